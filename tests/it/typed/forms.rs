//! What a name, a date or a number means in a tour, and what is too little to mean one thing.

use crate::flows::sketch::tour;
use sommertour::desk::typed::{Anchor, NotUnderstood, Reason, choice, date, day, kreis, place, stop};
use sommertour::domain::date::Date;
use sommertour::domain::reference::Reference;
use sommertour::domain::stop::Status;
use sommertour::domain::tour::Tour;
use sommertour::store::assets::load_embedded;
use sommertour::text::{InWords, Lang, Words};
use std::sync::LazyLock;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| load_embedded().unwrap());

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Lang::De).unwrap());

fn today() -> Date {
    Date::parse("2026-11-23").unwrap()
}

/// The number of the day that is meant.
fn day_of(tour: &Tour, typed: &str) -> Result<usize, NotUnderstood> {
    let id = day::understand(&WORDS, tour, today(), typed)?;
    Ok(tour.days.iter().position(|day| day.id == id).unwrap() + 1)
}

#[test]
fn a_day_by_its_date_its_number_its_id_or_its_label() {
    let tour = tour("2028-07-18: Wesel | 2028-07-20: Olpe | 2028-07-25: | 2028-08-02..2028-08-04: | open:");
    for (typed, number) in [
        ("18.7.", 1),
        ("18.07.2028", 1),
        ("Di 18.07.2028", 1),
        ("July 18", 1),
        ("2", 2),
        ("Tag 2", 2),
        ("2 (Do 20.07.2028)", 2),
        ("Do", 2),
        ("Donnerstag", 2),
        ("Tag 3 · Di 25.07.2028", 3),
        ("02.08.–04.08.2028", 4),
        ("2.8.2028..4.8.2028", 4),
        ("5", 5),
    ] {
        assert_eq!(day_of(&tour, typed), Ok(number), "{typed}");
    }
    assert_eq!(day_of(&tour, tour.days[1].id.as_str()), Ok(2));
    let reason = |typed: &str| day_of(&tour, typed).unwrap_err().reason;
    assert!(matches!(reason("Di"), Reason::AmbiguousDay(ids) if ids.len() == 2), "two days are Tuesdays");
    for typed in ["6", "0", "19.7.", "Mi 18.07.2028", "2.8.", "", "Tag"] {
        assert!(matches!(reason(typed), Reason::NoSuchDay(days) if days.len() == 5), "{typed}");
    }
}

#[test]
fn a_stop_by_its_name_its_id_or_both() {
    let tour = tour("2028-07-18: Wesel, Rhein-Sieg, Schule am Markt | 2028-07-20: Wesel");
    let id = |typed: &str| stop::understand(&WORDS, &REFERENCE, &tour, typed).map(|id| id.to_string());
    let ids: Vec<String> = tour.stops().map(|(_, stop)| stop.id.to_string()).collect();
    for (typed, at) in [
        ("Rhein-Sieg-Kreis", 1),
        ("KI Rhein-Sieg-Kreis", 1),
        ("Rhein\u{2011}Sieg\u{2011}Kreis", 1),
        ("SU", 1),
        ("schule am markt", 2),
        ("Schule\u{a0}am Markt", 2),
    ] {
        assert_eq!(id(typed).as_ref(), Ok(&ids[at]), "{typed}");
    }
    let twice = id("Wesel").unwrap_err().in_words(&WORDS);
    assert!(ids.iter().filter(|id| twice.contains(id.as_str())).count() == 2, "{twice}");
    // What the refusal offers is an answer.
    assert_eq!(id(&format!("KI Kreis Wesel ({})", ids[3])).as_ref(), Ok(&ids[3]));
    assert!(matches!(id("Unna").unwrap_err().reason, Reason::NoSuchStop(stops) if stops.len() == 4));
}

#[test]
fn plates_are_capitals_and_beginnings_only_candidates() {
    let key = |typed: &str| kreis::understand(&REFERENCE.kreise, typed).map(|ags| ags.to_string());
    assert_eq!(key("WES"), Ok("05170".to_owned()));
    assert_eq!(key("D"), Ok("05111".to_owned()));
    assert!(matches!(key("Her").unwrap_err().reason, Reason::NoSuchKreis(similar) if similar.len() > 1));
    assert!(matches!(key("AC").unwrap_err().reason, Reason::AmbiguousKreis(both) if both.len() == 2));
    assert_eq!(key("Städteregion Aachen (05334)"), Ok("05334".to_owned()));
}

#[test]
fn a_word_needs_as_much_as_no_other_has() {
    assert_eq!(choice::status("zu"), Ok(Status::Accepted));
    assert_eq!(choice::status("Bestaetigt").ok(), None);
    assert_eq!(choice::status("bestatigt"), Ok(Status::Confirmed));
    for typed in ["", "a", "be", "c", "fertig"] {
        let reason = choice::status(typed).unwrap_err().in_words(&WORDS);
        assert!(reason.ends_with("möglich sind Idee, angefragt, zugesagt, bestätigt, besucht, abgesagt."), "{reason}");
    }
}

#[test]
fn a_single_date_is_none_of_several() {
    let anchor = Anchor::today(today().naive());
    let reason = |typed: &str| date::understand(typed, &anchor).unwrap_err().in_words(&WORDS);
    for typed in ["20.7.-22.7.", "20.7...22.7.", "KW 29"] {
        assert!(reason(typed).contains("mehrere Tage"), "{typed}: {}", reason(typed));
    }
    assert!(reason("offen").contains("kein Datum"));
}

#[test]
fn a_place_lies_where_its_numbers_or_its_town_say() {
    let near =
        |typed: &str| place::named(&REFERENCE, "Schule", typed).map(|place| (place.coord.lat(), place.coord.lon()));
    assert_eq!(near("51.2,6.8"), Ok((51.2, 6.8)));
    assert_eq!(near("51,2 6,8"), Ok((51.2, 6.8)));
    assert!(near("Siegburg").is_ok());
    assert!(matches!(near("Geldern").unwrap_err().reason, Reason::Value(_)));
    assert_eq!(place::named(&REFERENCE, " ", "51.2,6.8").unwrap_err().reason, Reason::NoName);
}
