//! When the car leaves, arrives and returns: the course of one day.
//! Start with [`schedule_day`].

use super::reference::Reference;
use super::stop::{Status, Stop};
use super::time::StopTime;
use super::tour::{Day, Tour};
use super::travel::{Drive, Leg, Travel};

/// The course of a day. Times are minutes after its midnight and may pass 24:00.
#[derive(Clone, Debug, PartialEq)]
pub struct DaySchedule {
    /// When the car leaves the start place; unknown on a day whose first visit is only recorded.
    pub leave: Option<u32>,
    /// One entry a stop, in the order of the day.
    pub visits: Vec<ScheduledVisit>,
    /// The drive to the end place; none on a day without visits.
    pub return_leg: Option<Leg>,
    pub back: Option<u32>,
    /// What does not fit, with the place of its stop in the day.
    pub misfits: Vec<Misfit>,
}

impl DaySchedule {
    /// All legs of the day together.
    pub fn drive(&self) -> Drive {
        let legs = self.visits.iter().filter_map(|visit| visit.leg.as_ref()).chain(self.return_leg.as_ref());
        legs.map(Drive::of).sum()
    }
}

/// When one stop is reached and left. A visit that is done shows recorded times only, a cancelled one none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduledVisit {
    pub arrive: Option<u32>,
    /// Arrival plus visit; the drive starts a buffer later.
    pub depart: Option<u32>,
    /// The drive from the place before.
    pub leg: Option<Leg>,
}

/// A visit that cannot be as it is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The place of the stop in the day; `None`: the way out or back.
    pub stop: Option<usize>,
    pub kind: MisfitKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MisfitKind {
    /// It begins before the visit before it ends.
    Overlap { minutes: u32 },
    /// The drive from the place before takes longer than there is time.
    ImpossibleLeg { missing: u32 },
    /// It begins before the day does or ends after it.
    OutsideHours { from: u32, to: u32 },
    /// It cannot lie in the time in which the host is free.
    OutsideWindow { ends: u32, latest: u32 },
}

/// Where the day has got to while it is walked through.
struct Clock {
    /// When the visit before ends; the day's start before the first.
    done: u32,
    /// When the car can leave.
    free: u32,
    /// Whether both are more than a guess: a visit that is done without a recorded time may have ended at any time.
    is_known: bool,
}

/// Walks through a day. Floating stops follow from those before them and never run backwards.
pub fn schedule_day(tour: &Tour, day: &Day, reference: &Reference, travel: &dyn Travel) -> DaySchedule {
    let defaults = &reference.defaults;
    let (start, end) = tour.hours(day, defaults);
    let (start, end) = (start.minutes(), end.minutes());
    let buffer = tour.buffer_minutes(defaults);
    let base = tour.base(defaults);
    let mut here = day.from.as_ref().unwrap_or(base).coord;
    let mut clock = Clock { done: start, free: start, is_known: true };
    let mut schedule = DaySchedule {
        leave: None,
        visits: Vec::with_capacity(day.stops.len()),
        return_leg: None,
        back: None,
        misfits: Vec::new(),
    };
    let mut last: Option<&Stop> = None;

    for (index, stop) in day.stops.iter().enumerate() {
        if stop.status == Status::Cancelled {
            schedule.visits.push(ScheduledVisit::default());
            continue;
        }
        let there = reference.coord_of(&stop.place);
        let leg = travel.leg(here, there);
        let drive = leg.whole_minutes();
        let minutes = tour.visit_minutes(stop, defaults);
        let arrive = match stop.time {
            StopTime::Fixed(time) => time.minutes(),
            StopTime::Window(free) => free.from().minutes().max(clock.free + drive),
            StopTime::Floating => clock.free + drive,
        };
        let depart = arrive + minutes;
        if stop.status.is_ahead() {
            let before = last.map(|_| &clock);
            let kinds = [out_of_order(before, arrive, drive), outside(stop, arrive, depart, (start, end))];
            schedule.misfits.extend(kinds.into_iter().flatten().map(|kind| Misfit { stop: Some(index), kind }));
        }
        if last.is_none() && stop.status.is_ahead() {
            schedule.leave = Some(arrive.saturating_sub(drive));
        }
        schedule.visits.push(shown(stop, arrive, depart, leg));
        clock.done = clock.done.max(depart);
        clock.free = clock.done + buffer;
        clock.is_known = stop.status.is_ahead() || matches!(stop.time, StopTime::Fixed(_));
        here = there;
        last = Some(stop);
    }

    if let Some(last) = last {
        let leg = travel.leg(here, day.to.as_ref().unwrap_or(base).coord);
        let drive = leg.whole_minutes();
        schedule.return_leg = Some(leg);
        if last.status.is_ahead() {
            let back = clock.free + drive;
            schedule.back = Some(back);
            let leave = schedule.leave.unwrap_or(start);
            if back > end || leave < start {
                schedule.misfits.push(Misfit { stop: None, kind: MisfitKind::OutsideHours { from: leave, to: back } });
            }
        }
    }
    schedule
}

fn shown(stop: &Stop, arrive: u32, depart: u32, leg: Leg) -> ScheduledVisit {
    let leg = Some(leg);
    match (stop.status, stop.time) {
        (Status::Done, StopTime::Fixed(_)) => {
            ScheduledVisit { arrive: Some(arrive), depart: stop.minutes.map(|_| depart), leg }
        }
        (Status::Done, _) => ScheduledVisit { arrive: None, depart: None, leg },
        _ => ScheduledVisit { arrive: Some(arrive), depart: Some(depart), leg },
    }
}

/// Whether a visit begins before it can be reached; `before` is where the visit before it leaves the day.
fn out_of_order(before: Option<&Clock>, arrive: u32, drive: u32) -> Option<MisfitKind> {
    match before {
        None if arrive < drive => Some(MisfitKind::ImpossibleLeg { missing: drive - arrive }),
        Some(clock) if clock.is_known && arrive < clock.done => {
            Some(MisfitKind::Overlap { minutes: clock.done - arrive })
        }
        Some(clock) if clock.is_known && arrive < clock.free + drive => {
            Some(MisfitKind::ImpossibleLeg { missing: clock.free + drive - arrive })
        }
        _ => None,
    }
}

/// Whether a visit lies outside the time in which the host is free, or else outside the hours of the day.
fn outside(stop: &Stop, arrive: u32, depart: u32, (start, end): (u32, u32)) -> Option<MisfitKind> {
    match stop.time {
        StopTime::Window(free) if depart > free.to().minutes() => {
            Some(MisfitKind::OutsideWindow { ends: depart, latest: free.to().minutes() })
        }
        _ => (arrive < start || depart > end).then_some(MisfitKind::OutsideHours { from: arrive, to: depart }),
    }
}
