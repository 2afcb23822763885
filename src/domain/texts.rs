//! Every text that a person can write into a tour, and how long it may be.
//! Start with [`Tour::texts`].

use super::field::stop_list::STOP;
use super::stop::{Location, Stop};
use super::tour::{Day, Tour};

/// Longest text of a tour, in characters: some ten pages. What is longer was put into the wrong field.
pub const LONGEST_TEXT: usize = 20_000;

/// A text where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<'a> {
    /// The name of its field in the file.
    pub field: &'static str,
    pub text: &'a str,
    /// How many characters it may have.
    pub longest: usize,
}

impl<'a> Written<'a> {
    fn new(field: &'static str, text: &'a str) -> Self {
        Self { field, text, longest: LONGEST_TEXT }
    }

    fn some(field: &'static str, text: &'a Option<String>) -> Option<Self> {
        text.as_deref().map(|text| Self::new(field, text))
    }

    fn is_overlong(&self) -> bool {
        // A text of so many bytes may have fewer characters, but not more.
        self.text.len() > self.longest && self.text.chars().count() > self.longest
    }
}

impl Tour {
    /// All its texts.
    pub fn texts(&self) -> impl Iterator<Item = Written<'_>> {
        let Self {
            version: _,
            title,
            principal,
            base,
            start: _,
            end: _,
            visit_minutes: _,
            buffer_minutes: _,
            days,
            ideas,
            stage: _,
            embargo,
        } = self;
        let own = [
            Some(Written::new("title", title)),
            Written::some("principal", principal),
            Written::some("embargo", embargo),
            name_of(base),
        ];
        let days = days.iter().flat_map(texts_of_day);
        own.into_iter().flatten().chain(days).chain(ideas.iter().flat_map(texts_of_stop))
    }

    /// The first text that is too long.
    pub fn overlong_text(&self) -> Option<Written<'_>> {
        self.texts().find(Written::is_overlong)
    }
}

fn name_of(location: &Option<Location>) -> Option<Written<'_>> {
    location.as_ref().map(|location| Written::new("name", &location.name))
}

fn texts_of_day(day: &Day) -> impl Iterator<Item = Written<'_>> {
    let Day { id: _, date: _, basis, order: _, start: _, end: _, from, to, stops } = day;
    let own = [Written::some("basis", basis), name_of(from), name_of(to)];
    own.into_iter().flatten().chain(stops.iter().flat_map(texts_of_stop))
}

fn texts_of_stop(stop: &Stop) -> impl Iterator<Item = Written<'_>> {
    STOP.iter().flat_map(|field| {
        let texts = field.texts(stop).into_iter();
        texts.map(|(name, text)| Written { field: name, text, longest: field.longest })
    })
}
