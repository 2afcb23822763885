//! Numbers as a German or an English reader writes them, and estimated distances with their range.
//! Start with [`kilometres`].

use super::words::{Lang, Words};
use crate::say;

/// Below this estimate a single figure would claim more than coordinates can tell: only the range is shown.
const SHORTEST_SINGLE_FIGURE_KM: f64 = 20.0;

/// `value` with `decimals` digits after the separator of `lang`.
pub fn decimal(lang: Lang, value: f64, decimals: usize) -> String {
    let written = format!("{value:.decimals$}");
    match lang {
        Lang::De => written.replace('.', ","),
        Lang::En => written,
    }
}

/// A range of whole numbers, `12–17`; one number when both ends round to it.
pub fn range(low: f64, high: f64) -> String {
    let (low, high) = (low.round(), high.round());
    if low == high { format!("{low:.0}") } else { format!("{low:.0}–{high:.0}") }
}

/// Estimated kilometres with their range: `ca. 63 km (55–76)`; below 20 km the range only: `ca. 12–17 km`.
pub fn kilometres(words: &Words, km: f64, low: f64, high: f64) -> String {
    if km < SHORTEST_SINGLE_FIGURE_KM {
        say!(words, "kilometres-about", km = range(low, high))
    } else {
        format!("{} ({})", say!(words, "kilometres-about", km = format!("{km:.0}")), range(low, high))
    }
}

/// Estimated minutes with their range: `ca. 50 Min (43–60)`; the range only wherever the kilometres are one.
pub fn drive_minutes(words: &Words, km: f64, minutes: f64, low: f64, high: f64) -> String {
    if km < SHORTEST_SINGLE_FIGURE_KM {
        say!(words, "minutes-about", minutes = range(low, high))
    } else {
        format!("{} ({})", say!(words, "minutes-about", minutes = format!("{minutes:.0}")), range(low, high))
    }
}
