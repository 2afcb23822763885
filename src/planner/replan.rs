//! The stops and ideas of a tour spread over its days anew.
//! Start with [`replan`].

use super::burden::{Burden, Figures};
use super::days::problem::Fault;
use super::days::{self, Effort, Objective, Plan};
use super::locks::Locks;
use super::progress::Watch;
use super::proof::Proof;
use super::proposal::{Arrangement, Claim, Dropped, Proposal};
use super::request::{Request, TourRequest};
use super::why::DayLoad;
use crate::domain::coverage::Visit;
use crate::domain::date::Date;
use crate::domain::edit::{Aim, Edit};
use crate::domain::ids::Id;
use crate::domain::stop::{Status, Stop};
use crate::domain::surroundings::Surroundings;
use crate::domain::tour::{Day, Tour};
use std::collections::HashSet;

/// Why the days of a tour cannot be planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDays {
    /// The tour has no working day that is still ahead.
    NoDay,
    /// There is nothing to visit.
    NoStop,
    /// The numbers make no sense, such as a drive around the globe.
    Fault(Fault),
}

/// All stops and ideas of the tour over its working days that are still ahead: as many as can be, on as few days as can be,
/// with as little driving as can be. Stops that `locks` hold keep their day and time; what no day has room for becomes
/// an idea. Weekends and holidays stay as they are. Today's plan stays when it is as good.
///
/// # Errors
/// There is nothing to plan.
pub fn replan(
    tour: &Tour,
    locks: Locks,
    surroundings: &Surroundings,
    effort: &Effort,
    watch: &mut Watch<Objective>,
) -> Result<Proposal, NoDays> {
    let is_ahead = |day: &Day| {
        let has_come = day.date.last().is_some_and(|last| last < surroundings.today);
        let calendar = &surroundings.reference.calendar;
        let is_shut = |date: Date| !calendar.is_working_day(date);
        !has_come && !day.date.exact().is_some_and(is_shut) && day.active_stops().all(|stop| stop.status.is_ahead())
    };
    let mut open: HashSet<&Id> = tour.days.iter().filter(|day| is_ahead(day)).map(|day| &day.id).collect();
    loop {
        let asked = ask(tour, &open, locks, surroundings);
        if asked.days.is_empty() {
            return Err(NoDays::NoDay);
        }
        if asked.stops.is_empty() {
            return Err(NoDays::NoStop);
        }
        let problem = asked.request.problem(surroundings.reference, surroundings.travel);
        let plan = days::plan(&problem, effort, watch).map_err(NoDays::Fault)?;
        // What was agreed stays, even where it fits no day: then the whole day stays as it is.
        let stuck = plan.unserved.iter().filter_map(|(stop, _)| day_of(tour, asked.stops.get(*stop)?, locks));
        let stuck: Vec<&Id> = stuck.collect();
        if stuck.is_empty() {
            return Ok(propose(tour, &asked, &plan, locks, surroundings));
        }
        open.retain(|day| !stuck.contains(day));
    }
}

/// The day of a stop that is held there.
fn day_of<'a>(tour: &'a Tour, stop: &Id, locks: Locks) -> Option<&'a Id> {
    let holds = |day: &&Day| day.stops.iter().any(|other| other.id == *stop && locks.hold(other));
    tour.days.iter().find(holds).map(|day| &day.id)
}

/// What is asked: the open days with their stops, and the ideas that would be no second visit.
fn ask(tour: &Tour, open: &HashSet<&Id>, locks: Locks, surroundings: &Surroundings) -> TourRequest {
    let mut part = tour.clone();
    part.days.retain(|day| open.contains(&day.id));
    let releases: Vec<_> = part.days.iter().flat_map(|day| locks.releases(day)).collect();
    part = releases.iter().fold(part, |part, edit| edit.apply(&part, &surroundings.reference.defaults).unwrap_or(part));
    let mut planned: HashSet<_> =
        tour.days.iter().flat_map(Day::active_stops).filter_map(|stop| stop.place.ags()).collect();
    let is_visited = |visit: &Visit| *visit.tour != *surroundings.stem && visit.is_done_by(surroundings.today);
    let visited: HashSet<_> =
        surroundings.visits.iter().filter(|visit| is_visited(visit)).map(|visit| visit.ags).collect();
    let mut is_new = |stop: &Stop| stop.place.ags().is_none_or(|ags| !visited.contains(&ags) && planned.insert(ags));
    part.ideas = tour.ideas.iter().filter(|stop| stop.status.is_ahead()).cloned().collect();
    part.ideas.retain(|stop| is_new(stop));
    Request::of_tour(&part, surroundings.reference, surroundings.travel, |stop| locks.hold(stop), true)
}

fn propose(tour: &Tour, asked: &TourRequest, plan: &Plan, locks: Locks, surroundings: &Surroundings) -> Proposal {
    let held = tour.days.iter().flat_map(|day| locks.held(&day.stops)).map(|stop| stop.id.clone()).collect();
    let carried_out = arrangement(tour, asked, plan).carried_out(tour, locks, surroundings);
    let burden = Burden::of(tour, surroundings);
    let better = carried_out.filter(|(_, after, _)| {
        let new = Burden::of(after, surroundings);
        let is_lighter = !burden.is_no_worse_than(&new);
        new.is_no_worse_than(&burden) && (is_lighter || plan.objective < objective(tour, asked, surroundings))
    });
    let dropped = dropped(tour, asked, plan);
    let Some((edits, after, moved)) = better else {
        let is_as_good = plan.objective == objective(tour, asked, surroundings);
        let proof = if is_as_good { plan.proof } else { Proof::None };
        let is_idea = |dropped: &Dropped| tour.ideas.iter().any(|stop| stop.id == dropped.stop);
        let none = Proposal::none(tour, surroundings, proof, Claim::Days(plan.unproven), held);
        return Proposal { dropped: if dropped.iter().all(is_idea) { dropped } else { Vec::new() }, ..none };
    };
    Proposal {
        edit: Some(Edit::Together { aim: Aim::NewDays, edits }),
        before: Figures::of(tour, surroundings),
        after: Figures::of(&after, surroundings),
        tour: after,
        moved,
        dropped,
        proof: plan.proof,
        claim: Claim::Days(plan.unproven),
        held,
    }
}

/// The new lists of stops: days that were asked about as planned, with their cancelled stops where they stood.
fn arrangement(tour: &Tour, asked: &TourRequest, plan: &Plan) -> Arrangement {
    let list = |day: &Day| -> Vec<Id> {
        let Some(index) = asked.days.iter().position(|id| *id == day.id) else {
            return day.stops.iter().map(|stop| stop.id.clone()).collect();
        };
        let visits = plan.tours.iter().filter(|tour| tour.day == index).flat_map(|tour| &tour.visits);
        let mut list: Vec<Id> = visits.filter_map(|visit| asked.stops.get(visit.stop)).cloned().collect();
        for (at, stop) in day.stops.iter().enumerate().filter(|(_, stop)| stop.status == Status::Cancelled) {
            list.insert(at.min(list.len()), stop.id.clone());
        }
        list
    };
    Arrangement(tour.days.iter().map(list).collect())
}

/// What the plan is compared with: today's plan by the same measure.
fn objective(tour: &Tour, asked: &TourRequest, surroundings: &Surroundings) -> Objective {
    let days = || tour.days.iter().filter(|day| asked.days.contains(&day.id));
    let busy = days().filter(|day| day.active_stops().next().is_some());
    let ideas = tour.ideas.iter().filter(|stop| asked.stops.contains(&stop.id)).count();
    let minutes: f64 = days().map(|day| surroundings.schedule(tour, day).drive().minutes.value).sum();
    Objective { unserved: ideas as i64 * days::problem::MUST, days: busy.count(), drive: minutes.round() as i64 * 60 }
}

fn dropped(tour: &Tour, asked: &TourRequest, plan: &Plan) -> Vec<Dropped> {
    let days = asked.days.iter().filter_map(|id| {
        let at = tour.days.iter().position(|day| day.id == *id)?;
        Some((at + 1, tour.days[at].date))
    });
    let loads = DayLoad::of(plan, days);
    let left_out = plan.unserved.iter().filter_map(|(stop, why)| Some((asked.stops.get(*stop)?.clone(), why.clone())));
    left_out.map(|(stop, why)| Dropped { stop, why, days: loads.clone() }).collect()
}
