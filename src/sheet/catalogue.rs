//! The sheets there are and the formats they come in.
//! Imports this room only.
//! Start with [`Sheet`] and [`Format::render`].

use super::document::Document;
use super::{markdown, plain_text};

/// A kind of sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The whole tour as the table that is published.
    Overview,
    /// The KIs that are still unvisited.
    Unvisited,
}

impl Sheet {
    pub const ALL: [Self; 2] = [Self::Overview, Self::Unvisited];

    /// The word of the command line.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Unvisited => "unvisited",
        }
    }

    pub fn from_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.keyword() == keyword)
    }
}

/// What a sheet is rendered to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Markdown,
}

impl Format {
    pub const ALL: [Self; 2] = [Self::Text, Self::Markdown];

    /// The word of the command line.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
        }
    }

    pub fn from_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.keyword() == keyword)
    }

    /// The bytes of `document` in this format.
    pub fn render(self, document: &Document) -> Vec<u8> {
        match self {
            Self::Text => plain_text::render(document),
            Self::Markdown => markdown::render(document),
        }
        .into_bytes()
    }
}
