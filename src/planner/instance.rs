//! A planning problem in bare numbers: an order to find, or stops to spread over days. What `solve` reads.
//! Start with [`Instance`].

use serde::Deserialize;

/// A problem as its file gives it; unknown keys are ignored. Node 0 is the base.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Instance {
    /// One closed tour through all nodes, as short as can be.
    Tsp(TspInstance),
    /// Visits spread over days: as many as can be, on as few days as can be, with as little driving as can be.
    Vrptw(VrptwInstance),
}

#[derive(Clone, Debug, Deserialize)]
pub struct TspInstance {
    /// Nodes with the base.
    pub n: usize,
    /// Metres from each node to each.
    pub dist: Vec<Vec<i64>>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct VrptwInstance {
    /// Nodes with the base.
    pub n: usize,
    /// Seconds of driving from each node to each.
    pub time: Vec<Vec<i64>>,
    /// Seconds of each visit; 0 for the base.
    pub service: Vec<i64>,
    /// When each day opens and closes, in seconds since the first midnight. One tour a day.
    pub days: Vec<(i64, i64)>,
    /// For each node the spans in which its visit may begin; empty: at any time.
    pub windows: Vec<Vec<(i64, i64)>>,
    /// What leaving a stop out costs; 10⁹ means it must be served if it can be.
    pub prize: Vec<i64>,
}
