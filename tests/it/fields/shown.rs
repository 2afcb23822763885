//! Each field on the sheets: whoever may read it finds it, nobody else does, and what is announced is told when it changes.

use super::{sample, texts};
use crate::common::screen::reference;
use crate::sheets::setup::{SHEETS, Wanted, planned};
use sommertour::desk::typed::field::set;
use sommertour::domain::field::stop_field::{Confidential, Kind, StopField};
use sommertour::domain::ids::Id;
use sommertour::domain::tour::Tour;
use sommertour::sheet::catalogue::{Format, Sheet};
use sommertour::sheet::discretion::Readers;

const STOPS: [&str; 1] = ["s-wesel"];

fn with(tour: &Tour, field: &StopField, typed: &str) -> Tour {
    let edit = set(Id::new(STOPS[0]).unwrap(), field.name(), typed).unwrap();
    edit.apply(tour, &reference().defaults).unwrap()
}

/// The sheet as text in one line.
fn printed(tour: &Tour, sheet: Sheet) -> String {
    let text = Wanted::german(sheet, Format::Text, "d-1", &STOPS).text(tour);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn whoever_travels_finds_every_text_that_they_may_read() {
    for field in texts() {
        let may_read = field.confidential.is_none_or(|what| Readers { sheet: Sheet::Day }.may_read(what));
        let text = printed(&with(&planned(), field, &sample(field, 1)), Sheet::Day);
        assert_eq!(text.contains(&sample(field, 1)), may_read, "{}: {text}", field.name());
    }
}

#[test]
fn no_sheet_shows_what_its_readers_may_not_know() {
    for field in texts() {
        let tour = with(&planned(), field, "Geheimsache Rückruf 0171 7654321");
        for sheet in SHEETS {
            let text = printed(&tour, sheet);
            let may_read = |what| Readers { sheet }.may_read(what);
            if !field.confidential.is_none_or(may_read) {
                assert!(!text.contains("Geheimsache"), "{} on {}", field.name(), sheet.keyword());
            }
            if !may_read(Confidential::Mobiles) {
                assert!(!text.contains("7654321"), "{} on {}", field.name(), sheet.keyword());
            }
        }
    }
}

#[test]
fn what_is_announced_is_told_when_it_changes() {
    for field in texts() {
        let [before, now] = [1, 2].map(|number| with(&planned(), field, &sample(field, number)));
        let text = Wanted::german(Sheet::Changes, Format::Markdown, "d-1", &[]).text_since(&now, &before);
        let told = [1, 2].map(|number| text.matches(&sample(field, number)).count());
        match (field.announced, field.kind) {
            // Once for the office, once for the host, once for the driver, and not for the press.
            (true, _) => assert_eq!(told, [3, 3], "{}: {text}", field.name()),
            (false, Kind::Text(text_field)) if text_field.name == "address" => assert!(told[0] > 0 && told[1] > 0),
            // The host's name says whom to tell.
            (false, _) => assert_eq!(told[0], 0, "{}: {text}", field.name()),
        }
    }
}

#[test]
fn the_way_in_stands_on_the_sheets_of_who_drives_travels_and_receives() {
    let arrival = texts().find(|field| field.name() == "arrival").unwrap();
    let tour = with(&planned(), arrival, "Einfahrt Poststraße, Schranke 0171 7654321");
    for sheet in SHEETS {
        let text = printed(&tour, sheet);
        let shows = matches!(sheet, Sheet::Day | Sheet::Driver | Sheet::Host);
        assert_eq!(text.contains("Anfahrt und Parken: Einfahrt Poststraße"), shows, "{}: {text}", sheet.keyword());
        assert_eq!(text.contains("7654321"), shows && sheet != Sheet::Host, "{}", sheet.keyword());
    }
    let gpx = Wanted::german(Sheet::Driver, Format::Gpx, "d-1", &STOPS).text(&tour);
    assert!(gpx.contains("Anfahrt und Parken: Einfahrt Poststraße"), "{gpx}");
}
