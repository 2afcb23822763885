//! Estimated drives in words: always with "ca." and the range in which nine of ten real drives lie.
//! Imports `domain`, `text` and this room.
//! Start with [`leg_in_words`].

use super::wrap::unbroken;
use crate::domain::itinerary::{DayRows, Drive, Itinerary};
use crate::domain::travel::{Estimate, Leg, Method};
use crate::say;
use crate::text::{Words, numbers, times};

/// `ca. 63 km (55–76) · ca. 50 Min. (43–61)`; below 20 km the ranges only.
pub fn leg_in_words(words: &Words, leg: &Leg) -> String {
    say!(
        words,
        "sheet-both",
        first = unbroken(km_in_words(words, &leg.km)),
        second = unbroken(minutes_in_words(words, leg))
    )
}

/// `ca. 63 km (55–76)`.
pub fn km_in_words(words: &Words, km: &Estimate) -> String {
    numbers::kilometres(words, km.value, km.low, km.high)
}

/// `ca. 50 Min. (43–61)`.
pub fn minutes_in_words(words: &Words, leg: &Leg) -> String {
    let minutes = &leg.minutes;
    numbers::drive_minutes(words, leg.km.value, minutes.value, minutes.low, minutes.high)
}

/// The time of several legs together: `ca. 4 h 05 (3 h 33–5 h 01)`.
pub fn drive_time_in_words(words: &Words, drive: &Drive) -> String {
    let minutes = &drive.minutes;
    if minutes.high < 60.0 {
        return numbers::drive_minutes(words, drive.km.value, minutes.value, minutes.low, minutes.high);
    }
    let duration = |minutes| times::duration(words, minutes);
    say!(
        words,
        "sheet-duration-with-range",
        duration = duration(minutes.value),
        low = duration(minutes.low),
        high = duration(minutes.high)
    )
}

/// Both totals: `ca. 262 km (230–312) · ca. 4 h 05 (3 h 33–5 h 01) Fahrt`.
pub fn drive_in_words(words: &Words, drive: &Drive) -> String {
    say!(
        words,
        "sheet-both",
        first = unbroken(km_in_words(words, &drive.km)),
        second = unbroken(say!(words, "sheet-driving", time = drive_time_in_words(words, drive)))
    )
}

/// How the kilometres and minutes were found, in a sentence or two.
pub fn method_in_words(words: &Words, method: Method) -> String {
    match method {
        Method::Formula => say!(words, "sheet-method-formula"),
        Method::Autobahn => say!(words, "sheet-method-autobahn"),
        Method::Blend => say!(words, "sheet-method-blend"),
        Method::Imported => say!(words, "sheet-method-imported"),
        Method::Osrm => say!(words, "sheet-method-osrm"),
    }
}

/// The same in a word, as one value of a table.
pub fn method_in_a_word(words: &Words, method: Method) -> String {
    match method {
        Method::Formula => say!(words, "method-formula"),
        Method::Autobahn => say!(words, "method-autobahn"),
        Method::Blend => say!(words, "method-blend"),
        Method::Imported => say!(words, "method-imported"),
        Method::Osrm => say!(words, "method-osrm"),
    }
}

/// The ways in which the legs of a tour were estimated, each once.
pub fn methods_of(itinerary: &Itinerary) -> Vec<Method> {
    methods_of_days(itinerary.days.iter())
}

/// The ways in which the legs of these days were estimated, each once.
pub fn methods_of_days<'a>(days: impl Iterator<Item = &'a DayRows>) -> Vec<Method> {
    let mut methods: Vec<Method> = Vec::new();
    for leg in days.flat_map(legs_of) {
        if !methods.contains(&leg.method) {
            methods.push(leg.method);
        }
    }
    methods
}

fn legs_of(day: &DayRows) -> impl Iterator<Item = &Leg> {
    day.visits.iter().filter_map(|visit| visit.leg.as_ref()).chain(day.return_leg.as_ref())
}
