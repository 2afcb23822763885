//! The shortest order of a day's visits that keeps every time: fixed times, windows, the hours of the day.
//! Start with [`best_order`].

use crate::domain::time::StopTime;
use std::collections::HashMap;

/// Most visits of a day that are put in order: sets of them are tried, and their number doubles with each.
pub const MOST: usize = 12;

/// A day whose visits are to be put in order. Times are minutes after midnight.
pub struct TimedDay {
    /// When the day begins and ends for visits, and when the car has to be back.
    pub start: u32,
    pub end: u32,
    pub latest_back: u32,
    /// Spare minutes after each visit.
    pub buffer: u32,
    pub visits: Vec<TimedVisit>,
    /// Minutes and costs from each place to each: 0 is where the day starts, `k + 1` is visit `k`, the last is where
    /// it ends.
    pub minutes: Vec<Vec<u32>>,
    pub costs: Vec<Vec<i64>>,
    /// For each place in the order the visit that must stand there.
    pub fixed: Vec<Option<usize>>,
}

pub struct TimedVisit {
    pub minutes: u32,
    pub time: StopTime,
    /// It does not fit today: then it need not fit, but end no later than this.
    pub excused_until: Option<u32>,
}

/// A way through some of the visits: earlier and cheaper is never worse.
struct Label {
    cost: i64,
    /// When the car can leave.
    free: u32,
    visit: usize,
    before: Option<usize>,
}

/// The cheapest order that keeps all times, with its costs; by dynamic programming over sets of visits with labels of
/// cost and time (Desrochers and Soumis 1988). `None` when there is none, or when there are too many visits.
pub fn best_order(day: &TimedDay) -> Option<(Vec<usize>, i64)> {
    let count = day.visits.len();
    if count == 0 || count > MOST {
        return None;
    }
    let mut labels: Vec<Label> = Vec::new();
    let mut layer: HashMap<(usize, usize), Vec<usize>> = HashMap::new();
    for seen in 0..count {
        let mut next: HashMap<(usize, usize), Vec<usize>> = HashMap::new();
        let mut states: Vec<((usize, usize), Vec<usize>)> = layer.into_iter().collect();
        // The answer must not hang on how a table of hashes is ordered.
        states.sort_unstable();
        if seen == 0 {
            states.push(((0, usize::MAX), vec![usize::MAX]));
        }
        for ((set, _), ends) in states {
            for end in ends {
                for visit in (0..count).filter(|visit| set >> visit & 1 == 0 && may_stand(day, *visit, seen)) {
                    if let Some(label) = extended(day, labels.get(end), end, visit) {
                        keep(&mut labels, next.entry((set | 1 << visit, visit)).or_default(), label);
                    }
                }
            }
        }
        layer = next;
    }
    let home = count + 1;
    let ends = layer.into_values().flatten().filter(|label| {
        let label = &labels[*label];
        label.free + day.minutes[label.visit + 1][home] <= day.latest_back
    });
    let total = |label: &Label| label.cost + day.costs[label.visit + 1][home];
    let best = ends.min_by_key(|label| (total(&labels[*label]), *label))?;
    let mut order = Vec::with_capacity(count);
    let mut at = Some(best);
    while let Some(label) = at.and_then(|at| labels.get(at)) {
        order.push(label.visit);
        at = label.before;
    }
    order.reverse();
    Some((order, total(&labels[best])))
}

fn may_stand(day: &TimedDay, visit: usize, place: usize) -> bool {
    match day.fixed.get(place).copied().flatten() {
        Some(fixed) => fixed == visit,
        None => !day.fixed.contains(&Some(visit)),
    }
}

/// One visit more, if it keeps its times; as the schedule of the domain counts them.
fn extended(day: &TimedDay, before: Option<&Label>, index: usize, visit: usize) -> Option<Label> {
    let (here, free, cost) = before.map_or((0, day.start, 0), |label| (label.visit + 1, label.free, label.cost));
    let TimedVisit { minutes, time, excused_until } = &day.visits[visit];
    let reached = free + day.minutes[here][visit + 1];
    let arrive = match time {
        StopTime::Fixed(time) => time.minutes(),
        StopTime::Window(free) => free.from().minutes().max(reached),
        StopTime::Floating => reached,
    };
    let depart = arrive + minutes;
    let in_window = match time {
        StopTime::Window(free) => depart <= free.to().minutes(),
        _ => reached <= arrive,
    };
    let fits = in_window && arrive >= day.start && depart <= day.end;
    if !fits && excused_until.is_none_or(|latest| depart > latest) {
        return None;
    }
    let done = if before.is_some() { free.saturating_sub(day.buffer) } else { free };
    Some(Label {
        cost: cost + day.costs[here][visit + 1],
        free: done.max(depart) + day.buffer,
        visit,
        before: before.map(|_| index),
    })
}

/// Keeps a label unless another is no worse, and drops those it makes useless.
fn keep(labels: &mut Vec<Label>, here: &mut Vec<usize>, label: Label) {
    let is_no_worse = |a: &Label, b: &Label| a.cost <= b.cost && a.free <= b.free;
    if here.iter().any(|other| is_no_worse(&labels[*other], &label)) {
        return;
    }
    here.retain(|other| !is_no_worse(&label, &labels[*other]));
    here.push(labels.len());
    labels.push(label);
}
