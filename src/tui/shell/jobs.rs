//! Jobs in the background: a thread each, with progress, and a flag that ends it.
//! Start with [`Jobs::start`].

use super::incoming::Incoming;
use crate::desk::job::{Job, JobId, Outcome};
use crate::desk::progress::{Heard, Observer, Paced};
use crate::tui::msg::Msg;
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::thread;

/// The jobs that run.
pub struct Jobs {
    answers: Sender<Incoming>,
    stops: HashMap<JobId, Arc<AtomicBool>>,
}

impl Jobs {
    pub fn new(answers: Sender<Incoming>) -> Self {
        Self { answers, stops: HashMap::new() }
    }

    /// Starts a job; its progress and its end come as messages.
    pub fn start(&mut self, id: JobId, job: Job) {
        let stop = Arc::new(AtomicBool::new(false));
        // Those that have ended have let go of their flag.
        self.stops.retain(|_, stop| Arc::strong_count(stop) > 1);
        self.stops.insert(id, Arc::clone(&stop));
        let answers = self.answers.clone();
        let paced = Paced::start();
        thread::spawn(move || {
            let watched = Watched { id, stop, answers, paced };
            // The plan is as it was: the program can go on without the answer.
            let outcome = catch_unwind(AssertUnwindSafe(|| job.run(&watched))).unwrap_or(Outcome::Crashed);
            watched.send(Msg::Finished { id, outcome });
        });
    }

    /// Tells a job to end.
    pub fn stop(&self, id: JobId) {
        if let Some(stop) = self.stops.get(&id) {
            stop.store(true, Ordering::Relaxed);
        }
    }
}

/// A job seen from its thread.
struct Watched {
    id: JobId,
    stop: Arc<AtomicBool>,
    answers: Sender<Incoming>,
    paced: Paced,
}

impl Watched {
    fn send(&self, msg: Msg) {
        // The loop has ended: there is nobody left to tell.
        let _ = self.answers.send(Incoming::Done(Box::new(msg)));
    }
}

impl Observer for Watched {
    fn is_over(&self) -> bool {
        if let Some(report) = self.paced.due() {
            self.send(Msg::Progress { id: self.id, report });
        }
        self.stop.load(Ordering::Relaxed)
    }

    fn hear(&self, heard: Heard) {
        self.paced.hear(heard);
    }
}
