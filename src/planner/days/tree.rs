//! Branch and bound over the choice of tours: which stops share a tour, which are left out, which pool of days serves.
//! Start with [`branch`]: cuts first, then one question after the other.

use super::cuts::tighten;
use super::master::{Master, Meaning};
use super::question::{Decision, Question, open_questions};
use super::score::Objective;
use super::simplex::{Basis, Ending};
use super::target::{StageEnd, Target};
use crate::planner::progress::Watch;
use std::rc::Rc;

const MOST_PIVOTS: usize = 20_000;
/// Decisions that are tried out before one is taken, and the pivots that a trial may take.
const TRIALS: usize = 6;
const TRIAL_PIVOTS: usize = 25;

/// Looks for better choices than the target among the columns of a programme whose relaxation is solved.
pub(super) fn branch(master: &Master, target: Target, most_nodes: usize, watch: &mut Watch<Objective>) -> StageEnd {
    let mut part = master.clone();
    part.keep(&master.cheap(target.cutoff() - master.simplex.value()));
    if tighten(&mut part, target, watch) {
        Tree::new(part, target).run(most_nodes, watch)
    } else {
        StageEnd { bound: target.value, better: None }
    }
}

/// A part of the search space, and where its solution starts from.
struct Node {
    decision: Option<Decision>,
    from: Rc<Solved>,
}

/// A solved part: what its halves start from.
struct Solved {
    basis: Basis,
    active: Vec<usize>,
    bound: f64,
}

struct Tree<'a> {
    master: Master<'a>,
    /// Better values than this are looked for.
    target: Target,
    /// Nothing is better than this.
    least: i64,
    better: Option<Vec<usize>>,
}

impl<'a> Tree<'a> {
    fn new(master: Master<'a>, target: Target) -> Self {
        let least = target.at_least(master.simplex.value());
        Self { master, target, least, better: None }
    }

    /// Depth first; a node is solved from where its parent ended.
    fn run(mut self, most_nodes: usize, watch: &mut Watch<Objective>) -> StageEnd {
        let mut open = vec![Node { decision: None, from: Rc::new(self.solved()) }];
        let mut nodes = 0;
        let mut lost: Option<f64> = None;
        while let Some(node) = open.pop() {
            if self.target.value <= self.least {
                open.clear();
                break;
            }
            let bound = node.from.bound;
            if bound > self.target.cutoff() {
                continue;
            }
            if nodes == most_nodes || watch.is_over_by_now() {
                open.push(node);
                break;
            }
            nodes += 1;
            match self.solve(&node.from, node.decision, MOST_PIVOTS, || watch.is_over_by_now()) {
                Ending::Hopeless => {}
                Ending::Stuck => lost = Some(lost.map_or(bound, |known: f64| known.min(bound))),
                Ending::Optimal => match self.choose() {
                    None => self.keep(),
                    Some((question, solved)) => {
                        let half =
                            |answer| Node { decision: Some(Decision { question, answer }), from: Rc::clone(&solved) };
                        // What most tours of the solution do is tried first.
                        let likely = !matches!(question, Question::LeftOut(_));
                        open.extend([half(!likely), half(likely)]);
                    }
                },
            }
        }
        let lowest = open.iter().map(|node| node.from.bound).chain(lost).fold(f64::INFINITY, f64::min);
        let bound = if lowest.is_finite() {
            self.target.at_least(lowest).max(self.least).min(self.target.value)
        } else {
            self.target.value
        };
        let better = self.better.take().map(|chosen| {
            let score = self.master.score(&chosen);
            (self.master.choice(&chosen), score)
        });
        StageEnd { bound, better }
    }

    /// Sets the programme to a part of one that was solved, and solves it.
    fn solve(
        &mut self,
        from: &Solved,
        decision: Option<Decision>,
        most_pivots: usize,
        is_over: impl FnMut() -> bool,
    ) -> Ending {
        let meaning = &self.master.meaning;
        let is_allowed = |column: &usize| decision.is_none_or(|decision| decision.allows(meaning[*column]));
        let active: Vec<usize> = from.active.iter().copied().filter(is_allowed).collect();
        let simplex = &mut self.master.simplex;
        simplex.is_out.fill(true);
        for column in &active {
            simplex.is_out[*column] = false;
        }
        simplex.basis.clone_from(&from.basis);
        simplex.reprice();
        simplex.dual(&active, self.target.cutoff(), most_pivots, is_over)
    }

    /// The programme as it is solved, with the columns that may be part of anything better.
    fn solved(&self) -> Solved {
        let simplex = &self.master.simplex;
        let bound = simplex.value();
        let slack = self.target.cutoff() - bound;
        let is_active = |column: &usize| !simplex.is_out[*column] && simplex.reduced_cost(*column) <= slack;
        Solved { basis: simplex.basis.clone(), active: (0..simplex.columns()).filter(is_active).collect(), bound }
    }

    /// The question to ask next, and the solved node; none when the solution is whole.
    fn choose(&mut self) -> Option<(Question, Rc<Solved>)> {
        let mut questions = open_questions(&self.master);
        let mut best = (f64::NEG_INFINITY, *questions.first()?);
        let solved = Rc::new(self.solved());
        questions.truncate(TRIALS);
        if questions.len() > 1 {
            for question in questions {
                let gains = [true, false].map(|answer| self.try_out(&solved, Decision { question, answer }));
                let worth = gains[0].max(1e-3) * gains[1].max(1e-3);
                if worth > best.0 {
                    best = (worth, question);
                }
            }
        }
        Some((best.1, solved))
    }

    /// How much a decision raises the bound within a few pivots.
    fn try_out(&mut self, solved: &Solved, decision: Decision) -> f64 {
        match self.solve(solved, Some(decision), TRIAL_PIVOTS, || false) {
            Ending::Hopeless => 2.0 * (self.target.cutoff() - solved.bound).max(1.0),
            Ending::Optimal | Ending::Stuck => self.master.simplex.value() - solved.bound,
        }
    }

    /// Keeps a whole solution, which is better than what was known.
    fn keep(&mut self) {
        let simplex = &self.master.simplex;
        let basis = simplex.basis.columns.iter().zip(&simplex.basis.values);
        let is_chosen = |column: usize| !matches!(self.master.meaning[column], Meaning::Slack);
        let chosen: Vec<usize> =
            basis.filter(|(column, value)| **value > 0.5 && is_chosen(**column)).map(|(column, _)| *column).collect();
        let value = self.target.stage.of(self.master.score(&chosen));
        if value < self.target.value {
            self.target.value = value;
            self.better = Some(chosen);
        }
    }
}
