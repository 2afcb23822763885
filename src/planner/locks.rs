//! What a proposal leaves where it is: visits that are past, confirmed, or at a fixed time.
//! Start with [`Locks`]; [`holding`] keeps agreed times when what comes before them changes.

use crate::domain::edit::Edit;
use crate::domain::ids::Id;
use crate::domain::stop::{Status, Stop};
use crate::domain::surroundings::Surroundings;
use crate::domain::time::{ClockTime, StopTime};
use crate::domain::tour::{Day, Tour};

/// Whether what was agreed with hosts may be moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locks {
    #[default]
    Kept,
    /// Only what is past or cancelled stays where it is.
    Released,
}

impl Locks {
    /// Whether a stop keeps its day, its place in the order and its time.
    pub fn hold(self, stop: &Stop) -> bool {
        !stop.status.is_ahead() || (self == Self::Kept && is_agreed(stop))
    }

    /// The stops ahead that stay only because they were agreed on.
    pub fn held(self, stops: &[Stop]) -> impl Iterator<Item = &Stop> {
        stops.iter().filter(move |stop| stop.status.is_ahead() && self.hold(stop))
    }

    /// The edits that take fixed times off a day, where they may be moved.
    pub fn releases(self, day: &Day) -> Vec<Edit> {
        let fixed = day.stops.iter().filter(|stop| !self.hold(stop) && matches!(stop.time, StopTime::Fixed(_)));
        fixed.map(|stop| Edit::SetTime { stop: stop.id.clone(), time: StopTime::Floating }).collect()
    }
}

/// Confirmed, or at a fixed time.
pub fn is_agreed(stop: &Stop) -> bool {
    stop.status == Status::Confirmed || matches!(stop.time, StopTime::Fixed(_))
}

/// When each stop begins that is held on a day of `tour`.
pub fn agreed_times(locks: Locks, tour: &Tour, day: &Day, surroundings: &Surroundings) -> Vec<(Id, Option<u32>)> {
    let schedule = surroundings.schedule(tour, day);
    let visits = day.stops.iter().zip(schedule.visits);
    let held = visits.filter(|(stop, _)| stop.status.is_ahead() && locks.hold(stop));
    held.map(|(stop, visit)| (stop.id.clone(), visit.arrive)).collect()
}

/// The edits that fix the times in `agreed` on a day of `tour` where they would change without, though the visit may
/// wait for them; `None` when they cannot be kept.
pub fn holding(agreed: &[(Id, Option<u32>)], tour: &Tour, day: &Id, surroundings: &Surroundings) -> Option<Vec<Edit>> {
    let (mut tour, mut edits) = (tour.clone(), Vec::new());
    // A time that is fixed shifts those after it, so that one is fixed after the other.
    for _ in 0..=agreed.len() {
        let planned = tour.day(day)?;
        let schedule = surroundings.schedule(&tour, planned);
        let arrive = |id: &Id| {
            let at = planned.stops.iter().position(|stop| stop.id == *id)?;
            schedule.visits.get(at)?.arrive
        };
        let Some((stop, wanted)) = agreed.iter().find(|(id, wanted)| arrive(id) != *wanted) else { return Some(edits) };
        let time = StopTime::Fixed(ClockTime::from_minutes((*wanted)?)?);
        let edit = Edit::SetTime { stop: stop.clone(), time };
        tour = edit.apply(&tour, &surroundings.reference.defaults).ok()?;
        edits.push(edit);
    }
    None
}
