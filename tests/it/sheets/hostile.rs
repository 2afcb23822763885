//! A tour by somebody who means ill, and a large one: every sheet in every format stays what it is, as its own readers
//! see it, or is refused.

use super::setup::{SHEETS, Wanted};
use calcard::icalendar::{ICalendar, ICalendarComponentType};
use sommertour::domain::ags::Ags;
use sommertour::domain::date::{Date, When};
use sommertour::domain::details::{Host, OnSite, Participant, Press, ProgrammeItem, Recorded};
use sommertour::domain::ids::Id;
use sommertour::domain::stop::{Place, Stop};
use sommertour::domain::time::Minutes;
use sommertour::domain::tour::{Day, Tour};
use sommertour::sheet::catalogue::{Format, Sheet};
use sommertour::sheet::formats::csv_file::{CsvDialect, passes_for_formula};
use sommertour::text::sanitize::sanitize;

const HOSTILE: &str = "=HYPERLINK(\"http://x\";\"y\") \u{1b}]0;x\u{7}\u{202e}| *a* </script><img src=x> {{ title }}{% raw %} ]]>&amp; \
     [x](y) `z`; =1\r\nEND:VEVENT\r\n# \u{200b}\u{9b}2J 1. \u{2028}\u{200f}\u{fffe}";

/// 5,000 characters of it, and more.
fn long() -> String {
    format!("{HOSTILE} {}", "sehr lang ".repeat(500))
}

fn hostile() -> Tour {
    let text = || Some(HOSTILE.to_owned());
    let stop = |number: usize, ags| Stop {
        host: Host { name: text(), office: text(), party: text() },
        address: text(),
        contact: OnSite { name: text(), phone: text(), mobile: text(), email: text() },
        topic: text(),
        press: Some(Press::Yes),
        participants: vec![Participant {
            name: text(),
            office: text(),
            party: text(),
            mdl: true,
            present: Recorded::Yes,
            ..Participant::default()
        }],
        programme: vec![ProgrammeItem { minutes: Minutes::new(5).unwrap(), text: HOSTILE.to_owned() }],
        notes: Some(long()),
        internal_notes: Some(long()),
        reason: text(),
        minutes: Some(Minutes::new(5).unwrap()),
        ..Stop::new(Id::new(format!("s-{number}")).unwrap(), Place::Kreis(ags))
    };
    let mut tour = Tour { principal: text(), embargo: text(), ..Tour::new(HOSTILE) };
    let stops = (0..60).zip(Ags::all().chain(Ags::all())).map(|(number, ags)| stop(number, ags)).collect();
    let date = When::On(Date::parse("2027-07-20").unwrap());
    tour.days.push(Day { basis: text(), stops, ..Day::new(Id::new("d-1").unwrap(), date) });
    tour
}

/// The file; every character in it is one that may be shown.
#[track_caller]
fn printed(sheet: Sheet, format: Format) -> String {
    let text = Wanted::german(sheet, format, "d-1", &["s-1"]).text(&hostile());
    for line in text.trim_start_matches('\u{feff}').lines() {
        assert_eq!(sanitize(line), line, "{} {}", sheet.keyword(), format.keyword());
    }
    text
}

fn of_format(format: Format) -> impl Iterator<Item = (Sheet, String)> {
    let sheets = SHEETS.into_iter().filter(move |sheet| sheet.formats().contains(&format));
    sheets.map(move |sheet| (sheet, printed(sheet, format)))
}

#[test]
fn text_is_text() {
    for (sheet, text) in of_format(Format::Text) {
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{}", sheet.keyword());
        assert!(sheet == Sheet::Unvisited || text.contains("{{ title }}"), "{}: data is no template", sheet.keyword());
    }
}

#[test]
fn markdown_has_no_markup_of_the_data() {
    for (sheet, markdown) in of_format(Format::Markdown) {
        assert!(!markdown.contains("</script>") && !markdown.contains("[x](y)"), "{}", sheet.keyword());
        // A heading or a row that the data began would stand at the start of a line.
        assert_eq!(markdown.lines().filter(|line| line.starts_with("# ")).count(), 1, "{}", sheet.keyword());
        let rows: Vec<&str> = markdown.lines().filter(|line| line.starts_with('|')).collect();
        let cells = |line: &str| line.replace("\\|", "").matches('|').count();
        if sheet != Sheet::Day {
            assert!(rows.iter().all(|row| cells(row) == cells(rows[0])), "{}", sheet.keyword());
        }
    }
}

#[test]
fn a_page_is_well_formed_and_has_nothing_of_the_data_in_it_but_text() {
    const ELEMENTS: [&str; 33] = [
        "html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2", "p", "ul", "li", "div",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "br", "wbr", "figure", "svg", "desc", "defs",
        "pattern", "rect", "circle", "path", "text", "g",
    ];
    for (sheet, page) in of_format(Format::Html) {
        let mut reader = quick_xml::Reader::from_str(&page);
        // A page is no XML: some elements are not closed.
        reader.config_mut().check_end_names = false;
        loop {
            use quick_xml::events::Event::{CData, Comment, Empty, Eof, PI, Start};
            match reader.read_event().unwrap_or_else(|error| panic!("{}: {error}", sheet.keyword())) {
                Start(element) | Empty(element) => {
                    let name = element.name().as_ref().to_owned();
                    assert!(ELEMENTS.contains(&name.as_str()), "{}: <{name}>", sheet.keyword());
                    for attribute in element.attributes() {
                        let key = attribute.unwrap().key.as_ref().to_owned();
                        assert!(!key.starts_with("on") && key != "src" && key != "href", "{}", sheet.keyword());
                    }
                }
                Comment(_) | CData(_) | PI(_) => panic!("{} has more than elements", sheet.keyword()),
                Eof => break,
                _ => {}
            }
        }
    }
}

#[test]
fn no_cell_of_a_table_is_a_formula() {
    for (sheet, csv) in of_format(Format::Csv) {
        let mut reader =
            csv::ReaderBuilder::new().delimiter(b';').from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert!(records.iter().flatten().all(|cell| !passes_for_formula(cell)), "{}", sheet.keyword());
        let rows = match sheet {
            Sheet::Overview => 60 + 2,
            Sheet::Unvisited => 54,
            _ => 60,
        };
        assert_eq!(records.len(), rows, "{}", sheet.keyword());
    }
    let raw = Wanted { dialect: CsvDialect::Machine, ..Wanted::german(Sheet::Inquiry, Format::Csv, "d-1", &[]) };
    assert!(raw.text(&hostile()).contains("=HYPERLINK"), "machines get texts as they are");
}

#[test]
fn no_cell_of_a_workbook_is_a_formula() {
    for (sheet, xml) in of_format(Format::Xlsx) {
        assert!(!xml.contains("<f>") && !xml.contains("<hyperlink"), "{}", sheet.keyword());
        for part in xml.split("<?xml").skip(1) {
            let part = format!("<?xml{}", &part[..=part.rfind('>').unwrap()]);
            let mut reader = quick_xml::Reader::from_str(&part);
            while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
        }
    }
}

#[test]
fn a_calendar_has_an_entry_a_stop() {
    for (sheet, text) in of_format(Format::Ics) {
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{}", sheet.keyword());
        let calendar = ICalendar::parse(&text).unwrap();
        let events = calendar.components.iter().filter(|part| part.component_type == ICalendarComponentType::VEvent);
        assert_eq!(events.count(), 60, "{}", sheet.keyword());
        let unfolded = text.replace("\r\n ", "");
        assert_eq!(unfolded.split("\r\n").filter(|line| *line == "END:VEVENT").count(), 60);
        let notes = unfolded.matches("lang sehr").count();
        assert_eq!(notes, if sheet == Sheet::Day { 60 * 2 * 499 } else { 0 }, "{}", sheet.keyword());
    }
}

#[test]
fn files_for_maps_stay_what_they_are() {
    for (sheet, xml) in of_format(Format::Gpx) {
        let mut reader = quick_xml::Reader::from_str(&xml);
        while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
        assert_eq!(xml.matches("<wpt ").count(), 60, "{}", sheet.keyword());
    }
    for (sheet, json) in of_format(Format::Geojson) {
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let features = json["features"].as_array().unwrap();
        assert_eq!(features.len(), 60 + 61, "{}", sheet.keyword());
    }
}

#[test]
fn every_stop_of_a_long_tour_is_there_and_its_notes_whole() {
    let text = printed(Sheet::Day, Format::Text);
    let words = text.split_whitespace().filter(|word| *word == "lang").count();
    assert_eq!(words, 60 * 2 * 500);
    assert!(printed(Sheet::Overview, Format::Text).matches("KI Düsseldorf").count() >= 2, "60 stops at 54 places");
}
