//! The thread that keeps drafts of unsaved work; the share may hang, this one writes to this machine alone.
//! Start with [`Drafts::start`]; [`Keeping`] is what the thread does.

use super::incoming::{Incoming, guarded};
use crate::store::draft::{Draft, DraftKeeper, remove};
use crate::tui::effect::{DraftOrder, Unsaved};
use crate::tui::msg::Msg;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long after a change the draft is written; a change meanwhile goes into the same draft.
const DEBOUNCE: Duration = Duration::from_millis(700);

/// Takes what is unsaved. Dropping it writes what is still to be written.
pub struct Drafts {
    orders: Option<Sender<DraftOrder>>,
    thread: Option<JoinHandle<bool>>,
}

impl Drafts {
    /// Starts the thread for drafts at `state`; without such a place none are kept.
    pub fn start(state: Option<PathBuf>, answers: Sender<Incoming>) -> Self {
        let (orders, queue) = channel();
        let thread = guarded(answers.clone(), move || {
            let mut keeping = Keeping::new(state);
            work(&queue, &mut keeping, |msg| {
                // The loop has ended: there is nobody left to tell.
                let _ = answers.send(Incoming::Done(Box::new(msg)));
            });
        });
        Self { orders: Some(orders), thread: Some(thread) }
    }

    /// Writes what is still to be written and takes no more orders; whether the thread has done all that was ordered.
    pub fn end(&mut self) -> bool {
        // Without a sender the thread writes what waits, and ends.
        self.orders = None;
        self.thread.take().is_none_or(|thread| thread.join().unwrap_or(false))
    }

    pub fn order(&self, order: DraftOrder) {
        if let Some(orders) = &self.orders {
            // A thread that ended has said so.
            let _ = orders.send(order);
        }
    }
}

impl Drop for Drafts {
    fn drop(&mut self) {
        // That it crashed has been told.
        self.end();
    }
}

/// Does what is ordered; the latest draft waits a moment for a later one, but is written before anything else is done
/// and at the end.
fn work(queue: &Receiver<DraftOrder>, keeping: &mut Keeping, mut answer: impl FnMut(Msg)) {
    let mut waiting: Option<(Box<Unsaved>, Instant)> = None;
    loop {
        let next = match &waiting {
            None => queue.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some((_, due)) => queue.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        match next {
            Ok(DraftOrder::Keep(unsaved)) => {
                let due = waiting.map_or_else(|| Instant::now() + DEBOUNCE, |(_, due)| due);
                waiting = Some((unsaved, due));
            }
            other => {
                if let Some((unsaved, _)) = waiting.take() {
                    keeping.carry_out(DraftOrder::Keep(unsaved)).into_iter().for_each(&mut answer);
                }
                match other {
                    Ok(order) => keeping.carry_out(order).into_iter().for_each(&mut answer),
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        }
    }
}

/// The draft of this run.
pub struct Keeping {
    state: Option<PathBuf>,
    keeper: Option<DraftKeeper>,
    /// That drafts cannot be kept has been said.
    has_complained: bool,
}

impl Keeping {
    /// For drafts at `state`; without such a place none are kept.
    pub fn new(state: Option<PathBuf>) -> Self {
        Self { state, keeper: None, has_complained: false }
    }

    /// Does what is ordered; what there is to say about it. That drafts cannot be kept is said once.
    pub fn carry_out(&mut self, order: DraftOrder) -> Option<Msg> {
        let done = match order {
            DraftOrder::Keep(unsaved) => self.keep(&unsaved),
            DraftOrder::GiveUp => self.keeper.as_ref().map_or(Ok(()), DraftKeeper::give_up),
            DraftOrder::Remove(path) => remove(&path),
        };
        match done {
            Ok(()) => {
                self.has_complained = false;
                None
            }
            Err(_) if self.has_complained => None,
            Err(error) => {
                self.has_complained = true;
                Some(Msg::DraftFailed(error))
            }
        }
    }

    fn keep(&mut self, unsaved: &Unsaved) -> io::Result<()> {
        let Some(state) = &self.state else { return Ok(()) };
        let keeper = match self.keeper.take() {
            Some(keeper) => keeper,
            None => DraftKeeper::new(state)?,
        };
        let Unsaved { file, base, tour, changes } = unsaved;
        let base = base.as_ref().map(|base| (**base).clone());
        let draft = Draft::new(file.as_deref().map(whole_path), base, (**tour).clone(), changes.clone());
        self.keeper.insert(keeper).keep(&draft)
    }
}

/// The path as it leads to the file from anywhere.
fn whole_path(path: &Path) -> PathBuf {
    let folder = path.parent().and_then(|folder| fs::canonicalize(folder).ok());
    match folder.zip(path.file_name()) {
        Some((folder, name)) => folder.join(name),
        None => path.to_owned(),
    }
}
