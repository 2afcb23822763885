//! From what a sheet holds to the bytes of a file.
//! Start with [`render`].

use super::catalogue::{Format, Sheet};
use super::formats::csv_file::CsvDialect;
use super::formats::map_svg::Picture;
use super::formats::page::Page;
#[cfg(feature = "pdf")]
use super::formats::pdf;
use super::formats::template::TemplateFault;
use super::formats::{csv_file, geojson_file, gpx_file, html_page, ics_file, markdown, plain_text, xlsx_file};
use super::parts::course::Course;
use super::parts::document::Document;
use super::parts::listing::Listing;
use crate::domain::date::Date;
use crate::text::Words;

/// What a sheet holds before it has a format, in one of the shapes of [`super::catalogue::Shape`].
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    Document(Document),
    Listing(Listing),
    Course(Course),
    Picture(Picture),
}

/// What formats ask for besides the content.
#[derive(Clone, Copy)]
pub struct RenderOptions<'a> {
    pub words: &'a Words,
    pub today: Date,
    /// When the tour was changed last, in seconds since 1970.
    pub changed: i64,
    /// Who reads a CSV file.
    pub dialect: CsvDialect,
    /// The office's own template of the name that [`template_of`] tells.
    pub template: Option<&'a str>,
}

/// A file, and what there is to say about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    pub bytes: Vec<u8>,
    /// Visits that the format cannot hold.
    pub left_out: Vec<String>,
    /// Signs that the font of the format does not have, each of which stands as a box.
    pub replaced: Vec<char>,
    /// Why the office's own template was not used.
    pub fault: Option<TemplateFault>,
}

impl Rendered {
    fn plain(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), ..Self::default() }
    }
}

/// The name of the template by which a format is laid out: the office may have its own of the same name.
pub fn template_of(format: Format) -> Option<&'static str> {
    match format {
        Format::Text => Some(plain_text::TEMPLATE.name),
        Format::Markdown => Some(markdown::TEMPLATE.name),
        Format::Html => Some(html_page::TEMPLATE.name),
        #[cfg(feature = "pdf")]
        Format::Pdf => Some(pdf::TEMPLATE),
        _ => None,
    }
}

/// `sheet` in `format`, on a page with `map`; `None` where its content has another shape.
///
/// # Errors
/// The format cannot hold it; the text, in English, says why.
pub fn render(
    (sheet, format): (Sheet, Format),
    content: &Content,
    map: Option<&Picture>,
    options: &RenderOptions,
) -> Result<Option<Rendered>, String> {
    let words = options.words;
    Ok(Some(match (format, content) {
        (Format::Text | Format::Markdown | Format::Html, Content::Document(document)) => {
            let template = match format {
                Format::Text => plain_text::TEMPLATE,
                Format::Markdown => markdown::TEMPLATE,
                _ => html_page::TEMPLATE,
            };
            let page = Page::of(words.lang(), Some(sheet), document, map.map(|map| &*map.svg));
            let filled = template.fill(options.template, &page).map_err(|fault| fault.text)?;
            Rendered { fault: filled.fault, ..Rendered::plain(filled.text) }
        }
        #[cfg(feature = "pdf")]
        (Format::Pdf, Content::Document(document)) => {
            let page = Page::of(words.lang(), Some(sheet), document, None);
            let file = pdf::render(words, options.today, options.template, &page, map)?;
            Rendered { fault: file.fault, replaced: file.replaced, ..Rendered::plain(file.bytes) }
        }
        (Format::Csv, Content::Listing(listing)) => {
            Rendered::plain(csv_file::render(listing, options.dialect).map_err(|error| error.to_string())?)
        }
        (Format::Xlsx, Content::Listing(listing)) => {
            Rendered::plain(xlsx_file::render(words, listing, options.today).map_err(|error| error.to_string())?)
        }
        (Format::Ics, Content::Course(course)) => {
            let file = ics_file::render(words, course, options.changed);
            Rendered { left_out: file.left_out, ..Rendered::plain(file.text) }
        }
        (Format::Gpx, Content::Course(course)) => {
            Rendered::plain(gpx_file::render(words, course, options.today).map_err(|error| error.to_string())?)
        }
        (Format::Geojson, Content::Course(course)) => Rendered::plain(geojson_file::render(course, options.today)),
        (Format::Svg, Content::Picture(picture)) => Rendered::plain(picture.svg.as_str()),
        _ => return Ok(None),
    }))
}
