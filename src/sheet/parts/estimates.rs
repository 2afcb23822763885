//! Estimated drives in words: always with "ca." and the range in which nine of ten real drives lie.
//! Start with [`leg_in_words`].

use crate::domain::itinerary::DayRows;
use crate::domain::travel::{Drive, Estimate, Leg, Method};
use crate::say;
use crate::text::wrap::unbroken;
use crate::text::{Words, numbers, times};

/// `ca. 63 km (55–76) · ca. 50 Min. (43–61)`; below 20 km the ranges only. Marked where the office's matrix lacks it.
pub fn leg_in_words(words: &Words, leg: &Leg) -> String {
    let both = say!(
        words,
        "sheet-both",
        first = unbroken(km_in_words(words, &leg.km)),
        second = unbroken(minutes_in_words(words, leg))
    );
    if leg.is_fallback { say!(words, "sheet-both", first = both, second = say!(words, "leg-fallback")) } else { both }
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
        Method::Formula => say!(words, "list-method-formula"),
        Method::Autobahn => say!(words, "list-method-autobahn"),
        Method::Blend => say!(words, "list-method-blend"),
        Method::Imported => say!(words, "list-method-imported"),
        Method::Osrm => say!(words, "list-method-osrm"),
    }
}

/// How the legs of these days were found, a sentence or two for each way in which they were, and what the mark of
/// [`leg_in_words`] means where there is one.
pub fn methods_in_words<'a>(words: &Words, days: impl IntoIterator<Item = &'a DayRows>) -> Vec<String> {
    let (methods, has_fallback) = methods_of(days);
    let note = has_fallback.then(|| say!(words, "sheet-method-fallback"));
    methods.into_iter().map(|method| method_in_words(words, method)).chain(note).collect()
}

/// The ways in which the legs of these days were found, each once, and whether the office's matrix lacks one of them.
pub fn methods_of<'a>(days: impl IntoIterator<Item = &'a DayRows>) -> (Vec<Method>, bool) {
    let (mut methods, mut has_fallback) = (Vec::new(), false);
    for leg in days.into_iter().flat_map(legs_of) {
        has_fallback |= leg.is_fallback;
        if !methods.contains(&leg.method) {
            methods.push(leg.method);
        }
    }
    (methods, has_fallback)
}

fn legs_of(day: &DayRows) -> impl Iterator<Item = &Leg> {
    day.visits.iter().filter_map(|visit| visit.leg.as_ref()).chain(day.return_leg.as_ref())
}
