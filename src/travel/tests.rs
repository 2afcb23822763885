//! What every estimate must keep to.
//! Start with [`the_default_is_as_good_as_the_readme_says`].

use super::autobahn::Autobahn;
use super::blend::Blend;
use super::formula::Formula;
use crate::domain::coord::Coord;
use crate::domain::travel::{Estimate, Leg, Travel};
use proptest::prelude::*;
use std::sync::LazyLock;

static BLEND: LazyLock<Blend> = LazyLock::new(|| Blend::embedded().unwrap());
static AUTOBAHN: LazyLock<Autobahn> = LazyLock::new(|| Autobahn::embedded().unwrap());

fn at(lat: f64, lon: f64) -> Coord {
    Coord::new(lat, lon).unwrap()
}

const KLEVE: (f64, f64) = (51.7894, 6.1387);
const HOEXTER: (f64, f64) = (51.7750, 9.3816);
const DUESSELDORF: (f64, f64) = (51.2232, 6.7793);
const MUENSTER: (f64, f64) = (51.9624, 7.6257);
const ROUTED: &str = "routed";

/// The mean absolute percentage errors of `travel` on the routed pairs, kilometres and minutes, and the shares that lie
/// in their ranges.
fn errors(travel: &dyn Travel) -> (f64, f64, f64, f64) {
    let mut reader = csv::Reader::from_path("tests/fixtures/travel/pairs.csv").unwrap();
    let (mut sums, mut count) = ((0.0, 0.0, 0.0, 0.0), 0.0);
    for record in reader.records().map(Result::unwrap).filter(|record| record[8].starts_with(ROUTED)) {
        let number = |field: usize| record[field].parse::<f64>().unwrap();
        let leg = travel.leg(at(number(2), number(3)), at(number(4), number(5)));
        let error = |estimate: &Estimate, real: f64| (estimate.value / real - 1.0).abs() * 100.0;
        let holds = |estimate: &Estimate, real: f64| f64::from(u8::from(estimate.low <= real && real <= estimate.high));
        sums.0 += error(&leg.km, number(6));
        sums.1 += error(&leg.minutes, number(7));
        sums.2 += holds(&leg.km, number(6));
        sums.3 += holds(&leg.minutes, number(7));
        count += 1.0;
    }
    assert!((count - 743.0_f64).abs() < 0.5);
    (sums.0 / count, sums.1 / count, sums.2 / count, sums.3 / count)
}

#[test]
fn the_default_is_as_good_as_the_readme_says() {
    let (km, minutes, km_held, minutes_held) = errors(&*BLEND);
    assert!(km <= 4.75 && minutes <= 4.09, "{km} {minutes}");
    assert!(km_held >= 0.9 && minutes_held >= 0.9, "{km_held} {minutes_held}");
    let (km, minutes, ..) = errors(&*AUTOBAHN);
    assert!(km <= 4.83 && minutes <= 4.17, "{km} {minutes}");
    let (km, minutes, ..) = errors(&Formula);
    assert!(km <= 7.0 && minutes <= 8.2, "{km} {minutes}");
}

#[test]
fn the_way_is_told_in_its_order_and_backwards() {
    let (kleve, hoexter) = (at(KLEVE.0, KLEVE.1), at(HOEXTER.0, HOEXTER.1));
    let out = BLEND.leg(kleve, hoexter);
    let back = BLEND.leg(hoexter, kleve);
    assert!(out.via.contains(&"A2".to_owned()), "{:?}", out.via);
    assert!(out.via.windows(2).all(|pair| pair[0] != pair[1]), "{:?}", out.via);
    assert_eq!(back.via, out.via.iter().rev().cloned().collect::<Vec<_>>());
    let way = BLEND.leg(at(DUESSELDORF.0, DUESSELDORF.1), at(MUENSTER.0, MUENSTER.1)).via;
    assert!(way.last().is_some_and(|last| last == "A43" || last == "A1"), "{way:?}");
    assert!(BLEND.leg(at(51.22, 6.78), at(51.23, 6.79)).via.is_empty());
}

#[test]
fn a_table_says_the_same_as_its_legs() {
    let places: Vec<Coord> = [KLEVE, HOEXTER, DUESSELDORF, MUENSTER].iter().map(|(lat, lon)| at(*lat, *lon)).collect();
    for travel in [&*BLEND as &dyn Travel, &*AUTOBAHN, &Formula] {
        let table = travel.table(&places);
        for (from, a) in places.iter().enumerate() {
            for (to, b) in places.iter().enumerate() {
                let (cost, leg) = (table.get(from, to).unwrap(), travel.leg(*a, *b));
                assert!((cost.km - leg.km.value).abs() < 1e-9, "{from} {to}");
                assert!((cost.minutes - leg.minutes.value).abs() < 1e-9, "{from} {to}");
            }
        }
        assert_eq!(table.get(0, places.len()), None);
    }
}

fn is_sane(leg: &Leg) -> bool {
    let fits = |estimate: &Estimate| {
        let Estimate { value, low, high } = *estimate;
        [value, low, high].iter().all(|figure| figure.is_finite() && *figure >= 0.0) && low <= value && value <= high
    };
    leg.geodesic_km.is_finite() && fits(&leg.km) && fits(&leg.minutes) && leg.km.value >= leg.geodesic_km * 0.9
}

/// A place in or around the land.
fn near() -> impl Strategy<Value = Coord> {
    (50.0..53.0, 5.0..10.5).prop_map(|(lat, lon)| at(lat, lon))
}

fn anywhere() -> impl Strategy<Value = Coord> {
    (-90.0..=90.0, -180.0..=180.0).prop_map(|(lat, lon)| at(lat, lon))
}

proptest! {
    #[test]
    fn the_globe_has_no_place_that_breaks_an_estimate(a in anywhere(), b in anywhere()) {
        for travel in [&*BLEND as &dyn Travel, &*AUTOBAHN, &Formula] {
            prop_assert!(is_sane(&travel.leg(a, b)), "{:?}", travel.leg(a, b));
        }
    }

    #[test]
    fn the_way_back_costs_the_same_and_staying_nothing(a in near(), b in near()) {
        for travel in [&*BLEND as &dyn Travel, &*AUTOBAHN, &Formula] {
            let (out, back) = (travel.leg(a, b), travel.leg(b, a));
            prop_assert!((out.km.value - back.km.value).abs() < 1e-9);
            prop_assert!((out.minutes.value - back.minutes.value).abs() < 1e-9);
            let stay = travel.leg(a, a);
            prop_assert!(stay.km.value < 1e-6 && stay.minutes.value < 1e-6 && stay.via.is_empty());
        }
    }

    /// Estimates are no metric, but a way round must not save more than a fifth.
    #[test]
    fn a_way_round_saves_little(a in near(), b in near(), c in near()) {
        let minutes = |a, b| BLEND.leg(a, b).minutes.value;
        prop_assert!(minutes(a, c) <= (minutes(a, b) + minutes(b, c)) * 1.2 + 5.0);
    }

    /// A step of a hundred metres never moves the minutes by more than one.
    #[test]
    fn minutes_do_not_jump(a in anywhere(), b in near(), north in -1.0_f64..1.0) {
        let step = at(b.lat() + north * 0.001, b.lon());
        prop_assert!((BLEND.leg(a, b).minutes.value - BLEND.leg(a, step).minutes.value).abs() < 1.0);
    }
}

#[test]
fn the_poles_and_the_date_line_are_places_too() {
    let edges = [at(90.0, 0.0), at(-90.0, 180.0), at(0.0, 180.0), at(0.0, -180.0), at(0.0, 0.0)];
    for a in edges {
        for b in edges {
            assert!(is_sane(&BLEND.leg(a, b)) && is_sane(&Formula.leg(a, b)));
        }
    }
}

#[test]
fn a_longer_estimate_never_has_a_lower_end() {
    use crate::domain::travel::Cost;
    for ranges in [super::blend::RANGES, super::autobahn::RANGES, super::formula::RANGES] {
        let ends: Vec<(Estimate, Estimate)> =
            (0..400).map(|km| ranges.around(Cost { km: f64::from(km), minutes: f64::from(km) })).collect();
        assert!(ends.windows(2).all(|pair| {
            let grows = |a: &Estimate, b: &Estimate| a.low <= b.low && a.high <= b.high;
            grows(&pair[0].0, &pair[1].0) && grows(&pair[0].1, &pair[1].1)
        }));
    }
}
