//! The list of a visit's fields. To add one: a member of `Stop`, a record here, its words, and what is special about it.
//! Start with [`STOP`].

use super::stop_field::{Confidential, Kind, StopField, TextField};
use super::values::{minutes, participant, programme_item, text, time};
use super::{Field, field};
use crate::domain::stop::Stop;
use crate::say;
use crate::text::InWords;
use crate::text::sanitize::sanitize;

/// A text, and for one that is asked for also what `set` understands besides its name, and what to type.
macro_rules! text {
    ($name:literal, $($member:ident).+, $label:literal) => {
        StopField::new(
            field!($name, $($member).+, $label, |stop, _, _| text(&stop.$($member).+)),
            Kind::Text(TextField {
                name: $name,
                label: |words| say!(words, $label),
                path: stringify!($($member).+),
                get: |stop| &stop.$($member).+,
                get_mut: |stop| &mut stop.$($member).+,
            }),
        )
    };
    ($name:literal, [$($also:literal),+], $($member:ident).+, $label:literal, $help:literal) => {
        text!($name, $($member).+, $label).asked(&[$($also),+], |words| say!(words, $help))
    };
}

/// All fields of a stop but its id, in the order in which a visit is arranged.
pub static STOP: &[StopField] = &[
    StopField::new(
        field!("place", place, "merge-place", |stop, words, reference| reference.name_of(words, &stop.place)),
        Kind::Place,
    ),
    StopField::new(field!("time", time, "merge-time", |stop, words, _| time(stop.time, words)), Kind::Time)
        .also(&["zeit", "uhrzeit"]),
    StopField::new(
        field!("minutes", minutes, "merge-minutes", |stop, words, _| minutes(stop.minutes, words)),
        Kind::Minutes,
    )
    .also(&["dauer", "minuten"]),
    StopField::new(
        field!("status", status + reason, "merge-status", |stop, words, _| {
            let status = stop.status.in_words(words);
            stop.reason.as_deref().map_or(status.clone(), |reason| format!("{status} ({})", sanitize(reason)))
        }),
        Kind::Status,
    )
    .also(&["stand"]),
    text!("source", source, "merge-source"),
    text!("host", ["gastgeber"], host.name, "detail-host-name", "detail-host-name-help"),
    text!("host-office", ["amt"], host.office, "detail-host-office", "detail-host-office-help"),
    text!("host-party", ["partei"], host.party, "detail-host-party", "detail-text-help"),
    text!("address", ["anschrift"], address, "detail-address", "detail-address-help"),
    text!("arrival", ["anfahrt", "parken"], arrival, "detail-arrival", "detail-arrival-help")
        .announced()
        .at_most(2_000)
        .since(3),
    text!("contact", ["ansprechperson"], contact.name, "detail-contact-name", "detail-text-help"),
    text!("phone", ["telefon"], contact.phone, "detail-contact-phone", "detail-text-help"),
    text!("mobile", ["mobil"], contact.mobile, "detail-contact-mobile", "detail-mobile-help")
        .confidential(Confidential::Mobiles),
    text!("email", ["e-mail"], contact.email, "detail-contact-email", "detail-text-help"),
    text!("topic", ["thema"], topic, "detail-topic", "detail-text-help"),
    StopField::new(
        field!("press", press, "detail-press", |stop, words, _| {
            stop.press.map_or_else(String::new, |press| press.in_words(words))
        }),
        Kind::Press,
    )
    .asked(&["presse"], |words| say!(words, "detail-press-help")),
    StopField::new(
        field!("participants", participants, "detail-participants", |stop, _, _| {
            stop.participants.iter().map(participant).collect::<Vec<_>>().join("; ")
        }),
        Kind::People,
    )
    .asked(&["teilnehmende"], |words| say!(words, "detail-person-help")),
    StopField::new(
        field!("programme", programme, "merge-programme", |stop, words, _| {
            stop.programme.iter().map(|item| programme_item(item, words)).collect::<Vec<_>>().join("; ")
        }),
        Kind::Programme,
    )
    .asked(&["programm"], |words| say!(words, "detail-item-help")),
    text!("notes", ["notizen"], notes, "detail-notes", "detail-notes-help").confidential(Confidential::Notes),
    text!("internal-notes", ["internes"], internal_notes, "detail-internal-notes", "detail-internal-notes-help")
        .confidential(Confidential::InternalNotes),
    text!("speaking-notes", ["sprechzettel"], speaking_notes, "detail-speaking-notes", "detail-speaking-notes-help")
        .confidential(Confidential::SpeakingNotes)
        .since(3),
];

/// What a merge compares of a stop.
pub fn stop_fields() -> impl Iterator<Item = &'static Field<Stop>> {
    STOP.iter().map(|field| &field.merged)
}

/// The field that a person calls so on the command line, in German or English.
pub fn named(typed: &str) -> Option<&'static StopField> {
    let typed = typed.to_lowercase();
    let is_meant = |field: &&StopField| field.name() == typed || field.also.contains(&typed.as_str());
    STOP.iter().filter(|field| field.is_set()).find(is_meant)
}

/// `stop` with its texts without hostile characters, and without those in which nothing can be read.
pub fn clean(stop: &Stop) -> Stop {
    let mut clean = stop.clone();
    for field in STOP {
        field.rewrite(&mut clean, &|text| {
            let text = sanitize(text);
            Some(text.trim().to_owned()).filter(|text| !text.is_empty())
        });
    }
    clean
}
