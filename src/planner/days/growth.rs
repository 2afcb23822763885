//! Tours of one day grown stop by stop: for each set of stops the ways to visit it that may still be of use.
//! Start with [`Growth::run`].

use super::clock::Clock;
use super::promise::Promise;
use super::score::Objective;
use super::set::{Set, has, members};
use super::table::Table;
use crate::planner::progress::Watch;
use rustc_hash::FxHashMap;

/// A way to visit a set that ends at a certain stop; no other way there is as good in time and driving.
#[derive(Clone, Copy)]
struct Label {
    free: Clock,
    drive: i64,
    last: usize,
    /// The next label of the set.
    next: u32,
}

const END: u32 = u32::MAX;

/// A set of one size, with its first label.
#[derive(Clone, Copy)]
struct Grown {
    set: Set,
    head: u32,
    /// The least reduced cost that a tour which begins with this set may have.
    hope: f64,
}

/// The sets of one size, and their labels.
type Level = (Vec<Grown>, Vec<Label>);

/// What is asked of the sets.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    /// Each tour holds one of these stops; any tour does if there are none.
    pub of: Set,
    /// Gives up past so many sets of all sizes together.
    pub most: usize,
}

/// What makes a tour worth finding.
pub(super) struct Guide<'a> {
    pub promise: &'a Promise,
    /// Only tours with a reduced cost below this.
    pub limit: f64,
    /// So many of the most hopeful sets of each size are grown on.
    pub beam: usize,
}

/// The sets of one day, grown stop by stop.
pub(super) struct Growth<'a> {
    table: &'a Table,
    day: usize,
    /// Stops that may take part, and the least driving from each to the end.
    stops: Vec<(usize, i64)>,
}

impl<'a> Growth<'a> {
    pub fn new(table: &'a Table, day: usize, shortest: &[i64], allowed: Set) -> Self {
        let end = table.rules[day].end;
        let stops = (0..table.stops())
            .filter(|stop| has(allowed, *stop) && !table.spans(day, *stop).is_empty())
            .map(|stop| (stop, shortest[table.place[stop] * table.places() + end]))
            .collect();
        Self { table, day, stops }
    }

    /// Tells of each set that a day can hold, with its least driving. With a guide only of those below its limit, and
    /// the answer is whether all of these were told; none when there are too many or the search has to end.
    pub fn run(
        &self,
        wanted: Wanted,
        guide: Option<&Guide>,
        watch: &mut Watch<Objective>,
        mut tell: impl FnMut(Set, i64),
    ) -> Option<bool> {
        let rule = &self.table.rules[self.day];
        let start = Label { free: rule.leave(), drive: 0, last: usize::MAX, next: END };
        let (mut sets, mut labels) = (vec![Grown { set: 0, head: 0, hope: 0.0 }], vec![start]);
        let (mut is_complete, mut left) = (true, wanted.most);
        for _ in 0..rule.most_stops.min(self.stops.len()) {
            let (mut next_sets, next_labels) = self.grow(&sets, &labels, guide, left, watch)?;
            left -= next_sets.len();
            for grown in next_sets.iter().filter(|grown| wanted.of == 0 || grown.set & wanted.of != 0) {
                let drive = self.shortest_home(grown.head, &next_labels);
                let is_cheap =
                    |drive: &i64| guide.is_none_or(|g| g.promise.prices.reduced_cost(grown.set, *drive) < g.limit);
                if let Some(drive) = drive.filter(is_cheap) {
                    tell(grown.set, drive);
                }
            }
            if let Some(guide) = guide.filter(|guide| guide.beam < next_sets.len()) {
                next_sets.select_nth_unstable_by(guide.beam, |a, b| a.hope.total_cmp(&b.hope).then(a.set.cmp(&b.set)));
                next_sets.truncate(guide.beam);
                is_complete = false;
            }
            (sets, labels) = (next_sets, next_labels);
        }
        Some(is_complete)
    }

    /// The sets with one stop more.
    fn grow(
        &self,
        sets: &[Grown],
        labels: &[Label],
        guide: Option<&Guide>,
        most: usize,
        watch: &mut Watch<Objective>,
    ) -> Option<Level> {
        let mut place: FxHashMap<Set, u32> = FxHashMap::default();
        let mut grown: Vec<Grown> = Vec::new();
        let mut grown_labels: Vec<Label> = Vec::new();
        let mut fresh: Vec<Label> = Vec::new();
        for Grown { set, head, .. } in sets {
            if watch.is_over() || grown.len() > most {
                return None;
            }
            for (stop, home) in self.stops.iter().filter(|(stop, _)| !has(*set, *stop)) {
                fresh.clear();
                let bigger = set | 1 << stop;
                let cost = guide.map_or(0.0, |guide| guide.promise.prices.reduced_cost(bigger, 0));
                let mut hope = f64::INFINITY;
                let mut index = *head;
                while index != END {
                    let label = &labels[index as usize];
                    index = label.next;
                    let Some(next) = self.extend(label, *stop, *home) else { continue };
                    if let Some(guide) = guide {
                        let least = cost + guide.promise.at_least(*stop, next.free, next.drive);
                        if least >= guide.limit {
                            continue;
                        }
                        hope = hope.min(least);
                    }
                    keep_best(&mut fresh, next);
                }
                if fresh.is_empty() {
                    continue;
                }
                let at = *place.entry(bigger).or_insert_with(|| {
                    grown.push(Grown { set: bigger, head: END, hope: f64::INFINITY });
                    grown.len() as u32 - 1
                });
                let grown = &mut grown[at as usize];
                grown.hope = grown.hope.min(hope);
                for mut label in fresh.drain(..) {
                    label.next = std::mem::replace(&mut grown.head, grown_labels.len() as u32);
                    grown_labels.push(label);
                }
            }
        }
        (grown.len() <= most).then_some((grown, grown_labels))
    }

    #[inline]
    fn extend(&self, label: &Label, stop: usize, home: i64) -> Option<Label> {
        let (table, rule) = (self.table, &self.table.rules[self.day]);
        let here = if label.last == usize::MAX { rule.start } else { table.place[label.last] };
        let way = table.drive(here, table.place[stop]);
        let drive = label.drive + way;
        let free = rule.ride(label.free, way).visit(table.spans(self.day, stop), table.service[stop]);
        let can_return = free.earliest() + home <= rule.length && drive + home <= rule.most_drive;
        can_return.then_some(Label { free, drive, last: stop, next: END })
    }

    fn shortest_home(&self, mut index: u32, labels: &[Label]) -> Option<i64> {
        let (table, rule) = (self.table, &self.table.rules[self.day]);
        let mut best = None;
        while index != END {
            let label = &labels[index as usize];
            index = label.next;
            let back = table.drive(table.place[label.last], rule.end);
            let drive = label.drive + back;
            if rule.home(label.free, back) <= rule.length && drive <= rule.most_drive {
                best = Some(best.map_or(drive, |known: i64| known.min(drive)));
            }
        }
        best
    }
}

/// Adds a label unless another is as good; drops those that are no better than it.
fn keep_best(labels: &mut Vec<Label>, new: Label) {
    let beats = |a: &Label, b: &Label| a.drive <= b.drive && a.free.is_no_later(b.free);
    if labels.iter().any(|old| beats(old, &new)) {
        return;
    }
    labels.retain(|old| !beats(&new, old));
    labels.push(new);
}

/// The order with the least driving in which a day can hold these stops.
pub(super) fn best_order(table: &Table, day: usize, set: Set) -> Option<Vec<usize>> {
    struct Step {
        label: Label,
        set: Set,
        before: usize,
    }
    let rule = &table.rules[day];
    let growth = Growth { table, day, stops: members(set).map(|stop| (stop, 0)).collect() };
    let start = Label { free: rule.leave(), drive: 0, last: usize::MAX, next: END };
    let mut steps = vec![Step { label: start, set: 0, before: 0 }];
    let mut level = 0..1;
    for _ in 0..growth.stops.len() {
        let next = steps.len();
        for before in level {
            for (stop, _) in &growth.stops {
                let bigger = steps[before].set | 1 << stop;
                if steps[before].set == bigger {
                    continue;
                }
                let Some(label) = growth.extend(&steps[before].label, *stop, 0) else { continue };
                let beats = |old: &Step| {
                    old.set == bigger
                        && old.label.last == *stop
                        && old.label.drive <= label.drive
                        && old.label.free.is_no_later(label.free)
                };
                if !steps[next..].iter().any(beats) {
                    steps.push(Step { label, set: bigger, before });
                }
            }
        }
        level = next..steps.len();
    }
    let labels: Vec<Label> = steps.iter().map(|step| step.label).collect();
    let ends = level.filter_map(|step| growth.shortest_home(step as u32, &labels).map(|drive| (drive, step)));
    let (_, mut step) = ends.min()?;
    let mut order = Vec::new();
    while step != 0 {
        order.push(steps[step].label.last);
        step = steps[step].before;
    }
    order.reverse();
    Some(order)
}
