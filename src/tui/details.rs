//! What can be filled in about a visit: the fields in the order of the screen, their values, and what a line means.
//! Start with [`fields`].

use super::then::Then;
use super::understand::Understood;
use crate::desk::typed::choice;
use crate::desk::typed::people::{person_line, person_of};
use crate::desk::typed::programme::{item_line, item_of};
use crate::domain::edit::Edit;
use crate::domain::stop::Stop;
use crate::domain::text_field::TextField;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};

/// One line of the list. People and items of the programme are counted from 0; the one after the last is a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Text(TextField),
    Press,
    Person(usize),
    Item(usize),
}

/// Every field of `stop` in the order in which a visit is arranged.
pub fn fields(stop: &Stop) -> Vec<Field> {
    let (notes, texts): (Vec<TextField>, Vec<TextField>) =
        TextField::ALL.into_iter().partition(|field| matches!(field, TextField::Notes | TextField::InternalNotes));
    let texts = texts.into_iter().map(Field::Text).chain([Field::Press]);
    let people = (0..=stop.participants.len()).map(Field::Person);
    let items = (0..=stop.programme.len()).map(Field::Item);
    texts.chain(people).chain(items).chain(notes.into_iter().map(Field::Text)).collect()
}

impl Field {
    /// What a person calls it.
    pub fn in_words(self, words: &Words, stop: &Stop) -> String {
        match self {
            Self::Text(field) => field.in_words(words),
            Self::Press => say!(words, "detail-press"),
            Self::Person(at) if at < stop.participants.len() => say!(words, "detail-person"),
            Self::Person(_) => say!(words, "detail-new-person"),
            Self::Item(at) if at < stop.programme.len() => say!(words, "detail-item"),
            Self::Item(_) => say!(words, "detail-new-item"),
        }
    }

    /// What to type, in a sentence.
    pub fn help(self, words: &Words) -> String {
        match self {
            Self::Text(TextField::HostName) => say!(words, "detail-host-name-help"),
            Self::Text(TextField::HostOffice) => say!(words, "detail-host-office-help"),
            Self::Text(TextField::Address) => say!(words, "detail-address-help"),
            Self::Text(TextField::ContactMobile) => say!(words, "detail-mobile-help"),
            Self::Text(TextField::Notes) => say!(words, "detail-notes-help"),
            Self::Text(TextField::InternalNotes) => say!(words, "detail-internal-notes-help"),
            Self::Text(_) => say!(words, "detail-text-help"),
            Self::Press => say!(words, "detail-press-help"),
            Self::Person(_) => say!(words, "detail-person-help"),
            Self::Item(_) => say!(words, "detail-item-help"),
        }
    }

    /// What stands there now, as it can be typed.
    pub fn value(self, words: &Words, stop: &Stop) -> String {
        let value = match self {
            Self::Text(field) => field.of(&mut stop.clone()).clone(),
            Self::Press => stop.press.map(|press| press.in_words(words)),
            Self::Person(at) => stop.participants.get(at).map(|person| person_line(words, person)),
            Self::Item(at) => stop.programme.get(at).map(item_line),
        };
        sanitize(&value.unwrap_or_default()).into_owned()
    }

    /// The edit that puts `typed` there; an empty line takes away what stands there.
    ///
    /// # Errors
    /// It does not mean anything here; the sentence says what would.
    pub fn understand(self, words: &Words, stop: &Stop, typed: &str) -> Result<Understood, String> {
        let id = stop.id.clone();
        let (edit, says) = match self {
            Self::Text(field) => {
                let text = (!typed.is_empty()).then(|| typed.to_owned());
                (Edit::SetText { stop: id, field, text }, String::new())
            }
            Self::Press => {
                let press = Some(typed).filter(|typed| !typed.is_empty()).map(choice::press).transpose();
                let press = press.map_err(|error| error.in_words(words))?;
                let says = press.map(|press| press.in_words(words)).unwrap_or_default();
                (Edit::SetPress { stop: id, press }, says)
            }
            Self::Person(at) => {
                let person = person_of(typed);
                let says = person.as_ref().map(|person| person_line(words, person)).unwrap_or_default();
                (Edit::SetParticipants { stop: id, participants: with(&stop.participants, at, person) }, says)
            }
            Self::Item(at) => {
                let item = Some(typed).filter(|typed| !typed.is_empty()).map(item_of).transpose();
                let item = item.map_err(|error| error.in_words(words))?;
                (Edit::SetProgramme { stop: id, programme: with(&stop.programme, at, item) }, String::new())
            }
        };
        let says = if typed.is_empty() { say!(words, "understood-empty") } else { says };
        Ok(Understood { says, then: Then::FillIn { edit, field: self } })
    }
}

/// `list` with `one` in the place `at`, or without what stands there.
fn with<T: Clone>(list: &[T], at: usize, one: Option<T>) -> Vec<T> {
    let before = list.iter().take(at).cloned();
    before.chain(one).chain(list.iter().skip(at + 1).cloned()).collect()
}
