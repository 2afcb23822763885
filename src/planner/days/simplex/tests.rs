//! What the simplex finds, held against the crate `microlp`: at first, and after tours, cuts and decisions came later.
//! Start with [`every_step_finds_what_microlp_finds`].

use super::{Ending, Simplex};
use microlp::{ComparisonOp, Error, OptimizationDirection, Variable};
use proptest::prelude::*;

/// A choice of tours: each stop is on one of them or left out, and there are so many days.
#[derive(Clone, Debug)]
struct TourChoice {
    /// What leaving out each stop costs.
    stops: Vec<u32>,
    days: u32,
    /// The stops of each tour, one bit each, and its cost.
    tours: Vec<(u32, u32)>,
    /// Triples of stops: one tour at most serves two or more of them.
    triples: Vec<u32>,
}

impl TourChoice {
    /// The rows in which a tour counts but for those of triples.
    fn rows(&self, set: u32) -> impl Iterator<Item = (usize, f64)> {
        let days = self.stops.len();
        (0..days).filter(move |stop| set >> stop & 1 == 1).chain([days]).map(|row| (row, 1.0))
    }

    /// The programme with none of the tours, each stop left out: columns first for the stops, then for days left over.
    fn without_tours(&self) -> Simplex {
        let mut rhs = vec![1.0; self.stops.len()];
        rhs.push(f64::from(self.days));
        let mut simplex = Simplex::new(rhs);
        let basis = (0..=self.stops.len()).map(|row| simplex.add([(row, 1.0)])).collect();
        for (stop, cost) in self.stops.iter().enumerate() {
            simplex.cost[stop] = f64::from(*cost);
        }
        assert!(simplex.start(basis));
        simplex
    }

    fn add_tours(&self, simplex: &mut Simplex, which: std::ops::Range<usize>) {
        for (set, cost) in &self.tours[which] {
            let column = simplex.add(self.rows(*set));
            simplex.cost[column] = f64::from(*cost);
        }
    }

    /// The tour that a column is, if it is one.
    fn tour(&self, column: usize) -> Option<u32> {
        column.checked_sub(self.stops.len() + 1).and_then(|tour| self.tours.get(tour)).map(|(set, _)| *set)
    }

    /// The least cost of the first `tours` by the other crate, with the rows of these triples and without the columns
    /// that are out; none where no choice is left.
    fn least(&self, tours: usize, triples: &[u32], is_out: impl Fn(usize) -> bool) -> Option<f64> {
        let mut problem = microlp::Problem::new(OptimizationDirection::Minimize);
        let most = |column: usize| if is_out(column) { 0.0 } else { f64::INFINITY };
        let mut variable = |column: usize, cost: u32| problem.add_var(f64::from(cost), (0.0, most(column)));
        let left_out: Vec<Variable> = self.stops.iter().enumerate().map(|(stop, cost)| variable(stop, *cost)).collect();
        let first = self.stops.len() + 1;
        let served: Vec<(u32, Variable)> = self.tours[..tours]
            .iter()
            .enumerate()
            .map(|(at, (set, cost))| (*set, variable(first + at, *cost)))
            .collect();
        for (stop, left_out) in left_out.iter().enumerate() {
            let tours = served.iter().filter(|(set, _)| set >> stop & 1 == 1).map(|(_, tour)| (*tour, 1.0));
            problem.add_constraint(tours.chain([(*left_out, 1.0)]).collect::<Vec<_>>(), ComparisonOp::Eq, 1.0);
        }
        let all = served.iter().map(|(_, tour)| (*tour, 1.0));
        problem.add_constraint(all.collect::<Vec<_>>(), ComparisonOp::Le, f64::from(self.days));
        for triple in triples {
            let two_of_them = served.iter().filter(|(set, _)| serves_two(*set, *triple)).map(|(_, tour)| (*tour, 1.0));
            problem.add_constraint(two_of_them.collect::<Vec<_>>(), ComparisonOp::Le, 1.0);
        }
        match problem.solve() {
            Ok(outcome) => Some(outcome.into_solution().unwrap().objective()),
            Err(Error::Infeasible) => None,
            Err(error) => panic!("{error}"),
        }
    }
}

fn serves_two(set: u32, triple: u32) -> bool {
    (set & triple).count_ones() >= 2
}

/// Whether a solved programme costs so much, and its values and prices say the same and rule out anything cheaper.
fn costs(simplex: &Simplex, expected: Option<f64>) -> bool {
    let is_near = |value: f64| expected.is_some_and(|expected| (value - expected).abs() <= 1e-6 * (1.0 + expected));
    let basis = simplex.basis.columns.iter().zip(&simplex.basis.values);
    let sum: f64 = basis.map(|(column, value)| simplex.cost[*column] * value).sum();
    let has_no_cheaper =
        (0..simplex.columns()).all(|column| simplex.is_out[column] || simplex.reduced_cost(column) >= -1e-6);
    is_near(simplex.value()) && is_near(sum) && has_no_cheaper
}

fn choices() -> impl Strategy<Value = TourChoice> {
    (3_usize..9).prop_flat_map(|stops| {
        let triple = proptest::sample::subsequence((0..stops).collect::<Vec<_>>(), 3);
        (
            proptest::collection::vec(1_u32..2000, stops),
            1_u32..5,
            proptest::collection::vec((1_u32..1 << stops, 1_u32..1000), 2..30),
            proptest::collection::vec(triple.prop_map(|stops| stops.iter().fold(0, |set, stop| set | 1 << stop)), 0..5),
        )
            .prop_map(|(stops, days, tours, triples)| TourChoice { stops, days, tours, triples })
    })
}

proptest! {
    #[test]
    fn every_step_finds_what_microlp_finds(choice in choices(), outs in proptest::collection::vec(0.0_f64..1.0, 40)) {
        let never = || false;
        let (half, all) = (choice.tours.len() / 2, choice.tours.len());
        let mut simplex = choice.without_tours();
        choice.add_tours(&mut simplex, 0..half);
        prop_assert!(simplex.primal(never));
        prop_assert!(costs(&simplex, choice.least(half, &[], |_| false)));

        choice.add_tours(&mut simplex, half..all);
        prop_assert!(simplex.primal(never));
        prop_assert!(costs(&simplex, choice.least(all, &[], |_| false)));

        let counts = |row: usize, column: usize| {
            choice.tour(column).is_some_and(|set| serves_two(set, choice.triples[row]))
        };
        prop_assert!(simplex.add_rows(choice.triples.len(), counts));
        let active: Vec<usize> = (0..simplex.columns()).collect();
        prop_assert_eq!(simplex.dual(&active, f64::INFINITY, 10_000, never), Ending::Optimal);
        prop_assert!(costs(&simplex, choice.least(all, &choice.triples, |_| false)));

        // A fifth of the tours and of the stops left out is forbidden: there may be no choice then.
        let is_out = |column: usize| column != choice.stops.len() && outs.get(column).is_some_and(|out| *out < 0.2);
        let least = choice.least(all, &choice.triples, is_out);
        for column in 0..choice.stops.len() + 1 + all {
            simplex.is_out[column] = is_out(column);
        }
        let active: Vec<usize> = active.into_iter().filter(|column| !simplex.is_out[*column]).collect();
        match simplex.dual(&active, f64::INFINITY, 10_000, never) {
            Ending::Optimal => prop_assert!(costs(&simplex, least)),
            ending => prop_assert_eq!((ending, least), (Ending::Hopeless, None)),
        }
    }
}
