//! A text as it goes into a tour; a dash takes back what stands there.
//! Start with [`understand`].

use super::date::is_none;
use crate::text::sanitize::sanitize;

/// The text without hostile characters; `None` where none is meant.
pub fn understand(typed: &str) -> Option<String> {
    let clean = sanitize(typed);
    let clean = clean.trim();
    (!clean.is_empty() && !is_none(clean)).then(|| clean.to_owned())
}
