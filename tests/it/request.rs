//! What is asked of the planner in the words of a tour: a plan that is put back into the tour keeps its times there.

use fastrand::Rng;
use sommertour::domain::ags::Ags;
use sommertour::domain::date::When;
use sommertour::domain::ids::Ids;
use sommertour::domain::reference::Reference;
use sommertour::domain::schedule::schedule_day;
use sommertour::domain::stop::{Location, Place, Status, Stop};
use sommertour::domain::time::{ClockTime, Minutes, StopTime};
use sommertour::domain::tour::{Day, Tour};
use sommertour::planner::days::{Effort, plan};
use sommertour::planner::progress::Watch;
use sommertour::planner::request::{Request, clock_of};
use sommertour::store::assets::load_embedded;
use sommertour::travel::formula::Formula;

fn at(time: &str) -> ClockTime {
    ClockTime::parse(time).unwrap()
}

/// A tour of up to three days and eight visits: hotels, windows, fixed times, lengths, cancelled visits, ideas.
fn made(seed: u64, reference: &Reference) -> Tour {
    let rng = &mut Rng::with_seed(seed);
    let mut ids = Ids::seeded(seed);
    let mut tour = Tour::new("T");
    tour.buffer_minutes = rng.bool().then(|| Minutes::new(rng.u32(0..30)).unwrap());
    let all: Vec<Ags> = Ags::all().collect();
    let hotel = |rng: &mut Rng| {
        let coord = reference.ki_coord(all[rng.usize(..54)]);
        rng.bool().then(|| Location { name: "Hotel".into(), coord })
    };
    for _ in 0..rng.usize(1..4) {
        let mut day = Day::new(ids.day(&tour), When::Open);
        day.start = rng.bool().then(|| at("09:30"));
        day.end = rng.bool().then(|| at("20:00"));
        (day.from, day.to) = (hotel(rng), hotel(rng));
        tour.days.push(day);
    }
    for _ in 0..rng.usize(1..9) {
        let mut stop = Stop::new(ids.stop(&tour), Place::Kreis(all[rng.usize(..54)]));
        stop.minutes = rng.bool().then(|| Minutes::new(rng.u32(15..150)).unwrap());
        stop.time = match rng.u8(..4) {
            0 => StopTime::Fixed(ClockTime::from_minutes(rng.u32(500..1000)).unwrap()),
            1 => StopTime::window(at("10:00"), ClockTime::from_minutes(rng.u32(700..1100)).unwrap()).unwrap(),
            _ => StopTime::Floating,
        };
        stop.status = if rng.u8(..5) == 0 { Status::Cancelled } else { Status::Requested };
        match rng.usize(..=tour.days.len()) {
            0 => tour.ideas.push(stop),
            day => tour.days[day - 1].stops.push(stop),
        }
    }
    tour
}

#[test]
fn a_plan_put_back_into_the_tour_keeps_its_times_and_fits() {
    let reference = load_embedded().unwrap();
    let mut served = 0;
    for seed in 0..200 {
        let tour = made(seed, &reference);
        let asked = Request::of_tour(&tour, &reference, &Formula, |_| false, true);
        let ahead = tour.stops().filter(|(_, stop)| stop.status.is_ahead()).count();
        assert_eq!((asked.days.len(), asked.stops.len()), (tour.days.len(), ahead));
        let problem = asked.request.problem(&reference, &Formula);
        let effort = Effort { rounds: 200, ..Effort::default() };
        let plan = plan(&problem, &effort, &mut Watch::nobody()).unwrap();
        for planned in &plan.tours {
            let mut day = tour.day(&asked.days[planned.day]).unwrap().clone();
            let stops = planned.visits.iter().map(|visit| tour.stop(&asked.stops[visit.stop]).unwrap().clone());
            day.stops = stops.collect();
            let schedule = schedule_day(&tour, &day, &reference, &Formula);
            assert_eq!(schedule.misfits, [], "{seed}");
            for (visit, shown) in planned.visits.iter().zip(&schedule.visits) {
                assert_eq!(clock_of(visit.start).map(ClockTime::minutes), shown.arrive, "{seed}");
                served += 1;
            }
            assert_eq!(clock_of(planned.back).map(ClockTime::minutes), schedule.back, "{seed}");
        }
    }
    assert!(served > 400, "{served}");
}

#[test]
fn a_locked_visit_keeps_day_and_time_and_what_is_done_is_left_alone() {
    let reference = load_embedded().unwrap();
    let mut ids = Ids::seeded(1);
    let mut tour = Tour::new("T");
    for keys in [["05170", "05370"], ["05112", "05116"]] {
        let mut day = Day::new(ids.day(&tour), When::Open);
        day.stops = keys.map(|key| Stop::new(ids.stop(&tour), Place::Kreis(Ags::new(key).unwrap()))).to_vec();
        tour.days.push(day);
    }
    let before = schedule_day(&tour, &tour.days[0], &reference, &Formula).visits[1].arrive;
    let locked = tour.days[0].stops[1].id.clone();
    let asked = Request::of_tour(&tour, &reference, &Formula, |stop| stop.id == locked, true);
    let stop = &asked.request.stops[1];
    assert_eq!((&asked.stops[1], stop.day), (&locked, Some(0)));
    assert_eq!(stop.time, StopTime::Fixed(before.and_then(ClockTime::from_minutes).unwrap()));
    assert_eq!(asked.request.stops[0].day, None);

    tour.days[0].stops[0].status = Status::Done;
    let asked = Request::of_tour(&tour, &reference, &Formula, |_| false, true);
    assert_eq!(asked.days, [tour.days[1].id.clone()]);
    assert_eq!(asked.stops, [tour.days[1].stops[0].id.clone(), tour.days[1].stops[1].id.clone()]);
}
