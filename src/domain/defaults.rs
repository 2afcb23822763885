//! What holds for a tour unless it says otherwise.
//! Start with [`Defaults`].

use super::fact::Source;
use super::stop::Location;
use super::time::{ClockTime, Minutes};
use serde::Deserialize;

/// The program's defaults, `assets/vorgaben.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Defaults {
    pub version: u32,
    /// Where a day starts and ends.
    pub base: Location,
    /// When a day starts.
    pub start: ClockTime,
    /// When a day ends.
    pub end: ClockTime,
    /// How long a visit lasts.
    pub visit_minutes: Minutes,
    /// The spare time after each visit, before the car leaves.
    pub buffer_minutes: Minutes,
    pub sources: Vec<Source>,
}

/// The office's own defaults, `tours/buero/vorgaben.ron`, laid over the program's.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeDefaults {
    pub version: u32,
    #[serde(default)]
    pub base: Option<Location>,
    #[serde(default)]
    pub start: Option<ClockTime>,
    #[serde(default)]
    pub end: Option<ClockTime>,
    #[serde(default)]
    pub visit_minutes: Option<Minutes>,
    #[serde(default)]
    pub buffer_minutes: Option<Minutes>,
}

impl Defaults {
    /// These defaults with the office's own in front.
    #[must_use]
    pub fn overlaid(self, office: OfficeDefaults) -> Self {
        Self {
            base: office.base.unwrap_or(self.base),
            start: office.start.unwrap_or(self.start),
            end: office.end.unwrap_or(self.end),
            visit_minutes: office.visit_minutes.unwrap_or(self.visit_minutes),
            buffer_minutes: office.buffer_minutes.unwrap_or(self.buffer_minutes),
            ..self
        }
    }
}
