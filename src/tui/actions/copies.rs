//! Copies of the open tour that a program which keeps folders in step has left: offered, merged, removed.
//! Start with [`offer`].

use super::contradiction;
use crate::domain::merge::{Choices, merge};
use crate::say;
use crate::store::copies::FoundCopy;
use crate::store::in_words::path_in_words;
use crate::store::problem::Problem;
use crate::tui::dialog::Buttons;
use crate::tui::effect::{Effect, Effects};
use crate::tui::model::Model;
use crate::tui::then::Then;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Offers a copy of the open tour for merging, once.
pub fn offer(model: &mut Model) {
    let is_new = |path: &PathBuf| !model.offered_copies.contains(path);
    let Some(path) = model.copies_of_open().map(|file| file.path.clone()).find(is_new) else { return };
    put(model, path);
}

/// Offers the next copy by command.
pub fn ask(model: &mut Model, _: &mut Effects) {
    let next = model.copies_of_open().next().map(|file| file.path.clone());
    if let Some(path) = next {
        put(model, path);
    }
}

fn put(model: &mut Model, path: PathBuf) {
    let words = &model.words;
    let text = say!(words, "ask-copy", file = name(&path));
    let buttons =
        vec![(say!(words, "button-later"), Then::Nothing), (say!(words, "button-merge"), Then::ReadCopy(path.clone()))];
    model.show(Buttons::new(text, buttons));
    model.offered_copies.push(path);
}

/// Has a copy of the open tour read.
pub fn read(model: &mut Model, copy: PathBuf, effects: &mut Effects) {
    if let Some(file) = model.file() {
        effects.push(Effect::ReadCopy { copy, original: file.path.clone() });
    }
}

/// Merges the copy that was read.
pub fn found(model: &mut Model, result: Result<FoundCopy, Problem>) {
    match result {
        Ok(found) => merge_in(model, Arc::new(found), Choices::new()),
        Err(problem) => model.tell_problem(&problem),
    }
}

/// Asks about the first conflict that is not decided yet; after the last one both states are one, to be undone, and it
/// is asked what is to become of the copy.
pub fn merge_in(model: &mut Model, found: Arc<FoundCopy>, choices: Choices) {
    let Some(document) = &mut model.document else { return };
    // Another tour has been opened meanwhile.
    if document.file.as_ref().is_none_or(|file| file.path != found.original) {
        return;
    }
    let merged = merge(&found.base, &document.tour, &found.tour, &choices);
    let is_open = |conflict: &_| !choices.contains_key(conflict);
    if let Some(number) = merged.conflicts.iter().position(is_open) {
        let conflict = &merged.conflicts[number];
        let place = (number + 1, merged.conflicts.len());
        return contradiction::put(model, conflict, place, &found.tour, |side| {
            let mut choices = choices.clone();
            choices.insert(conflict.clone(), side);
            Then::MergeCopy { found: Arc::clone(&found), choices }
        });
    }
    let words = &model.words;
    if *document.tour != merged.tour {
        document.change(say!(words, "label-copy-merged"), merged.tour);
    }
    let text = say!(words, "ask-delete-copy", file = name(&found.path));
    let delete = Then::SaveFirst(Box::new(Then::DeleteFile(found.path.clone())));
    let buttons = vec![(say!(words, "button-keep"), Then::Nothing), (say!(words, "button-save-and-delete"), delete)];
    model.show(Buttons::new(text, buttons));
    model.inform(say!(model.words, "label-copy-merged"));
}

fn name(path: &Path) -> String {
    path_in_words(Path::new(path.file_name().unwrap_or_default()))
}
