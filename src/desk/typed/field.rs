//! A field of a visit by its name, and the edit that sets it to what was typed.
//! Start with [`set`]; the fields themselves stand in `domain::field::stop_list`.

use super::people::people_of;
use super::programme::programme_of;
use super::{NotUnderstood, Reason, choice, clock, minutes, text};
use crate::domain::edit::Edit;
use crate::domain::field::stop_field::{Kind, StopField};
use crate::domain::field::stop_list::{STOP, named};
use crate::domain::ids::Id;
use std::iter::once;

/// Sets the time as well, but a single one is no window.
const WINDOW: (&str, &[&str]) = ("window", &["zeitfenster"]);

/// What can be set by its name, and by which others.
pub fn names() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    let window = |field: &StopField| matches!(field.kind, Kind::Time).then_some(WINDOW);
    let fields = STOP.iter().filter(|field| field.is_set());
    fields.flat_map(move |field| once((field.name(), field.also)).chain(window(field)))
}

/// The edit that sets the field of this name.
///
/// # Errors
/// There is no such field, or what was typed means nothing there.
pub fn set(stop: Id, name: &str, typed: &str) -> Result<Edit, NotUnderstood> {
    let lower = name.trim().to_lowercase();
    if WINDOW.0 == lower || WINDOW.1.contains(&lower.as_str()) {
        return Ok(Edit::SetTime { stop, time: clock::window(typed)? });
    }
    named(&lower).ok_or_else(|| no_such_field(name)).and_then(|field| fill_in(field, stop, typed))
}

/// The edit that fills this field in; nothing or a dash takes back what stands there.
///
/// # Errors
/// What was typed means nothing there, or the field cannot be filled in.
pub fn fill_in(field: &StopField, stop: Id, typed: &str) -> Result<Edit, NotUnderstood> {
    let given = text::understand(typed);
    Ok(match field.kind {
        Kind::Place => return Err(no_such_field(field.name())),
        Kind::Time => Edit::SetTime { stop, time: clock::stop_time(typed)? },
        Kind::Minutes => Edit::SetMinutes { stop, minutes: minutes::understand(typed)? },
        Kind::Status => Edit::SetStatus { stop, status: choice::status(typed)?, reason: None },
        Kind::Text(field) => Edit::SetText { stop, field, text: given },
        Kind::Press => Edit::SetPress { stop, press: given.map(|typed| choice::press(&typed)).transpose()? },
        Kind::People => Edit::SetParticipants { stop, participants: people_of(typed) },
        Kind::Programme => Edit::SetProgramme { stop, programme: programme_of(&given.unwrap_or_default())? },
    })
}

fn no_such_field(name: &str) -> NotUnderstood {
    Reason::NoSuchWord(names().map(|(name, _)| name).collect::<Vec<_>>().join(", ")).of(name)
}
