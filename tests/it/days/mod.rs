//! The planner of days: checked by an independent checker, against brute force, and on the instances.

mod brute;
mod checker;
mod made;
mod shaped;

use checker::check;
use made::{Kind, made};
use proptest::prelude::*;
use shaped::{ALL, shaped};
use sommertour::planner::days::problem::{Day, Fault, Free, Lunch, MUST, RoutingProblem, Stop};
use sommertour::planner::days::reason::Why;
use sommertour::planner::days::{Effort, Objective, Plan, plan};
use sommertour::planner::instance::{Instance, VrptwInstance};
use sommertour::planner::progress::{Progress, Watch};
use sommertour::planner::proof::Proof;
use std::cell::Cell;

fn instance(name: &str) -> VrptwInstance {
    let path = format!("{}/tests/fixtures/planner/{name}.json", env!("CARGO_MANIFEST_DIR"));
    match serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap() {
        Instance::Vrptw(instance) => instance,
        Instance::Tsp(_) => panic!("{name} is an order"),
    }
}

fn effort(rounds: u64) -> Effort {
    Effort { rounds, more_rounds: rounds, ..Effort::default() }
}

/// Plans and checks.
fn planned(problem: &RoutingProblem, rounds: u64) -> Plan {
    let plan = plan(problem, &effort(rounds), &mut Watch::nobody()).unwrap();
    check(problem, &plan);
    plan
}

fn figures(plan: &Plan) -> (usize, usize, i64) {
    (plan.unserved.len(), plan.objective.days, plan.objective.drive)
}

#[test]
fn the_instances_are_solved_and_proven() {
    for (name, best) in [("I2", (0, 19, 328_939)), ("I3_1", (5, 19, 289_127)), ("I3_2", (0, 23, 385_519))] {
        let plan = planned(&RoutingProblem::from_instance(&instance(name)).unwrap(), 4000);
        assert_eq!((figures(&plan), plan.proof), (best, Proof::Optimal), "{name}");
        let is_named = plan.unserved.iter().all(|(_, why)| matches!(why, Why::DaysFull { days } if !days.is_empty()));
        assert!(is_named, "{:?}", plan.unserved);
    }
}

/// The trap of the brief: two places are too far for a day with a break.
#[test]
fn with_a_lunch_break_two_places_of_i2_cannot_be_served_and_are_named() {
    let mut problem = RoutingProblem::from_instance(&instance("I2")).unwrap();
    for day in &mut problem.days {
        let noon = day.open + 4 * 3600;
        day.lunch = Some(Lunch { length: 45 * 60, from: noon - 1800, to: noon + 7200 });
    }
    let plan = planned(&problem, 1000);
    let named: Vec<usize> = plan.unserved.iter().map(|(stop, _)| problem.stops[*stop].place).collect();
    assert_eq!((named, plan.proof), (vec![44, 46], Proof::Optimal));
    // 10 h − 30,324 s of driving − 90 min − 45 min, and the same with 30,098 s.
    let missing: Vec<Why> = plan.unserved.into_iter().map(|(_, why)| why).collect();
    let short = |missing| Why::NoTimeForLunch { day: 0, missing };
    assert_eq!(missing, [short(30_324 + 8100 - 36_000), short(30_098 + 8100 - 36_000)]);
}

fn against_brute_force(kind: Kind, seed: u64) {
    let problem = made(kind, seed);
    let best = brute::best(&problem);
    for rounds in [0, 100] {
        let plan = planned(&problem, rounds);
        assert_eq!((plan.objective, plan.proof), (best, Proof::Optimal), "{kind:?} {seed} {rounds}\n{problem:#?}");
    }
    // The tours made as they are needed, not listed.
    let made = plan(&problem, &Effort { most_listed: 0, ..effort(100) }, &mut Watch::nobody()).unwrap();
    check(&problem, &made);
    assert_eq!((made.objective, made.proof), (best, Proof::Optimal), "{kind:?} {seed}\n{problem:#?}");
    // The search alone, and the search ended early: never better than the best, and no bound above it.
    let alone = Effort { most_listed: 0, most_tours: 0, ..effort(100) };
    let plan_alone = plan(&problem, &alone, &mut Watch::nobody()).unwrap();
    check(&problem, &plan_alone);
    assert!(plan_alone.objective >= best);
    let asked = Cell::new(0);
    let is_late = || asked.replace(asked.get() + 1) >= (seed % 13) as usize;
    let mut bounds = Vec::new();
    let mut listener = |progress: Progress<Objective>| bounds.extend(progress.bound);
    let mut watch = Watch::nobody().with_deadline(&is_late).with_listener(&mut listener);
    let early = plan(&problem, &effort(400), &mut watch).unwrap();
    check(&problem, &early);
    assert!(early.objective >= best);
    assert!(early.proof != Proof::Optimal || early.objective == best, "{kind:?} {seed}");
    assert!(bounds.iter().all(|bound| *bound <= best), "{kind:?} {seed}: {bounds:?} above {best:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn plain_days_are_as_good_as_by_brute_force(seed in any::<u64>()) {
        against_brute_force(Kind::Plain, seed);
    }

    #[test]
    fn windows_are_as_good_as_by_brute_force(seed in any::<u64>()) {
        against_brute_force(Kind::Windows, seed);
    }

    #[test]
    fn lunch_is_as_good_as_by_brute_force(seed in any::<u64>()) {
        against_brute_force(Kind::Lunch, seed);
    }

    #[test]
    fn hotels_pins_and_limits_are_as_good_as_by_brute_force(seed in any::<u64>()) {
        against_brute_force(Kind::Everything, seed);
    }
}

/// Of all sizes: proven where the tours can be listed, always checked, and nothing lost.
#[test]
fn problems_of_many_flavours_are_planned() {
    for flavour in ALL {
        for (seed, stops) in [(1, 20), (2, 30)] {
            let problem = shaped(flavour, seed, stops);
            let plan = planned(&problem, 500);
            assert_eq!(plan.proof, Proof::Optimal, "{flavour:?} {seed}");
        }
    }
}

#[test]
fn the_same_effort_gives_the_same_plan() {
    for seed in 0..20 {
        let problem = made(Kind::Everything, seed);
        assert_eq!(planned(&problem, 300), planned(&problem, 300));
    }
    let problem = RoutingProblem::from_instance(&instance("I3_1")).unwrap();
    let alone = Effort { most_listed: 0, most_tours: 0, ..effort(30) };
    let plans = [(); 2].map(|()| plan(&problem, &alone, &mut Watch::nobody()).unwrap());
    assert_eq!(plans[0], plans[1]);
}

fn small(days: usize, stops: Vec<Stop>) -> RoutingProblem {
    let places = stops.iter().map(|stop| stop.place).max().unwrap_or(0) + 1;
    let drive = (0..places).map(|a: usize| (0..places).map(|b| 100 * a.abs_diff(b) as i64).collect()).collect();
    RoutingProblem {
        drive,
        stops,
        days: (0..days as i64).map(|day| Day::plain(day * 1000, day * 1000 + 500, 0)).collect(),
    }
}

fn stop(place: usize) -> Stop {
    Stop { place, service: 50, free: Free::Always, day: None, prize: MUST }
}

#[test]
fn nothing_to_do_is_done() {
    for problem in [small(0, vec![]), small(3, vec![])] {
        let plan = planned(&problem, 100);
        assert_eq!((figures(&plan), plan.proof), ((0, 0, 0), Proof::Optimal));
    }
}

#[test]
fn every_stop_left_out_has_its_reason() {
    let plan = planned(&small(0, vec![stop(1)]), 100);
    assert_eq!((&plan.unserved, plan.proof), (&vec![(0, Why::NoFreeDay)], Proof::Optimal));

    let free = |from, to| Stop { free: Free::In(vec![(from, to)]), ..stop(2) };
    let stops = vec![
        stop(1),
        stop(3),
        free(600, 900),
        free(1010, 1150),
        Stop { day: Some(7), ..stop(1) },
        Stop { free: Free::In(vec![]), ..stop(1) },
        Stop { free: Free::In(vec![(1450, 1490)]), ..stop(1) },
        Stop { prize: 0, ..stop(2) },
    ];
    let mut problem = small(2, stops);
    let plan = planned(&problem, 100);
    let expected = [
        (1, Why::BackTooLate { day: 0, missing: 150 }),
        (2, Why::NoFreeDay),
        (3, Why::ReachedTooLate { day: 1, missing: 50 }),
        (4, Why::NoFreeDay),
        (5, Why::NoFreeDay),
        (6, Why::BackTooLate { day: 1, missing: 100 }),
        (7, Why::CostsNothing),
    ];
    assert_eq!((plan.unserved, plan.proof), (expected.to_vec(), Proof::Optimal));

    problem.stops.truncate(2);
    problem.days.iter_mut().for_each(|day| day.most_drive = Some(150));
    let excess = |excess| Why::TooMuchDriving { day: 0, excess };
    assert_eq!(planned(&problem, 100).unserved, [(0, excess(50)), (1, excess(450))]);

    let problem = small(1, vec![stop(2), stop(2), stop(2)]);
    assert_eq!(planned(&problem, 100).unserved.len(), 1);
    assert_eq!(planned(&problem, 100).unserved[0].1, Why::DaysFull { days: vec![0] });
}

#[test]
fn many_stops_are_planned_and_what_can_be_proven_is() {
    // Beyond one machine word, and beyond what the list can hold. At the first place three visits fit a day, else one.
    for (count, is_proven) in [(70, true), (130, false)] {
        let stops = (0..count).map(|index| Stop { service: 100, ..stop(1 + index % 2) }).collect();
        let problem = small(count, stops);
        let plan = planned(&problem, 100);
        let days = count / 2 + (count / 2).div_ceil(3);
        assert_eq!((plan.unserved.len(), plan.objective.days), (0, days));
        assert_eq!(plan.proof == Proof::Optimal, is_proven, "{count}: {:?}", plan.proof);
    }
}

#[test]
fn a_problem_that_makes_no_sense_is_refused() {
    let good = instance("I3_1");
    let fault = |change: fn(&mut VrptwInstance)| {
        let mut bad = good.clone();
        change(&mut bad);
        RoutingProblem::from_instance(&bad).unwrap_err()
    };
    assert_eq!(fault(|i| i.n = 54), Fault::ListSize { list: "time", length: 55, nodes: 54 });
    assert_eq!(fault(|i| i.prize.truncate(3)), Fault::ListSize { list: "prize", length: 3, nodes: 55 });
    assert_eq!(fault(|i| i.time[7].truncate(3)), Fault::DriveSize { row: 7, columns: 3, places: 55 });
    assert_eq!(fault(|i| i.time[7][3] = -1), Fault::DriveValue { from: 7, to: 3, value: -1 });
    let enormous = Fault::DriveValue { from: 7, to: 3, value: 1_000_000_001 };
    assert_eq!(fault(|i| i.time[7][3] = 1_000_000_001), enormous);
    assert_eq!(fault(|i| i.service[9] = -5), Fault::Service { stop: 8, value: -5 });
    assert_eq!(fault(|i| i.prize[9] = -5), Fault::Prize { stop: 8, value: -5 });
    assert_eq!(fault(|i| i.windows[9] = vec![(0, i64::MAX)]), Fault::Span { stop: 8 });
    assert_eq!(fault(|i| i.days[9].1 = i64::MAX), Fault::Day { day: 9 });
    let nothing = VrptwInstance { n: 0, time: vec![], service: vec![], days: vec![], windows: vec![], prize: vec![] };
    assert_eq!(RoutingProblem::from_instance(&nothing), Err(Fault::NoBase));
    // Of no use, but no fault: a day that closes before it opens, a span that ends before it begins.
    let mut odd = small(2, vec![stop(1)]);
    odd.days[0].close = -1;
    odd.stops[0].free = Free::In(vec![(1300, 1200), (1200, 1250)]);
    assert_eq!(figures(&planned(&odd, 100)), (0, 1, 200));
}

/// Where a detour is shorter than the direct way, what fits no day alone may fit one together with others.
#[test]
fn a_stop_that_fits_only_beside_others_is_not_given_up() {
    against_brute_force(Kind::Everything, 11_001_221_948_669_437_255);
}
