//! A save to decide about: versions contradict each other, the file has several names, or it cannot be written.
//! Start with [`ask`].

use crate::desk::save::HowToSave;
use crate::domain::merge::{MergeConflict, Side};
use crate::domain::tour::Tour;
use crate::say;
use crate::store::error::Contradiction;
use crate::store::in_words::path_in_words;
use crate::store::tour_file::{Decisions, OtherNames};
use crate::tui::dialog::Buttons;
use crate::tui::effect::Effects;
use crate::tui::model::Model;
use crate::tui::purpose::Purpose;
use crate::tui::then::Then;
use std::path::Path;
use std::sync::Arc;

/// Longest value that a question quotes, in characters: both fit on the smallest screen.
const QUOTED: usize = 240;

/// Asks about the first conflict that is not decided yet; after the last one the tour is saved. What was decided about
/// another state of the file is asked anew.
pub fn ask(model: &mut Model, found: Arc<Contradiction>, how: HowToSave, then: Option<Then>, effects: &mut Effects) {
    let about = Some(found.fingerprint);
    let how = if how.decisions.about == about {
        how
    } else {
        if !how.decisions.choices.is_empty() {
            model.inform(say!(model.words, "conflict-asked-anew"));
        }
        HowToSave { decisions: Decisions { about, ..Decisions::default() }, ..how }
    };
    let is_open = |conflict: &&MergeConflict| !how.decisions.choices.contains_key(conflict);
    let Some((number, conflict)) = found.conflicts.iter().enumerate().find(|(_, conflict)| is_open(conflict)) else {
        return effects.then(Then::Save { how, then: then.map(Box::new) });
    };
    let place = (number + 1, found.conflicts.len());
    put(model, conflict, place, &found.theirs, |side| {
        let mut how = how.clone();
        how.decisions.choices.insert(conflict.clone(), side);
        Then::Decide { found: Arc::clone(&found), how, then: then.clone().map(Box::new) }
    });
}

/// Puts the question which side of a conflict is to be taken: the so many-th of so many.
pub fn put(
    model: &mut Model,
    conflict: &MergeConflict,
    (number, count): (usize, usize),
    theirs: &Tour,
    taking: impl Fn(Side) -> Then,
) {
    let Some(document) = &model.document else { return };
    let (words, reference) = (&model.words, &model.office.reference);
    let tours = [&*document.tour, theirs];
    let value = |side| clipped(&conflict.value_in_words(side, words, reference, tours));
    let text = say!(
        words,
        "ask-conflict",
        number = number.to_string(),
        count = count.to_string(),
        subject = conflict.subject_in_words(words, reference, tours),
        aspect = conflict.aspect_in_words(words),
        ours = value(Side::Ours),
        theirs = value(Side::Theirs)
    );
    let buttons = vec![
        (say!(words, "button-not-now"), Then::Nothing),
        (say!(words, "button-take-ours"), taking(Side::Ours)),
        (say!(words, "button-take-theirs"), taking(Side::Theirs)),
    ];
    model.show(Buttons::new(text, buttons));
}

/// Asks what is to become of the other names of the open tour's file.
pub fn ask_about_names(model: &mut Model, path: &Path, how: HowToSave, then: Option<Then>) {
    let words = &model.words;
    let replace = HowToSave { names: OtherNames::LeaveBehind, ..how };
    let buttons = vec![
        (say!(words, "button-not-now"), Then::Nothing),
        (say!(words, "button-save-as"), Then::Ask(Purpose::SaveAs)),
        (say!(words, "button-replace"), Then::Save { how: replace, then: then.map(Box::new) }),
    ];
    let text = say!(words, "ask-other-names", file = path_in_words(path));
    model.show(Buttons::new(text, buttons));
}

/// Tells why the open tour's file could not be written, and offers to try again or to save a copy under another name.
pub fn ask_after_failure(model: &mut Model, sentence: String, how: HowToSave, then: Option<Then>) {
    let words = &model.words;
    let buttons = vec![
        (say!(words, "button-not-now"), Then::Nothing),
        (say!(words, "button-save-as"), Then::Ask(Purpose::SaveAs)),
        (say!(words, "button-try-again"), Then::Save { how, then: then.map(Box::new) }),
    ];
    model.show(Buttons::new(sentence, buttons));
}

fn clipped(value: &str) -> String {
    match value.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}
