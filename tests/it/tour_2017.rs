//! The shipped record of the summer tour of 2017: as exact and as vague as its sources, and what follows from it.

use sommertour::domain::ags::Ags;
use sommertour::domain::coord::Coord;
use sommertour::domain::coverage::{Coverage, CoverageQuery, KiState, Tally, Visit, visits_of};
use sommertour::domain::date::{Date, When};
use sommertour::domain::ids::Id;
use sommertour::domain::itinerary::{Itinerary, Row};
use sommertour::domain::kreis::Bezirk;
use sommertour::domain::reference::Reference;
use sommertour::domain::stop::{Location, Place, Status, Stop};
use sommertour::domain::surroundings::Surroundings;
use sommertour::domain::time::StopTime;
use sommertour::domain::tour::{Day, Tour};
use sommertour::store::assets::load_embedded;
use sommertour::store::tour_file::TourFile;
use sommertour::text::{Lang, Words};
use sommertour::travel::formula::Formula;
use std::path::Path;

fn shipped() -> Tour {
    TourFile::open(Path::new("tours/sommertour-2017.ron")).unwrap().tour
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn ags(key: &str) -> Ags {
    Ags::new(key).unwrap()
}

fn on(day: &str) -> When {
    When::On(date(day))
}

fn between(first: &str, last: &str) -> When {
    When::between(date(first), date(last)).unwrap()
}

fn coverage(reference: &Reference, visits: &[Visit], as_of: &str) -> Coverage {
    Coverage::of(reference, visits, &CoverageQuery::as_of(date(as_of))).unwrap()
}

fn itinerary(tour: &Tour, reference: &Reference) -> Itinerary {
    let visits = visits_of("sommertour-2017", tour);
    let surroundings = Surroundings {
        reference,
        travel: &Formula,
        visits: &visits,
        stem: "sommertour-2017",
        today: date("2026-11-22"),
    };
    Itinerary::of(tour, &Words::new(Lang::De).unwrap(), &surroundings)
}

#[test]
fn each_visit_stands_on_the_days_that_its_source_allows() {
    let tour = shipped();
    let expected = [
        ("05334002", on("2017-08-02")),
        ("05334", on("2017-08-02")),
        ("05916", on("2017-08-03")),
        ("05515", between("2017-08-02", "2017-08-04")),
        ("05711", between("2017-08-02", "2017-08-04")),
        ("05170", between("2017-08-03", "2017-08-04")),
        ("05370", on("2017-08-09")),
        ("05758", between("2017-08-07", "2017-08-11")),
        ("05978", on("2017-08-11")),
        ("05382", between("2017-08-04", "2017-08-14")),
        ("05111", between("2017-08-04", "2017-08-14")),
        ("05958", between("2017-08-04", "2017-08-10")),
        ("05954", between("2017-08-04", "2017-08-14")),
        ("05122", on("2017-08-15")),
    ];
    let mut found: Vec<(&str, When)> =
        tour.stops().map(|(day, stop)| (stop.place.ags().unwrap().as_str(), day.unwrap().date)).collect();
    let mut expected = expected.to_vec();
    found.sort_by_key(|(key, _)| *key);
    expected.sort_by_key(|(key, _)| *key);
    assert_eq!(found, expected);
    assert_eq!(tour.title, "Sommertour 2017");
    assert_eq!(tour.principal.as_deref(), Some("Staatssekretärin für Integration Serap Güler"));
    assert!(tour.ideas.is_empty());
}

#[test]
fn every_stop_is_done_and_sourced_and_only_solingen_has_a_time() {
    let tour = shipped();
    for (day, stop) in tour.stops() {
        assert_eq!(stop.status, Status::Done, "{}", stop.id);
        assert!(stop.source.as_deref().is_some_and(|source| !source.trim().is_empty()), "{}", stop.id);
        assert_eq!(stop.minutes, None, "{}", stop.id);
        let is_solingen = stop.place == Place::Kreis(ags("05122"));
        assert_eq!(!stop.time.is_floating(), is_solingen, "{}", stop.id);
        let day = day.unwrap();
        assert!(day.basis.is_some() || is_solingen, "{} says what its date rests on", day.id);
        assert_eq!((day.start, day.end), (None, None));
    }
    let (_, solingen) = tour.stops().last().unwrap();
    assert!(matches!(solingen.time, StopTime::Fixed(time) if time.to_string() == "10:00"));
}

#[test]
fn the_itinerary_shows_recorded_times_only() {
    let reference = load_embedded().unwrap();
    let itinerary = itinerary(&shipped(), &reference);
    assert_eq!(itinerary.visits, 14);
    let numbers: Vec<Option<usize>> = itinerary.days.iter().flat_map(|day| &day.visits).map(|row| row.number).collect();
    assert_eq!(numbers, (1..=14).map(Some).collect::<Vec<_>>());
    for day in &itinerary.days {
        assert_eq!((day.leave, day.back), (None, None), "{}", day.id);
        for visit in &day.visits {
            let arrive = (visit.ags == Some(ags("05122"))).then_some(10 * 60);
            assert_eq!((visit.arrive, visit.depart), (arrive, None), "{}", visit.id);
        }
        let times = day
            .rows()
            .iter()
            .filter(|row| matches!(row, Row::Leave { at: Some(_), .. } | Row::Return { at: Some(_), .. }))
            .count();
        assert_eq!(times, 0);
    }
    assert_eq!(itinerary.conflicts, [], "a record has no conflicts");
}

#[test]
fn only_days_whose_date_and_order_are_known_are_totalled() {
    let reference = load_embedded().unwrap();
    let itinerary = itinerary(&shipped(), &reference);
    let documented: Vec<&str> =
        itinerary.days.iter().filter(|day| day.is_documented).map(|day| day.id.as_str()).collect();
    assert_eq!(documented, ["d-2017-herne", "d-2017-heinsberg", "d-2017-unna", "d-2017-solingen"]);
    for day in &itinerary.days {
        assert_eq!(day.drive.is_some(), day.is_documented, "{}", day.id);
    }
    assert_eq!(itinerary.drive, None, "a sum over unknown legs would be made up");
}

#[test]
fn coverage_at_the_end_of_august_2017() {
    let reference = load_embedded().unwrap();
    let coverage = coverage(&reference, &visits_of("sommertour-2017", &shipped()), "2017-08-31");
    let tally = coverage.tally();
    assert_eq!((tally.roster, tally.visited, tally.planned, tally.unvisited()), (53, 14, 0, 39));
    let of = |bezirk| {
        let tally = coverage.tally_of(&reference, bezirk);
        (tally.visited, tally.roster)
    };
    assert_eq!(Bezirk::ALL.map(of), [(3, 14), (4, 12), (1, 8), (2, 7), (4, 12)]);
    let without: Vec<Ags> = Ags::all().filter(|ags| *coverage.state(*ags) == KiState::NoKi).collect();
    assert_eq!(without, [ags("05154")], "Kreis Kleve has no KI yet");
}

#[test]
fn a_vague_visit_counts_from_the_last_day_on_which_it_may_have_been() {
    let reference = load_embedded().unwrap();
    let visits = visits_of("sommertour-2017", &shipped());
    let at = |day| {
        let tally = coverage(&reference, &visits, day).tally();
        (tally.visited, tally.planned, tally.unvisited())
    };
    assert_eq!(at("2017-08-01"), (0, 14, 53));
    assert_eq!(at("2017-08-02"), (2, 12, 51));
    assert_eq!(at("2017-08-03"), (3, 11, 50));
    assert_eq!(at("2017-08-04"), (6, 8, 47));
    assert_eq!(at("2017-08-09"), (7, 7, 46));
    assert_eq!(at("2017-08-10"), (8, 6, 45));
    assert_eq!(at("2017-08-11"), (10, 4, 43));
    assert_eq!(at("2017-08-13"), (10, 4, 43));
    assert_eq!(at("2017-08-14"), (13, 1, 40));
    assert_eq!(at("2017-08-15"), (14, 0, 39));
    assert_eq!(at("2018-09-30"), (14, 0, 40), "the KI of Kreis Kleve is new and unvisited");
    let before = Coverage::of(&reference, &visits, &CoverageQuery::as_of(date("2016-02-11")));
    assert_eq!(before, None, "the roster of that day is not known");
}

/// The tour with one more visit of that status, on a day of its own or among the ideas.
fn with_visit(place: Place, status: Status, when: Option<When>) -> Tour {
    let mut tour = shipped();
    let stop = Stop { status, ..Stop::new(Id::new("s-more").unwrap(), place) };
    match when {
        Some(when) => tour.days.push(Day { stops: vec![stop], ..Day::new(Id::new("d-more").unwrap(), when) }),
        None => tour.ideas.push(stop),
    }
    tour
}

#[test]
fn a_visit_at_the_laki_changes_no_coverage() {
    let reference = load_embedded().unwrap();
    let laki = Location { name: "LaKI, Dortmund".to_owned(), coord: Coord::new(51.51, 7.47).unwrap() };
    let tour = with_visit(Place::Other(laki), Status::Done, Some(on("2017-08-14")));
    let with = coverage(&reference, &visits_of("sommertour-2017", &tour), "2017-08-31");
    let without = coverage(&reference, &visits_of("sommertour-2017", &shipped()), "2017-08-31");
    assert_eq!(with, without);
    assert_eq!(*with.state(ags("05913")), KiState::Open, "Dortmund's own KI stays unvisited");
}

#[test]
fn planned_cancelled_and_undated_visits() {
    let reference = load_embedded().unwrap();
    let tally = |status, when| {
        let tour = with_visit(Place::Kreis(ags("05913")), status, when);
        let Tally { visited, planned, .. } =
            coverage(&reference, &visits_of("sommertour-2017", &tour), "2017-08-31").tally();
        (visited, planned)
    };
    for status in [Status::Idea, Status::Requested, Status::Accepted, Status::Confirmed] {
        assert_eq!(tally(status, Some(on("2017-08-20"))), (14, 1), "not done, though its day has passed");
        assert_eq!(tally(status, None), (14, 1));
    }
    assert_eq!(tally(Status::Done, Some(on("2017-08-31"))), (15, 0));
    assert_eq!(tally(Status::Done, Some(on("2017-09-01"))), (14, 1), "its day has not come");
    assert_eq!(tally(Status::Done, Some(When::Open)), (14, 1), "nobody knows whether its day has come");
    assert_eq!(tally(Status::Done, None), (14, 1));
    assert_eq!(tally(Status::Cancelled, Some(on("2017-08-20"))), (14, 0));
    assert_eq!(tally(Status::Cancelled, None), (14, 0));
}

#[test]
fn a_start_date_counts_only_visits_that_were_surely_after_it() {
    let reference = load_embedded().unwrap();
    let visits = visits_of("sommertour-2017", &shipped());
    let since = |day: &str| {
        let query = CoverageQuery { since: Some(date(day)), ..CoverageQuery::as_of(date("2017-08-31")) };
        Coverage::of(&reference, &visits, &query).unwrap().tally().visited
    };
    assert_eq!(since("2017-08-02"), 14);
    assert_eq!(since("2017-08-03"), 10, "Aachen twice, and two that may have been on the 2nd");
    assert_eq!(since("2017-08-05"), 4);
    assert_eq!(since("2017-08-15"), 1);
    assert_eq!(since("2017-08-16"), 0);
}

#[test]
fn a_principal_is_found_by_a_part_of_the_name() {
    let reference = load_embedded().unwrap();
    let mut visits = visits_of("sommertour-2017", &shipped());
    let mut other = with_visit(Place::Kreis(ags("05913")), Status::Done, Some(on("2017-08-20")));
    other.principal = Some("Minister Joachim Stamp".to_owned());
    visits.extend(visits_of("ministertour", &other));
    let of = |name: Option<&str>| {
        let query = CoverageQuery { principal: name.map(str::to_owned), ..CoverageQuery::as_of(date("2017-08-31")) };
        Coverage::of(&reference, &visits, &query).unwrap().tally().visited
    };
    assert_eq!(of(None), 15);
    for name in ["Güler", "guler", "GUELER", "Serap"] {
        assert_eq!(of(Some(name)), 14, "{name}");
    }
    assert_eq!(of(Some("Stamp")), 15);
    assert_eq!(of(Some("Laschet")), 0);
}

#[test]
fn saving_the_shipped_tour_changes_nothing_but_comments() {
    let text = std::fs::read_to_string("tours/sommertour-2017.ron").unwrap();
    let without_comments: String =
        text.lines().filter(|line| !line.starts_with("//")).map(|line| format!("{line}\n")).collect();
    assert_eq!(sommertour::store::ron_format::to_text(&shipped()).unwrap(), without_comments);
}
