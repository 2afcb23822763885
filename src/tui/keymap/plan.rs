//! The commands of the plan, and the lines of text that belong to the whole tour.
//! Start with [`RECORDS`].

use super::record::{ENTER, Record, command};
use crate::domain::edit::Edit;
use crate::say;
use crate::tui::actions::ask::{self, ask, ask_of_day, ask_of_stop};
use crate::tui::actions::{details, plan};
use crate::tui::context::Context as X;
use crate::tui::keys::Key;
use crate::tui::purpose::{PlaceUse, Purpose, TourText};
use crate::tui::ready;
use crate::tui::then::Then;
use ratatui::crossterm::event::KeyCode::{Delete, Down, Up};

pub static RECORDS: &[Record] = &[
    command!(X::Plan, "cmd-remove", &[Key::plain(Delete)], plan::remove)
        .described(|w| say!(w, "about-remove"))
        .hint(2)
        .when(ready::row),
    command!(X::Plan, "cmd-move-up", &[Key::letter('h'), Key::shift(Up)], plan::move_up)
        .described(|w| say!(w, "about-move-up"))
        .hint(3)
        .when(ready::row),
    command!(X::Plan, "cmd-move-down", &[Key::letter('r'), Key::shift(Down)], plan::move_down)
        .described(|w| say!(w, "about-move-down"))
        .hint(4)
        .when(ready::row),
    command!(X::Plan, "cmd-set-date", &[Key::letter('d')], |m, _| ask_of_day(m, |day| Purpose::Date(Some(day))))
        .described(|w| say!(w, "about-set-date"))
        .hint(5)
        .when(ready::day),
    command!(X::Plan, "cmd-set-time", &[Key::letter('t')], |m, _| ask_of_stop(m, Purpose::Time))
        .described(|w| say!(w, "about-set-time"))
        .hint(6)
        .when(ready::stop),
    command!(X::Plan, "cmd-set-status", &[Key::letter('s')], ask::status)
        .described(|w| say!(w, "about-set-status"))
        .hint(7)
        .when(ready::stop),
    command!(X::Plan, "cmd-add-day", &[Key::letter('n')], |m, _| ask(m, Purpose::Date(None)))
        .described(|w| say!(w, "about-add-day"))
        .hint(1)
        .when(ready::tour),
    command!(X::Plan, "cmd-move-to", &[Key::letter('g')], ask::move_to)
        .described(|w| say!(w, "about-move-to"))
        .hint(8)
        .when(ready::stop),
    command!(X::Plan, "cmd-set-minutes", &[Key::letter('m')], |m, _| ask_of_stop(m, Purpose::Minutes))
        .described(|w| say!(w, "about-set-minutes"))
        .hint(9)
        .when(ready::stop),
    command!(X::Plan, "cmd-details", &[Key::letter('i')], details::open)
        .described(|w| say!(w, "about-details"))
        .hint(10)
        .when(ready::stop),
    command!(X::Plan, "cmd-add-place", &[Key::letter('p')], ask::place)
        .described(|w| say!(w, "about-add-place"))
        .when(ready::tour),
    command!(X::Plan, "cmd-set-hours", &[Key::letter('u')], |m, _| ask_of_day(m, Purpose::Hours))
        .described(|w| say!(w, "about-set-hours"))
        .when(ready::day),
    command!(X::Plan, "cmd-set-from", &[Key::letter('a')], |m, _| ask_of_day(m, |day| PlaceUse::From(day).into()))
        .when(ready::day),
    command!(X::Plan, "cmd-set-to", &[Key::letter('z')], |m, _| ask_of_day(m, |day| PlaceUse::To(day).into()))
        .when(ready::day),
    command!(X::Plan, "cmd-set-base", &[Key::letter('b')], |m, _| ask(m, PlaceUse::Base.into())).when(ready::tour),
    command!(X::Plan, "cmd-embargo", &[Key::letter('w')], |m, _| ask(m, Purpose::Text(&EMBARGO))).when(ready::tour),
    command!(X::Plan, "cmd-finalise", &[Key::letter('f')], plan::finalise)
        .described(|w| say!(w, "about-finalise"))
        .when(ready::draft),
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
