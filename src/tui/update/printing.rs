//! From an order to paper: the file is written, shown, printed; and what became of it.
//! Start with [`write()`].

use super::inform;
use crate::desk::job::{Job, JobId, Outcome, Report};
use crate::desk::print_job::{MakeError, PrintJob};
use crate::desk::print_run::{PrintFailure, PrintRun, Printed};
use crate::say;
use crate::sheet::compose::Lacking;
use crate::sheet::order::Order;
use crate::sheet::print::PrintError;
use crate::store::error::StoreError;
use crate::store::hand_on::{HandOn, Trouble};
use crate::store::problem::path_in_words;
use crate::text::Words;
use crate::text::sanitize::sanitize;
use crate::tui::dialog::{Buttons, Choice, Dialog, Item, Print};
use crate::tui::effect::Effect;
use crate::tui::model::Model;
use crate::tui::running::{PrintTask, Printing};
use crate::tui::then::Then;
use std::path::{Path, PathBuf};

/// Takes the path that was typed.
///
/// # Errors
/// There is none, or it is that of a tour; the sentence says so.
pub fn understand(words: &Words, print: &Print) -> Result<Then, String> {
    let path = typed_path(words, print)?;
    Ok(Then::Write { order: print.order.clone(), path, may_replace: false, hand_on: HandOn::Nothing })
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

/// Writes the sheet and shows it in the system's viewer.
pub fn show(model: &mut Model) -> Vec<Effect> {
    let Some((order, path)) = ordered(model) else { return Vec::new() };
    write(model, order, path, false, HandOn::Viewer)
}

/// Writes the sheet and prints it, where a printer takes the format; the viewer prints the others.
pub fn put_on_paper(model: &mut Model) -> Vec<Effect> {
    let Some((order, path)) = ordered(model) else { return Vec::new() };
    if !order.format.is_for_printers() {
        return write(model, order, path, false, HandOn::ViewerForPaper);
    }
    start(model, Job::FindPrinters, PrintTask::Printers { order, path })
}

/// The sheet of the open tour; `None` where there is none.
pub fn print_job(model: &Model, order: Order) -> Option<PrintJob> {
    let document = model.document.as_ref()?;
    Some(PrintJob::of(&model.office, document, model.surrounded(), order, model.words.lang()))
}

/// Has the sheet made, written and handed on.
pub fn write(model: &mut Model, order: Order, path: PathBuf, may_replace: bool, hand_on: HandOn) -> Vec<Effect> {
    let Some(job) = print_job(model, order.clone()) else { return Vec::new() };
    model.dialogs.retain(|dialog| !matches!(dialog, Dialog::Print(print) if print.order == order));
    let run = PrintRun { job, path: path.clone(), may_replace, hand_on: hand_on.clone() };
    start(model, Job::Print(Box::new(run)), PrintTask::Sheet { order, path, hand_on })
}

/// One thing is printed at a time.
fn start(model: &mut Model, job: Job, what: PrintTask) -> Vec<Effect> {
    if model.printing.is_some() {
        model.tell(say!(model.words, "printing-still"));
        return Vec::new();
    }
    model.jobs += 1;
    let id = JobId(model.jobs);
    model.printing = Some(Printing { id, what, report: Report::NONE, is_ending: false });
    vec![Effect::Start { id, job }]
}

/// Tells the job to end.
pub fn stop(model: &mut Model) -> Vec<Effect> {
    let Some(printing) = &mut model.printing else { return Vec::new() };
    printing.is_ending = true;
    vec![Effect::Stop(printing.id)]
}

/// Notes how far it has come.
pub fn progress(model: &mut Model, id: JobId, report: Report) {
    if let Some(printing) = model.printing.as_mut().filter(|printing| printing.id == id) {
        printing.report = report;
    }
}

/// Says what became of it.
pub fn finished(model: &mut Model, what: PrintTask, outcome: Outcome) -> Vec<Effect> {
    match (what, outcome) {
        (PrintTask::Printers { order, path }, Outcome::Printers(found)) => return choose(model, order, path, found),
        (PrintTask::Sheet { order, path, hand_on }, Outcome::Printed(result)) => match result {
            Ok(printed) => written(model, &path, &hand_on, &printed),
            Err(failure) => failed(model, order, path, hand_on, failure),
        },
        _ => model.tell(say!(model.words, "printing-crashed")),
    }
    Vec::new()
}

/// Prints where there is one printer, asks where there are several, and leaves it to the viewer where the system has
/// none to offer.
fn choose(model: &mut Model, order: Order, path: PathBuf, found: Result<Vec<String>, Trouble>) -> Vec<Effect> {
    // Who has gone on meanwhile no longer wants it.
    if !matches!(model.dialogs.last(), Some(Dialog::Print(print)) if print.order == order) {
        return Vec::new();
    }
    let printers = match found {
        Ok(printers) => printers,
        Err(Trouble::NoPrintSystem) => return write(model, order, path, false, HandOn::ViewerForPaper),
        Err(Trouble::Stopped) => return Vec::new(),
        Err(trouble) => {
            model.tell(trouble.in_words(&model.words));
            return Vec::new();
        }
    };
    if let [only] = &printers[..] {
        return write(model, order, path, false, HandOn::Printer(only.clone()));
    }
    let item = |printer: String| {
        let label = sanitize(&printer).into_owned();
        let hand_on = HandOn::Printer(printer);
        Item::new(label, Then::Write { order: order.clone(), path: path.clone(), may_replace: false, hand_on })
    };
    let items = printers.into_iter().map(item).collect();
    model.dialogs.push(Dialog::Choice(Choice::new(say!(model.words, "print-which-printer"), items)));
    Vec::new()
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
        [] => inform(model, said),
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
            model.dialogs.push(Dialog::Buttons(Buttons::new(text, buttons)));
        }
        PrintFailure::Store(error) => model.tell(error.in_words(words)),
        PrintFailure::Make(error) => model.tell(error_in_words(words, &error)),
        PrintFailure::Stopped => inform(model, say!(model.words, "printing-stopped")),
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
