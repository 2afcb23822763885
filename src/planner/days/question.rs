//! What a solution of the relaxation leaves open, and which columns an answer allows.
//! Start with [`open_questions`]. After D. Ryan and B. Foster, in: Computer Scheduling of Public Transport (1981) 269.

use super::master::{Master, Meaning};
use super::set::{has, members, pairs};
use std::collections::BTreeMap;

/// Values nearer to a whole number than this are whole.
const WHOLE: f64 = 1e-6;

/// A question whose answer a fractional solution leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Question {
    /// Is this stop left out?
    LeftOut(usize),
    /// Do these two stops share a tour?
    Share(usize, usize),
    /// Is this stop served from this pool of days?
    Pool(usize, usize),
}

/// A question with its answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Decision {
    pub question: Question,
    pub answer: bool,
}

impl Decision {
    /// Whether a column agrees with it.
    pub fn allows(self, column: Meaning) -> bool {
        match (self.question, column) {
            (_, Meaning::Slack) => true,
            (Question::LeftOut(stop), Meaning::LeftOut(other)) => self.answer || stop != other,
            (Question::LeftOut(stop), Meaning::Tour { set, .. }) => !self.answer || !has(set, stop),
            (Question::Share(a, b), Meaning::LeftOut(stop)) => !self.answer || (stop != a && stop != b),
            (Question::Share(a, b), Meaning::Tour { set, .. }) => {
                if self.answer {
                    has(set, a) == has(set, b)
                } else {
                    !(has(set, a) && has(set, b))
                }
            }
            (Question::Pool(stop, _), Meaning::LeftOut(other)) => !self.answer || stop != other,
            (Question::Pool(stop, from), Meaning::Tour { set, pool, .. }) => {
                !has(set, stop) || (pool == from) == self.answer
            }
        }
    }
}

/// What the solution leaves open, the most open first. The kinds are asked one after the other.
pub(super) fn open_questions(master: &Master) -> Vec<Question> {
    let simplex = &master.simplex;
    let mut shares: BTreeMap<Question, f64> = BTreeMap::new();
    let mut pools: BTreeMap<Question, f64> = BTreeMap::new();
    for (column, value) in simplex.basis.columns.iter().zip(&simplex.basis.values) {
        if *value < WHOLE || *value > 1.0 - WHOLE && !matches!(master.meaning[*column], Meaning::Tour { .. }) {
            continue;
        }
        match master.meaning[*column] {
            Meaning::LeftOut(stop) => *shares.entry(Question::LeftOut(stop)).or_default() += value,
            Meaning::Tour { set, pool, .. } => {
                for (stop, other) in pairs(set) {
                    *shares.entry(Question::Share(stop, other)).or_default() += value;
                }
                for stop in members(set) {
                    *pools.entry(Question::Pool(stop, pool)).or_default() += value;
                }
            }
            Meaning::Slack => {}
        }
    }
    let open = |values: BTreeMap<Question, f64>| {
        let mut open: Vec<(f64, Question)> = values
            .into_iter()
            .map(|(question, value)| ((value - 0.5).abs(), question))
            .filter(|(distance, _)| *distance < 0.5 - WHOLE)
            .collect();
        open.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        open.into_iter().map(|(_, question)| question).collect::<Vec<_>>()
    };
    let shares = open(shares);
    if shares.is_empty() { open(pools) } else { shares }
}
