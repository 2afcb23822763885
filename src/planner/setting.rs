//! What a tour is planned in: the drives, the other tours, the calendar; and what does not fit there.
//! Start with [`Setting`] and [`Burden`].

use crate::domain::conflict::{Conflict, ConflictKind, Surroundings, find_conflicts};
use crate::domain::schedule::{DaySchedule, MisfitKind, schedule_day};
use crate::domain::tour::{Day, Tour};
use crate::domain::travel::{Drive, Travel};
use std::collections::BTreeMap;

/// What is known when a tour is planned.
pub struct Setting<'a> {
    pub travel: &'a dyn Travel,
    pub surroundings: Surroundings<'a>,
}

impl Setting<'_> {
    /// The course of a day of `tour`.
    pub fn schedule(&self, tour: &Tour, day: &Day) -> DaySchedule {
        schedule_day(tour, day, self.surroundings.reference, self.travel)
    }

    /// The conflicts of a day of `tour`; the course of the day is handed in.
    pub fn conflicts(&self, tour: &Tour, day: &Day, schedule: &DaySchedule) -> Vec<Conflict> {
        find_conflicts(tour, day, &schedule.misfits, &self.surroundings)
    }

    /// All that does not fit in a tour.
    pub fn burden(&self, tour: &Tour) -> Burden {
        let of_day = |day| self.conflicts(tour, day, &self.schedule(tour, day));
        Burden::of(tour.days.iter().flat_map(of_day))
    }

    /// How far a tour goes.
    pub fn figures(&self, tour: &Tour) -> Figures {
        let counted = tour.days.iter().filter(|day| day.active_stops().next().is_some());
        Figures {
            visits: tour.days.iter().flat_map(Day::active_stops).count(),
            conflicts: self.burden(tour).count(),
            drive: counted.clone().filter(|day| day.is_documented()).map(|day| self.schedule(tour, day).drive()).sum(),
            days: counted.count(),
        }
    }
}

/// How far a tour goes, and how well it fits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// The sum of the days whose course is known.
    pub drive: Drive,
    /// Days with a visit.
    pub days: usize,
    pub visits: usize,
    pub conflicts: usize,
}

/// How much does not fit: for each kind of conflict how often, and by how many minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Burden(BTreeMap<&'static str, (usize, u32)>);

impl Burden {
    pub fn of(conflicts: impl IntoIterator<Item = Conflict>) -> Self {
        let mut kinds = BTreeMap::new();
        for Conflict { kind, .. } in conflicts {
            let (count, minutes) = kinds.entry(kind.keyword()).or_insert((0, 0));
            *count += 1;
            *minutes += minutes_of(&kind);
        }
        Self(kinds)
    }

    /// Whether nothing is worse than in `other`: no kind of conflict more often, none by more minutes.
    pub fn is_no_worse_than(&self, other: &Self) -> bool {
        self.0.iter().all(|(kind, (count, minutes))| {
            other.0.get(kind).is_some_and(|(most, longest)| count <= most && minutes <= longest)
        })
    }

    /// How many conflicts there are.
    pub fn count(&self) -> usize {
        self.0.values().map(|(count, _)| count).sum()
    }
}

/// What grows as a conflict of its kind gets worse.
fn minutes_of(kind: &ConflictKind) -> u32 {
    match kind {
        ConflictKind::Time(MisfitKind::Overlap { minutes }) => *minutes,
        ConflictKind::Time(MisfitKind::ImpossibleLeg { missing }) => *missing,
        ConflictKind::Time(MisfitKind::OutsideWindow { ends, latest }) => ends.saturating_sub(*latest),
        ConflictKind::Time(MisfitKind::OutsideHours { to, .. }) => *to,
        _ => 0,
    }
}
