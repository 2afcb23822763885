//! What keys do: (tour before, keys, tour after), at 80×24 and without a terminal.

mod bytes;
mod copies;
pub mod desk;
mod details;
mod drafts;
mod earlier;
mod edits;
mod files;
mod fuzz;
mod hostile;
mod journey;
mod keyboard;
mod map;
mod moves;
mod others;
mod planner;
mod printing;
mod saving;
mod search;
pub mod sketch;
mod undo;
