//! From what a sheet holds to the bytes of a file.
//! Imports `domain`, `text` and this room.
//! Start with [`render`].

use super::catalogue::{Format, Sheet};
use super::course::Course;
use super::csv_file::Reader;
use super::document::Document;
use super::listing::Listing;
use super::page::Page;
use super::template::{Template, TemplateFault};
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
    /// The office's own template of the name that [`template_of`] tells.
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

/// The template by which a format is laid out: the office may have its own of the same name.
pub fn template_of(format: Format) -> Option<Template> {
    match format {
        Format::Text => Some(plain_text::TEMPLATE),
        Format::Markdown => Some(markdown::TEMPLATE),
        Format::Html => Some(html_page::TEMPLATE),
        _ => None,
    }
}

/// `sheet` in `format`, on a page with `map`, an SVG picture; `None` where its content has another shape.
///
/// # Errors
/// The format cannot hold it; the text, in English, says why.
pub fn render(
    (sheet, format): (Sheet, Format),
    content: &Content,
    map: Option<&str>,
    setting: &Setting,
) -> Result<Option<Rendered>, String> {
    let words = setting.words;
    Ok(Some(match (format, content) {
        (Format::Text | Format::Markdown | Format::Html, Content::Document(document)) => {
            let Some(template) = template_of(format) else { return Ok(None) };
            let page = Page::of(words.lang(), Some(sheet), document, map);
            let filled = template.fill(setting.template, &page).map_err(|fault| fault.text)?;
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
            Rendered::plain(gpx_file::render(words, course, setting.today).map_err(|error| error.to_string())?)
        }
        (Format::Geojson, Content::Course(course)) => Rendered::plain(geojson_file::render(course, setting.today)),
        (Format::Svg, Content::Picture(svg)) => Rendered::plain(svg.as_str()),
        _ => return Ok(None),
    }))
}
