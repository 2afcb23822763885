//! All of the interactive program that touches the world: the terminal, the keyboard, the files, the loop.
//! Start with [`run`].

#[cfg(any(windows, test))]
mod console;
mod drafts;
mod incoming;
mod jobs;
#[cfg(unix)]
mod keyboard;
mod signals;
mod terminal;
mod worker;

use super::actions::drafts::follow;
use super::effect::{DraftOrder, Effect, Effects};
use super::input;
use super::launch::{End, Launch, TuiError};
use super::model::Model;
use super::msg::Msg;
use super::screen::view;
use super::update::update;
use super::view::theme::Theme;
use crate::domain::ids::Ids;
use crate::map::land::Land;
use crate::say;
#[cfg(windows)]
use console as keyboard;
use drafts::Drafts;
use incoming::{Incoming, guarded};
use jobs::Jobs;
use ratatui::crossterm::terminal::size;
use signals::Signal;
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use worker::Worker;

pub use drafts::Keeping;
pub use terminal::Terminal;
pub use worker::Files;

/// Runs until the user quits or the system ends it: waits for one event, takes all that are there, draws once.
pub fn run(launch: Launch, open: Vec<Msg>) -> Result<End, TuiError> {
    let theme = Theme::new(std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()));
    let land = Land::load().map_err(TuiError::Land)?;
    let (sender, incoming) = channel();
    // First, so that a signal never finds the terminal taken and nobody listening.
    listen(sender.clone());
    let mut terminal = Terminal::enter(say!(launch.words, "tui-crashed")).map_err(TuiError::Io)?;
    let worker = Worker::start(launch.office.folder.clone(), sender.clone());
    let drafts = Drafts::start(launch.office.folder.state(), sender.clone());
    let jobs = Jobs::new(sender.clone());
    let size = terminal.size().map_err(TuiError::Io)?;
    let mut model = Model::new(launch, land, size, Ids::random());
    let mut hands = Hands { worker, drafts, jobs };
    for msg in open {
        hands.take(&mut model, msg, &mut terminal).map_err(TuiError::Io)?;
    }
    terminal.draw(|frame| view(&model, &theme, frame)).map_err(TuiError::Io)?;
    read_keyboard(sender);
    hands.worker.order(Effect::LoadFolder);
    hands.worker.order(Effect::FindDrafts);
    let result = drive(&mut model, &theme, &mut terminal, &incoming, &mut hands);
    let left = terminal.leave().map_err(TuiError::Io);
    hands.end(&mut model);
    // Of two errors the first is the one to report.
    result.and_then(|end| left.map(|()| end))
}

fn drive(
    model: &mut Model,
    theme: &Theme,
    terminal: &mut Terminal,
    incoming: &Receiver<Incoming>,
    hands: &mut Hands,
) -> Result<End, TuiError> {
    while let Ok(first) = incoming.recv() {
        for next in std::iter::once(first).chain(incoming.try_iter()) {
            let msg = match next {
                Incoming::Terminal(event) => input::message(model, event),
                Incoming::Done(msg) => Some(*msg),
                Incoming::Signal(Signal::End(number)) => return Ok(End::Signal(number)),
                Incoming::Signal(signal) => obey(signal, terminal).map_err(TuiError::Io)?,
                Incoming::Lost(error) => return Err(TuiError::Io(error)),
                Incoming::Crashed => return Err(TuiError::Crashed),
            };
            if let Some(msg) = msg
                && hands.take(model, msg, terminal).map_err(TuiError::Io)?
            {
                return Ok(End::Quit);
            }
        }
        terminal.draw(|frame| view(model, theme, frame)).map_err(TuiError::Io)?;
    }
    Ok(End::Quit)
}

/// Stops, goes on, or takes the new size of the window.
#[cfg(unix)]
fn obey(signal: Signal, terminal: &mut Terminal) -> io::Result<Option<Msg>> {
    match signal {
        Signal::Stop => {
            terminal.lend()?;
            signals::stop()?;
            return Ok(None);
        }
        Signal::Continue => terminal.take_again()?,
        // Even in the old size: a window that was small for a moment has forgotten what it showed.
        Signal::Resize | Signal::End(_) => terminal.forget()?,
    }
    let (width, height) = size()?;
    Ok(Some(Msg::Resize { width, height }))
}

/// Takes the new size of the window.
#[cfg(not(unix))]
fn obey(_: Signal, terminal: &mut Terminal) -> io::Result<Option<Msg>> {
    terminal.forget()?;
    let (width, height) = size()?;
    Ok(Some(Msg::Resize { width, height }))
}

/// Who carries out what an update asks for.
struct Hands {
    worker: Worker,
    drafts: Drafts,
    jobs: Jobs,
}

impl Hands {
    /// What waits to be kept as a draft is written before the program ends, by this thread should the other have crashed.
    fn end(mut self, model: &mut Model) {
        if !self.drafts.end() {
            model.drafted = None;
            let mut keeping = Keeping::new(model.office.folder.state());
            let mut effects = Effects::default();
            follow(model, &mut effects);
            for effect in effects.orders() {
                if let Effect::Draft(order) = effect {
                    // Nobody is left to tell.
                    let _ = keeping.carry_out(order);
                }
            }
        }
    }

    /// Takes one message and hands its effects on; whether the program is to end.
    fn take(&mut self, model: &mut Model, msg: Msg, terminal: &mut Terminal) -> io::Result<bool> {
        let mut quit = false;
        for effect in update(model, msg) {
            match effect {
                Effect::Quit => {
                    // What is not saved by now is not wanted.
                    self.drafts.order(DraftOrder::GiveUp);
                    quit = true;
                }
                Effect::TakeMouse(take) => terminal.take_mouse(take)?,
                Effect::Start { id, job } => self.jobs.start(id, job),
                Effect::Stop(id) => self.jobs.stop(id),
                Effect::Draft(order) => self.drafts.order(order),
                other => self.worker.order(other),
            }
        }
        Ok(quit)
    }
}

/// Reads the keyboard on a thread of its own, which ends with the program.
fn read_keyboard(sender: Sender<Incoming>) {
    guarded(sender.clone(), move || {
        if let Err(error) = keyboard::read(|event| sender.send(Incoming::Terminal(event)).is_ok()) {
            // The loop has ended: there is nobody left to tell.
            let _ = sender.send(Incoming::Lost(error));
        }
    });
}

/// Listens to signals on a thread of its own, which ends with the program.
fn listen(sender: Sender<Incoming>) {
    guarded(sender.clone(), move || {
        // Where nobody may listen a signal does what it does by itself.
        let _ = signals::listen(|signal| sender.send(Incoming::Signal(signal)).is_ok());
    });
}
