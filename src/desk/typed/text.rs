//! A text as it goes into a tour; a dash takes back what stands there.
//! Start with [`understand`].

use super::line::plain;
use crate::text::sanitize::sanitize;

/// The text without hostile characters; `None` where none is meant.
pub fn understand(typed: &str) -> Option<String> {
    let clean = sanitize(typed);
    let clean = clean.trim();
    (!is_none(clean)).then(|| clean.to_owned())
}

/// Whether a person wants the value gone: nothing, or a dash.
pub fn is_none(typed: &str) -> bool {
    matches!(plain(typed).as_str(), "" | "-")
}
