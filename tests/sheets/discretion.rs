//! Mobile numbers and notes: on the sheets that may show them, and on no other.

use crate::setup::{SHEETS, document, planned};
use sommertour::sheet::catalogue::Sheet;
use sommertour::sheet::document::Document;
use sommertour::sheet::{markdown, plain_text};
use sommertour::text::Lang;

/// Every mobile number of the plan, as its last digits: wherever it stands and however it is written.
const MOBILES: [&str; 6] = ["2345678", "23456789", "1234567", "98765432", "1112223", "33344455"];

fn texts(sheet: Sheet) -> Vec<String> {
    let tour = planned();
    let stops = tour.stops().map(|(_, stop)| stop.id.to_string()).collect::<Vec<_>>();
    let all: Vec<&str> = stops.iter().map(String::as_str).collect();
    let render = |document: &Document| format!("{}{}", plain_text::render(document), markdown::render(document));
    let of = |stops: &[&str]| render(&document(&tour, sheet, Lang::De, "d-1", stops));
    if sheet == Sheet::Host { all.iter().map(|stop| of(&[stop])).collect() } else { vec![of(&all)] }
}

#[test]
fn the_rule_is_the_table_of_the_contract() {
    for sheet in Sheet::ALL {
        let rule = sheet.discretion();
        let expected = match sheet {
            Sheet::Day | Sheet::Contacts => (true, true),
            Sheet::Driver => (true, false),
            _ => (false, false),
        };
        assert_eq!((rule.mobiles, rule.notes), expected, "{}", sheet.keyword());
    }
}

#[test]
fn no_sheet_shows_more_than_its_readers_may_know() {
    for sheet in SHEETS {
        let rule = sheet.discretion();
        for text in texts(sheet) {
            // Text wraps between words, so that blanks are not where they were.
            let text: String = text.split_whitespace().collect();
            if !rule.mobiles {
                for mobile in MOBILES {
                    assert!(!text.contains(mobile), "{} shows {mobile}", sheet.keyword());
                }
            }
            if !rule.notes {
                assert!(!text.contains("Vertraulich") && !text.contains("Schranke"), "{}", sheet.keyword());
            }
        }
    }
}

#[test]
fn who_needs_them_gets_them() {
    let on = |sheet| texts(sheet).concat();
    assert!(on(Sheet::Day).contains("0171 2345678") && on(Sheet::Day).contains("Vertraulich"));
    assert!(on(Sheet::Driver).contains("0171 2345678"));
    for part in ["0171 2345678", "0157 33344455", "Vertraulich"] {
        assert!(on(Sheet::Contacts).contains(part), "{part}");
    }
    assert!(on(Sheet::Host).contains("0281 555 0"), "a number of an office is no mobile");
}

#[test]
fn the_press_hears_of_its_own_dates_only() {
    let text = texts(Sheet::Press).concat();
    assert!(text.contains("KI Kreis Wesel") && text.contains("Sperrfrist: bis 20.07.2027"), "{text}");
    for hidden in ["Gesamtschule", "Kleve", "Köln", "Kim Probe", "555"] {
        assert!(!text.contains(hidden), "{hidden} in\n{text}");
    }
}

#[test]
fn a_host_hears_of_no_other_stop() {
    for text in texts(Sheet::Host) {
        let named = ["KI Kreis Wesel", "KI Kreis Heinsberg", "Gesamtschule", "KI Köln", "KI Kreis Kleve"];
        assert!(!text.contains("Toni Tagung") && !text.contains("eingeladen"), "{text}");
        assert_eq!(named.iter().filter(|name| text.contains(**name)).count(), 1, "{text}");
    }
}
