//! What does not fit in a tour, as values: conflicts are data, not failures.
//! Start with [`Conflict`]; [`find_conflicts`] finds those that do not follow from the clock.

use super::ags::Ags;
use super::date::{Date, When};
use super::ids::Id;
use super::reference::Reference;
use super::roster::has_ki;
use super::schedule::{Misfit, MisfitKind};
use super::surroundings::Surroundings;
use super::tour::{Day, Tour};
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words, times};

/// One thing that does not fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    pub day: Option<Id>,
    pub stop: Option<Id>,
    pub kind: ConflictKind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ConflictKind {
    /// Times that do not fit each other or the day.
    Time(MisfitKind),
    /// The same KI is on the plan before.
    SameKiTwice(Ags),
    /// The unit has no KI on that day; since when it has one.
    NoKi(Ags, When),
    /// Another tour was there: its file stem and day.
    AlreadyVisited(Ags, String, When),
    Weekend(Date),
    /// The name of the holiday.
    PublicHoliday(Date, String),
}

impl ConflictKind {
    /// The word of JSON.
    pub fn keyword(&self) -> &'static str {
        match self {
            Self::Time(MisfitKind::Overlap { .. }) => "overlap",
            Self::Time(MisfitKind::ImpossibleLeg { .. }) => "impossible_leg",
            Self::Time(MisfitKind::OutsideHours { .. }) => "outside_hours",
            Self::Time(MisfitKind::OutsideWindow { .. }) => "outside_window",
            Self::SameKiTwice(_) => "same_ki_twice",
            Self::NoKi(..) => "no_ki",
            Self::AlreadyVisited(..) => "already_visited",
            Self::Weekend(_) => "weekend",
            Self::PublicHoliday(..) => "public_holiday",
        }
    }

    /// The conflict in a few words, to stand beside its stop.
    pub fn in_words(&self, words: &Words, reference: &Reference) -> String {
        match self {
            Self::Time(misfit) => misfit.in_words(words),
            Self::SameKiTwice(ags) => {
                say!(words, "conflict-same-ki-twice", ki = reference.kreise.get(*ags).ki_name(words))
            }
            Self::NoKi(ags, since) => say!(
                words,
                "conflict-no-ki",
                kreis = reference.kreise.get(*ags).name.as_str(),
                since = since.in_words(words)
            ),
            Self::AlreadyVisited(_, tour, when) => {
                say!(words, "conflict-already-visited", tour = sanitize(tour).into_owned(), date = when.in_words(words))
            }
            Self::Weekend(date) => say!(words, "conflict-weekend", date = When::On(*date).in_words(words)),
            Self::PublicHoliday(date, name) => {
                say!(words, "conflict-public-holiday", date = When::On(*date).in_words(words), name = name.as_str())
            }
        }
    }
}

impl InWords for MisfitKind {
    fn in_words(&self, words: &Words) -> String {
        let clock = |minutes: u32| times::clock_in_words(words, minutes);
        match self {
            Self::Overlap { minutes } => say!(words, "conflict-overlap", minutes = minutes),
            Self::ImpossibleLeg { missing } => say!(words, "conflict-impossible-leg", minutes = missing),
            Self::OutsideHours { from, to } => {
                say!(words, "conflict-outside-hours", from = clock(*from), to = clock(*to))
            }
            Self::OutsideWindow { ends, latest } => {
                say!(words, "conflict-outside-window", ends = clock(*ends), latest = clock(*latest))
            }
        }
    }
}

/// All conflicts of one day, in the order of its stops; those of the clock are handed in as `misfits`.
pub fn find_conflicts(tour: &Tour, day: &Day, misfits: &[Misfit], surroundings: &Surroundings) -> Vec<Conflict> {
    let conflict = |stop: Option<&Id>, kind| Conflict { day: Some(day.id.clone()), stop: stop.cloned(), kind };
    let mut conflicts: Vec<Conflict> =
        calendar_conflict(day, surroundings.reference).into_iter().map(|kind| conflict(None, kind)).collect();
    for (index, stop) in day.stops.iter().enumerate() {
        if stop.status.is_ahead()
            && let Some(ags) = stop.place.ags()
        {
            let kinds = [
                same_ki_before(tour, &stop.id, ags),
                no_ki_yet(day, ags, surroundings.reference),
                visited_elsewhere(ags, surroundings),
            ];
            conflicts.extend(kinds.into_iter().flatten().map(|kind| conflict(Some(&stop.id), kind)));
        }
        let of_stop = misfits.iter().filter(|misfit| misfit.stop == Some(index));
        conflicts.extend(of_stop.map(|misfit| conflict(Some(&stop.id), ConflictKind::Time(misfit.kind))));
    }
    let of_day = misfits.iter().filter(|misfit| misfit.stop.is_none());
    conflicts.extend(of_day.map(|misfit| conflict(None, ConflictKind::Time(misfit.kind))));
    conflicts
}

fn calendar_conflict(day: &Day, reference: &Reference) -> Option<ConflictKind> {
    let date = day.date.exact().filter(|_| day.is_ahead())?;
    match reference.calendar.public_holiday(date) {
        Some(holiday) => Some(ConflictKind::PublicHoliday(date, holiday.name.clone())),
        None => date.is_weekend().then_some(ConflictKind::Weekend(date)),
    }
}

fn same_ki_before(tour: &Tour, stop: &Id, ags: Ags) -> Option<ConflictKind> {
    tour.days
        .iter()
        .flat_map(|day| day.active_stops())
        .take_while(|other| other.id != *stop)
        .any(|other| other.place.ags() == Some(ags))
        .then_some(ConflictKind::SameKiTwice(ags))
}

fn no_ki_yet(day: &Day, ags: Ags, reference: &Reference) -> Option<ConflictKind> {
    let last = day.date.last().filter(|last| reference.roster.is_known(*last))?;
    let kreis = reference.kreise.get(ags);
    (!has_ki(kreis, last)).then_some(ConflictKind::NoKi(ags, kreis.ki_since))
}

fn visited_elsewhere(ags: Ags, surroundings: &Surroundings) -> Option<ConflictKind> {
    surroundings
        .visits
        .iter()
        .filter(|visit| visit.ags == ags && *visit.tour != *surroundings.stem)
        .filter(|visit| visit.is_done_by(surroundings.today))
        .max_by_key(|visit| visit.when.last())
        .map(|visit| ConflictKind::AlreadyVisited(ags, visit.tour.to_string(), visit.when))
}
