//! The keys of the dialogs.
//! Start with [`RECORDS`].

use super::{Command as C, Context as X, DOWN, END, ENTER, ESC, HOME, PAGE_DOWN, PAGE_UP, PINNED, Record, UP};
use crate::say;
use crate::tui::keys::Key;
use crate::tui::ready;
use ratatui::crossterm::event::KeyCode::{BackTab, Enter, Esc, Left, Right, Tab};

pub static RECORDS: &[Record] = &[
    Record::new(X::Prompt, C::Accept, ENTER, |w| say!(w, "cmd-accept")).hint(1),
    Record::new(X::Prompt, C::Cancel, ESC, |w| say!(w, "cmd-cancel")).hint(2),
    Record::new(X::Print, C::Up, UP, |w| say!(w, "cmd-up")),
    Record::new(X::Print, C::Down, DOWN, |w| say!(w, "cmd-down")),
    Record::new(X::Print, C::PageUp, PAGE_UP, |w| say!(w, "cmd-page-up")),
    Record::new(X::Print, C::PageDown, PAGE_DOWN, |w| say!(w, "cmd-page-down")).hint(5),
    Record::new(X::Print, C::Accept, ENTER, |w| say!(w, "cmd-write")).hint(1),
    Record::new(X::Print, C::ShowSheet, &[Key::ctrl('o')], |w| say!(w, "cmd-show-sheet"))
        .described(|w| say!(w, "about-show-sheet"))
        .hint(2),
    Record::new(X::Print, C::PutOnPaper, &[Key::ctrl('p')], |w| say!(w, "cmd-put-on-paper"))
        .described(|w| say!(w, "about-put-on-paper"))
        .hint(3),
    Record::new(X::Print, C::Cancel, ESC, |w| say!(w, "cmd-cancel")).hint(4),
    Record::new(X::Printing, C::StopPrinting, ESC, |w| say!(w, "cmd-stop-printing")).hint(PINNED).when(ready::printing),
    Record::new(X::Choice, C::Up, UP, |w| say!(w, "cmd-up")),
    Record::new(X::Choice, C::Down, DOWN, |w| say!(w, "cmd-down")),
    Record::new(X::Choice, C::PageUp, PAGE_UP, |w| say!(w, "cmd-page-up")),
    Record::new(X::Choice, C::PageDown, PAGE_DOWN, |w| say!(w, "cmd-page-down")),
    Record::new(X::Choice, C::First, HOME, |w| say!(w, "cmd-first")),
    Record::new(X::Choice, C::Last, END, |w| say!(w, "cmd-last")),
    Record::new(X::Choice, C::Accept, ENTER, |w| say!(w, "cmd-choose")).hint(1),
    Record::new(X::Choice, C::Cancel, ESC, |w| say!(w, "cmd-cancel")).hint(2),
    Record::new(X::Buttons, C::Left, &[Key::plain(Left), Key::plain(BackTab)], |w| say!(w, "cmd-left")),
    Record::new(X::Buttons, C::Right, &[Key::plain(Right), Key::plain(Tab)], |w| say!(w, "cmd-right")).hint(2),
    Record::new(X::Buttons, C::Accept, ENTER, |w| say!(w, "cmd-choose")).hint(1),
    Record::new(X::Buttons, C::Cancel, ESC, |w| say!(w, "cmd-cancel")).hint(3),
    Record::new(X::Reading, C::Up, UP, |w| say!(w, "cmd-up")),
    Record::new(X::Reading, C::Down, DOWN, |w| say!(w, "cmd-down")),
    Record::new(X::Reading, C::PageUp, PAGE_UP, |w| say!(w, "cmd-page-up")),
    Record::new(X::Reading, C::PageDown, PAGE_DOWN, |w| say!(w, "cmd-page-down")),
    Record::new(X::Reading, C::First, HOME, |w| say!(w, "cmd-first")),
    Record::new(X::Reading, C::Last, END, |w| say!(w, "cmd-last")),
    Record::new(X::Reading, C::Cancel, &[Key::plain(Esc), Key::plain(Enter), Key::function(1)], |w| {
        say!(w, "cmd-close")
    })
    .hint(1),
];
