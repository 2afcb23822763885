//! Every text that a person can write into a tour, and how long it may be.
//! Start with [`Tour::texts`].

use super::details::Participant;
use super::stop::{Location, Place, Stop};
use super::tour::{Day, Tour};

/// Longest text of a tour, in characters: some ten pages. What is longer was put into the wrong field.
pub const LONGEST_TEXT: usize = 20_000;

type Named<'a> = (&'static str, &'a str);

impl Tour {
    /// All texts, each with the name of its field in the file.
    pub fn texts(&self) -> impl Iterator<Item = Named<'_>> {
        let own = [("title", Some(self.title.as_str())), ("principal", self.principal.as_deref())];
        let own = own.into_iter().chain([("embargo", self.embargo.as_deref())]);
        let days = self.days.iter().flat_map(texts_of_day);
        let stops = self.stops().flat_map(|(_, stop)| texts_of_stop(stop));
        own.filter_map(|(field, text)| Some((field, text?))).chain(name_of(&self.base)).chain(days).chain(stops)
    }

    /// The first text that is longer than [`LONGEST_TEXT`].
    pub fn overlong_text(&self) -> Option<Named<'_>> {
        // A text of so many bytes may have fewer characters, but not more.
        let is_overlong = |text: &str| text.len() > LONGEST_TEXT && text.chars().count() > LONGEST_TEXT;
        self.texts().find(|(_, text)| is_overlong(text))
    }
}

fn name_of(location: &Option<Location>) -> Option<Named<'_>> {
    location.as_ref().map(|location| ("name", location.name.as_str()))
}

fn texts_of_day(day: &Day) -> impl Iterator<Item = Named<'_>> {
    let basis = day.basis.as_deref().map(|basis| ("basis", basis));
    basis.into_iter().chain(name_of(&day.from)).chain(name_of(&day.to))
}

fn texts_of_stop(stop: &Stop) -> impl Iterator<Item = Named<'_>> {
    let place = match &stop.place {
        Place::Other(location) => Some(location.name.as_str()),
        Place::Kreis(_) => None,
    };
    let (host, contact) = (&stop.host, &stop.contact);
    let single = [
        ("name", place),
        ("reason", stop.reason.as_deref()),
        ("source", stop.source.as_deref()),
        ("name", host.name.as_deref()),
        ("office", host.office.as_deref()),
        ("party", host.party.as_deref()),
        ("address", stop.address.as_deref()),
        ("name", contact.name.as_deref()),
        ("phone", contact.phone.as_deref()),
        ("mobile", contact.mobile.as_deref()),
        ("email", contact.email.as_deref()),
        ("topic", stop.topic.as_deref()),
        ("notes", stop.notes.as_deref()),
        ("internal_notes", stop.internal_notes.as_deref()),
    ];
    let people = stop.participants.iter().flat_map(texts_of_participant);
    let programme = stop.programme.iter().map(|item| ("text", item.text.as_str()));
    single.into_iter().filter_map(|(field, text)| Some((field, text?))).chain(people).chain(programme)
}

fn texts_of_participant(participant: &Participant) -> impl Iterator<Item = Named<'_>> {
    let texts = [("name", &participant.name), ("office", &participant.office), ("party", &participant.party)];
    texts.into_iter().filter_map(|(field, text)| Some((field, text.as_deref()?)))
}
