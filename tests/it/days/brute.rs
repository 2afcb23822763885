//! The best plan by trying everything.

use sommertour::planner::days::Objective;
use sommertour::planner::days::problem::{Free, MUST, RoutingProblem};

/// The best figures of all plans there are.
pub fn best(problem: &RoutingProblem) -> Objective {
    let sets = 1 << problem.stops.len();
    let drives: Vec<Vec<Option<i64>>> = (0..problem.days.len())
        .map(|day| {
            let mut drives = vec![None; sets];
            extend(problem, day, &mut Vec::new(), &mut drives);
            drives
        })
        .collect();
    let all = sets - 1;
    // The best of the days so far for each set that they serve.
    let mut served: Vec<Option<(usize, i64)>> = vec![None; sets];
    served[0] = Some((0, 0));
    for drives in &drives {
        let before = served.clone();
        for (set, (days, drive)) in before.iter().enumerate().filter_map(|(set, best)| best.map(|best| (set, best))) {
            for (tour, length) in drives.iter().enumerate().filter_map(|(tour, length)| length.map(|l| (tour, l))) {
                let better = Some((days + 1, drive + length));
                if tour & set == 0 && (served[set | tour].is_none() || better < served[set | tour]) {
                    served[set | tour] = better;
                }
            }
        }
    }
    let cost = |set: usize| {
        let left_out = problem.stops.iter().enumerate().filter(|(stop, _)| (all & !set) >> stop & 1 == 1);
        left_out.map(|(_, stop)| stop.prize.min(MUST)).sum()
    };
    let plans = served.iter().enumerate().filter_map(|(set, best)| best.map(|(days, drive)| (cost(set), days, drive)));
    let (unserved, days, drive) = plans.min().unwrap();
    Objective { unserved, days, drive }
}

/// Tries all orders that begin so.
fn extend(problem: &RoutingProblem, day: usize, order: &mut Vec<usize>, drives: &mut [Option<i64>]) {
    if !order.is_empty() {
        let set = order.iter().fold(0, |set, stop| set | 1 << stop);
        if let Some(drive) = drive(problem, day, order) {
            drives[set] = Some(drives[set].map_or(drive, |known| known.min(drive)));
        }
    }
    for stop in 0..problem.stops.len() {
        if !order.contains(&stop) {
            order.push(stop);
            extend(problem, day, order, drives);
            order.pop();
        }
    }
}

/// The driving of a tour that the day can hold.
fn drive(problem: &RoutingProblem, day: usize, order: &[usize]) -> Option<i64> {
    let hours = &problem.days[day];
    let places: Vec<usize> = [hours.start]
        .into_iter()
        .chain(order.iter().map(|stop| problem.stops[*stop].place))
        .chain([hours.end])
        .collect();
    let drive: i64 = places.windows(2).map(|leg| problem.drive[leg[0]][leg[1]]).sum();
    let is_allowed = order.len() <= hours.most_stops.unwrap_or(usize::MAX)
        && drive <= hours.most_drive.unwrap_or(i64::MAX)
        && order.iter().all(|stop| problem.stops[*stop].day.is_none_or(|only| only == day));
    let legs = places.len() - 1;
    // Lunch on one of the ways, before all of them, or after them.
    let fits = |lunch: usize| back(problem, day, order, &places, lunch).is_some_and(|back| back <= hours.close);
    (is_allowed && (0..legs + 2).any(fits)).then_some(drive)
}

/// When the car is back if lunch is had on the way with this number; the one after the last: before leaving; the next:
/// after it is back.
fn back(problem: &RoutingProblem, day: usize, order: &[usize], places: &[usize], lunch: usize) -> Option<i64> {
    let hours = &problem.days[day];
    let legs = places.len() - 1;
    let mut now = hours.open;
    if let Some(lunch_break) = hours.lunch.filter(|_| lunch == legs) {
        now = now.max(lunch_break.from + lunch_break.length);
    }
    for leg in 0..legs {
        let free = now;
        now += problem.drive[places[leg]][places[leg + 1]];
        if let Some(lunch_break) = hours.lunch.filter(|_| lunch == leg) {
            if free > lunch_break.to {
                return None;
            }
            // It begins when the car is free, or on the way, or while waiting.
            let begin = free.max(lunch_break.from);
            now = now.max(begin) + lunch_break.length;
        }
        let Some(stop) = order.get(leg).map(|stop| &problem.stops[*stop]) else { break };
        if let Free::In(spans) = &stop.free {
            now = spans.iter().filter(|(from, to)| now <= *to && from <= to).map(|(from, _)| now.max(*from)).min()?;
        }
        if now > hours.close {
            return None;
        }
        now += stop.service;
    }
    let is_in_time = hours.lunch.is_none_or(|lunch_break| lunch <= legs || now <= lunch_break.to);
    is_in_time.then_some(now)
}
