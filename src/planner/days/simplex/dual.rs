//! The dual simplex: from the best values, of which rows or decisions that came later make some negative, to new ones.
//! Start with [`Simplex::dual`].

use super::{FRESH, PIVOT, Simplex};

/// What counts as nothing in values.
const VALUE: f64 = 1e-7;

/// How a run of the dual simplex ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ending {
    Optimal,
    /// The value is certain to pass the cutoff, or there is no solution at all.
    Hopeless,
    /// The numbers went bad, it took too many pivots, or the search was told to end.
    Stuck,
}

impl Simplex {
    /// From a basis with no negative reduced costs to the best values from zero on, among `active` columns; gives up
    /// once the value passes the cutoff.
    pub fn dual(
        &mut self,
        active: &[usize],
        cutoff: f64,
        most_pivots: usize,
        mut is_over: impl FnMut() -> bool,
    ) -> Ending {
        let mut costs: Vec<f64> = active.iter().map(|column| self.reduced_cost(*column).max(0.0)).collect();
        let mut row = vec![0.0; self.rows];
        let mut parts = vec![0.0; active.len()];
        for _ in 0..most_pivots {
            if self.value() > cutoff {
                return Ending::Hopeless;
            }
            let Some((place, rises)) = self.worst_place() else { return Ending::Optimal };
            if is_over() {
                return Ending::Stuck;
            }
            let sign = if rises { -1.0 } else { 1.0 };
            for (entry, column) in row.iter_mut().zip(self.basis.inverse.chunks_exact(self.rows)) {
                *entry = sign * column[place];
            }
            let mut best: Option<(f64, f64, usize)> = None;
            for (index, column) in active.iter().enumerate() {
                let part = self.dot(*column, &row);
                parts[index] = part;
                if part > PIVOT {
                    let ratio = costs[index] / part;
                    let is_better = best.is_none_or(|(least, strength, _)| {
                        ratio < least - 1e-9 || (ratio < least + 1e-9 && part > strength)
                    });
                    if is_better {
                        best = Some((ratio, part, index));
                    }
                }
            }
            let Some((ratio, part, index)) = best else { return Ending::Hopeless };
            let direction = self.direction(active[index]);
            if (direction[place] * sign - part).abs() > 1e-6 * (1.0 + part.abs()) {
                return Ending::Stuck;
            }
            let cost = self.reduced_cost(active[index]);
            let is_refreshed = self.pivots + 1 >= FRESH;
            if !self.pivot(active[index], place, &direction, cost) {
                return Ending::Stuck;
            }
            if is_refreshed {
                costs.iter_mut().zip(active).for_each(|(cost, column)| *cost = self.reduced_cost(*column).max(0.0));
            } else {
                costs.iter_mut().zip(&parts).for_each(|(cost, part)| *cost = (*cost - ratio * part).max(0.0));
            }
        }
        Ending::Stuck
    }

    /// The place of the basis that is furthest from what it may be, and whether it has to rise.
    fn worst_place(&self) -> Option<(usize, bool)> {
        let mut worst = (VALUE, None);
        for (place, value) in self.basis.values.iter().enumerate() {
            let excess = if self.is_out[self.basis.columns[place]] { value.abs() } else { -value };
            if excess > worst.0 {
                worst = (excess, Some((place, *value < 0.0)));
            }
        }
        worst.1
    }
}
