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
    /// One day in full.
    Day,
    /// Times, addresses and legs for who drives.
    Driver,
    /// The notice of dates for journalists.
    Press,
    /// What concerns one stop alone.
    Host,
    /// The letters that ask hosts for a visit.
    Request,
    /// How to reach everybody on the tour.
    Contacts,
    /// The KIs that are still unvisited.
    Unvisited,
    /// What parliament asks afterwards.
    Inquiry,
    /// The tour and the coverage on the map of the land.
    Map,
}

impl Sheet {
    pub const ALL: [Self; 10] = [
        Self::Overview,
        Self::Day,
        Self::Driver,
        Self::Press,
        Self::Host,
        Self::Request,
        Self::Contacts,
        Self::Unvisited,
        Self::Inquiry,
        Self::Map,
    ];

    /// The word of the command line.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Day => "day",
            Self::Driver => "driver",
            Self::Press => "press",
            Self::Host => "host",
            Self::Request => "request",
            Self::Contacts => "contacts",
            Self::Unvisited => "unvisited",
            Self::Inquiry => "inquiry",
            Self::Map => "map",
        }
    }

    /// The formats it comes in, the usual one first.
    pub fn formats(self) -> &'static [Format] {
        match self {
            Self::Map => &[Format::Svg],
            _ => &[Format::Text, Format::Markdown],
        }
    }

    /// Whether one day can be chosen for it.
    pub fn takes_day(self) -> bool {
        matches!(self, Self::Day | Self::Driver | Self::Press)
    }

    /// Whether stops can be chosen for it.
    pub fn takes_stops(self) -> bool {
        matches!(self, Self::Press | Self::Host | Self::Request)
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
    Svg,
}

/// What a sheet is before it has a format.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    Document(Document),
    /// An SVG picture.
    Picture(String),
}

impl Format {
    const ALL: [Self; 3] = [Self::Text, Self::Markdown, Self::Svg];

    /// The word of the command line.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Svg => "svg",
        }
    }

    pub fn from_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.keyword() == keyword)
    }

    /// The bytes of `content` in this format; `None` where it does not come in it.
    pub fn render(self, content: &Content) -> Option<Vec<u8>> {
        match (self, content) {
            (Self::Text, Content::Document(document)) => Some(plain_text::render(document)),
            (Self::Markdown, Content::Document(document)) => Some(markdown::render(document)),
            (Self::Svg, Content::Picture(svg)) => Some(svg.clone()),
            _ => None,
        }
        .map(String::into_bytes)
    }
}
