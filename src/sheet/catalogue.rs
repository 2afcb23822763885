//! The sheets there are and the formats they come in.
//! Start with [`Sheet::formats`]; `render` makes the bytes.

use crate::say;
use crate::text::{InWords, Words};

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
    /// What is different from an earlier version.
    Changes,
    /// The tour and the coverage on the map of the land.
    Map,
}

impl Sheet {
    pub const ALL: [Self; 11] = [
        Self::Overview,
        Self::Day,
        Self::Driver,
        Self::Press,
        Self::Host,
        Self::Request,
        Self::Contacts,
        Self::Unvisited,
        Self::Inquiry,
        Self::Changes,
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
            Self::Changes => "changes",
            Self::Map => "map",
        }
    }

    /// Whom it is for or what it is about, in a few words.
    pub fn purpose(self, words: &Words) -> String {
        match self {
            Self::Overview => say!(words, "purpose-overview"),
            Self::Day => say!(words, "purpose-day"),
            Self::Driver => say!(words, "purpose-driver"),
            Self::Press => say!(words, "purpose-press"),
            Self::Host => say!(words, "purpose-host"),
            Self::Request => say!(words, "purpose-request"),
            Self::Contacts => say!(words, "purpose-contacts"),
            Self::Unvisited => say!(words, "purpose-unvisited"),
            Self::Inquiry => say!(words, "purpose-inquiry"),
            Self::Changes => say!(words, "purpose-changes"),
            Self::Map => say!(words, "purpose-map"),
        }
    }

    /// The formats it comes in, the usual one first.
    pub fn formats(self) -> &'static [Format] {
        use Format::{Csv, Geojson, Gpx, Html, Ics, Markdown, Svg, Text, Xlsx};
        match self {
            Self::Overview => &[
                Text,
                Markdown,
                Html,
                #[cfg(feature = "pdf")]
                Format::Pdf,
                Csv,
                Xlsx,
                Ics,
                Gpx,
                Geojson,
            ],
            Self::Day => &[
                Text,
                Markdown,
                Html,
                #[cfg(feature = "pdf")]
                Format::Pdf,
                Ics,
                Gpx,
                Geojson,
            ],
            Self::Driver => &[
                Text,
                Markdown,
                Html,
                #[cfg(feature = "pdf")]
                Format::Pdf,
                Gpx,
                Geojson,
            ],
            Self::Contacts | Self::Unvisited | Self::Inquiry | Self::Changes => &[
                Text,
                Markdown,
                Html,
                #[cfg(feature = "pdf")]
                Format::Pdf,
                Csv,
                Xlsx,
            ],
            Self::Map => &[Svg],
            Self::Press | Self::Host | Self::Request => &[
                Text,
                Markdown,
                Html,
                #[cfg(feature = "pdf")]
                Format::Pdf,
            ],
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

impl InWords for Sheet {
    /// What a person calls it.
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Overview => say!(words, "list-overview"),
            Self::Day => say!(words, "name-day"),
            Self::Driver => say!(words, "name-driver"),
            Self::Press => say!(words, "name-press"),
            Self::Host => say!(words, "name-host"),
            Self::Request => say!(words, "name-request"),
            Self::Contacts => say!(words, "name-contacts"),
            Self::Unvisited => say!(words, "list-unvisited"),
            Self::Inquiry => say!(words, "list-inquiry"),
            Self::Changes => say!(words, "list-changes"),
            Self::Map => say!(words, "name-map"),
        }
    }
}

/// What a sheet is rendered to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Markdown,
    Html,
    Pdf,
    Csv,
    Xlsx,
    Ics,
    Gpx,
    Geojson,
    Svg,
}

/// What a format is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Words under headings.
    Document,
    /// Records under titles.
    Listing,
    /// Stops and ways on the globe.
    Course,
    Picture,
}

impl Format {
    const ALL: [Self; 10] = [
        Self::Text,
        Self::Markdown,
        Self::Html,
        Self::Pdf,
        Self::Csv,
        Self::Xlsx,
        Self::Ics,
        Self::Gpx,
        Self::Geojson,
        Self::Svg,
    ];

    /// The word of the command line.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ics => "ics",
            Self::Gpx => "gpx",
            Self::Geojson => "geojson",
            Self::Svg => "svg",
        }
    }

    pub fn from_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.keyword() == keyword)
    }

    pub fn shape(self) -> Shape {
        match self {
            Self::Text | Self::Markdown | Self::Html | Self::Pdf => Shape::Document,
            Self::Csv | Self::Xlsx => Shape::Listing,
            Self::Ics | Self::Gpx | Self::Geojson => Shape::Course,
            Self::Svg => Shape::Picture,
        }
    }

    /// The ending of a file of this format.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            other => other.keyword(),
        }
    }

    /// Whether a print system takes it as it is.
    pub fn is_for_printers(self) -> bool {
        matches!(self, Self::Pdf | Self::Text)
    }

    /// Whether a terminal would show signs that steer it.
    pub fn is_binary(self) -> bool {
        matches!(self, Self::Xlsx | Self::Pdf)
    }
}

impl InWords for Format {
    /// What a person calls it, with the program that opens it.
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Text => say!(words, "format-text"),
            Self::Markdown => say!(words, "format-markdown"),
            Self::Html => say!(words, "format-html"),
            Self::Pdf => say!(words, "format-pdf"),
            Self::Csv => say!(words, "format-csv"),
            Self::Xlsx => say!(words, "format-xlsx"),
            Self::Ics => say!(words, "format-ics"),
            Self::Gpx => say!(words, "format-gpx"),
            Self::Geojson => say!(words, "format-geojson"),
            Self::Svg => say!(words, "format-svg"),
        }
    }
}
