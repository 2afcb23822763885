//! Room `desk`: what the office does, once for screen and command line, which only ask, show and answer.
//! Start with [`document`].

pub mod document;
pub mod history;
pub mod typed;
