//! What a line of text is for.
//! Start with [`Purpose`].

use super::details::Asked;
use crate::domain::ids::Id;

/// What a line of text is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    NewTour,
    SaveAs,
    Duplicate,
    Rename,
    Principal,
    /// The date of a day; for a new day there is no id yet.
    Date(Option<Id>),
    /// The first day of a campaign.
    CampaignFrom,
    Time(Id),
    Minutes(Id),
    Hours(Id),
    /// Why a stop is cancelled.
    Reason(Id),
    /// Until when the press has to wait.
    Embargo,
    Detail {
        stop: Id,
        field: Asked,
    },
    PlaceName(PlaceUse),
    /// The coordinates of the place so named.
    PlaceCoord(PlaceUse, String),
}

/// What a place by name and coordinates is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceUse {
    /// A stop on that day, or an idea.
    Stop(Option<Id>),
    Base,
    From(Id),
    To(Id),
}
