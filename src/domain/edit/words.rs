//! Edits in words: their label for undo, and why one cannot be made.
//! Start with [`Edit::label`].

use super::{Aim, Edit, EditError};
use crate::domain::date::When;
use crate::domain::ids::Id;
use crate::domain::reference::Reference;
use crate::domain::stop::{Place, Status};
use crate::domain::tour::Tour;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};

impl InWords for EditError {
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::NoSuchStop(id) => say!(words, "edit-no-such-stop", id = id.as_str()),
            Self::NoSuchDay(id) => say!(words, "edit-no-such-day", id = id.as_str()),
            Self::IdTaken(id) => say!(words, "edit-id-taken", id = id.as_str()),
            Self::AtTheEdge => say!(words, "edit-at-the-edge"),
            Self::EmptyTitle => say!(words, "edit-empty-title"),
            Self::TooLong(most) => say!(words, "edit-too-long", most = most.to_string()),
            Self::HoursBackwards { start, end } => {
                say!(words, "edit-hours-backwards", start = start.to_string(), end = end.to_string())
            }
            Self::ReasonWithoutCancel => say!(words, "edit-reason-without-cancel"),
        }
    }
}

impl Edit {
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
            Self::SetProgramme { stop, .. } => {
                say!(words, "label-set-detail", field = say!(words, "merge-programme"), name = named(stop))
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
            Self::Together { aim: Aim::BetterOrder, .. } => say!(words, "label-better-order"),
            Self::Together { aim: Aim::AddDays, edits } => say!(words, "label-add-days", count = edits.len()),
            Self::Together { aim: Aim::NewDays, .. } => say!(words, "label-new-days"),
            Self::Together { aim: Aim::Replacement(stop), .. } => say!(words, "label-replaced", name = named(stop)),
        }
    }
}

impl InWords for Status {
    /// `bestätigt`, `confirmed`.
    fn in_words(&self, words: &Words) -> String {
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
