//! The command line from outside: the real program in a folder of its own.

// The helpers that all modules share stand outside of test functions, where clippy.toml does not reach.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

#[path = "cli/office.rs"]
mod office;
// The commands need fewer of its ways to misbehave than the client does.
#[allow(dead_code)]
#[path = "common/osrm_server.rs"]
mod server;

#[path = "cli/answers.rs"]
mod answers;
#[path = "cli/campaign.rs"]
mod campaign;
#[path = "cli/changes.rs"]
mod changes;
#[path = "cli/contract.rs"]
mod contract;
#[path = "cli/languages.rs"]
mod languages;
#[path = "cli/matrix.rs"]
mod matrix;
#[path = "cli/paper.rs"]
mod paper;
#[path = "cli/planning.rs"]
mod planning;
#[path = "cli/printing.rs"]
mod printing;
#[path = "cli/proposals.rs"]
mod proposals;
#[path = "cli/refusals.rs"]
mod refusals;
#[path = "cli/sharing.rs"]
mod sharing;
#[path = "cli/solving.rs"]
mod solving;
