//! Branch and bound over the choice of tours: which stops share a tour, which are left out, which pool of days serves.
//! Start with [`Tree::run`]. After D. Ryan and B. Foster, in: Computer Scheduling of Public Transport (1981) 269.

use super::Objective;
use super::list::{Set, members};
use super::master::{Master, Meaning, StageEnd, Target};
use super::simplex::{Basis, Ending};
use crate::planner::progress::Watch;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Values nearer to a whole number than this are whole.
const WHOLE: f64 = 1e-6;
const MOST_PIVOTS: usize = 20_000;
/// Decisions that are tried out before one is taken, and the pivots that a trial may take.
const TRIALS: usize = 6;
const TRIAL_PIVOTS: usize = 25;

/// A question whose answer a fractional solution leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Question {
    /// Is this stop left out?
    LeftOut(usize),
    /// Do these two stops share a tour?
    Share(usize, usize),
    /// Is this stop served from this pool of days?
    Pool(usize, usize),
}

#[derive(Clone, Copy, Debug)]
struct Decision {
    question: Question,
    answer: bool,
}

/// A part of the search space, and where its solution starts from.
struct Node {
    decision: Option<Decision>,
    from: Option<Rc<Solved>>,
}

/// A solved part: what its halves start from.
struct Solved {
    basis: Basis,
    active: Vec<usize>,
    bound: f64,
}

pub(super) struct Tree<'m, 'a> {
    master: &'m mut Master<'a>,
    /// Better values than this are looked for.
    target: Target,
    /// Nothing is better than this.
    least: i64,
    root: Solved,
    better: Option<Vec<usize>>,
}

impl<'m, 'a> Tree<'m, 'a> {
    pub fn new(master: &'m mut Master<'a>, target: Target, root: f64, costs: &[f64], least: i64) -> Self {
        let slack = target.cutoff() - root;
        let active = (0..costs.len()).filter(|column| !master.simplex.is_out[*column] && costs[*column] <= slack);
        let root = Solved { basis: master.simplex.basis.clone(), active: active.collect(), bound: root };
        Self { master, target, least, root, better: None }
    }

    /// Depth first; a node is solved from where its parent ended.
    pub fn run(mut self, most_nodes: usize, watch: &mut Watch<Objective>) -> StageEnd {
        let mut open = vec![Node { decision: None, from: None }];
        let mut nodes = 0;
        let mut lost: Option<f64> = None;
        while let Some(node) = open.pop() {
            if self.target.value <= self.least {
                open.clear();
                break;
            }
            let bound = node.from.as_ref().map_or(self.root.bound, |from| from.bound);
            if bound > self.target.cutoff() {
                continue;
            }
            if nodes == most_nodes || watch.is_over_by_now() {
                open.push(node);
                break;
            }
            nodes += 1;
            match self.solve(&node, watch) {
                Ending::Hopeless => {}
                Ending::Stuck => lost = Some(lost.map_or(bound, |known: f64| known.min(bound))),
                Ending::Optimal => match self.choose() {
                    None => self.keep(),
                    Some((question, solved)) => {
                        let half = |answer| Node {
                            decision: Some(Decision { question, answer }),
                            from: Some(Rc::clone(&solved)),
                        };
                        // What most tours of the solution do is tried first.
                        let likely = !matches!(question, Question::LeftOut(_));
                        open.extend([half(!likely), half(likely)]);
                    }
                },
            }
        }
        let open_bounds = open.iter().map(|node| node.from.as_ref().map_or(self.root.bound, |from| from.bound));
        let lowest = open_bounds.chain(lost).fold(f64::INFINITY, f64::min);
        let bound = if lowest.is_finite() {
            self.target.at_least(lowest).max(self.least).min(self.target.value)
        } else {
            self.target.value
        };
        let better = self.better.take().map(|chosen| {
            let score = self.master.score(&chosen);
            (self.master.choice(&chosen), score)
        });
        StageEnd { bound: Some(bound), better }
    }

    /// Sets the programme to a node and solves it.
    fn solve(&mut self, node: &Node, watch: &mut Watch<Objective>) -> Ending {
        let from = node.from.as_deref().unwrap_or(&self.root);
        let meaning = &self.master.meaning;
        let allows = |column: &usize| node.decision.is_none_or(|decision| allows(decision, meaning[*column]));
        let active: Vec<usize> = from.active.iter().copied().filter(allows).collect();
        let simplex = &mut self.master.simplex;
        simplex.is_out.fill(true);
        for column in &active {
            simplex.is_out[*column] = false;
        }
        simplex.basis.clone_from(&from.basis);
        simplex.reprice();
        simplex.dual(&active, self.target.cutoff(), MOST_PIVOTS, || watch.is_over_by_now())
    }

    /// The question to ask next, and the solved node; none when the solution is whole.
    fn choose(&mut self) -> Option<(Question, Rc<Solved>)> {
        let mut questions = self.open_questions();
        if questions.is_empty() {
            return None;
        }
        let simplex = &self.master.simplex;
        let bound = simplex.value();
        let slack = self.target.cutoff() - bound;
        let active = (0..simplex.columns())
            .filter(|column| !simplex.is_out[*column] && simplex.reduced_cost(*column) <= slack)
            .collect();
        let solved = Rc::new(Solved { basis: simplex.basis.clone(), active, bound });
        questions.truncate(TRIALS);
        let mut best = (f64::NEG_INFINITY, questions[0]);
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
    fn try_out(&mut self, solved: &Rc<Solved>, decision: Decision) -> f64 {
        let meaning = &self.master.meaning;
        let active: Vec<usize> =
            solved.active.iter().copied().filter(|column| allows(decision, meaning[*column])).collect();
        let cutoff = self.target.cutoff();
        let simplex = &mut self.master.simplex;
        simplex.is_out.fill(true);
        for column in &active {
            simplex.is_out[*column] = false;
        }
        simplex.basis.clone_from(&solved.basis);
        simplex.reprice();
        match simplex.dual(&active, cutoff, TRIAL_PIVOTS, || false) {
            Ending::Hopeless => 2.0 * (cutoff - solved.bound).max(1.0),
            Ending::Optimal | Ending::Stuck => simplex.value() - solved.bound,
        }
    }

    /// What the solution leaves open, the most open first. The kinds are asked one after the other.
    fn open_questions(&self) -> Vec<Question> {
        let simplex = &self.master.simplex;
        let mut shares: BTreeMap<Question, f64> = BTreeMap::new();
        let mut pools: BTreeMap<Question, f64> = BTreeMap::new();
        for (column, value) in simplex.basis.columns.iter().zip(&simplex.basis.values) {
            if *value < WHOLE || *value > 1.0 - WHOLE && !matches!(self.master.meaning[*column], Meaning::Tour { .. }) {
                continue;
            }
            match self.master.meaning[*column] {
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

/// Whether a column agrees with a decision.
fn allows(decision: Decision, meaning: Meaning) -> bool {
    let has = |set: Set, stop: usize| set >> stop & 1 == 1;
    match (decision.question, meaning) {
        (_, Meaning::Slack) => true,
        (Question::LeftOut(stop), Meaning::LeftOut(other)) => decision.answer || stop != other,
        (Question::LeftOut(stop), Meaning::Tour { set, .. }) => !decision.answer || !has(set, stop),
        (Question::Share(a, b), Meaning::LeftOut(stop)) => !decision.answer || (stop != a && stop != b),
        (Question::Share(a, b), Meaning::Tour { set, .. }) => {
            if decision.answer {
                has(set, a) == has(set, b)
            } else {
                !(has(set, a) && has(set, b))
            }
        }
        (Question::Pool(stop, _), Meaning::LeftOut(other)) => !decision.answer || stop != other,
        (Question::Pool(stop, from), Meaning::Tour { set, pool, .. }) => {
            !has(set, stop) || (pool == from) == decision.answer
        }
    }
}

fn pairs(set: Set) -> impl Iterator<Item = (usize, usize)> {
    members(set).flat_map(move |stop| members(set).filter(move |other| *other > stop).map(move |other| (stop, other)))
}
