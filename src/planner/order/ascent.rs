//! Prices on the nodes that raise the bound, and the steps that the bound settles.
//! Start with [`Ascent::raise`].

use super::links::{Impossible, Link, Links, State};
use super::one_tree::OneTree;

/// Prices are multiples of 1 / FINENESS, so that sums of them are exact.
const FINENESS: f64 = 256.0;
/// Where a step of the ascent that brings nothing shortens the next ones.
const SHRINK: f64 = 0.92;

/// The ascent of Held and Karp (1971): a node with more than two steps in the 1-tree becomes dearer, one with fewer
/// cheaper, which changes no round trip against another but makes the 1-tree look like one. The length of the steps is
/// that of Polyak, the direction mixed with the one before (Volgenant and Jonker 1982).
pub struct Ascent {
    pub prices: Vec<f64>,
    pub tree: OneTree,
    best_prices: Vec<f64>,
    before: Vec<i32>,
    /// For each pair of tree nodes the greatest key on the way between them.
    greatest: Vec<f64>,
    replacement: Vec<f64>,
}

/// What is known of a set of round trips.
pub enum Found {
    /// No round trip in it is shorter than the one known.
    Nothing,
    /// The shortest of them.
    RoundTrip,
    /// None is shorter than this.
    Bound(f64),
}

impl Ascent {
    pub fn new(size: usize) -> Self {
        Self {
            prices: vec![0.0; size],
            tree: OneTree::new(size),
            best_prices: vec![0.0; size],
            before: vec![0; size],
            greatest: vec![0.0; size * size],
            replacement: vec![f64::INFINITY; size],
        }
    }

    /// Raises the bound by so many steps towards `goal`, the length of the best round trip known. Leaves the best prices
    /// and their tree.
    pub fn raise(
        &mut self,
        links: &Links,
        goal: i64,
        steps: u32,
        pace: f64,
        is_over: &mut dyn FnMut() -> bool,
    ) -> Found {
        let goal_f = goal as f64;
        let mut pace = pace;
        let mut best = f64::NEG_INFINITY;
        self.before.fill(0);
        for step in 0..=steps {
            if !self.tree.grow(links, &self.prices) {
                return Found::Nothing;
            }
            let bound = self.tree.bound;
            if bound > goal_f - 1.0 {
                return Found::Nothing;
            }
            if self.tree.is_round_trip() {
                return Found::RoundTrip;
            }
            if bound > best {
                best = bound;
                self.best_prices.copy_from_slice(&self.prices);
            } else {
                pace *= SHRINK;
            }
            if step == steps || is_over() {
                break;
            }
            let excess: i32 = self.tree.degrees.iter().map(|degree| (degree - 2) * (degree - 2)).sum();
            let stride = pace * (goal_f - bound) / f64::from(excess.max(1));
            for ((price, degree), before) in self.prices.iter_mut().zip(&self.tree.degrees).zip(&mut self.before) {
                let now = degree - 2;
                let change = stride * (0.7 * f64::from(now) + 0.3 * f64::from(*before));
                *price += (change * FINENESS).round() / FINENESS;
                *before = now;
            }
        }
        self.prices.copy_from_slice(&self.best_prices);
        if self.tree.grow(links, &self.prices) { Found::Bound(self.tree.bound) } else { Found::Nothing }
    }

    /// Settles the steps without which, or with which, no round trip can be shorter than `goal` (reduced costs).
    pub fn settle(&mut self, links: &mut Links, goal: i64) -> Result<(), Impossible> {
        let spare = goal as f64 - 1.0 - self.tree.bound;
        self.measure(links);
        let size = links.size();
        let last = size as u32 - 1;
        let mut chosen = Vec::new();
        for (number, link) in links.all.iter().enumerate() {
            let number = number as u32;
            if links.state(number) != State::Free {
                continue;
            }
            let key = self.key(link);
            let rise = if link.ends[1] == last {
                key - self.tree.lasts[1].1
            } else {
                key - self.greatest[link.ends[0] as usize * size + link.ends[1] as usize]
            };
            if rise > spare {
                chosen.push((number, State::Forbidden));
            }
        }
        for node in self.tree.joined.iter().skip(1) {
            let node = *node as usize;
            if self.replacement[node] - self.tree.keys[node] > spare {
                chosen.push((self.tree.up[node], State::Required));
            }
        }
        for (link, key) in self.tree.lasts {
            if self.tree.third - key > spare {
                chosen.push((link, State::Required));
            }
        }
        chosen.into_iter().try_for_each(|(link, state)| links.choose(link, state))
    }

    /// The step of the tree to decide on: at a node with too many, the one that is dearest to do without.
    pub fn dearest(&self, links: &Links) -> Option<u32> {
        let crowded = |link: u32| {
            links.state(link) == State::Free
                && links.all[link as usize].ends.iter().any(|end| self.tree.degrees[*end as usize] > 2)
        };
        let inner = self.tree.joined.iter().skip(1).map(|node| {
            let node = *node as usize;
            (self.tree.up[node], self.replacement[node] - self.tree.keys[node])
        });
        let outer = self.tree.lasts.into_iter().map(|(link, key)| (link, self.tree.third - key));
        let best = inner.chain(outer).filter(|(link, _)| crowded(*link)).max_by(|(_, a), (_, b)| a.total_cmp(b));
        best.map(|(link, _)| link)
    }

    fn key(&self, link: &Link) -> f64 {
        let [a, b] = link.ends;
        link.cost + self.prices[a as usize] + self.prices[b as usize]
    }

    /// Finds the greatest key between each two nodes of the tree and the cheapest step to replace each of its steps.
    fn measure(&mut self, links: &Links) {
        let size = links.size();
        for (place, node) in self.tree.joined.iter().enumerate().skip(1) {
            let node = *node as usize;
            let above = self.tree.parents[node] as usize;
            let key = self.tree.keys[node];
            self.greatest[above * size + above] = f64::NEG_INFINITY;
            for other in &self.tree.joined[..place] {
                let other = *other as usize;
                let greatest = self.greatest[above * size + other].max(key);
                self.greatest[node * size + other] = greatest;
                self.greatest[other * size + node] = greatest;
            }
            self.greatest[node * size + node] = f64::NEG_INFINITY;
        }
        self.replacement.fill(f64::INFINITY);
        let mut depth = vec![0_u32; size];
        for node in self.tree.joined.iter().skip(1) {
            depth[*node as usize] = depth[self.tree.parents[*node as usize] as usize] + 1;
        }
        let last = size - 1;
        for (number, link) in links.all.iter().enumerate() {
            let [mut a, mut b] = link.ends.map(|end| end as usize);
            let is_in_tree = |a: usize| self.tree.parents[a] != u32::MAX && self.tree.up[a] == number as u32;
            if links.state(number as u32) != State::Free || b == last || is_in_tree(a) || is_in_tree(b) {
                continue;
            }
            let key = self.key(link);
            while a != b {
                if depth[a] < depth[b] {
                    std::mem::swap(&mut a, &mut b);
                }
                self.replacement[a] = self.replacement[a].min(key);
                a = self.tree.parents[a] as usize;
            }
        }
    }
}
