//! The commands of the dialogs.
//! Start with [`RECORDS`].

use super::record::{DOWN, END, ENTER, ESC, HOME, PAGE_DOWN, PAGE_UP, PINNED, Record, UP, command};
use crate::store::hand_on::HandOn;
use crate::tui::actions::dialogs::{self, scroll, step, turn};
use crate::tui::actions::printing::{self, write_typed};
use crate::tui::actions::steps::PAGE;
use crate::tui::context::Context as X;
use crate::tui::keys::Key;
use crate::tui::ready;
use ratatui::crossterm::event::KeyCode::{BackTab, Enter, Esc, Left, Right, Tab};

pub static RECORDS: &[Record] = &[
    command!(X::Prompt, "cmd-accept", ENTER, dialogs::take_line).hint(1),
    command!(X::Prompt, "cmd-cancel", ESC, dialogs::close).hint(2),
    command!(X::Print, "cmd-up", UP, |m, _| scroll(m, -1)),
    command!(X::Print, "cmd-down", DOWN, |m, _| scroll(m, 1)),
    command!(X::Print, "cmd-page-up", PAGE_UP, |m, _| scroll(m, -PAGE)),
    command!(X::Print, "cmd-page-down", PAGE_DOWN, |m, _| scroll(m, PAGE)).hint(5),
    command!(X::Print, "cmd-write", ENTER, |m, e| write_typed(m, HandOn::Nothing, e)).hint(1),
    command!(X::Print, "cmd-show-sheet", "about-show-sheet", &[Key::ctrl('o')], printing::show).hint(2),
    command!(X::Print, "cmd-put-on-paper", "about-put-on-paper", &[Key::ctrl('p')], printing::put_on_paper).hint(3),
    command!(X::Print, "cmd-cancel", ESC, dialogs::close).hint(4),
    command!(X::Printing, "cmd-stop-printing", ESC, printing::stop).hint(PINNED).when(ready::printing),
    command!(X::Choice, "cmd-up", UP, |m, _| step(m, -1)),
    command!(X::Choice, "cmd-down", DOWN, |m, _| step(m, 1)),
    command!(X::Choice, "cmd-page-up", PAGE_UP, |m, _| step(m, -PAGE)),
    command!(X::Choice, "cmd-page-down", PAGE_DOWN, |m, _| step(m, PAGE)),
    command!(X::Choice, "cmd-first", HOME, |m, _| step(m, isize::MIN)),
    command!(X::Choice, "cmd-last", END, |m, _| step(m, isize::MAX)),
    command!(X::Choice, "cmd-choose", ENTER, dialogs::choose).hint(1),
    command!(X::Choice, "cmd-cancel", ESC, dialogs::close).hint(2),
    command!(X::Buttons, "cmd-left", &[Key::plain(Left), Key::plain(BackTab)], |m, _| turn(m, -1)),
    command!(X::Buttons, "cmd-right", &[Key::plain(Right), Key::plain(Tab)], |m, _| turn(m, 1)).hint(2),
    command!(X::Buttons, "cmd-choose", ENTER, dialogs::press).hint(1),
    command!(X::Buttons, "cmd-cancel", ESC, dialogs::refuse).hint(3),
    command!(X::Reading, "cmd-up", UP, |m, _| scroll(m, -1)),
    command!(X::Reading, "cmd-down", DOWN, |m, _| scroll(m, 1)),
    command!(X::Reading, "cmd-page-up", PAGE_UP, |m, _| scroll(m, -PAGE)),
    command!(X::Reading, "cmd-page-down", PAGE_DOWN, |m, _| scroll(m, PAGE)),
    command!(X::Reading, "cmd-first", HOME, |m, _| scroll(m, isize::MIN)),
    command!(X::Reading, "cmd-last", END, |m, _| scroll(m, isize::MAX)),
    command!(X::Reading, "cmd-close", &[Key::plain(Esc), Key::plain(Enter), Key::function(1)], dialogs::close).hint(1),
];
