//! Mobile numbers and notes: on the sheets that may show them, and on no other, in whatever format.

use super::setup::{SHEETS, Wanted, planned};
use sommertour::domain::coord::Coord;
use sommertour::domain::details::{Host, OnSite, Participant, ProgrammeItem};
use sommertour::domain::field::stop_field::Confidential;
use sommertour::domain::stop::Location;
use sommertour::domain::time::Minutes;
use sommertour::domain::tour::Tour;
use sommertour::sheet::catalogue::{Format, Sheet};
use sommertour::sheet::discretion::Readers;
use sommertour::sheet::formats::csv_file::CsvDialect;
use sommertour::text::Lang;

/// Every mobile number of the plan, as its last digits: wherever it stands and however it is written.
const MOBILES: [&str; 7] = ["2345678", "23456789", "1234567", "98765432", "1112223", "33344455", "7654321"];

const NOTES: [&str; 2] = ["Vertraulich", "Schranke"];

/// Every file of `sheet`, with the name of its format: of each day and each stop where it is about one.
fn files(tour: &Tour, sheet: Sheet) -> Vec<(Format, String)> {
    let days: Vec<String> = tour.days.iter().map(|day| day.id.to_string()).collect();
    let stops: Vec<String> = tour.stops().map(|(_, stop)| stop.id.to_string()).collect();
    let stops: Vec<&str> = stops.iter().map(String::as_str).collect();
    let mut files = Vec::new();
    for format in sheet.formats() {
        let mut add = |day: &str, stops: &[&str]| {
            for (lang, dialect) in [(Lang::De, CsvDialect::Excel), (Lang::En, CsvDialect::Machine)] {
                let wanted = Wanted { lang, dialect, ..Wanted::german(sheet, *format, day, stops) };
                // A calendar is folded and a text is wrapped, so that blanks are not where they were.
                let text: String = wanted.text(tour).replace("\r\n ", "").split_whitespace().collect();
                files.push((*format, text));
            }
        };
        match sheet {
            Sheet::Day => days.iter().for_each(|day| add(day, &stops)),
            Sheet::Host => stops.iter().for_each(|stop| add("d-1", &[stop])),
            _ => add("d-1", &stops),
        }
    }
    files
}

/// The plan with a mobile number in every other text as well.
fn careless() -> Tour {
    let mut tour = planned();
    let number = || "Rückruf 0171 7654321".to_owned();
    tour.title = format!("{} {}", tour.title, number());
    tour.principal = Some(number());
    tour.embargo = Some(number());
    tour.base = Some(Location { name: number(), coord: Coord::parse("51.2,6.8").unwrap() });
    for day in &mut tour.days {
        day.basis = Some(number());
        let place = Location { name: number(), coord: Coord::parse("51.5,7.5").unwrap() };
        (day.from, day.to) = (Some(place.clone()), Some(place));
        for stop in &mut day.stops {
            stop.reason = Some(number());
            stop.host = Host { name: Some(number()), office: Some(number()), party: Some(number()) };
            stop.address = Some(number());
            stop.topic = Some(number());
            let phone = OnSite { name: Some(number()), phone: Some(number()), email: Some(number()), mobile: None };
            stop.contact = phone;
            let person = Participant { name: Some(number()), mdl: true, ..Participant::default() };
            stop.participants.push(person);
            stop.programme = vec![ProgrammeItem { minutes: Minutes::new(5).unwrap(), text: number() }];
        }
    }
    tour
}

#[test]
fn the_rule_is_the_table_of_the_contract() {
    for sheet in Sheet::ALL {
        let expected = match sheet {
            Sheet::Day | Sheet::Contacts => [true, true, true, false],
            Sheet::Driver => [true, false, false, false],
            _ => [false; 4],
        };
        let secrets =
            [Confidential::Mobiles, Confidential::Notes, Confidential::InternalNotes, Confidential::SpeakingNotes];
        let allowed = secrets.map(|what| Readers { sheet }.may_read(what));
        assert_eq!(allowed, expected, "{}", sheet.keyword());
    }
}

#[test]
fn no_file_of_any_sheet_shows_more_than_its_readers_may_know() {
    for tour in [planned(), careless()] {
        for sheet in SHEETS.into_iter().chain([Sheet::Map]) {
            let may_read = |what| Readers { sheet }.may_read(what);
            for (format, text) in files(&tour, sheet) {
                let name = format!("{} {}", sheet.keyword(), format.keyword());
                if !may_read(Confidential::Mobiles) {
                    for mobile in MOBILES {
                        assert!(!text.contains(mobile), "{name} shows {mobile}");
                    }
                }
                if !may_read(Confidential::Notes) {
                    for note in NOTES {
                        assert!(!text.contains(note), "{name} shows {note}");
                    }
                }
            }
        }
    }
}

#[test]
fn what_is_compared_with_an_earlier_version_shows_no_mobile_of_either() {
    for format in Sheet::Changes.formats() {
        let wanted = Wanted::german(Sheet::Changes, *format, "d-1", &[]);
        for (now, before) in [(planned(), careless()), (careless(), planned())] {
            let text: String = wanted.text_since(&now, &before).split_whitespace().collect();
            assert!(MOBILES.iter().all(|mobile| !text.contains(mobile)), "{}: {text}", format.keyword());
        }
    }
}

#[test]
fn who_needs_them_gets_them() {
    let of = |sheet: Sheet, formats: &[Format]| {
        let files = files(&planned(), sheet).into_iter();
        files.filter(|(format, _)| formats.contains(format)).map(|(_, text)| text).collect::<Vec<_>>()
    };
    use Format::{Csv, Geojson, Gpx, Html, Ics, Markdown, Text, Xlsx};
    // The second day has another stop; the plan is in the first of each format.
    for format in [Text, Markdown, Html, Ics, Gpx, Geojson] {
        let text = &of(Sheet::Day, &[format])[0];
        assert!(text.contains("01712345678") && text.contains("Vertraulich"), "day {}", format.keyword());
    }
    for text in of(Sheet::Driver, &[Text, Markdown, Html, Gpx, Geojson]) {
        assert!(text.contains("01712345678"), "{text}");
    }
    for text in of(Sheet::Contacts, &[Text, Markdown, Html, Csv, Xlsx]) {
        for part in ["01712345678", "015733344455", "Vertraulich"] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
    for text in &of(Sheet::Host, &[Text, Markdown, Html])[..2] {
        assert!(text.contains("02815550"), "a number of an office is no mobile");
    }
}

#[test]
fn the_press_hears_of_its_own_dates_only() {
    for (_, text) in files(&planned(), Sheet::Press) {
        assert!(text.contains("KIKreisWesel") && text.contains("bis20.07.2027"), "{text}");
        for hidden in ["Gesamtschule", "Kleve", "Köln", "KimProbe", "555"] {
            assert!(!text.contains(hidden), "{hidden} in\n{text}");
        }
    }
}

#[test]
fn a_host_hears_of_no_other_stop() {
    for (_, text) in files(&planned(), Sheet::Host) {
        let named = ["KIKreisWesel", "KIKreisHeinsberg", "Gesamtschule", "KIKöln", "KIKreisKleve"];
        assert!(!text.contains("ToniTagung") && !text.contains("eingeladen"), "{text}");
        assert_eq!(named.iter().filter(|name| text.contains(**name)).count(), 1, "{text}");
    }
}
