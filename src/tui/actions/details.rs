//! The list of what can be filled in about a visit: it stays open while one field after the other is filled in.
//! Start with [`open()`].

use super::{ask, plan};
use crate::domain::edit::Edit;
use crate::domain::ids::Id;
use crate::say;
use crate::tui::details::{Asked, all_asked};
use crate::tui::dialog::{Choice, Item};
use crate::tui::effect::Effects;
use crate::tui::model::Model;
use crate::tui::purpose::Purpose;
use crate::tui::then::Then;

/// Opens the list for the stop in focus.
pub fn open(model: &mut Model, _: &mut Effects) {
    if let Some(stop) = model.stop().map(|stop| stop.id.clone()) {
        show(model, &stop, None);
    }
}

/// Opens the list for a stop, with the focus on `field`.
fn show(model: &mut Model, id: &Id, field: Option<Asked>) {
    let Some(stop) = model.tour().and_then(|tour| tour.stop(id)) else { return };
    let words = &model.words;
    let all = all_asked(stop);
    let item = |field: &Asked| {
        let then = Then::AskDetail { stop: id.clone(), field: *field };
        Item::new(field.in_words(words, stop), then).note(field.value(words, stop))
    };
    let at = all.iter().position(|other| Some(*other) == field).unwrap_or(0);
    let title = say!(words, "ask-details", name = model.office.reference.name_of(words, &stop.place));
    let choice = Choice::new(title, all.iter().map(item).collect()).at(at);
    model.show(choice);
}

/// Asks for one field, over the list.
pub fn ask(model: &mut Model, id: &Id, field: Asked) {
    show(model, id, Some(field));
    let is_there = model.tour().is_some_and(|tour| tour.stop(id).is_some());
    if is_there {
        ask::ask(model, Purpose::Detail { stop: id.clone(), field });
    }
}

/// Fills a field in and goes back to the list.
pub fn fill_in(model: &mut Model, edit: &Edit, field: Asked) {
    // The list as it was before lies below.
    model.dialogs.pop();
    plan::apply(model, edit, None);
    let stop = model.stop().map(|stop| stop.id.clone());
    if let Some(stop) = stop {
        show(model, &stop, Some(field));
    }
}
