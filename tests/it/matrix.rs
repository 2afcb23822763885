//! The file of drives in the folder of tours: round trip, and what is wrong with it.

use crate::common::scratch::Scratch;
use sommertour::domain::coord::Coord;
use sommertour::domain::date::Date;
use sommertour::domain::stop::Location;
use sommertour::domain::travel::{Cost, Method};
use sommertour::store::error::StoreError;
use sommertour::store::matrix_file::{read_matrix, save_matrix};
use sommertour::store::problem::ProblemKind;
use sommertour::travel::matrix::Origin;
use std::fs;

fn place(name: &str, lat: f64) -> Location {
    Location { name: name.to_owned(), coord: Coord::new(lat, 7.0).unwrap() }
}

fn origin(name: &str, method: Method) -> Origin {
    Origin { date: Date::parse("2027-07-01").unwrap(), name: name.to_owned(), method }
}

#[test]
fn what_is_saved_is_read_and_later_drives_lie_over_earlier_ones() {
    let scratch = Scratch::new();
    let office = scratch.path().join("buero");
    let cost = |km| Cost { km, minutes: km / 2.0 };
    let (a, b) = (place("Ort „ä“", 51.0), place("b", 52.0));
    let both = vec![(a.clone(), b.clone(), cost(12.345)), (b.clone(), a.clone(), cost(13.0))];
    save_matrix(scratch.path(), &office, origin("x.csv", Method::Imported), both).unwrap();
    let one = vec![(b.clone(), a.clone(), cost(14.0))];
    let saved = save_matrix(scratch.path(), &office, origin("http://o", Method::Osrm), one).unwrap();
    let read = read_matrix(&office).unwrap().unwrap();
    assert_eq!((read.places(), read.origins(), read.len()), (saved.places(), saved.origins(), 2));
    let drive = |from: &Location, to: &Location| {
        let (cost, origin) = read.get(from.coord, to.coord).unwrap();
        (cost.km, origin.method)
    };
    assert_eq!((drive(&a, &b), drive(&b, &a)), ((12.35, Method::Imported), (14.0, Method::Osrm)));
    let text = fs::read_to_string(office.join("fahrzeiten.ron")).unwrap();
    assert!(text.contains("\n        \"0 1 12.35 6.17 0\",\n") && !text.contains('\r'), "{text}");
}

#[test]
fn a_matrix_that_is_none_is_refused_and_kept() {
    let scratch = Scratch::new();
    let office = scratch.path().join("buero");
    fs::create_dir_all(&office).unwrap();
    assert_eq!(read_matrix(&office).unwrap(), None);
    let file = |origins: &str, drives: &str| {
        format!(
            "(version: 1, origins: [{origins}], places: [(name: \"a\", coord: (lat: 51, lon: 7))], drives: [{drives}])"
        )
    };
    let osrm = "(date: \"2027-07-01\", name: \"x\", method: Osrm)";
    for text in [
        file(osrm, "\"0 1 1.0 1.0 0\""),
        file("", "\"0 0 1.0 1.0 0\""),
        file(osrm, "\"0 0 -1.0 1.0 0\""),
        file(osrm, "\"0 0 1.0 NaN 0\""),
        file(osrm, "\"0 0 1.0\""),
        "(version: 2, origins: [])".to_owned(),
        "[".to_owned(),
        String::new(),
    ] {
        scratch.put("buero/fahrzeiten.ron", &text);
        let problem = read_matrix(&office).expect_err(&text);
        assert!(problem.file.ends_with("fahrzeiten.ron"));
        let refused = save_matrix(scratch.path(), &office, origin("x", Method::Osrm), Vec::new());
        assert!(matches!(refused, Err(StoreError::Unreadable(_))), "{text}");
        assert_eq!(fs::read_to_string(office.join("fahrzeiten.ron")).unwrap(), text);
    }
    scratch.put("buero/fahrzeiten.ron", file(osrm, "\"0 7 1.0 1.0 0\""));
    assert!(matches!(read_matrix(&office).unwrap_err().kind, ProblemKind::Value(_)));
}

#[test]
fn without_a_folder_of_tours_nothing_is_saved() {
    let scratch = Scratch::new();
    let tours = scratch.path().join("keine");
    let refused = save_matrix(&tours, &tours.join("buero"), origin("x", Method::Osrm), Vec::new());
    assert!(matches!(refused, Err(StoreError::NoFolder(_))));
    assert!(scratch.names().is_empty());
}
