//! What is known of one visit, each as a line of its own: `Thema: Sprache und Beruf`.
//! Start with [`Facts`].

use super::document::Document;
use super::people::{contact_in_words, host_in_words, participant_in_words, person_in_words};
use crate::domain::details::{Participant, Recorded};
use crate::domain::stop::Stop;
use crate::say;
use crate::text::{InWords, Words};

/// Lines that are written down one by one. What is not known leaves no line.
pub struct Facts<'a> {
    words: &'a Words,
    lines: Vec<String>,
}

impl<'a> Facts<'a> {
    pub fn new(words: &'a Words) -> Self {
        Self { words, lines: Vec::new() }
    }

    /// `label: value`, unless there is no value.
    pub fn add(&mut self, label: String, value: Option<String>) -> &mut Self {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.lines.push(say!(self.words, "sheet-fact", label = label, value = value));
        }
        self
    }

    fn host(&mut self, details: &Stop) -> &mut Self {
        self.add(say!(self.words, "fact-host"), host_in_words(self.words, &details.host))
    }

    fn contact(&mut self, details: &Stop) -> &mut Self {
        self.add(say!(self.words, "fact-contact"), contact_in_words(self.words, &details.contact))
    }

    fn arrival(&mut self, details: &Stop) -> &mut Self {
        self.add(say!(self.words, "fact-arrival"), details.arrival.clone())
    }

    pub fn topic(&mut self, details: &Stop) -> &mut Self {
        self.add(say!(self.words, "fact-topic"), details.topic.clone())
    }

    fn press(&mut self, details: &Stop) -> &mut Self {
        self.add(say!(self.words, "fact-press"), details.press.map(|press| press.in_words(self.words)))
    }

    fn participants(&mut self, details: &Stop) -> &mut Self {
        let people = details.participants.iter().filter_map(|person| participant_in_words(self.words, person));
        self.add(say!(self.words, "fact-participants"), Some(people.collect::<Vec<_>>().join("; ")))
    }

    /// Who comes or may come; who was asked is not for everybody to know.
    fn guests(&mut self, details: &Stop) -> &mut Self {
        let comes = |person: &&Participant| person.invited != Recorded::No && person.present != Recorded::No;
        let people = details.participants.iter().filter(comes);
        let people = people.filter_map(|person| person_in_words(self.words, person));
        self.add(say!(self.words, "fact-participants"), Some(people.collect::<Vec<_>>().join("; ")))
    }

    fn notes(&mut self, details: &Stop) -> &mut Self {
        self.add(say!(self.words, "fact-notes"), details.notes.clone());
        self.add(say!(self.words, "fact-internal-notes"), details.internal_notes.clone())
    }

    /// What concerns those who receive the visit.
    pub fn for_host(&mut self, details: &Stop) -> &mut Self {
        self.host(details).arrival(details).contact(details).topic(details).press(details).guests(details)
    }

    /// What the driver has to know.
    pub fn for_driver(&mut self, details: &Stop) -> &mut Self {
        self.arrival(details).contact(details)
    }

    /// Everything that those who travel may know.
    pub fn all(&mut self, details: &Stop) -> &mut Self {
        self.host(details).arrival(details).contact(details).topic(details).press(details);
        self.participants(details).notes(details)
    }

    pub fn into_lines(self) -> Vec<String> {
        self.lines
    }

    /// Puts the lines into `document` as a list.
    pub fn into_list(self, document: &mut Document) {
        document.list(self.lines);
    }
}
