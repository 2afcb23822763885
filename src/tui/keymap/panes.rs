//! The commands of every pane.
//! Start with [`RECORDS`].

use super::record::{DOWN, END, HOME, PAGE_DOWN, PAGE_UP, PINNED, Record, UP, command};
use crate::domain::edit::Edit;
use crate::say;
use crate::tui::actions::ask::ask;
use crate::tui::actions::steps::{PAGE, step};
use crate::tui::actions::{copies, earlier, files, folder, map, mouse, plan, print};
use crate::tui::context::Context as X;
use crate::tui::keys::Key;
use crate::tui::purpose::{Purpose, TourText};
use crate::tui::ready;
use crate::tui::then::Then;
use ratatui::crossterm::event::KeyCode::{BackTab, Tab};

pub static RECORDS: &[Record] = &[
    command!(X::Panes, "cmd-up", UP, |m, _| step(m, -1)).unlisted(),
    command!(X::Panes, "cmd-down", DOWN, |m, _| step(m, 1)).unlisted(),
    command!(X::Panes, "cmd-page-up", PAGE_UP, |m, _| step(m, -PAGE)).unlisted(),
    command!(X::Panes, "cmd-page-down", PAGE_DOWN, |m, _| step(m, PAGE)).unlisted(),
    command!(X::Panes, "cmd-first", HOME, |m, _| step(m, isize::MIN)).unlisted(),
    command!(X::Panes, "cmd-last", END, |m, _| step(m, isize::MAX)).unlisted(),
    command!(X::Panes, "cmd-next-pane", &[Key::plain(Tab)], |m, _| m.focus_pane(m.focus.next())).hint(20),
    command!(X::Panes, "cmd-previous-pane", &[Key::plain(BackTab)], |m, _| m.focus_pane(m.focus.previous())),
    command!(X::Panes, "cmd-full-map", &[Key::function(3)], map::toggle_full).hint(28),
    command!(X::Panes, "cmd-toggle-mouse", &[Key::function(9)], mouse::toggle),
    command!(X::Panes, "cmd-new", &[Key::ctrl('n')], |m, e| files::leave(m, Then::Ask(Purpose::NewTour), e))
        .hint(26)
        .after_save(),
    command!(X::Panes, "cmd-open", &[Key::ctrl('o')], |m, e| files::leave(m, Then::ChooseFile, e))
        .hint(25)
        .after_save(),
    command!(X::Panes, "cmd-save", &[Key::ctrl('s')], files::save_open).hint(21).when(ready::tour).after_save(),
    command!(X::Panes, "cmd-print", "about-print", &[Key::ctrl('p')], print::open).hint(22).when(ready::tour),
    command!(X::Panes, "cmd-save-as", &[Key::function(12)], |m, _| ask(m, Purpose::SaveAs)).when(ready::tour),
    command!(X::Panes, "cmd-duplicate", &[Key::function(5)], |m, e| files::leave(m, Then::Ask(Purpose::Duplicate), e))
        .when(ready::tour)
        .after_save(),
    command!(X::Panes, "cmd-rename", &[Key::function(6)], |m, _| ask(m, Purpose::Rename)).when(ready::tour),
    command!(X::Panes, "cmd-principal", &[Key::function(7)], |m, _| ask(m, Purpose::Text(&PRINCIPAL)))
        .when(ready::tour),
    command!(X::Panes, "cmd-delete-tour", &[Key::function(8)], folder::ask_delete).when(ready::saved_tour).after_save(),
    command!(X::Panes, "cmd-restore", &[Key::ctrl('r')], earlier::ask).when(ready::saved_tour),
    command!(X::Panes, "cmd-merge-copy", &[Key::ctrl('k')], copies::ask).when(ready::copied_tour),
    command!(X::Panes, "cmd-undo", &[Key::ctrl('z')], plan::undo).hint(27).when(ready::undo),
    command!(X::Panes, "cmd-redo", &[Key::ctrl('y')], plan::redo).when(ready::redo),
    command!(X::Panes, "cmd-palette", &[Key::function(2)], |_, e| e.then(Then::ListCommands)).hint(PINNED).unlisted(),
    command!(X::Panes, "cmd-help", &[Key::function(1)], |_, e| e.then(Then::Help)).hint(PINNED + 1),
    command!(X::Panes, "cmd-quit", &[Key::ctrl('q')], |m, e| files::leave(m, Then::Quit, e)).hint(24).after_save(),
];

/// Whose tour it is.
static PRINCIPAL: TourText = TourText {
    title: |w| say!(w, "prompt-principal"),
    help: |w| say!(w, "prompt-principal-help"),
    now: |tour| tour.principal.clone(),
    edit: |principal| Edit::SetPrincipal { principal },
};
