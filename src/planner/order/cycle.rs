//! Any shape of tour as a round trip: one node more stands for the gap between the end and the start.
//! Start with [`Cycle`].

use super::costs::Costs;
use super::problem::OrderingProblem;

/// A round trip without a beginning that stands for the orders of a problem; the pins inside of it are forgotten.
///
/// An open tour gets a node more, the gap, to and from which all steps are free. An end that is given must stand beside
/// it, which is a step the round trip has to take.
pub struct Cycle {
    /// The costs of all steps, the gap being the last node.
    pub costs: Costs,
    /// Steps that every round trip has to take, in the direction meant.
    pub required: Vec<(usize, usize)>,
    gap: Option<usize>,
}

impl Cycle {
    pub fn of(problem: &OrderingProblem) -> Self {
        let size = problem.size();
        if problem.is_closed {
            return Self { costs: problem.costs.clone(), required: Vec::new(), gap: None };
        }
        let gap = size;
        let cost = |from, to| if from == gap || to == gap { 0 } else { problem.costs.at(from, to) };
        let start = problem.first().map(|node| (gap, node));
        let end = problem.last().map(|node| (node, gap));
        let required = start.into_iter().chain(end).collect();
        Self { costs: Costs::of(size + 1, cost), required, gap: Some(gap) }
    }

    /// Costs in which a required step is so cheap, either way, that no good round trip leaves it out; and by how much
    /// all of them together are cheaper.
    pub fn with_bait(&self) -> (Costs, i64) {
        let bait = self.costs.beyond();
        let mut costs = self.costs.clone();
        for (from, to) in &self.required {
            costs.set(*from, *to, -bait);
            costs.set(*to, *from, -bait);
        }
        (costs, bait * self.required.len() as i64)
    }

    /// The round trip on two nodes for each one, where one is entered and the other left, which costs the same both ways
    /// even when the steps of this one do not (Jonker and Volgenant 1983). A node is left at its own number.
    pub fn doubled(&self) -> Self {
        let size = self.costs.size();
        let cost = |a: usize, b: usize| match (a < size, b < size) {
            (true, false) if b - size != a => self.costs.at(a, b - size),
            (false, true) if a - size != b => self.costs.at(b, a - size),
            _ => 0,
        };
        let pairs = (0..size).map(|node| (node, node + size));
        let required = pairs.chain(self.required.iter().map(|(from, to)| (*from, to + size))).collect();
        Self { costs: Costs::of(2 * size, cost), required, gap: None }
    }

    /// The order that a round trip stands for: it begins behind the gap, or at node 0.
    pub fn order(&self, problem: &OrderingProblem, round: &[usize]) -> Vec<usize> {
        let first = self.gap.or(problem.first()).unwrap_or(0);
        let at = round.iter().position(|node| *node == first).unwrap_or(0);
        let mut order: Vec<usize> = round[at..].iter().chain(&round[..at]).copied().collect();
        if self.gap.is_some() {
            order.remove(0);
            // Without a direction the round trip may run from the end to the start.
            let starts_wrong = problem.first().is_some_and(|node| order.first() != Some(&node));
            let ends_wrong = problem.last().is_some_and(|node| order.last() != Some(&node));
            if starts_wrong || ends_wrong {
                order.reverse();
            }
        }
        order
    }

    /// The round trip that stands for an order.
    pub fn round(&self, order: &[usize]) -> Vec<usize> {
        order.iter().copied().chain(self.gap).collect()
    }
}
