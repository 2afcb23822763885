//! The rows of a tour in words: what a tour and a day come to, days, times and what does not fit.
//! Start with [`summary`].

use super::estimates::drive_in_words;
use crate::domain::conflict::Conflict;
use crate::domain::itinerary::{DayRows, Itinerary, VisitRow};
use crate::domain::reference::Reference;
use crate::domain::stop::Status;
use crate::say;
use crate::text::{InWords, Words, times};

/// `Staatssekretärin · 2 Tage · 4 Besuche · ca. 703 km (…) · …`
pub fn summary(words: &Words, itinerary: &Itinerary) -> String {
    let mut parts: Vec<String> = itinerary.principal.iter().cloned().collect();
    parts.extend(itinerary.day_count().map(|count| say!(words, "sheet-days", count = count)));
    parts.push(say!(words, "sheet-visits", count = itinerary.visits));
    match &itinerary.drive {
        Some(drive) if itinerary.visits > 0 => parts.push(drive_in_words(words, drive)),
        Some(_) => {}
        None => parts.push(say!(words, "sheet-tour-not-totalled")),
    }
    parts.join(" · ")
}

/// The same for one day: `Staatssekretärin · 2 Besuche · ca. 262 km (…) · …`
pub fn summary_of_day(words: &Words, itinerary: &Itinerary, day: &DayRows) -> String {
    let visits = day.visits.iter().filter(|visit| visit.number.is_some()).count();
    let mut parts: Vec<String> = itinerary.principal.iter().cloned().collect();
    parts.push(say!(words, "sheet-visits", count = visits));
    match &day.drive {
        _ if day.return_leg.is_none() => {}
        Some(drive) => parts.push(drive_in_words(words, drive)),
        None => parts.push(say!(words, "sheet-order-not-documented")),
    }
    parts.join(" · ")
}

/// `Tag 1 (Di 20.07.2027)`.
pub fn day_in_words(words: &Words, day: &DayRows) -> String {
    say!(words, "sheet-day", number = day.number.to_string(), date = day.date.in_words(words))
}

/// A time of the plan, or a dash where none is recorded.
pub fn clock_or_dash(words: &Words, minutes: Option<u32>) -> String {
    minutes.map_or_else(|| "–".to_owned(), |minutes| times::clock_in_words(words, minutes))
}

/// `08:50–10:20`, as far as it is known.
pub fn visit_time(words: &Words, visit: &VisitRow) -> String {
    match (visit.arrive, visit.depart) {
        (Some(arrive), Some(depart)) => {
            format!("{}–{}", times::clock(arrive), times::clock_in_words(words, depart))
        }
        (arrive, _) if visit.status != Status::Cancelled => clock_or_dash(words, arrive),
        _ => String::new(),
    }
}

/// `Tag 1 (Di 20.07.2027), KI Kreis Wesel: dauert bis 12:40, frei nur bis 12:30` for each of these `conflicts`.
pub fn conflicts_in_words<'a>(
    words: &Words,
    itinerary: &Itinerary,
    conflicts: impl IntoIterator<Item = &'a Conflict>,
    reference: &Reference,
) -> Vec<String> {
    let conflicts = conflicts.into_iter();
    conflicts.map(|conflict| conflict_in_words(words, itinerary, reference, conflict)).collect()
}

fn conflict_in_words(words: &Words, itinerary: &Itinerary, reference: &Reference, conflict: &Conflict) -> String {
    let text = conflict.kind.in_words(words, reference);
    let day = itinerary.days.iter().find(|day| conflict.day.as_ref() == Some(&day.id));
    let Some(day) = day else { return text };
    let stop = day.visits.iter().find(|visit| conflict.stop.as_ref() == Some(&visit.id));
    match stop {
        Some(stop) => {
            let name = stop.name.as_str();
            say!(words, "sheet-conflict-at-stop", day = day_in_words(words, day), stop = name, text = text)
        }
        None => say!(words, "sheet-conflict-of-day", day = day_in_words(words, day), text = text),
    }
}
