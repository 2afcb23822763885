//! How hard to search for a plan and for its proof.
//! Start with [`Effort`].

/// How hard to search. The same effort gives the same plan, unless the search is ended from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    pub seed: u64,
    /// Rounds of removal and insertion, some 10 µs each with 54 stops.
    pub rounds: u64,
    /// Day tours that are listed for the proof, and 40,000 for each kind of day; where there are more, they are
    /// made as they are needed.
    pub most_listed: usize,
    /// Day tours that are kept in mind at a time where they are made so.
    pub most_tours: usize,
    /// Parts that the search space of each objective is cut into for the proof; beyond, there is a gap.
    pub most_nodes: usize,
    /// Rounds that are searched on where the proof stays open.
    pub more_rounds: u64,
}

impl Default for Effort {
    fn default() -> Self {
        Self {
            seed: 1,
            rounds: 10_000,
            most_listed: 120_000,
            most_tours: 300_000,
            most_nodes: 20_000,
            more_rounds: 200_000,
        }
    }
}

impl Effort {
    /// Until all is proven or the watch says that it is over.
    pub fn endless(seed: u64) -> Self {
        Self { seed, most_nodes: usize::MAX, more_rounds: u64::MAX, ..Self::default() }
    }
}
