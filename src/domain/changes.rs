//! What has changed between two versions of a tour, by the ids of its stops and days.
//! Start with [`changes()`].

use super::date::When;
use super::details::Press;
use super::field::stop_field::StopField;
use super::field::stop_list::STOP;
use super::itinerary::{DayRows, Itinerary, VisitRow};
use super::stop::{Status, Stop};

/// What has become of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It takes place now; before it was not there, an idea or cancelled.
    New,
    /// It takes place no more, because it was cancelled.
    Cancelled,
    /// It takes place no more, because it was removed or is an idea again.
    Dropped,
    /// It is on another day.
    Moved,
    /// It is on the same day at other times.
    Retimed,
    /// Name or address differ, not the time.
    Relocated,
    /// Something else of which its readers are told differs.
    Amended,
}

/// A visit where it stands in one version.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed<'a> {
    pub day: &'a DayRows,
    pub visit: &'a VisitRow,
}

/// A visit of which something has changed that its host has to know.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StopChange<'a> {
    pub kind: Kind,
    /// Where it took place before.
    pub before: Option<Placed<'a>>,
    /// Where it takes place now.
    pub now: Option<Placed<'a>>,
}

/// A day on which the car has to go another way or at other times.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DayChange<'a> {
    pub before: Option<&'a DayRows>,
    pub now: Option<&'a DayRows>,
}

/// All that has changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes<'a> {
    /// In the order of the tour as it is now; those that take place no more at the end.
    pub stops: Vec<StopChange<'a>>,
    pub days: Vec<DayChange<'a>>,
}

/// What is different `now` from `before`.
pub fn changes<'a>(before: &'a Itinerary, now: &'a Itinerary) -> Changes<'a> {
    let came = visits(now).filter_map(|placed| {
        let earlier = visits(before).find(|earlier| earlier.visit.id == placed.visit.id);
        let kind = match earlier {
            None => Kind::New,
            Some(earlier) => difference(earlier, placed)?,
        };
        Some(StopChange { kind, before: earlier, now: Some(placed) })
    });
    let went = visits(before).filter(|placed| visits(now).all(|later| later.visit.id != placed.visit.id));
    let went = went.map(|placed| {
        let kind = if is_cancelled(now, placed.visit) { Kind::Cancelled } else { Kind::Dropped };
        StopChange { kind, before: Some(placed), now: None }
    });
    let days_now = now.days.iter().filter_map(|day| {
        let earlier = before.days.iter().find(|earlier| earlier.id == day.id);
        let is_same = earlier.is_some_and(|earlier| way(earlier) == way(day) && !is_amended(earlier, day));
        (!is_same).then_some(DayChange { before: earlier, now: Some(day) })
    });
    let days_gone = before.days.iter().filter(|day| now.days.iter().all(|later| later.id != day.id));
    let days_gone = days_gone.map(|day| DayChange { before: Some(day), now: None });
    Changes { stops: came.chain(went).collect(), days: days_now.chain(days_gone).collect() }
}

impl<'a> StopChange<'a> {
    /// The visit as it is now, or as it was.
    pub fn latest(&self) -> Option<&'a VisitRow> {
        self.now.or(self.before).map(|placed| placed.visit)
    }

    /// Whether journalists were asked to it or are now, and are told of such a change.
    pub fn concerns_press(&self) -> bool {
        let is_open = |placed: Placed| matches!(placed.visit.details.press, Some(Press::Yes | Press::Pool));
        self.kind != Kind::Amended && (self.before.is_some_and(is_open) || self.now.is_some_and(is_open))
    }
}

/// The visits that take place.
fn visits(itinerary: &Itinerary) -> impl Iterator<Item = Placed<'_>> {
    itinerary.days.iter().flat_map(|day| active(day).map(move |visit| Placed { day, visit }))
}

fn is_cancelled(itinerary: &Itinerary, visit: &VisitRow) -> bool {
    let all = itinerary.days.iter().flat_map(|day| &day.visits).chain(&itinerary.ideas);
    all.filter(|other| other.id == visit.id).any(|other| other.status == Status::Cancelled)
}

/// What differs for the host; `None` where nothing does.
fn difference(before: Placed, now: Placed) -> Option<Kind> {
    let is_same_day = match (before.day.date, now.day.date) {
        (When::Open, When::Open) => before.day.id == now.day.id,
        (before, now) => before == now,
    };
    let times = |placed: Placed| (placed.visit.arrive, placed.visit.depart);
    let place = |placed: Placed<'_>| (placed.visit.name.clone(), placed.visit.details.address.clone());
    if !is_same_day {
        Some(Kind::Moved)
    } else if times(before) != times(now) {
        Some(Kind::Retimed)
    } else if place(before) != place(now) {
        Some(Kind::Relocated)
    } else {
        amended(&before.visit.details, &now.visit.details).next().map(|_| Kind::Amended)
    }
}

/// The fields that differ and are announced, beside times and places.
pub fn amended(before: &Stop, now: &Stop) -> impl Iterator<Item = &'static StopField> {
    STOP.iter().filter(|field| field.announced && !(field.merged.same)(before, now))
}

/// All of a day that the car follows: when it leaves and is back, where, and the stops between with their times.
fn way(day: &DayRows) -> impl PartialEq + '_ {
    let stops: Vec<_> =
        active(day).map(|visit| (&visit.id, visit.arrive, visit.depart, &visit.name, &visit.details.address)).collect();
    (day.date, day.leave, day.back, &day.from.name, &day.to.name, stops)
}

/// Whether something else is announced of a visit on this day.
fn is_amended(before: &DayRows, now: &DayRows) -> bool {
    let same = |visit: &VisitRow| active(before).find(|earlier| earlier.id == visit.id);
    active(now)
        .any(|visit| same(visit).is_some_and(|earlier| amended(&earlier.details, &visit.details).next().is_some()))
}

/// The visits of a day that take place.
fn active(day: &DayRows) -> impl Iterator<Item = &VisitRow> {
    day.visits.iter().filter(|visit| visit.number.is_some())
}
