//! Room `planner`: which visits suit.
//! Imports `travel`, `domain` and `text`; pure.
//! Start with [`nearby`].

pub mod instance;
pub mod nearby;
