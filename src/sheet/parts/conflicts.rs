//! What does not fit in a tour, each with the day and the stop it concerns.
//! Start with [`conflicts_in_words`].

use crate::domain::conflict::Conflict;
use crate::domain::itinerary::Itinerary;
use crate::domain::reference::Reference;
use crate::say;
use crate::sheet::parts::plan::day_in_words;
use crate::text::Words;

/// `Tag 1 (Di 20.07.2027), KI Kreis Wesel: dauert bis 12:40, frei nur bis 12:30`, in the order of the plan.
pub fn conflicts_in_words(words: &Words, itinerary: &Itinerary, reference: &Reference) -> Vec<String> {
    itinerary.conflicts.iter().map(|conflict| conflict_in_words(words, itinerary, reference, conflict)).collect()
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
