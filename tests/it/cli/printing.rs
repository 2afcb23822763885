//! The sheets in their formats.

use super::office::Office;
use std::fs;
use unicode_width::UnicodeWidthStr;

fn plan() -> Office {
    let office = Office::of_2017();
    office.script(
        "new 'Tour | *Süd*'
         add tour-sued Wesel --day 2027-07-20
         add tour-sued Köln --day 2027-07-20
         add tour-sued Leverkusen --day 2027-07-20
         add tour-sued Herford --day 2027-07-21
         add tour-sued --place 'Schule <A> | B' --coord 51.5,7.5",
    );
    office
}

#[test]
fn the_overview_is_the_table_that_offices_publish() {
    let text = plan().run(&["print", "tour-sued", "--sheet", "overview"]).ok();
    for part in [
        "Datum",
        "Uhrzeit",
        "von–bis",
        "Station",
        "Ort mit Anschrift",
        "km",
        "Fahrzeit",
        "Stand: Di 01.06.2027",
        "Ideen",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
    assert!(text.contains("ab Düsseldorf") && text.contains("an Düsseldorf"), "{text}");
    assert!(text.contains("Summe des Tages") && text.contains("Summe der Tour"), "{text}");
    assert!(text.contains("geschätzt"), "{text}");
    assert!(text.lines().all(|line| line.width() <= 100), "{text}");
    // Below 20 km there is a range only.
    assert!(text.contains("ca. 12–20 km"), "{text}");
}

#[test]
fn columns_are_aligned_whatever_the_letters() {
    let text = plan().run(&["print", "tour-sued", "--sheet", "overview"]).ok();
    let rule = text.lines().find(|line| line.starts_with("---")).unwrap();
    let gap = rule.find("  ").unwrap();
    for line in text.lines().skip_while(|line| !line.starts_with("Datum")).take_while(|line| !line.is_empty()) {
        let cut: String = line.chars().skip(gap).take(2).collect();
        assert!(cut.trim().is_empty(), "{line}");
    }
}

#[test]
fn markdown_shows_data_as_data() {
    let text = plan().run(&["print", "tour-sued", "--sheet", "overview", "--format", "markdown"]).ok();
    assert!(text.starts_with("# Tour \\| \\*Süd\\*\n"), "{text}");
    assert!(text.contains("Schule \\<A\\> \\| B"), "{text}");
    let columns = |line: &str| line.replace("\\|", "").matches('|').count();
    assert!(text.lines().filter(|line| line.starts_with('|')).all(|line| columns(line) == 7), "{text}");
}

#[test]
fn the_order_of_an_undocumented_day_is_marked_and_not_totalled() {
    let text = Office::of_2017().run(&["print", "sommertour-2017", "--sheet", "overview"]).ok();
    assert!(text.contains("Reihenfolge nicht") && !text.contains("Summe der Tour"), "{text}");
    assert!(text.contains("* Reihenfolge nicht belegt:"), "{text}");
}

#[test]
fn the_sheet_of_the_unvisited_goes_into_a_file() {
    let office = plan();
    let ran = office.run(&["print", "tour-sued", "--sheet", "unvisited", "--format", "markdown", "-o", "offen.md"]);
    assert!(ran.err.contains("offen.md"), "{}", ran.err);
    assert_eq!(ran.ok(), "");
    let text = fs::read_to_string(office.home().join("offen.md")).unwrap();
    assert!(text.starts_with("# Noch nicht besuchte KI\n"), "{text}");
    assert!(text.contains("- Köln (geplant: Di 20.07.2027, Tour „tour-sued“)\n"), "{text}");
    let on_screen = office.run(&["print", "tour-sued", "--sheet", "unvisited"]).ok();
    assert_eq!(on_screen, office.run(&["unvisited"]).ok());
}

#[test]
fn a_sheet_about_a_day_or_a_stop_asks_for_it() {
    let office = plan();
    let refused = |arguments: &[&str]| office.run(&[&["print", "tour-sued", "--sheet"], arguments].concat()).refused(2);
    let error = refused(&["day"]);
    assert!(error.contains("--day") && error.contains("1 (Di 20.07.2027); 2 (Mi 21.07.2027)"), "{error}");
    for sheet in ["host", "request"] {
        let error = refused(&[sheet]);
        assert!(error.contains("--stop") && error.contains("KI Kreis Wesel (s-"), "{error}");
    }
    assert!(refused(&["host", "--stop", "Wesel", "--stop", "Herford"]).contains("nur einmal"));
    assert!(refused(&["day", "--day", "2027-07-22"]).contains("keinen Tag „2027-07-22“"));
    assert!(refused(&["request", "--stop", "Olpe"]).contains("keine Station „Olpe“"));
    for (sheet, option, value) in
        [("overview", "--day", "1"), ("contacts", "--stop", "Wesel"), ("host", "--day", "1"), ("map", "--stop", "Köln")]
    {
        let error = refused(&[sheet, option, value]);
        assert!(error.contains(option) && error.contains(sheet), "{error}");
    }
    let empty = Office::empty();
    empty.script("new Leer");
    let error = empty.run(&["print", "leer", "--sheet", "day"]).refused(2);
    assert!(error.contains("sommertour day TOUR add"), "{error}");
    let error = empty.run(&["print", "leer", "--sheet", "request"]).refused(2);
    assert!(error.contains("sommertour add"), "{error}");
}

#[test]
fn several_letters_are_printed_at_once() {
    let office = plan();
    office.script("set tour-sued Wesel amt Landrätin");
    let text = office.run(&["print", "tour-sued", "--sheet", "request", "--stop", "Köln", "--stop", "Wesel"]).ok();
    let (koeln, wesel) = (text.find("KI Köln").unwrap(), text.find("KI Kreis Wesel").unwrap());
    assert!(koeln < wesel && text.contains("Sehr geehrte Frau Landrätin,"), "{text}");
    assert!(text.contains("Dienstag, den 20. Juli 2027"), "{text}");
}

#[test]
fn every_sheet_comes_in_each_of_its_formats() {
    let office = plan();
    for sheet in ["overview", "day", "driver", "press", "host", "request", "contacts", "unvisited", "inquiry"] {
        let chosen: &[&str] = match sheet {
            "day" => &["--day", "2"],
            "host" | "request" => &["--stop", "Herford"],
            _ => &[],
        };
        for format in ["text", "markdown"] {
            let arguments = [&["print", "tour-sued", "--sheet", sheet, "--format", format], chosen].concat();
            assert!(office.run(&arguments).ok().contains("01.06.2027"), "{sheet} {format}");
        }
    }
}
