//! How the state answers to what happens: `update(model, message)` and nothing else changes the model.
//! Start with [`update`].

mod ask;
mod contradiction;
mod copies;
mod details;
mod dialogs;
pub mod drafts;
mod earlier;
mod files;
mod map;
mod mouse;
mod offers;
mod others;
mod plan;
pub mod print;
mod printing;
mod search;
mod suggestions;

use super::effect::Effect;
use super::keymap::{Command, record_of};
use super::model::{Model, Notice, Pane};
use super::msg::Msg;
use super::then::UnfinishedOrder;
use crate::text::sanitize::sanitize;

/// How many rows a page is.
const PAGE: isize = 10;

/// Takes one message; what the shell is to do.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let mut effects = match msg {
        Msg::Run(command) => run(model, command),
        Msg::Type(c) => {
            type_text(model, &c.to_string());
            Vec::new()
        }
        Msg::Erase => {
            erase(model);
            Vec::new()
        }
        Msg::Line(request) => {
            dialogs::edit_line(model, request);
            Vec::new()
        }
        Msg::Paste(text) => {
            type_text(model, &text);
            Vec::new()
        }
        Msg::Dismiss => {
            model.notice = None;
            if !model.errors.is_empty() {
                let next = model.errors.remove(0);
                model.tell(next);
            }
            Vec::new()
        }
        Msg::Resize { width, height } => {
            model.size = (width, height);
            Vec::new()
        }
        Msg::Mouse { action, column, row } => {
            mouse::take(model, action, column, row);
            Vec::new()
        }
        Msg::FolderLoaded(result) => files::folder_loaded(model, result),
        Msg::FolderMade(result) => files::folder_made(model, result),
        Msg::Opened(result) => files::opened(model, result),
        Msg::Saved { tour, how, result, then } => files::saved(model, &tour, how, result, then),
        Msg::Previewed { order, text } => {
            print::previewed(model, &order, text);
            Vec::new()
        }
        Msg::Deleted { path, result } => files::deleted(model, &path, result),
        Msg::Touched(result) => {
            others::touched(model, result);
            Vec::new()
        }
        Msg::Moved(moved) => {
            others::moved(model, moved);
            Vec::new()
        }
        Msg::DraftsFound(found) => {
            drafts::found(model, found);
            Vec::new()
        }
        Msg::DraftFailed(error) => {
            drafts::failed(model, &error);
            Vec::new()
        }
        Msg::BackupsListed(list) => {
            earlier::listed(model, list);
            Vec::new()
        }
        Msg::VersionsListed { format, list } => print::versions_listed(model, format, list),
        Msg::CopyRead(result) => {
            copies::found(model, result);
            Vec::new()
        }
        Msg::Progress { id, report } => {
            search::progress(model, id, report);
            printing::progress(model, id, report);
            Vec::new()
        }
        Msg::Finished { id, outcome } => match model.printing.take_if(|printing| printing.id == id) {
            Some(printing) => printing::finished(model, printing.what, outcome),
            None => {
                search::finished(model, id, outcome);
                Vec::new()
            }
        },
    };
    effects.extend(search::follow(model));
    effects.extend(drafts::follow(model));
    effects.extend(others::follow(model));
    model.follow_focus();
    effects
}

/// Runs a command, or says why it cannot run now.
fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    if !model.dialogs.is_empty() {
        return dialogs::run(model, command);
    }
    if let Some(record) = record_of(model.context(), command)
        && let Err(why) = (record.ready)(model)
    {
        model.tell(why);
        return Vec::new();
    }
    model.notice = None;
    match command {
        Command::Up => step(model, -1),
        Command::Down => step(model, 1),
        Command::PageUp => step(model, -PAGE),
        Command::PageDown => step(model, PAGE),
        Command::First => step(model, isize::MIN),
        Command::Last => step(model, isize::MAX),
        Command::NextPane => focus(model, model.focus.next()),
        Command::PreviousPane => focus(model, model.focus.previous()),
        Command::ClearSearch => model.roster.search_with(String::clear),
        Command::Undo => plan::undo(model),
        Command::Redo => plan::redo(model),
        Command::AddToDay => plan::add_to_day(model),
        Command::Remove => plan::remove(model),
        Command::MoveUp => plan::move_by_one(model, true),
        Command::MoveDown => plan::move_by_one(model, false),
        Command::ZoomIn
        | Command::ZoomOut
        | Command::Left
        | Command::Right
        | Command::CentreFocus
        | Command::FitTour
        | Command::FitLand
        | Command::ToggleRivers
        | Command::ToggleAutobahnen
        | Command::NextGlyphs
        | Command::ToggleFullMap => map::run(model, command),
        Command::Finalise => plan::finalise(model),
        Command::Print => return print::go_on(model, UnfinishedOrder::default()),
        Command::StopPrinting => return printing::stop(model),
        Command::ToggleMouse => return mouse::toggle(model),
        Command::BetterOrder | Command::NewDays | Command::StopSearch => return search::run(model, command),
        Command::Suggest | Command::Replace => suggestions::run(model, command),
        Command::New
        | Command::Open
        | Command::Save
        | Command::SaveAs
        | Command::Duplicate
        | Command::DeleteTour
        | Command::Quit => return files::run(model, command),
        Command::Restore => return earlier::ask(model),
        Command::MergeCopy => return copies::ask(model),
        _ => ask::run(model, command),
    }
    Vec::new()
}

fn focus(model: &mut Model, pane: Pane) {
    model.map.is_full = false;
    model.focus = pane;
    if pane != Pane::Kreise {
        model.right = pane;
    }
}

fn step(model: &mut Model, by: isize) {
    match model.focus {
        Pane::Kreise => {
            if let Some(ags) = model.roster.stepped(&model.office.reference.kreise, by) {
                model.roster.select(ags);
            }
        }
        Pane::Plan => {
            if let Some(document) = &model.document {
                model.plan.step(&document.tour, by);
            }
        }
        Pane::Map => map::pan(model, 0.0, by),
        Pane::Detail => {
            let last = super::view::detail_lines(model).saturating_sub(1);
            model.detail_scroll = scrolled(model.detail_scroll, by, last);
        }
    }
}

/// A scroll position after a step, not past the ends.
fn scrolled(from: u16, by: isize, last: u16) -> u16 {
    usize::from(from).saturating_add_signed(by).min(last.into()).try_into().unwrap_or(last)
}

/// Puts text into the field in focus.
fn type_text(model: &mut Model, text: &str) {
    let text = sanitize(text);
    if model.dialogs.is_empty() {
        if model.focus == Pane::Kreise {
            model.notice = None;
            model.roster.search_with(|search| search.push_str(&text));
        }
    } else {
        dialogs::type_text(model, &text);
    }
}

fn erase(model: &mut Model) {
    if model.dialogs.is_empty() {
        model.roster.search_with(|search| {
            search.pop();
        });
    } else {
        dialogs::erase(model);
    }
}

/// Says that something worked.
fn inform(model: &mut Model, sentence: String) {
    if !matches!(model.notice, Some(Notice::Error(_))) {
        model.notice = Some(Notice::Info(sentence));
    }
}
