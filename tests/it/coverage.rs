//! Coverage: which visit counts, what is planned where, and what a Kreis without a KI means.

use sommertour::domain::ags::Ags;
use sommertour::domain::coverage::{Coverage, CoverageQuery, KiState, Visit};
use sommertour::domain::date::{Date, When};
use sommertour::domain::kreis::Bezirk;
use sommertour::domain::reference::Reference;
use sommertour::domain::stop::Status;
use sommertour::store::assets::load_embedded;
use std::sync::LazyLock;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| load_embedded().unwrap());

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn ags(key: &str) -> Ags {
    Ags::new(key).unwrap()
}

fn visit(tour: &str, key: &str, status: Status, when: When) -> Visit {
    Visit { ags: ags(key), tour: tour.into(), principal: None, when, status }
}

fn on(day: &str) -> When {
    When::On(date(day))
}

fn between(first: &str, last: &str) -> When {
    When::between(date(first), date(last)).unwrap()
}

fn coverage(visits: &[Visit], as_of: &str) -> Coverage {
    Coverage::of(&REFERENCE, visits, &CoverageQuery::as_of(date(as_of))).unwrap()
}

#[test]
fn without_a_visit_every_ki_is_open() {
    let coverage = coverage(&[], "2018-09-30");
    let tally = coverage.tally();
    assert_eq!((tally.roster, tally.visited, tally.planned, tally.unvisited()), (54, 0, 0, 54));
    assert!(Ags::all().all(|ags| *coverage.state(ags) == KiState::Open));
    let rosters = Bezirk::ALL.map(|bezirk| coverage.tally_of(&REFERENCE, bezirk).roster);
    assert_eq!(rosters, [15, 12, 8, 7, 12]);
}

#[test]
fn the_visit_that_surely_came_first_is_the_one_that_counts() {
    let second = visit("b", "05170", Status::Done, on("2019-05-02"));
    let vague = visit("c", "05170", Status::Done, between("2019-01-01", "2019-12-31"));
    let first = visit("a", "05170", Status::Done, on("2019-05-01"));
    for visits in [
        [second.clone(), first.clone(), vague.clone()],
        [first.clone(), second.clone(), vague.clone()],
        [vague.clone(), second.clone(), first.clone()],
    ] {
        assert_eq!(*coverage(&visits, "2020-01-01").state(ags("05170")), KiState::Visited(first.clone()));
    }
    assert_eq!(coverage(&[second, first, vague], "2020-01-01").tally().visited, 1, "a KI counts once");
}

#[test]
fn planned_visits_are_listed_and_end_with_the_first_that_is_done() {
    let plan = visit("a", "05170", Status::Confirmed, on("2027-07-20"));
    let idea = visit("b", "05170", Status::Idea, When::Open);
    let both = [plan.clone(), idea.clone()];
    assert_eq!(*coverage(&both, "2027-07-01").state(ags("05170")), KiState::Planned(both.to_vec()));
    let done = visit("c", "05170", Status::Done, on("2027-07-02"));
    let all = [plan, idea, done.clone()];
    assert_eq!(*coverage(&all, "2027-07-02").state(ags("05170")), KiState::Visited(done));
    let KiState::Planned(planned) = coverage(&all, "2027-07-01").state(ags("05170")).clone() else {
        panic!("the third is still ahead on the day before");
    };
    assert_eq!(planned.len(), 3);
}

#[test]
fn a_kreis_without_a_ki_is_neither_visited_nor_planned() {
    let kleve =
        [visit("a", "05154", Status::Done, on("2017-08-15")), visit("b", "05154", Status::Confirmed, on("2017-08-16"))];
    let coverage = coverage(&kleve, "2017-08-31");
    assert_eq!(*coverage.state(ags("05154")), KiState::NoKi);
    let tally = coverage.tally();
    assert_eq!((tally.roster, tally.visited, tally.planned), (53, 0, 0));
}

#[test]
fn the_two_of_aachen_are_two() {
    let coverage = coverage(&[visit("a", "05334", Status::Done, on("2017-08-02"))], "2017-08-31");
    assert!(matches!(coverage.state(ags("05334")), KiState::Visited(_)));
    assert_eq!(*coverage.state(ags("05334002")), KiState::Open);
}

#[test]
fn a_start_date_keeps_undated_plans_and_leaves_out_undated_records() {
    let visits = [
        visit("a", "05170", Status::Idea, When::Open),
        visit("a", "05370", Status::Done, When::Open),
        visit("a", "05758", Status::Requested, on("2027-06-30")),
        visit("a", "05954", Status::Requested, on("2027-07-01")),
        visit("a", "05122", Status::Done, between("2027-06-30", "2027-07-02")),
    ];
    let query = CoverageQuery { since: Some(date("2027-07-01")), ..CoverageQuery::as_of(date("2027-07-31")) };
    let coverage = Coverage::of(&REFERENCE, &visits, &query).unwrap();
    let is_planned = |key| matches!(coverage.state(ags(key)), KiState::Planned(_));
    assert!(is_planned("05170") && is_planned("05954"));
    for key in ["05370", "05758", "05122"] {
        assert_eq!(*coverage.state(ags(key)), KiState::Open, "{key} may have been before");
    }
}

#[test]
fn a_tour_without_a_principal_belongs_to_nobody_who_is_asked_for() {
    let mut named = visit("a", "05170", Status::Done, on("2027-07-20"));
    named.principal = Some("Ministerin A. Öztürk".into());
    let visits = [named, visit("b", "05370", Status::Done, on("2027-07-20"))];
    let visited = |principal: Option<&str>| {
        let query =
            CoverageQuery { principal: principal.map(str::to_owned), ..CoverageQuery::as_of(date("2027-07-31")) };
        Coverage::of(&REFERENCE, &visits, &query).unwrap().tally().visited
    };
    assert_eq!(visited(None), 2);
    assert_eq!(visited(Some("oeztuerk")), 1);
    assert_eq!(visited(Some("Ozturk")), 1);
    assert_eq!(visited(Some("Güler")), 0);
}
