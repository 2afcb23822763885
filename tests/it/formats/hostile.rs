//! A tour whose texts try to be something else than text, with 60 stops: each format holds it and stays what it is.

use super::desk::{Desk, part};

const TOUR: &str = "feindlich";

fn printed(format: &str, more: &[&str]) -> String {
    Desk::with(&[TOUR]).print(TOUR, "overview", format, more).text()
}

/// Nothing that steers a terminal, a reader's eye or an XML reader.
#[track_caller]
fn assert_clean(text: &str) {
    let hostile = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\r'))
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
    };
    let found: Vec<char> = text.chars().filter(|c| hostile(*c)).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_page_stays_a_page() {
    let page = printed("html", &[]);
    assert_clean(&page);
    let lower = page.to_lowercase();
    for wrong in ["<script", "<img", "</title><", "<!--"] {
        assert!(!lower.contains(wrong), "{wrong}");
    }
    for tag in ["<main>", "<h1>", "</html>", "<title>"] {
        let count = page.matches(tag).count();
        // The map has a title of its own with an id.
        assert_eq!(count, 1, "{tag}");
    }
    assert!(page.contains("{{ title }}{% raw %}"), "data is no template");
    assert!(page.replace("<wbr>", "").contains(&"Ä".repeat(5000)), "nothing is cut");
}

#[test]
fn no_cell_is_a_formula() {
    let text = printed("csv", &[]);
    assert_clean(text.trim_start_matches('\u{feff}'));
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let mut rows = 0;
    for record in reader.records() {
        rows += 1;
        for cell in &record.unwrap() {
            let first = cell.trim_start().chars().next();
            assert!(!first.is_some_and(|c| "=+-@＝＋－＠".contains(c)), "{cell}");
        }
    }
    // Both days with leaving and returning, and the idea.
    assert_eq!(rows, 60 + 4 + 1);
    let raw = printed("csv", &["--raw"]);
    assert!(raw.contains("=HYPERLINK"), "machines get texts as they are");

    let workbook = Desk::with(&[TOUR]).print(TOUR, "overview", "xlsx", &[]).bytes;
    let sheet = part(&workbook, "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f>") && sheet.matches("<row ").count() == 66, "{sheet}");
    assert_clean(&sheet);
    let strings = part(&workbook, "xl/sharedStrings.xml");
    assert_clean(&strings);
    assert!(strings.contains("=HYPERLINK(") && strings.contains(&"Ä".repeat(5000)));
    assert!(sheet.contains("&amp;&amp;L&amp;&amp;"), "an ampersand in the footer is one");
}

#[test]
fn no_text_becomes_a_line_of_the_calendar() {
    let text = printed("ics", &[]);
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "lines end with both");
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "folded at 75 octets");
    assert_clean(&text);
    let unfolded = text.replace("\r\n ", "");
    let count = |wanted: &str| unfolded.split("\r\n").filter(|line| *line == wanted).count();
    assert_eq!((count("BEGIN:VEVENT"), count("END:VEVENT")), (60, 60));
    assert!(!unfolded.split("\r\n").any(|line| line.starts_with("ATTENDEE")));
    assert!(unfolded.contains("SUMMARY:a\\;b\\,c:\\\\n \"d\" \\\\\\; \\\\\\, \\\\\\\\"), "{unfolded}");
}

#[test]
fn files_for_maps_stay_what_they_are() {
    let xml = printed("gpx", &[]);
    assert_clean(&xml);
    assert_eq!((xml.matches("<wpt ").count(), xml.matches("<rte>").count()), (56, 2));
    let mut reader = quick_xml::Reader::from_str(&xml);
    while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
    assert!(xml.contains("lat=\"-90\" lon=\"-180\""), "longitudes lie below 180");

    let json: serde_json::Value = serde_json::from_str(&printed("geojson", &[])).unwrap();
    let features = json["features"].as_array().unwrap();
    let of_kind = |kind: &str| features.iter().filter(|feature| feature["properties"]["kind"] == kind).count();
    assert_eq!((of_kind("stop"), of_kind("leg")), (61, 56 + 2));
    assert_clean(&json.to_string());
}
