//! Keys: how they are named in the table, compared with what the terminal sends, and written for a person.
//! Start with [`Key`].

use crate::say;
use crate::text::{InWords, Words};
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// A key with the modifiers that matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    pub code: KeyCode,
    pub ctrl: bool,
    pub shift: bool,
}

impl Key {
    pub const fn plain(code: KeyCode) -> Self {
        Self { code, ctrl: false, shift: false }
    }

    pub const fn letter(letter: char) -> Self {
        Self::plain(KeyCode::Char(letter))
    }

    pub const fn ctrl(letter: char) -> Self {
        Self { code: KeyCode::Char(letter), ctrl: true, shift: false }
    }

    pub const fn shift(code: KeyCode) -> Self {
        Self { code, ctrl: false, shift: true }
    }

    pub const fn function(number: u8) -> Self {
        Self::plain(KeyCode::F(number))
    }

    /// The key of an event. AltGr arrives on Windows as Strg+Alt and means the character itself; letters are
    /// compared without their case.
    pub fn of(event: &KeyEvent) -> Self {
        let ctrl = event.modifiers.contains(KeyModifiers::CONTROL) && !event.modifiers.contains(KeyModifiers::ALT);
        match event.code {
            KeyCode::Char(c) => {
                let lower = c.to_lowercase().next().unwrap_or(c);
                Self { code: KeyCode::Char(lower), ctrl, shift: false }
            }
            // The code says already that Umschalt is held.
            KeyCode::BackTab => Self { code: KeyCode::BackTab, ctrl, shift: false },
            code => Self { code, ctrl, shift: event.modifiers.contains(KeyModifiers::SHIFT) },
        }
    }
}

impl InWords for Key {
    /// The name that stands on a German or an English keyboard.
    fn in_words(&self, words: &Words) -> String {
        let name = match self.code {
            KeyCode::Char(' ') => say!(words, "key-space"),
            KeyCode::Char(c) if self.ctrl => c.to_uppercase().collect(),
            KeyCode::Char(c) => c.to_string(),
            KeyCode::F(number) => format!("F{number}"),
            KeyCode::Up => "↑".to_owned(),
            KeyCode::Down => "↓".to_owned(),
            KeyCode::Left => "←".to_owned(),
            KeyCode::Right => "→".to_owned(),
            KeyCode::PageUp => say!(words, "key-page-up"),
            KeyCode::PageDown => say!(words, "key-page-down"),
            KeyCode::Home => say!(words, "key-home"),
            KeyCode::End => say!(words, "key-end"),
            KeyCode::Insert => say!(words, "key-insert"),
            KeyCode::Delete => say!(words, "key-delete"),
            KeyCode::Enter => say!(words, "key-enter"),
            KeyCode::Esc => say!(words, "key-esc"),
            KeyCode::Tab => say!(words, "key-tab"),
            KeyCode::BackTab => say!(words, "key-back-tab"),
            other => format!("{other:?}"),
        };
        match (self.ctrl, self.shift) {
            (true, _) => say!(words, "key-with-ctrl", key = name),
            (false, true) => say!(words, "key-with-shift", key = name),
            (false, false) => name,
        }
    }
}
