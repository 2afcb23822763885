//! What a merge compares: every field of a tour, a day and a stop, each with its name and how its value reads.
//! Start with [`STOP`].

use crate::domain::details::{Participant, ProgrammeItem};
use crate::domain::reference::Reference;
use crate::domain::stop::{Location, Stop};
use crate::domain::time::{ClockTime, Minutes, StopTime};
use crate::domain::tour::{Day, StopOrder, Tour};
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};

/// One field of a `T`. Values that only make sense together, such as a status and its reason, are one field.
pub struct Field<T> {
    /// The word of JSON.
    pub keyword: &'static str,
    pub same: fn(&T, &T) -> bool,
    /// Takes the value from the first to the second.
    pub copy: fn(&T, &mut T),
    pub name: fn(&Words) -> String,
    /// The value, for a person; empty where there is none.
    pub value: fn(&T, &Words, &Reference) -> String,
}

/// A field that is made of these members, with its keyword, its name and its value in words.
macro_rules! field {
    ($keyword:literal, $($member:ident).+ $(+ $other:ident)*, $name:literal, $value:expr) => {
        Field {
            keyword: $keyword,
            same: |a, b| a.$($member).+ == b.$($member).+ $(&& a.$other == b.$other)*,
            copy: |from, to| {
                to.$($member).+.clone_from(&from.$($member).+);
                $(to.$other.clone_from(&from.$other);)*
            },
            name: |words| say!(words, $name),
            value: $value,
        }
    };
}

/// All fields of a stop but its id.
pub const STOP: &[Field<Stop>] = &[
    field!("place", place, "merge-place", |stop, words, reference| reference.name_of(words, &stop.place)),
    field!("time", time, "merge-time", |stop, words, _| time(stop.time, words)),
    field!("minutes", minutes, "merge-minutes", |stop, words, _| minutes(stop.minutes, words)),
    field!("status", status + reason, "merge-status", |stop, words, _| {
        let status = stop.status.in_words(words);
        stop.reason.as_deref().map_or(status.clone(), |reason| format!("{status} ({})", sanitize(reason)))
    }),
    field!("source", source, "merge-source", |stop, _, _| text(&stop.source)),
    field!("host", host.name, "detail-host-name", |stop, _, _| text(&stop.host.name)),
    field!("host-office", host.office, "detail-host-office", |stop, _, _| text(&stop.host.office)),
    field!("host-party", host.party, "detail-host-party", |stop, _, _| text(&stop.host.party)),
    field!("address", address, "detail-address", |stop, _, _| text(&stop.address)),
    field!("contact", contact.name, "detail-contact-name", |stop, _, _| text(&stop.contact.name)),
    field!("phone", contact.phone, "detail-contact-phone", |stop, _, _| text(&stop.contact.phone)),
    field!("mobile", contact.mobile, "detail-contact-mobile", |stop, _, _| text(&stop.contact.mobile)),
    field!("email", contact.email, "detail-contact-email", |stop, _, _| text(&stop.contact.email)),
    field!("topic", topic, "detail-topic", |stop, _, _| text(&stop.topic)),
    field!("press", press, "detail-press", |stop, words, _| stop.press.map_or_else(String::new, |p| p.in_words(words))),
    field!("participants", participants, "detail-participants", |stop, _, _| {
        stop.participants.iter().map(participant).collect::<Vec<_>>().join("; ")
    }),
    field!("programme", programme, "merge-programme", |stop, words, _| {
        stop.programme.iter().map(|item| programme_item(item, words)).collect::<Vec<_>>().join("; ")
    }),
    field!("notes", notes, "detail-notes", |stop, _, _| text(&stop.notes)),
    field!("internal-notes", internal_notes, "detail-internal-notes", |stop, _, _| text(&stop.internal_notes)),
];

/// All fields of a day but its id and its stops.
pub const DAY: &[Field<Day>] = &[
    field!("date", date + basis, "merge-date", |day, words, _| {
        let date = day.date.in_words(words);
        day.basis.as_deref().map_or(date.clone(), |basis| format!("{date} ({})", sanitize(basis)))
    }),
    field!("order", order, "merge-order-known", |day, words, _| match day.order {
        StopOrder::Documented => say!(words, "merge-yes"),
        StopOrder::NotDocumented => say!(words, "merge-no"),
    }),
    field!("start", start, "merge-start", |day, words, _| clock(day.start, words)),
    field!("end", end, "merge-end", |day, words, _| clock(day.end, words)),
    field!("from", from, "merge-from", |day, words, _| location(&day.from, words)),
    field!("to", to, "merge-to", |day, words, _| location(&day.to, words)),
];

/// All fields of a tour but its version, its stage, its days and its ideas.
pub const TOUR: &[Field<Tour>] = &[
    field!("title", title, "merge-title", |tour, _, _| sanitize(&tour.title).into_owned()),
    field!("principal", principal, "merge-principal", |tour, _, _| text(&tour.principal)),
    field!("base", base, "merge-base", |tour, words, _| location(&tour.base, words)),
    field!("start", start, "merge-start", |tour, words, _| clock(tour.start, words)),
    field!("end", end, "merge-end", |tour, words, _| clock(tour.end, words)),
    field!("visit-minutes", visit_minutes, "merge-minutes", |tour, words, _| minutes(tour.visit_minutes, words)),
    field!("buffer-minutes", buffer_minutes, "merge-buffer", |tour, words, _| minutes(tour.buffer_minutes, words)),
    field!("embargo", embargo, "merge-embargo", |tour, _, _| text(&tour.embargo)),
];

fn text(text: &Option<String>) -> String {
    text.as_deref().map_or_else(String::new, |text| sanitize(text).into_owned())
}

fn time(time: StopTime, words: &Words) -> String {
    match time {
        StopTime::Fixed(time) => time.to_string(),
        StopTime::Window(free) => {
            say!(words, "merge-window", from = free.from().to_string(), to = free.to().to_string())
        }
        StopTime::Floating => say!(words, "merge-floating"),
    }
}

fn clock(time: Option<ClockTime>, words: &Words) -> String {
    time.map_or_else(|| say!(words, "merge-default"), |time| time.to_string())
}

fn minutes(minutes: Option<Minutes>, words: &Words) -> String {
    minutes.map_or_else(
        || say!(words, "merge-default"),
        |minutes| say!(words, "duration-minutes", minutes = minutes.get().to_string()),
    )
}

fn location(location: &Option<Location>, words: &Words) -> String {
    location.as_ref().map_or_else(
        || say!(words, "merge-default"),
        |location| format!("{} ({}, {})", sanitize(&location.name), location.coord.lat(), location.coord.lon()),
    )
}

fn participant(participant: &Participant) -> String {
    let parts = [&participant.name, &participant.office, &participant.party];
    parts.into_iter().map(text).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn programme_item(item: &ProgrammeItem, words: &Words) -> String {
    format!("{} {}", minutes(Some(item.minutes), words), sanitize(&item.text))
}
