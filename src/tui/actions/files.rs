//! New, open, save, duplicate, delete, quit: whatever leaves the open tour or touches its file.
//! Start with [`leave`] and [`save`].

use super::{contradiction, copies, plan};
use crate::desk::open_tour::OpenTour;
use crate::desk::save::{HowToSave, SavedTour};
use crate::domain::edit::Edit;
use crate::domain::tour::Tour;
use crate::say;
use crate::store::error::StoreError;
use crate::store::folder::Contents;
use crate::store::in_words::path_in_words;
use crate::store::problem::Problem;
use crate::store::tour_file::{TourFile, stem_of};
use crate::text::InWords;
use crate::text::sanitize::sanitize;
use crate::tui::dialog::{Buttons, Choice, Dialog, Item};
use crate::tui::effect::{Effect, Effects};
use crate::tui::model::{Model, Pane};
use crate::tui::purpose::Purpose;
use crate::tui::then::Then;
use std::io;
use std::path::{Path, PathBuf};
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
    model.dialogs.push(Dialog::Buttons(Buttons::new(text, buttons)));
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

/// Lists the tours of the folder.
pub fn choose_file(model: &mut Model) {
    let words = &model.words;
    let Some(contents) = &*model.contents else {
        model.inform(say!(model.words, "folder-being-read"));
        return;
    };
    let mut items: Vec<Item> = contents
        .tours
        .iter()
        .map(|file| {
            let visits = file.tour.days.iter().flat_map(|day| day.active_stops()).count();
            let note = say!(words, "file-note", stem = sanitize(&file.stem()).into_owned(), visits = visits);
            Item::new(sanitize(&file.tour.title), Then::OpenFile(file.path.clone())).note(note)
        })
        .collect();
    items.extend(contents.copies.iter().map(|copy| {
        let name = sanitize(&copy.file.stem()).into_owned();
        let original = sanitize(&stem_of(&copy.original)).into_owned();
        let label = say!(words, "file-copy", original = original);
        Item::new(label, Then::OpenFile(copy.original.clone())).note(name).about(say!(words, "file-copy-about"))
    }));
    items.extend(contents.problems.iter().map(|problem| {
        let name = problem.file.file_name().map_or(problem.file.as_path(), Path::new);
        let mut item = Item::new(path_in_words(name), Then::Nothing).note(say!(words, "file-unreadable"));
        item.blocked = Some(problem.in_words(words));
        item
    }));
    let open = model.document.as_ref().and_then(|document| document.file.as_ref());
    let at = open.and_then(|open| contents.tours.iter().position(|file| file.path == open.path)).unwrap_or(0);
    items.push(Item::new(say!(words, "cmd-new"), Then::Ask(Purpose::NewTour)));
    let title = say!(words, "ask-open", dir = path_in_words(model.office.folder.dir()));
    model.dialogs.push(Dialog::Choice(Choice::new(title, items).at(at)));
}

/// Asks whether the open tour's file is to be deleted.
pub fn ask_delete(model: &mut Model, _: &mut Effects) {
    let Some(file) = model.document.as_ref().and_then(|document| document.file.as_ref()) else { return };
    let words = &model.words;
    let text =
        say!(words, "ask-delete", title = sanitize(&file.tour.title).into_owned(), file = path_in_words(&file.path));
    let buttons = vec![
        (say!(words, "button-keep"), Then::Nothing),
        (say!(words, "button-delete"), Then::DeleteFile(file.path.clone())),
    ];
    model.dialogs.push(Dialog::Buttons(Buttons::new(text, buttons)));
}

/// Takes what the folder holds. Without an open tour the program opens the only one, or asks which.
pub fn folder_loaded(model: &mut Model, result: Result<Contents, StoreError>) {
    match result {
        Ok(contents) => {
            let only = match contents.tours.as_slice() {
                [file] if contents.problems.is_empty() => Some(file.clone()),
                _ => None,
            };
            for problem in &contents.problems {
                model.tell_problem(problem);
            }
            let is_empty = contents.tours.is_empty() && contents.problems.is_empty();
            *model.contents = Some(contents);
            if model.document.is_none() && model.dialogs.is_empty() {
                match only {
                    Some(file) => show(model, OpenTour::opened(file)),
                    None if is_empty => model.inform(say!(model.words, "folder-empty-hint")),
                    None => choose_file(model),
                }
            }
            copies::offer(model);
        }
        Err(StoreError::NoFolder(dir)) => {
            *model.contents = Some(Contents::default());
            let text = say!(model.words, "ask-make-folder", dir = path_in_words(&dir));
            let buttons = vec![
                (say!(model.words, "button-not-now"), Then::Nothing),
                (say!(model.words, "button-make-folder"), Then::MakeFolder),
            ];
            model.dialogs.push(Dialog::Buttons(Buttons::new(text, buttons)));
        }
        Err(error) => model.tell(error.in_words(&model.words)),
    }
}

pub fn folder_made(model: &mut Model, result: Result<(), StoreError>, effects: &mut Effects) {
    match result {
        Ok(()) => effects.push(Effect::LoadFolder),
        Err(error) => model.tell(error.in_words(&model.words)),
    }
}

/// Gives up the open tour, as it stands now, for another file.
pub fn open(model: &mut Model, path: PathBuf, effects: &mut Effects) {
    model.given_up = model.document.as_ref().map(|document| Arc::clone(&document.tour));
    effects.push(Effect::Open(path));
}

/// Whether the open tour has changed since it was given up for another one.
fn has_changed_meanwhile(model: &Model) -> bool {
    model.document.as_ref().is_some_and(|document| {
        let is_given_up = model.given_up.as_ref().is_some_and(|tour| Arc::ptr_eq(tour, &document.tour));
        document.is_dirty() && !is_given_up
    })
}

/// Shows the tour that was opened.
pub fn opened(model: &mut Model, result: Result<TourFile, Problem>, effects: &mut Effects) {
    match result {
        Ok(file) if has_changed_meanwhile(model) => leave(model, Then::OpenFile(file.path), effects),
        Ok(file) => {
            keep(model, &file);
            show(model, OpenTour::opened(file));
            model.offered_copies.clear();
            copies::offer(model);
        }
        Err(problem) => model.tell_problem(&problem),
    }
}

/// Takes the newer state of a file into what is known of the folder.
fn keep(model: &mut Model, file: &TourFile) {
    if model.office.folder.holds(&file.path)
        && let Some(contents) = &mut *model.contents
    {
        contents.take(file.clone());
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
            keep(model, &file);
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

pub fn deleted(model: &mut Model, path: &Path, result: Result<(), StoreError>) {
    match result {
        Ok(()) => {
            if let Some(contents) = &mut *model.contents {
                contents.forget(path);
            }
            let file = model.document.as_ref().and_then(|document| document.file.as_ref());
            if file.is_some_and(|file| file.path == path) {
                model.document = None;
            }
            model.inform(say!(model.words, "deleted", file = path_in_words(path)));
        }
        Err(error) => model.tell(error.in_words(&model.words)),
    }
}
