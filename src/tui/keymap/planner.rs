//! The keys of the planner: what it is asked, its search, its proposals.
//! Start with [`RECORDS`].

use super::{Command as C, Context as X, DOWN, ENTER, ESC, PAGE_DOWN, PAGE_UP, PINNED, Record, UP};
use crate::say;
use crate::tui::keys::Key;
use crate::tui::ready;

pub static RECORDS: &[Record] = &[
    Record::new(X::Plan, C::BetterOrder, &[Key::letter('o')], |w| say!(w, "cmd-better-order"))
        .described(|w| say!(w, "about-better-order"))
        .hint(4)
        .when(ready::any_day),
    Record::new(X::Plan, C::Suggest, &[Key::letter('v')], |w| say!(w, "cmd-suggest"))
        .described(|w| say!(w, "about-suggest"))
        .hint(5)
        .when(ready::day),
    Record::new(X::Plan, C::NewDays, &[Key::letter('e')], |w| say!(w, "cmd-new-days"))
        .described(|w| say!(w, "about-new-days"))
        .hint(6)
        .when(ready::any_day),
    Record::new(X::Plan, C::Replace, &[Key::letter('x')], |w| say!(w, "cmd-replace"))
        .described(|w| say!(w, "about-replace"))
        .when(ready::planned_stop),
    Record::new(X::Plan, C::Campaign, &[Key::letter('k')], |w| say!(w, "cmd-campaign"))
        .described(|w| say!(w, "about-campaign"))
        .when(ready::folder_read),
    Record::new(X::Search, C::StopSearch, ESC, |w| say!(w, "cmd-stop-search")).hint(PINNED).when(ready::search),
    Record::new(X::Offer, C::Accept, ENTER, |w| say!(w, "cmd-accept")).hint(1),
    Record::new(X::Offer, C::Cancel, ESC, |w| say!(w, "cmd-drop")).hint(2),
    Record::new(X::Offer, C::Release, &[Key::letter('f')], |w| say!(w, "cmd-release"))
        .described(|w| say!(w, "about-release"))
        .hint(3)
        .when(ready::held),
    Record::new(X::Offer, C::Up, UP, |w| say!(w, "cmd-up")),
    Record::new(X::Offer, C::Down, DOWN, |w| say!(w, "cmd-down")),
    Record::new(X::Offer, C::PageUp, PAGE_UP, |w| say!(w, "cmd-page-up")),
    Record::new(X::Offer, C::PageDown, PAGE_DOWN, |w| say!(w, "cmd-page-down")),
];
