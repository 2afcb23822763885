//! Room `planner`: the best order, the fewest days, which visits suit, and what is proven about it.
//! Imports `travel`, `domain` and `text`; pure.
//! Start with [`instance`]: a problem in numbers; `proof` is what is claimed, `progress` how a search is watched.

pub mod campaign;
pub mod check;
pub mod days;
pub mod instance;
pub mod nearby;
pub mod order;
pub mod progress;
pub mod proof;
pub mod request;
