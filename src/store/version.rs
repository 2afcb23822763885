//! The versions of the files. What needs nothing new is written so that older programs can read it.
//! Start with [`Versioned`]; whoever adds to a format raises its newest version by one.

use crate::domain::tour::{FORMAT_VERSION, Tour};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::borrow::Cow;

/// A kind of file that says its version.
pub trait Versioned: DeserializeOwned {
    /// The newest version that this program reads; all older ones are read as well.
    const NEWEST: u32;

    /// The content as the program holds it, whatever version it was read from.
    #[must_use]
    fn migrated(self) -> Self {
        self
    }
}

/// A kind of file that the program writes as well.
pub trait Written: Versioned + Serialize + Clone {
    /// The content under the lowest version that holds it.
    fn in_lowest_version(&self) -> Cow<'_, Self>;
}

impl Versioned for Tour {
    const NEWEST: u32 = FORMAT_VERSION;

    /// Every version so far holds a part of what the newest does.
    fn migrated(self) -> Self {
        Self { version: FORMAT_VERSION, ..self }
    }
}

impl Written for Tour {
    fn in_lowest_version(&self) -> Cow<'_, Self> {
        Cow::Owned(Self { version: self.lowest_version(), ..self.clone() })
    }
}
