//! THE table of commands: keys, title, when a command can run and why not.
//! Start with [`records`]; dispatch, hints, help, palette and the documented keys all read it.

mod command;
mod dialogs;
mod kreise;
mod map;
mod panes;
mod plan;
mod planner;

use super::context::Context;
use super::keys::Key;
use super::model::Model;
use super::ready;
use crate::text::{InWords, Words};
use ratatui::crossterm::event::KeyCode::{Down, End, Enter, Esc, Home, PageDown, PageUp, Up};

pub use command::Command;

/// From this order on a command stands in the hint line however narrow it is.
pub const PINNED: u8 = 100;

/// One command in one context.
pub struct Record {
    pub command: Command,
    pub context: Context,
    pub keys: &'static [Key],
    /// Order in the hint line, from 1; 0 leaves it out, and from [`PINNED`] on it always has room.
    pub hint: u8,
    /// In a word or two, for the hint line.
    pub title: fn(&Words) -> String,
    /// In full, for the palette, the help and the documentation.
    pub description: fn(&Words) -> String,
    /// `Err`: why the command cannot run now.
    pub ready: fn(&Model) -> Result<(), String>,
}

impl Record {
    const fn new(context: Context, command: Command, keys: &'static [Key], title: fn(&Words) -> String) -> Self {
        Self { command, context, keys, hint: 0, title, description: title, ready: ready::always }
    }

    const fn hint(mut self, order: u8) -> Self {
        self.hint = order;
        self
    }

    const fn described(mut self, description: fn(&Words) -> String) -> Self {
        self.description = description;
        self
    }

    const fn when(mut self, ready: fn(&Model) -> Result<(), String>) -> Self {
        self.ready = ready;
        self
    }

    /// The keys in words, `Entf` or `Umschalt+↑, h`.
    pub fn keys_in_words(&self, words: &Words) -> String {
        self.keys.iter().map(|key| key.in_words(words)).collect::<Vec<_>>().join(", ")
    }
}

const UP: &[Key] = &[Key::plain(Up)];
const DOWN: &[Key] = &[Key::plain(Down)];
const PAGE_UP: &[Key] = &[Key::plain(PageUp)];
const PAGE_DOWN: &[Key] = &[Key::plain(PageDown)];
const HOME: &[Key] = &[Key::plain(Home)];
const END: &[Key] = &[Key::plain(End)];
const ESC: &[Key] = &[Key::plain(Esc)];
const ENTER: &[Key] = &[Key::plain(Enter)];

/// Every command of the program.
pub fn records() -> impl Iterator<Item = &'static Record> {
    [kreise::RECORDS, plan::RECORDS, planner::RECORDS, map::RECORDS, panes::RECORDS, dialogs::RECORDS]
        .into_iter()
        .flatten()
}

/// The contexts in which a key is looked up, the nearest first.
fn reach(context: Context) -> impl Iterator<Item = Context> {
    let is_pane = matches!(context, Context::Kreise | Context::Plan | Context::Map | Context::Detail);
    std::iter::once(context).chain(is_pane.then_some(Context::Panes))
}

/// The records that apply in `context`: its own first, then those of every pane.
pub fn records_in(context: Context) -> impl Iterator<Item = &'static Record> {
    reach(context).flat_map(|context| records().filter(move |record| record.context == context))
}

/// What `key` means in `context`.
pub fn lookup(context: Context, key: Key) -> Option<&'static Record> {
    records_in(context).find(|record| record.keys.contains(&key))
}

/// The record of `command`, as `context` reaches it or else in any pane.
pub fn record_of(context: Context, command: Command) -> Option<&'static Record> {
    records_in(context)
        .find(|record| record.command == command)
        .or_else(|| records().find(|record| record.command == command))
}

#[cfg(test)]
mod tests {
    use super::{Context, records, records_in};
    use std::collections::HashSet;

    const CONTEXTS: [Context; 12] = [
        Context::Kreise,
        Context::Plan,
        Context::Map,
        Context::Detail,
        Context::Prompt,
        Context::Print,
        Context::Choice,
        Context::Buttons,
        Context::Offer,
        Context::Reading,
        Context::Search,
        Context::Printing,
    ];

    #[test]
    fn no_key_is_bound_twice_in_one_context() {
        for context in CONTEXTS {
            let mut seen = HashSet::new();
            for record in records_in(context) {
                for key in record.keys {
                    let name = format!("{key:?}");
                    assert!(seen.insert(name), "{context:?}: {key:?} of {:?} is taken", record.command);
                }
            }
        }
    }

    #[test]
    fn no_command_needs_a_key_that_terminals_or_german_keyboards_keep() {
        use ratatui::crossterm::event::KeyCode;
        for key in records().flat_map(|record| record.keys) {
            if let KeyCode::Char(c) = key.code {
                assert!(c.is_ascii_lowercase() || "+-".contains(c), "{key:?}");
                assert!(!key.ctrl || !"imjhc".contains(c), "{key:?}");
            }
        }
    }
}
