//! Changes to the open tour: every one through `domain/edit`, with a label, to be undone.
//! Start with [`apply`].

use crate::domain::date::When;
use crate::domain::edit::{Edit, EditError, Slot};
use crate::domain::ids::Id;
use crate::domain::stop::{Location, Place, Stop};
use crate::domain::tour::Tour;
use crate::say;
use crate::text::InWords;
use crate::tui::effect::Effects;
use crate::tui::model::{Model, PlanRow};

/// Makes a change; the focus follows `row` where one is given and stays where it is otherwise.
pub fn apply(model: &mut Model, edit: &Edit, row: Option<PlanRow>) {
    let Some(document) = &mut model.document else { return };
    match document.make(edit, &model.words, &model.office.reference) {
        Ok(_) => {
            if let Some(row) = row {
                model.plan.select(&document.tour, row);
            }
        }
        Err(error) => model.tell(error.in_words(&model.words)),
    }
}

pub fn undo(model: &mut Model, _: &mut Effects) {
    step_history(model, |document| document.undo(), |model, label| say!(model.words, "undone", label = label));
}

pub fn redo(model: &mut Model, _: &mut Effects) {
    step_history(model, |document| document.redo(), |model, label| say!(model.words, "redone", label = label));
}

fn step_history(
    model: &mut Model,
    step: fn(&mut crate::desk::open_tour::OpenTour) -> Option<String>,
    sentence: fn(&Model, String) -> String,
) {
    let Some(document) = &mut model.document else { return };
    if let Some(label) = step(document) {
        let sentence = sentence(model, label);
        model.inform(sentence);
    }
}

pub fn add_place(model: &mut Model, location: Location, day: Option<Id>) {
    add_stop(model, Place::Other(location), day);
}

/// Puts a stop at the end of a day, or among the ideas.
pub fn add_stop(model: &mut Model, place: Place, day: Option<Id>) {
    let Some(document) = &model.document else { return };
    let stop = Stop::new(model.ids.stop(&document.tour), place);
    let row = PlanRow::Stop(stop.id.clone());
    apply(model, &Edit::AddStop { stop, to: Slot::end_of(day) }, Some(row));
    tell_label(model);
}

/// Adds a day for each date and puts the focus on the first; its id.
pub fn add_days(model: &mut Model, dates: &[When]) -> Option<Id> {
    let document = model.document.as_ref()?;
    let (edit, days) = Edit::add_days(dates, &document.tour, &mut model.ids);
    let first = days.into_iter().next()?;
    apply(model, &edit, Some(PlanRow::Day(first.clone())));
    tell_label(model);
    Some(first)
}

/// Lets one step take back the last two changes, where a person made them as one.
pub fn join_last_two(model: &mut Model) {
    if let Some(document) = &mut model.document {
        document.history.join_last_two();
    }
    tell_label(model);
}

/// Says what was just done.
fn tell_label(model: &mut Model) {
    let label = model.document.as_ref().and_then(|document| document.history.last()).map(|change| change.label.clone());
    if let Some(label) = label {
        model.inform(label);
    }
}

/// Takes the row in focus away: a stop goes, a day's stops become ideas.
pub fn remove(model: &mut Model, _: &mut Effects) {
    match model.row() {
        Some(PlanRow::Stop(stop)) => apply(model, &Edit::RemoveStop { stop }, None),
        Some(PlanRow::Day(day)) => apply(model, &Edit::RemoveDay { day }, None),
        _ => {}
    }
    tell_label(model);
}

/// Lets the sheets of the tour be drafts no more, until the next change.
pub fn finalise(model: &mut Model, _: &mut Effects) {
    apply(model, &Edit::Finalise, None);
    tell_label(model);
}

pub fn move_up(model: &mut Model, _: &mut Effects) {
    move_by_one(model, true);
}

pub fn move_down(model: &mut Model, _: &mut Effects) {
    move_by_one(model, false);
}

/// Moves the row in focus one place up or down. A stop at the edge of its day goes on to the next day.
fn move_by_one(model: &mut Model, up: bool) {
    let Some(document) = &model.document else { return };
    let (edit, row) = match model.row() {
        Some(PlanRow::Day(day)) => (Some(Edit::MoveDay { day: day.clone(), up }), PlanRow::Day(day)),
        Some(PlanRow::Stop(stop)) => {
            let to = slot_beside(&document.tour, &stop, up);
            (to.map(|to| Edit::MoveStop { stop: stop.clone(), to }), PlanRow::Stop(stop))
        }
        _ => return,
    };
    match edit {
        Some(edit) => apply(model, &edit, Some(row)),
        None => model.tell(EditError::AtTheEdge.in_words(&model.words)),
    }
}

/// The place one step above or below a stop.
fn slot_beside(tour: &Tour, stop: &Id, up: bool) -> Option<Slot> {
    let mut lists: Vec<(Option<&Id>, &[Stop])> =
        tour.days.iter().map(|day| (Some(&day.id), day.stops.as_slice())).collect();
    lists.push((None, &tour.ideas));
    let (list, at) = lists.iter().enumerate().find_map(|(list, (_, stops))| {
        let at = stops.iter().position(|other| other.id == *stop)?;
        Some((list, at))
    })?;
    let slot = |list: usize, before: Option<&Stop>| {
        let (day, _) = lists.get(list)?;
        Some(Slot { day: day.cloned(), before: before.map(|stop| stop.id.clone()) })
    };
    let stops = lists.get(list)?.1;
    match (up, at) {
        (true, 0) => slot(list.checked_sub(1)?, None),
        (true, _) => slot(list, stops.get(at - 1)),
        (false, _) if at + 1 < stops.len() => slot(list, stops.get(at + 2)),
        (false, _) => slot(list + 1, lists.get(list + 1)?.1.first()),
    }
}
