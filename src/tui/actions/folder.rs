//! The folder of tours: read, listed, a tour of it opened or deleted.
//! Start with [`folder_loaded`].

use super::copies;
use super::files::{leave, show};
use crate::desk::open_tour::OpenTour;
use crate::say;
use crate::store::error::StoreError;
use crate::store::folder::Contents;
use crate::store::in_words::path_in_words;
use crate::store::problem::Problem;
use crate::store::tour_file::{TourFile, stem_of};
use crate::text::InWords;
use crate::text::sanitize::sanitize;
use crate::tui::dialog::{Buttons, Choice, Item};
use crate::tui::effect::{Effect, Effects};
use crate::tui::model::Model;
use crate::tui::purpose::Purpose;
use crate::tui::then::Then;
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
            model.show(Buttons::new(text, buttons));
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
    let open = model.file();
    let at = open.and_then(|open| contents.tours.iter().position(|file| file.path == open.path)).unwrap_or(0);
    items.push(Item::new(say!(words, "cmd-new"), Then::Ask(Purpose::NewTour)));
    let title = say!(words, "ask-open", dir = path_in_words(model.office.folder.dir()));
    model.show(Choice::new(title, items).at(at));
}

/// Gives up the open tour, as it stands now, for another file.
pub fn open(model: &mut Model, path: PathBuf, effects: &mut Effects) {
    model.given_up = model.tour().cloned();
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
            model.keep(&file);
            show(model, OpenTour::opened(file));
            model.offered_copies.clear();
            copies::offer(model);
        }
        Err(problem) => model.tell_problem(&problem),
    }
}

/// Asks whether the open tour's file is to be deleted.
pub fn ask_delete(model: &mut Model, _: &mut Effects) {
    let Some(file) = model.file() else { return };
    let words = &model.words;
    let text =
        say!(words, "ask-delete", title = sanitize(&file.tour.title).into_owned(), file = path_in_words(&file.path));
    let buttons = vec![
        (say!(words, "button-keep"), Then::Nothing),
        (say!(words, "button-delete"), Then::DeleteFile(file.path.clone())),
    ];
    model.show(Buttons::new(text, buttons));
}

/// Notes that a file is gone.
pub fn deleted(model: &mut Model, path: &Path, result: Result<(), StoreError>) {
    match result {
        Ok(()) => {
            if let Some(contents) = &mut *model.contents {
                contents.forget(path);
            }
            let file = model.file();
            if file.is_some_and(|file| file.path == path) {
                model.document = None;
            }
            model.inform(say!(model.words, "deleted", file = path_in_words(path)));
        }
        Err(error) => model.tell(error.in_words(&model.words)),
    }
}
