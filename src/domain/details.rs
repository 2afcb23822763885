//! What the details of a visit consist of. Everything is optional: what nobody recorded stays empty.
//! Start with [`Host`]; they stand in a [`super::stop::Stop`].

use super::time::Minutes;
use crate::say;
use crate::text::{InWords, Words};
use serde::{Deserialize, Serialize};

/// Who receives the visit: often the Landrat, but not always.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Host {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<String>,
}

impl Host {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Whom the car calls when it is late.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OnSite {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl OnSite {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Whether journalists come along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Press {
    Yes,
    No,
    /// A few for all.
    Pool,
}

impl Press {
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Pool];

    /// The word of the command line.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Pool => "pool",
        }
    }
}

impl InWords for Press {
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Yes => say!(words, "press-yes"),
            Self::No => say!(words, "press-no"),
            Self::Pool => say!(words, "press-pool"),
        }
    }
}

/// A fact that somebody may ask for later. "Not recorded" is not "no".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Recorded {
    Yes,
    No,
    #[default]
    NotRecorded,
}

impl Recorded {
    fn is_not_recorded(&self) -> bool {
        *self == Self::NotRecorded
    }
}

/// Somebody at the visit, or somebody who was asked. Employees are known by their function alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Participant {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<String>,
    /// A member of the Landtag.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub mdl: bool,
    #[serde(skip_serializing_if = "Recorded::is_not_recorded")]
    pub invited: Recorded,
    #[serde(skip_serializing_if = "Recorded::is_not_recorded")]
    pub present: Recorded,
}

/// One item of the programme inside a visit. Each begins when the one before ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeItem {
    pub minutes: Minutes,
    pub text: String,
}

impl Participant {
    /// Its texts, each with its name in the file.
    pub fn texts(&self) -> [(&'static str, &Option<String>); 3] {
        let Self { name, office, party, mdl: _, invited: _, present: _ } = self;
        [("name", name), ("office", office), ("party", party)]
    }

    pub fn texts_mut(&mut self) -> [&mut Option<String>; 3] {
        let Self { name, office, party, mdl: _, invited: _, present: _ } = self;
        [name, office, party]
    }
}
