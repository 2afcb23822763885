//! The facts that ship with the program: complete, inside the country, sourced and dated.

use sommertour::domain::ags::Ags;
use sommertour::domain::contact::Contact;
use sommertour::domain::coord::Coord;
use sommertour::domain::date::{Date, When};
use sommertour::domain::fact::{Source, source_of};
use sommertour::domain::kreis::{Bezirk, Kreis, KreisKind};
use sommertour::domain::reference::Reference;
use sommertour::store::assets::load_embedded;
use std::fs;
use std::path::Path;

fn reference() -> Reference {
    load_embedded().unwrap()
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn lies_in_nrw(coord: Coord) -> bool {
    (50.3..=52.6).contains(&coord.lat()) && (5.8..=9.5).contains(&coord.lon())
}

/// Every source says something and when, and each of `fields` is spoken for.
fn assert_sourced(record: &str, sources: &[Source], fields: &[&str]) {
    for source in sources {
        assert!(!source.source.trim().is_empty(), "{record}: a source is empty");
        assert!(!source.as_of.trim().is_empty(), "{record}: {} has no date", source.source);
        let is_dated = source.as_of.chars().any(|c| c.is_ascii_digit());
        assert!(is_dated || source.as_of == "undatiert", "{record}: {}", source.as_of);
        assert!(!source.fields.is_empty(), "{record}: {} speaks for nothing", source.source);
        for field in &source.fields {
            assert!(fields.contains(&field.as_str()), "{record}: {field} is sourced but not filled");
        }
    }
    for field in fields {
        assert!(source_of(sources, field).is_some(), "{record}: {field} has no source");
    }
}

#[test]
fn the_54_keys_are_those_of_the_program() {
    let reference = reference();
    let keys: Vec<Ags> = reference.kreise.iter().map(|kreis| kreis.ags).collect();
    assert_eq!(keys, Ags::all().collect::<Vec<_>>());
    assert_eq!(keys.len(), 54);
    let text = fs::read_to_string("assets/kreise.ron").unwrap();
    let written: Vec<&str> =
        text.lines().filter_map(|line| line.trim().strip_prefix("ags: \"")?.strip_suffix("\",")).collect();
    assert_eq!(written, keys.iter().map(|ags| ags.as_str()).collect::<Vec<_>>());
    let mut contacts: Vec<Ags> = reference.contacts.iter().map(|contact| contact.ags).collect();
    contacts.sort();
    assert_eq!(contacts, keys, "one office a unit");
}

#[test]
fn units_by_kind_and_by_regierungsbezirk() {
    let reference = reference();
    let of_bezirk = |bezirk| reference.kreise.iter().filter(|kreis| kreis.bezirk == bezirk).count();
    assert_eq!(Bezirk::ALL.map(of_bezirk), [15, 12, 8, 7, 12]);
    let of_kind = |kind| reference.kreise.iter().filter(|kreis| kreis.kind == kind).count();
    assert_eq!(of_kind(KreisKind::Kreis), 30);
    assert_eq!(of_kind(KreisKind::KreisfreieStadt), 22);
    assert_eq!(of_kind(KreisKind::Staedteregion), 1);
    assert_eq!(of_kind(KreisKind::RegionsangehoerigeStadt), 1);
    for kreis in reference.kreise.iter() {
        let digit = match kreis.bezirk {
            Bezirk::Duesseldorf => "051",
            Bezirk::Koeln => "053",
            Bezirk::Muenster => "055",
            Bezirk::Detmold => "057",
            Bezirk::Arnsberg => "059",
        };
        assert!(kreis.ags.as_str().starts_with(digit), "{} in {}", kreis.ags, kreis.bezirk.name());
    }
}

#[test]
fn every_place_lies_in_north_rhine_westphalia() {
    let reference = reference();
    for kreis in reference.kreise.iter() {
        assert!(lies_in_nrw(kreis.coord), "{}", kreis.name);
        let ki = reference.ki_coord(kreis.ags);
        assert!(lies_in_nrw(ki), "{}", kreis.name);
    }
    assert!(lies_in_nrw(reference.defaults.base.coord));
}

#[test]
fn names_are_filled_and_tell_the_units_apart() {
    let reference = reference();
    let mut names: Vec<&str> = reference.kreise.iter().map(|kreis| kreis.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 54);
    for Kreis { name, short, plate, seat, .. } in reference.kreise.iter() {
        for text in [name, short, plate, seat] {
            assert!(!text.is_empty() && text.trim() == text, "{name}: {text:?}");
        }
    }
}

#[test]
fn each_filled_field_of_a_unit_has_a_source() {
    for kreis in reference().kreise.iter() {
        let mut fields = vec!["ags", "name", "short", "kind", "bezirk", "plate", "seat", "coord", "ki_since"];
        fields.extend(kreis.population.map(|_| "population"));
        fields.extend(kreis.nuts3.as_ref().map(|_| "nuts3"));
        assert_sourced(&kreis.name, &kreis.sources, &fields);
    }
}

#[test]
fn each_filled_field_of_an_office_has_a_source_and_nothing_is_filled_with_blanks() {
    for contact in &reference().contacts {
        let Contact { name, street, postcode, city, phone, email, web, host_title, host_name_2017, .. } = contact;
        let texts = [
            ("name", name),
            ("street", street),
            ("postcode", postcode),
            ("city", city),
            ("phone", phone),
            ("email", email),
            ("web", web),
            ("host_title", host_title),
            ("host_name_2017", host_name_2017),
        ];
        let filled = texts.iter().filter_map(|(field, text)| text.as_deref().map(|text| (*field, text)));
        let mut fields = Vec::new();
        for (field, text) in filled {
            assert!(!text.trim().is_empty() && !matches!(text, "-" | "?" | "unbekannt"), "{}: {field}", contact.ags);
            fields.push(field);
        }
        fields.extend(contact.coord.map(|_| "coord"));
        fields.extend((!contact.focus.is_empty()).then_some("focus"));
        assert!(contact.focus.iter().all(|topic| !topic.trim().is_empty()));
        if let Some(postcode) = postcode {
            assert!(postcode.len() == 5 && postcode.bytes().all(|b| b.is_ascii_digit()), "{postcode}");
        }
        assert!(email.as_deref().is_none_or(|email| email.contains('@')), "{email:?}");
        assert!(web.as_deref().is_none_or(|web| web.starts_with("http")), "{web:?}");
        assert_sourced(contact.ags.as_str(), &contact.sources, &fields);
    }
}

#[test]
fn the_roster_grows_as_its_history_says() {
    let reference = reference();
    let count = |day: &str| reference.roster.at(&reference.kreise, date(day)).map(Iterator::count);
    assert_eq!(count("2016-02-11"), None, "not known before the first count");
    assert_eq!(count("1990-01-01"), None);
    assert_eq!(count("2016-02-12"), Some(50));
    assert_eq!(count("2017-08-31"), Some(53));
    assert_eq!(count("2018-08-31"), Some(53));
    assert_eq!(count("2018-09-01"), Some(54), "a vague founding counts from its first day");
    assert_eq!(count("2018-09-30"), Some(54));
    assert_eq!(count("2100-12-31"), Some(54));
    assert_eq!(reference.roster.history.len(), 3);
    for entry in &reference.roster.history {
        assert_eq!(count(&entry.date.last().unwrap().to_string()), Some(entry.count));
        assert!(!entry.source.trim().is_empty());
    }
}

#[test]
fn the_four_late_kis_come_in_their_order() {
    let reference = reference();
    let late: Vec<&Kreis> = reference
        .kreise
        .iter()
        .filter(|kreis| kreis.ki_since.first().is_some_and(|first| first > date("2016-02-12")))
        .collect();
    let mut late: Vec<(Date, &str)> = late.iter().map(|k| (k.ki_since.first().unwrap(), k.short.as_str())).collect();
    late.sort();
    assert_eq!(late.iter().map(|(_, name)| *name).collect::<Vec<_>>(), ["Borken", "Steinfurt", "Viersen", "Kleve"]);
    let kleve = reference.kreise.get(Ags::new("05154").unwrap());
    assert!(
        matches!(kleve.ki_since, When::Between(span) if span.first() == date("2018-09-01") && span.last() <= date("2018-09-30"))
    );
}

#[test]
fn school_holidays_from_2017_to_2030() {
    let calendar = reference().calendar;
    assert_eq!(calendar.school_holidays.len(), 14);
    for (holiday, year) in calendar.school_holidays.iter().zip(2017..) {
        assert!(holiday.first.to_string().starts_with(&year.to_string()), "{}", holiday.first);
        assert_eq!((holiday.last.naive() - holiday.first.naive()).num_days(), 43, "six weeks and two days, {year}");
        assert!(!holiday.source.trim().is_empty());
    }
    for (day, is_holiday) in [
        ("2017-07-16", false),
        ("2017-07-17", true),
        ("2017-08-29", true),
        ("2017-08-30", false),
        ("2023-08-04", true),
        ("2027-08-31", true),
        ("2030-08-07", false),
    ] {
        assert_eq!(calendar.school_holiday(date(day)).is_some(), is_holiday, "{day}");
    }
}

#[test]
fn eleven_public_holidays_a_year_twelve_in_2017_none_in_summer() {
    let calendar = reference().calendar;
    for year in 1990..=2100 {
        let days = date(&format!("{year}-01-01")).naive().iter_days().take_while(|day| {
            use chrono::Datelike;
            day.year() == year
        });
        let holidays: Vec<String> = days
            .map(|day| Date::new(day).unwrap())
            .filter(|day| calendar.public_holiday(*day).is_some())
            .map(|day| day.to_string())
            .collect();
        let summer = |day: &str| matches!(&day[5..7], "07" | "08" | "09");
        assert!(!holidays.iter().any(|day| summer(day)), "{holidays:?}");
        // Ascension Day falls on the first of May in 2008.
        let expected = if year == 2017 { 12 } else { 11 } - usize::from(year == 2008);
        assert_eq!(holidays.len(), expected, "{holidays:?}");
    }
    for (day, name) in [
        ("2017-10-31", "Reformationstag (500 Jahre Reformation)"),
        ("2026-04-03", "Karfreitag"),
        ("2026-04-06", "Ostermontag"),
        ("2026-05-14", "Christi Himmelfahrt"),
        ("2026-05-25", "Pfingstmontag"),
        ("2026-06-04", "Fronleichnam"),
        ("2026-10-03", "Tag der Deutschen Einheit"),
        ("2026-11-01", "Allerheiligen"),
    ] {
        assert_eq!(calendar.public_holiday(date(day)).map(|holiday| holiday.name.as_str()), Some(name), "{day}");
    }
    assert!(calendar.public_holiday(date("2018-10-31")).is_none());
    assert!(calendar.public_holiday(date("2017-08-15")).is_none(), "no holiday in this Land");
    assert!(calendar.public_holidays.iter().all(|holiday| !holiday.source.trim().is_empty()));
}

#[test]
fn defaults_are_sourced_and_as_decided() {
    let defaults = reference().defaults;
    assert_sourced("vorgaben", &defaults.sources, &["base", "start", "end", "visit_minutes", "buffer_minutes"]);
    assert_eq!(defaults.base.coord, Coord::new(51.2232, 6.7793).unwrap());
    assert_eq!((defaults.start.to_string().as_str(), defaults.end.to_string().as_str()), ("08:00", "18:00"));
    assert_eq!((defaults.visit_minutes.get(), defaults.buffer_minutes.get()), (90, 10));
}

#[test]
fn published_numbers_keep_their_source_and_what_explains_them() {
    let claims = reference().claims;
    let mut numbers: Vec<u32> = claims.iter().map(|claim| claim.number).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [5, 13, 13, 14, 14, 22, 54]);
    for claim in &claims {
        for text in [&claim.text, &claim.source, &claim.explained] {
            assert!(!text.trim().is_empty(), "{}", claim.number);
        }
    }
}

#[test]
fn no_shipped_file_names_a_path_of_a_machine() {
    fn walk(dir: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path.display().to_string());
            }
        }
    }
    let mut files = Vec::new();
    walk(Path::new("assets"), &mut files);
    walk(Path::new("tours"), &mut files);
    assert!(files.len() >= 8, "{files:?}");
    for file in files {
        let text = String::from_utf8_lossy(&fs::read(&file).unwrap()).into_owned();
        for path in ["/work/", "/home/", "/root/", "/tmp/", "/Users/", "C:\\", "file://", "../shared", "localhost"] {
            assert!(!text.contains(path), "{file} names {path}");
        }
    }
}
