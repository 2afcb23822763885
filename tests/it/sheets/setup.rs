//! Sheets printed from a tour on 22 November 2026, as the command line and the screen print them.

use sommertour::domain::coverage::{Coverage, CoverageQuery, visits_of};
use sommertour::domain::date::Date;
use sommertour::domain::ids::Id;
use sommertour::domain::itinerary::Itinerary;
use sommertour::domain::reference::Reference;
use sommertour::domain::surroundings::Surroundings;
use sommertour::domain::tour::Tour;
use sommertour::domain::travel::Travel;
use sommertour::sheet::catalogue::{Format, Sheet};
use sommertour::sheet::formats::csv_file::CsvDialect;
use sommertour::sheet::order::{Extent, Order};
use sommertour::sheet::print::{Earlier, Material, PrintError, print};
use sommertour::sheet::render::{RenderOptions, Rendered};
use sommertour::store::assets::load_embedded;
use sommertour::store::roads::load_travel;
use sommertour::store::tour_file::TourFile;
use sommertour::text::{Lang, Words};
use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::LazyLock;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| load_embedded().unwrap());

thread_local! {
    /// The estimates that the program makes by default.
    static TRAVEL: Box<dyn Travel> = load_travel(Path::new("no-such-folder")).unwrap().0;
}

/// 2026-11-20 10:00 UTC.
const CHANGED: i64 = 1_795_168_800;

pub const SHEETS: [Sheet; 9] = [
    Sheet::Overview,
    Sheet::Day,
    Sheet::Driver,
    Sheet::Press,
    Sheet::Host,
    Sheet::Request,
    Sheet::Contacts,
    Sheet::Unvisited,
    Sheet::Inquiry,
];

pub fn tour(file: &str) -> Tour {
    TourFile::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap().tour
}

/// A plan in which everything that a sheet may show is filled in.
pub fn planned() -> Tour {
    tour("tests/fixtures/sheets/geplant.ron")
}

/// A sheet as it is asked for.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    pub sheet: Sheet,
    pub format: Format,
    pub lang: Lang,
    pub day: &'a str,
    pub stops: &'a [&'a str],
    pub dialect: CsvDialect,
}

impl<'a> Wanted<'a> {
    /// In German, for Excel; the day and the stops are taken where the sheet is about them.
    pub fn german(sheet: Sheet, format: Format, day: &'a str, stops: &'a [&'a str]) -> Self {
        Self { sheet, format, lang: Lang::De, day, stops, dialect: CsvDialect::Excel }
    }

    pub fn of(self, tour: &Tour) -> Result<Rendered, PrintError> {
        self.since(tour, None)
    }

    /// The same for the sheet that compares `tour` with an earlier version.
    fn since(self, tour: &Tour, before: Option<&Tour>) -> Result<Rendered, PrintError> {
        let words = Words::new(self.lang).unwrap();
        let today = Date::parse("2026-11-22").unwrap();
        let visits = visits_of("tour", tour);
        let rows = |tour: &Tour| {
            TRAVEL.with(|travel| {
                let (reference, travel) = (&*REFERENCE, &**travel);
                let surroundings = Surroundings { reference, travel, visits: &visits, stem: "tour", today };
                Itinerary::of(tour, &words, &surroundings)
            })
        };
        let itinerary = rows(tour);
        let earlier = before.map(|before| Earlier { name: "gestern".to_owned(), itinerary: rows(before) });
        let query = CoverageQuery::as_of(today);
        let coverage = Coverage::of(&REFERENCE, &visits, &query);
        let material = Material {
            words: &words,
            itinerary: &itinerary,
            reference: &REFERENCE,
            coverage: coverage.as_ref(),
            query: &query,
            today,
            earlier: earlier.as_ref(),
        };
        let day = (self.sheet == Sheet::Day).then(|| Id::new(self.day).unwrap());
        let stops = match self.sheet {
            Sheet::Host => &self.stops[..1],
            Sheet::Request => self.stops,
            _ => &[],
        };
        let extent = Extent { day, stops: stops.iter().map(|id| Id::new(*id).unwrap()).collect(), since: None };
        let options = RenderOptions { words: &words, today, changed: CHANGED, dialect: self.dialect, template: None };
        print(&Order { sheet: self.sheet, format: self.format, extent }, &material, &options)
    }

    /// The file as text; of a workbook its parts, a line an element; of a PDF what can be read and copied in it.
    #[track_caller]
    pub fn text(self, tour: &Tour) -> String {
        self.shown(self.of(tour).unwrap().bytes)
    }

    /// The sheet that compares `tour` with `before`, as text.
    #[track_caller]
    pub fn text_since(self, tour: &Tour, before: &Tour) -> String {
        self.shown(self.since(tour, Some(before)).unwrap().bytes)
    }

    fn shown(self, bytes: Vec<u8>) -> String {
        match self.format {
            Format::Xlsx => parts(&bytes).replace("><", ">\n<"),
            Format::Pdf => text_of_pdf(&bytes),
            _ => String::from_utf8(bytes).unwrap(),
        }
    }
}

/// Every part of a workbook that holds data of the tour.
fn parts(workbook: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let is_data = |name: &&String| name.contains("sheet") || name.contains("Strings") || name.contains("docProps");
    let mut wanted: Vec<&String> = names.iter().filter(is_data).collect();
    wanted.sort();
    let mut text = String::new();
    for name in wanted {
        text.push_str(&format!("{name}\n"));
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text.push('\n');
    }
    text
}

/// The text of every page, and the words that stand elsewhere in the file, such as the description of the map.
fn text_of_pdf(file: &[u8]) -> String {
    let document = lopdf::Document::load_mem(file).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let mut text = document.extract_text(&pages).unwrap();
    for object in document.objects.values() {
        let entries = object.as_dict().into_iter().flat_map(|dict| dict.iter().map(|(_, value)| value));
        for words in entries.filter_map(|value| lopdf::decode_text_string(value).ok()) {
            text.push_str(&format!("{words}\n"));
        }
    }
    text
}
