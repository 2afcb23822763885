//! From the wish to print to an order: which sheet, about what, in which format, where to.
//! Start with [`go_on`]; what comes after is `printing`.

use super::printing;
use crate::desk::print_job::MakeError;
use crate::domain::ids::Id;
use crate::domain::stop::Stop;
use crate::say;
use crate::sheet::catalogue::{Format, Sheet};
use crate::sheet::order::{Extent, Order};
use crate::sheet::print::PrintError;
use crate::store::earlier::Opened;
use crate::store::in_words::io_in_words;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use crate::tui::dialog::{Choice, Dialog, Item, Print};
use crate::tui::effect::{Effect, Effects};
use crate::tui::model::Model;
use crate::tui::then::{Then, UnfinishedOrder};
use std::io;
use std::path::PathBuf;
use tui_input::Input;

/// Asks which sheet of the open tour is to be printed.
pub fn open(model: &mut Model, effects: &mut Effects) {
    go_on(model, UnfinishedOrder::default(), effects);
}

/// Asks for what is not chosen yet; what can be chosen in one way only is not asked.
pub fn go_on(model: &mut Model, so_far: UnfinishedOrder, effects: &mut Effects) {
    let words = &model.words;
    let (title, items, at) = match (so_far.sheet, so_far.format, so_far.extent) {
        (Some(sheet), Some(format), Some(extent)) => {
            return ask_where(model, Order { sheet, format, extent }, None, effects);
        }
        (Some(Sheet::Changes), Some(format), None) => {
            let file = model.file();
            return match file {
                Some(file) => effects.push(Effect::ListVersions { path: file.path.clone(), format }),
                None => model.tell(say!(words, "print-no-versions")),
            };
        }
        (Some(sheet), Some(format), None) => {
            let (items, at) = parts(model, sheet, format);
            (say!(words, "print-which-part"), items, at)
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
        [] => model.tell(say!(words, "print-nothing")),
        [only] => effects.then(only.then.clone()),
        _ => model.show(Choice::new(title, items).at(at)),
    }
}

fn sheets(words: &Words) -> Vec<Item> {
    let item = |sheet: Sheet| {
        let then = Then::Print(UnfinishedOrder { sheet: Some(sheet), ..UnfinishedOrder::default() });
        Item::new(sheet.in_words(words), then).note(sheet.purpose(words))
    };
    Sheet::ALL.into_iter().map(item).collect()
}

fn formats(words: &Words, sheet: Sheet) -> Vec<Item> {
    let item = |format: &Format| {
        let then = Then::Print(UnfinishedOrder { sheet: Some(sheet), format: Some(*format), extent: None });
        Item::new(format.in_words(words), then).note(format!(".{}", format.ending()))
    };
    sheet.formats().iter().map(item).collect()
}

/// The parts of the tour that `sheet` can be about in this format, and which of them is in focus in the plan.
fn parts(model: &Model, sheet: Sheet, format: Format) -> (Vec<Item>, usize) {
    let words = &model.words;
    let (Some(document), Some(itinerary)) = (&model.document, &model.itinerary) else { return (Vec::new(), 0) };
    let item = |label: String, day: Option<&Id>, stops: Vec<Id>| {
        let extent = Some(Extent { day: day.cloned(), stops, since: None });
        Item::new(label, Then::Print(UnfinishedOrder { sheet: Some(sheet), format: Some(format), extent }))
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
        let name = |stop: &Stop| model.office.reference.name_of(words, &stop.place);
        all.iter().map(move |stop| item(name(stop), None, vec![stop.id.clone()]))
    };
    let day_here = model.day().and_then(|here| itinerary.days.iter().position(|day| day.id == here.id));
    let stop_here = model.stop().and_then(|here| all.iter().position(|stop| stop.id == here.id));
    // Outlook doubles the entries of a file with several when it is imported again.
    let entries = || (format == Format::Ics).then(stops).into_iter().flatten();
    match sheet {
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

/// Lets one of the backups of the open tour be chosen, the latest first: what it held before each save.
pub fn versions_listed(model: &mut Model, format: Format, list: io::Result<Vec<Opened>>, effects: &mut Effects) {
    let words = &model.words;
    let list = match list {
        Ok(list) => list,
        Err(error) => return model.tell(io_in_words(words, error.kind(), &error.to_string())),
    };
    let item = |opened: Opened| {
        let label = opened.in_words(words);
        if opened.tour.is_none() {
            return Item { blocked: Some(say!(words, "backup-unreadable")), ..Item::new(label, Then::Nothing) };
        }
        let extent = Some(Extent { since: Some(opened.backup.path), ..Extent::default() });
        Item::new(label, Then::Print(UnfinishedOrder { sheet: Some(Sheet::Changes), format: Some(format), extent }))
    };
    let items: Vec<Item> = list.into_iter().map(item).collect();
    match &items[..] {
        [] => model.tell(say!(words, "print-no-versions")),
        [only] if only.blocked.is_none() => effects.then(only.then.clone()),
        _ => model.show(Choice::new(say!(words, "print-which-version"), items)),
    }
}

/// Shows the sheet and asks where to put it; in the usual place unless another was named before.
pub fn ask_where(model: &mut Model, order: Order, path: Option<PathBuf>, effects: &mut Effects) {
    let Some(job) = printing::print_job(model, order.clone()) else { return };
    let path = path.unwrap_or_else(|| job.usual_path(&model.words));
    let input = Input::new(path.to_string_lossy().into_owned());
    model.dialogs.push(Dialog::Print(Print { order, input, preview: None, scroll: 0 }));
    effects.push(Effect::Preview(Box::new(job)));
}

/// Shows the sheet in the dialog that waits for it.
pub fn previewed(model: &mut Model, order: &Order, text: Result<String, MakeError>) {
    let preview = match text {
        Ok(text) => Ok(text.lines().map(|line| sanitize(line).into_owned()).collect()),
        Err(MakeError::Print(PrintError::NoSuchFormat)) => Ok(vec![say!(model.words, "print-no-preview")]),
        Err(error) => Err(printing::error_in_words(&model.words, &error)),
    };
    if let Some(Dialog::Print(print)) = model.dialogs.last_mut().filter(|dialog| matches!(dialog, Dialog::Print(_)))
        && print.order == *order
    {
        print.preview = Some(preview);
    }
}
