//! A sheet on its way to paper, as work in the background: made, written, handed on.
//! Start with [`PrintRun`].

use super::print_job::{Made, MakeError, PrintJob};
use super::progress::{Heard, Observer, Step};
use crate::store::error::StoreError;
use crate::store::hand_on::{HandOn, Trouble};
use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// Every so often it is asked whether to end.
const PACE: Duration = Duration::from_millis(50);

/// A sheet that is to be made and written, and what becomes of it then.
#[derive(Clone, Debug)]
pub struct PrintRun {
    pub job: PrintJob,
    pub path: PathBuf,
    /// A file that is there is replaced only if it may be.
    pub may_replace: bool,
    pub hand_on: HandOn,
}

/// A sheet that was written.
#[derive(Debug)]
pub struct Printed {
    pub made: Made,
    /// Why it was not handed on.
    pub trouble: Option<Trouble>,
}

/// Why a sheet was not written. Nothing on disk has changed.
#[derive(Debug)]
pub enum PrintFailure {
    Make(MakeError),
    Store(StoreError),
    /// It was told to end.
    Stopped,
    /// The sheet could not be made, by a fault of the program.
    Crashed,
}

impl PrintRun {
    /// Makes the sheet, writes it and hands it on.
    ///
    /// # Errors
    /// It cannot be printed or written, or was told to end before it was.
    pub fn run(self, observer: &dyn Observer) -> Result<Printed, PrintFailure> {
        observer.hear(Heard::Print(Step::Making));
        let made = self.made(observer)?;
        observer.hear(Heard::Print(Step::Writing));
        self.job.write(&self.path, &made.rendered.bytes, self.may_replace).map_err(PrintFailure::Store)?;
        observer.hear(Heard::Print(Step::HandingOn));
        let is_over = || observer.is_over();
        let handed_on = self.hand_on.carry_out(&self.path, self.job.title(), is_over);
        Ok(Printed { made, trouble: handed_on.err() })
    }

    /// Nobody can stop who lays out a page; it is left alone then, and what it makes is not written.
    fn made(&self, observer: &dyn Observer) -> Result<Made, PrintFailure> {
        let (answer, waiting) = channel();
        let job = self.job.clone();
        thread::spawn(move || {
            // Nobody waits any more for what was stopped.
            let _ = answer.send(job.words().and_then(|words| job.make(&words)));
        });
        loop {
            match waiting.recv_timeout(PACE) {
                Ok(_) | Err(RecvTimeoutError::Timeout) if observer.is_over() => return Err(PrintFailure::Stopped),
                Ok(made) => return made.map_err(PrintFailure::Make),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(PrintFailure::Crashed),
            }
        }
    }
}
