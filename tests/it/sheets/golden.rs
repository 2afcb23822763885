//! Every sheet of the tour of 2017 and of a planned tour in every format, as it is handed out; a change is looked at
//! before it is accepted.

use super::setup::{SHEETS, Wanted, planned, tour};
use sommertour::domain::edit::Edit;
use sommertour::domain::tour::Tour;
use sommertour::sheet::catalogue::{Format, Sheet};
use sommertour::sheet::formats::csv_file::CsvDialect;
use sommertour::store::assets::load_embedded;
use sommertour::text::Lang;

fn golden(name: &str, wanted: Wanted, tour: &Tour) {
    let mut text = wanted.text(tour).replace("\r\n", "\n");
    // The map has tests of its own.
    if let (Some(start), Some(end)) = (text.find("<svg"), text.find("</svg>")) {
        text.replace_range(start..end, "<svg …>");
    }
    let ending = if wanted.dialect == CsvDialect::Machine { "raw.csv" } else { wanted.format.ending() };
    let lang = if wanted.lang == Lang::De { "" } else { "-en" };
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!(format!("{name}-{}{lang}.{ending}", wanted.sheet.keyword()), text);
    });
}

fn all(name: &str, tour: &Tour, day: &str, stops: &[&str]) {
    for sheet in SHEETS {
        for format in sheet.formats() {
            let german = Wanted::german(sheet, *format, day, stops);
            golden(name, german, tour);
            let english = Wanted { lang: Lang::En, ..german };
            match format {
                Format::Csv => golden(name, Wanted { dialect: CsvDialect::Machine, ..german }, tour),
                Format::Text => golden(name, english, tour),
                Format::Html | Format::Ics if sheet == Sheet::Day => golden(name, english, tour),
                _ => {}
            }
        }
    }
}

#[test]
fn the_tour_of_2017() {
    all("2017", &tour("tours/sommertour-2017.ron"), "d-2017-heinsberg", &["s-2017-wesel", "s-2017-solingen"]);
}

#[test]
fn a_planned_tour() {
    all("plan", &planned(), "d-1", &["s-wesel", "s-heinsberg", "s-schule", "s-koeln"]);
}

#[test]
fn the_same_tour_gives_the_same_bytes() {
    let tour = planned();
    for sheet in SHEETS {
        for format in sheet.formats() {
            let wanted = Wanted::german(sheet, *format, "d-1", &["s-wesel"]);
            assert_eq!(wanted.of(&tour).unwrap().bytes, wanted.of(&tour).unwrap().bytes, "{}", sheet.keyword());
        }
    }
}

#[test]
fn a_sheet_is_a_draft_until_the_tour_is_final() {
    let draft = planned();
    let done = Edit::Finalise.apply(&draft, &load_embedded().unwrap().defaults).unwrap();
    for sheet in SHEETS {
        for format in sheet.formats() {
            let text = |tour| Wanted::german(sheet, *format, "d-1", &["s-wesel"]).text(tour);
            let says_so = |tour| text(tour).contains("Entwurf") || text(tour).contains("\"stage\": \"draft\"");
            let name = format!("{} {}", sheet.keyword(), format.keyword());
            assert_eq!(says_so(&draft), sheet != Sheet::Unvisited, "{name}");
            assert!(!says_so(&done), "{name}");
            // A calendar says when it was changed last; to say more would change it every day.
            let dates = ["22.11.2026", "2026-11-22", "DTSTAMP:20261120T"];
            assert!(dates.iter().any(|date| text(&done).contains(date)), "{name}");
        }
    }
}
