//! What a stage of the proof looks for, and what it ends with.
//! Start with [`Target`].

use super::score::{Score, Stage};
use super::set::Set;
use super::table::Table;

/// The objective of a stage and the best value known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    pub stage: Stage,
    pub value: i64,
    /// All values are multiples of this.
    pub step: i64,
}

impl Target {
    /// To be better than a plan that is known.
    pub fn new(table: &Table, stage: Stage, known: Score) -> Self {
        let step = match stage {
            Stage::Must | Stage::Days => 1,
            Stage::Prize => table.worth.iter().fold(0, |step, worth| divisor(step, worth.prize)),
            Stage::Drive => table.drives().iter().fold(0, |step, drive| divisor(step, *drive)),
        };
        Self { stage, value: stage.of(known), step: step.max(1) }
    }

    /// To find all values up to this one, and none that is not better than what is known.
    pub fn beyond(self, most: f64) -> Self {
        let step = self.step as f64;
        let value = (((most + tolerance(self.value)) / step).floor() as i64 + 1) * self.step;
        Self { value: value.min(self.value), ..self }
    }

    /// A computed bound beyond this rules out a better value.
    pub fn cutoff(self) -> f64 {
        (self.value - self.step) as f64 + tolerance(self.value)
    }

    /// The least value that a computed bound leaves possible.
    pub fn at_least(self, bound: f64) -> i64 {
        ((bound - tolerance(self.value)) / self.step as f64).ceil() as i64 * self.step
    }
}

/// The greatest common divisor.
fn divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { divisor(b, a % b) }
}

/// What a value computed in floating point may be wrong by, with much to spare.
pub(super) fn tolerance(value: i64) -> f64 {
    1e-4_f64.max(value as f64 * 1e-10)
}

/// A tour of a choice: its stops and its pool of days.
pub(super) type ChosenTour = (Set, usize);

/// How a stage ended: the least value that is still possible, and a better choice if there was one.
pub(super) struct StageEnd {
    pub bound: i64,
    pub better: Option<(Vec<ChosenTour>, Score)>,
}
