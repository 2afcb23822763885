//! STOP: an id, or a name that stands in the tour once.
//! Start with [`understand`].

use super::kreis;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::find::Found;
use crate::domain::ids::Id;
use crate::domain::stop::{Place, Stop};
use crate::domain::tour::{Day, Tour};
use crate::say;
use crate::text::InWords;
use crate::text::search::Needle;

/// The stop that is meant.
///
/// # Errors
/// The name means several units or several stops, or nothing in the tour.
pub fn understand(context: &Context, tour: &Tour, typed: &str) -> Result<Id, Failure> {
    let typed = typed.trim();
    if let Some((_, stop)) = tour.stops().find(|(_, stop)| stop.id.as_str() == typed) {
        return Ok(stop.id.clone());
    }
    let needle = Needle::new(typed);
    let named = |stop: &Stop| matches!(&stop.place, Place::Other(place) if needle.equals(&place.name));
    let kreise = &context.reference.kreise;
    let ags = match kreise.find(typed) {
        Found::One(ags) => Some(ags),
        Found::Several(_) => {
            return Err(kreis::understand(kreise, typed).err().unwrap_or_else(|| none(context, tour, typed)));
        }
        Found::None(_) => None,
    };
    let meant = |stop: &Stop| stop.place.ags().map_or_else(|| named(stop), |own| Some(own) == ags);
    let found: Vec<(Option<&Day>, &Stop)> = tour.stops().filter(|(_, stop)| meant(stop)).collect();
    match found[..] {
        [(_, stop)] => Ok(stop.id.clone()),
        [] => Err(none(context, tour, typed)),
        _ => Err(Failure::AmbiguousStop {
            typed: typed.to_owned(),
            candidates: found.into_iter().map(|(day, stop)| with_day(context, day, stop)).collect(),
        }),
    }
}

fn none(context: &Context, tour: &Tour, typed: &str) -> Failure {
    Failure::NoSuchStop { typed: typed.to_owned(), stops: all(context, tour) }
}

/// Every stop, with its id.
pub fn all(context: &Context, tour: &Tour) -> Vec<String> {
    tour.stops().map(|(_, stop)| with_id(context, stop)).collect()
}

fn with_id(context: &Context, stop: &Stop) -> String {
    format!("{} ({})", context.reference.name_of(&context.words, &stop.place), stop.id)
}

fn with_day(context: &Context, day: Option<&Day>, stop: &Stop) -> String {
    let words = &context.words;
    let on = day.map_or_else(|| say!(words, "cli-among-ideas"), |day| day.date.in_words(words));
    format!("{}: {on}", with_id(context, stop))
}
