//! The office's own template, which may be wrong in every way, reckon without end among them.
//! Start with [`lay_out`].

use super::layout;
use super::world::Layout;
use crate::sheet::formats::template::TemplateFault;
use std::sync::Mutex;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// After so long a template is given up: a hundred times what the shipped one takes.
pub const LONGEST: Duration = Duration::from_secs(15);

/// Deep brackets in a template are read by deep calls.
const STACK: usize = 16 << 20;

/// A template that was given up and still reckons: Typst cannot be stopped, so that there may be but one.
static GIVEN_UP: Mutex<Option<JoinHandle<()>>> = Mutex::new(None);

/// The PDF by the template of `layout`, which has `longest` for it.
///
/// # Errors
/// The template is at fault, or has not come to an end by then.
pub fn lay_out(layout: Layout, longest: Duration) -> Result<Vec<u8>, TemplateFault> {
    let fault = |is_endless, text: &str| TemplateFault { place: None, is_endless, text: text.to_owned() };
    let endless = || fault(true, "it takes too long");
    // Whoever held the lock did nothing with it that could be half done.
    let mut given_up = GIVEN_UP.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    if given_up.as_ref().is_some_and(|thread| !thread.is_finished()) {
        return Err(endless());
    }
    let (answer, waiting) = channel();
    let thread = thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || {
            // Nobody waits any more for one that was given up.
            let _ = answer.send(layout::lay_out(&layout));
        })
        .map_err(|error| fault(false, &error.to_string()))?;
    match waiting.recv_timeout(longest) {
        Ok(made) => made,
        Err(RecvTimeoutError::Disconnected) => Err(fault(false, "Typst broke off")),
        Err(RecvTimeoutError::Timeout) => {
            *given_up = Some(thread);
            Err(endless())
        }
    }
}
