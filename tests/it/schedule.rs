//! The course of a day and each kind of conflict, with drives whose length is given.

use sommertour::domain::ags::Ags;
use sommertour::domain::conflict::ConflictKind;
use sommertour::domain::coord::Coord;
use sommertour::domain::coverage::{Visit, visits_of};
use sommertour::domain::date::{Date, When};
use sommertour::domain::ids::Id;
use sommertour::domain::itinerary::{DayRows, Itinerary};
use sommertour::domain::reference::Reference;
use sommertour::domain::stop::{Location, Place, Status, Stop};
use sommertour::domain::surroundings::Surroundings;
use sommertour::domain::time::{ClockTime, Minutes, StopTime};
use sommertour::domain::tour::{Day, Tour};
use sommertour::domain::travel::{Estimate, Leg, Method, Travel};
use sommertour::store::assets::load_embedded;
use sommertour::text::{Lang, Words};
use std::sync::LazyLock;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| load_embedded().unwrap());

/// Every drive takes half an hour.
struct HalfAnHour;

impl Travel for HalfAnHour {
    fn leg(&self, _: Coord, _: Coord) -> Leg {
        let estimate = |value| Estimate { value, low: value, high: value };
        Leg {
            geodesic_km: 20.0,
            km: estimate(25.0),
            minutes: estimate(30.0),
            method: Method::Formula,
            via: Vec::new(),
            is_fallback: false,
        }
    }
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn at(text: &str) -> ClockTime {
    ClockTime::parse(text).unwrap()
}

fn fixed(text: &str) -> StopTime {
    StopTime::Fixed(at(text))
}

fn window(from: &str, to: &str) -> StopTime {
    StopTime::window(at(from), at(to)).unwrap()
}

/// A visit of an hour at the unit with this key; its id is `s-` and the key.
fn stop(key: &str, time: StopTime) -> Stop {
    let place = Place::Kreis(Ags::new(key).unwrap());
    Stop { time, minutes: Some(Minutes::new(60).unwrap()), ..Stop::new(Id::new(format!("s-{key}")).unwrap(), place) }
}

fn done(key: &str, time: StopTime) -> Stop {
    Stop { status: Status::Done, ..stop(key, time) }
}

/// A tour of one day, a Tuesday in the summer of 2027, from 08:00 to 18:00 with 10 minutes after each visit.
fn tour(stops: Vec<Stop>) -> Tour {
    let mut tour = Tour::new("Probe");
    tour.days.push(Day { stops, ..Day::new(Id::new("d-1").unwrap(), When::On(date("2027-07-20"))) });
    tour
}

fn itinerary_among(tour: &Tour, visits: &[Visit]) -> Itinerary {
    let surroundings =
        Surroundings { reference: &REFERENCE, travel: &HalfAnHour, visits, stem: "probe", today: date("2027-07-01") };
    Itinerary::of(tour, &Words::new(Lang::De).unwrap(), &surroundings)
}

/// The conflicts of a tour: their keyword, and the stop or `-` for the day.
fn conflicts(tour: &Tour) -> Vec<String> {
    let conflicts = itinerary_among(tour, &[]).conflicts;
    conflicts.iter().map(|c| format!("{} {}", c.kind.keyword(), c.stop.as_ref().map_or("-", Id::as_str))).collect()
}

/// The conflicts in the words of the user.
fn sentences(tour: &Tour, lang: Lang) -> Vec<String> {
    let words = Words::new(lang).unwrap();
    itinerary_among(tour, &[]).conflicts.iter().map(|c| c.kind.in_words(&words, &REFERENCE)).collect()
}

fn clocks(day: &DayRows) -> Vec<(u32, u32)> {
    day.visits.iter().map(|visit| (visit.arrive.unwrap(), visit.depart.unwrap())).collect()
}

const NONE: [String; 0] = [];

#[test]
fn a_day_runs_from_leaving_to_returning() {
    let tour = tour(vec![
        stop("05170", StopTime::Floating),
        stop("05370", window("11:00", "13:00")),
        stop("05758", fixed("14:00")),
    ]);
    let itinerary = itinerary_among(&tour, &[]);
    let day = &itinerary.days[0];
    assert_eq!((day.leave, day.back), (Some(8 * 60), Some(15 * 60 + 10 + 30)));
    assert_eq!(clocks(day), [(510, 570), (660, 720), (840, 900)]);
    assert_eq!(conflicts(&tour), NONE);
    let drive = itinerary.drive.unwrap();
    assert_eq!((drive.km.value, drive.minutes.value), (100.0, 120.0), "the way out and the way back are counted");
}

#[test]
fn the_car_leaves_in_time_for_a_first_visit_with_a_time_of_its_own() {
    for time in [fixed("10:00"), window("10:00", "12:00")] {
        let day = &itinerary_among(&tour(vec![stop("05170", time)]), &[]).days[0];
        assert_eq!((day.leave, day.visits[0].arrive), (Some(9 * 60 + 30), Some(10 * 60)));
    }
}

#[test]
fn a_cancelled_visit_takes_no_time_and_no_drive() {
    let cancelled = Stop { status: Status::Cancelled, ..stop("05370", fixed("08:31")) };
    let tour = tour(vec![stop("05170", StopTime::Floating), cancelled, stop("05758", StopTime::Floating)]);
    let day = &itinerary_among(&tour, &[]).days[0];
    assert_eq!((day.visits[1].arrive, day.visits[1].leg.clone(), day.visits[1].number), (None, None, None));
    assert_eq!((day.visits[2].arrive, day.visits[2].number), (Some(570 + 10 + 30), Some(2)));
    assert_eq!(conflicts(&tour), NONE);
}

#[test]
fn a_visit_that_begins_before_the_one_before_ends() {
    let tour = tour(vec![stop("05170", fixed("10:00")), stop("05370", fixed("10:45"))]);
    assert_eq!(conflicts(&tour), ["overlap s-05370"]);
    assert_eq!(sentences(&tour, Lang::De), ["beginnt 15 Min. vor dem Ende des Besuchs davor"]);
    assert_eq!(sentences(&tour, Lang::En), ["begins 15 min before the visit before it ends"]);
}

#[test]
fn a_drive_for_which_there_is_no_time() {
    let tight = |time| tour(vec![stop("05170", fixed("10:00")), stop("05370", fixed(time))]);
    assert_eq!(conflicts(&tight("11:00")), ["impossible_leg s-05370"]);
    assert_eq!(sentences(&tight("11:25"), Lang::De), ["Anfahrt reicht nicht: 15 Min. zu wenig"]);
    assert_eq!(conflicts(&tight("11:39")), ["impossible_leg s-05370"]);
    assert_eq!(conflicts(&tight("11:40")), NONE, "an hour's visit, ten minutes' buffer, half an hour's drive");
    let early = tour(vec![stop("05170", fixed("00:10"))]);
    assert!(conflicts(&early).contains(&"impossible_leg s-05170".to_owned()), "the car would leave the day before");
}

#[test]
fn what_lies_outside_the_hours_of_the_day() {
    let late = tour(vec![stop("05170", fixed("17:30"))]);
    assert_eq!(conflicts(&late), ["outside_hours s-05170", "outside_hours -"]);
    assert_eq!(sentences(&late, Lang::De)[0], "17:30–18:30 liegt außerhalb der Tageszeiten");
    assert_eq!(conflicts(&tour(vec![stop("05170", fixed("16:45"))])), ["outside_hours -"], "back at 18:25");
    assert_eq!(conflicts(&tour(vec![stop("05170", fixed("08:15"))])), ["outside_hours -"], "off at 07:45");
    assert_eq!(conflicts(&tour(vec![stop("05170", fixed("16:20"))])), NONE);
    let mut longer = tour(vec![stop("05170", fixed("16:45"))]);
    longer.days[0].end = Some(at("18:30"));
    assert_eq!(conflicts(&longer), NONE, "a day may have hours of its own");
    longer.days[0].end = None;
    longer.end = Some(at("18:30"));
    assert_eq!(conflicts(&longer), NONE, "and so may a tour");
}

#[test]
fn a_visit_that_does_not_fit_the_hosts_time() {
    let tour = tour(vec![stop("05170", fixed("10:00")), stop("05370", window("10:00", "12:30"))]);
    assert_eq!(conflicts(&tour), ["outside_window s-05370"]);
    assert_eq!(sentences(&tour, Lang::De), ["dauert bis 12:40, frei nur bis 12:30"]);
    let ends_with_it = window("10:00", "12:40");
    let mut fits = tour.clone();
    fits.days[0].stops[1].time = ends_with_it;
    assert_eq!(conflicts(&fits), NONE);
}

#[test]
fn a_visit_that_is_too_early_and_too_late_says_both() {
    let tour = tour(vec![stop("05170", fixed("16:30")), stop("05370", fixed("17:35"))]);
    let found = conflicts(&tour);
    assert_eq!(found, ["impossible_leg s-05370", "outside_hours s-05370", "outside_hours -"]);
}

#[test]
fn a_recorded_visit_without_a_time_makes_no_conflict_for_the_next() {
    let after = |before| conflicts(&tour(vec![before, stop("05370", fixed("09:00"))]));
    assert_eq!(after(done("05170", StopTime::Floating)), NONE, "nobody knows when it ended");
    assert_eq!(after(done("05170", fixed("08:40"))), ["overlap s-05370"], "its time is recorded");
    assert_eq!(after(stop("05170", fixed("08:40"))), ["overlap s-05370"]);
}

#[test]
fn the_same_ki_twice() {
    let mut tour = tour(vec![stop("05170", StopTime::Floating), stop("05370", StopTime::Floating)]);
    let again = Stop { id: Id::new("s-again").unwrap(), ..stop("05170", StopTime::Floating) };
    let day = Day { stops: vec![again], ..Day::new(Id::new("d-2").unwrap(), When::Open) };
    tour.days.push(day);
    assert_eq!(conflicts(&tour), ["same_ki_twice s-again"]);
    assert_eq!(sentences(&tour, Lang::De), ["KI Kreis Wesel steht schon weiter oben im Plan"]);
    tour.days[0].stops[0].status = Status::Cancelled;
    assert_eq!(conflicts(&tour), NONE, "what is cancelled is not on the plan");
    tour.days[0].stops[0].status = Status::Done;
    assert_eq!(conflicts(&tour), ["same_ki_twice s-again"]);
    tour.days[1].stops[0].status = Status::Done;
    assert_eq!(conflicts(&tour), NONE, "two recorded visits are a fact");
    let school = |name: &str| Place::Other(Location { name: name.to_owned(), coord: Coord::new(51.5, 7.4).unwrap() });
    tour.days[0].stops =
        vec![Stop::new(Id::new("a").unwrap(), school("Schule")), Stop::new(Id::new("b").unwrap(), school("Schule"))];
    assert_eq!(conflicts(&tour), NONE, "another place is no KI");
}

#[test]
fn a_kreis_without_a_ki_on_that_day() {
    let on = |when| {
        let mut tour = tour(vec![stop("05154", StopTime::Floating)]);
        tour.days[0].date = when;
        conflicts(&tour)
    };
    assert_eq!(on(When::On(date("2017-08-15"))), ["no_ki s-05154"]);
    assert_eq!(on(When::On(date("2018-08-31"))), ["no_ki s-05154"]);
    assert_eq!(on(When::On(date("2018-09-03"))), NONE, "in September 2018 nobody is warned off without need");
    assert_eq!(on(When::between(date("2018-08-01"), date("2018-09-30")).unwrap()), NONE);
    assert_eq!(on(When::Open), NONE);
    assert_eq!(on(When::On(date("2015-08-04"))), NONE, "the roster of that day is not known");
    let mut tour = tour(vec![stop("05154", StopTime::Floating)]);
    tour.days[0].date = When::On(date("2017-08-15"));
    assert!(sentences(&tour, Lang::De)[0].starts_with("Kreis Kleve hat dann noch kein KI (KI seit: "));
}

#[test]
fn a_ki_that_another_tour_has_visited() {
    let other = |status, when: When| {
        let mut other = tour(vec![Stop { status, ..stop("05170", StopTime::Floating) }]);
        other.days[0].date = when;
        visits_of("sommertour-2026", &other)
    };
    let plan = tour(vec![stop("05170", StopTime::Floating)]);
    let kinds = |visits: &[Visit]| -> Vec<ConflictKind> {
        itinerary_among(&plan, visits).conflicts.into_iter().map(|conflict| conflict.kind).collect()
    };
    let when = When::On(date("2026-07-21"));
    let wesel = Ags::new("05170").unwrap();
    let expected = ConflictKind::AlreadyVisited(wesel, "sommertour-2026".to_owned(), when);
    assert_eq!(kinds(&other(Status::Done, when)), std::slice::from_ref(&expected));
    let words = Words::new(Lang::De).unwrap();
    assert_eq!(expected.in_words(&words, &REFERENCE), "schon besucht: Di 21.07.2026, Tour „sommertour-2026“");
    assert_eq!(kinds(&other(Status::Confirmed, when)), []);
    assert_eq!(kinds(&other(Status::Cancelled, when)), []);
    assert_eq!(kinds(&other(Status::Done, When::Open)), [], "nobody knows whether that day has come");
    assert_eq!(kinds(&other(Status::Done, When::On(date("2027-07-02")))), [], "tomorrow is not done yet");
    let mut own = other(Status::Done, when);
    own[0].tour = "probe".into();
    assert_eq!(kinds(&own), [], "the tour itself");
}

#[test]
fn weekends_and_public_holidays() {
    let on = |day: &str, stops| {
        let mut tour = tour(stops);
        tour.days[0].date = When::On(date(day));
        conflicts(&tour)
    };
    let a_visit = || vec![stop("05170", StopTime::Floating)];
    assert_eq!(on("2027-07-24", a_visit()), ["weekend -"]);
    assert_eq!(on("2027-07-25", a_visit()), ["weekend -"]);
    assert_eq!(on("2027-07-26", a_visit()), NONE);
    assert_eq!(on("2027-05-27", a_visit()), ["public_holiday -"], "Fronleichnam");
    assert_eq!(on("2027-05-01", a_visit()), ["public_holiday -"], "a Saturday; the holiday says more");
    assert_eq!(on("2027-07-24", vec![]), ["weekend -"], "an empty day waits for its first visit");
    assert_eq!(on("2027-07-24", vec![done("05170", StopTime::Floating)]), NONE, "a record is a fact");
    assert_eq!(on("2017-10-31", a_visit()), ["public_holiday -"]);
    let mut vague = tour(a_visit());
    vague.days[0].date = When::between(date("2027-07-24"), date("2027-07-25")).unwrap();
    assert_eq!(conflicts(&vague), NONE, "which day it will be is open");
    vague.days[0].date = When::On(date("2027-05-27"));
    assert_eq!(sentences(&vague, Lang::De), ["Do 27.05.2027 ist Feiertag: Fronleichnam"]);
    vague.days[0].date = When::On(date("2027-07-24"));
    assert_eq!(sentences(&vague, Lang::En), ["Sat 24 Jul 2027 is at a weekend"]);
}
