//! The list of what can be filled in about a visit: it stays open while one field after the other is filled in.
//! Start with [`show`].

use super::plan;
use crate::domain::edit::Edit;
use crate::domain::ids::Id;
use crate::say;
use crate::tui::details::{Asked, all_asked};
use crate::tui::dialog::{Choice, Dialog, Item, Prompt};
use crate::tui::model::Model;
use crate::tui::purpose::Purpose;
use crate::tui::then::Then;
use tui_input::Input;

/// Opens the list for a stop, with the focus on `field`.
pub fn show(model: &mut Model, id: &Id, field: Option<Asked>) {
    let Some(stop) = model.document.as_ref().and_then(|document| document.tour.stop(id)) else { return };
    let words = &model.words;
    let all = all_asked(stop);
    let item = |field: &Asked| {
        let then = Then::AskDetail { stop: id.clone(), field: *field };
        Item::new(field.in_words(words, stop), then).note(field.value(words, stop))
    };
    let at = all.iter().position(|other| Some(*other) == field).unwrap_or(0);
    let title = say!(words, "ask-details", name = model.office.reference.name_of(words, &stop.place));
    let choice = Choice::new(title, all.iter().map(item).collect()).at(at);
    model.dialogs.push(Dialog::Choice(choice));
}

/// Asks for one field, over the list.
pub fn ask(model: &mut Model, id: &Id, field: Asked) {
    show(model, id, Some(field));
    let Some(stop) = model.document.as_ref().and_then(|document| document.tour.stop(id)) else { return };
    let input = Input::new(field.value(&model.words, stop));
    model.dialogs.push(Dialog::Prompt(Prompt { purpose: Purpose::Detail { stop: id.clone(), field }, input }));
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
