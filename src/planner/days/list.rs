//! The list of all tours that one day can hold: each set of stops once for days that are alike, with its least driving.
//! Imports this folder, and how a search is watched.
//! Start with [`List::of`].

use super::Objective;
use super::clock::Clock;
use super::table::Table;
use crate::planner::progress::Watch;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A set of stops, one bit each.
pub(super) type Set = u128;

/// The most stops that the list can be made for.
pub(super) const MOST_STOPS: usize = 128;

/// A set of stops that some days can hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub set: Set,
    pub drive: i64,
    /// The pool of days it can be on.
    pub pool: usize,
}

/// Days that can be taken for each other by some tours, and how many there are.
#[derive(Clone, Debug)]
pub(super) struct Pool {
    pub days: Vec<usize>,
    /// The larger pool of days with the same hours and limits, of which this is a part.
    pub within: Option<usize>,
}

pub(super) struct List {
    pub columns: Vec<Column>,
    pub pools: Vec<Pool>,
}

impl List {
    /// All tours; none when they are more than `most`, when there are too many stops, or when the search has to end.
    ///
    /// Days with equal hours and limits form a pool. A tour among stops that are free at the same times on all of its
    /// days can be on any of them; other tours belong to a smaller pool, of days on which all stops are equally free.
    pub fn of(table: &Table, most: usize, watch: &mut Watch<Objective>) -> Option<Self> {
        if table.stops() > MOST_STOPS {
            return None;
        }
        let shortest = table.shortest_ways();
        let mut list = Self { columns: Vec::new(), pools: Vec::new() };
        for days in equal_days(table.days(), |day| table.rules[day]) {
            let everyday: Set = set_of(
                (0..table.stops())
                    .filter(|stop| days.iter().all(|day| table.spans(*day, *stop) == table.spans(days[0], *stop))),
            );
            let groups = equal_days(days.len(), |index| table.alike[days[index]]);
            let pool = list.pools.len();
            list.pools.push(Pool { days: days.clone(), within: None });
            Growth::new(table, days[0], &shortest, everyday).run(0, pool, most, &mut list.columns, watch)?;
            if groups.len() == 1 {
                continue;
            }
            for group in groups {
                let group: Vec<usize> = group.into_iter().map(|index| days[index]).collect();
                let (day, small) = (group[0], list.pools.len());
                list.pools.push(Pool { days: group, within: Some(pool) });
                Growth::new(table, day, &shortest, Set::MAX).run(!everyday, small, most, &mut list.columns, watch)?;
            }
        }
        Some(list)
    }
}

pub(super) fn set_of(stops: impl Iterator<Item = usize>) -> Set {
    stops.fold(0, |set, stop| set | 1 << stop)
}

/// The stops of a set, in order.
pub(super) fn members(mut set: Set) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let stop = (set != 0).then(|| set.trailing_zeros() as usize)?;
        set &= set - 1;
        Some(stop)
    })
}

/// The indices below `count` by their keys, in the order in which keys appear.
fn equal_days<K: std::hash::Hash + Eq>(count: usize, key: impl Fn(usize) -> K) -> Vec<Vec<usize>> {
    let mut place = HashMap::new();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for index in 0..count {
        let group = *place.entry(key(index)).or_insert(groups.len());
        if group == groups.len() {
            groups.push(Vec::new());
        }
        groups[group].push(index);
    }
    groups
}

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

/// The sets of one size, each with its first label, and the labels.
type Level = (Vec<(Set, u32)>, Vec<Label>);

/// The sets of one day, grown stop by stop.
struct Growth<'a> {
    table: &'a Table,
    day: usize,
    /// Stops that may take part, and the least driving from each to the end.
    stops: Vec<(usize, i64)>,
}

impl<'a> Growth<'a> {
    fn new(table: &'a Table, day: usize, shortest: &[i64], allowed: Set) -> Self {
        let end = table.rules[day].end;
        let stops = (0..table.stops())
            .filter(|stop| allowed >> stop & 1 == 1 && !table.spans(day, *stop).is_empty())
            .map(|stop| (stop, shortest[table.place[stop] * table.places() + end]))
            .collect();
        Self { table, day, stops }
    }

    /// Adds a column for each set that holds one of the `wanted` stops; for each set if there are none wanted.
    fn run(
        &self,
        wanted: Set,
        pool: usize,
        most: usize,
        columns: &mut Vec<Column>,
        watch: &mut Watch<Objective>,
    ) -> Option<()> {
        let rule = &self.table.rules[self.day];
        let start = Label { free: rule.leave(), drive: 0, last: usize::MAX, next: END };
        let (mut sets, mut labels) = (vec![(0, 0)], vec![start]);
        for _ in 0..rule.most_stops.min(self.stops.len()) {
            let (next_sets, next_labels) = self.grow(&sets, &labels, most, watch)?;
            for (set, head) in &next_sets {
                if wanted != 0 && set & wanted == 0 {
                    continue;
                }
                if let Some(drive) = self.shortest_home(*head, &next_labels) {
                    columns.push(Column { set: *set, drive, pool });
                }
            }
            if columns.len() > most {
                return None;
            }
            (sets, labels) = (next_sets, next_labels);
        }
        Some(())
    }

    /// The sets with one stop more.
    fn grow(&self, sets: &[(Set, u32)], labels: &[Label], most: usize, watch: &mut Watch<Objective>) -> Option<Level> {
        let mut place: HashMap<Set, u32, BuildHasherDefault<SetHasher>> = HashMap::default();
        let mut grown: Vec<(Set, u32)> = Vec::new();
        let mut grown_labels: Vec<Label> = Vec::new();
        let mut fresh: Vec<Label> = Vec::new();
        for (set, head) in sets {
            if watch.is_over() || grown.len() > 2 * most {
                return None;
            }
            for (stop, home) in self.stops.iter().filter(|(stop, _)| set >> stop & 1 == 0) {
                fresh.clear();
                let mut index = *head;
                while index != END {
                    let label = &labels[index as usize];
                    index = label.next;
                    if let Some(next) = self.extend(label, *stop, *home) {
                        keep_best(&mut fresh, next);
                    }
                }
                if fresh.is_empty() {
                    continue;
                }
                let bigger = set | 1 << stop;
                let at = *place.entry(bigger).or_insert_with(|| {
                    grown.push((bigger, END));
                    grown.len() as u32 - 1
                });
                for mut label in fresh.drain(..) {
                    label.next = std::mem::replace(&mut grown[at as usize].1, grown_labels.len() as u32);
                    grown_labels.push(label);
                }
            }
        }
        Some((grown, grown_labels))
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

/// Sets are their own hash, but for some mixing.
#[derive(Default)]
struct SetHasher(u64);

impl Hasher for SetHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u128(u128::from(*byte));
        }
    }

    fn write_u128(&mut self, set: u128) {
        let mixed = (set as u64 ^ (set >> 64) as u64 ^ self.0).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed ^ mixed >> 29;
    }
}
