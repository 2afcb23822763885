//! Searches in the background: started, watched, ended; what they find is a proposal, taken as one edit.
//! Imports `planner`, `domain`, `text` and the files of `tui` that hold state.
//! Start with [`start`]; [`follow`] ends a search whose tour has changed.

use super::{inform, plan};
use crate::domain::conflict::Surroundings;
use crate::domain::ids::Id;
use crate::planner::locks::Locks;
use crate::planner::proof::Proof;
use crate::planner::proposal::{Claim, Proposal};
use crate::planner::reorder::Scope;
use crate::planner::replan::NoDays;
use crate::planner::setting::Setting;
use crate::planner::suggest::{Fit, replace, suggest};
use crate::planner::summary::Summary;
use crate::say;
use crate::text::times;
use crate::tui::dialog::{Buttons, Choice, Dialog, Item, Offer, Then};
use crate::tui::job::{Heard, Job, JobId, Outcome, Report, Running, Search, Wish};
use crate::tui::keymap::Command;
use crate::tui::model::Model;
use crate::tui::msg::Effect;
use crate::tui::ready;
use std::sync::Arc;

/// Runs a command of the planner.
pub fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    match command {
        Command::BetterOrder => return ask_scope(model),
        Command::NewDays => return start(model, Wish::Days, Locks::Kept),
        Command::Suggest => list_fits(model, None),
        Command::Replace => {
            let stop = model.plan.stop(model).map(|stop| stop.id.clone());
            list_fits(model, stop);
        }
        Command::StopSearch => return stop(model),
        _ => {}
    }
    Vec::new()
}

/// Asks whether the day in focus or every day is to be put in order, where there is a choice.
fn ask_scope(model: &mut Model) -> Vec<Effect> {
    let Some(document) = &model.document else { return Vec::new() };
    let Some(day) = model.plan.day(model).filter(|_| document.tour.days.len() > 1) else {
        return start(model, Wish::Order(Scope::EveryDay), Locks::Kept);
    };
    let number = document.tour.days.iter().position(|other| other.id == day.id).map_or(0, |at| at + 1);
    let words = &model.words;
    let this = say!(words, "day-numbered", number = number.to_string(), date = day.date.in_words(words));
    let search = |scope| Then::Search(Wish::Order(scope), Locks::Kept);
    let items = vec![
        Item::new(this, search(Scope::Day(day.id.clone()))),
        Item::new(say!(words, "ask-every-day"), search(Scope::EveryDay)),
    ];
    let choice = Choice::new(say!(words, "ask-better-order"), items);
    model.dialogs.push(Dialog::Choice(choice));
    Vec::new()
}

/// Starts a search; one that runs already ends.
pub fn start(model: &mut Model, wish: Wish, locks: Locks) -> Vec<Effect> {
    let Some(document) = &model.document else { return Vec::new() };
    let (tour, stem) = (Arc::clone(&document.tour), document.stem());
    let mut effects: Vec<Effect> = model.running.take().map(|running| Effect::Stop(running.id)).into_iter().collect();
    model.jobs += 1;
    let id = JobId(model.jobs);
    let search = Search {
        wish: wish.clone(),
        locks,
        tour: Arc::clone(&tour),
        reference: Arc::clone(&model.reference),
        travel: Arc::clone(&model.travel),
        visits: model.visits(),
        stem,
        today: model.today,
    };
    let report = Report { heard: Heard::Nothing, seconds: 0 };
    model.running = Some(Running { id, wish, locks, tour, report, is_ending: false });
    effects.push(Effect::Start { id, job: Job::Search(search) });
    effects
}

/// Ends the search; the best that it has found comes as its answer.
fn stop(model: &mut Model) -> Vec<Effect> {
    let Some(running) = &mut model.running else { return Vec::new() };
    running.is_ending = true;
    vec![Effect::Stop(running.id)]
}

/// Ends a search whose tour is no longer the open one as it stands, and takes proposals about it away.
pub fn follow(model: &mut Model) -> Vec<Effect> {
    let now = model.document.as_ref().map(|document| Arc::clone(&document.tour));
    let is_now = |tour: &Arc<_>| now.as_ref().is_some_and(|now| Arc::ptr_eq(now, tour));
    model.dialogs.retain(|dialog| match dialog {
        Dialog::Offer(offer) => is_now(&offer.today),
        _ => true,
    });
    match model.running.take_if(|running| !is_now(&running.tour)) {
        Some(running) => {
            inform(model, say!(model.words, "search-ended-by-edit"));
            vec![Effect::Stop(running.id)]
        }
        None => Vec::new(),
    }
}

/// Notes how far the search has come.
pub fn progress(model: &mut Model, id: JobId, report: Report) {
    if let Some(running) = model.running.as_mut().filter(|running| running.id == id) {
        running.report = report;
    }
}

/// Shows what the search has found, unless nobody waits for it any more.
pub fn finished(model: &mut Model, id: JobId, outcome: Outcome) {
    let Some(running) = model.running.take_if(|running| running.id == id) else { return };
    match outcome {
        Outcome::Proposal(proposal) if proposal.edit.is_some() => {
            let summary = Summary::of(&proposal, &running.tour, &model.words, &model.reference);
            let Running { wish, locks, tour: today, .. } = running;
            let offer = Offer { proposal: *proposal, summary, wish, locks, today, scroll: 0 };
            // What is being typed meanwhile is not taken away.
            model.dialogs.insert(0, Dialog::Offer(Box::new(offer)));
        }
        Outcome::Proposal(proposal) => show_nothing_better(model, &running, &proposal),
        Outcome::NoDays(why) => {
            let sentence = match why {
                NoDays::NoDay => say!(model.words, "search-no-day"),
                NoDays::NoStop => say!(model.words, "search-no-stop"),
                NoDays::Fault(_) => say!(model.words, "optimize-fault"),
            };
            model.tell(sentence);
        }
    }
}

/// Says that today's plan stays, and offers to move what was agreed where that is what is in the way.
fn show_nothing_better(model: &mut Model, running: &Running, proposal: &Proposal) {
    let words = &model.words;
    let summary = Summary::of(proposal, &running.tour, words, &model.reference);
    let nothing = match (proposal.claim, proposal.proof) {
        (Claim::Order, Proof::Optimal) => say!(words, "nothing-order"),
        (Claim::OrderAroundHeld, Proof::Optimal) => say!(words, "nothing-order-around-held"),
        (Claim::OrderInTime, Proof::Optimal) => say!(words, "nothing-order-in-time"),
        (Claim::Days(_), Proof::Optimal) => say!(words, "nothing-days"),
        _ => match &summary.proof {
            Some(claim) => say!(words, "nothing-with-claim", claim = claim.as_str()),
            None => say!(words, "nothing-better"),
        },
    };
    let mut lines = vec![nothing];
    lines.extend(summary.dropped.iter().map(|dropped| say!(words, "nothing-dropped", stop = dropped.as_str())));
    match summary.held {
        Some(held) => {
            lines.push(held);
            let released = Then::Search(running.wish.clone(), Locks::Released);
            let buttons = vec![(say!(words, "button-stay"), Then::Nothing), (say!(words, "button-release"), released)];
            model.dialogs.insert(0, Dialog::Buttons(Buttons::new(lines.join(" "), buttons)));
        }
        None => {
            let sentence = lines.join(" ");
            inform(model, sentence);
        }
    }
}

/// Takes the proposal shown, as one edit.
pub fn take(model: &mut Model, offer: &Offer) {
    if let Some(edit) = &offer.proposal.edit {
        plan::apply(model, edit, None);
    }
}

/// Searches again, and moves what was agreed.
pub fn release(model: &mut Model) -> Vec<Effect> {
    if let Err(why) = ready::held(model) {
        model.tell(why);
        return Vec::new();
    }
    match model.dialogs.pop() {
        Some(Dialog::Offer(offer)) => start(model, offer.wish, Locks::Released),
        _ => Vec::new(),
    }
}

/// Lists what fits the day in focus, or the gap of a stop.
fn list_fits(model: &mut Model, replaced: Option<Id>) {
    let Some(tour) = model.document.as_ref().map(|document| Arc::clone(&document.tour)) else { return };
    let id = model.ids.stop(&tour);
    let (Some(document), Some(day)) = (&model.document, model.plan.day(model)) else { return };
    let Some(coverage) = model.coverage.as_ref().filter(|_| model.contents.is_some()) else {
        inform(model, say!(model.words, "folder-being-read"));
        return;
    };
    let words = &model.words;
    let (visits, stem) = (model.visits(), document.stem());
    let setting = Setting {
        travel: &*model.travel,
        surroundings: Surroundings { reference: &model.reference, visits: &visits, stem: &stem, today: model.today },
    };
    let fits = match &replaced {
        Some(stop) => replace(&tour, stop, coverage, &setting, &id),
        None => suggest(&tour, &day.id, coverage, &setting, &id),
    };
    let date = day.date.in_words(words);
    let item = |fit: &Fit| {
        let name = model.reference.kreise.get(fit.ags).ki_name(words);
        let note = say!(words, "fit-note", extra = fit.extra_in_words(words), arrive = times::clock(fit.arrive));
        Item::new(name, Then::Apply(fit.edit.clone())).note(note).about(fit.reason(words, &setting))
    };
    let name = |stop: &Id| tour.stop(stop).map(|stop| model.reference.name_of(words, &stop.place)).unwrap_or_default();
    let title = match &replaced {
        Some(stop) => say!(words, "suggest-title-replace", stop = name(stop), day = date.as_str()),
        None => say!(words, "suggest-title", day = date.as_str()),
    };
    let none = match &replaced {
        Some(stop) => say!(words, "suggest-none-replace", stop = name(stop), day = date.as_str()),
        None => say!(words, "suggest-none", day = date.as_str()),
    };
    if fits.is_empty() {
        inform(model, none);
    } else {
        let items = fits.iter().map(item).collect();
        model.dialogs.push(Dialog::Choice(Choice::new(title, items)));
    }
}
