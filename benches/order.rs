//! How long it takes to find and prove the best order: `cargo bench --bench order`.

#![allow(clippy::unwrap_used)]

use criterion::{Criterion, criterion_group, criterion_main};
use sommertour::planner::instance::Instance;
use sommertour::planner::order::costs::Costs;
use sommertour::planner::order::problem::OrderingProblem;
use sommertour::planner::order::{Budget, solve};
use sommertour::planner::progress::Watch;
use std::hint::black_box;

fn order(criterion: &mut Criterion) {
    let text = std::fs::read_to_string("tests/fixtures/planner/I1.json").unwrap();
    let Instance::Tsp(instance) = serde_json::from_str(&text).unwrap() else { return };
    for size in [13, 30, 55] {
        let problem = OrderingProblem::closed(Costs::of(size, |from, to| instance.dist[from][to]));
        criterion.bench_function(&format!("order of {size} places, proven"), |bencher| {
            bencher.iter(|| solve(black_box(&problem), 1, Budget::default(), &mut Watch::nobody()));
        });
    }
}

criterion_group!(benches, order);
criterion_main!(benches);
