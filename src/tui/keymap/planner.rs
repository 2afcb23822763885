//! The commands of the planner: what it is asked, its search, its proposals.
//! Start with [`RECORDS`].

use super::record::{DOWN, ENTER, ESC, PAGE_DOWN, PAGE_UP, PINNED, Record, UP, command};
use crate::tui::actions::ask::ask;
use crate::tui::actions::dialogs::{self, scroll};
use crate::tui::actions::steps::PAGE;
use crate::tui::actions::{offers, search, suggestions};
use crate::tui::context::Context as X;
use crate::tui::keys::Key;
use crate::tui::purpose::Purpose;
use crate::tui::ready;

pub static RECORDS: &[Record] = &[
    command!(X::Plan, "cmd-better-order", "about-better-order", &[Key::letter('o')], search::better_order)
        .hint(4)
        .when(ready::any_day),
    command!(X::Plan, "cmd-suggest", "about-suggest", &[Key::letter('v')], suggestions::suggest_more)
        .hint(5)
        .when(ready::day),
    command!(X::Plan, "cmd-new-days", "about-new-days", &[Key::letter('e')], search::new_days)
        .hint(6)
        .when(ready::any_day),
    command!(X::Plan, "cmd-replace", "about-replace", &[Key::letter('x')], suggestions::suggest_instead)
        .when(ready::planned_stop),
    command!(X::Plan, "cmd-campaign", "about-campaign", &[Key::letter('k')], |m, _| ask(m, Purpose::CampaignFrom))
        .when(ready::folder_read),
    command!(X::Search, "cmd-stop-search", ESC, search::stop).hint(PINNED).when(ready::search),
    command!(X::Offer, "cmd-accept", ENTER, offers::accept).hint(1),
    command!(X::Offer, "cmd-drop", ESC, dialogs::close).hint(2),
    command!(X::Offer, "cmd-release", "about-release", &[Key::letter('f')], offers::release).hint(3).when(ready::held),
    command!(X::Offer, "cmd-up", UP, |m, _| scroll(m, -1)),
    command!(X::Offer, "cmd-down", DOWN, |m, _| scroll(m, 1)),
    command!(X::Offer, "cmd-page-up", PAGE_UP, |m, _| scroll(m, -PAGE)),
    command!(X::Offer, "cmd-page-down", PAGE_DOWN, |m, _| scroll(m, PAGE)),
];
