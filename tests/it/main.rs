//! All tests of the program from outside but those in a pseudo-terminal: one binary, so that it is linked once.

// Helpers stand outside of test functions, where clippy.toml does not reach.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod assets;
mod bad_files;
mod cli;
mod common;
mod coverage;
mod days;
mod edits;
mod fields;
mod find;
mod flows;
mod formats;
mod house;
mod keys;
mod laws;
mod matrix;
mod merge;
mod messages;
mod order;
mod osrm;
mod proposals;
mod request;
mod saving;
mod schedule;
mod screens;
mod sheets;
mod tour_2017;
mod typed;
mod versions;
