//! Small problems made by chance.

use fastrand::Rng;
use sommertour::planner::days::problem::{Day, Free, Lunch, MUST, RoutingProblem, Stop};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Plain,
    Windows,
    Lunch,
    /// Hotels, pins, limits, prizes, ways that are shorter over others, and all of the above.
    Everything,
}

/// The same problem for the same seed: at most eight stops and three days of some ten hours, in minutes.
pub fn made(kind: Kind, seed: u64) -> RoutingProblem {
    let rng = &mut Rng::with_seed(seed);
    let has_all = kind == Kind::Everything;
    let places = rng.usize(2..=8);
    let corner = |rng: &mut Rng| (rng.f64() * 200.0, rng.f64() * 200.0);
    let points: Vec<(f64, f64)> = (0..places).map(|_| corner(rng)).collect();
    let is_wild = has_all && rng.bool();
    let way = |from: usize, to: usize, rng: &mut Rng| {
        let (a, b) = (points[from], points[to]);
        let straight = if from == to { 0 } else { (a.0 - b.0).hypot(a.1 - b.1) as i64 };
        let skew = if has_all { rng.i64(0..20) } else { 0 };
        if is_wild { rng.i64(0..250) } else { straight + skew }
    };
    let drive = (0..places).map(|from| (0..places).map(|to| way(from, to, rng)).collect()).collect();
    let days: Vec<Day> = (0..rng.i64(1..=3)).map(|day| made_day(kind, day, places, rng)).collect();
    // Eight now and then: to try everything takes long.
    let most = if rng.u8(..20) == 0 { 8 } else { 6 };
    let stops = (0..rng.usize(0..=most))
        .map(|_| Stop {
            place: rng.usize(0..places),
            service: rng.i64(0..150),
            free: free(kind, &days, rng),
            day: (has_all && rng.u8(..4) == 0).then(|| rng.usize(0..4)),
            prize: if has_all && rng.bool() { rng.i64(0..4) } else { MUST },
        })
        .collect();
    RoutingProblem { drive, stops, days }
}

fn made_day(kind: Kind, day: i64, places: usize, rng: &mut Rng) -> Day {
    let has_all = kind == Kind::Everything;
    let open = day * 1440 + if has_all { rng.i64(400..=800) } else { 480 };
    let mut made = Day::plain(open, open + if has_all { rng.i64(-20..700) } else { 600 }, 0);
    if kind == Kind::Lunch || (has_all && rng.bool()) {
        let from = day * 1440 + 690 + if rng.bool() { 0 } else { rng.i64(-100..100) };
        made.lunch = Some(Lunch { length: rng.i64(0..=60), from, to: from + rng.i64(0..=150) });
    }
    if has_all {
        made.start = if rng.bool() { 0 } else { rng.usize(0..places) };
        made.end = if rng.bool() { made.start } else { rng.usize(0..places) };
        made.most_stops = rng.bool().then(|| rng.usize(0..4));
        made.most_drive = rng.bool().then(|| rng.i64(100..500));
    }
    made
}

fn free(kind: Kind, days: &[Day], rng: &mut Rng) -> Free {
    let is_bound = match kind {
        Kind::Plain => false,
        Kind::Windows => rng.u8(..4) > 0,
        Kind::Lunch | Kind::Everything => rng.u8(..3) == 0,
    };
    if !is_bound {
        return Free::Always;
    }
    let span = |rng: &mut Rng| {
        let from = days[rng.usize(..days.len())].open + rng.i64(-60..600);
        (from, from + rng.i64(-5..120))
    };
    Free::In((0..rng.usize(1..5)).map(|_| span(rng)).collect())
}
