//! Where a fact comes from.
//! Start with [`Source`].

use serde::Deserialize;

/// How sure a source makes a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Confidence {
    High,
    Medium,
    Low,
}

/// Where one or more fields of a record come from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The names of the fields it speaks for.
    pub fields: Vec<String>,
    /// What day or time it speaks for, in the source's own exactness: `2020-07-01`, `nach 2021-05`.
    pub as_of: String,
    /// A page or a publication, with remarks.
    pub source: String,
    #[serde(default)]
    pub confidence: Option<Confidence>,
}

/// The first source that speaks for `field`.
pub fn source_of<'a>(sources: &'a [Source], field: &str) -> Option<&'a Source> {
    sources.iter().find(|source| source.fields.iter().any(|f| f == field))
}
