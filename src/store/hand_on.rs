//! What becomes of a written file: the system's viewer shows it, or a printer puts it on paper.
//! Start with [`HandOn`].

use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use duct::{Expression, cmd};
use std::io;
use std::path::{Path, absolute};
use std::thread;
use std::time::{Duration, Instant};

/// A viewer that has not failed by then is taken to have come up.
const VIEWER_CAME_UP: Duration = Duration::from_secs(3);

/// The print system has to answer by then; with its server gone it never does.
const LONGEST: Duration = Duration::from_secs(20);

/// Every so often it is asked whether to end.
const PACE: Duration = Duration::from_millis(50);

/// What is to become of a file once it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandOn {
    Nothing,
    /// The system's viewer shows it.
    Viewer,
    /// The viewer shows it, to be printed from there: there is no other way.
    ViewerForPaper,
    /// The printer of this name puts it on paper.
    Printer(String),
}

impl HandOn {
    /// Hands the file on; `title` is what a print queue calls it, and `is_over` ends the wait for a printer.
    ///
    /// # Errors
    /// The system does not take it. The file stays where it was written.
    pub fn carry_out(&self, path: &Path, title: &str, is_over: impl Fn() -> bool) -> Result<(), Trouble> {
        match self {
            Self::Nothing => Ok(()),
            Self::Viewer | Self::ViewerForPaper => show(path),
            Self::Printer(printer) => put_on_paper(path, printer, title, is_over),
        }
    }
}

/// Why a written file was not handed on. The file lies where it was written.
#[derive(Debug)]
pub enum Trouble {
    /// No program of the system shows it.
    NoViewer,
    /// The system has no command `lp`.
    NoPrintSystem,
    /// No printer is set up.
    NoPrinter,
    /// The print system does not want it; its own words.
    Refused(String),
    /// The print system does not answer.
    NoAnswer,
    /// It was told to end.
    Stopped,
}

impl InWords for Trouble {
    /// What happened and what to do.
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::NoViewer => say!(words, "hand-on-no-viewer"),
            Self::NoPrintSystem => say!(words, "hand-on-no-print-system"),
            Self::NoPrinter => say!(words, "hand-on-no-printer"),
            Self::Refused(system) => say!(words, "hand-on-refused", system = sanitize(system).into_owned()),
            Self::NoAnswer => say!(words, "hand-on-no-answer", seconds = LONGEST.as_secs()),
            Self::Stopped => say!(words, "hand-on-stopped"),
        }
    }
}

/// Shows the file in the program that the system has for its kind.
///
/// # Errors
/// There is none, or it fails at once.
fn show(path: &Path) -> Result<(), Trouble> {
    let path = absolute(path).map_err(|_| Trouble::NoViewer)?;
    // Windows tells at once whether it has a program for the file.
    let shown =
        if cfg!(windows) { open::that_detached(path) } else { open::that_detached_with_timeout(path, VIEWER_CAME_UP) };
    // What the system says of it tells of exit codes.
    shown.map_err(|_| Trouble::NoViewer)
}

/// The names of the printers that `lpstat -e` lists, in its order.
///
/// # Errors
/// There is no print system or no printer, or it does not answer; `is_over` ends the question.
pub fn printers(is_over: impl Fn() -> bool) -> Result<Vec<String>, Trouble> {
    // In English, to be told apart: that there is none is an error for it.
    let listed = answer(cmd!("lpstat", "-e").env("LC_ALL", "C.UTF-8"), is_over)?;
    let names: Vec<String> = listed.split_whitespace().map(str::to_owned).collect();
    if names.is_empty() { Err(Trouble::NoPrinter) } else { Ok(names) }
}

/// Hands the file to `lp` for this printer; `title` is what the queue calls it.
///
/// # Errors
/// `lp` is not there or does not take it, or does not answer; `is_over` ends the wait.
fn put_on_paper(path: &Path, printer: &str, title: &str, is_over: impl Fn() -> bool) -> Result<(), Trouble> {
    // From the root on: a name that begins with a dash would be an option.
    let path = absolute(path).map_err(|error| Trouble::Refused(error.to_string()))?;
    answer(cmd!("lp", "-d", printer, "-t", title, path), is_over).map(|_| ())
}

/// What a command of the print system prints. No shell comes between.
fn answer(command: Expression, is_over: impl Fn() -> bool) -> Result<String, Trouble> {
    if !cfg!(unix) {
        return Err(Trouble::NoPrintSystem);
    }
    let refused = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => Trouble::NoPrintSystem,
        _ => Trouble::Refused(error.to_string()),
    };
    let command = command.stdin_null().stdout_capture().stderr_capture().unchecked();
    let running = command.start().map_err(refused)?;
    let start = Instant::now();
    loop {
        if let Some(output) = running.wait_timeout(PACE).map_err(refused)? {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
            return match output.status.success() {
                true => Ok(text(&output.stdout)),
                false if text(&output.stderr).contains("No destinations added") => Err(Trouble::NoPrinter),
                false => Err(Trouble::Refused(text(&output.stderr))),
            };
        }
        let trouble = if is_over() {
            Trouble::Stopped
        } else if start.elapsed() > LONGEST {
            Trouble::NoAnswer
        } else {
            continue;
        };
        running.kill().map_err(refused)?;
        // The system keeps a process that has ended until somebody asks; who hangs in a driver takes a while to end.
        thread::spawn(move || running.wait().map(|_| ()));
        return Err(trouble);
    }
}
