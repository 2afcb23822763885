//! How long the travel estimates take: `cargo bench --bench travel`.
//! Imports `domain` and `travel`.
//! Start with [`table`].

use criterion::{Criterion, criterion_group, criterion_main};
use sommertour::domain::coord::Coord;
use sommertour::domain::travel::Travel;
use sommertour::travel::blend::Blend;
use sommertour::travel::formula::Formula;
use std::hint::black_box;

/// So many places on a grid over North Rhine-Westphalia.
fn places(count: u32) -> Vec<Coord> {
    let grid = |n: u32| (50.4 + f64::from(n / 20) * 0.1, 6.0 + f64::from(n % 20) * 0.17);
    (0..count).map(grid).filter_map(|(lat, lon)| Coord::new(lat, lon).ok()).collect()
}

/// All drives between 400 places, by a method that has met none of them; and by the formula alone.
fn table(criterion: &mut Criterion) {
    let places = places(400);
    criterion.bench_function("blend, table 400 × 400", |bencher| {
        bencher.iter_batched(
            Blend::embedded,
            |blend| blend.map(|blend| blend.table(black_box(&places))),
            criterion::BatchSize::LargeInput,
        );
    });
    criterion.bench_function("formula, table 400 × 400", |bencher| bencher.iter(|| Formula.table(black_box(&places))));
}

/// Reading the network, the first leg of a place, and a leg between places that were met before.
fn legs(criterion: &mut Criterion) {
    criterion.bench_function("blend, load", |bencher| bencher.iter(Blend::embedded));
    let places = places(54);
    if let Ok(blend) = Blend::embedded() {
        criterion.bench_function("blend, leg", |bencher| bencher.iter(|| blend.leg(places[0], black_box(places[53]))));
    }
}

criterion_group!(benches, table, legs);
criterion_main!(benches);
