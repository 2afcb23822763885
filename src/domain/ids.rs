//! Ids of days and stops: made once, never changed (they carry merges and calendar entries).
//! Start with [`Ids`].

use super::tour::Tour;
use super::value::{ValueError, ValueKind};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The id of a day or a stop: 1 to 64 of `a–z A–Z 0–9 - _ .`
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

impl Id {
    /// # Errors
    /// Empty, longer than 64, or with other characters.
    pub fn new(text: impl Into<String>) -> Result<Self, ValueError> {
        let text = text.into();
        let fits = (1..=64).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
        if fits { Ok(Self(text)) } else { Err(ValueError::new(ValueKind::Id, text)) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Id {
    type Error = ValueError;
    fn try_from(text: String) -> Result<Self, ValueError> {
        Self::new(text)
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Makes ids. Two people who add stops to the same tour at the same time must not meet, so they are drawn at random.
pub struct Ids(fastrand::Rng);

/// Crockford's base 32: no letter that reads as a digit.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

impl Ids {
    /// Ids that differ from run to run.
    pub fn random() -> Self {
        Self(fastrand::Rng::new())
    }

    /// The same ids for the same seed, for tests and pictures.
    pub fn seeded(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// Ids that do not meet these, for a tour that is made elsewhere.
    #[must_use]
    pub fn fork(&mut self) -> Self {
        Self(self.0.fork())
    }

    /// A day's id that `tour` does not have yet.
    pub fn day(&mut self, tour: &Tour) -> Id {
        self.fresh('d', tour)
    }

    /// A stop's id that `tour` does not have yet.
    pub fn stop(&mut self, tour: &Tour) -> Id {
        self.fresh('s', tour)
    }

    fn fresh(&mut self, letter: char, tour: &Tour) -> Id {
        loop {
            let random: String = (0..8).map(|_| char::from(ALPHABET[self.0.usize(..ALPHABET.len())])).collect();
            let id = Id(format!("{letter}-{random}"));
            if !tour.uses(&id) {
                return id;
            }
        }
    }
}
