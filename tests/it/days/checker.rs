//! Checks a plan against its problem, knowing nothing of how it was made.

use sommertour::planner::days::problem::{Free, MUST, RoutingProblem};
use sommertour::planner::days::timing::DayTour;
use sommertour::planner::days::{Objective, Plan};

/// Fails unless the plan keeps every rule and states its figures rightly.
pub fn check(problem: &RoutingProblem, plan: &Plan) {
    let mut times_served = vec![0; problem.stops.len()];
    let mut last_day = None;
    for tour in &plan.tours {
        assert!(last_day < Some(tour.day), "days in order, one tour each");
        last_day = Some(tour.day);
        check_tour(problem, tour);
        for visit in &tour.visits {
            times_served[visit.stop] += 1;
        }
    }
    for (stop, _) in &plan.unserved {
        times_served[*stop] += 1;
    }
    assert!(times_served.iter().all(|times| *times == 1), "each stop once or left out: {times_served:?}");
    let objective = Objective {
        unserved: plan.unserved.iter().map(|(stop, _)| problem.stops[*stop].prize.min(MUST)).sum(),
        days: plan.tours.len(),
        drive: plan.tours.iter().map(|tour| tour.drive).sum(),
    };
    assert_eq!(plan.objective, objective);
}

fn check_tour(problem: &RoutingProblem, tour: &DayTour) {
    let day = &problem.days[tour.day];
    assert!(!tour.visits.is_empty());
    assert!(tour.visits.len() <= day.most_stops.unwrap_or(usize::MAX));
    assert!(tour.leave >= day.open && tour.back <= day.close, "{tour:?} {day:?}");
    let break_length = day.lunch.map_or(0, |lunch| lunch.length);
    let mut driven = 0;
    let mut lunches = 0;
    let (mut here, mut free) = (day.start, tour.leave);
    let mut go = |there: usize, free: i64, until: i64| {
        let drive = problem.drive[here][there];
        here = there;
        driven += drive;
        // A break at the very end of one way is at the very start of the next: it counts once.
        let lunch = tour.lunch.filter(|begin| free <= *begin && begin + break_length <= until && lunches == 0);
        let pause = if lunch.is_some() { break_length } else { 0 };
        lunches += usize::from(lunch.is_some());
        assert!(free + drive + pause <= until, "{tour:?}");
    };
    for visit in &tour.visits {
        let stop = &problem.stops[visit.stop];
        go(stop.place, free, visit.start);
        free = visit.start + stop.service;
        assert!(stop.day.is_none_or(|only| only == tour.day));
        match &stop.free {
            Free::Always => {}
            Free::In(spans) => assert!(spans.iter().any(|(from, to)| (*from..=*to).contains(&visit.start))),
        }
    }
    go(day.end, free, tour.back);
    assert_eq!(tour.drive, driven);
    assert!(driven <= day.most_drive.unwrap_or(i64::MAX));
    assert_eq!(lunches, usize::from(tour.lunch.is_some()), "lunch overlaps a visit: {tour:?}");
    match (day.lunch, tour.lunch) {
        (None, begin) => assert_eq!(begin, None),
        (Some(lunch), Some(begin)) => assert!((lunch.from..=lunch.to).contains(&begin)),
        (Some(lunch), None) => {
            assert!(tour.back <= lunch.to || tour.leave >= lunch.from + lunch.length, "no lunch: {tour:?}");
        }
    }
}
