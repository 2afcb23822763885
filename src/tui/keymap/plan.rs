//! The commands of the plan, and the lines of text that belong to the whole tour.
//! Start with [`RECORDS`].

use super::record::{ENTER, Record, command};
use crate::domain::edit::Edit;
use crate::say;
use crate::tui::actions::ask::{self, ask, of_day, of_stop};
use crate::tui::actions::{details, plan};
use crate::tui::context::Context as X;
use crate::tui::keys::Key;
use crate::tui::purpose::{PlaceUse, Purpose, TourText};
use crate::tui::ready;
use crate::tui::then::Then;
use ratatui::crossterm::event::KeyCode::{Delete, Down, Up};

pub static RECORDS: &[Record] = &[
    command!(X::Plan, "cmd-remove", "about-remove", &[Key::plain(Delete)], plan::remove).hint(2).when(ready::row),
    command!(X::Plan, "cmd-move-up", "about-move-up", &[Key::letter('h'), Key::shift(Up)], plan::move_up)
        .hint(3)
        .when(ready::row),
    command!(X::Plan, "cmd-move-down", "about-move-down", &[Key::letter('r'), Key::shift(Down)], plan::move_down)
        .hint(4)
        .when(ready::row),
    command!(X::Plan, "cmd-set-date", "about-set-date", &[Key::letter('d')], |m, _| of_day(m, Purpose::Date))
        .hint(5)
        .when(ready::day),
    command!(X::Plan, "cmd-set-time", "about-set-time", &[Key::letter('t')], |m, _| of_stop(m, Purpose::Time))
        .hint(6)
        .when(ready::stop),
    command!(X::Plan, "cmd-set-status", "about-set-status", &[Key::letter('s')], ask::status).hint(7).when(ready::stop),
    command!(X::Plan, "cmd-add-day", "about-add-day", &[Key::letter('n')], |m, _| ask(m, Purpose::NewDay))
        .hint(1)
        .when(ready::tour),
    command!(X::Plan, "cmd-move-to", "about-move-to", &[Key::letter('g')], ask::move_to).hint(8).when(ready::stop),
    command!(X::Plan, "cmd-set-minutes", "about-set-minutes", &[Key::letter('m')], |m, _| of_stop(m, Purpose::Minutes))
        .hint(9)
        .when(ready::stop),
    command!(X::Plan, "cmd-details", "about-details", &[Key::letter('i')], details::open).hint(10).when(ready::stop),
    command!(X::Plan, "cmd-add-place", "about-add-place", &[Key::letter('p')], ask::place).when(ready::tour),
    command!(X::Plan, "cmd-set-hours", "about-set-hours", &[Key::letter('u')], |m, _| of_day(m, Purpose::Hours))
        .when(ready::day),
    command!(X::Plan, "cmd-set-from", &[Key::letter('a')], |m, _| of_day(m, |day| PlaceUse::From(day).into()))
        .when(ready::day),
    command!(X::Plan, "cmd-set-to", &[Key::letter('z')], |m, _| of_day(m, |day| PlaceUse::To(day).into()))
        .when(ready::day),
    command!(X::Plan, "cmd-set-base", &[Key::letter('b')], |m, _| ask(m, PlaceUse::Base.into())).when(ready::tour),
    command!(X::Plan, "cmd-embargo", &[Key::letter('w')], |m, _| ask(m, Purpose::Text(&EMBARGO))).when(ready::tour),
    command!(X::Plan, "cmd-finalise", "about-finalise", &[Key::letter('f')], plan::finalise).when(ready::draft),
    command!(X::Plan, "cmd-actions", ENTER, |_, effects| effects.then(Then::ListPlanCommands))
        .when(ready::tour)
        .unlisted(),
];

/// Until when the press has to wait.
static EMBARGO: TourText = TourText {
    title: |w| say!(w, "prompt-embargo"),
    help: |w| say!(w, "prompt-embargo-help"),
    now: |tour| tour.embargo.clone(),
    edit: |embargo| Edit::SetEmbargo { embargo },
};
