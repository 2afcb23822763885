//! From the wish to print to a file: which sheet, about what, in which format, where to; and what became of it.
//! Imports `sheet`, `store`, `domain`, `text` and the files of `tui` that hold state.
//! Start with [`go_on`].

use super::inform;
use crate::domain::ids::Id;
use crate::domain::reference::Reference;
use crate::say;
use crate::sheet::catalogue::{Format, Sheet};
use crate::sheet::compose::{Choice as Part, Lacking};
use crate::sheet::print::{Order, PrintError};
use crate::sheet::remarks::remarks;
use crate::sheet::render::Rendered;
use crate::store::error::StoreError;
use crate::store::problem::{Problem, path_in_words};
use crate::text::Words;
use crate::text::sanitize::sanitize;
use crate::tui::dialog::{Buttons, Choice, Dialog, Draft, Item, Print, Then};
use crate::tui::model::Model;
use crate::tui::msg::Effect;
use crate::tui::print_job::{PrintFailure, PrintJob};
use std::path::PathBuf;
use tui_input::Input;

type Printed = Result<(Rendered, Option<Problem>), PrintFailure>;

/// Asks for what is not chosen yet; what can be chosen in one way only is not asked.
pub fn go_on(model: &mut Model, draft: Draft) -> Vec<Effect> {
    match (draft.sheet, &draft.choice, draft.format) {
        (None, ..) => choose(model, say!(model.words, "print-which-sheet"), sheets(&model.words), 0),
        (Some(sheet), None, _) => {
            let (items, at) = parts(model, sheet);
            match &items[..] {
                [] => model.tell(say!(model.words, "print-nothing")),
                [only] => {
                    let then = only.then.clone();
                    return super::dialogs::perform(model, then);
                }
                _ => choose(model, say!(model.words, "print-which-part"), items, at),
            }
        }
        (Some(sheet), Some(choice), None) => {
            let order = |format| Draft { format: Some(format), choice: Some(choice.clone()), sheet: Some(sheet) };
            let item = |format: &Format| {
                Item::new(format.in_words(&model.words), Then::Print(order(*format)))
                    .note(format!(".{}", format.ending()))
            };
            let items = sheet.formats().iter().map(item).collect();
            // On paper and on a screen a page is what an office hands on.
            let at = sheet.formats().iter().position(|format| *format == Format::Html).unwrap_or(0);
            choose(model, say!(model.words, "print-which-format"), items, at);
        }
        (Some(sheet), Some(choice), Some(format)) => {
            return ask_where(model, Order { sheet, format, choice: choice.clone() }, None);
        }
    }
    Vec::new()
}

fn choose(model: &mut Model, title: String, items: Vec<Item>, at: usize) {
    model.dialogs.push(Dialog::Choice(Choice::new(title, items).at(at)));
}

fn sheets(words: &Words) -> Vec<Item> {
    let item = |sheet: Sheet| {
        Item::new(sheet.in_words(words), Then::Print(Draft { sheet: Some(sheet), ..Draft::default() }))
            .note(sheet.purpose(words))
    };
    Sheet::ALL.into_iter().map(item).collect()
}

/// The parts of the tour that `sheet` can be about, and which of them is in focus in the plan.
fn parts(model: &Model, sheet: Sheet) -> (Vec<Item>, usize) {
    let words = &model.words;
    let then = |choice: Part| Then::Print(Draft { sheet: Some(sheet), choice: Some(choice), format: None });
    let whole = || Item::new(say!(words, "print-whole-tour"), then(Part::default()));
    let (Some(tour), Some(itinerary)) = (model.document.as_ref().map(|document| &document.tour), &model.itinerary)
    else {
        return (vec![whole()], 0);
    };
    if matches!(sheet, Sheet::Host | Sheet::Request) {
        let all: Vec<Id> = tour.stops().map(|(_, stop)| stop.id.clone()).collect();
        let here = model.plan.stop(model).and_then(|stop| all.iter().position(|id| *id == stop.id));
        let one = |id: &Id| {
            let name = tour.stop(id).map(|stop| name_of(words, &model.reference, stop)).unwrap_or_default();
            Item::new(name, then(Part { day: None, stops: vec![id.clone()] }))
        };
        let mut items: Vec<Item> = all.iter().map(one).collect();
        if sheet == Sheet::Request && all.len() > 1 {
            items.push(Item::new(say!(words, "print-all-stops"), then(Part { day: None, stops: all })));
        }
        return (items, here.unwrap_or(0));
    }
    if !sheet.takes_day() {
        return (vec![whole()], 0);
    }
    let day = |day: &crate::domain::itinerary::DayRows| {
        let label = say!(words, "day-numbered", number = day.number.to_string(), date = day.date.in_words(words));
        Item::new(label, then(Part { day: Some(day.id.clone()), stops: Vec::new() }))
    };
    let mut items: Vec<Item> = (sheet != Sheet::Day).then(whole).into_iter().collect();
    let first = items.len();
    let here = model.plan.day(model).and_then(|here| itinerary.days.iter().position(|day| day.id == here.id));
    items.extend(itinerary.days.iter().map(day));
    (items, if sheet == Sheet::Day { first + here.unwrap_or(0) } else { 0 })
}

fn name_of(words: &Words, reference: &Reference, stop: &crate::domain::stop::Stop) -> String {
    reference.name_of(words, &stop.place)
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
        PrintError::Lacking(_) => say!(words, "print-nothing"),
        PrintError::NoSuchFormat => say!(words, "print-no-preview"),
        PrintError::Outlines(error) => say!(words, "tui-terminal-failed", error = error.to_string()),
        PrintError::Unfit(text) => say!(words, "print-unfit", text = text.as_str()),
    }
}
