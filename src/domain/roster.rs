//! How many KIs there are depends on the day: 50 in February 2016, 53 in August 2017, 54 since September 2018.
//! Start with [`Roster::at`].

use super::date::{Date, When};
use super::kreis::{Kreis, Kreise};
use serde::Deserialize;

/// One published count of the roster.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RosterCount {
    pub date: When,
    pub count: usize,
    pub source: String,
}

/// What is known of the roster's growth.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roster {
    /// The first day for which it is known who belongs to it.
    pub known_from: Date,
    pub history: Vec<RosterCount>,
}

impl Roster {
    /// Whether the roster is known on that day.
    pub fn is_known(&self, date: Date) -> bool {
        date >= self.known_from
    }

    /// The units that have a KI on `date`; `None` before the roster is known.
    pub fn at<'a>(&self, kreise: &'a Kreise, date: Date) -> Option<impl Iterator<Item = &'a Kreis> + use<'a>> {
        self.is_known(date).then(|| kreise.iter().filter(move |kreis| has_ki(kreis, date)))
    }
}

/// Whether the unit has a KI on a day on which the roster is known. A KI with a vague founding date counts from the
/// first day on which it may have existed ("September 2018": from the 1st), so that nobody is warned off a visit
/// without need.
pub fn has_ki(kreis: &Kreis, date: Date) -> bool {
    kreis.ki_since.first().is_none_or(|first| first <= date)
}
