//! How a tour changes: every change on the screen and on the command line is one of these edits.
//! Imports `text` and this room.
//! Start with [`Edit`] and [`Edit::apply`].

use super::date::When;
use super::details::{Participant, Press};
use super::ids::Id;
use super::reference::Reference;
use super::stop::{Location, Place, Status, Stop};
use super::text_field::TextField;
use super::time::{ClockTime, Minutes, StopTime};
use super::tour::{Day, Stage, Tour};
use crate::say;
use crate::text::Words;
use crate::text::sanitize::sanitize;

/// A place in the tour where a stop can be put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The day; `None`: the ideas.
    pub day: Option<Id>,
    /// The stop to stand before; `None`: at the end.
    pub before: Option<Id>,
}

impl Slot {
    pub fn end_of(day: Option<Id>) -> Self {
        Self { day, before: None }
    }
}

/// One change to a tour.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    AddStop {
        stop: Stop,
        to: Slot,
    },
    RemoveStop {
        stop: Id,
    },
    MoveStop {
        stop: Id,
        to: Slot,
    },
    SetTime {
        stop: Id,
        time: StopTime,
    },
    /// `None`: the tour's default.
    SetMinutes {
        stop: Id,
        minutes: Option<Minutes>,
    },
    SetStatus {
        stop: Id,
        status: Status,
        reason: Option<String>,
    },
    SetText {
        stop: Id,
        field: TextField,
        text: Option<String>,
    },
    SetParticipants {
        stop: Id,
        participants: Vec<Participant>,
    },
    /// `None`: not decided.
    SetPress {
        stop: Id,
        press: Option<Press>,
    },
    /// Put before the first day with a later date; without a date at the end.
    AddDay {
        day: Day,
    },
    /// Its stops become ideas: nothing is lost.
    RemoveDay {
        day: Id,
    },
    /// One place up (towards the beginning) or down.
    MoveDay {
        day: Id,
        up: bool,
    },
    SetDate {
        day: Id,
        date: When,
    },
    /// `None`: the tour's hours.
    SetHours {
        day: Id,
        start: Option<ClockTime>,
        end: Option<ClockTime>,
    },
    /// Where the day starts; `None`: the base.
    SetFrom {
        day: Id,
        from: Option<Location>,
    },
    /// Where it ends, such as a hotel.
    SetTo {
        day: Id,
        to: Option<Location>,
    },
    Rename {
        title: String,
    },
    SetPrincipal {
        principal: Option<String>,
    },
    SetBase {
        base: Option<Location>,
    },
    SetEmbargo {
        embargo: Option<String>,
    },
    /// The plan is final until the next edit.
    Finalise,
}

/// Why an edit cannot be made. The tour is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditError {
    NoSuchStop(Id),
    NoSuchDay(Id),
    /// The tour has a day or a stop with this id already.
    IdTaken(Id),
    /// The day has no place further up or down.
    AtTheEdge,
    EmptyTitle,
}

impl EditError {
    pub fn in_words(&self, words: &Words) -> String {
        match self {
            Self::NoSuchStop(id) => say!(words, "edit-no-such-stop", id = id.as_str()),
            Self::NoSuchDay(id) => say!(words, "edit-no-such-day", id = id.as_str()),
            Self::IdTaken(id) => say!(words, "edit-id-taken", id = id.as_str()),
            Self::AtTheEdge => say!(words, "edit-at-the-edge"),
            Self::EmptyTitle => say!(words, "edit-empty-title"),
        }
    }
}

impl Edit {
    /// The tour after this edit. A final tour that it changes is a draft again.
    ///
    /// # Errors
    /// The edit names a day or stop that is not there, or has no effect that could be kept.
    pub fn apply(&self, tour: &Tour) -> Result<Tour, EditError> {
        let mut after = self.changed(tour)?;
        if *self != Self::Finalise && after != *tour {
            after.stage = Stage::Draft;
        }
        Ok(after)
    }

    fn changed(&self, tour: &Tour) -> Result<Tour, EditError> {
        let mut tour = tour.clone();
        match self {
            Self::AddStop { stop, to } => put(&mut tour, stop.clone(), to)?,
            Self::RemoveStop { stop } => {
                take(&mut tour, stop)?;
            }
            // Before itself is where it stands.
            Self::MoveStop { stop, to } if to.before.as_ref() == Some(stop) => {
                stop_mut(&mut tour, stop)?;
            }
            Self::MoveStop { stop, to } => {
                let moved = take(&mut tour, stop)?;
                put(&mut tour, moved, to)?;
            }
            Self::SetTime { stop, time } => stop_mut(&mut tour, stop)?.time = *time,
            Self::SetMinutes { stop, minutes } => stop_mut(&mut tour, stop)?.minutes = *minutes,
            Self::SetStatus { stop, status, reason } => {
                let stop = stop_mut(&mut tour, stop)?;
                stop.status = *status;
                stop.reason = reason.clone();
            }
            Self::SetText { stop, field, text } => *field.of(stop_mut(&mut tour, stop)?) = text.clone(),
            Self::SetParticipants { stop, participants } => {
                stop_mut(&mut tour, stop)?.participants = participants.clone();
            }
            Self::SetPress { stop, press } => stop_mut(&mut tour, stop)?.press = *press,
            Self::AddDay { day } => {
                let later = |other: &Day| day.date.first().zip(other.date.first()).is_some_and(|(new, old)| old > new);
                let at = tour.days.iter().position(later).unwrap_or(tour.days.len());
                tour.days.insert(at, day.clone());
            }
            Self::RemoveDay { day } => {
                let at = day_index(&tour, day)?;
                let day = tour.days.remove(at);
                tour.ideas.extend(day.stops);
            }
            Self::MoveDay { day, up } => {
                let at = day_index(&tour, day)?;
                let to = if *up { at.checked_sub(1) } else { Some(at + 1) };
                let to = to.filter(|to| *to < tour.days.len()).ok_or(EditError::AtTheEdge)?;
                tour.days.swap(at, to);
            }
            Self::SetDate { day, date } => {
                let day = day_mut(&mut tour, day)?;
                day.date = *date;
                day.basis = None;
            }
            Self::SetHours { day, start, end } => {
                let day = day_mut(&mut tour, day)?;
                (day.start, day.end) = (*start, *end);
            }
            Self::SetFrom { day, from } => day_mut(&mut tour, day)?.from = from.clone(),
            Self::SetTo { day, to } => day_mut(&mut tour, day)?.to = to.clone(),
            Self::Rename { title } => tour.title = title.trim().to_owned(),
            Self::SetPrincipal { principal } => tour.principal = principal.clone(),
            Self::SetBase { base } => tour.base = base.clone(),
            Self::SetEmbargo { embargo } => tour.embargo = embargo.clone(),
            Self::Finalise => tour.stage = Stage::Final,
        }
        match self {
            Self::AddStop { .. } | Self::AddDay { .. } => match tour.repeated_id() {
                Some(id) => Err(EditError::IdTaken(id.clone())),
                None => Ok(tour),
            },
            Self::Rename { .. } if tour.has_empty_title() => Err(EditError::EmptyTitle),
            _ => Ok(tour),
        }
    }

    /// What the edit does, in a few words: `Kreis Herford hinzugefügt`. `tour` is the one it is applied to.
    pub fn label(&self, words: &Words, tour: &Tour, reference: &Reference) -> String {
        let place = |place: &Place| match place {
            Place::Kreis(ags) => reference.kreise.get(*ags).name.clone(),
            Place::Other(location) => sanitize(&location.name).into_owned(),
        };
        let named = |stop: &Id| tour.stop(stop).map_or_else(|| stop.to_string(), |stop| place(&stop.place));
        match self {
            Self::AddStop { stop, .. } => say!(words, "label-add-stop", name = place(&stop.place)),
            Self::RemoveStop { stop } => say!(words, "label-remove-stop", name = named(stop)),
            Self::MoveStop { stop, .. } => say!(words, "label-move-stop", name = named(stop)),
            Self::SetTime { stop, .. } => say!(words, "label-set-time", name = named(stop)),
            Self::SetMinutes { stop, .. } => say!(words, "label-set-minutes", name = named(stop)),
            Self::SetStatus { stop, status, .. } => {
                say!(words, "label-set-status", name = named(stop), status = status.in_words(words))
            }
            Self::SetText { stop, field, .. } => {
                say!(words, "label-set-detail", field = field.in_words(words), name = named(stop))
            }
            Self::SetParticipants { stop, .. } => {
                say!(words, "label-set-detail", field = say!(words, "detail-participants"), name = named(stop))
            }
            Self::SetPress { stop, .. } => {
                say!(words, "label-set-detail", field = say!(words, "detail-press"), name = named(stop))
            }
            Self::AddDay { .. } => say!(words, "label-add-day"),
            Self::RemoveDay { .. } => say!(words, "label-remove-day"),
            Self::MoveDay { .. } => say!(words, "label-move-day"),
            Self::SetDate { date: When::Open, .. } => say!(words, "label-open-date"),
            Self::SetDate { date, .. } => say!(words, "label-set-date", date = date.in_words(words)),
            Self::SetHours { .. } => say!(words, "label-set-hours"),
            Self::SetFrom { .. } => say!(words, "label-set-from"),
            Self::SetTo { .. } => say!(words, "label-set-to"),
            Self::Rename { .. } => say!(words, "label-rename"),
            Self::SetPrincipal { .. } => say!(words, "label-set-principal"),
            Self::SetBase { .. } => say!(words, "label-set-base"),
            Self::SetEmbargo { .. } => say!(words, "label-set-embargo"),
            Self::Finalise => say!(words, "label-finalise"),
        }
    }
}

impl Status {
    /// `bestätigt`, `confirmed`.
    pub fn in_words(self, words: &Words) -> String {
        match self {
            Self::Idea => say!(words, "status-idea"),
            Self::Requested => say!(words, "status-requested"),
            Self::Accepted => say!(words, "status-accepted"),
            Self::Confirmed => say!(words, "status-confirmed"),
            Self::Done => say!(words, "status-done"),
            Self::Cancelled => say!(words, "status-cancelled"),
        }
    }
}

fn day_index(tour: &Tour, id: &Id) -> Result<usize, EditError> {
    tour.days.iter().position(|day| day.id == *id).ok_or_else(|| EditError::NoSuchDay(id.clone()))
}

fn day_mut<'a>(tour: &'a mut Tour, id: &Id) -> Result<&'a mut Day, EditError> {
    tour.days.iter_mut().find(|day| day.id == *id).ok_or_else(|| EditError::NoSuchDay(id.clone()))
}

/// Every list of stops: one a day, then the ideas.
fn lists_mut(tour: &mut Tour) -> impl Iterator<Item = &mut Vec<Stop>> {
    tour.days.iter_mut().map(|day| &mut day.stops).chain(std::iter::once(&mut tour.ideas))
}

fn stop_mut<'a>(tour: &'a mut Tour, id: &Id) -> Result<&'a mut Stop, EditError> {
    lists_mut(tour).flatten().find(|stop| stop.id == *id).ok_or_else(|| EditError::NoSuchStop(id.clone()))
}

fn take(tour: &mut Tour, id: &Id) -> Result<Stop, EditError> {
    lists_mut(tour)
        .find_map(|list| list.iter().position(|stop| stop.id == *id).map(|at| list.remove(at)))
        .ok_or_else(|| EditError::NoSuchStop(id.clone()))
}

fn put(tour: &mut Tour, stop: Stop, to: &Slot) -> Result<(), EditError> {
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
