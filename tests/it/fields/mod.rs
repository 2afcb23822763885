//! The list of a visit's fields: nothing of a visit is missing in it, and whatever treats all fields alike knows each.

mod complete;
mod everywhere;
mod shown;

use sommertour::domain::field::stop_field::{Kind, StopField};
use sommertour::domain::field::stop_list::STOP;

/// The fields that can be set by their name.
fn settable() -> impl Iterator<Item = &'static StopField> {
    STOP.iter().filter(|field| field.is_set())
}

/// The fields that are one text and asked for.
fn texts() -> impl Iterator<Item = &'static StopField> {
    STOP.iter().filter(|field| field.help.is_some() && matches!(field.kind, Kind::Text(_)))
}

/// Something that can be typed into the field, different for each `number`.
fn sample(field: &StopField, number: usize) -> String {
    match field.kind {
        Kind::Time => format!("09:3{number}"),
        Kind::Minutes => format!("4{number}"),
        Kind::Status => ["confirmed", "requested"][number % 2].to_owned(),
        Kind::Press => ["pool", "ja"][number % 2].to_owned(),
        Kind::People => format!("Person {number} (ABC), MdL, eingeladen"),
        Kind::Programme => format!("1{number} Begrüßung"),
        Kind::Place | Kind::Text(_) => format!("Angabe{number} zu {}", field.name()),
    }
}
