//! How good a plan is: to the caller, to the searches, and which of the figures counts first.
//! Start with [`Score`].

use super::problem::MUST;

/// How good a plan is; smaller is better, the first figure first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Objective {
    /// What the stops left out cost: the sum of their prizes, each counted as [`MUST`] at most.
    pub unserved: i64,
    pub days: usize,
    /// Seconds of driving.
    pub drive: i64,
}

/// A figure of the objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aim {
    Unserved,
    Days,
    Drive,
}

/// What leaving out a stop costs: stops that must be served, then the prizes of the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Worth {
    pub must: i64,
    pub prize: i64,
}

impl std::ops::Add for Worth {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { must: self.must + other.must, prize: self.prize.saturating_add(other.prize) }
    }
}

impl std::iter::Sum for Worth {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, worth| sum + worth)
    }
}

impl Worth {
    /// Of a stop with this prize.
    pub fn of(prize: i64) -> Self {
        if prize >= MUST { Self { must: 1, prize: 0 } } else { Self { must: 0, prize } }
    }
}

/// How good a plan is, smaller is better: stops left out, days used, seconds of driving.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    pub left_out: Worth,
    pub days: usize,
    pub drive: i64,
}

impl Score {
    /// In the words of the caller.
    pub fn objective(self) -> Objective {
        let Worth { must, prize } = self.left_out;
        Objective { unserved: must.saturating_mul(MUST).saturating_add(prize), days: self.days, drive: self.drive }
    }
}

/// What is made small, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    Must,
    Prize,
    Days,
    Drive,
}

impl Stage {
    pub const ALL: [Self; 4] = [Self::Must, Self::Prize, Self::Days, Self::Drive];

    pub fn of(self, score: Score) -> i64 {
        match self {
            Self::Must => score.left_out.must,
            Self::Prize => score.left_out.prize,
            Self::Days => score.days as i64,
            Self::Drive => score.drive,
        }
    }
}
