//! The stops of each day of a tour in the shortest order that breaks no time and moves nothing agreed.
//! Start with [`reorder`].

use super::burden::{Burden, Figures};
use super::locks::Locks;
use super::order::costs::Costs;
use super::order::problem::OrderingProblem;
use super::order::{Budget, solve};
use super::progress::{Progress, Watch};
use super::proof::Proof;
use super::proposal::{Arrangement, Claim, Proposal};
use super::timed::{self, TimedDay, TimedVisit};
use crate::domain::coord::Coord;
use crate::domain::edit::{Aim, Edit};
use crate::domain::ids::Id;
use crate::domain::stop::{Location, Status};
use crate::domain::surroundings::Surroundings;
use crate::domain::time::{ClockTime, StopTime};
use crate::domain::tour::{Day, Tour};
use crate::domain::travel::{KM_STEP, Table};
use std::cell::RefCell;

/// Which days are put in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    Day(Id),
    EveryDay,
}

/// A better order of each day in `scope`: fewer kilometres, no conflict more, and every stop that `locks` hold at its
/// place and time. The watch hears the kilometres of all these days together, in the steps in which they are shown.
pub fn reorder(
    tour: &Tour,
    scope: &Scope,
    locks: Locks,
    surroundings: &Surroundings,
    seed: u64,
    budget: Budget,
    watch: &mut Watch<i64>,
) -> Proposal {
    let is_meant = |at: &usize| match scope {
        Scope::Day(id) => tour.days[*at].id == *id,
        Scope::EveryDay => true,
    };
    // The order of a record is not known to the end: it stays, and nothing is claimed about it.
    let (days, records): (Vec<usize>, Vec<usize>) =
        (0..tour.days.len()).filter(is_meant).partition(|at| tour.days[*at].is_documented());
    let routes: Vec<Route> = days.iter().map(|at| Route::of(tour, &tour.days[*at], locks, surroundings)).collect();
    let held = days.iter().flat_map(|at| locks.held(&tour.days[*at].stops)).map(|stop| stop.id.clone()).collect();
    let today: i64 = routes.iter().map(Route::length).sum();
    let (mut total, mut bound, mut claim) = (today, Some(0).filter(|_| records.is_empty()), Claim::Order);
    let mut arrangement = Arrangement::of(tour);
    watch.found(total);
    let others = |length| Others { length, are_none: days.len() == 1 };
    for (at, route) in days.iter().zip(&routes) {
        let found = route.improved(&arrangement, *at, (seed, budget), others(total - route.length()), watch);
        total += found.length - route.length();
        bound = bound.zip(found.bound).map(|(all, day)| all + day);
        claim = claim.max(found.claim);
        arrangement = found.arrangement;
        watch.found(total);
    }
    match arrangement.carried_out(tour, locks, surroundings).filter(|_| total < today) {
        Some((edits, after, moved)) => Proposal {
            edit: Some(Edit::Together { aim: Aim::BetterOrder, edits }),
            before: Figures::of(tour, surroundings),
            after: Figures::of(&after, surroundings),
            tour: after,
            moved,
            dropped: Vec::new(),
            proof: Proof::of(total, bound),
            claim,
            held,
        },
        None => Proposal::none(tour, surroundings, Proof::of(today, bound), claim, held),
    }
}

/// The way of one day through its stops that are not cancelled. Costs are kilometres in the steps in which they are
/// shown, so that what is proven holds for what is read.
struct Route<'a> {
    surroundings: &'a Surroundings<'a>,
    locks: Locks,
    tour: &'a Tour,
    day: &'a Day,
    /// The places of its stops in the list of the day.
    active: Vec<usize>,
    /// The drives between the start, the stops and the end.
    table: Table,
    is_round: bool,
    /// The places in the order that are taken already, with their stop among the active ones.
    fixed: Vec<Option<usize>>,
}

/// The other days that are put in order.
#[derive(Clone, Copy)]
struct Others {
    length: i64,
    are_none: bool,
}

/// How late a visit may end that does not fit today.
#[derive(Clone, Copy, PartialEq)]
enum Excuse {
    /// When the latest ends that does not fit, unless it has a window: what two of them gain together is weighed later.
    TheLatest,
    /// When it does today.
    ItsOwn,
}

/// What became of one day.
struct Found {
    arrangement: Arrangement,
    length: i64,
    bound: Option<i64>,
    /// What the bound is about.
    claim: Claim,
}

impl<'a> Route<'a> {
    fn of(tour: &'a Tour, day: &'a Day, locks: Locks, surroundings: &'a Surroundings<'a>) -> Self {
        let reference = surroundings.reference;
        let base = tour.base(&reference.defaults);
        let end = |place: &Option<Location>| place.as_ref().unwrap_or(base).coord;
        let active: Vec<usize> = (0..day.stops.len()).filter(|at| day.stops[*at].status != Status::Cancelled).collect();
        let mut places: Vec<Coord> = vec![end(&day.from)];
        places.extend(active.iter().map(|at| reference.coord_of(&day.stops[*at].place)));
        places.push(end(&day.to));
        let fixed = active.iter().enumerate().map(|(at, stop)| locks.hold(&day.stops[*stop]).then_some(at)).collect();
        let is_round = places.first() == places.last();
        Self { surroundings, locks, tour, day, table: surroundings.travel.table(&places), active, is_round, fixed }
    }

    fn cost(&self, from: usize, to: usize) -> i64 {
        self.table.get(from, to).map_or(0, |cost| (cost.km / KM_STEP).round() as i64)
    }

    fn minutes(&self, from: usize, to: usize) -> u32 {
        self.table.get(from, to).map_or(0, |cost| cost.minutes.round() as u32)
    }

    fn length(&self) -> i64 {
        self.length_of(&(0..self.active.len()).collect::<Vec<_>>())
    }

    /// The length of an order of the active stops.
    fn length_of(&self, order: &[usize]) -> i64 {
        if order.is_empty() {
            return 0;
        }
        let ends = order.iter().map(|stop| stop + 1).chain([self.active.len() + 1]);
        ends.fold((0, 0), |(length, here), there| (length + self.cost(here, there), there)).0
    }

    /// The shortest order whatever the time, with what bounds it.
    fn shortest(&self, seed: u64, budget: Budget, watch: &mut Watch<i64>) -> (Vec<usize>, Option<i64>) {
        let count = self.active.len();
        let home = count + 1;
        // With few stops the way back may cost what it wants, so that a round trip asks for any two ends.
        let folds = self.is_round || count <= timed::MOST;
        let nodes = if folds { count + 1 } else { count + 2 };
        let costs = Costs::of(nodes, |from, to| match (from, to) {
            _ if from == to => 0,
            (_, 0) if folds => self.cost(from, home),
            // Nobody drives from the end to a stop; the same both ways keeps the costs symmetric.
            (from, to) if from == home => self.cost(to, home),
            (from, to) => self.cost(from, to),
        });
        let problem =
            if folds { Ok(OrderingProblem::closed(costs)) } else { OrderingProblem::open(costs).starting_at(0) };
        let problem = problem.and_then(|problem| if folds { Ok(problem) } else { problem.ending_at(home) });
        let pinned = problem.and_then(|problem| {
            let pins = self.fixed.iter().enumerate().filter_map(|(at, stop)| stop.map(|stop| (at, stop)));
            pins.into_iter().try_fold(problem, |problem, (at, stop)| problem.with_pin(stop + 1, at + 1))
        });
        let Ok(problem) = pinned else { return ((0..count).collect(), None) };
        let found = solve(&problem, seed, budget, watch);
        let bound = match found.proof {
            Proof::Optimal => Some(found.length),
            Proof::Gap(gap) => Some((found.length as f64 * (1.0 - gap)).floor() as i64),
            Proof::None => None,
        };
        let order = found.order.into_iter().filter(|node| (1..=count).contains(node)).map(|node| node - 1).collect();
        (order, bound)
    }

    /// The best order of the day that may be proposed, put into the arrangement of the tour.
    fn improved(
        &self,
        all: &Arrangement,
        at: usize,
        (seed, budget): (u64, Budget),
        others: Others,
        watch: &mut Watch<i64>,
    ) -> Found {
        let today = self.length();
        let any_order = match self.fixed.iter().any(Option::is_some) && self.fixed.len() > 1 {
            true => Claim::OrderAroundHeld,
            false => Claim::Order,
        };
        let kept = |bound, claim| Found { arrangement: Arrangement(all.0.clone()), length: today, bound, claim };
        if self.fixed.iter().filter(|fixed| fixed.is_none()).count() < 2 {
            return kept(Some(today), any_order);
        }
        let (order, bound) = listening(watch, others, |watch| self.shortest(seed, budget, watch));
        let length = self.length_of(&order);
        if length >= today {
            return kept(bound, any_order);
        }
        if let Some(arrangement) = self.accepted(&order, all, at) {
            return Found { arrangement, length, bound, claim: any_order };
        }
        for excuse in [Excuse::TheLatest, Excuse::ItsOwn] {
            let (timed, is_strict) = self.timed(excuse);
            let Some((order, length)) = timed::best_order(&timed) else { continue };
            let (bound, claim) = if is_strict { (Some(length), Claim::OrderInTime) } else { (bound, any_order) };
            match self.accepted(&order, all, at).filter(|_| length < today) {
                Some(arrangement) => return Found { arrangement, length, bound, claim },
                None if length >= today && is_strict => return kept(bound, claim),
                None => {}
            }
        }
        kept(bound, any_order)
    }

    /// The arrangement with the day in this order, if nothing fits worse then and every agreed time is kept.
    fn accepted(&self, order: &[usize], all: &Arrangement, at: usize) -> Option<Arrangement> {
        let (locks, surroundings) = (self.locks, self.surroundings);
        let mut lists = all.0.clone();
        let list = lists.get_mut(at)?;
        for (place, stop) in self.active.iter().zip(order) {
            *list.get_mut(*place)? = self.day.stops.get(*self.active.get(*stop)?)?.id.clone();
        }
        let burden = |tour: &Tour| {
            let day = tour.days.get(at)?;
            Some(Burden::of_day(tour, day, &surroundings.schedule(tour, day), surroundings))
        };
        let mut alone = Arrangement::of(self.tour);
        alone.0[at].clone_from(&lists[at]);
        let (_, after, _) = alone.carried_out(self.tour, locks, surroundings)?;
        burden(&after)?.is_no_worse_than(&burden(self.tour)?).then_some(Arrangement(lists))
    }

    /// The day with its times; whether all of them fit today, so that all of them have to fit then.
    fn timed(&self, excuse: Excuse) -> (TimedDay, bool) {
        let (locks, surroundings) = (self.locks, self.surroundings);
        let defaults = &surroundings.reference.defaults;
        let (start, end) = self.tour.hours(self.day, defaults);
        let schedule = surroundings.schedule(self.tour, self.day);
        let is_misfit = |at: &usize| schedule.misfits.iter().any(|misfit| misfit.stop == Some(*at));
        let departs = schedule.visits.iter().enumerate().filter(|(at, _)| is_misfit(at));
        let latest = departs.filter_map(|(_, visit)| visit.depart).max();
        let visits = self.active.iter().map(|at| {
            let stop = &self.day.stops[*at];
            let now = schedule.visits[*at].arrive.and_then(ClockTime::from_minutes);
            let time = match (locks.hold(stop), now, stop.time) {
                (true, Some(now), _) => StopTime::Fixed(now),
                (false, _, StopTime::Fixed(_)) => StopTime::Floating,
                (.., time) => time,
            };
            let visit = &schedule.visits[*at];
            let excused_until = match stop.status.is_ahead() {
                true if excuse == Excuse::TheLatest && !matches!(stop.time, StopTime::Window(..)) => {
                    latest.filter(|_| is_misfit(at))
                }
                true => visit.depart.filter(|_| is_misfit(at)),
                false => Some(u32::MAX),
            };
            TimedVisit { minutes: self.tour.visit_minutes(stop, defaults), time, excused_until }
        });
        let places = self.active.len() + 2;
        let square = 0..places;
        let day = TimedDay {
            start: start.minutes(),
            end: end.minutes(),
            latest_back: end.minutes().max(schedule.back.unwrap_or(0)),
            buffer: self.tour.buffer_minutes(defaults),
            visits: visits.collect(),
            minutes: square.clone().map(|from| square.clone().map(|to| self.minutes(from, to)).collect()).collect(),
            costs: square.clone().map(|from| square.clone().map(|to| self.cost(from, to)).collect()).collect(),
            fixed: self.fixed.clone(),
        };
        (day, schedule.misfits.is_empty())
    }
}

/// Searches on one day while the watch hears of all of them.
fn listening<T>(watch: &mut Watch<i64>, others: Others, search: impl FnOnce(&mut Watch<i64>) -> T) -> T {
    let outer = RefCell::new(watch);
    let is_over = || outer.borrow_mut().is_over();
    let mut listener = |progress: Progress<i64>| {
        if let Some(best) = progress.best {
            outer.borrow_mut().found(others.length + best);
        }
        if let Some(bound) = progress.bound.filter(|_| others.are_none) {
            outer.borrow_mut().proved(bound);
        }
    };
    search(&mut Watch::nobody().with_deadline(&is_over).with_listener(&mut listener))
}
