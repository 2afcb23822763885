//! Sheets made from a tour, in words, on 22 November 2026.

use sommertour::domain::conflict::Surroundings;
use sommertour::domain::coverage::{Coverage, CoverageQuery, visits_of};
use sommertour::domain::date::Date;
use sommertour::domain::ids::Id;
use sommertour::domain::itinerary::Itinerary;
use sommertour::domain::reference::Reference;
use sommertour::domain::tour::Tour;
use sommertour::sheet::catalogue::Sheet;
use sommertour::sheet::compose::{Choice, Material, compose};
use sommertour::sheet::document::Document;
use sommertour::store::assets::load_embedded;
use sommertour::store::tour_file::TourFile;
use sommertour::text::{Lang, Words};
use sommertour::travel::formula::Formula;
use std::path::Path;
use std::sync::LazyLock;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| load_embedded().unwrap());

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
    tour("tests/sheets/geplant.ron")
}

/// `sheet` of `tour` about the day and the stops of these ids.
pub fn document(tour: &Tour, sheet: Sheet, lang: Lang, day: &str, stops: &[&str]) -> Document {
    let words = Words::new(lang).unwrap();
    let today = Date::parse("2026-11-22").unwrap();
    let visits = visits_of("tour", tour);
    let surroundings = Surroundings { reference: &REFERENCE, visits: &visits, stem: "tour", today };
    let itinerary = Itinerary::of(tour, &words, &Formula, &surroundings);
    let query = CoverageQuery::as_of(today);
    let coverage = Coverage::of(&REFERENCE, &visits, &query);
    let material = Material {
        words: &words,
        tour,
        itinerary: &itinerary,
        reference: &REFERENCE,
        coverage: coverage.as_ref(),
        query: &query,
        today,
    };
    let day = Id::new(day).unwrap();
    let stops: Vec<Id> = stops.iter().map(|id| Id::new(*id).unwrap()).collect();
    let choice = Choice {
        day: Some(day).filter(|_| sheet == Sheet::Day),
        stops: if sheet.takes_stops() && sheet != Sheet::Press { stops } else { Vec::new() },
    };
    compose(sheet, &material, &choice).unwrap().unwrap()
}
