//! What the planner proposes for tours: nothing lost, nothing agreed moved, no conflict added, nothing shorter left.

use crate::common::tours;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sommertour::domain::coverage::{Coverage, CoverageQuery, visits_of};
use sommertour::domain::date::{Date, When};
use sommertour::domain::edit::Edit;
use sommertour::domain::ids::{Id, Ids};
use sommertour::domain::reference::Reference;
use sommertour::domain::stop::{Location, Place, Status, Stop};
use sommertour::domain::surroundings::Surroundings;
use sommertour::domain::time::StopTime;
use sommertour::domain::tour::{Day, Tour};
use sommertour::domain::travel::{Leg, Travel};
use sommertour::planner::burden::{Burden, Figures};
use sommertour::planner::days::Effort;
use sommertour::planner::locks::{Locks, is_agreed};
use sommertour::planner::order::Budget;
use sommertour::planner::progress::Watch;
use sommertour::planner::proof::Proof;
use sommertour::planner::proposal::{Claim, Proposal};
use sommertour::planner::reorder::{Scope, reorder};
use sommertour::planner::replan::replan;
use sommertour::planner::suggest::{Fit, replace, suggest};
use sommertour::store::assets::load_embedded;
use sommertour::travel::formula::Formula;
use std::sync::LazyLock;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| load_embedded().unwrap());

fn today() -> Date {
    Date::parse("2016-02-12").unwrap()
}

fn surroundings(travel: &dyn Travel) -> Surroundings<'_> {
    Surroundings { reference: &REFERENCE, travel, visits: &[], stem: "t", today: today() }
}

/// Roads that cost something else on the way back.
struct OneWay;

impl Travel for OneWay {
    fn leg(&self, from: sommertour::domain::coord::Coord, to: sommertour::domain::coord::Coord) -> Leg {
        let mut leg = Formula.leg(from, to);
        if from.lon() < to.lon() {
            leg.km.value *= 1.3;
            leg.minutes.value *= 1.2;
        }
        leg
    }
}

fn all_ids(tour: &Tour) -> Vec<Id> {
    let mut ids: Vec<Id> = tour.stops().map(|(_, stop)| stop.id.clone()).collect();
    ids.sort();
    ids
}

/// A stop without what a proposal may change.
fn essence(stop: &Stop) -> Stop {
    Stop { time: StopTime::Floating, ..stop.clone() }
}

fn place_of<'a>(tour: &'a Tour, id: &Id) -> Option<(&'a Day, usize)> {
    tour.days.iter().find_map(|day| Some((day, day.stops.iter().position(|stop| stop.id == *id)?)))
}

fn arrive(tour: &Tour, id: &Id, surroundings: &Surroundings) -> Option<u32> {
    let (day, at) = place_of(tour, id)?;
    surroundings.schedule(tour, day).visits[at].arrive
}

/// What holds for every proposal.
fn check(tour: &Tour, proposal: &Proposal, locks: Locks, surroundings: &Surroundings) -> Result<(), TestCaseError> {
    let Some(edit) = &proposal.edit else {
        prop_assert_eq!(&proposal.tour, tour);
        prop_assert_eq!(proposal.before, proposal.after);
        return Ok(());
    };
    let after = edit.apply(tour, &REFERENCE.defaults).unwrap();
    prop_assert_eq!(&after, &proposal.tour, "the edit leads to the proposal");
    prop_assert_ne!(&after, tour);
    prop_assert_eq!(all_ids(tour), all_ids(&after), "no stop is lost");
    let days = |tour: &Tour| tour.days.iter().map(|day| Day { stops: Vec::new(), ..day.clone() }).collect::<Vec<_>>();
    prop_assert_eq!(days(tour), days(&after), "the days stay");
    for (day, stop) in tour.stops() {
        let new = after.stop(&stop.id).unwrap();
        prop_assert_eq!(essence(stop), essence(new), "only places and times change");
        if let Some(day) = day
            && locks.hold(stop)
        {
            let (new_day, _) = place_of(&after, &stop.id).unwrap();
            prop_assert_eq!(&day.id, &new_day.id, "what was agreed keeps its day");
            if stop.status.is_ahead() {
                let times = [arrive(tour, &stop.id, surroundings), arrive(&after, &stop.id, surroundings)];
                prop_assert_eq!(times[0], times[1], "and its time");
            }
        }
        if day.is_some() && place_of(&after, &stop.id).is_none() {
            prop_assert!(proposal.dropped.iter().any(|dropped| dropped.stop == stop.id), "each has its reason");
        }
    }
    for dropped in &proposal.dropped {
        prop_assert!(after.ideas.iter().any(|stop| stop.id == dropped.stop), "what is dropped becomes an idea");
    }
    prop_assert!(
        Burden::of(&after, surroundings).is_no_worse_than(&Burden::of(tour, surroundings)),
        "no conflict is added"
    );
    prop_assert_eq!(Figures::of(tour, surroundings), proposal.before);
    prop_assert_eq!(Figures::of(&after, surroundings), proposal.after);
    Ok(())
}

fn order(tour: &Tour, locks: Locks, surroundings: &Surroundings) -> Proposal {
    reorder(tour, &Scope::EveryDay, locks, surroundings, 1, Budget::default(), &mut Watch::nobody())
}

fn quick() -> Effort {
    Effort { rounds: 300, most_tours: 20_000, most_nodes: 200, more_rounds: 0, ..Effort::default() }
}

fn locks() -> impl Strategy<Value = Locks> {
    prop::sample::select(vec![Locks::Kept, Locks::Released])
}

/// A day as an office plans it: a few places in the country, most of them free to move.
fn plain_day() -> impl Strategy<Value = Tour> {
    let status = prop::sample::select(vec![Status::Idea, Status::Idea, Status::Requested, Status::Confirmed]);
    let time = prop_oneof![4 => Just(StopTime::Floating), 1 => tours::stop_time()];
    let stop =
        (prop::sample::select(sommertour::domain::ags::Ags::all().collect::<Vec<_>>()), time, status, 10..60_u32);
    prop::collection::vec(stop, 2..6).prop_map(|stops| {
        let mut tour = Tour::new("t");
        tour.buffer_minutes = Some(sommertour::domain::time::Minutes::new(5).unwrap());
        tour.days.push(Day::new(Id::new("d").unwrap(), When::On(Date::parse("2027-07-20").unwrap())));
        for (number, (ags, time, status, minutes)) in stops.into_iter().enumerate() {
            let mut stop = Stop::new(Id::new(format!("s-{number}")).unwrap(), Place::Kreis(ags));
            (stop.time, stop.status) = (time, status);
            stop.minutes = Some(sommertour::domain::time::Minutes::new(minutes).unwrap());
            tour.days[0].stops.push(stop);
        }
        tour
    })
}

fn permutations(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let shorter = permutations(count - 1);
    shorter.iter().flat_map(|order| (0..count).map(|at| [&order[..at], &[count - 1], &order[at..]].concat())).collect()
}

/// The kilometres of a tour in the steps in which they are shown.
fn steps(tour: &Tour, surroundings: &Surroundings) -> i64 {
    (Figures::of(tour, surroundings).drive.km.value * 10.0).round() as i64
}

/// The tour with its only day in this order, when that may be proposed: what is held keeps its place and its time.
fn permuted(tour: &Tour, order: &[usize], surroundings: &Surroundings) -> Option<Tour> {
    let mut after = tour.clone();
    after.days[0].stops = order.iter().map(|at| tour.days[0].stops[*at].clone()).collect();
    for (at, stop) in tour.days[0].stops.iter().enumerate().filter(|(_, stop)| is_agreed(stop)) {
        if order[at] != at {
            return None;
        }
        let agreed = sommertour::domain::time::ClockTime::from_minutes(arrive(tour, &stop.id, surroundings)?)?;
        after.days[0].stops[at].time = StopTime::Fixed(agreed);
    }
    (Burden::of(&after, surroundings).count() == 0).then_some(after)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_better_order_keeps_all_that_was_agreed(tour in tours::tour(), locks in locks()) {
        for travel in [&Formula as &dyn Travel, &OneWay] {
            let surroundings = surroundings(travel);
            let proposal = order(&tour, locks, &surroundings);
            check(&tour, &proposal, locks, &surroundings)?;
            prop_assert!(proposal.dropped.is_empty());
            for (day, new) in tour.days.iter().zip(&proposal.tour.days) {
                for (at, stop) in day.stops.iter().enumerate() {
                    prop_assert!(!locks.hold(stop) || new.stops[at].id == stop.id, "a held stop keeps its place");
                }
            }
            if proposal.edit.is_some() {
                prop_assert!(steps(&proposal.tour, &surroundings) < steps(&tour, &surroundings));
            }
        }
    }

    #[test]
    fn new_days_keep_all_that_was_agreed(tour in tours::tour(), locks in locks()) {
        for travel in [&Formula as &dyn Travel, &OneWay] {
            let surroundings = surroundings(travel);
            if let Ok(proposal) = replan(&tour, locks, &surroundings, &quick(), &mut Watch::nobody()) {
                check(&tour, &proposal, locks, &surroundings)?;
            }
        }
    }

    #[test]
    fn no_order_that_keeps_the_times_is_shorter_than_a_proven_one(tour in plain_day()) {
        for travel in [&Formula as &dyn Travel, &OneWay] {
            let surroundings = surroundings(travel);
            let proposal = order(&tour, Locks::Kept, &surroundings);
            check(&tour, &proposal, Locks::Kept, &surroundings)?;
            let orders = permutations(tour.days[0].stops.len());
            let allowed = orders.iter().filter_map(|order| permuted(&tour, order, &surroundings));
            let best = allowed.map(|tour| steps(&tour, &surroundings)).min();
            let found = steps(&proposal.tour, &surroundings);
            if Burden::of(&tour, &surroundings).count() == 0 {
                prop_assert_eq!(Some(found), best, "{:?}", proposal.proof);
                prop_assert_eq!(proposal.proof, Proof::Optimal);
            }
            let shortest = orders.iter().map(|order| {
                let mut other = tour.clone();
                other.days[0].stops = order.iter().map(|at| tour.days[0].stops[*at].clone()).collect();
                steps(&other, &surroundings)
            }).min();
            if proposal.claim == Claim::Order {
                if proposal.proof == Proof::Optimal {
                    prop_assert_eq!(Some(found), shortest);
                }
                if let Proof::Gap(gap) = proposal.proof {
                    prop_assert!(found as f64 * (1.0 - gap) <= shortest.unwrap() as f64 + 1.0);
                }
            }
        }
    }

    #[test]
    fn what_fits_disturbs_nothing(tour in tours::tour(), replaced in any::<prop::sample::Index>()) {
        let surroundings = surroundings(&Formula);
        let query = CoverageQuery::as_of(Date::parse("2027-06-01").unwrap());
        let coverage = Coverage::of(&REFERENCE, &visits_of("t", &tour), &query).unwrap();
        let id = Ids::seeded(3).stop(&tour);
        let burden = |tour: &Tour, day: &Id| {
            let day = tour.day(day).unwrap();
            Burden::of_day(tour, day, &surroundings.schedule(tour, day), &surroundings)
        };
        for day in &tour.days {
            for Fit { edit, arrive: at, extra_minutes, .. } in suggest(&tour, &day.id, &coverage, &surroundings, &id) {
                let after = edit.apply(&tour, &REFERENCE.defaults).unwrap();
                prop_assert!(burden(&after, &day.id).is_no_worse_than(&burden(&tour, &day.id)));
                let new = match &edit {
                    Edit::AddStop { stop, .. } => &stop.id,
                    Edit::MoveStop { stop, .. } => stop,
                    other => panic!("{other:?}"),
                };
                prop_assert_eq!(arrive(&after, new, &surroundings), Some(at));
                let minutes = |tour: &Tour| surroundings.schedule(tour, tour.day(&day.id).unwrap()).drive().minutes.value;
                prop_assert!((minutes(&after) - minutes(&tour) - extra_minutes).abs() < 0.5);
                for stop in day.stops.iter().filter(|stop| stop.status.is_ahead() && is_agreed(stop)) {
                    prop_assert_eq!(arrive(&tour, &stop.id, &surroundings), arrive(&after, &stop.id, &surroundings));
                }
            }
        }
        let planned: Vec<&Id> = tour.days.iter().flat_map(|day| &day.stops).map(|stop| &stop.id).collect();
        if !planned.is_empty() {
            let stop = planned[replaced.index(planned.len())];
            for fit in replace(&tour, stop, &coverage, &surroundings, &id) {
                let after = fit.edit.apply(&tour, &REFERENCE.defaults).unwrap();
                prop_assert_eq!(after.stop(stop).unwrap().status, Status::Cancelled);
                let (day, at) = place_of(&tour, stop).unwrap();
                prop_assert_eq!(after.day(&day.id).unwrap().stops[at + 1].place.ags(), Some(fit.ags));
                prop_assert!(burden(&after, &day.id).is_no_worse_than(&burden(&tour, &day.id)));
            }
        }
    }
}

/// The laws above would hold of a planner that never proposed anything.
#[test]
fn there_is_something_to_propose() {
    let surroundings = surroundings(&Formula);
    let mut runner = TestRunner::deterministic();
    let (mut orders, mut days, mut agreed, mut dropped) = (0, 0, 0, 0);
    for _ in 0..150 {
        let tour = tours::tour().new_tree(&mut runner).unwrap().current();
        orders += usize::from(order(&tour, Locks::Kept, &surroundings).edit.is_some());
        if let Ok(proposal) = replan(&tour, Locks::Kept, &surroundings, &quick(), &mut Watch::nobody()) {
            days += usize::from(proposal.edit.is_some());
            agreed += usize::from(proposal.edit.is_some() && !proposal.held.is_empty());
            dropped += proposal.dropped.len();
        }
        let plain = plain_day().new_tree(&mut runner).unwrap().current();
        orders += usize::from(order(&plain, Locks::Kept, &surroundings).edit.is_some());
    }
    assert!(orders > 30 && days > 30 && agreed > 5 && dropped > 10, "{orders} {days} {agreed} {dropped}");
}

fn at(lat: f64, lon: f64) -> Place {
    let coord = sommertour::domain::coord::Coord::new(lat, lon).unwrap();
    Place::Other(Location { name: format!("{lat} {lon}"), coord })
}

/// A tour with days of stops at these places.
fn made(days: &[&[(f64, f64)]]) -> Tour {
    let mut tour = Tour::new("t");
    for (number, places) in days.iter().enumerate() {
        let date = Date::parse(&format!("2027-07-{}", 20 + number)).unwrap();
        let mut day = Day::new(Id::new(format!("d{number}")).unwrap(), When::On(date));
        for (index, (lat, lon)) in places.iter().enumerate() {
            day.stops.push(Stop::new(Id::new(format!("s{number}{index}")).unwrap(), at(*lat, *lon)));
        }
        tour.days.push(day);
    }
    tour
}

#[test]
fn twelve_stops_are_proven_and_thirty_as_well() {
    for count in [12, 30] {
        // On a ring, visited across.
        let angle = |number: usize| (number * 7 % count) as f64 / count as f64 * std::f64::consts::TAU;
        let places: Vec<(f64, f64)> =
            (0..count).map(|number| (51.22 + 0.1 * angle(number).sin(), 6.78 + 0.16 * angle(number).cos())).collect();
        let tour = made(&[&places]);
        let surroundings = surroundings(&Formula);
        let proposal = order(&tour, Locks::Kept, &surroundings);
        assert_eq!((proposal.proof, proposal.claim), (Proof::Optimal, Claim::Order));
        assert!(proposal.after.drive.km.value < proposal.before.drive.km.value * 0.7, "{:?}", proposal.after);
    }
}

#[test]
fn a_tour_that_is_best_already_stays_and_says_so() {
    let tour = made(&[&[(51.3, 6.8), (51.4, 6.9)]]);
    let surroundings = surroundings(&Formula);
    let proposal = order(&tour, Locks::Kept, &surroundings);
    assert_eq!((proposal.edit, proposal.proof), (None, Proof::Optimal));
    let proposal = replan(&tour, Locks::Kept, &surroundings, &quick(), &mut Watch::nobody()).unwrap();
    assert_eq!((proposal.edit, proposal.proof), (None, Proof::Optimal));
}

#[test]
fn an_overfull_day_is_spread_and_the_rest_has_reasons() {
    let near = |number: usize| (51.2 + 0.02 * number as f64, 6.8);
    let day: Vec<(f64, f64)> = (0..14).map(near).collect();
    let tour = made(&[&day, &[]]);
    let surroundings = surroundings(&Formula);
    let proposal = replan(&tour, Locks::Kept, &surroundings, &Effort::default(), &mut Watch::nobody()).unwrap();
    // Visits of 90 and buffers of 10 minutes: five at most fit a day of ten hours.
    assert_eq!(proposal.after.days, 2);
    assert_eq!(proposal.dropped.len() + proposal.tour.days.iter().map(|day| day.stops.len()).sum::<usize>(), 14);
    assert!(proposal.dropped.len() >= 4 && Burden::of(&proposal.tour, &surroundings).count() == 0);
}
