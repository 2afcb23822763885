//! Linear programmes with few rows and many columns: revised simplex; no pure Rust crate gives prices and takes columns later.
//! Start with [`Simplex`]; `primal` and `dual` solve it, `tests` compares them with the crate `microlp`.

mod dual;
mod primal;
#[cfg(test)]
mod tests;

pub use dual::Ending;

/// What counts as nothing as a pivot.
const PIVOT: f64 = 1e-7;
/// Pivots after which the inverse is computed afresh.
const FRESH: usize = 120;

/// Minimises `cost · x` where `A x = rhs`, `x ≥ 0`, and columns that are out stay at zero.
#[derive(Clone)]
pub(super) struct Simplex {
    rows: usize,
    pub rhs: Vec<f64>,
    starts: Vec<usize>,
    entries: Vec<(u16, f64)>,
    pub cost: Vec<f64>,
    pub is_out: Vec<bool>,
    pub basis: Basis,
    /// The price of each row.
    pub prices: Vec<f64>,
    pivots: usize,
    chance: fastrand::Rng,
}

/// Which columns make the solution, and the inverse that they stand for.
#[derive(Clone)]
pub(super) struct Basis {
    pub columns: Vec<usize>,
    pub values: Vec<f64>,
    /// Column by column.
    inverse: Vec<f64>,
}

impl Simplex {
    pub fn new(rhs: Vec<f64>) -> Self {
        Self {
            rows: rhs.len(),
            rhs,
            starts: vec![0],
            entries: Vec::new(),
            cost: Vec::new(),
            is_out: Vec::new(),
            basis: Basis { columns: Vec::new(), values: Vec::new(), inverse: Vec::new() },
            prices: Vec::new(),
            pivots: 0,
            chance: fastrand::Rng::with_seed(1),
        }
    }

    pub fn add(&mut self, entries: impl IntoIterator<Item = (usize, f64)>) -> usize {
        self.entries.extend(entries.into_iter().map(|(row, weight)| (row as u16, weight)));
        self.starts.push(self.entries.len());
        self.cost.push(0.0);
        self.is_out.push(false);
        self.cost.len() - 1
    }

    /// Forgets all columns but these, which hold the basis; they are renumbered in their order.
    pub fn keep(&mut self, columns: &[usize]) {
        let mut place = vec![0; self.columns()];
        let (mut starts, mut entries) = (vec![0], Vec::new());
        for (new, old) in columns.iter().enumerate() {
            place[*old] = new;
            entries.extend_from_slice(self.column(*old));
            starts.push(entries.len());
        }
        (self.starts, self.entries) = (starts, entries);
        self.cost = columns.iter().map(|column| self.cost[*column]).collect();
        self.is_out = columns.iter().map(|column| self.is_out[*column]).collect();
        self.basis.columns.iter_mut().for_each(|column| *column = place[*column]);
    }

    /// Adds rows that ask for at most one of the columns that count in them, each with a column for what is left of the
    /// one. These join the basis, which may lack values from zero on then. Returns whether it is one.
    pub fn add_rows(&mut self, count: usize, counts: impl Fn(usize, usize) -> bool) -> bool {
        let (mut starts, mut entries) = (vec![0], Vec::new());
        for column in 0..self.columns() {
            entries.extend_from_slice(self.column(column));
            let rows = (0..count).filter(|row| counts(*row, column));
            entries.extend(rows.map(|row| ((self.rows + row) as u16, 1.0)));
            starts.push(entries.len());
        }
        (self.starts, self.entries) = (starts, entries);
        for row in self.rows..self.rows + count {
            let slack = self.add([(row, 1.0)]);
            self.basis.columns.push(slack);
            self.rhs.push(1.0);
        }
        self.rows += count;
        self.refresh()
    }

    pub fn columns(&self) -> usize {
        self.cost.len()
    }

    fn column(&self, column: usize) -> &[(u16, f64)] {
        &self.entries[self.starts[column]..self.starts[column + 1]]
    }

    #[inline]
    fn dot(&self, column: usize, row: &[f64]) -> f64 {
        self.column(column).iter().map(|(at, weight)| weight * row[*at as usize]).sum()
    }

    /// What one unit of a column would cost beyond what it saves.
    pub fn reduced_cost(&self, column: usize) -> f64 {
        self.cost[column] - self.dot(column, &self.prices)
    }

    pub fn value(&self) -> f64 {
        self.prices.iter().zip(&self.rhs).map(|(price, rhs)| price * rhs).sum()
    }

    /// Starts from these columns. Returns whether they are a basis.
    pub fn start(&mut self, columns: Vec<usize>) -> bool {
        self.basis.columns = columns;
        self.refresh()
    }

    /// Computes inverse, values and prices from the columns of the basis, after Gauss and Jordan.
    pub fn refresh(&mut self) -> bool {
        let size = self.rows;
        // Row by row here: left half the basis, right half its inverse.
        let mut both = vec![0.0; size * 2 * size];
        for (place, column) in self.basis.columns.iter().enumerate() {
            for (row, weight) in self.column(*column) {
                both[*row as usize * 2 * size + place] += weight;
            }
            both[place * 2 * size + size + place] = 1.0;
        }
        for place in 0..size {
            let strength = |row: &usize| both[row * 2 * size + place].abs();
            let Some(pivot) = (place..size).max_by(|a, b| strength(a).total_cmp(&strength(b))) else { return false };
            if strength(&pivot) < 1e-10 {
                return false;
            }
            if pivot != place {
                let (upper, lower) = both.split_at_mut(pivot * 2 * size);
                upper[place * 2 * size..(place + 1) * 2 * size].swap_with_slice(&mut lower[..2 * size]);
            }
            let scale = 1.0 / both[place * 2 * size + place];
            let line: Vec<f64> = both[place * 2 * size..(place + 1) * 2 * size].iter().map(|x| x * scale).collect();
            for (row, target) in both.chunks_exact_mut(2 * size).enumerate() {
                let factor = target[place];
                if row == place {
                    target.copy_from_slice(&line);
                } else if factor != 0.0 {
                    target.iter_mut().zip(&line).for_each(|(x, pivot)| *x -= factor * pivot);
                }
            }
        }
        self.basis.inverse = vec![0.0; size * size];
        for row in 0..size {
            for column in 0..size {
                self.basis.inverse[column * size + row] = both[row * 2 * size + size + column];
            }
        }
        self.pivots = 0;
        self.revalue();
        self.reprice();
        true
    }

    /// The values of the basis for the right-hand side as it is.
    pub fn revalue(&mut self) {
        let mut values = vec![0.0; self.rows];
        for (column, rhs) in self.basis.inverse.chunks_exact(self.rows).zip(&self.rhs) {
            values.iter_mut().zip(column).for_each(|(value, part)| *value += part * rhs);
        }
        self.basis.values = values;
    }

    /// The prices for the costs as they are.
    pub fn reprice(&mut self) {
        let costs: Vec<f64> = self.basis.columns.iter().map(|column| self.cost[*column]).collect();
        let price = |column: &[f64]| column.iter().zip(&costs).map(|(part, cost)| part * cost).sum();
        self.prices = self.basis.inverse.chunks_exact(self.rows).map(price).collect();
    }

    /// What one unit of a column takes from each column of the basis.
    fn direction(&self, column: usize) -> Vec<f64> {
        let mut direction = vec![0.0; self.rows];
        for (row, weight) in self.column(column) {
            let part = &self.basis.inverse[*row as usize * self.rows..(*row as usize + 1) * self.rows];
            direction.iter_mut().zip(part).for_each(|(sum, part)| *sum += weight * part);
        }
        direction
    }

    /// Takes a column into the basis for the one at `place`.
    fn pivot(&mut self, column: usize, place: usize, direction: &[f64], reduced_cost: f64) -> bool {
        let size = self.rows;
        let scale = 1.0 / direction[place];
        let step = self.basis.values[place] * scale;
        self.basis.values.iter_mut().zip(direction).for_each(|(value, part)| *value -= step * part);
        self.basis.values[place] = step;
        for (inverse, price) in self.basis.inverse.chunks_exact_mut(size).zip(&mut self.prices) {
            let factor = inverse[place] * scale;
            if factor != 0.0 {
                inverse.iter_mut().zip(direction).for_each(|(x, part)| *x -= factor * part);
                inverse[place] = factor;
                *price += reduced_cost * factor;
            }
        }
        self.basis.columns[place] = column;
        self.pivots += 1;
        self.pivots < FRESH || self.refresh()
    }
}
