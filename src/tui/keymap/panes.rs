//! The keys of every pane.
//! Start with [`RECORDS`].

use super::{Command as C, Context as X, DOWN, END, HOME, PAGE_DOWN, PAGE_UP, PINNED, Record, UP};
use crate::say;
use crate::tui::keys::Key;
use crate::tui::ready;
use ratatui::crossterm::event::KeyCode::{BackTab, Tab};

pub static RECORDS: &[Record] = &[
    Record::new(X::Panes, C::Up, UP, |w| say!(w, "cmd-up")),
    Record::new(X::Panes, C::Down, DOWN, |w| say!(w, "cmd-down")),
    Record::new(X::Panes, C::PageUp, PAGE_UP, |w| say!(w, "cmd-page-up")),
    Record::new(X::Panes, C::PageDown, PAGE_DOWN, |w| say!(w, "cmd-page-down")),
    Record::new(X::Panes, C::First, HOME, |w| say!(w, "cmd-first")),
    Record::new(X::Panes, C::Last, END, |w| say!(w, "cmd-last")),
    Record::new(X::Panes, C::NextPane, &[Key::plain(Tab)], |w| say!(w, "cmd-next-pane")).hint(20),
    Record::new(X::Panes, C::PreviousPane, &[Key::plain(BackTab)], |w| say!(w, "cmd-previous-pane")),
    Record::new(X::Panes, C::ToggleFullMap, &[Key::function(3)], |w| say!(w, "cmd-full-map")).hint(28),
    Record::new(X::Panes, C::ToggleMouse, &[Key::function(9)], |w| say!(w, "cmd-toggle-mouse")),
    Record::new(X::Panes, C::New, &[Key::ctrl('n')], |w| say!(w, "cmd-new")).hint(26),
    Record::new(X::Panes, C::Open, &[Key::ctrl('o')], |w| say!(w, "cmd-open")).hint(25),
    Record::new(X::Panes, C::Save, &[Key::ctrl('s')], |w| say!(w, "cmd-save")).hint(21).when(ready::tour),
    Record::new(X::Panes, C::Print, &[Key::ctrl('p')], |w| say!(w, "cmd-print"))
        .described(|w| say!(w, "about-print"))
        .hint(22)
        .when(ready::tour),
    Record::new(X::Panes, C::SaveAs, &[Key::function(12)], |w| say!(w, "cmd-save-as")).when(ready::tour),
    Record::new(X::Panes, C::Duplicate, &[Key::function(5)], |w| say!(w, "cmd-duplicate")).when(ready::tour),
    Record::new(X::Panes, C::Rename, &[Key::function(6)], |w| say!(w, "cmd-rename")).when(ready::tour),
    Record::new(X::Panes, C::Principal, &[Key::function(7)], |w| say!(w, "cmd-principal")).when(ready::tour),
    Record::new(X::Panes, C::DeleteTour, &[Key::function(8)], |w| say!(w, "cmd-delete-tour")).when(ready::saved_tour),
    Record::new(X::Panes, C::Restore, &[Key::ctrl('r')], |w| say!(w, "cmd-restore")).when(ready::saved_tour),
    Record::new(X::Panes, C::MergeCopy, &[Key::ctrl('k')], |w| say!(w, "cmd-merge-copy")).when(ready::copied_tour),
    Record::new(X::Panes, C::Undo, &[Key::ctrl('z')], |w| say!(w, "cmd-undo")).hint(27).when(ready::undo),
    Record::new(X::Panes, C::Redo, &[Key::ctrl('y')], |w| say!(w, "cmd-redo")).when(ready::redo),
    Record::new(X::Panes, C::Palette, &[Key::function(2)], |w| say!(w, "cmd-palette")).hint(PINNED),
    Record::new(X::Panes, C::Help, &[Key::function(1)], |w| say!(w, "cmd-help")).hint(PINNED + 1),
    Record::new(X::Panes, C::Quit, &[Key::ctrl('q')], |w| say!(w, "cmd-quit")).hint(24),
];
