//! Fits the parameters of the travel estimates on measured pairs of towns, and says how well each method does on pairs
//! that it was not fitted on: `cargo run --release --example calibrate`.
//! Start with [`main`]; `pairs` reads the measurements, `models` names the parameters, `simplex` finds the best ones.

mod models;
mod pairs;
mod scores;
mod simplex;

use models::{Fit, MODELS, Model};
use pairs::Pair;
use scores::{Predicted, Scores, ranges};
use sommertour::travel::network::Network;

/// Every fifth pair is left out in turn.
const FOLDS: usize = 5;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let network = Network::embedded()?;
    let pairs = pairs::routed()?;
    let old = pairs::published()?;
    let indices = |keep: &dyn Fn(usize) -> bool| -> Vec<Pair> {
        pairs.iter().enumerate().filter(|(at, _)| keep(at % FOLDS)).map(|(_, pair)| pair.clone()).collect()
    };

    println!("{} routed pairs; every fifth left out in turn, parameters refitted on the rest", pairs.len());
    println!("| method | km MAPE | km P90 | minutes MAPE | minutes P90 | km in range | minutes in range |");
    println!("|---|---|---|---|---|---|---|");
    let mut unseen: Vec<Vec<Predicted>> = vec![Vec::new(); MODELS.len()];
    for fold in 0..FOLDS {
        let (kept, left_out) = (indices(&|at| at != fold), indices(&|at| at == fold));
        let fit = Fit::on(&network, &kept);
        for (model, unseen) in MODELS.iter().zip(&mut unseen) {
            let ranges = ranges(&kept, &fit.predict(&network, *model, &kept));
            unseen.extend(scores::ranged(&left_out, &fit.predict(&network, *model, &left_out), &ranges));
        }
    }
    for (model, unseen) in MODELS.iter().zip(&unseen) {
        println!("| {} | {} |", model.name(), Scores::of(unseen));
    }

    let fit = Fit::on(&network, &pairs);
    println!("\nfitted on all routed pairs (to paste into src/travel):\n{fit:#?}");
    for model in MODELS {
        let predicted = fit.predict(&network, model, &pairs);
        let ranges = ranges(&pairs, &predicted);
        println!("\n{}: {}\n{ranges:?}", model.name(), Scores::of(&scores::ranged(&pairs, &predicted, &ranges)));
    }

    println!("\n{} pairs of published tables, kilometres only, not fitted on:", old.len());
    for model in MODELS {
        println!("{}: {:.1} % km", model.name(), scores::km_error(&old, &fit.predict(&network, model, &old)));
    }
    worst(&pairs, &fit.predict(&network, Model::Blend, &pairs));
    Ok(())
}

/// The pairs that the default misses most, for whoever looks for what is missing on the map.
fn worst(pairs: &[Pair], predicted: &[sommertour::domain::travel::Cost]) {
    let mut missed: Vec<_> = pairs.iter().zip(predicted).collect();
    missed.sort_by(|a, b| scores::miss(b.0, b.1).total_cmp(&scores::miss(a.0, a.1)));
    println!("\nworst of the blend:");
    for (pair, cost) in missed.iter().take(15) {
        println!(
            "{} – {}: {:.0} km, estimated {:.0}; {:.0} min, estimated {:.0}",
            pair.from, pair.to, pair.km, cost.km, pair.minutes, cost.minutes
        );
    }
}
