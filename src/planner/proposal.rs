//! A better plan beside today's: how far each goes, what moved, what dropped out, and what is proven.
//! Start with [`Proposal`]; [`Arrangement`] turns new lists of stops into edits.

use super::burden::Figures;
use super::days;
use super::days::reason::Why;
use super::locks::{Locks, agreed_times, holding};
use super::proof::Proof;
use super::why::DayLoad;
use crate::domain::edit::{Edit, Slot};
use crate::domain::ids::Id;
use crate::domain::surroundings::Surroundings;
use crate::domain::tour::{Day, Tour};

/// A plan that may take the place of today's, by one edit.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Leads from today's plan to this one; `None`: today's plan is the best that was found.
    pub edit: Option<Edit>,
    /// The tour as it would be.
    pub tour: Tour,
    pub before: Figures,
    pub after: Figures,
    pub moved: Vec<Moved>,
    /// Stops that become ideas, each with the reason.
    pub dropped: Vec<Dropped>,
    /// About this plan, or today's where it is the best.
    pub proof: Proof,
    pub claim: Claim,
    /// Stops that stay where they are only because they are confirmed or at a fixed time.
    pub held: Vec<Id>,
}

/// What a proof is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// The shortest of all orders.
    Order,
    /// The shortest order with every stop at its place that is held there.
    OrderAroundHeld,
    /// The shortest order that keeps the times as well.
    OrderInTime,
    /// As many visits as can be, on as few days as can be, with as little driving as can be; the first of these that
    /// is not proven.
    Days(Option<days::Aim>),
}

/// A stop that stands elsewhere in the proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub stop: Id,
    /// The day before; `None`: it was an idea.
    pub from: Option<Id>,
    /// The day in the proposal.
    pub to: Id,
    /// The stop that it follows there; `None`: it is the first.
    pub after: Option<Id>,
}

/// A stop that no day has room for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    pub stop: Id,
    pub why: Why,
    /// The days that the reason speaks of.
    pub days: Vec<DayLoad>,
}

/// The stops of each day of a tour, in their new order; those on none become ideas.
pub struct Arrangement(pub Vec<Vec<Id>>);

impl Arrangement {
    /// As the tour is.
    pub fn of(tour: &Tour) -> Self {
        Self(tour.days.iter().map(|day| day.stops.iter().map(|stop| stop.id.clone()).collect()).collect())
    }

    /// The edits that bring the stops of `tour` to their places, as few as can be, and the stops that move.
    pub fn edits(&self, tour: &Tour) -> (Vec<Edit>, Vec<Moved>) {
        let (mut edits, mut moved) = (Vec::new(), Vec::new());
        for (day, new) in tour.days.iter().zip(&self.0) {
            let old: Vec<&Id> = day.stops.iter().map(|stop| &stop.id).collect();
            let stays = longest_common(&old, new);
            for (at, stop) in new.iter().enumerate().rev().filter(|(_, stop)| !stays.contains(stop)) {
                let to = Slot { day: Some(day.id.clone()), before: new.get(at + 1).cloned() };
                edits.push(Edit::MoveStop { stop: stop.clone(), to });
            }
            for (at, stop) in new.iter().enumerate().filter(|(_, stop)| !stays.contains(stop)) {
                let from = tour.days.iter().find(|day| day.stops.iter().any(|other| other.id == *stop));
                let after = at.checked_sub(1).and_then(|at| new.get(at)).cloned();
                let from = from.map(|day| day.id.clone());
                moved.push(Moved { stop: stop.clone(), from, to: day.id.clone(), after });
            }
        }
        for stop in tour.days.iter().flat_map(|day| &day.stops).filter(|stop| !self.has(&stop.id)) {
            edits.push(Edit::MoveStop { stop: stop.id.clone(), to: Slot::end_of(None) });
        }
        (edits, moved)
    }

    fn has(&self, stop: &Id) -> bool {
        self.0.iter().flatten().any(|other| other == stop)
    }

    /// The edits that lead to this arrangement with every agreed time kept, the tour after them, and the stops that
    /// move; `None` when a time cannot be kept.
    pub fn carried_out(
        &self,
        tour: &Tour,
        locks: Locks,
        surroundings: &Surroundings,
    ) -> Option<(Vec<Edit>, Tour, Vec<Moved>)> {
        let (mut edits, moved) = self.edits(tour);
        let is_changed = |(day, new): &(&Day, &Vec<Id>)| !day.stops.iter().map(|stop| &stop.id).eq(new.iter());
        let changed: Vec<_> = tour.days.iter().zip(&self.0).filter(is_changed).map(|(day, _)| day).collect();
        edits.extend(changed.iter().flat_map(|day| locks.releases(day)));
        let apply = |tour: Tour, edits: &[Edit]| {
            edits.iter().try_fold(tour, |tour, edit| edit.apply(&tour, &surroundings.reference.defaults).ok())
        };
        let mut after = apply(tour.clone(), &edits)?;
        for day in changed {
            let held = holding(&agreed_times(locks, tour, day, surroundings), &after, &day.id, surroundings)?;
            after = apply(after, &held)?;
            edits.extend(held);
        }
        Some((edits, after, moved))
    }
}

impl Proposal {
    /// Today's plan, of which nothing better was found.
    pub fn none(tour: &Tour, surroundings: &Surroundings, proof: Proof, claim: Claim, held: Vec<Id>) -> Self {
        let figures = Figures::of(tour, surroundings);
        Self {
            edit: None,
            tour: tour.clone(),
            before: figures,
            after: figures,
            moved: Vec::new(),
            dropped: Vec::new(),
            proof,
            claim,
            held,
        }
    }
}

/// The longest list that stands in both lists in this order.
fn longest_common<'a>(old: &[&'a Id], new: &[Id]) -> Vec<&'a Id> {
    let (rows, columns) = (old.len() + 1, new.len() + 1);
    let mut length = vec![0; rows * columns];
    for row in (0..old.len()).rev() {
        for column in (0..new.len()).rev() {
            length[row * columns + column] = if *old[row] == new[column] {
                length[(row + 1) * columns + column + 1] + 1
            } else {
                length[(row + 1) * columns + column].max(length[row * columns + column + 1])
            };
        }
    }
    let (mut row, mut column, mut common) = (0, 0, Vec::new());
    while row < old.len() && column < new.len() {
        if *old[row] == new[column] {
            common.push(old[row]);
            (row, column) = (row + 1, column + 1);
        } else if length[(row + 1) * columns + column] >= length[row * columns + column + 1] {
            row += 1;
        } else {
            column += 1;
        }
    }
    common
}
