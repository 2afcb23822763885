//! Improving a round trip step by step until no small change makes it shorter; costs are the same both ways.
//! Start with [`Descent::run`].

use super::costs::Costs;
use super::near::Near;
use super::ring::Ring;

/// Most nodes that are moved as one part.
const LONGEST_PART: usize = 3;

/// The nodes around which something may still be gained; all others are not looked at ("don't look bits").
pub struct Descent {
    waiting: Vec<u32>,
    waits: Vec<bool>,
}

/// The changes that are tried: two steps exchanged (2-opt, Croes 1958), and a part of up to three nodes moved elsewhere,
/// either way round (Or 1976), both only towards near nodes.
impl Descent {
    pub fn new(size: usize) -> Self {
        Self { waiting: Vec::with_capacity(size), waits: vec![false; size] }
    }

    /// Marks a node as one to look at.
    #[inline]
    pub fn look_at(&mut self, node: usize) {
        if !std::mem::replace(&mut self.waits[node], true) {
            self.waiting.push(node as u32);
        }
    }

    /// Improves until nothing is left to look at; what was gained.
    pub fn run(&mut self, costs: &Costs, near: &Near, ring: &mut Ring) -> i64 {
        let mut gained = 0;
        while let Some(node) = self.waiting.pop() {
            let node = node as usize;
            self.waits[node] = false;
            loop {
                let gain = self.improve(node, costs, near, ring);
                if gain <= 0 {
                    break;
                }
                gained += gain;
            }
        }
        gained
    }

    fn improve(&mut self, node: usize, costs: &Costs, near: &Near, ring: &mut Ring) -> i64 {
        for is_forward in [true, false] {
            let gain = self.exchange(node, is_forward, costs, near, ring);
            if gain > 0 {
                return gain;
            }
        }
        for is_forward in [true, false] {
            let gain = self.move_part(node, is_forward, costs, near, ring);
            if gain > 0 {
                return gain;
            }
        }
        0
    }

    /// The steps a–b and c–d become a–c and b–d.
    fn exchange(&mut self, a: usize, is_forward: bool, costs: &Costs, near: &Near, ring: &mut Ring) -> i64 {
        let beside = |ring: &Ring, node| if is_forward { ring.next(node) } else { ring.previous(node) };
        let b = beside(ring, a);
        let old = costs.at(a, b);
        for (c, new) in near.from(a) {
            if new >= old {
                break;
            }
            let d = beside(ring, c);
            let gain = old + costs.at(c, d) - new - costs.at(b, d);
            if gain > 0 {
                ring.exchange(a, b, c, d);
                [a, b, c, d].into_iter().for_each(|node| self.look_at(node));
                return gain;
            }
        }
        0
    }

    /// The part begins at `a` and runs away from the side where `a` gets its new neighbour.
    #[inline]
    fn move_part(&mut self, a: usize, is_forward: bool, costs: &Costs, near: &Near, ring: &mut Ring) -> i64 {
        let ahead = |node| if is_forward { ring.next(node) } else { ring.previous(node) };
        let behind = |node| if is_forward { ring.previous(node) } else { ring.next(node) };
        let before = behind(a);
        let mut part = [a; LONGEST_PART];
        let mut z = a;
        for count in 1..=LONGEST_PART {
            if count > 1 {
                z = ahead(z);
                part[count - 1] = z;
            }
            let after = ahead(z);
            if z == before || after == before {
                return 0;
            }
            let saved = costs.at(before, a) + costs.at(z, after) - costs.at(before, after);
            for (c, new) in near.from(a) {
                if new >= saved {
                    break;
                }
                if part[..count].contains(&c) {
                    continue;
                }
                for (d, is_ahead) in [(ahead(c), true), (behind(c), false)] {
                    if part[..count].contains(&d) {
                        continue;
                    }
                    let gain = saved + costs.at(c, d) - new - costs.at(z, d);
                    if gain > 0 {
                        let (first, last) = if is_forward { (a, z) } else { (z, a) };
                        let (low, high) = if is_ahead == is_forward { (c, d) } else { (d, c) };
                        // `first` shall stand beside `low` unless the part is turned.
                        let is_turned = (first == a) != (low == c);
                        ring.move_part(first, last, low, high, is_turned && first != last);
                        [before, after, a, z, c, d].into_iter().for_each(|node| self.look_at(node));
                        return gain;
                    }
                }
            }
        }
        0
    }
}
