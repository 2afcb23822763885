//! The commands of the list of Kreise.
//! Start with [`RECORDS`].

use super::record::{ENTER, ESC, Record, command};
use crate::tui::actions::kreise;
use crate::tui::context::Context as X;
use crate::tui::keys::Key;
use crate::tui::ready;
use ratatui::crossterm::event::KeyCode::Insert;

pub static RECORDS: &[Record] = &[
    command!(X::Kreise, "cmd-add-to-day", "about-add-to-day", &[Key::plain(Insert)], kreise::add_to_day)
        .hint(1)
        .when(ready::kreis_and_tour),
    command!(X::Kreise, "cmd-add-somewhere", "about-add-somewhere", ENTER, kreise::add_somewhere)
        .hint(2)
        .when(ready::kreis_and_tour),
    command!(X::Kreise, "cmd-clear-search", ESC, kreise::clear_search).unlisted(),
];
