//! The thread that touches files, so that a slow share does not hold up the screen.
//! Imports `store` and the messages of `tui`.
//! Start with [`Worker::start`].

use super::Incoming;
use crate::store::folder::Folder;
use crate::store::tour_file::TourFile;
use crate::tui::job::Alone;
use crate::tui::msg::{Effect, Msg};
use std::sync::mpsc::{Sender, channel};
use std::thread;

/// Takes orders and answers each with a message, in their order.
pub struct Worker {
    orders: Sender<Effect>,
}

impl Worker {
    pub fn start(folder: Folder, answers: Sender<Incoming>) -> Self {
        let (orders, queue) = channel();
        thread::spawn(move || {
            for effect in queue {
                if let Some(msg) = carry_out(&folder, effect)
                    && answers.send(Incoming::Done(Box::new(msg))).is_err()
                {
                    return;
                }
            }
        });
        Self { orders }
    }

    /// Hands an effect over. The worker outlives the loop, so that the order arrives.
    pub fn order(&self, effect: Effect) {
        // The worker ends only with the loop that orders: there is nobody left to tell.
        let _ = self.orders.send(effect);
    }
}

/// Does what an effect asks of the files of `folder`; the message that answers it.
pub fn carry_out(folder: &Folder, effect: Effect) -> Option<Msg> {
    Some(match effect {
        Effect::Quit | Effect::TakeMouse(_) | Effect::Stop(_) => return None,
        Effect::Start { id, job } => Msg::Finished { id, outcome: job.run(&Alone) },
        Effect::LoadFolder => Msg::FolderLoaded(folder.load_all()),
        Effect::MakeFolder => Msg::FolderMade(folder.make()),
        Effect::Open(path) => Msg::Opened(TourFile::open(&path)),
        Effect::Save { file: Some(mut file), tour, how, then } => {
            let saved = folder.save(&mut file, (*tour).clone(), &how.choices, how.names);
            let result = saved.map(|report| (*file, report.without_backup));
            Msg::Saved { result, tour, how, then }
        }
        Effect::Save { file: None, tour, how, then } => {
            let result = folder.create(&tour).map(|file| (file, None));
            Msg::Saved { result, tour, how, then }
        }
        Effect::Preview(job) => {
            let text = job.preview(folder.dir());
            Msg::Previewed { order: job.order, text }
        }
        Effect::Print { job, path, may_replace } => {
            let result = job.write(folder.dir(), &path, may_replace);
            Msg::Printed { order: job.order, path, result }
        }
        Effect::Delete(path) => {
            let result = folder.delete(&path);
            Msg::Deleted { path, result }
        }
    })
}
