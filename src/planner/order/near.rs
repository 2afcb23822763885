//! For each node the few nodes that are cheapest to go to.
//! Start with [`Near`].

use super::costs::Costs;

/// The nearest nodes of each node with their costs, nearest first.
pub struct Near {
    each: usize,
    list: Vec<(u32, i64)>,
}

impl Near {
    /// Up to `most` nodes for each, by what a step to them costs.
    pub fn of(costs: &Costs, most: usize) -> Self {
        let each = most.min(costs.size().saturating_sub(1));
        let mut list = Vec::with_capacity(each * costs.size());
        for from in 0..costs.size() {
            let row = costs.row(from);
            let mut others: Vec<u32> = (0..costs.size() as u32).filter(|to| *to as usize != from).collect();
            let key = |to: &u32| (row[*to as usize], *to);
            if each > 0 && each < others.len() {
                others.select_nth_unstable_by_key(each - 1, key);
                others.truncate(each);
            }
            others.sort_unstable_by_key(key);
            list.extend(others.into_iter().map(|to| (to, row[to as usize])));
        }
        Self { each, list }
    }

    #[inline]
    pub fn from(&self, node: usize) -> impl Iterator<Item = (usize, i64)> + '_ {
        self.list[node * self.each..(node + 1) * self.each].iter().map(|(to, cost)| (*to as usize, *cost))
    }
}
