//! What a line of text is for.
//! Start with [`Purpose`].

use super::details::Asked;
use crate::domain::edit::Edit;
use crate::domain::ids::Id;
use crate::domain::tour::Tour;
use crate::text::Words;

/// What a line of text is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    NewTour,
    SaveAs,
    Duplicate,
    Rename,
    /// A text of the whole tour.
    Text(&'static TourText),
    /// The date of a new day, or the dates of several.
    NewDay,
    Date(Id),
    /// The first day of a campaign.
    CampaignFrom,
    Time(Id),
    Minutes(Id),
    Hours(Id),
    /// Why a stop is cancelled.
    Reason(Id),
    Detail {
        stop: Id,
        field: Asked,
    },
    PlaceName(PlaceUse),
    /// The coordinates of the place so named.
    PlaceCoord(PlaceUse, String),
}

/// A text of the whole tour, which may be missing: all that typing it takes.
#[derive(Debug)]
pub struct TourText {
    pub title: fn(&Words) -> String,
    /// How it may be answered.
    pub help: fn(&Words) -> String,
    /// What stands there now.
    pub now: fn(&Tour) -> Option<String>,
    /// What puts another there.
    pub edit: fn(Option<String>) -> Edit,
}

impl PartialEq for TourText {
    /// Each is written down once.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for TourText {}

/// What a place by name and coordinates is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceUse {
    /// A stop on that day, or an idea.
    Stop(Option<Id>),
    Base,
    From(Id),
    To(Id),
}

impl From<PlaceUse> for Purpose {
    fn from(place_use: PlaceUse) -> Self {
        Self::PlaceName(place_use)
    }
}
