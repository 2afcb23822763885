//! What holds for every tour and every text, not only for the ones somebody thought of.

use crate::common::tours;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use sommertour::domain::ags::Ags;
use sommertour::domain::coverage::{Coverage, CoverageQuery, KiState, visits_of};
use sommertour::domain::date::Date;
use sommertour::domain::itinerary::{Itinerary, Row};
use sommertour::domain::reference::Reference;
use sommertour::domain::stop::Status;
use sommertour::domain::surroundings::Surroundings;
use sommertour::domain::time::StopTime;
use sommertour::domain::tour::Tour;
use sommertour::domain::travel::Travel;
use sommertour::store::assets::load_embedded;
use sommertour::store::diagnose::parse;
use sommertour::store::naming::stem_for;
use sommertour::store::problem::{Problem, ProblemKind};
use sommertour::store::ron_format::to_text;
use sommertour::text::sanitize::sanitize;
use sommertour::text::{InWords, Lang, Words};
use sommertour::travel::formula::Formula;
use std::path::Path;
use std::sync::LazyLock;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| load_embedded().unwrap());

fn read(text: &str) -> Result<Tour, Problem> {
    parse(Path::new("tour.ron"), text.as_bytes())
}

fn itinerary(tour: &Tour) -> Itinerary {
    let surroundings = Surroundings {
        reference: &REFERENCE,
        travel: &Formula,
        visits: &[],
        stem: "tour",
        today: Date::parse("2027-07-01").unwrap(),
    };
    Itinerary::of(tour, &Words::new(Lang::De).unwrap(), &surroundings)
}

fn is_clean(text: &str) -> bool {
    !text.chars().any(|c| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_saved_is_loaded_and_saved_again_the_same(tour in tours::tour()) {
        let text = to_text(&tour).unwrap();
        prop_assert!(!text.contains('\r'), "line ends are the same on every system");
        let loaded = read(&text);
        prop_assert_eq!(loaded.as_ref().ok(), Some(&tour), "{:?} in\n{}", loaded, text);
        prop_assert_eq!(to_text(&loaded.unwrap()).unwrap(), text);
    }

    #[test]
    fn a_damaged_tour_gets_a_place_inside_the_file_and_a_clean_sentence(
        tour in tours::tour(),
        damage in vec((any::<Index>(), "[\\PC\n]{0,3}", 0..4_usize), 1..4),
    ) {
        let mut text: Vec<char> = to_text(&tour).unwrap().chars().collect();
        for (at, new, gone) in damage {
            let at = at.index(text.len());
            let end = (at + gone).min(text.len());
            text.splice(at..end, new.chars());
        }
        let text: String = text.into_iter().collect();
        if let Err(problem) = read(&text) {
            let words = Words::new(Lang::De).unwrap();
            prop_assert!(is_clean(&problem.in_words(&words)));
            let jargon = problem.in_words(&words);
            prop_assert!(!jargon.contains("xpected") && !jargon.contains("struct"), "{}", jargon);
            if let Some((line, column)) = problem.place {
                let in_line = text.split('\n').nth(line - 1).map(|line| line.chars().count());
                prop_assert!(in_line.is_some_and(|length| (1..=length + 1).contains(&column)), "{:?}", problem);
            } else {
                prop_assert!(matches!(problem.kind, ProblemKind::Empty), "{:?}", problem);
            }
        }
    }

    #[test]
    fn rows_stand_in_the_order_of_the_tour_and_number_what_takes_place(tour in tours::tour()) {
        let itinerary = itinerary(&tour);
        let ids: Vec<_> = itinerary.days.iter().flat_map(|day| &day.visits).chain(&itinerary.ideas).map(|row| &row.id).collect();
        prop_assert_eq!(ids, tour.stops().map(|(_, stop)| &stop.id).collect::<Vec<_>>());
        let active = |status| status != Status::Cancelled;
        let rows = || itinerary.days.iter().flat_map(|day| &day.visits);
        let numbers: Vec<usize> = rows().filter_map(|row| row.number).collect();
        prop_assert_eq!(&numbers, &(1..=itinerary.visits).collect::<Vec<_>>());
        prop_assert!(rows().all(|row| row.number.is_some() == active(row.status)));
        prop_assert!(itinerary.ideas.iter().all(|row| row.number.is_none() && row.leg.is_none() && row.arrive.is_none()));
        for (day, rows) in tour.days.iter().zip(&itinerary.days) {
            let shown: Vec<_> = rows.rows().iter().filter_map(|row| match row { Row::Visit(visit) => Some(visit.id.clone()), _ => None }).collect();
            prop_assert_eq!(shown, day.stops.iter().map(|stop| stop.id.clone()).collect::<Vec<_>>());
            // One leg to each visit that takes place, and one back.
            let legs = rows.rows().iter().filter(|row| matches!(row, Row::Drive(_))).count();
            let visits = day.active_stops().count();
            prop_assert_eq!(legs, visits + usize::from(visits > 0));
            prop_assert_eq!(rows.drive.is_some(), day.is_documented());
        }
        for conflict in &itinerary.conflicts {
            prop_assert!(conflict.stop.as_ref().is_none_or(|id| tour.stop(id).is_some_and(|stop| stop.status.is_ahead())));
            prop_assert!(conflict.day.as_ref().is_some_and(|id| tour.day(id).is_some()));
        }
        prop_assert!(is_clean(&itinerary.title) && itinerary.ideas.iter().all(|row| is_clean(&row.name)));
    }

    #[test]
    fn floating_times_never_run_backwards(tour in tours::tour()) {
        for day in itinerary(&tour).days {
            let mut free = day.leave;
            for visit in day.visits.iter().filter(|visit| visit.status.is_ahead()) {
                let (arrive, depart) = (visit.arrive.unwrap(), visit.depart.unwrap());
                prop_assert_eq!(depart, arrive + visit.minutes);
                if !matches!(visit.time, StopTime::Fixed(_)) {
                    let drive = visit.leg.as_ref().unwrap().whole_minutes();
                    prop_assert!(free.is_none_or(|free| free + drive <= arrive), "{:?} before {:?}", visit, free);
                }
                if let StopTime::Window(window) = visit.time {
                    prop_assert!(arrive >= window.from().minutes());
                }
                free = free.max(Some(depart));
            }
            prop_assert!(day.back.is_none() || day.back >= free);
        }
    }

    #[test]
    fn a_record_gains_no_times_by_being_shown(tour in tours::tour()) {
        for visit in itinerary(&tour).days.iter().flat_map(|day| &day.visits) {
            let is_fixed = matches!(visit.time, StopTime::Fixed(_));
            match visit.status {
                Status::Cancelled => prop_assert_eq!((visit.arrive, visit.depart, visit.leg.clone()), (None, None, None)),
                Status::Done => {
                    prop_assert_eq!(visit.arrive.is_some(), is_fixed);
                    prop_assert!(visit.depart.is_none() || tour.stop(&visit.id).unwrap().minutes.is_some());
                }
                _ => prop_assert!(visit.arrive.is_some() && visit.leg.is_some()),
            }
        }
    }

    #[test]
    fn coverage_adds_up_and_what_is_visited_stays_visited(
        (one, two) in (tours::tour(), tours::tour()),
        (early, late) in (tours::date(), tours::date()),
        since in proptest::option::of(tours::date()),
    ) {
        let mut visits = visits_of("eins", &one);
        visits.extend(visits_of("zwei", &two));
        let (early, late) = (early.min(late), early.max(late));
        let at = |as_of| Coverage::of(&REFERENCE, &visits, &CoverageQuery { since, ..CoverageQuery::as_of(as_of) }).unwrap();
        let (before, after) = (at(early), at(late));
        for coverage in [&before, &after] {
            let tally = coverage.tally();
            let roster = REFERENCE.roster.at(&REFERENCE.kreise, coverage.as_of).unwrap().count();
            prop_assert_eq!(tally.roster, roster);
            prop_assert_eq!(tally.visited + tally.unvisited(), tally.roster);
            prop_assert!(tally.planned <= tally.unvisited());
            let of_bezirke = sommertour::domain::kreis::Bezirk::ALL.map(|bezirk| coverage.tally_of(&REFERENCE, bezirk));
            prop_assert_eq!(of_bezirke.iter().map(|tally| tally.visited).sum::<usize>(), tally.visited);
            prop_assert_eq!(of_bezirke.iter().map(|tally| tally.roster).sum::<usize>(), tally.roster);
        }
        for ags in Ags::all() {
            if let KiState::Visited(first) = before.state(ags) {
                let KiState::Visited(later) = after.state(ags) else { panic!("{ags} is visited no more") };
                prop_assert_eq!(first.when.last(), later.when.last(), "the first visit stays the first");
            }
        }
    }

    #[test]
    fn the_estimate_is_the_same_both_ways_and_lies_in_its_range(a in tours::coord(), b in tours::coord()) {
        let (there, back) = (Formula.leg(a, b), Formula.leg(b, a));
        prop_assert!((there.km.value - back.km.value).abs() < 1e-6 && there.whole_minutes().abs_diff(back.whole_minutes()) <= 1);
        for estimate in [there.km, there.minutes] {
            prop_assert!(estimate.low.is_finite() && 0.0 <= estimate.low, "{:?}", estimate);
            prop_assert!(estimate.low <= estimate.value && estimate.value <= estimate.high, "{:?}", estimate);
        }
        prop_assert!(there.km.value >= there.geodesic_km, "no road is shorter than the straight line");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn clean_text_is_clean_and_stays_as_it_is(text in tours::text()) {
        let clean = sanitize(&text);
        prop_assert!(is_clean(&clean), "{:?}", clean);
        prop_assert_eq!(sanitize(&clean), clean.clone());
    }

    #[test]
    fn every_title_becomes_a_name_that_every_system_takes(title in tours::text()) {
        let stem = stem_for(&title);
        prop_assert!((1..=65).contains(&stem.len()), "{}", stem);
        prop_assert!(stem.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", stem);
        prop_assert!(!stem.starts_with('-') && !stem.ends_with('-'), "{}", stem);
        prop_assert_eq!(stem_for(&stem), stem.clone(), "a name made from a name is the same");
        let is_device = matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
            || (stem.len() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem.as_bytes()[3].is_ascii_digit());
        prop_assert!(!is_device, "{}", stem);
    }
}
