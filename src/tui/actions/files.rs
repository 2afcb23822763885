//! New, save, duplicate, quit: whatever leaves the open tour or writes its file.
//! Start with [`leave`] and [`save`].

use super::{contradiction, plan};
use crate::desk::open_tour::OpenTour;
use crate::desk::save::{HowToSave, SavedTour};
use crate::domain::edit::Edit;
use crate::domain::tour::Tour;
use crate::say;
use crate::store::error::StoreError;
use crate::store::in_words::path_in_words;
use crate::text::InWords;
use crate::text::sanitize::sanitize;
use crate::tui::dialog::Buttons;
use crate::tui::effect::{Effect, Effects};
use crate::tui::model::{Model, Pane};
use crate::tui::then::Then;
use std::io;
use std::sync::Arc;

/// Gives up the open tour for `then`, after asking what is to become of unsaved changes.
pub fn leave(model: &mut Model, then: Then, effects: &mut Effects) {
    let Some(document) = model.document.as_ref().filter(|document| document.is_dirty()) else {
        return effects.then(then);
    };
    let words = &model.words;
    let text = say!(words, "ask-unsaved", title = sanitize(&document.tour.title).into_owned());
    let buttons = vec![
        (say!(words, "button-stay"), Then::Nothing),
        (say!(words, "button-save"), Then::SaveFirst(Box::new(then.clone()))),
        (say!(words, "button-discard"), then),
    ];
    model.show(Buttons::new(text, buttons));
}

/// Starts a new tour, in no file yet.
pub fn new_tour(model: &mut Model, title: String) {
    match OpenTour::new(title, &model.office.reference.defaults) {
        Ok(new) => {
            show(model, new);
            model.inform(say!(model.words, "new-tour-hint"));
        }
        Err(error) => model.tell(error.in_words(&model.words)),
    }
}

/// Goes on with a tour that is in no file yet.
pub fn show_tour(model: &mut Model, tour: &Tour) {
    show(model, OpenTour::unsaved(tour.clone()));
    model.focus_pane(Pane::Plan);
}

pub fn show(model: &mut Model, document: OpenTour) {
    model.document = Some(document);
    model.plan.reset();
    model.right = Pane::Plan;
}

/// Saves the open tour.
pub fn save_open(model: &mut Model, effects: &mut Effects) {
    save(model, HowToSave::default(), None, effects);
}

/// Saves the open tour; `then` follows when that has worked.
pub fn save(model: &mut Model, how: HowToSave, then: Option<Then>, effects: &mut Effects) {
    let Some(document) = &model.document else { return };
    if document.is_dirty() {
        let file = document.file.clone().map(Box::new);
        effects.push(Effect::Save { file, tour: Arc::clone(&document.tour), how, then });
        model.saving = true;
    } else {
        model.inform(say!(model.words, "nothing-to-save"));
        effects.then(then.unwrap_or(Then::Nothing));
    }
}

/// Saves the open tour under another title and goes on with that.
pub fn save_as(model: &mut Model, title: String, effects: &mut Effects) {
    if model.saving {
        return model.after_save.push(Then::SaveAs(title));
    }
    plan::apply(model, &Edit::Rename { title }, None);
    let Some(document) = &model.document else { return };
    model.saving = true;
    let tour = Arc::clone(&document.tour);
    effects.push(Effect::Save { file: None, tour, how: HowToSave::default(), then: None });
}

/// Goes on with a copy of the open tour, which gets a file and ids of its own.
pub fn duplicate(model: &mut Model, title: String, effects: &mut Effects) {
    let Some(document) = &model.document else { return };
    match document.duplicate(title, &mut model.ids, &model.office.reference.defaults) {
        Ok(copy) => {
            show(model, copy);
            save_open(model, effects);
        }
        Err(error) => model.tell(error.in_words(&model.words)),
    }
}

/// Notes the end of a save, and goes on with what waited for it.
pub fn saved(
    model: &mut Model,
    handed_over: &Arc<Tour>,
    how: HowToSave,
    result: Result<SavedTour, StoreError>,
    then: Option<Then>,
    effects: &mut Effects,
) {
    model.saving = false;
    let waiting = std::mem::take(&mut model.after_save);
    match result {
        Ok(saved) => {
            let (warning, file) = (saved.warning(&model.words), saved.file);
            model.keep(&file);
            // What it held when it was looked at last does not count any more, even where it holds the same again.
            model.watched = None;
            if let Some(warning) = warning {
                model.tell(warning);
            }
            let path = path_in_words(&file.path);
            let notice = match file.tour == **handed_over {
                true => say!(model.words, "saved", file = path),
                false => say!(model.words, "saved-merged", file = path),
            };
            model.inform(notice);
            if let Some(document) = &mut model.document {
                document.saved_as(file, handed_over, say!(model.words, "label-merged"));
            }
            if let Some(then) = then {
                // What has changed during the save is not left without a question.
                leave(model, then, effects);
            }
            waiting.into_iter().for_each(|then| effects.then(then));
        }
        Err(StoreError::Conflicts(found)) => contradiction::ask(model, Arc::from(found), how, then, effects),
        Err(StoreError::OtherNames(path)) => contradiction::ask_about_names(model, &path, how, then),
        // Without the folder no other name would help.
        Err(StoreError::Io(path, error)) if error.kind() != io::ErrorKind::NotFound => {
            let sentence = StoreError::Io(path, error).in_words(&model.words);
            contradiction::ask_after_failure(model, sentence, how, then);
        }
        Err(error) => model.tell(error.in_words(&model.words)),
    }
}
