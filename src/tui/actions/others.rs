//! What somebody else does to the open tour or to the folder while the program runs.
//! Start with [`touched`].

use super::copies;
use crate::desk::open_tour::TakenIn;
use crate::say;
use crate::store::in_words::path_in_words;
use crate::store::problem::{Problem, ProblemKind};
use crate::store::tour_file::TourFile;
use crate::store::watch::Moved;
use crate::text::InWords;
use crate::tui::dialog::Dialog;
use crate::tui::effect::{Effect, Effects};
use crate::tui::model::Model;
use crate::tui::then::Then;
use std::io;
use std::path::Path;

/// Lets the worker watch the open tour's file.
pub fn follow(model: &mut Model, effects: &mut Effects) {
    let file = model.file();
    let is_watched = match (file, &model.watched) {
        (Some(file), Some((path, fingerprint))) => file.path == *path && file.fingerprint() == *fingerprint,
        (file, watched) => file.is_none() && watched.is_none(),
    };
    if !is_watched {
        model.watched = file.map(|file| (file.path.clone(), file.fingerprint()));
        effects.push(Effect::Watch(model.watched.clone()));
    }
}

/// Takes in what somebody else has made of the open tour, or says what has happened to its file.
pub fn touched(model: &mut Model, result: Result<TourFile, Problem>) {
    // A save that is under way merges it in itself.
    let Some(document) = model.document.as_mut().filter(|_| !model.saving) else { return };
    let Some(file) = &document.file else { return };
    match result {
        Ok(theirs) if theirs.path != file.path => {}
        Ok(theirs) if theirs.fingerprint() == file.fingerprint() => document.found_again(),
        Ok(theirs) => {
            let taken = document.take_in(theirs.clone(), say!(model.words, "label-merged"));
            model.keep(&theirs);
            match taken {
                TakenIn::All => model.inform(say!(model.words, "label-merged")),
                TakenIn::Contradicts(count) => {
                    // What is being decided is not what the file holds any more.
                    model.dialogs.retain(|dialog| !is_decision(dialog));
                    model.tell(say!(model.words, "touched-contradicts", count = count));
                }
            }
        }
        Err(problem) if problem.file != file.path => {}
        Err(problem) => {
            document.orphan();
            let sentence = match &problem.kind {
                ProblemKind::CannotRead(io::ErrorKind::NotFound, _) => {
                    let name = Path::new(problem.file.file_name().unwrap_or_default());
                    say!(model.words, "touched-gone", file = path_in_words(name))
                }
                _ => say!(model.words, "touched-broken", problem = problem.in_words(&model.words)),
            };
            model.tell(sentence);
        }
    }
}

/// Whether it asks which side of a conflict is to be saved.
fn is_decision(dialog: &Dialog) -> bool {
    let decides = |(_, then): &(String, Then)| matches!(then, Then::Decide { .. });
    matches!(dialog, Dialog::Buttons(buttons) if buttons.buttons.iter().any(decides))
}

/// Takes what has moved in the folder into coverage and lists.
pub fn moved(model: &mut Model, moved: Moved) {
    let Some(contents) = &mut *model.contents else { return };
    for path in &moved.gone {
        contents.forget(path);
    }
    for file in moved.changed {
        contents.take(file);
    }
    for problem in moved.broken {
        contents.forget(&problem.file);
        contents.problems.push(problem);
    }
    copies::offer(model);
}
