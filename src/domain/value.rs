//! What can be wrong with a single value in a file, in a form that survives a deserializer's string.
//! Start with [`ValueError`]; the newtypes of this room raise it inside `Deserialize`, so that line and column are known.

use crate::say;
use crate::text::sanitize::quoted;
use crate::text::{InWords, Words};
use std::fmt;

/// What a value should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// An official key of one of the 54 units.
    Ags,
    /// `YYYY-MM-DD`, a day that exists.
    Date,
    /// A date in the years the program plans for.
    Year,
    /// The first day of a span is not after its last.
    Span,
    /// `HH:MM`.
    Time,
    /// The beginning of a window is before its end.
    Window,
    /// Degrees that lie on the globe.
    Coordinate,
    /// Minutes of a visit or a buffer.
    Minutes,
    /// The id of a day or a stop.
    Id,
    /// One line of the matrix of drives.
    Drive,
}

impl ValueKind {
    const ALL: [(Self, &'static str); 10] = [
        (Self::Ags, "ags"),
        (Self::Date, "date"),
        (Self::Year, "year"),
        (Self::Span, "span"),
        (Self::Time, "time"),
        (Self::Window, "window"),
        (Self::Coordinate, "coordinate"),
        (Self::Minutes, "minutes"),
        (Self::Id, "id"),
        (Self::Drive, "drive"),
    ];
}

/// A value that is not what its field needs. Its `Display` is for machines (a deserializer keeps only a string);
/// whoever shows it to a person reads it back with [`ValueError::from_display`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    pub kind: ValueKind,
    pub found: String,
}

const MARK: &str = "value!";

impl ValueError {
    pub fn new(kind: ValueKind, found: impl Into<String>) -> Self {
        Self { kind, found: found.into() }
    }

    /// Reads back what `Display` wrote.
    pub fn from_display(text: &str) -> Option<Self> {
        let (name, found) = text.strip_prefix(MARK)?.split_once('!')?;
        let (kind, _) = ValueKind::ALL.iter().find(|(_, n)| *n == name)?;
        Some(Self::new(*kind, found))
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = ValueKind::ALL.iter().find(|(kind, _)| *kind == self.kind).map_or("", |(_, name)| name);
        write!(f, "{MARK}{name}!{}", self.found)
    }
}

impl std::error::Error for ValueError {}

impl InWords for ValueError {
    /// What the value should have been.
    fn in_words(&self, words: &Words) -> String {
        let found = quoted(&self.found);
        match self.kind {
            ValueKind::Ags => say!(words, "value-ags", found = found),
            ValueKind::Date => say!(words, "value-date", found = found),
            ValueKind::Year => say!(words, "value-year", found = found),
            ValueKind::Span => say!(words, "value-span", found = found),
            ValueKind::Time => say!(words, "value-time", found = found),
            ValueKind::Window => say!(words, "value-window", found = found),
            ValueKind::Coordinate => say!(words, "value-coordinate", found = found),
            ValueKind::Minutes => say!(words, "value-minutes", found = found),
            ValueKind::Id => say!(words, "value-id", found = found),
            ValueKind::Drive => say!(words, "value-drive", found = found),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ValueError, ValueKind};

    #[test]
    fn display_can_be_read_back() {
        for (kind, _) in ValueKind::ALL {
            let error = ValueError::new(kind, "a!b \"c\"");
            assert_eq!(ValueError::from_display(&error.to_string()), Some(error));
        }
        assert_eq!(ValueError::from_display("expected a string"), None);
    }
}
