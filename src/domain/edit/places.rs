//! Where days and stops lie in a tour that is being changed.
//! Start with [`take`] and [`put`].

use super::{EditError, Slot};
use crate::domain::ids::Id;
use crate::domain::stop::Stop;
use crate::domain::tour::{Day, Tour};

pub(super) fn day_index(tour: &Tour, id: &Id) -> Result<usize, EditError> {
    tour.days.iter().position(|day| day.id == *id).ok_or_else(|| EditError::NoSuchDay(id.clone()))
}

pub(super) fn day_mut<'a>(tour: &'a mut Tour, id: &Id) -> Result<&'a mut Day, EditError> {
    tour.days.iter_mut().find(|day| day.id == *id).ok_or_else(|| EditError::NoSuchDay(id.clone()))
}

/// Every list of stops: one a day, then the ideas.
fn lists_mut(tour: &mut Tour) -> impl Iterator<Item = &mut Vec<Stop>> {
    tour.days.iter_mut().map(|day| &mut day.stops).chain(std::iter::once(&mut tour.ideas))
}

pub(super) fn stop_mut<'a>(tour: &'a mut Tour, id: &Id) -> Result<&'a mut Stop, EditError> {
    lists_mut(tour).flatten().find(|stop| stop.id == *id).ok_or_else(|| EditError::NoSuchStop(id.clone()))
}

pub(super) fn take(tour: &mut Tour, id: &Id) -> Result<Stop, EditError> {
    lists_mut(tour)
        .find_map(|list| list.iter().position(|stop| stop.id == *id).map(|at| list.remove(at)))
        .ok_or_else(|| EditError::NoSuchStop(id.clone()))
}

pub(super) fn put(tour: &mut Tour, stop: Stop, to: &Slot) -> Result<(), EditError> {
    let list = match &to.day {
        Some(day) => &mut day_mut(tour, day)?.stops,
        None => &mut tour.ideas,
    };
    let at = match &to.before {
        Some(before) => {
            list.iter().position(|other| other.id == *before).ok_or_else(|| EditError::NoSuchStop(before.clone()))?
        }
        None => list.len(),
    };
    list.insert(at, stop);
    Ok(())
}
