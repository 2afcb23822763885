//! The list of all tours that one day can hold: each set of stops once for days that are alike, with its least driving.
//! Start with [`List::of`].

use super::growth::{Growth, Wanted};
use super::score::Objective;
use super::set::{Set, set_of};
use super::table::Table;
use crate::planner::progress::Watch;
use std::collections::HashMap;

/// A set of stops that some days can hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub set: Set,
    pub drive: i64,
    /// The pool of days it can be on.
    pub pool: usize,
}

/// Days that can be taken for each other by some tours. A tour among stops that are free at the same times on all days
/// with the same hours and limits can be on any of them; other tours belong to a smaller pool, of days on which all
/// stops are equally free.
#[derive(Clone, Debug)]
pub(super) struct Pool {
    pub days: Vec<usize>,
    /// The larger pool of days with the same hours and limits, of which this is a part.
    pub within: Option<usize>,
    /// The stops that its tours may serve.
    pub allowed: Set,
    /// Its tours serve at least one of these; any tour does if there are none.
    pub wanted: Set,
}

pub(super) struct List {
    pub columns: Vec<Column>,
    pub pools: Vec<Pool>,
}

impl List {
    /// All tours; none when they are more than `most`, or when the search has to end.
    pub fn of(table: &Table, pools: Vec<Pool>, most: usize, watch: &mut Watch<Objective>) -> Option<Self> {
        let shortest = table.shortest_ways();
        let mut list = Self { columns: Vec::new(), pools };
        for (index, pool) in list.pools.iter().enumerate() {
            let growth = Growth::new(table, pool.days[0], &shortest, pool.allowed);
            let wanted = Wanted { of: pool.wanted, most };
            growth.run(wanted, None, watch, |set, drive| list.columns.push(Column { set, drive, pool: index }))?;
            if list.columns.len() > most {
                return None;
            }
        }
        Some(list)
    }
}

/// The pools of the days, larger ones before their parts.
pub(super) fn pools(table: &Table) -> Vec<Pool> {
    let mut pools = Vec::new();
    for days in equal_days(table.days(), |day| table.rules[day]) {
        let is_alike = |stop: &usize| days.iter().all(|day| table.spans(*day, *stop) == table.spans(days[0], *stop));
        let everyday = set_of((0..table.stops()).filter(is_alike));
        let groups = equal_days(days.len(), |index| table.alike[days[index]]);
        let large = pools.len();
        pools.push(Pool { days: days.clone(), within: None, allowed: everyday, wanted: 0 });
        if groups.len() > 1 {
            pools.extend(groups.into_iter().map(|group| Pool {
                days: group.into_iter().map(|index| days[index]).collect(),
                within: Some(large),
                allowed: Set::MAX,
                wanted: !everyday,
            }));
        }
    }
    pools
}

/// The largest pool that a tour on a day belongs to.
pub(super) fn best_pool(pools: &[Pool], day: usize, set: Set) -> Option<usize> {
    let holds = |pool: &Pool| {
        let is_wanted = pool.wanted == 0 || set & pool.wanted != 0;
        set & !pool.allowed == 0 && is_wanted && pool.days.contains(&day)
    };
    pools.iter().position(holds)
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
