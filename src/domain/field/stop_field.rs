//! What is declared of a field of a visit, and what follows from that for its texts.
//! Start with [`StopField`]; the fields themselves stand in [`super::stop_list`].

use super::Field;
use super::stop_list::STOP;
use crate::domain::details::Participant;
use crate::domain::stop::{Place, Stop};
use crate::domain::texts::LONGEST_TEXT;
use crate::text::{InWords, Words};
use std::fmt;

/// One field of a visit.
pub struct StopField {
    /// What a merge compares.
    pub merged: Field<Stop>,
    pub kind: Kind,
    /// What `set` calls it besides its name; a field with no such name is not set there.
    pub also: &'static [&'static str],
    /// What to type on the screen, in a sentence; none where its list of fields does not ask for it.
    pub help: Option<fn(&Words) -> String>,
    /// Why not everybody may read it.
    pub confidential: Option<Confidential>,
    /// Whether its readers are told when it changes, as they are of times and places.
    pub announced: bool,
    /// The most characters of one text.
    pub longest: usize,
}

/// What not everybody may read. Who may is the rule of the sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidential {
    /// The mobile number of the contact on site, and any other that stands in a text.
    Mobiles,
    /// What was noted on a stop for those who travel.
    Notes,
    /// What the office noted for itself.
    InternalNotes,
    /// What the principal wants to say.
    SpeakingNotes,
}

/// What can be typed into a field.
#[derive(Clone, Copy)]
pub enum Kind {
    Place,
    Time,
    Minutes,
    /// With the reason why it was cancelled.
    Status,
    Text(TextField),
    Press,
    /// Several persons.
    People,
    /// Several items with their minutes.
    Programme,
}

/// A field that is one text.
#[derive(Clone, Copy)]
pub struct TextField {
    pub name: &'static str,
    pub label: fn(&Words) -> String,
    /// The name in the file, behind those of the groups that it stands in.
    pub path: &'static str,
    pub get: fn(&Stop) -> &Option<String>,
    pub get_mut: fn(&mut Stop) -> &mut Option<String>,
}

impl StopField {
    /// A field that nobody sets by its name.
    pub const fn new(merged: Field<Stop>, kind: Kind) -> Self {
        Self { merged, kind, also: &[], help: None, confidential: None, announced: false, longest: LONGEST_TEXT }
    }

    /// Set by the command line, by these names as well.
    pub const fn also(self, also: &'static [&'static str]) -> Self {
        Self { also, ..self }
    }

    /// The same, and asked for on the screen.
    pub const fn asked(self, also: &'static [&'static str], help: fn(&Words) -> String) -> Self {
        Self { also, help: Some(help), ..self }
    }

    pub const fn confidential(self, what: Confidential) -> Self {
        Self { confidential: Some(what), ..self }
    }

    pub const fn announced(self) -> Self {
        Self { announced: true, ..self }
    }

    pub const fn at_most(self, longest: usize) -> Self {
        Self { longest, ..self }
    }

    /// Unknown to older versions of the file format.
    pub const fn since(self, version: u32) -> Self {
        Self { merged: Field { since: version, ..self.merged }, ..self }
    }

    pub fn name(&self) -> &'static str {
        self.merged.name
    }

    /// Whether the command line sets it by its name.
    pub fn is_set(&self) -> bool {
        !self.also.is_empty()
    }

    /// Takes its value away from `stop`.
    pub fn clear(&self, stop: &mut Stop) {
        (self.merged.copy)(&Stop::new(stop.id.clone(), stop.place.clone()), stop);
    }

    /// Its texts in `stop`, each with its name in the file.
    pub fn texts<'a>(&self, stop: &'a Stop) -> Vec<(&'static str, &'a str)> {
        let some = |name, text: &'a Option<String>| text.as_deref().map(|text| (name, text));
        match (self.kind, &stop.place) {
            (Kind::Text(field), _) => some(field.file_name(), (field.get)(stop)).into_iter().collect(),
            (Kind::Status, _) => some("reason", &stop.reason).into_iter().collect(),
            (Kind::Place, Place::Other(location)) => vec![("name", &location.name)],
            (Kind::People, _) => {
                let texts = stop.participants.iter().flat_map(Participant::texts);
                texts.filter_map(|(name, text)| some(name, text)).collect()
            }
            (Kind::Programme, _) => stop.programme.iter().map(|item| ("text", item.text.as_str())).collect(),
            (Kind::Place | Kind::Time | Kind::Minutes | Kind::Press, _) => Vec::new(),
        }
    }

    /// Rewrites each of its texts in `stop`. One that cannot be missing is left empty where nothing is to stand there.
    pub fn rewrite(&self, stop: &mut Stop, rewritten: &dyn Fn(&str) -> Option<String>) {
        let some = |text: &mut Option<String>| *text = text.as_deref().and_then(rewritten);
        let always = |text: &mut String| *text = rewritten(text).unwrap_or_default();
        match (self.kind, &mut stop.place) {
            (Kind::Text(field), _) => some((field.get_mut)(stop)),
            (Kind::Status, _) => some(&mut stop.reason),
            (Kind::Place, Place::Other(location)) => always(&mut location.name),
            (Kind::People, _) => stop.participants.iter_mut().flat_map(Participant::texts_mut).for_each(some),
            (Kind::Programme, _) => stop.programme.iter_mut().for_each(|item| always(&mut item.text)),
            (Kind::Place | Kind::Time | Kind::Minutes | Kind::Press, _) => {}
        }
    }
}

impl InWords for StopField {
    /// What a person calls it.
    fn in_words(&self, words: &Words) -> String {
        (self.merged.label)(words)
    }
}

impl TextField {
    /// Every text of a visit that a person is asked for.
    pub fn all() -> impl Iterator<Item = Self> {
        STOP.iter().filter_map(|field| match field.kind {
            Kind::Text(text) if field.help.is_some() => Some(text),
            _ => None,
        })
    }

    /// The name in the file, without the groups that it stands in.
    fn file_name(self) -> &'static str {
        self.path.rsplit('.').next().unwrap_or(self.path)
    }
}

impl InWords for TextField {
    /// What a person calls it.
    fn in_words(&self, words: &Words) -> String {
        (self.label)(words)
    }
}

// A field is declared once, so that its name tells it from every other.
impl PartialEq for StopField {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for StopField {}

impl fmt::Debug for StopField {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl PartialEq for TextField {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for TextField {}

impl fmt::Debug for TextField {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name)
    }
}
