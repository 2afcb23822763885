//! The methods with their parameters as a row of numbers, and how they are fitted one after the other.
//! Start with [`Fit::on`].

use crate::pairs::Pair;
use crate::scores::loss;
use crate::simplex::minimise;
use sommertour::domain::travel::Cost;
use sommertour::travel::autobahn::{Autobahn, AutobahnFit};
use sommertour::travel::blend::BlendFit;
use sommertour::travel::formula::FormulaFit;
use sommertour::travel::network::Network;
use sommertour::travel::reach::Speeds;

/// What can be scored.
#[derive(Clone, Copy, Debug)]
pub enum Model {
    Formula,
    Autobahn,
    Blend,
}

pub const MODELS: [Model; 3] = [Model::Formula, Model::Autobahn, Model::Blend];

impl Model {
    pub fn name(self) -> &'static str {
        match self {
            Self::Formula => "formula",
            Self::Autobahn => "autobahn",
            Self::Blend => "blend",
        }
    }
}

/// The parameters of all methods.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    formula: FormulaFit,
    autobahn: AutobahnFit,
    blend: BlendFit,
}

fn formula(p: &[f64]) -> FormulaFit {
    FormulaFit { far: p[0], near: p[1], fade_km: p[2], start_minutes: p[3], kmh: p[4] }
}

fn autobahn(p: &[f64]) -> AutobahnFit {
    AutobahnFit {
        speeds: Speeds { open_kmh: p[0], urban_kmh: p[1], ramp_minutes: p[2], stretch: p[3] },
        town_kmh: p[4],
        town_km: p[5],
        rural_kmh: p[6],
        detour: p[7],
        ramp_km: p[8],
    }
}

fn blend(p: &[f64]) -> BlendFit {
    BlendFit { share: p[0] }
}

fn by_formula(fit: &FormulaFit, pairs: &[Pair]) -> Vec<Cost> {
    pairs.iter().map(|pair| fit.cost(pair.geodesic_km)).collect()
}

fn by_autobahn(network: &Network, fit: AutobahnFit, direct: FormulaFit, pairs: &[Pair]) -> Vec<Cost> {
    let autobahn = Autobahn::new(network, fit, direct);
    pairs.iter().map(|pair| autobahn.way(pair.places.0, pair.places.1, pair.geodesic_km).cost).collect()
}

fn mixed(fit: &BlendFit, formula: &[Cost], network: &[Cost]) -> Vec<Cost> {
    formula.iter().zip(network).map(|(formula, network)| fit.mix(*formula, *network)).collect()
}

impl Fit {
    /// Fits the formula and the network each by itself, then how they are blended.
    pub fn on(network: &Network, pairs: &[Pair]) -> Self {
        let best = minimise(&[1.12, 0.28, 175.0, 8.0, 90.0], |p| loss(pairs, &by_formula(&formula(p), pairs)));
        let formula = formula(&best);
        let start = [100.0, 88.0, 0.6, 0.95, 35.0, 2.0, 60.0, 1.25, 0.4];
        let best = minimise(&start, |p| loss(pairs, &by_autobahn(network, autobahn(p), formula, pairs)));
        let autobahn = autobahn(&best);
        let (straight, over_network) = (by_formula(&formula, pairs), by_autobahn(network, autobahn, formula, pairs));
        let best = minimise(&[0.2], |p| loss(pairs, &mixed(&blend(p), &straight, &over_network)));
        Self { formula, autobahn, blend: blend(&best) }
    }

    pub fn predict(&self, network: &Network, model: Model, pairs: &[Pair]) -> Vec<Cost> {
        let straight = by_formula(&self.formula, pairs);
        match model {
            Model::Formula => straight,
            Model::Autobahn => by_autobahn(network, self.autobahn, self.formula, pairs),
            Model::Blend => mixed(&self.blend, &straight, &by_autobahn(network, self.autobahn, self.formula, pairs)),
        }
    }
}
