//! The thread that touches files, so that a slow share does not hold up the screen.
//! Start with [`Worker::start`]; [`Files`] is what the thread does.

use super::incoming::{Incoming, guarded};
use crate::desk::progress::Alone;
use crate::desk::save::save;
use crate::store::copies::read_with_base;
use crate::store::draft::to_be_offered;
use crate::store::earlier::Opened;
use crate::store::folder::Folder;
use crate::store::tour_file::TourFile;
use crate::store::watch::Watch;
use crate::tui::effect::Effect;
use crate::tui::msg::Msg;
use std::io;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// How often it looks whether somebody else has changed the open tour.
const LOOK_AT_OPEN: Duration = Duration::from_secs(3);

/// Every how many of these looks it looks at the whole folder.
const LOOKS_A_FOLDER: u32 = 5;

/// Takes orders and answers each with a message, in their order.
pub struct Worker {
    orders: Sender<Effect>,
}

impl Worker {
    pub fn start(folder: Folder, answers: Sender<Incoming>) -> Self {
        let (orders, queue) = channel();
        guarded(answers.clone(), move || {
            work(&queue, &mut Files::new(folder), |msg| answers.send(Incoming::Done(Box::new(msg))).is_ok());
        });
        Self { orders }
    }

    /// Hands an effect over. The worker outlives the loop, so that the order arrives.
    pub fn order(&self, effect: Effect) {
        // The worker ends only with the loop that orders: there is nobody left to tell.
        let _ = self.orders.send(effect);
    }
}

/// Does what is ordered, and looks at the files between the orders: what it finds is never older than the save before.
fn work(queue: &Receiver<Effect>, files: &mut Files, answer: impl Fn(Msg) -> bool) {
    let mut next_look = Instant::now() + LOOK_AT_OPEN;
    loop {
        let msgs = match queue.recv_timeout(next_look.saturating_duration_since(Instant::now())) {
            Ok(effect) => files.carry_out(effect).into_iter().collect(),
            Err(RecvTimeoutError::Timeout) => {
                let msgs = files.look();
                next_look = Instant::now() + LOOK_AT_OPEN;
                msgs
            }
            Err(RecvTimeoutError::Disconnected) => return,
        };
        if !msgs.into_iter().all(&answer) {
            return;
        }
    }
}

/// The files of a folder, as the program reads, writes and watches them.
pub struct Files {
    folder: Folder,
    watch: Watch,
    looks: u32,
}

impl Files {
    pub fn new(folder: Folder) -> Self {
        Self { watch: Watch::new(folder.clone()), folder, looks: 0 }
    }

    /// What somebody else has done since the last look.
    pub fn look(&mut self) -> Vec<Msg> {
        self.looks = (self.looks + 1) % LOOKS_A_FOLDER;
        let open = self.watch.look_at_open().map(Msg::Touched);
        let others = if self.looks == 0 { self.watch.look_at_folder().map(Msg::Moved) } else { None };
        open.into_iter().chain(others).collect()
    }

    /// Does what an effect asks of the files; the message that answers it.
    pub fn carry_out(&mut self, effect: Effect) -> Option<Msg> {
        let folder = &self.folder;
        Some(match effect {
            Effect::Quit | Effect::TakeMouse(_) | Effect::Stop(_) | Effect::Draft(_) => return None,
            Effect::Start { id, job } => Msg::Finished { id, outcome: job.run(&Alone) },
            Effect::LoadFolder => Msg::FolderLoaded(self.watch.load()),
            Effect::MakeFolder => Msg::FolderMade(folder.make()),
            Effect::Open(path) => Msg::Opened(TourFile::open(&path)),
            Effect::Watch(file) => {
                self.watch.open(file);
                return None;
            }
            Effect::FindDrafts => Msg::DraftsFound(to_be_offered(&folder.state()?, folder)),
            Effect::ListBackups(path) => Msg::BackupsListed(backups(folder, &path)),
            Effect::ListVersions { path, format } => Msg::VersionsListed { format, list: backups(folder, &path) },
            Effect::ReadCopy { copy, original } => {
                let backups = folder.backups_of(&original);
                Msg::CopyRead(read_with_base(&copy, &original, backups.as_ref()))
            }
            Effect::Save { file, tour, how, then } => {
                let result = save(folder, file.map(|file| *file), &tour, &how);
                Msg::Saved { result, tour, how, then }
            }
            Effect::Preview(job) => {
                let text = job.preview();
                Msg::Previewed { order: job.order, text }
            }
            Effect::Delete(path) => {
                let result = folder.delete(&path);
                Msg::Deleted { path, result }
            }
        })
    }
}

/// The backups of a tour, the latest first, with what they hold; none where there is no folder for them.
fn backups(folder: &Folder, path: &Path) -> io::Result<Vec<Opened>> {
    Ok(folder.list_backups(path)?.into_iter().map(Opened::of).collect())
}
