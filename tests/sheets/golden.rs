//! Every sheet of the tour of 2017 and of a planned tour, in both languages, as text and as Markdown.

use crate::setup::{SHEETS, document, planned, tour};
use sommertour::domain::edit::Edit;
use sommertour::domain::tour::Tour;
use sommertour::sheet::catalogue::Sheet;
use sommertour::sheet::{markdown, plain_text};
use sommertour::text::Lang;

fn pictures(name: &str, tour: &Tour, day: &str, stops: &[&str]) {
    for sheet in SHEETS {
        // A sheet for a host is about one stop alone.
        let stops = if sheet == Sheet::Host { &stops[..1] } else { stops };
        for lang in [Lang::De, Lang::En] {
            let document = document(tour, sheet, lang, day, stops);
            let picture = format!("{name}_{}_{}", sheet.keyword(), lang.tag());
            insta::assert_snapshot!(format!("{picture}_text"), plain_text::render(&document));
            insta::assert_snapshot!(format!("{picture}_markdown"), markdown::render(&document));
        }
    }
}

#[test]
fn the_tour_of_2017() {
    pictures("2017", &tour("tours/sommertour-2017.ron"), "d-2017-heinsberg", &["s-2017-wesel", "s-2017-solingen"]);
}

#[test]
fn a_planned_tour() {
    pictures("plan", &planned(), "d-1", &["s-wesel", "s-heinsberg", "s-schule", "s-koeln"]);
}

#[test]
fn a_sheet_is_a_draft_until_the_tour_is_final() {
    let draft = planned();
    let done = Edit::Finalise.apply(&draft).unwrap();
    let text = |tour, sheet| plain_text::render(&document(tour, sheet, Lang::De, "d-1", &["s-wesel"]));
    for sheet in SHEETS {
        let is_of_tour = sheet != Sheet::Unvisited;
        assert_eq!(text(&draft, sheet).contains("Entwurf"), is_of_tour, "{}", sheet.keyword());
        assert!(!text(&done, sheet).contains("Entwurf"), "{}", sheet.keyword());
        assert!(text(&done, sheet).contains("Stand: So 22.11.2026"), "{}", sheet.keyword());
    }
}
