//! What keys do: (tour before, keys, tour after), at 80×24 and without a terminal.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bytes;
mod copies;
mod desk;
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
#[path = "../common/random_events.rs"]
mod random_events;
mod saving;
mod search;
#[path = "../screens/setup.rs"]
mod setup;
mod sketch;
mod undo;
