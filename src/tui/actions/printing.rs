//! From an order to paper: the file is written, shown, printed; and what became of it.
//! Start with [`write_typed`] and [`write()`].

use crate::desk::job::{Job, JobId, Outcome};
use crate::desk::print_job::{MakeError, PrintJob};
use crate::desk::print_run::{PrintFailure, PrintRun, Printed};
use crate::desk::progress::Report;
use crate::say;
use crate::sheet::compose::Lacking;
use crate::sheet::order::Order;
use crate::sheet::print::PrintError;
use crate::store::error::StoreError;
use crate::store::hand_on::{HandOn, Trouble};
use crate::store::in_words::path_in_words;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use crate::tui::dialog::{Buttons, Choice, Dialog, Item, Print};
use crate::tui::effect::{Effect, Effects};
use crate::tui::model::Model;
use crate::tui::running::{PrintTask, Printing};
use crate::tui::then::Then;
use std::path::{Path, PathBuf};

/// Writes the sheet to the path that was typed, and hands it on.
pub fn write_typed(model: &mut Model, hand_on: HandOn, effects: &mut Effects) {
    if let Some((order, path)) = ordered(model) {
        write(model, order, path, false, hand_on, effects);
    }
}

/// Writes the sheet and shows it in the system's viewer.
pub fn show(model: &mut Model, effects: &mut Effects) {
    write_typed(model, HandOn::Viewer, effects);
}

/// Writes the sheet and prints it, where a printer takes the format; the viewer prints the others.
pub fn put_on_paper(model: &mut Model, effects: &mut Effects) {
    let Some((order, path)) = ordered(model) else { return };
    if order.format.is_for_printers() {
        start(model, Job::FindPrinters, PrintTask::Printers { order, path }, effects);
    } else {
        write(model, order, path, false, HandOn::ViewerForPaper, effects);
    }
}

fn typed_path(words: &Words, print: &Print) -> Result<PathBuf, String> {
    let typed = print.input.value().trim();
    let path = PathBuf::from(typed);
    if typed.is_empty() {
        return Err(say!(words, "print-no-path"));
    }
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
        return Err(say!(words, "cli-sheet-over-tour", file = path_in_words(&path)));
    }
    Ok(path)
}

/// The order of the dialog on top and the path that was typed there; what is wrong with the path is told.
fn ordered(model: &mut Model) -> Option<(Order, PathBuf)> {
    let Some(Dialog::Print(print)) = model.dialogs.last() else { return None };
    match typed_path(&model.words, print) {
        Ok(path) => Some((print.order.clone(), path)),
        Err(why) => {
            model.tell(why);
            None
        }
    }
}

/// The sheet of the open tour; `None` where there is none.
pub fn print_job(model: &Model, order: Order) -> Option<PrintJob> {
    let document = model.document.as_ref()?;
    Some(PrintJob::of(&model.office, document, model.surrounded(), order, model.words.lang()))
}

/// Has the sheet made, written and handed on.
pub fn write(
    model: &mut Model,
    order: Order,
    path: PathBuf,
    may_replace: bool,
    hand_on: HandOn,
    effects: &mut Effects,
) {
    let Some(job) = print_job(model, order.clone()) else { return };
    model.dialogs.retain(|dialog| !matches!(dialog, Dialog::Print(print) if print.order == order));
    let run = PrintRun { job, path: path.clone(), may_replace, hand_on: hand_on.clone() };
    start(model, Job::Print(Box::new(run)), PrintTask::Sheet { order, path, hand_on }, effects);
}

/// One thing is printed at a time.
fn start(model: &mut Model, job: Job, what: PrintTask, effects: &mut Effects) {
    if model.printing.is_some() {
        return model.tell(say!(model.words, "printing-still"));
    }
    model.jobs += 1;
    let id = JobId(model.jobs);
    model.printing = Some(Printing { id, what, report: Report::NONE, is_ending: false });
    effects.push(Effect::Start { id, job });
}

/// Tells the job to end.
pub fn stop(model: &mut Model, effects: &mut Effects) {
    let Some(printing) = &mut model.printing else { return };
    printing.is_ending = true;
    effects.push(Effect::Stop(printing.id));
}

/// Notes how far it has come.
pub fn progress(model: &mut Model, id: JobId, report: Report) {
    if let Some(printing) = model.printing.as_mut().filter(|printing| printing.id == id) {
        printing.report = report;
    }
}

/// Says what became of it.
pub fn finished(model: &mut Model, what: PrintTask, outcome: Outcome, effects: &mut Effects) {
    match (what, outcome) {
        (PrintTask::Printers { order, path }, Outcome::Printers(found)) => choose(model, order, path, found, effects),
        (PrintTask::Sheet { order, path, hand_on }, Outcome::Printed(result)) => match result {
            Ok(printed) => written(model, &path, &hand_on, &printed),
            Err(failure) => failed(model, order, path, hand_on, failure),
        },
        _ => model.tell(say!(model.words, "printing-crashed")),
    }
}

/// Prints where there is one printer, asks where there are several, and leaves it to the viewer where the system has
/// none to offer.
fn choose(model: &mut Model, order: Order, path: PathBuf, found: Result<Vec<String>, Trouble>, effects: &mut Effects) {
    // Who has gone on meanwhile no longer wants it.
    if !matches!(model.dialogs.last(), Some(Dialog::Print(print)) if print.order == order) {
        return;
    }
    let printers = match found {
        Ok(printers) => printers,
        Err(Trouble::NoPrintSystem) => return write(model, order, path, false, HandOn::ViewerForPaper, effects),
        Err(Trouble::Stopped) => return,
        Err(trouble) => return model.tell(trouble.in_words(&model.words)),
    };
    if let [only] = &printers[..] {
        return write(model, order, path, false, HandOn::Printer(only.clone()), effects);
    }
    let item = |printer: String| {
        let label = sanitize(&printer).into_owned();
        let hand_on = HandOn::Printer(printer);
        Item::new(label, Then::Write { order: order.clone(), path: path.clone(), may_replace: false, hand_on })
    };
    let items = printers.into_iter().map(item).collect();
    model.show(Choice::new(say!(model.words, "print-which-printer"), items));
}

/// Says where the sheet lies and where it went.
fn written(model: &mut Model, path: &Path, hand_on: &HandOn, printed: &Printed) {
    let words = &model.words;
    let file = model.file_in_words(path);
    let said = match (hand_on, &printed.trouble) {
        (_, Some(Trouble::Stopped)) => say!(words, "printed-not-on-paper", file = file),
        (HandOn::Nothing, _) | (_, Some(_)) => say!(words, "printed", file = file),
        (HandOn::Viewer, None) => say!(words, "printed-and-shown", file = file),
        (HandOn::ViewerForPaper, None) => say!(words, "printed-and-shown-for-paper", file = file),
        (HandOn::Printer(printer), None) => {
            say!(words, "printed-on-paper", file = file, printer = sanitize(printer).into_owned())
        }
    };
    let mut remarks = printed.made.remarks(words);
    let trouble = printed.trouble.as_ref().filter(|trouble| !matches!(trouble, Trouble::Stopped));
    remarks.extend(trouble.map(|trouble| trouble.in_words(words)));
    match &remarks[..] {
        [] => model.inform(said),
        // What is not in the file or not on paper has to be read.
        _ => model.tell(format!("{said}. {}", remarks.join(" "))),
    }
}

/// Says why there is no sheet, or asks what to do with the file that is there.
fn failed(model: &mut Model, order: Order, path: PathBuf, hand_on: HandOn, failure: PrintFailure) {
    let words = &model.words;
    match failure {
        PrintFailure::Store(StoreError::Exists(_)) => {
            let text = say!(words, "print-exists", file = model.file_in_words(&path));
            let again = Then::PrintTo { order: order.clone(), path: path.clone() };
            let buttons = vec![
                (say!(words, "print-other-name"), again),
                (say!(words, "print-replace"), Then::Write { order, path, may_replace: true, hand_on }),
            ];
            model.show(Buttons::new(text, buttons));
        }
        PrintFailure::Store(error) => model.tell(error.in_words(words)),
        PrintFailure::Make(error) => model.tell(error_in_words(words, &error)),
        PrintFailure::Stopped => model.inform(say!(model.words, "printing-stopped")),
        PrintFailure::Crashed => model.tell(say!(words, "printing-crashed")),
    }
}

/// Why there is nothing to print.
pub fn error_in_words(words: &Words, error: &MakeError) -> String {
    let error = match error {
        MakeError::Print(error) => error,
        MakeError::Version(problem) => return problem.in_words(words),
    };
    match error {
        PrintError::Lacking(Lacking::Roster) => say!(words, "print-no-roster"),
        PrintError::Lacking(Lacking::Version) => say!(words, "print-no-version"),
        PrintError::Lacking(_) => say!(words, "print-nothing"),
        PrintError::NoSuchFormat => say!(words, "print-no-preview"),
        PrintError::Land(error) => say!(words, "tui-terminal-failed", error = error.to_string()),
        PrintError::Unfit(text) => say!(words, "print-unfit", text = text.as_str()),
    }
}
