//! The official key of a Kreis.
//! Start with [`Ags`].

use super::value::{ValueError, ValueKind};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The 54 units, ascending. A test holds this table against `assets/kreise.ron`.
const KNOWN: [&str; 54] = [
    "05111", "05112", "05113", "05114", "05116", "05117", "05119", "05120", "05122", "05124", "05154", "05158",
    "05162", "05166", "05170", "05314", "05315", "05316", "05334", "05334002", "05358", "05362", "05366", "05370",
    "05374", "05378", "05382", "05512", "05513", "05515", "05554", "05558", "05562", "05566", "05570", "05711",
    "05754", "05758", "05762", "05766", "05770", "05774", "05911", "05913", "05914", "05915", "05916", "05954",
    "05958", "05962", "05966", "05970", "05974", "05978",
];

/// Amtlicher Gemeindeschlüssel of one of the 54 units that run or may run a KI: five digits, and eight for Stadt
/// Aachen (`05334002`), which has a KI of its own inside the Städteregion. Always one that exists; holds its place
/// in the table of known keys.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ags(u8);

impl Ags {
    /// # Errors
    /// `text` is not one of the 54 keys.
    pub fn new(text: &str) -> Result<Self, ValueError> {
        Self::all().find(|ags| ags.as_str() == text).ok_or_else(|| ValueError::new(ValueKind::Ags, text))
    }

    pub fn as_str(self) -> &'static str {
        KNOWN[self.index()]
    }

    /// The place of the unit among all 54, ascending by key, from 0.
    pub fn index(self) -> usize {
        self.0.into()
    }

    /// All 54, ascending.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..KNOWN.len() as u8).map(Self)
    }
}

impl TryFrom<String> for Ags {
    type Error = ValueError;
    fn try_from(text: String) -> Result<Self, ValueError> {
        Self::new(&text)
    }
}

impl From<Ags> for String {
    fn from(ags: Ags) -> Self {
        ags.to_string()
    }
}

impl fmt::Display for Ags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Ags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
