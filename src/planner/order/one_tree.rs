//! The cheapest 1-tree: a tree over all nodes but one, and two steps to that one. No round trip is cheaper.
//! Start with [`OneTree::grow`].

use super::links::{Links, State};

const NOBODY: u32 = u32::MAX;

/// A cheapest 1-tree (Held and Karp 1970) under prices of the nodes, with room to grow the next one in. The node left
/// out of the tree is the last.
pub struct OneTree {
    /// The nodes in the order in which they joined the tree.
    pub joined: Vec<u32>,
    /// For each node of the tree the one it was joined to; the root has none.
    pub parents: Vec<u32>,
    /// For each node of the tree the step by which it was joined.
    pub up: Vec<u32>,
    /// What that step costs with the prices of its ends, and −∞ when it is required.
    pub keys: Vec<f64>,
    /// The two steps to the last node, with their keys, and the key of the cheapest step left out.
    pub lasts: [(u32, f64); 2],
    pub third: f64,
    pub degrees: Vec<i32>,
    /// What no round trip can be cheaper than.
    pub bound: f64,
    outside: Vec<u32>,
    /// What joining costs a node outside; below all others for one that has joined.
    offers: Vec<f64>,
}

impl OneTree {
    pub fn new(size: usize) -> Self {
        Self {
            joined: Vec::with_capacity(size),
            parents: vec![NOBODY; size],
            up: vec![NOBODY; size],
            keys: vec![f64::INFINITY; size],
            lasts: [(NOBODY, f64::INFINITY); 2],
            third: f64::INFINITY,
            degrees: vec![0; size],
            bound: f64::NEG_INFINITY,
            outside: Vec::with_capacity(size),
            offers: vec![f64::INFINITY; size],
        }
    }

    /// Grows the cheapest 1-tree that has all required steps and no forbidden one (Prim 1957); false when there is none.
    ///
    /// Prices are multiples of a power of two and costs whole numbers, so all sums are exact.
    pub fn grow(&mut self, links: &Links, prices: &[f64]) -> bool {
        let size = links.size();
        let last = size - 1;
        self.degrees.fill(0);
        self.offers.fill(f64::INFINITY);
        self.joined.clear();
        self.outside.clear();
        self.outside.extend(1..last as u32);
        self.parents[0] = NOBODY;
        self.joined.push(0);
        let mut weight = -2.0 * prices.iter().sum::<f64>();
        let mut here = 0;
        self.offers[0] = f64::NEG_INFINITY;
        while !self.outside.is_empty() {
            for (to, cost, link) in links.around(here) {
                let to = *to as usize;
                if to == last {
                    continue;
                }
                let key = match links.state(*link) {
                    State::Forbidden => continue,
                    State::Required => f64::NEG_INFINITY,
                    State::Free => cost + prices[here] + prices[to],
                };
                if key < self.offers[to] {
                    self.offers[to] = key;
                    self.parents[to] = here as u32;
                    self.up[to] = *link;
                }
            }
            let (mut least, mut at) = (f64::INFINITY, usize::MAX);
            for (place, node) in self.outside.iter().enumerate() {
                let key = self.offers[*node as usize];
                if key < least {
                    (least, at) = (key, place);
                }
            }
            if at == usize::MAX {
                return false;
            }
            here = self.outside.swap_remove(at) as usize;
            self.joined.push(here as u32);
            self.keys[here] = std::mem::replace(&mut self.offers[here], f64::NEG_INFINITY);
            let above = self.parents[here] as usize;
            self.degrees[here] += 1;
            self.degrees[above] += 1;
            weight += links.all[self.up[here] as usize].cost + prices[here] + prices[above];
        }
        match self.reach_last(links, prices) {
            Some(two) => {
                self.bound = weight + two;
                true
            }
            None => false,
        }
    }

    fn reach_last(&mut self, links: &Links, prices: &[f64]) -> Option<f64> {
        let last = links.size() - 1;
        let mut two = [(NOBODY, f64::INFINITY); 2];
        self.third = f64::INFINITY;
        for (to, cost, link) in links.around(last) {
            let key = match links.state(*link) {
                State::Forbidden => continue,
                State::Required => f64::NEG_INFINITY,
                State::Free => cost + prices[last] + prices[*to as usize],
            };
            if two[1].0 == NOBODY || key < two[1].1 {
                self.third = self.third.min(two[1].1);
                two[1] = (*link, key);
                if two[0].0 == NOBODY || key < two[0].1 {
                    two.swap(0, 1);
                }
            } else {
                self.third = self.third.min(key);
            }
        }
        self.lasts = two;
        let mut weight = 0.0;
        for (link, _) in two {
            let link = links.all.get(link as usize)?;
            for end in link.ends {
                self.degrees[end as usize] += 1;
                weight += prices[end as usize];
            }
            weight += link.cost;
        }
        Some(weight)
    }

    /// Whether every node has two steps: then it is a round trip, and the cheapest.
    pub fn is_round_trip(&self) -> bool {
        self.degrees.iter().all(|degree| *degree == 2)
    }

    /// The steps of the 1-tree.
    pub fn links(&self) -> impl Iterator<Item = u32> + '_ {
        self.joined.iter().skip(1).map(|node| self.up[*node as usize]).chain(self.lasts.map(|(link, _)| link))
    }
}
