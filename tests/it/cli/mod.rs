//! The command line from outside: the real program in a folder of its own.

mod answers;
mod campaign;
mod changes;
mod contract;
mod languages;
mod matrix;
pub mod office;
mod paper;
mod planning;
mod printing;
mod proposals;
mod refusals;
mod sharing;
mod solving;
