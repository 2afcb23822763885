//! Values in words, as a merge shows them; empty where there is none.
//! Start with [`text`].

use crate::domain::details::{Participant, ProgrammeItem};
use crate::domain::stop::Location;
use crate::domain::time::{ClockTime, Minutes, StopTime};
use crate::say;
use crate::text::Words;
use crate::text::sanitize::sanitize;

pub fn text(text: &Option<String>) -> String {
    text.as_deref().map_or_else(String::new, |text| sanitize(text).into_owned())
}

pub fn time(time: StopTime, words: &Words) -> String {
    match time {
        StopTime::Fixed(time) => time.to_string(),
        StopTime::Window(free) => {
            say!(words, "merge-window", from = free.from().to_string(), to = free.to().to_string())
        }
        StopTime::Floating => say!(words, "merge-floating"),
    }
}

pub fn clock(time: Option<ClockTime>, words: &Words) -> String {
    time.map_or_else(|| say!(words, "merge-default"), |time| time.to_string())
}

pub fn minutes(minutes: Option<Minutes>, words: &Words) -> String {
    minutes.map_or_else(
        || say!(words, "merge-default"),
        |minutes| say!(words, "duration-minutes", minutes = minutes.get().to_string()),
    )
}

pub fn location(location: &Option<Location>, words: &Words) -> String {
    location.as_ref().map_or_else(
        || say!(words, "merge-default"),
        |location| format!("{} ({}, {})", sanitize(&location.name), location.coord.lat(), location.coord.lon()),
    )
}

pub fn participant(participant: &Participant) -> String {
    let parts = [&participant.name, &participant.office, &participant.party];
    parts.into_iter().map(text).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

pub fn programme_item(item: &ProgrammeItem, words: &Words) -> String {
    format!("{} {}", minutes(Some(item.minutes), words), sanitize(&item.text))
}
