//! How far a tour goes and how much does not fit in it: what a proposal is measured by.
//! Start with [`Burden`] and [`Figures`].

use crate::domain::conflict::{Conflict, ConflictKind, find_conflicts};
use crate::domain::schedule::{DaySchedule, MisfitKind};
use crate::domain::surroundings::Surroundings;
use crate::domain::tour::{Day, Tour};
use crate::domain::travel::Drive;
use std::collections::BTreeMap;

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

impl Figures {
    pub fn of(tour: &Tour, surroundings: &Surroundings) -> Self {
        let counted = tour.days.iter().filter(|day| day.active_stops().next().is_some());
        let documented = counted.clone().filter(|day| day.is_documented());
        Self {
            visits: tour.days.iter().flat_map(Day::active_stops).count(),
            conflicts: Burden::of(tour, surroundings).count(),
            drive: documented.map(|day| surroundings.schedule(tour, day).drive()).sum(),
            days: counted.count(),
        }
    }
}

/// How much does not fit: for each kind of conflict how often, and by how many minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Burden(BTreeMap<&'static str, (usize, u32)>);

impl Burden {
    /// That of a tour.
    pub fn of(tour: &Tour, surroundings: &Surroundings) -> Self {
        let of_day = |day| find_conflicts(tour, day, &surroundings.schedule(tour, day).misfits, surroundings);
        Self::sum(tour.days.iter().flat_map(of_day))
    }

    /// That of one day of a tour, whose course is handed in.
    pub fn of_day(tour: &Tour, day: &Day, schedule: &DaySchedule, surroundings: &Surroundings) -> Self {
        Self::sum(find_conflicts(tour, day, &schedule.misfits, surroundings))
    }

    fn sum(conflicts: impl IntoIterator<Item = Conflict>) -> Self {
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
