//! Whether a problem in numbers is one at all: sizes that agree, costs that can be added up.
//! Start with [`check_tsp`].

use super::instance::TspInstance;
use crate::say;
use crate::text::{InWords, Words};

/// Most nodes of a problem.
pub const MOST_NODES: usize = 2000;
/// Dearest step: further sums of it stay exact.
pub const DEAREST: i64 = 1_000_000_000;

/// What is wrong with a problem. Nodes count from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InstanceFault {
    /// There is nothing to put in order.
    TooFewNodes(usize),
    TooManyNodes(usize),
    /// The table has another number of rows than there are nodes.
    Rows {
        rows: usize,
        nodes: usize,
    },
    /// A row has another number of entries than there are nodes.
    Columns {
        row: usize,
        columns: usize,
        nodes: usize,
    },
    /// A step costs less than nothing.
    Negative {
        from: usize,
        to: usize,
        cost: i64,
    },
    /// A step costs more than can be reckoned with.
    TooDear {
        from: usize,
        to: usize,
        cost: i64,
    },
}

impl InWords for InstanceFault {
    fn in_words(&self, words: &Words) -> String {
        match *self {
            Self::TooFewNodes(nodes) => say!(words, "solve-too-few", nodes = nodes.to_string()),
            Self::TooManyNodes(nodes) => {
                say!(words, "solve-too-many", nodes = nodes.to_string(), most = MOST_NODES.to_string())
            }
            Self::Rows { rows, nodes } => {
                say!(words, "solve-rows", rows = rows.to_string(), nodes = nodes.to_string())
            }
            Self::Columns { row, columns, nodes } => {
                let (row, columns) = (row.to_string(), columns.to_string());
                say!(words, "solve-columns", row = row, columns = columns, nodes = nodes.to_string())
            }
            Self::Negative { from, to, cost } => {
                let (from, to) = (from.to_string(), to.to_string());
                say!(words, "solve-negative", from = from, to = to, cost = cost.to_string())
            }
            Self::TooDear { from, to, cost } => {
                let (from, to, most) = (from.to_string(), to.to_string(), DEAREST.to_string());
                say!(words, "solve-too-dear", from = from, to = to, cost = cost.to_string(), most = most)
            }
        }
    }
}

/// The first fault of a problem of order, if any.
///
/// # Errors
/// The table is not square, not as large as said, or has entries out of range.
pub fn check_tsp(instance: &TspInstance) -> Result<(), InstanceFault> {
    let nodes = instance.n;
    match nodes {
        0 | 1 => Err(InstanceFault::TooFewNodes(nodes)),
        _ if nodes > MOST_NODES => Err(InstanceFault::TooManyNodes(nodes)),
        _ => check_table(&instance.dist, nodes),
    }
}

/// Whether a table is square, as large as there are nodes, and within what can be reckoned with.
///
/// # Errors
/// The first fault that is found.
pub fn check_table(table: &[Vec<i64>], nodes: usize) -> Result<(), InstanceFault> {
    if table.len() != nodes {
        return Err(InstanceFault::Rows { rows: table.len(), nodes });
    }
    for (from, row) in table.iter().enumerate() {
        if row.len() != nodes {
            return Err(InstanceFault::Columns { row: from, columns: row.len(), nodes });
        }
        for (to, cost) in row.iter().copied().enumerate() {
            if cost < 0 {
                return Err(InstanceFault::Negative { from, to, cost });
            }
            if cost > DEAREST {
                return Err(InstanceFault::TooDear { from, to, cost });
            }
        }
    }
    Ok(())
}
