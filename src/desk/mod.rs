//! Room `desk`: what the office does, once for screen and command line, which only ask, show and answer.
//! Start with [`office`] and [`open_tour`].

pub mod history;
pub mod job;
pub mod office;
pub mod open_tour;
pub mod print_job;
pub mod print_run;
pub mod progress;
pub mod save;
pub mod search;
pub mod typed;
