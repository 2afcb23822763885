//! Any problem in numbers: a sentence, or an answer that is no worse than its bound.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sommertour::planner::check::check_tsp;
use sommertour::planner::days::{self, Effort};
use sommertour::planner::instance::Instance;
use sommertour::planner::order::costs::Costs;
use sommertour::planner::order::problem::OrderingProblem;
use sommertour::planner::order::{self, Budget};
use sommertour::planner::progress::Watch;
use std::cell::Cell;

fuzz_target!(|bytes: &[u8]| {
    let Ok(instance) = serde_json::from_slice::<Instance>(bytes) else { return };
    // Stopped soon, as by a user.
    let looks = Cell::new(0);
    let is_late = || {
        looks.set(looks.get() + 1);
        looks.get() > 200
    };
    match instance {
        Instance::Tsp(instance) => {
            if check_tsp(&instance).is_ok() {
                let costs = Costs::of(instance.n, |from, to| instance.dist[from][to]);
                let problem = OrderingProblem::closed(costs);
                let budget = Budget { kicks: 100, decisions: 100 };
                let found = order::solve(&problem, 1, budget, &mut Watch::nobody().with_deadline(&is_late));
                assert_eq!(found.order.len(), instance.n);
            }
        }
        Instance::Vrptw(instance) => {
            if let Ok(problem) = days::problem::RoutingProblem::from_instance(&instance) {
                let mut watch = Watch::nobody().with_deadline(&is_late);
                if let Ok(plan) = days::plan(&problem, &Effort::default(), &mut watch) {
                    let visits: usize = plan.tours.iter().map(|tour| tour.visits.len()).sum();
                    assert_eq!(visits + plan.unserved.len(), problem.stops.len());
                }
            }
        }
    }
});
