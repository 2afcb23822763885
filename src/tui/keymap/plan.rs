//! The keys of the plan.
//! Start with [`RECORDS`].

use super::{Command as C, Context as X, ENTER, Record};
use crate::say;
use crate::tui::keys::Key;
use crate::tui::ready;
use ratatui::crossterm::event::KeyCode::{Delete, Down, Up};

pub static RECORDS: &[Record] = &[
    Record::new(X::Plan, C::Remove, &[Key::plain(Delete)], |w| say!(w, "cmd-remove"))
        .described(|w| say!(w, "about-remove"))
        .hint(2)
        .when(ready::row),
    Record::new(X::Plan, C::MoveUp, &[Key::letter('h'), Key::shift(Up)], |w| say!(w, "cmd-move-up"))
        .described(|w| say!(w, "about-move-up"))
        .hint(3)
        .when(ready::row),
    Record::new(X::Plan, C::MoveDown, &[Key::letter('r'), Key::shift(Down)], |w| say!(w, "cmd-move-down"))
        .described(|w| say!(w, "about-move-down"))
        .hint(4)
        .when(ready::row),
    Record::new(X::Plan, C::SetDate, &[Key::letter('d')], |w| say!(w, "cmd-set-date"))
        .described(|w| say!(w, "about-set-date"))
        .hint(5)
        .when(ready::day),
    Record::new(X::Plan, C::SetTime, &[Key::letter('t')], |w| say!(w, "cmd-set-time"))
        .described(|w| say!(w, "about-set-time"))
        .hint(6)
        .when(ready::stop),
    Record::new(X::Plan, C::SetStatus, &[Key::letter('s')], |w| say!(w, "cmd-set-status"))
        .described(|w| say!(w, "about-set-status"))
        .hint(7)
        .when(ready::stop),
    Record::new(X::Plan, C::AddDay, &[Key::letter('n')], |w| say!(w, "cmd-add-day"))
        .described(|w| say!(w, "about-add-day"))
        .hint(1)
        .when(ready::tour),
    Record::new(X::Plan, C::MoveTo, &[Key::letter('g')], |w| say!(w, "cmd-move-to"))
        .described(|w| say!(w, "about-move-to"))
        .hint(8)
        .when(ready::stop),
    Record::new(X::Plan, C::SetMinutes, &[Key::letter('m')], |w| say!(w, "cmd-set-minutes"))
        .described(|w| say!(w, "about-set-minutes"))
        .hint(9)
        .when(ready::stop),
    Record::new(X::Plan, C::Details, &[Key::letter('i')], |w| say!(w, "cmd-details"))
        .described(|w| say!(w, "about-details"))
        .hint(10)
        .when(ready::stop),
    Record::new(X::Plan, C::AddPlace, &[Key::letter('p')], |w| say!(w, "cmd-add-place"))
        .described(|w| say!(w, "about-add-place"))
        .when(ready::tour),
    Record::new(X::Plan, C::SetHours, &[Key::letter('u')], |w| say!(w, "cmd-set-hours"))
        .described(|w| say!(w, "about-set-hours"))
        .when(ready::day),
    Record::new(X::Plan, C::SetFrom, &[Key::letter('a')], |w| say!(w, "cmd-set-from")).when(ready::day),
    Record::new(X::Plan, C::SetTo, &[Key::letter('z')], |w| say!(w, "cmd-set-to")).when(ready::day),
    Record::new(X::Plan, C::SetBase, &[Key::letter('b')], |w| say!(w, "cmd-set-base")).when(ready::tour),
    Record::new(X::Plan, C::Embargo, &[Key::letter('w')], |w| say!(w, "cmd-embargo")).when(ready::tour),
    Record::new(X::Plan, C::Finalise, &[Key::letter('f')], |w| say!(w, "cmd-finalise"))
        .described(|w| say!(w, "about-finalise"))
        .when(ready::draft),
    Record::new(X::Plan, C::Actions, ENTER, |w| say!(w, "cmd-actions")).when(ready::tour),
];
