//! The keys of the list of Kreise.
//! Start with [`RECORDS`].

use super::{Command as C, Context as X, ENTER, ESC, Record};
use crate::say;
use crate::tui::keys::Key;
use crate::tui::ready;
use ratatui::crossterm::event::KeyCode::Insert;

pub static RECORDS: &[Record] = &[
    Record::new(X::Kreise, C::AddToDay, &[Key::plain(Insert)], |w| say!(w, "cmd-add-to-day"))
        .described(|w| say!(w, "about-add-to-day"))
        .hint(1)
        .when(ready::kreis_and_tour),
    Record::new(X::Kreise, C::AddSomewhere, ENTER, |w| say!(w, "cmd-add-somewhere"))
        .described(|w| say!(w, "about-add-somewhere"))
        .hint(2)
        .when(ready::kreis_and_tour),
    Record::new(X::Kreise, C::ClearSearch, ESC, |w| say!(w, "cmd-clear-search")),
];
