//! Drafts: what is unsaved is kept on this machine, and offered after a run that ended in the middle.
//! Start with [`follow`] and [`found`].

use super::files;
use crate::desk::open_tour::OpenTour;
use crate::say;
use crate::store::draft::{LeftBehind, Standing};
use crate::store::in_words::{io_in_words, moment_in_words, path_in_words};
use crate::store::problem::Problem;
use crate::store::tour_file::TourFile;
use crate::text::InWords;
use crate::text::sanitize::sanitize;
use crate::tui::dialog::{Buttons, Dialog};
use crate::tui::effect::{DraftOrder, Effect, Effects, Unsaved};
use crate::tui::model::Model;
use crate::tui::then::Then;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// So many changes are named, the latest first.
const NAMED: usize = 5;

/// Hands the open tour over to be kept when it has changed and is unsaved, and gives the draft up when it is saved.
pub fn follow(model: &mut Model, effects: &mut Effects) {
    let unsaved = model.document.as_ref().filter(|document| document.is_dirty());
    let Some(document) = unsaved else {
        if model.drafted.take().is_some() {
            effects.push(Effect::Draft(DraftOrder::GiveUp));
        }
        return;
    };
    if model.drafted.as_ref().is_some_and(|drafted| Arc::ptr_eq(drafted, &document.tour)) {
        return;
    }
    let (labels, are_made) = document.history.since(document.saved());
    let say_how = |label: &str| match are_made {
        true => label.to_owned(),
        false => say!(model.words, "undone", label = label),
    };
    let unsaved = Unsaved {
        file: document.file.as_ref().map(|file| file.path.clone()),
        base: document.saved().cloned(),
        tour: Arc::clone(&document.tour),
        changes: labels.into_iter().map(say_how).collect(),
    };
    model.drafted = Some(Arc::clone(&document.tour));
    effects.push(Effect::Draft(DraftOrder::Keep(Box::new(unsaved))));
}

/// Offers the drafts of earlier runs, each in a dialog of its own.
pub fn found(model: &mut Model, found: io::Result<(Vec<LeftBehind>, Vec<Problem>)>) {
    let (drafts, problems) = match found {
        Ok(found) => found,
        Err(error) => return failed(model, &error),
    };
    for problem in problems {
        let problem = problem.in_words(&model.words);
        model.tell(say!(model.words, "draft-broken", problem = problem));
    }
    // The latest on top.
    let mut drafts = drafts;
    drafts.sort_by_key(|draft| draft.kept);
    for draft in drafts {
        let words = &model.words;
        let text = question(model, &draft);
        let path = draft.path.clone();
        let buttons = vec![
            (say!(words, "button-later"), Then::Nothing),
            (say!(words, "button-take-over"), Then::Leave(Box::new(Then::ShowDraft(Arc::new(draft))))),
            (say!(words, "button-discard"), Then::DropDraft(path)),
        ];
        model.show(Buttons::new(text, buttons));
    }
}

/// Which tour, when, what differs, and what has become of the file.
fn question(model: &Model, found: &LeftBehind) -> String {
    let words = &model.words;
    let LeftBehind { draft, kept, standing, .. } = found;
    let title = sanitize(&draft.tour.title).into_owned();
    let made = moment_in_words(words, *kept);
    let mut text = match draft.file.as_deref().and_then(Path::file_name) {
        Some(name) => say!(words, "ask-draft", title = title, made = made, file = path_in_words(Path::new(name))),
        None => say!(words, "ask-draft-new", title = title, made = made),
    };
    let mut add = |sentence: String| text = format!("{text}\n{sentence}");
    let latest = draft.changes.iter().rev().take(NAMED).map(|label| sanitize(label).into_owned());
    let named: Vec<String> = latest.collect();
    if !named.is_empty() {
        let more = draft.changes.len() - named.len();
        add(say!(words, "draft-changes", changes = named.join("; "), more = more));
    }
    match standing {
        Standing::Changed => add(say!(words, "draft-file-changed")),
        Standing::Gone => add(say!(words, "draft-file-gone")),
        Standing::New | Standing::AsItWas => {}
    }
    text
}

/// Goes on with a draft. It stays on the disk until it is kept again as that of this run.
pub fn take_over(model: &mut Model, found: &LeftBehind, effects: &mut Effects) {
    let draft = &found.draft;
    let document = match (&draft.file, &draft.base) {
        (Some(path), Some(base)) => match TourFile::resumed(path.clone(), base.clone()) {
            Ok(file) => {
                let mut document = OpenTour::recovered(file, draft.tour.clone(), say!(model.words, "label-draft"));
                if found.standing == Standing::Gone {
                    document.orphan();
                }
                document
            }
            Err(error) => {
                return model.tell(error.in_words(&model.words));
            }
        },
        _ => OpenTour::unsaved(draft.tour.clone()),
    };
    // The list of files asked which tour to open.
    model.dialogs.retain(|dialog| matches!(dialog, Dialog::Buttons(_)));
    files::show(model, document);
    model.inform(say!(model.words, "draft-taken"));
    // Kept anew before the one taken over goes.
    follow(model, effects);
    effects.push(Effect::Draft(DraftOrder::Remove(found.path.clone())));
}

/// Says that the unsaved work is only here.
pub fn failed(model: &mut Model, error: &io::Error) {
    let text = io_in_words(&model.words, error.kind(), &error.to_string());
    model.tell(say!(model.words, "draft-failed", text = text));
}
