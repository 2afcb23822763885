//! How far estimates miss, and the ranges that hold nine of ten.
//! Start with [`Scores`].

use crate::pairs::Pair;
use sommertour::domain::travel::Cost;
use sommertour::travel::range::{Factor, Ranges, far_share};
use std::fmt;

/// A pair's errors in per cent, and whether it lies in the ranges (without what an address may add).
#[derive(Clone, Copy, Debug)]
pub struct Predicted {
    km: f64,
    minutes: f64,
    is_km_in_range: bool,
    is_minutes_in_range: bool,
}

fn error(estimate: f64, measured: f64) -> f64 {
    (estimate / measured - 1.0).abs() * 100.0
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    sum / count
}

/// Mean absolute percentage errors of kilometres and minutes together.
pub fn loss(pairs: &[Pair], predicted: &[Cost]) -> f64 {
    mean(pairs.iter().zip(predicted).map(|(pair, cost)| miss(pair, cost)))
}

/// The errors of one pair, kilometres and minutes together.
pub fn miss(pair: &Pair, cost: &Cost) -> f64 {
    error(cost.km, pair.km) + error(cost.minutes, pair.minutes)
}

/// Mean absolute percentage error of kilometres.
pub fn km_error(pairs: &[Pair], predicted: &[Cost]) -> f64 {
    mean(pairs.iter().zip(predicted).map(|(pair, cost)| error(cost.km, pair.km)))
}

/// The factors below and above which one pair in twenty lies.
pub fn ranges(pairs: &[Pair], predicted: &[Cost]) -> Ranges {
    let ratios = |ratio: &dyn Fn(&Pair, &Cost) -> f64| {
        let points: Vec<(f64, f64)> =
            pairs.iter().zip(predicted).map(|(pair, cost)| (far_share(cost.km), ratio(pair, cost))).collect();
        (quantile(&points, 0.05), quantile(&points, 0.95))
    };
    Ranges { km: ratios(&|pair, cost| pair.km / cost.km), minutes: ratios(&|pair, cost| pair.minutes / cost.minutes) }
}

/// Quantile regression on a line, by trying every pair of hundredths: the ends that lose least by the pinball loss.
fn quantile(points: &[(f64, f64)], share: f64) -> Factor {
    let pinball = |factor: Factor| -> f64 {
        let lost = |(far, ratio): &(f64, f64)| {
            let over = ratio - (factor.near + (factor.far - factor.near) * far);
            if over > 0.0 { share * over } else { (share - 1.0) * over }
        };
        points.iter().map(lost).sum()
    };
    let hundredths = || (60..=160).map(|n| f64::from(n) / 100.0);
    let all = hundredths().flat_map(|near| hundredths().map(move |far| Factor { near, far }));
    let best = all.map(|factor| (pinball(factor), factor)).min_by(|a, b| a.0.total_cmp(&b.0));
    best.map_or(Factor { near: 1.0, far: 1.0 }, |(_, factor)| factor)
}

/// Each pair with its errors.
pub fn ranged(pairs: &[Pair], predicted: &[Cost], ranges: &Ranges) -> Vec<Predicted> {
    let holds =
        |(low, high): (Factor, Factor), cost: &Cost, ratio: f64| (low.at(cost.km)..=high.at(cost.km)).contains(&ratio);
    let one = |(pair, cost): (&Pair, &Cost)| Predicted {
        km: error(cost.km, pair.km),
        minutes: error(cost.minutes, pair.minutes),
        is_km_in_range: holds(ranges.km, cost, pair.km / cost.km),
        is_minutes_in_range: holds(ranges.minutes, cost, pair.minutes / cost.minutes),
    };
    pairs.iter().zip(predicted).map(one).collect()
}

/// What is said of a method.
#[derive(Clone, Copy, Debug)]
pub struct Scores {
    km: (f64, f64),
    minutes: (f64, f64),
    in_range: (f64, f64),
}

impl Scores {
    pub fn of(predicted: &[Predicted]) -> Self {
        let both = |error: fn(&Predicted) -> f64| {
            let mut errors: Vec<f64> = predicted.iter().map(error).collect();
            errors.sort_by(f64::total_cmp);
            (mean(errors.iter().copied()), errors[errors.len() * 9 / 10])
        };
        let share =
            |is_in: fn(&Predicted) -> bool| mean(predicted.iter().map(|p| f64::from(u8::from(is_in(p))))) * 100.0;
        Self {
            km: both(|p| p.km),
            minutes: both(|p| p.minutes),
            in_range: (share(|p| p.is_km_in_range), share(|p| p.is_minutes_in_range)),
        }
    }
}

impl fmt::Display for Scores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { km, minutes, in_range } = self;
        write!(f, "{:.2} % | {:.2} % | {:.2} % | {:.2} % | ", km.0, km.1, minutes.0, minutes.1)?;
        write!(f, "{:.0} % | {:.0} %", in_range.0, in_range.1)
    }
}
