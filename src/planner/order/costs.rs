//! What each step from node to node costs, as one block of numbers.
//! Start with [`Costs`].

/// A square of costs, row by row. A row is where a step begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Costs {
    size: usize,
    cells: Vec<i64>,
}

impl Costs {
    /// The cost of each step, asked of `cost(from, to)`.
    pub fn of(size: usize, mut cost: impl FnMut(usize, usize) -> i64) -> Self {
        let cells = (0..size * size).map(|cell| cost(cell / size, cell % size)).collect();
        Self { size, cells }
    }

    /// How many nodes there are.
    pub fn size(&self) -> usize {
        self.size
    }

    #[inline]
    pub fn at(&self, from: usize, to: usize) -> i64 {
        self.cells[from * self.size + to]
    }

    pub fn set(&mut self, from: usize, to: usize, cost: i64) {
        self.cells[from * self.size + to] = cost;
    }

    /// The costs of all steps from a node.
    pub fn row(&self, from: usize) -> &[i64] {
        &self.cells[from * self.size..(from + 1) * self.size]
    }

    /// Whether every step costs as much as the step back.
    pub fn is_symmetric(&self) -> bool {
        (0..self.size).all(|a| (0..a).all(|b| self.at(a, b) == self.at(b, a)))
    }

    /// More than any order of these nodes can cost.
    pub fn beyond(&self) -> i64 {
        let dearest = self.cells.iter().copied().max().unwrap_or(0).max(0);
        dearest * (self.size as i64 + 1) + 1
    }
}
