//! What is shown of a plan that was found, and what taking it does.
//! Start with [`better_plan`], then [`accept`].

use crate::domain::edit::Edit;
use crate::domain::stop::{Place, Stop};
use crate::domain::tour::Tour;
use crate::planner::campaign::Campaign;
use crate::planner::locks::Locks;
use crate::planner::proposal::{Claim, Proposal};
use crate::planner::summary::Summary;
use crate::say;
use crate::text::InWords;
use crate::text::sanitize::sanitize;
use crate::text::times;
use crate::tui::dialog::{Dialog, Offer};
use crate::tui::effect::Effects;
use crate::tui::model::Model;
use crate::tui::running::Running;
use crate::tui::then::Then;
use std::sync::Arc;

/// A better plan beside today's.
pub fn better_plan(model: &Model, running: &Running, today: &Arc<Tour>, proposal: &Proposal, edit: &Edit) -> Offer {
    let words = &model.words;
    let summary = Summary::of(proposal, today, words, &model.office.reference);
    let held = running.held().filter(|_| !proposal.held.is_empty());
    let mut lists = vec![(say!(words, "proposal-moved"), summary.moved)];
    // Times only where one changes; what is left out is always said.
    lists.extend((!summary.times.is_empty()).then(|| (say!(words, "proposal-times"), summary.times)));
    lists.push((say!(words, "proposal-dropped"), summary.dropped));
    Offer {
        title: say!(words, "proposal-title", what = summary.title),
        columns: [say!(words, "proposal-today"), say!(words, "proposal-then")],
        figures: summary.figures,
        lists,
        remarks: summary.proof.into_iter().chain(summary.held).collect(),
        accept: Then::Apply(edit.clone()),
        release: held.map(|wish| Then::Search(wish, Locks::Released)),
        today: running.tour.clone(),
        scroll: 0,
    }
}

/// A campaign that can be kept as a tour of its own.
pub fn campaign(model: &Model, running: &Running, campaign: Campaign) -> Offer {
    let (words, reference) = (&model.words, &model.office.reference);
    let short = |stop: &Stop| match &stop.place {
        Place::Kreis(ags) => reference.kreise.get(*ags).short.clone(),
        Place::Other(location) => location.name.clone(),
    };
    let days = campaign.tour.days.iter().map(|day| {
        let stops: Vec<String> = day.stops.iter().map(short).collect();
        say!(words, "campaign-day", date = day.date.in_words(words), stops = stops.join(", "))
    });
    let drive = times::duration(words, campaign.objective.drive as f64 / 60.0);
    let visits: usize = campaign.tour.days.iter().map(|day| day.stops.len()).sum();
    let figure = |name: String, value: String| [name, value, String::new(), String::new()];
    let planned = campaign.planned.len();
    let planned = (planned > 0).then(|| say!(words, "campaign-planned-elsewhere", count = planned));
    let left_out = campaign.left_out.iter().map(|left_out| left_out.in_words(words, reference)).collect();
    Offer {
        title: say!(words, "proposal-title", what = sanitize(&campaign.tour.title).into_owned()),
        columns: [String::new(), String::new()],
        figures: vec![
            figure(say!(words, "proposal-days"), campaign.tour.days.len().to_string()),
            figure(say!(words, "proposal-visits"), visits.to_string()),
            figure(say!(words, "proposal-drive"), say!(words, "proposal-about", duration = drive)),
        ],
        lists: vec![(String::new(), days.collect()), (say!(words, "proposal-dropped"), left_out)],
        remarks: Claim::Days(campaign.unproven).in_words(words, campaign.proof).into_iter().chain(planned).collect(),
        accept: Then::Leave(Box::new(Then::Show(Arc::new(campaign.tour)))),
        release: None,
        today: running.tour.clone(),
        scroll: 0,
    }
}

/// Takes what is offered. A question that comes first leaves the offer where it is.
pub fn accept(model: &mut Model, effects: &mut Effects) {
    let Some(Dialog::Offer(offer)) = model.dialogs.last() else { return };
    let then = offer.accept.clone();
    if !matches!(then, Then::Leave(_)) {
        model.dialogs.pop();
    }
    effects.then(then);
}

/// Searches again, and moves what was agreed.
pub fn release(model: &mut Model, effects: &mut Effects) {
    if let Some(Dialog::Offer(offer)) = model.dialogs.pop_if(|dialog| matches!(dialog, Dialog::Offer(_))) {
        effects.then(offer.release.unwrap_or(Then::Nothing));
    }
}
