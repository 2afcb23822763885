//! What is done with the Kreis in focus in the list: it is put on a day, or it is asked on which.
//! Start with [`add_to_day`].

use super::plan;
use crate::domain::ags::Ags;
use crate::domain::edit::Slot;
use crate::domain::find::Found;
use crate::domain::ids::Id;
use crate::domain::stop::Place;
use crate::say;
use crate::tui::actions::ask::{day_index, places};
use crate::tui::dialog::{Choice, Item};
use crate::tui::effect::Effects;
use crate::tui::model::Model;
use crate::tui::then::Then;

/// Puts the Kreis in focus on the day in focus; without a day it is asked where.
pub fn add_to_day(model: &mut Model, _: &mut Effects) {
    let Some(ags) = meant(model) else { return };
    match model.day().map(|day| day.id.clone()) {
        Some(day) => add(model, ags, Some(day)),
        None => ask_where(model, ags),
    }
}

/// Asks where the Kreis in focus is to be put.
pub fn add_somewhere(model: &mut Model, _: &mut Effects) {
    if let Some(ags) = meant(model) {
        ask_where(model, ags);
    }
}

pub fn clear_search(model: &mut Model, _: &mut Effects) {
    model.roster.search_with(String::clear);
}

/// The Kreis that is meant: the one in focus; where it was found by a name that several have, it is asked which.
fn meant(model: &mut Model) -> Option<Ags> {
    if !model.roster.is_chosen()
        && let Found::Several(candidates) = model.office.reference.kreise.find(&model.roster.search)
    {
        let item = |ags: &Ags| {
            let kreis = model.office.reference.kreise.get(*ags);
            Item::new(kreis.name.clone(), Then::AskWhere(*ags)).note(kreis.ags.as_str())
        };
        let title = say!(model.words, "ask-which-kreis", typed = model.roster.search.as_str());
        let choice = Choice::new(title, candidates.iter().map(item).collect());
        model.show(choice);
        return None;
    }
    model.kreis()
}

/// Asks on which day a Kreis is to be visited.
pub fn ask_where(model: &mut Model, ags: Ags) {
    let items = places(model, |slot: Slot| Then::Add { ags, day: slot.day }, Then::AddOnNewDay(ags));
    let title = say!(model.words, "ask-where", name = model.office.reference.kreise.get(ags).name.as_str());
    let here = model.day().and_then(|day| day_index(model, &day.id)).unwrap_or(0);
    model.show(Choice::new(title, items).at(here));
}

/// Puts a Kreis at the end of a day, or among the ideas.
pub fn add(model: &mut Model, ags: Ags, day: Option<Id>) {
    plan::add_stop(model, Place::Kreis(ags), day);
    model.roster.search_with(String::clear);
    model.roster.select(ags);
}
