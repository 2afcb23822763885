//! Room `planner`: the best order, the fewest days, which visits suit, and what is proven about it.
//! Start with [`proposal`] for tours, [`instance`] for numbers; `proof` is what is claimed, `progress` how to watch.

pub mod burden;
pub mod campaign;
pub mod check;
pub mod days;
pub mod instance;
pub mod locks;
pub mod nearby;
pub mod order;
pub mod progress;
pub mod proof;
pub mod proposal;
pub mod reorder;
pub mod replan;
pub mod request;
pub mod suggest;
pub mod summary;
pub mod timed;
pub mod why;
