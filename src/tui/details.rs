//! What can be filled in about a visit: the fields in the order of the screen, their values, and what a line means.
//! Start with [`all_asked`].

use crate::desk::typed::NotUnderstood;
use crate::desk::typed::field::fill_in;
use crate::desk::typed::people::{person_line, person_of};
use crate::desk::typed::programme::{item_line, item_of};
use crate::domain::edit::Edit;
use crate::domain::field::stop_field::{Kind, StopField};
use crate::domain::field::stop_list::STOP;
use crate::domain::stop::Stop;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};

/// One line of the list. People and items of the programme are counted from 0; the one after the last is a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    field: &'static StopField,
    at: usize,
}

/// All that is asked about `stop`, in the order in which a visit is arranged.
pub fn all_asked(stop: &Stop) -> Vec<Asked> {
    let asked = STOP.iter().filter(|field| field.help.is_some());
    let lines = asked.flat_map(|field| {
        let last = match field.kind {
            Kind::People => stop.participants.len(),
            Kind::Programme => stop.programme.len(),
            _ => 0,
        };
        (0..=last).map(move |at| Asked { field, at })
    });
    lines.collect()
}

impl Asked {
    /// What a person calls it.
    pub fn in_words(self, words: &Words, stop: &Stop) -> String {
        match self.field.kind {
            Kind::People if self.at < stop.participants.len() => say!(words, "detail-person"),
            Kind::People => say!(words, "detail-new-person"),
            Kind::Programme if self.at < stop.programme.len() => say!(words, "detail-item"),
            Kind::Programme => say!(words, "detail-new-item"),
            _ => self.field.in_words(words),
        }
    }

    /// What to type, in a sentence.
    pub fn help(self, words: &Words) -> String {
        self.field.help.map_or_else(String::new, |help| help(words))
    }

    /// What stands there now, as it can be typed.
    pub fn value(self, words: &Words, stop: &Stop) -> String {
        let value = match self.field.kind {
            Kind::Text(text) => (text.get)(stop).clone(),
            Kind::Press => stop.press.map(|press| press.in_words(words)),
            Kind::People => stop.participants.get(self.at).map(|person| person_line(words, person)),
            Kind::Programme => stop.programme.get(self.at).map(item_line),
            Kind::Place | Kind::Time | Kind::Minutes | Kind::Status => None,
        };
        sanitize(&value.unwrap_or_default()).into_owned()
    }

    /// The edit that puts `typed` there, and what was understood; an empty line takes away what stands there.
    ///
    /// # Errors
    /// It does not mean anything here.
    pub fn understand(self, words: &Words, stop: &Stop, typed: &str) -> Result<(Edit, String), NotUnderstood> {
        let id = stop.id.clone();
        let (edit, says) = match self.field.kind {
            Kind::People => {
                let person = person_of(typed);
                let says = person.as_ref().map(|person| person_line(words, person)).unwrap_or_default();
                (Edit::SetParticipants { stop: id, participants: with(&stop.participants, self.at, person) }, says)
            }
            Kind::Programme => {
                let item = Some(typed).filter(|typed| !typed.is_empty()).map(item_of).transpose()?;
                (Edit::SetProgramme { stop: id, programme: with(&stop.programme, self.at, item) }, String::new())
            }
            _ => {
                let edit = fill_in(self.field, id, typed)?;
                let says = match edit {
                    Edit::SetPress { press: Some(press), .. } => press.in_words(words),
                    _ => String::new(),
                };
                (edit, says)
            }
        };
        let says = if typed.is_empty() { say!(words, "understood-empty") } else { says };
        Ok((edit, says))
    }
}

/// `list` with `one` in the place `at`, or without what stands there.
fn with<T: Clone>(list: &[T], at: usize, one: Option<T>) -> Vec<T> {
    let before = list.iter().take(at).cloned();
    before.chain(one).chain(list.iter().skip(at + 1).cloned()).collect()
}
