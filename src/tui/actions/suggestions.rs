//! What else fits a day, and what instead of a stop: lists from which one is taken as one edit.
//! Start with [`suggest_more`].

use crate::domain::ids::Id;
use crate::planner::suggest::{Fit, replace, suggest};
use crate::say;
use crate::text::{InWords, times};
use crate::tui::dialog::{Choice, Item};
use crate::tui::effect::Effects;
use crate::tui::model::Model;
use crate::tui::then::Then;

/// Lists what else fits the day in focus.
pub fn suggest_more(model: &mut Model, _: &mut Effects) {
    list(model, None);
}

/// Lists what fits the gap of the stop in focus.
pub fn suggest_instead(model: &mut Model, _: &mut Effects) {
    let stop = model.stop().map(|stop| stop.id.clone());
    list(model, stop);
}

/// Lists what fits the day in focus, or the gap of a stop.
fn list(model: &mut Model, replaced: Option<Id>) {
    let Some(tour) = model.tour().cloned() else { return };
    let id = model.ids.stop(&tour);
    let Some(day) = model.day() else { return };
    let Some(coverage) = model.coverage.as_ref().filter(|_| model.contents.is_some()) else {
        model.inform(say!(model.words, "folder-being-read"));
        return;
    };
    let words = &model.words;
    let surrounded = model.surrounded();
    let surroundings = surrounded.surroundings();
    let fits = match &replaced {
        Some(stop) => replace(&tour, stop, coverage, &surroundings, &id),
        None => suggest(&tour, &day.id, coverage, &surroundings, &id),
    };
    let date = day.date.in_words(words);
    let item = |fit: &Fit| {
        let name = model.office.reference.kreise.get(fit.ags).ki_name(words);
        let note = say!(words, "fit-note", extra = fit.extra_in_words(words), arrive = times::clock(fit.arrive));
        Item::new(name, Then::Apply(fit.edit.clone())).note(note).about(fit.reason(words, &model.office.reference))
    };
    let name =
        |stop: &Id| tour.stop(stop).map(|stop| model.office.reference.name_of(words, &stop.place)).unwrap_or_default();
    let title = match &replaced {
        Some(stop) => say!(words, "suggest-title-replace", stop = name(stop), day = date.as_str()),
        None => say!(words, "suggest-title", day = date.as_str()),
    };
    let none = match &replaced {
        Some(stop) => say!(words, "suggest-none-replace", stop = name(stop), day = date.as_str()),
        None => say!(words, "suggest-none", day = date.as_str()),
    };
    if fits.is_empty() {
        model.inform(none);
    } else {
        let items = fits.iter().map(item).collect();
        model.show(Choice::new(title, items));
    }
}
