//! Searches in the background: started, watched, ended; what they find is a proposal, taken as one edit.
//! Start with [`start`]; [`follow`] ends a search whose tour has changed.

use super::offers;
use crate::desk::job::{Job, JobId, Outcome};
use crate::desk::progress::Report;
use crate::desk::search::{CampaignSearch, OF_SCREEN, Search, Wish};
use crate::domain::coverage::CoverageQuery;
use crate::domain::date::Date;
use crate::domain::tour::Tour;
use crate::planner::campaign::CampaignWish;
use crate::planner::locks::Locks;
use crate::planner::proof::Proof;
use crate::planner::proposal::{Claim, Proposal};
use crate::planner::reorder::Scope;
use crate::planner::replan::NoDays;
use crate::planner::summary::Summary;
use crate::say;
use crate::text::{InWords, dates};
use crate::tui::dialog::{Buttons, Choice, Dialog, Item};
use crate::tui::effect::{Effect, Effects};
use crate::tui::model::Model;
use crate::tui::running::{Running, Sought};
use crate::tui::then::Then;
use std::sync::Arc;

/// Asks whether the day in focus or every day is to be put in order, where there is a choice.
pub fn better_order(model: &mut Model, effects: &mut Effects) {
    let Some(document) = &model.document else { return };
    let Some(day) = model.day().filter(|_| document.tour.days.len() > 1) else {
        return start(model, Wish::Order(Scope::EveryDay), Locks::Kept, effects);
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
    model.show(choice);
}

/// Spreads the stops over new days.
pub fn new_days(model: &mut Model, effects: &mut Effects) {
    start(model, Wish::Days, Locks::Kept, effects);
}

/// Plans a campaign from a day on.
pub fn plan_campaign(model: &mut Model, from: Date, effects: &mut Effects) {
    let date = dates::short(model.words.lang(), from.naive());
    let title = say!(model.words, "campaign-title", date = date);
    let surrounded = model.surrounded();
    let Some(coverage) = surrounded.coverage_of(&CoverageQuery::as_of(from)) else {
        return model.tell(say!(model.words, "campaign-no-roster"));
    };
    let wish = CampaignWish { title, from, minutes: None, balance: false };
    let search = CampaignSearch { wish, coverage, ids: model.ids.fork(), surrounded, patience: OF_SCREEN };
    begin(model, Sought::Campaign, Job::Campaign(Box::new(search)), effects);
}

/// Starts a search for a better plan of the open tour.
pub fn start(model: &mut Model, wish: Wish, locks: Locks, effects: &mut Effects) {
    let Some(document) = &model.document else { return };
    let (tour, surrounded) = (Arc::clone(&document.tour), model.surrounded());
    let search = Search { wish: wish.clone(), locks, tour, surrounded, patience: OF_SCREEN };
    begin(model, Sought::Plan(wish, locks), Job::Search(Box::new(search)), effects);
}

/// Starts a search; one that runs already ends.
fn begin(model: &mut Model, sought: Sought, job: Job, effects: &mut Effects) {
    if let Some(running) = model.running.take() {
        effects.push(Effect::Stop(running.id));
    }
    model.jobs += 1;
    let id = JobId(model.jobs);
    let tour = model.tour().cloned();
    model.running = Some(Running { id, sought, tour, report: Report::NONE, is_ending: false });
    effects.push(Effect::Start { id, job });
}

/// Ends the search; the best that it has found comes as its answer.
pub fn stop(model: &mut Model, effects: &mut Effects) {
    let Some(running) = &mut model.running else { return };
    running.is_ending = true;
    effects.push(Effect::Stop(running.id));
}

/// Ends a search whose tour is no longer the open one as it stands, and takes proposals about it away.
pub fn follow(model: &mut Model, effects: &mut Effects) {
    let now = model.tour().cloned();
    let is_now = |tour: &Option<Arc<Tour>>| match (&now, tour) {
        (Some(now), Some(tour)) => Arc::ptr_eq(now, tour),
        (now, tour) => now.is_none() && tour.is_none(),
    };
    model.dialogs.retain(|dialog| match dialog {
        Dialog::Offer(offer) => is_now(&offer.today),
        _ => true,
    });
    if let Some(running) = model.running.take_if(|running| !is_now(&running.tour)) {
        model.inform(say!(model.words, "search-ended-by-edit"));
        effects.push(Effect::Stop(running.id));
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
        Outcome::Proposal(proposal) => match (&running.tour, &proposal.edit) {
            (Some(today), Some(edit)) => {
                let offer = offers::better_plan(model, &running, today, &proposal, edit);
                // What is being typed meanwhile is not taken away.
                model.dialogs.insert(0, Dialog::Offer(Box::new(offer)));
            }
            (Some(today), None) => show_nothing_better(model, &running, today, &proposal),
            (None, _) => {}
        },
        Outcome::Campaign(campaign) if campaign.tour.days.is_empty() && campaign.left_out.is_empty() => {
            model.inform(say!(model.words, "campaign-none-open"));
        }
        Outcome::Campaign(campaign) => {
            let offer = offers::campaign(model, &running, *campaign);
            model.dialogs.insert(0, Dialog::Offer(Box::new(offer)));
        }
        Outcome::NoDays(why) => {
            let sentence = match why {
                NoDays::NoDay => say!(model.words, "search-no-day"),
                NoDays::NoStop => say!(model.words, "search-no-stop"),
                NoDays::Fault(_) => say!(model.words, "optimize-fault"),
            };
            model.tell(sentence);
        }
        Outcome::Crashed => model.tell(say!(model.words, "search-crashed")),
        Outcome::Printed(_) | Outcome::Printers(_) => {}
    }
}

/// Says that today's plan stays, and offers to move what was agreed where that is what is in the way.
fn show_nothing_better(model: &mut Model, running: &Running, today: &Tour, proposal: &Proposal) {
    let words = &model.words;
    let summary = Summary::of(proposal, today, words, &model.office.reference);
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
    match summary.held.zip(running.held()) {
        Some((held, wish)) => {
            lines.push(held);
            let released = Then::Search(wish, Locks::Released);
            let buttons = vec![(say!(words, "button-stay"), Then::Nothing), (say!(words, "button-release"), released)];
            model.dialogs.insert(0, Dialog::Buttons(Buttons::new(lines.join(" "), buttons)));
        }
        None => {
            let sentence = lines.join(" ");
            model.inform(sentence);
        }
    }
}
