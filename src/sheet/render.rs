//! From what a sheet holds to the bytes of a file.
//! Imports `domain`, `text` and this room.
//! Start with [`render`].

use super::catalogue::Format;
use super::course::Course;
use super::csv_file::Reader;
use super::document::Document;
use super::listing::Listing;
use super::template::TemplateFault;
use super::{csv_file, geojson_file, gpx_file, html_page, ics_file, markdown, plain_text, xlsx_file};
use crate::domain::date::Date;
use crate::text::Words;

/// What a sheet holds before it has a format, in one of the shapes of [`super::catalogue::Shape`].
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    Document(Document),
    Listing(Listing),
    Course(Course),
    /// An SVG picture.
    Picture(String),
}

/// What formats ask for besides the content.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    pub words: &'a Words,
    pub today: Date,
    /// When the tour was changed last, in seconds since 1970.
    pub changed: i64,
    /// Who reads a CSV file.
    pub reader: Reader,
    /// An SVG picture for the page.
    pub map: Option<&'a str>,
    /// The office's own template for the page.
    pub template: Option<&'a str>,
}

/// A file, and what there is to say about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    pub bytes: Vec<u8>,
    /// Visits that the format cannot hold.
    pub left_out: Vec<String>,
    /// Why the office's own template was not used.
    pub fault: Option<TemplateFault>,
}

impl Rendered {
    fn plain(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), ..Self::default() }
    }
}

/// The sheet in `format`; `None` where its content has another shape.
///
/// # Errors
/// The format cannot hold it; the text, in English, says why.
pub fn render(format: Format, content: &Content, setting: &Setting) -> Result<Option<Rendered>, String> {
    let words = setting.words;
    Ok(Some(match (format, content) {
        (Format::Text, Content::Document(document)) => Rendered::plain(plain_text::render(document)),
        (Format::Markdown, Content::Document(document)) => Rendered::plain(markdown::render(document)),
        (Format::Html, Content::Document(document)) => {
            let filled = html_page::render(words.lang(), document, setting.map, setting.template);
            let filled = filled.map_err(|fault| fault.text)?;
            Rendered { fault: filled.fault, ..Rendered::plain(filled.text) }
        }
        (Format::Csv, Content::Listing(listing)) => {
            Rendered::plain(csv_file::render(listing, setting.reader).map_err(|error| error.to_string())?)
        }
        (Format::Xlsx, Content::Listing(listing)) => {
            Rendered::plain(xlsx_file::render(words, listing, setting.today).map_err(|error| error.to_string())?)
        }
        (Format::Ics, Content::Course(course)) => {
            let file = ics_file::render(words, course, setting.changed);
            Rendered { left_out: file.left_out, ..Rendered::plain(file.text) }
        }
        (Format::Gpx, Content::Course(course)) => {
            Rendered::plain(gpx_file::render(words, course).map_err(|error| error.to_string())?)
        }
        (Format::Geojson, Content::Course(course)) => Rendered::plain(geojson_file::render(course)),
        (Format::Svg, Content::Picture(svg)) => Rendered::plain(svg.as_str()),
        _ => return Ok(None),
    }))
}
