//! When a command can run, and if not, why: a greyed command says so.
//! Start with [`tour`]; the table in `keymap` names one of these functions a command.

use super::dialog::Dialog;
use super::model::{Model, PlanRow};
use crate::domain::tour::Stage;
use crate::say;

type Ready = Result<(), String>;

pub fn tour(model: &Model) -> Ready {
    match model.document {
        Some(_) => Ok(()),
        None => Err(say!(model.words, "not-ready-no-tour")),
    }
}

pub fn saved_tour(model: &Model) -> Ready {
    tour(model)?;
    match model.file() {
        Some(_) => Ok(()),
        None => Err(say!(model.words, "not-ready-never-saved")),
    }
}

/// A program that keeps folders in step has left a copy of the open tour.
pub fn copied_tour(model: &Model) -> Ready {
    tour(model)?;
    match model.copies_of_open().next() {
        Some(_) => Ok(()),
        None => Err(say!(model.words, "not-ready-no-copy")),
    }
}

pub fn kreis_and_tour(model: &Model) -> Ready {
    tour(model)?;
    match model.kreis() {
        Some(_) => Ok(()),
        None => Err(say!(model.words, "not-ready-no-kreis")),
    }
}

/// A day or a stop is in focus.
pub fn row(model: &Model) -> Ready {
    tour(model)?;
    match model.row() {
        Some(PlanRow::Day(_) | PlanRow::Stop(_)) => Ok(()),
        _ => Err(say!(model.words, "not-ready-no-row")),
    }
}

pub fn stop(model: &Model) -> Ready {
    tour(model)?;
    match model.row() {
        Some(PlanRow::Stop(_)) => Ok(()),
        _ => Err(say!(model.words, "not-ready-no-stop")),
    }
}

/// A day, or a stop on one, is in focus.
pub fn day(model: &Model) -> Ready {
    tour(model)?;
    match model.day() {
        Some(_) => Ok(()),
        None => Err(say!(model.words, "not-ready-no-day")),
    }
}

/// The tour is not final yet.
pub fn draft(model: &Model) -> Ready {
    tour(model)?;
    match model.tour().map(|tour| tour.stage) {
        Some(Stage::Final) => Err(say!(model.words, "not-ready-final")),
        _ => Ok(()),
    }
}

pub fn undo(model: &Model) -> Ready {
    match model.document.as_ref().and_then(|document| document.history.last()) {
        Some(_) => Ok(()),
        None => Err(say!(model.words, "not-ready-nothing-to-undo")),
    }
}

pub fn redo(model: &Model) -> Ready {
    match model.document.as_ref().and_then(|document| document.history.next()) {
        Some(_) => Ok(()),
        None => Err(say!(model.words, "not-ready-nothing-to-redo")),
    }
}

/// The tour has a day.
pub fn any_day(model: &Model) -> Ready {
    tour(model)?;
    match model.tour().is_some_and(|tour| !tour.days.is_empty()) {
        true => Ok(()),
        false => Err(say!(model.words, "not-ready-no-day-yet")),
    }
}

/// A stop on a day is in focus.
pub fn planned_stop(model: &Model) -> Ready {
    stop(model)?;
    match model.day() {
        Some(_) => Ok(()),
        None => Err(say!(model.words, "not-ready-idea")),
    }
}

pub fn search(model: &Model) -> Ready {
    match &model.running {
        Some(_) => Ok(()),
        None => Err(say!(model.words, "not-ready-no-search")),
    }
}

pub fn printing(model: &Model) -> Ready {
    match &model.printing {
        Some(_) => Ok(()),
        None => Err(say!(model.words, "not-ready-not-printing")),
    }
}

/// The offer shown leaves something where it is only because it was agreed on.
pub fn held(model: &Model) -> Ready {
    match model.dialogs.last() {
        Some(Dialog::Offer(offer)) if offer.release.is_some() => Ok(()),
        _ => Err(say!(model.words, "not-ready-nothing-held")),
    }
}

/// It is known which KIs are open.
pub fn folder_read(model: &Model) -> Ready {
    match *model.contents {
        Some(_) => Ok(()),
        None => Err(say!(model.words, "folder-being-read")),
    }
}
