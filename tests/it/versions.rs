//! The versions of the files: one of each is read, the lowest that holds the content is written, a newer one is refused.

use crate::common::scratch::Scratch;
use sommertour::domain::defaults::OfficeDefaults;
use sommertour::domain::field::stop_field::Kind;
use sommertour::domain::field::stop_list::STOP;
use sommertour::domain::stop::Stop;
use sommertour::domain::tour::{FIRST_WRITTEN, Tour};
use sommertour::store::assets::load_reference;
use sommertour::store::diagnose::parse;
use sommertour::store::draft::Draft;
use sommertour::store::problem::ProblemKind;
use sommertour::store::ron_format::to_text;
use sommertour::store::version::{Versioned, Written};
use std::fs;
use std::path::Path;

fn fixture(name: &str, version: u32) -> String {
    let path = format!("tests/fixtures/versions/{name}-{version}.ron");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.replace("\r\n", "\n")
}

fn read<T: Versioned>(text: &str) -> T {
    parse(Path::new("file.ron"), text.as_bytes()).unwrap_or_else(|problem| panic!("{problem:?}"))
}

fn versioned(version: u32) -> String {
    format!("    version: {version},\n")
}

#[track_caller]
fn refuses_a_newer_one<T: Versioned>(name: &str) {
    let newer = fixture(name, T::NEWEST).replacen(&versioned(T::NEWEST), &versioned(T::NEWEST + 1), 1);
    let problem = parse::<T>(Path::new("file.ron"), newer.as_bytes()).err().unwrap();
    assert_eq!(problem.kind, ProblemKind::Newer((T::NEWEST + 1).to_string()));
}

#[track_caller]
fn writes_the_lowest<T: Written>(name: &str, first_written: u32) {
    for version in 1..=T::NEWEST {
        let text = fixture(name, version);
        let expected = text.replace(&versioned(version), &versioned(version.max(first_written)));
        assert_eq!(to_text(&read::<T>(&text)).unwrap(), expected, "{name}-{version}");
    }
}

#[test]
fn a_tour_is_written_in_the_lowest_version_that_holds_it() {
    writes_the_lowest::<Tour>("tour", FIRST_WRITTEN);
    refuses_a_newer_one::<Tour>("tour");
    assert!(to_text(&Tour::new("Neu")).unwrap().contains(&versioned(FIRST_WRITTEN)));
}

#[test]
fn a_draft_is_written_in_the_lowest_version_that_holds_its_tours() {
    writes_the_lowest::<Draft>("draft", 1);
    refuses_a_newer_one::<Draft>("draft");
}

#[test]
fn the_fixture_of_a_version_holds_every_field_that_it_knows_and_no_other() {
    for version in FIRST_WRITTEN..=Tour::NEWEST {
        let tour = read::<Tour>(&fixture("tour", version));
        for field in STOP.iter().filter(|field| !matches!(field.kind, Kind::Place)) {
            let is_filled = |stop: &Stop| {
                let mut bare = stop.clone();
                field.clear(&mut bare);
                bare != *stop
            };
            let filled = tour.stops().any(|(_, stop)| is_filled(stop));
            assert_eq!(filled, field.merged.since <= version, "{} in version {version}", field.name());
        }
    }
}

#[test]
fn each_version_of_the_files_of_the_office_is_read_and_a_newer_one_refused() {
    for name in ["kontakte", "vorgaben", "sperrtage"] {
        let scratch = Scratch::new();
        fs::create_dir(scratch.path().join("buero")).unwrap();
        for version in 1..=OfficeDefaults::NEWEST {
            scratch.put(&format!("buero/{name}.ron"), fixture(name, version));
            assert_eq!(load_reference(scratch.path()).unwrap().1, [], "{name}-{version}");
        }
        let newest = OfficeDefaults::NEWEST;
        let newer = fixture(name, newest).replace(&versioned(newest), &versioned(newest + 1));
        scratch.put(&format!("buero/{name}.ron"), newer);
        let (_, problems) = load_reference(scratch.path()).unwrap();
        let kinds: Vec<&ProblemKind> = problems.iter().map(|problem| &problem.kind).collect();
        assert_eq!(kinds, [&ProblemKind::Newer((newest + 1).to_string())], "{name}");
    }
}
