//! A plan at once: first as few stops left out as can be, then as few days, then as little driving.
//! Start with [`Search`].

use super::ruin::Removal;
use super::score::{Objective, Score, Worth};
use super::search::{Tours, WorkingPlan};
use super::table::Table;
use crate::planner::progress::Watch;
use fastrand::Rng;

/// Temperatures of annealing, as shares of the driving of an average day.
const HOT: f64 = 0.05;
const COLD: f64 = 0.0005;

/// A search that keeps the best plan it has seen.
pub(super) struct Search<'a> {
    plan: WorkingPlan<'a>,
    removal: Removal,
    rng: Rng,
    /// How often each stop was left out: those that are hard to place weigh more.
    absences: Vec<u64>,
    best: Tours,
    score: Score,
}

impl<'a> Search<'a> {
    pub fn new(table: &'a Table, seed: u64) -> Self {
        let mut rng = Rng::with_seed(seed);
        let mut plan = WorkingPlan::new(table);
        let removal = Removal::new(&plan);
        removal.recreate(&mut plan, &mut rng);
        let (best, score) = (plan.tours(), plan.score);
        Self { absences: vec![1; table.stops()], plan, removal, rng, best, score }
    }

    pub fn best(&self) -> (&Tours, Score) {
        (&self.best, self.score)
    }

    /// Goes on from a plan that came from elsewhere, if it is better than what is known.
    pub fn adopt(&mut self, tours: &Tours) {
        self.plan.load(tours);
        self.keep_if_better();
    }

    fn keep_if_better(&mut self) -> bool {
        let is_better = self.plan.score < self.score;
        if is_better {
            self.score = self.plan.score;
            self.best = self.plan.tours();
        }
        is_better
    }

    fn restart_from_best(&mut self) {
        self.plan.load(&self.best);
        self.removal.most_days = self.plan.table.days();
    }

    /// Leaves out as little as it can, on any number of days.
    pub fn serve(&mut self, rounds: u64, watch: &mut Watch<Objective>) {
        self.restart_from_best();
        self.squeeze(rounds, Worth::default(), watch);
    }

    /// Closes one day after the other, down to `fewest`, as long as no more has to be left out for it.
    pub fn close_days(&mut self, rounds: u64, fewest: usize, watch: &mut Watch<Objective>) {
        let mut left = rounds;
        while left > 0 && self.score.days > fewest && !watch.is_over() {
            self.restart_from_best();
            self.removal.most_days = self.score.days - 1;
            let used = self.plan.routes.iter().filter(|route| !route.stops.is_empty());
            let weight = |stops: &[usize]| stops.iter().map(|stop| self.absences[*stop]).sum::<u64>();
            let Some(day) = used.min_by_key(|route| weight(&route.stops)).map(|route| route.day) else { return };
            self.plan.clear(day);
            self.plan.score.left_out = self.plan.worth_of_absent();
            left -= self.squeeze(left, self.score.left_out, watch).min(left);
        }
    }

    /// Until no more than `goal` is left out. Returns the rounds it took.
    fn squeeze(&mut self, rounds: u64, goal: Worth, watch: &mut Watch<Objective>) -> u64 {
        // The working plan may have reached the goal before the first round.
        self.keep_if_better();
        for round in 0..rounds {
            if self.plan.score.left_out <= goal || watch.is_over() {
                return round;
            }
            self.plan.begin();
            let before = self.plan.score;
            let weight_before = self.weight();
            self.round();
            let (now, weight) = (self.plan.score, self.weight());
            let is_taken = now.left_out < before.left_out
                || weight < weight_before
                || (now.left_out == before.left_out && now.drive <= before.drive);
            for stop in &self.plan.absent {
                self.absences[*stop] += 1;
            }
            if self.keep_if_better() {
                watch.found(self.score.objective());
            }
            if !is_taken {
                self.plan.undo();
            }
        }
        rounds
    }

    fn weight(&self) -> u64 {
        self.plan.absent.iter().map(|stop| self.absences[*stop]).sum()
    }

    fn round(&mut self) {
        self.removal.ruin(&mut self.plan, &mut self.rng);
        self.removal.recreate(&mut self.plan, &mut self.rng);
    }

    /// Drives as little as it can, on no more days and with no more left out than the best plan.
    pub fn shorten(&mut self, rounds: u64, watch: &mut Watch<Objective>) {
        self.restart_from_best();
        self.removal.most_days = self.score.days;
        let average = self.score.drive as f64 / self.score.days.max(1) as f64;
        let cooling = (COLD / HOT).powf(1.0 / rounds.max(1) as f64);
        let mut heat = average * HOT;
        for _ in 0..rounds {
            if watch.is_over() {
                return;
            }
            self.plan.begin();
            let before = self.plan.score;
            self.round();
            let now = self.plan.score;
            let most = before.drive as f64 - heat * self.rng.f64().max(1e-12).ln();
            if now.left_out > self.score.left_out || now.drive as f64 >= most {
                self.plan.undo();
            } else if self.keep_if_better() {
                self.removal.most_days = self.score.days;
                watch.found(self.score.objective());
            }
            heat *= cooling;
        }
    }
}
