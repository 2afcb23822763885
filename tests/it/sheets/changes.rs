//! What the sheet of changes tells: nothing where nothing has changed, and to each what concerns them.

use super::setup::{Wanted, planned};
use sommertour::domain::date::{Date, When};
use sommertour::domain::ids::Id;
use sommertour::domain::stop::Status;
use sommertour::domain::time::Minutes;
use sommertour::domain::tour::Tour;
use sommertour::sheet::catalogue::{Format, Sheet};
use sommertour::sheet::formats::csv_file::CsvDialect;
use sommertour::text::Lang;

fn id(id: &str) -> Id {
    Id::new(id).unwrap()
}

/// The plan after an afternoon on the telephone.
fn changed() -> Tour {
    let mut tour = planned();
    let wesel = tour.days[0].stops.iter().position(|stop| stop.id == id("s-wesel")).unwrap();
    tour.days[0].stops[wesel].minutes = Some(Minutes::new(90).unwrap());
    let heinsberg = tour.days[0].stops.iter().position(|stop| stop.id == id("s-heinsberg")).unwrap();
    let moved = tour.days[0].stops.remove(heinsberg);
    tour.days[1].stops.insert(0, moved);
    let school = tour.days[1].stops.iter_mut().find(|stop| stop.id == id("s-schule")).unwrap();
    school.status = Status::Cancelled;
    let idea = tour.ideas.remove(0);
    tour.days[1].stops.push(idea);
    tour.days[1].date = When::On(Date::parse("2027-07-22").unwrap());
    tour
}

fn printed(format: Format, lang: Lang, before: &Tour, now: &Tour) -> String {
    Wanted { lang, ..Wanted::german(Sheet::Changes, format, "d-1", &[]) }.text_since(now, before)
}

#[test]
fn all_that_has_changed() {
    for (format, lang) in [(Format::Text, Lang::De), (Format::Text, Lang::En), (Format::Csv, Lang::De)] {
        let text = printed(format, lang, &planned(), &changed()).replace("\r\n", "\n");
        insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!(format!("changes-{}.{}", lang.tag(), format.ending()), text);
        });
    }
}

#[test]
fn the_same_version_has_changed_in_nothing() {
    let text = printed(Format::Text, Lang::De, &planned(), &planned());
    assert!(text.contains("hat sich nichts geändert"), "{text}");
    assert_eq!(printed(Format::Csv, Lang::De, &planned(), &planned()).trim_end().lines().count(), 1);
}

#[test]
fn what_came_one_way_goes_the_other() {
    let wanted = Wanted { dialect: CsvDialect::Machine, ..Wanted::german(Sheet::Changes, Format::Csv, "d-1", &[]) };
    let kinds = |now: &Tour, before: &Tour| -> Vec<String> {
        let text = wanted.text_since(now, before);
        let mut kinds: Vec<String> =
            text.lines().skip(1).map(|line| line.split(',').nth(1).unwrap().to_owned()).collect();
        kinds.sort();
        kinds
    };
    assert_eq!(kinds(&changed(), &planned()), ["cancelled", "moved", "new", "retimed"]);
    assert_eq!(kinds(&planned(), &changed()), ["dropped", "moved", "new", "retimed"]);
}

#[test]
fn the_sheet_comes_in_each_of_its_formats_and_shows_no_mobile_number() {
    for format in Sheet::Changes.formats() {
        let text = printed(*format, Lang::De, &planned(), &changed());
        assert!(text.contains("KI Kreis Wesel"), "{}", format.keyword());
        assert!(!text.contains("98765432") && !text.contains("Vertraulich"), "{}", format.keyword());
    }
}
