//! A tour by somebody who means ill, and a large one: sheets stay readable and betray nothing to the terminal.

use crate::setup::{SHEETS, document};
use sommertour::domain::ags::Ags;
use sommertour::domain::date::{Date, When};
use sommertour::domain::details::{Host, OnSite, Participant, Press, ProgrammeItem};
use sommertour::domain::ids::Id;
use sommertour::domain::stop::{Place, Stop};
use sommertour::domain::time::Minutes;
use sommertour::domain::tour::{Day, Tour};
use sommertour::sheet::catalogue::Sheet;
use sommertour::sheet::{markdown, plain_text};
use sommertour::text::Lang;
use sommertour::text::sanitize::sanitize;

const HOSTILE: &str =
    "\u{1b}]0;x\u{7}\u{202e}| *a* </script> [x](y) `z` =HYPERLINK(1)\r\n# \u{200b}\u{9b}2J 1. \u{2028}";

fn hostile() -> Tour {
    let text = || Some(HOSTILE.to_owned());
    let long = Some(format!("{HOSTILE} {}", "sehr lang ".repeat(500)));
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
            ..Participant::default()
        }],
        programme: vec![ProgrammeItem { minutes: Minutes::new(5).unwrap(), text: HOSTILE.to_owned() }],
        notes: long.clone(),
        internal_notes: long.clone(),
        reason: text(),
        ..Stop::new(Id::new(format!("s-{number}")).unwrap(), Place::Kreis(ags))
    };
    let mut tour = Tour { principal: text(), embargo: text(), ..Tour::new(HOSTILE) };
    let stops = (0..60).zip(Ags::all().chain(Ags::all())).map(|(number, ags)| stop(number, ags)).collect();
    let date = When::On(Date::parse("2027-07-20").unwrap());
    tour.days.push(Day { basis: text(), stops, ..Day::new(Id::new("d-1").unwrap(), date) });
    tour
}

#[test]
fn nothing_hostile_reaches_a_sheet() {
    let tour = hostile();
    for sheet in SHEETS {
        let document = document(&tour, sheet, Lang::De, "d-1", &["s-1"]);
        let (text, markdown) = (plain_text::render(&document), markdown::render(&document));
        for line in text.lines().chain(markdown.lines()) {
            assert_eq!(sanitize(line), line, "{}", sheet.keyword());
        }
        assert!(!markdown.contains("</script>") && !markdown.contains("[x](y)"), "{}", sheet.keyword());
        // A heading or a row that the data began would stand at the start of a line.
        let headings = markdown.lines().filter(|line| line.starts_with("# ")).count();
        assert_eq!(headings, 1, "{}", sheet.keyword());
        let rows: Vec<&str> = markdown.lines().filter(|line| line.starts_with('|')).collect();
        let cells = |line: &str| line.replace("\\|", "").matches('|').count();
        if sheet != Sheet::Day {
            assert!(rows.iter().all(|row| cells(row) == cells(rows[0])), "{}", sheet.keyword());
        }
    }
}

#[test]
fn every_stop_of_a_long_tour_is_there_and_its_notes_whole() {
    let tour = hostile();
    let text = plain_text::render(&document(&tour, Sheet::Day, Lang::De, "d-1", &[]));
    let words = text.split_whitespace().filter(|word| *word == "lang").count();
    assert_eq!(words, 60 * 2 * 500);
    let overview = plain_text::render(&document(&tour, Sheet::Overview, Lang::De, "d-1", &[]));
    assert!(overview.matches("KI Düsseldorf").count() >= 2, "60 stops at 54 places");
}
