//! A stop: a visit at one place.
//! Start with [`Stop`].

use super::ags::Ags;
use super::coord::Coord;
use super::details::{Host, OnSite, Participant, Press, ProgrammeItem};
use super::ids::Id;
use super::time::{Minutes, StopTime};
use serde::{Deserialize, Serialize};

/// A named point: the base, a hotel, a school.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Location {
    pub name: String,
    pub coord: Coord,
}

/// Where a stop is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Place {
    /// The KI of this unit: the only kind of stop that counts for coverage.
    Kreis(Ags),
    /// Any other place, such as the LaKI or a school.
    Other(Location),
}

impl Place {
    pub fn ags(&self) -> Option<Ags> {
        match self {
            Self::Kreis(ags) => Some(*ags),
            Self::Other(_) => None,
        }
    }
}

/// How far a visit is arranged. The order is the usual way; any status may follow any other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Status {
    #[default]
    Idea,
    Requested,
    Accepted,
    Confirmed,
    Done,
    Cancelled,
}

impl Status {
    pub const ALL: [Self; 6] =
        [Self::Idea, Self::Requested, Self::Accepted, Self::Confirmed, Self::Done, Self::Cancelled];

    /// The word of the command line and of JSON.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Requested => "requested",
            Self::Accepted => "accepted",
            Self::Confirmed => "confirmed",
            Self::Done => "done",
            Self::Cancelled => "cancelled",
        }
    }

    pub fn from_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.keyword() == keyword)
    }

    /// Neither done nor cancelled: the visit is still ahead.
    pub fn is_ahead(self) -> bool {
        !matches!(self, Self::Done | Self::Cancelled)
    }

    fn is_idea(&self) -> bool {
        *self == Self::Idea
    }
}

/// One visit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    pub id: Id,
    pub place: Place,
    #[serde(default, skip_serializing_if = "StopTime::is_floating")]
    pub time: StopTime,
    /// How long the visit lasts; the tour's default when not set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Minutes>,
    #[serde(default, skip_serializing_if = "Status::is_idea")]
    pub status: Status,
    /// Why it was cancelled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Where a recorded visit is known from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(default, skip_serializing_if = "Host::is_empty")]
    pub host: Host,
    /// Where it takes place, with floor and entrance; what is known of the KI's office when not set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// How one gets there by car, and where to park.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrival: Option<String>,
    #[serde(default, skip_serializing_if = "OnSite::is_empty")]
    pub contact: OnSite,
    /// What the visit is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<Press>,
    /// Who takes part besides the principal and the host.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<Participant>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub programme: Vec<ProgrammeItem>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// What only the office may read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internal_notes: Option<String>,
    /// What the principal wants to say there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaking_notes: Option<String>,
}

impl Stop {
    /// A new idea for a visit.
    pub fn new(id: Id, place: Place) -> Self {
        Self {
            id,
            place,
            time: StopTime::Floating,
            minutes: None,
            status: Status::Idea,
            reason: None,
            source: None,
            host: Host::default(),
            address: None,
            arrival: None,
            contact: OnSite::default(),
            topic: None,
            press: None,
            participants: Vec::new(),
            programme: Vec::new(),
            notes: None,
            internal_notes: None,
            speaking_notes: None,
        }
    }
}
