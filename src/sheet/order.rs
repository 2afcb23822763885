//! What a person orders: a sheet in a format, of the whole tour or a part of it.
//! Start with [`Order`].

use super::catalogue::{Format, Sheet};
use crate::domain::ids::Id;
use std::path::PathBuf;

/// What is to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    pub sheet: Sheet,
    pub format: Format,
    pub extent: Extent,
}

/// The part of the tour that a sheet is to be about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    pub day: Option<Id>,
    /// In the order in which a person named them.
    pub stops: Vec<Id>,
    /// The file of the earlier version that the tour is compared with.
    pub since: Option<PathBuf>,
}

impl Extent {
    /// Whether the day is not left out by naming another one.
    pub fn has_day(&self, day: &Id) -> bool {
        self.day.as_ref().is_none_or(|own| own == day)
    }

    /// Whether the stop is not left out by naming others.
    pub fn has_stop(&self, stop: &Id) -> bool {
        self.stops.is_empty() || self.stops.contains(stop)
    }
}
