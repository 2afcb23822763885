//! All that a template can reach: itself, the data of the sheet, its map and the font. No file, no package, no clock.
//! Start with [`PageWorld`].

use super::fonts::FONTS;
use crate::domain::date::Date;
use chrono::Datelike;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

/// The name of the template in `assets/sheets` and in the office's folder.
pub const TEMPLATE: &str = "page.typ";

/// What a template names to read the data of the sheet and its map.
const DATA: &str = "sheet.json";
const MAP: &str = "map.svg";

/// Said to a template that wants to read anything else.
pub const NOTHING_ELSE: &str = "a template can read \"sheet.json\" and \"map.svg\" and nothing else";

/// With the marks that tell which cell heads a row.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// All that a page is made from.
#[derive(Clone)]
pub struct Layout {
    pub template: String,
    /// JSON.
    pub data: String,
    /// SVG.
    pub map: Option<String>,
    pub today: Date,
}

/// The world of one page.
pub struct PageWorld {
    pub template: Source,
    data: Bytes,
    map: Option<Bytes>,
    today: Date,
}

impl PageWorld {
    /// # Errors
    /// The name of the template is no path: a fault of the build, which the tests catch.
    pub fn of(layout: &Layout) -> Result<Self, String> {
        let path = VirtualPath::new(TEMPLATE).map_err(|error| error.to_string())?;
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        // An editor on Windows may have written both.
        let template = layout.template.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        Ok(Self {
            template: Source::new(id, template),
            data: Bytes::from_string(layout.data.clone()),
            map: layout.map.clone().map(Bytes::from_string),
            today: layout.today,
        })
    }
}

/// `date` as Typst has it.
pub fn datetime(date: Date) -> Option<Datetime> {
    let date = date.naive();
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Datetime::from_ymd_hms(date.year(), month, day, 0, 0, 0)
}

impl World for PageWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(refusal()) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match (id.root(), id.vpath().get_without_slash()) {
            (VirtualRoot::Project, DATA) => Ok(self.data.clone()),
            (VirtualRoot::Project, MAP) => self.map.clone().ok_or_else(refusal),
            _ => Err(refusal()),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    /// The day of the sheet, so that the same sheet gives the same bytes.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        datetime(self.today)
    }
}

fn refusal() -> FileError {
    FileError::Other(Some(NOTHING_ELSE.into()))
}
