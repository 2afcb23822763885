//! How a tour changes: every change on the screen and on the command line is one of these edits.
//! Start with [`Edit`] and [`Edit::apply`].

mod places;
mod words;

use crate::domain::date::When;
use crate::domain::defaults::Defaults;
use crate::domain::details::{Participant, Press, ProgrammeItem};
use crate::domain::field::stop_field::TextField;
use crate::domain::ids::{Id, Ids};
use crate::domain::stop::{Location, Status, Stop};
use crate::domain::time::{ClockTime, Minutes, StopTime};
use crate::domain::tour::{Day, Stage, Tour};
use places::{day_index, day_mut, put, stop_mut, take};

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
    SetProgramme {
        stop: Id,
        programme: Vec<ProgrammeItem>,
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
    /// Several edits, one after the other, that are one for a person.
    Together {
        aim: Aim,
        edits: Vec<Edit>,
    },
}

/// What edits that are made together are for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aim {
    BetterOrder,
    /// A day for each of several dates.
    AddDays,
    NewDays,
    /// Another visit instead of this one, which is cancelled.
    Replacement(Id),
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
    /// A text has more characters than these.
    TooLong(usize),
    /// The day would not end after it starts.
    HoursBackwards {
        start: ClockTime,
        end: ClockTime,
    },
    /// Only a cancelled stop has a reason.
    ReasonWithoutCancel,
}

impl Edit {
    /// Adds a day for each of these dates, as one edit; with the ids of the days.
    pub fn add_days(dates: &[When], tour: &Tour, ids: &mut Ids) -> (Self, Vec<Id>) {
        let mut taken = tour.clone();
        for date in dates {
            let day = Day::new(ids.day(&taken), *date);
            taken.days.push(day);
        }
        let new = taken.days.split_off(tour.days.len());
        let made = new.iter().map(|day| day.id.clone()).collect();
        let mut edits: Vec<Self> = new.into_iter().map(|day| Self::AddDay { day }).collect();
        match edits.pop() {
            Some(only) if edits.is_empty() => (only, made),
            last => (Self::Together { aim: Aim::AddDays, edits: edits.into_iter().chain(last).collect() }, made),
        }
    }

    /// The tour after this edit. A final tour that it changes is a draft again. `defaults` are the office's, where the
    /// tour leaves something open.
    ///
    /// # Errors
    /// The edit names a day or stop that is not there, or breaks a rule of tours.
    pub fn apply(&self, tour: &Tour, defaults: &Defaults) -> Result<Tour, EditError> {
        let mut after = self.changed(tour, defaults)?;
        if let Some(long) = after.overlong_text()
            && tour.overlong_text().is_none()
        {
            return Err(EditError::TooLong(long.longest));
        }
        if *self != Self::Finalise && after != *tour {
            after.stage = Stage::Draft;
        }
        Ok(after)
    }

    fn changed(&self, tour: &Tour, defaults: &Defaults) -> Result<Tour, EditError> {
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
            Self::SetStatus { status, reason: Some(_), .. } if *status != Status::Cancelled => {
                return Err(EditError::ReasonWithoutCancel);
            }
            Self::SetStatus { stop, status, reason } => {
                let stop = stop_mut(&mut tour, stop)?;
                stop.status = *status;
                stop.reason = reason.clone();
            }
            Self::SetText { stop, field, text } => *(field.get_mut)(stop_mut(&mut tour, stop)?) = text.clone(),
            Self::SetParticipants { stop, participants } => {
                stop_mut(&mut tour, stop)?.participants = participants.clone();
            }
            Self::SetProgramme { stop, programme } => stop_mut(&mut tour, stop)?.programme = programme.clone(),
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
                let at = day_index(&tour, day)?;
                (tour.days[at].start, tour.days[at].end) = (*start, *end);
                let (from, to) = tour.hours(&tour.days[at], defaults);
                // Going back to the tour's hours is always possible.
                if start.or(*end).is_some() && from >= to {
                    return Err(EditError::HoursBackwards { start: from, end: to });
                }
            }
            Self::SetFrom { day, from } => day_mut(&mut tour, day)?.from = from.clone(),
            Self::SetTo { day, to } => day_mut(&mut tour, day)?.to = to.clone(),
            Self::Rename { title } => tour.title = title.trim().to_owned(),
            Self::SetPrincipal { principal } => tour.principal = principal.clone(),
            Self::SetBase { base } => tour.base = base.clone(),
            Self::SetEmbargo { embargo } => tour.embargo = embargo.clone(),
            Self::Finalise => tour.stage = Stage::Final,
            Self::Together { edits, .. } => {
                tour = edits.iter().try_fold(tour, |tour, edit| edit.changed(&tour, defaults))?;
            }
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
}
