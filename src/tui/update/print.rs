//! From the wish to print to a file: which sheet, about what, in which format, where to; and what became of it.
//! Imports `sheet`, `store`, `domain`, `text` and the files of `tui` that hold state.
//! Start with [`go_on`].

use super::inform;
use crate::domain::ids::Id;
use crate::domain::stop::Stop;
use crate::say;
use crate::sheet::catalogue::{Format, Sheet};
use crate::sheet::compose::{Choice as Part, Lacking};
use crate::sheet::print::{Order, PrintError};
use crate::sheet::remarks::remarks;
use crate::sheet::render::Rendered;
use crate::store::backup::Backup;
use crate::store::error::StoreError;
use crate::store::problem::{Problem, path_in_words};
use crate::text::Words;
use crate::text::sanitize::sanitize;
use crate::tui::dialog::{Buttons, Choice, Dialog, Draft, Item, Print, Then};
use crate::tui::model::Model;
use crate::tui::msg::Effect;
use crate::tui::print_job::{PrintFailure, PrintJob, moment_in_words};
use std::path::PathBuf;
use tui_input::Input;

type Printed = Result<(Rendered, Option<Problem>), PrintFailure>;

/// Asks for what is not chosen yet; what can be chosen in one way only is not asked.
pub fn go_on(model: &mut Model, draft: Draft) -> Vec<Effect> {
    let words = &model.words;
    let (title, items, at) = match (draft.sheet, draft.format, draft.choice) {
        (Some(sheet), Some(format), Some(choice)) => return ask_where(model, Order { sheet, format, choice }, None),
        (Some(sheet), Some(format), None) => {
            let (items, at) = parts(model, sheet, format);
            let question = match sheet {
                Sheet::Changes => say!(words, "print-which-version"),
                _ => say!(words, "print-which-part"),
            };
            (question, items, at)
        }
        (Some(sheet), None, _) => {
            // What an office hands on; a build without it has pages to print.
            let place = |wanted| sheet.formats().iter().position(|format| *format == wanted);
            let at = place(Format::Pdf).or_else(|| place(Format::Html));
            (say!(words, "print-which-format"), formats(words, sheet), at.unwrap_or(0))
        }
        (None, ..) => (say!(words, "print-which-sheet"), sheets(words), 0),
    };
    match &items[..] {
        [] if draft.sheet == Some(Sheet::Changes) => model.tell(say!(words, "print-no-versions")),
        [] => model.tell(say!(words, "print-nothing")),
        [only] => {
            let then = only.then.clone();
            return super::dialogs::perform(model, then);
        }
        _ => model.dialogs.push(Dialog::Choice(Choice::new(title, items).at(at))),
    }
    Vec::new()
}

fn sheets(words: &Words) -> Vec<Item> {
    let item = |sheet: Sheet| {
        let then = Then::Print(Draft { sheet: Some(sheet), ..Draft::default() });
        Item::new(sheet.in_words(words), then).note(sheet.purpose(words))
    };
    Sheet::ALL.into_iter().map(item).collect()
}

fn formats(words: &Words, sheet: Sheet) -> Vec<Item> {
    let item = |format: &Format| {
        let then = Then::Print(Draft { sheet: Some(sheet), format: Some(*format), choice: None });
        Item::new(format.in_words(words), then).note(format!(".{}", format.ending()))
    };
    sheet.formats().iter().map(item).collect()
}

/// The parts of the tour that `sheet` can be about in this format, and which of them is in focus in the plan.
fn parts(model: &Model, sheet: Sheet, format: Format) -> (Vec<Item>, usize) {
    let words = &model.words;
    let (Some(document), Some(itinerary)) = (&model.document, &model.itinerary) else { return (Vec::new(), 0) };
    let item = |label: String, day: Option<&Id>, stops: Vec<Id>| {
        let choice = Some(Part { day: day.cloned(), stops, since: None });
        Item::new(label, Then::Print(Draft { sheet: Some(sheet), format: Some(format), choice }))
    };
    let whole = || item(say!(words, "print-whole-tour"), None, Vec::new());
    let days = || {
        itinerary.days.iter().map(|day| {
            let date = day.date.in_words(words);
            item(say!(words, "day-numbered", number = day.number.to_string(), date = date), Some(&day.id), Vec::new())
        })
    };
    let all: Vec<&Stop> = document.tour.stops().map(|(_, stop)| stop).collect();
    let stops = || {
        let name = |stop: &Stop| model.reference.name_of(words, &stop.place);
        all.iter().map(move |stop| item(name(stop), None, vec![stop.id.clone()]))
    };
    let day_here = model.plan.day(model).and_then(|here| itinerary.days.iter().position(|day| day.id == here.id));
    let stop_here = model.plan.stop(model).and_then(|here| all.iter().position(|stop| stop.id == here.id));
    // Outlook doubles the entries of a file with several when it is imported again.
    let entries = || (format == Format::Ics).then(stops).into_iter().flatten();
    match sheet {
        Sheet::Changes => (versions(model, format), 0),
        Sheet::Host => (stops().collect(), stop_here.unwrap_or(0)),
        Sheet::Request => {
            let ids = all.iter().map(|stop| stop.id.clone()).collect();
            let together = (all.len() > 1).then(|| item(say!(words, "print-all-stops"), None, ids));
            (stops().chain(together).collect(), stop_here.unwrap_or(0))
        }
        Sheet::Day => (days().chain(entries()).collect(), day_here.unwrap_or(0)),
        Sheet::Driver | Sheet::Press => (std::iter::once(whole()).chain(days()).collect(), 0),
        _ => (std::iter::once(whole()).chain(entries()).collect(), 0),
    }
}

/// The backups of the open tour, the latest first: what it held before each save.
fn versions(model: &Model, format: Format) -> Vec<Item> {
    let file = model.document.as_ref().and_then(|document| document.file.as_ref());
    let backups = file.and_then(|file| model.folder.backups_of(&file.path)?.list().ok()).unwrap_or_default();
    let item = |backup: Backup| {
        let label = backup.made.map_or_else(|| path_in_words(&backup.path), |made| moment_in_words(&model.words, made));
        let choice = Some(Part { since: Some(backup.path), ..Part::default() });
        Item::new(label, Then::Print(Draft { sheet: Some(Sheet::Changes), format: Some(format), choice }))
    };
    backups.into_iter().map(item).collect()
}

/// Shows the sheet and asks where to put it; in the usual place unless another was named before.
pub fn ask_where(model: &mut Model, order: Order, path: Option<PathBuf>) -> Vec<Effect> {
    let Some(job) = PrintJob::of(model, order.clone()) else { return Vec::new() };
    let path = path.unwrap_or_else(|| job.usual_path(model.folder.dir(), &model.words));
    let input = Input::new(path.to_string_lossy().into_owned());
    model.dialogs.push(Dialog::Print(Print { order, input, preview: None, scroll: 0 }));
    vec![Effect::Preview(Box::new(job))]
}

/// Takes the path that was typed.
///
/// # Errors
/// There is none, or it is that of a tour; the sentence says so.
pub fn understand(words: &Words, print: &Print) -> Result<Then, String> {
    let typed = print.input.value().trim();
    let path = PathBuf::from(typed);
    if typed.is_empty() {
        return Err(say!(words, "print-no-path"));
    }
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
        return Err(say!(words, "cli-sheet-over-tour", file = path_in_words(&path)));
    }
    Ok(Then::Write { order: print.order.clone(), path, may_replace: false })
}

/// Has the sheet made and written.
pub fn write(model: &mut Model, order: Order, path: PathBuf, may_replace: bool) -> Vec<Effect> {
    let Some(job) = PrintJob::of(model, order) else { return Vec::new() };
    inform(model, say!(model.words, "printing", file = path_in_words(&path)));
    vec![Effect::Print { job: Box::new(job), path, may_replace }]
}

/// Shows the sheet in the dialog that waits for it.
pub fn previewed(model: &mut Model, order: &Order, text: Result<String, PrintError>) {
    let preview = match text {
        Ok(text) => Ok(text.lines().map(|line| sanitize(line).into_owned()).collect()),
        Err(PrintError::NoSuchFormat) => Ok(vec![say!(model.words, "print-no-preview")]),
        Err(error) => Err(error_in_words(model, &error)),
    };
    if let Some(Dialog::Print(print)) = model.dialogs.last_mut().filter(|dialog| matches!(dialog, Dialog::Print(_)))
        && print.order == *order
    {
        print.preview = Some(preview);
    }
}

/// Says where the sheet lies, or asks what to do with the file that is there.
pub fn printed(model: &mut Model, order: Order, path: PathBuf, result: Printed) {
    let words = &model.words;
    match result {
        Ok((rendered, problem)) => {
            let said = say!(words, "printed", file = path_in_words(&path));
            let mut remarks = remarks(words, &rendered, order.format, model.folder.dir());
            remarks.extend(problem.map(|problem| problem.in_words(words)));
            match &remarks[..] {
                [] => inform(model, said),
                // What is not in the file has to be read.
                _ => model.tell(format!("{said} {}", remarks.join(" "))),
            }
        }
        Err(PrintFailure::Store(StoreError::Exists(path))) => {
            let text = say!(words, "print-exists", file = path_in_words(&path));
            let again = Then::PrintTo { order: order.clone(), path: path.clone() };
            let buttons = vec![
                (say!(words, "print-other-name"), again),
                (say!(words, "print-replace"), Then::Write { order, path, may_replace: true }),
            ];
            model.dialogs.push(Dialog::Buttons(Buttons::new(text, buttons)));
        }
        Err(PrintFailure::Store(error)) => model.tell(error.in_words(words)),
        Err(PrintFailure::Print(error)) => model.tell(error_in_words(model, &error)),
    }
}

fn error_in_words(model: &Model, error: &PrintError) -> String {
    let words = &model.words;
    match error {
        PrintError::Lacking(Lacking::Roster) => say!(words, "print-no-roster"),
        PrintError::Lacking(Lacking::Version) => say!(words, "print-no-version"),
        PrintError::Lacking(_) => say!(words, "print-nothing"),
        PrintError::NoSuchFormat => say!(words, "print-no-preview"),
        PrintError::Land(error) => say!(words, "tui-terminal-failed", error = error.to_string()),
        PrintError::Unfit(text) => say!(words, "print-unfit", text = text.as_str()),
    }
}
