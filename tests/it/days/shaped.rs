//! Problems of the size of the land, made by chance: some 54 stops and a base in the middle of a dense west, days of ten
//! hours or so. What differs is the flavour.

use fastrand::Rng;
use sommertour::planner::days::problem::{Day, Free, Lunch, MUST, RoutingProblem, Stop};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// Visits at any time, days enough.
    Plain,
    /// Most visits in three-hour windows on two of thirty days.
    Windows,
    /// Optional stops with prizes, and days for half of them.
    Prizes,
    /// Each day has its own hours.
    Hours,
    /// Days for two thirds of the stops, all of which must be visited if they can be.
    Tight,
    /// The way back takes another time.
    Asymmetric,
    /// A break, hotels, at most three stops a day and four hours of driving.
    Limits,
    /// Windows, prizes, hours and asymmetric ways at once.
    Mixed,
    /// Short visits: more day tours than can be listed.
    Short,
}

pub const ALL: [Flavour; 9] = [
    Flavour::Plain,
    Flavour::Windows,
    Flavour::Prizes,
    Flavour::Hours,
    Flavour::Tight,
    Flavour::Asymmetric,
    Flavour::Limits,
    Flavour::Mixed,
    Flavour::Short,
];

/// The same problem for the same flavour, seed and number of stops. Seconds.
pub fn shaped(flavour: Flavour, seed: u64, stops: usize) -> RoutingProblem {
    let rng = &mut Rng::with_seed(seed);
    let is_mixed = flavour == Flavour::Mixed;
    // Half of the places lie in the dense west; place 0 is the base at its edge.
    let mut points = vec![(60.0, 80.0)];
    for place in 0..stops {
        let (width, height) = if place % 2 == 0 { (90.0, 60.0) } else { (220.0, 190.0) };
        points.push((rng.f64() * width, 60.0 + rng.f64() * height - if place % 2 == 0 { 0.0 } else { 60.0 }));
    }
    let skews: Vec<f64> = points.iter().map(|_| 0.85 + rng.f64() * 0.3).collect();
    let is_skewed = is_mixed || flavour == Flavour::Asymmetric;
    let way = |from: usize, to: usize| {
        let (a, b): ((f64, f64), (f64, f64)) = (points[from], points[to]);
        let skew = if is_skewed { skews[from] / skews[to].max(skews[from]) } else { 1.0 };
        if from == to { 0 } else { ((a.0 - b.0).hypot(a.1 - b.1) * 1.2 * 50.0 * skew) as i64 + 300 }
    };
    let drive = (0..=stops).map(|from| (0..=stops).map(|to| way(from, to)).collect()).collect();
    let count = match flavour {
        Flavour::Tight => stops / 4,
        Flavour::Prizes => stops / 6,
        _ if is_mixed => stops / 3,
        _ => stops * 30 / 54,
    };
    let days: Vec<Day> = (0..count as i64).map(|day| made_day(flavour, day * DAY, stops, rng)).collect();
    let stops = (1..=stops).map(|place| made_stop(flavour, place, &days, rng)).collect();
    RoutingProblem { drive, stops, days }
}

fn made_day(flavour: Flavour, midnight: i64, stops: usize, rng: &mut Rng) -> Day {
    let mut day = Day::plain(midnight + 8 * HOUR, midnight + 18 * HOUR, 0);
    if matches!(flavour, Flavour::Hours | Flavour::Mixed) {
        day.open += rng.i64(0..5) * HOUR / 2;
        day.close += rng.i64(-4..3) * HOUR / 2;
    }
    if flavour == Flavour::Limits {
        day.lunch = Some(Lunch { length: HOUR / 2, from: midnight + 23 * HOUR / 2, to: midnight + 14 * HOUR });
        (day.start, day.end) = if rng.u8(..4) == 0 { (rng.usize(0..=stops), 0) } else { (0, 0) };
        (day.most_stops, day.most_drive) = (Some(3), Some(5 * HOUR));
    }
    day
}

fn made_stop(flavour: Flavour, place: usize, days: &[Day], rng: &mut Rng) -> Stop {
    let has_windows = matches!(flavour, Flavour::Windows | Flavour::Mixed) && rng.u8(..10) < 6;
    let service = if flavour == Flavour::Short { HOUR } else { 3 * HOUR / 2 };
    let window = |rng: &mut Rng| {
        let day = &days[rng.usize(..days.len())];
        let from = day.open + rng.i64(0..8) * HOUR;
        (from, from + 3 * HOUR / 2)
    };
    let free = if has_windows { Free::In((0..rng.usize(2..5)).map(|_| window(rng)).collect()) } else { Free::Always };
    let is_optional = matches!(flavour, Flavour::Prizes | Flavour::Mixed) && rng.bool();
    Stop { place, service, free, day: None, prize: if is_optional { rng.i64(1..100) } else { MUST } }
}
