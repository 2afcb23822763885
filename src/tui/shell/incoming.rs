//! What reaches the loop, and the threads that it comes from.
//! Start with [`Incoming`].

use super::signals::Signal;
use crate::tui::msg::Msg;
use ratatui::crossterm::event::Event;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::Sender;
use std::thread::{self, JoinHandle};

/// What reaches the loop.
pub enum Incoming {
    Terminal(Event),
    Done(Box<Msg>),
    Signal(Signal),
    /// The keyboard is gone.
    Lost(io::Error),
    /// A thread that the program cannot do without has panicked.
    Crashed,
}

/// A thread whose panic ends the program as an error does: with the terminal given back and the draft kept.
/// Joined, it tells whether the work came to its end.
pub fn guarded(sender: Sender<Incoming>, work: impl FnOnce() + Send + 'static) -> JoinHandle<bool> {
    thread::spawn(move || {
        let has_ended = catch_unwind(AssertUnwindSafe(work)).is_ok();
        if !has_ended {
            // The loop has ended: there is nobody left to tell.
            let _ = sender.send(Incoming::Crashed);
        }
        has_ended
    })
}
