//! Room `tui`: the interactive program.
//! Start with [`run`], then [`model`], [`keymap`], [`update`] and [`view`].

pub mod actions;
pub mod context;
mod derived;
pub mod details;
pub mod dialog;
pub mod effect;
pub mod input;
pub mod keymap;
pub mod keys;
mod launch;
pub mod map_pane;
pub mod model;
pub mod msg;
pub mod panes;
pub mod purpose;
mod ready;
pub mod running;
pub mod screen;
pub mod shell;
mod snapshot;
pub mod then;
mod understand;
pub mod update;
pub mod view;

use crate::store::tour_file::TourFile;
use msg::Msg;
use std::io::{self, IsTerminal};

pub use launch::{End, Launch, TuiError};

/// Runs the interactive program until the user quits or the system ends it.
///
/// # Errors
/// There is no terminal, or it fails.
pub fn run(launch: Launch) -> Result<End, TuiError> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(TuiError::NoTerminal);
    }
    let open = launch.tour.as_deref().map(|path| Msg::Opened(TourFile::open(path)));
    shell::run(launch, open.into_iter().collect())
}
