//! What else could be visited on a day, and what instead of a stop whose host cancels.
//! Start with [`suggest`] and [`replace`].

use super::burden::Burden;
use super::locks::{Locks, agreed_times};
use crate::domain::ags::Ags;
use crate::domain::coverage::{Coverage, KiState};
use crate::domain::edit::{Aim, Edit, Slot};
use crate::domain::ids::Id;
use crate::domain::reference::Reference;
use crate::domain::schedule::DaySchedule;
use crate::domain::stop::{Place, Status, Stop};
use crate::domain::surroundings::Surroundings;
use crate::domain::tour::{Day, Tour};
use crate::say;
use crate::text::{Words, times};

/// A visit that fits a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    pub ags: Ags,
    /// What the day's drives grow by; below zero where they become shorter.
    pub extra_km: f64,
    pub extra_minutes: f64,
    /// When the visit begins, in minutes after midnight.
    pub arrive: u32,
    /// When the car is back then, and when it has to be.
    pub back: Option<u32>,
    pub end: u32,
    /// The places before and after it; `None`: where the day starts or ends.
    pub between: (Option<Place>, Option<Place>),
    /// Puts it on the day.
    pub edit: Edit,
}

/// The KIs that fit a day of `tour`, nearest in minutes first: not visited, on no plan but as an idea of this tour.
/// Nothing that is on the day changes its order, no agreed time moves, no conflict is added. `id` is the new stop's.
pub fn suggest(tour: &Tour, day: &Id, coverage: &Coverage, surroundings: &Surroundings, id: &Id) -> Vec<Fit> {
    let Some(day) = tour.day(day) else { return Vec::new() };
    let slots: Vec<usize> = (0..=day.stops.len()).collect();
    fits(tour, tour, day, &slots, &candidates(tour, coverage, surroundings, id), surroundings, |edit| edit)
}

/// The KIs that fit in the place of a stop whose host cancels, nearest in minutes first: not visited, on no plan. The
/// stop stays, cancelled. None for a stop on no day.
pub fn replace(tour: &Tour, stop: &Id, coverage: &Coverage, surroundings: &Surroundings, id: &Id) -> Vec<Fit> {
    let on = tour.days.iter().find_map(|day| Some((day, day.stops.iter().position(|other| other.id == *stop)?)));
    let Some((day, at)) = on else { return Vec::new() };
    let cancel = (day.stops[at].status != Status::Cancelled).then(|| Edit::SetStatus {
        stop: stop.clone(),
        status: Status::Cancelled,
        reason: None,
    });
    let without =
        cancel.iter().try_fold(tour.clone(), |tour, edit| edit.apply(&tour, &surroundings.reference.defaults));
    let Ok(without) = without else { return Vec::new() };
    let Some(gap) = without.day(&day.id) else { return Vec::new() };
    let open = candidates(tour, coverage, surroundings, id);
    fits(tour, &without, gap, &[at + 1], &open, surroundings, |edit| match &cancel {
        Some(cancel) => Edit::Together { aim: Aim::Replacement(stop.clone()), edits: vec![cancel.clone(), edit] },
        None => edit,
    })
}

/// The stops that may be added: new ones at open KIs, and the ideas of the tour at KIs that nobody else plans.
fn candidates(tour: &Tour, coverage: &Coverage, surroundings: &Surroundings, id: &Id) -> Vec<(Ags, Stop)> {
    let stem = surroundings.stem;
    let stop_of = |ags: Ags| match coverage.state(ags) {
        KiState::Open => Some(Stop::new(id.clone(), Place::Kreis(ags))),
        KiState::Planned(visits) if visits.iter().all(|visit| *visit.tour == *stem) => {
            let on_days = tour.days.iter().flat_map(Day::active_stops).any(|stop| stop.place.ags() == Some(ags));
            let is_meant = |stop: &&Stop| stop.place.ags() == Some(ags) && stop.status.is_ahead();
            if on_days { None } else { tour.ideas.iter().find(is_meant).cloned() }
        }
        _ => None,
    };
    Ags::all().filter_map(|ags| Some((ags, stop_of(ags)?))).collect()
}

/// Tries each candidate at the places of a day, the cheapest first.
fn fits(
    today: &Tour,
    tour: &Tour,
    day: &Day,
    slots: &[usize],
    candidates: &[(Ags, Stop)],
    surroundings: &Surroundings,
    finish: impl Fn(Edit) -> Edit,
) -> Vec<Fit> {
    let reference = surroundings.reference;
    let Some(now) = today.day(&day.id) else { return Vec::new() };
    let before = surroundings.schedule(today, now);
    let burden = Burden::of_day(today, now, &before, surroundings);
    let agreed: Vec<(Id, Option<u32>)> = agreed_times(Locks::Kept, today, now, surroundings);
    let end = tour.hours(day, &reference.defaults).1.minutes();
    let mut fits: Vec<Fit> = Vec::new();
    for (ags, stop) in candidates {
        let mut tries: Vec<(f64, usize, Day, DaySchedule)> = slots
            .iter()
            .map(|at| {
                let mut with = day.clone();
                with.stops.insert((*at).min(with.stops.len()), stop.clone());
                let schedule = surroundings.schedule(tour, &with);
                (schedule.drive().minutes.value, *at, with, schedule)
            })
            .collect();
        tries.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let fitting = tries.into_iter().find(|(_, _, with, schedule)| {
            let keeps = |(id, wanted): &(Id, Option<u32>)| {
                let at = with.stops.iter().position(|stop| stop.id == *id && stop.status.is_ahead());
                at.is_none_or(|at| schedule.visits[at].arrive == *wanted)
            };
            let fits = schedule.misfits.iter().all(|misfit| misfit.stop.is_none_or(|at| with.stops[at].id != stop.id));
            fits && agreed.iter().all(keeps) && {
                let mut after = tour.clone();
                if let Some(place) = after.days.iter_mut().find(|other| other.id == with.id) {
                    place.clone_from(with);
                }
                Burden::of_day(&after, with, schedule, surroundings).is_no_worse_than(&burden)
            }
        });
        let Some((minutes, at, with, schedule)) = fitting else { continue };
        let Some(arrive) = schedule.visits.get(at).and_then(|visit| visit.arrive) else { continue };
        let is_active = |stop: &&Stop| stop.status != Status::Cancelled;
        let to = Slot { day: Some(day.id.clone()), before: day.stops.get(at).map(|stop| stop.id.clone()) };
        let edit = if today.stop(&stop.id).is_some() {
            Edit::MoveStop { stop: stop.id.clone(), to }
        } else {
            Edit::AddStop { stop: stop.clone(), to }
        };
        fits.push(Fit {
            ags: *ags,
            extra_km: schedule.drive().km.value - before.drive().km.value,
            extra_minutes: minutes - before.drive().minutes.value,
            arrive,
            back: schedule.back,
            end,
            between: (
                with.stops[..at].iter().rfind(is_active).map(|stop| stop.place.clone()),
                with.stops[at + 1..].iter().find(is_active).map(|stop| stop.place.clone()),
            ),
            edit: finish(edit),
        });
    }
    fits.sort_by(|a, b| a.extra_minutes.total_cmp(&b.extra_minutes).then(a.extra_km.total_cmp(&b.extra_km)));
    fits
}

impl Fit {
    /// What the day's drives grow by: `+23 Min., +31 km`.
    pub fn extra_in_words(&self, words: &Words) -> String {
        let signed = |value: f64| match value.round() {
            value if value < 0.0 => format!("−{:.0}", -value),
            value => format!("+{:.0}", value.abs()),
        };
        say!(words, "suggest-extra", minutes = signed(self.extra_minutes), km = signed(self.extra_km))
    }

    /// Why it fits: where it lies on the way, and what is left of the day.
    pub fn reason(&self, words: &Words, reference: &Reference) -> String {
        let name = |place: &Place| reference.name_of(words, place);
        let way = match &self.between {
            (Some(before), Some(after)) => say!(words, "fit-between", before = name(before), after = name(after)),
            (Some(before), None) => say!(words, "fit-last", before = name(before)),
            (None, Some(after)) => say!(words, "fit-first", after = name(after)),
            (None, None) => say!(words, "fit-only"),
        };
        let Some(back) = self.back else { return way };
        let clock = |minutes| times::clock_in_words(words, minutes);
        match self.end.checked_sub(back) {
            Some(rest) => {
                let rest = times::duration(words, f64::from(rest));
                say!(words, "fit-back", way = way, back = clock(back), end = clock(self.end), rest = rest)
            }
            None => say!(words, "fit-back-late", way = way, back = clock(back), end = clock(self.end)),
        }
    }
}
