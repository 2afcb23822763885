//! One command in one context: its keys, its words, when it can run, and what it does.
//! Start with [`Record`]; the macro [`command`] writes one down.

use crate::text::{InWords, Words};
use crate::tui::context::{Command, Context};
use crate::tui::effect::Effects;
use crate::tui::keys::Key;
use crate::tui::model::Model;
use ratatui::crossterm::event::KeyCode::{Down, End, Enter, Esc, Home, PageDown, PageUp, Up};

/// From this order on a command stands in the hint line however narrow it is.
pub const PINNED: u8 = 100;

/// One command in one context.
pub struct Record {
    pub context: Context,
    pub command: Command,
    pub keys: &'static [Key],
    /// In a word or two, for the hint line.
    pub title: fn(&Words) -> String,
    /// In full, for the palette, the help and the table of keys.
    pub description: fn(&Words) -> String,
    /// What it does.
    pub action: fn(&mut Model, &mut Effects),
    /// `Err`: why the command cannot run now.
    pub ready: fn(&Model) -> Result<(), String>,
    /// Order in the hint line, from 1; 0 leaves it out, and from [`PINNED`] on it always has room.
    pub hint: u8,
    /// It stands in the lists of commands.
    pub is_listed: bool,
    /// During a save it waits for the end of that.
    pub waits_for_save: bool,
}

/// A command: where, the key of its title and, where that is too short, of its description, the keys that run it, and
/// what it does.
macro_rules! command {
    ($context:expr, $title:tt, $keys:expr, $action:expr) => {
        command!($context, $title, $title, $keys, $action)
    };
    ($context:expr, $title:tt, $about:tt, $keys:expr, $action:expr) => {
        $crate::tui::keymap::record::Record {
            context: $context,
            command: $crate::tui::context::Command($title),
            keys: $keys,
            title: |words| $crate::say!(words, $title),
            description: |words| $crate::say!(words, $about),
            action: $action,
            ready: |_| Ok(()),
            hint: 0,
            is_listed: true,
            waits_for_save: false,
        }
    };
}
pub(super) use command;

impl Record {
    pub(super) const fn hint(mut self, order: u8) -> Self {
        self.hint = order;
        self
    }

    pub(super) const fn when(mut self, ready: fn(&Model) -> Result<(), String>) -> Self {
        self.ready = ready;
        self
    }

    pub(super) const fn unlisted(mut self) -> Self {
        self.is_listed = false;
        self
    }

    pub(super) const fn after_save(mut self) -> Self {
        self.waits_for_save = true;
        self
    }

    /// The keys in words, `Entf` or `Umschalt+↑, h`.
    pub fn keys_in_words(&self, words: &Words) -> String {
        self.keys.iter().map(|key| key.in_words(words)).collect::<Vec<_>>().join(", ")
    }
}

pub(super) const UP: &[Key] = &[Key::plain(Up)];
pub(super) const DOWN: &[Key] = &[Key::plain(Down)];
pub(super) const PAGE_UP: &[Key] = &[Key::plain(PageUp)];
pub(super) const PAGE_DOWN: &[Key] = &[Key::plain(PageDown)];
pub(super) const HOME: &[Key] = &[Key::plain(Home)];
pub(super) const END: &[Key] = &[Key::plain(End)];
pub(super) const ESC: &[Key] = &[Key::plain(Esc)];
pub(super) const ENTER: &[Key] = &[Key::plain(Enter)];
