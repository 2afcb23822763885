//! The primal simplex: from values from zero on to the best ones; of many columns only some are priced at a time.
//! Start with [`Simplex::primal`].

use super::{PIVOT, Simplex};

/// What counts as nothing in prices.
const PRICE: f64 = 1e-7;
/// Columns let in at a time when all are priced.
const BATCH: usize = 150;
/// Pivots without progress after which the choice of the entering column is left to chance.
const PATIENCE: usize = 60;

impl Simplex {
    /// Makes a basis with values from zero on the best for all columns that are not out. False when the numbers went
    /// bad or the search was told to end.
    pub fn primal(&mut self, mut is_over: impl FnMut() -> bool) -> bool {
        let mut near: Vec<usize> = self.basis.columns.clone();
        loop {
            let mut fresh: Vec<(f64, usize)> = (0..self.columns())
                .filter(|column| !self.is_out[*column])
                .map(|column| (self.reduced_cost(column), column))
                .filter(|(cost, _)| *cost < -PRICE)
                .collect();
            if fresh.is_empty() {
                return true;
            }
            if fresh.len() > BATCH {
                fresh.select_nth_unstable_by(BATCH, |a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
                fresh.truncate(BATCH);
            }
            near.extend(fresh.into_iter().map(|(_, column)| column));
            near.sort_unstable();
            near.dedup();
            if is_over() || !self.primal_among(&near, &mut is_over) {
                return false;
            }
        }
    }

    fn primal_among(&mut self, near: &[usize], is_over: &mut impl FnMut() -> bool) -> bool {
        let mut idle = 0;
        loop {
            let mut best = (-PRICE, None);
            for column in near {
                let cost = self.reduced_cost(*column);
                if cost < -PRICE && (cost < best.0 || idle > PATIENCE) && (idle <= PATIENCE || self.chance.bool()) {
                    best = (cost, Some(*column));
                }
            }
            let (cost, Some(column)) = best else {
                if idle > PATIENCE && near.iter().any(|column| self.reduced_cost(*column) < -PRICE) {
                    continue;
                }
                return true;
            };
            let direction = self.direction(column);
            let mut leaving: Option<(f64, usize)> = None;
            for (place, part) in direction.iter().enumerate() {
                let ratio = if *part > PIVOT { self.basis.values[place].max(0.0) / part } else { continue };
                let is_better = leaving.is_none_or(|(least, other)| {
                    ratio < least - 1e-10 || (ratio < least + 1e-10 && *part > direction[other])
                });
                if is_better {
                    leaving = Some((ratio, place));
                }
            }
            let Some((ratio, place)) = leaving else { return false };
            idle = if ratio > 1e-9 { 0 } else { idle + 1 };
            if !self.pivot(column, place, &direction, cost) || is_over() {
                return false;
            }
        }
    }
}
