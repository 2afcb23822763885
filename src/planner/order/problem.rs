//! The question of an order: the nodes, whether the tour comes back, and which nodes have their place already.
//! Start with [`OrderingProblem`].

use super::costs::Costs;

/// Nodes to put in order, so that the steps from each to the next cost as little as can be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OrderingProblem {
    pub costs: Costs,
    /// Whether the step from the last node back to the first counts.
    pub is_closed: bool,
    /// For each place in the order the node that must stand there.
    pub fixed: Vec<Option<usize>>,
}

/// A wish that no order can fulfil.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PinError {
    /// There is no such node.
    NoSuchNode(usize),
    /// There is no such place in the order.
    NoSuchPlace(usize),
    /// The node stands at another place already.
    NodeTaken(usize),
    /// Another node stands at this place already.
    PlaceTaken(usize),
}

impl OrderingProblem {
    /// A round trip from node 0 through all others.
    pub fn closed(costs: Costs) -> Self {
        let mut fixed = vec![None; costs.size()];
        if let Some(first) = fixed.first_mut() {
            *first = Some(0);
        }
        Self { costs, is_closed: true, fixed }
    }

    /// A way through all nodes that may begin and end anywhere.
    pub fn open(costs: Costs) -> Self {
        let fixed = vec![None; costs.size()];
        Self { costs, is_closed: false, fixed }
    }

    /// The node that stands first.
    pub fn starting_at(self, node: usize) -> Result<Self, PinError> {
        self.with_pin(node, 0)
    }

    /// The node that stands last.
    pub fn ending_at(self, node: usize) -> Result<Self, PinError> {
        let last = self.fixed.len().saturating_sub(1);
        self.with_pin(node, last)
    }

    /// A node that must stand at a place of the order, counted from 0. A node may be pinned twice to the same place.
    pub fn with_pin(mut self, node: usize, place: usize) -> Result<Self, PinError> {
        if node >= self.costs.size() {
            return Err(PinError::NoSuchNode(node));
        }
        match self.fixed.get(place) {
            None => return Err(PinError::NoSuchPlace(place)),
            Some(Some(other)) if *other != node => return Err(PinError::PlaceTaken(place)),
            Some(_) => {}
        }
        if self.fixed.iter().enumerate().any(|(other, at)| *at == Some(node) && other != place) {
            return Err(PinError::NodeTaken(node));
        }
        self.fixed[place] = Some(node);
        Ok(self)
    }

    /// How many nodes there are.
    pub fn size(&self) -> usize {
        self.costs.size()
    }

    /// The node that must come first, if any.
    pub fn first(&self) -> Option<usize> {
        self.fixed.first().copied().flatten()
    }

    /// The node that must come last, if any.
    pub fn last(&self) -> Option<usize> {
        self.fixed.last().copied().flatten()
    }

    /// Whether a node has its place inside of the order, not only at its ends.
    pub fn has_inner_pins(&self) -> bool {
        let ends = 1..self.size().saturating_sub(usize::from(!self.is_closed));
        self.fixed.get(ends).is_some_and(|inner| inner.iter().any(Option::is_some))
    }

    /// What an order costs.
    pub fn length(&self, order: &[usize]) -> i64 {
        let steps: i64 = order.windows(2).map(|step| self.costs.at(step[0], step[1])).sum();
        match (order.first(), order.last()) {
            (Some(first), Some(last)) if self.is_closed && order.len() > 1 => steps + self.costs.at(*last, *first),
            _ => steps,
        }
    }

    /// Whether an order has every node once and each pinned node at its place.
    pub fn allows(&self, order: &[usize]) -> bool {
        let mut seen = vec![false; self.size()];
        let is_new = |node: &usize| seen.get_mut(*node).is_some_and(|seen| !std::mem::replace(seen, true));
        order.len() == self.size()
            && order.iter().all(is_new)
            && self.fixed.iter().zip(order).all(|(fixed, node)| fixed.is_none_or(|fixed| fixed == *node))
    }

    /// Any order that keeps the pins: the other nodes as they are numbered.
    pub fn plain_order(&self) -> Vec<usize> {
        let mut is_pinned = vec![false; self.size()];
        self.fixed.iter().flatten().for_each(|node| is_pinned[*node] = true);
        let mut free = (0..self.size()).filter(|node| !is_pinned[*node]);
        self.fixed.iter().filter_map(|fixed| fixed.or_else(|| free.next())).collect()
    }
}
