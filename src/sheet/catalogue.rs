//! The sheets there are and the formats they come in.
//! Imports nothing of the program.
//! Start with [`Sheet::formats`]; `render` makes the bytes.

/// A kind of sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The whole tour as the table that is published.
    Overview,
    /// The KIs that are still unvisited.
    Unvisited,
    /// The tour and the coverage on the map of the land.
    Map,
}

impl Sheet {
    pub const ALL: [Self; 3] = [Self::Overview, Self::Unvisited, Self::Map];

    /// The word of the command line.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Unvisited => "unvisited",
            Self::Map => "map",
        }
    }

    /// The formats it comes in, the usual one first.
    pub fn formats(self) -> &'static [Format] {
        use Format::{Csv, Geojson, Gpx, Html, Ics, Markdown, Svg, Text, Xlsx};
        match self {
            Self::Overview => &[Text, Markdown, Html, Csv, Xlsx, Ics, Gpx, Geojson],
            Self::Unvisited => &[Text, Markdown, Html, Csv, Xlsx],
            Self::Map => &[Svg],
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
    Html,
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
    const ALL: [Self; 9] =
        [Self::Text, Self::Markdown, Self::Html, Self::Csv, Self::Xlsx, Self::Ics, Self::Gpx, Self::Geojson, Self::Svg];

    /// The word of the command line.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
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
            Self::Text | Self::Markdown | Self::Html => Shape::Document,
            Self::Csv | Self::Xlsx => Shape::Listing,
            Self::Ics | Self::Gpx | Self::Geojson => Shape::Course,
            Self::Svg => Shape::Picture,
        }
    }

    /// Whether a terminal would show signs that steer it.
    pub fn is_binary(self) -> bool {
        self == Self::Xlsx
    }
}
