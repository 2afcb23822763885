//! All of the interactive program that touches the world: the terminal, the keyboard, the files, the loop.
//! Imports `store`, `domain` and the rest of `tui`.
//! Start with [`run`].

mod jobs;
mod terminal;
mod worker;

use super::model::Model;
use super::msg::{Effect, Msg};
use super::update::update;
use super::view::theme::Theme;
use super::view::view;
use super::{Launch, TuiError, input};
use crate::domain::ids::Ids;
use crate::map::land::Land;
use jobs::Jobs;
use ratatui::crossterm::event::{self, Event};
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use worker::Worker;

pub use terminal::Terminal;
pub use worker::carry_out;

/// What reaches the loop.
enum Incoming {
    Terminal(Event),
    Done(Box<Msg>),
    /// The keyboard is gone.
    Lost(io::Error),
}

/// Runs until the user quits: waits for one event, takes all that are there, draws once.
pub fn run(launch: Launch, open: Vec<Msg>) -> Result<(), TuiError> {
    let theme = Theme::new(std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()));
    let land = Land::load().map_err(TuiError::Land)?;
    let mut terminal = Terminal::enter().map_err(TuiError::Io)?;
    let (sender, incoming) = channel();
    let worker = Worker::start(launch.folder.clone(), sender.clone());
    let mut jobs = Jobs::new(sender.clone());
    let size = terminal.size().map_err(TuiError::Io)?;
    let mut model = Model::new(launch, land, size, Ids::random());
    for msg in open {
        take(&mut model, msg, &terminal, &worker, &mut jobs).map_err(TuiError::Io)?;
    }
    terminal.draw(|frame| view(&model, &theme, frame)).map_err(TuiError::Io)?;
    read_keyboard(sender);
    worker.order(Effect::LoadFolder);
    let result = drive(&mut model, &theme, &mut terminal, &incoming, &worker, &mut jobs);
    terminal.leave().map_err(TuiError::Io)?;
    result
}

fn drive(
    model: &mut Model,
    theme: &Theme,
    terminal: &mut Terminal,
    incoming: &Receiver<Incoming>,
    worker: &Worker,
    jobs: &mut Jobs,
) -> Result<(), TuiError> {
    while let Ok(first) = incoming.recv() {
        for next in std::iter::once(first).chain(incoming.try_iter()) {
            let msg = match next {
                Incoming::Terminal(event) => input::message(model, event),
                Incoming::Done(msg) => Some(*msg),
                Incoming::Lost(error) => return Err(TuiError::Io(error)),
            };
            if let Some(msg) = msg
                && take(model, msg, terminal, worker, jobs).map_err(TuiError::Io)?
            {
                return Ok(());
            }
        }
        terminal.draw(|frame| view(model, theme, frame)).map_err(TuiError::Io)?;
    }
    Ok(())
}

/// Takes one message and hands its effects on; whether the program is to end.
fn take(model: &mut Model, msg: Msg, terminal: &Terminal, worker: &Worker, jobs: &mut Jobs) -> io::Result<bool> {
    let mut quit = false;
    for effect in update(model, msg) {
        match effect {
            Effect::Quit => quit = true,
            Effect::TakeMouse(take) => terminal.take_mouse(take)?,
            Effect::Start { id, job } => jobs.start(id, job),
            Effect::Stop(id) => jobs.stop(id),
            other => worker.order(other),
        }
    }
    Ok(quit)
}

/// Reads the keyboard on a thread of its own, which ends with the program.
fn read_keyboard(sender: Sender<Incoming>) {
    thread::spawn(move || {
        loop {
            let next = event::read().map_or_else(Incoming::Lost, Incoming::Terminal);
            let is_lost = matches!(next, Incoming::Lost(_));
            if sender.send(next).is_err() || is_lost {
                return;
            }
        }
    });
}
