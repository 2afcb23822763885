//! STOP: an id, or a name that stands in the tour once; or both, as lists of stops write them.
//! Start with [`understand`].

use super::{NotUnderstood, Reason, kreis};
use crate::domain::find::Found;
use crate::domain::ids::Id;
use crate::domain::reference::Reference;
use crate::domain::stop::{Place, Stop};
use crate::domain::tour::{Day, Tour};
use crate::say;
use crate::text::search::Needle;
use crate::text::{InWords, Words};

/// The stop that is meant.
///
/// # Errors
/// The name means several units or several stops, or nothing in the tour.
pub fn understand(words: &Words, reference: &Reference, tour: &Tour, typed: &str) -> Result<Id, NotUnderstood> {
    let typed = typed.trim();
    let has_id = |id: &str| tour.stops().map(|(_, stop)| stop).find(|stop| stop.id.as_str() == id);
    if let Some(stop) = has_id(typed).or_else(|| kreis::in_brackets(typed).and_then(has_id)) {
        return Ok(stop.id.clone());
    }
    let needle = Needle::new(typed);
    let named = |stop: &Stop| matches!(&stop.place, Place::Other(place) if needle.equals(&place.name));
    let kreise = &reference.kreise;
    let ags = match kreis::find(kreise, typed) {
        Found::One(ags) => Some(ags),
        Found::Several(_) => {
            return Err(kreis::understand(kreise, typed).err().unwrap_or_else(|| none(words, reference, tour, typed)));
        }
        Found::None(_) => None,
    };
    let meant = |stop: &Stop| stop.place.ags().map_or_else(|| named(stop), |own| Some(own) == ags);
    let found: Vec<(Option<&Day>, &Stop)> = tour.stops().filter(|(_, stop)| meant(stop)).collect();
    match found[..] {
        [(_, stop)] => Ok(stop.id.clone()),
        [] => Err(none(words, reference, tour, typed)),
        _ => Err(Reason::AmbiguousStop(
            found.into_iter().map(|(day, stop)| with_day(words, reference, day, stop)).collect(),
        )
        .of(typed)),
    }
}

fn none(words: &Words, reference: &Reference, tour: &Tour, typed: &str) -> NotUnderstood {
    Reason::NoSuchStop(all(words, reference, tour)).of(typed)
}

/// Every stop, with its id.
pub fn all(words: &Words, reference: &Reference, tour: &Tour) -> Vec<String> {
    tour.stops().map(|(_, stop)| with_id(words, reference, stop)).collect()
}

fn with_id(words: &Words, reference: &Reference, stop: &Stop) -> String {
    format!("{} ({})", reference.name_of(words, &stop.place), stop.id)
}

fn with_day(words: &Words, reference: &Reference, day: Option<&Day>, stop: &Stop) -> String {
    let on = day.map_or_else(|| say!(words, "cli-among-ideas"), |day| day.date.in_words(words));
    format!("{}: {on}", with_id(words, reference, stop))
}
