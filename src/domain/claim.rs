//! Numbers that somebody else published about visits; kept beside the record, never mixed into it.
//! Start with [`Claim`].

use super::date::When;
use serde::Deserialize;

/// One published number.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// When it was published.
    pub as_of: When,
    pub number: u32,
    /// What was counted.
    pub text: String,
    pub source: String,
    /// What explains the number, or that nothing does.
    pub explained: String,
}
