//! How the state answers to what happens: `update(model, message)` and nothing else changes the model.
//! Start with [`update`]; what keys and choices do is in [`super::keymap`] and [`super::actions`].

mod listing;
mod perform;

use super::actions::{copies, drafts, earlier, files, folder, mouse, others, print, printing, search, typing};
use super::effect::{Effect, Effects};
use super::model::Model;
use super::msg::Msg;
use perform::{perform, run};

/// Takes one message; what the shell is to do.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let mut effects = Effects::default();
    take(model, msg, &mut effects);
    model.derive();
    effects.follow(|then, effects| {
        perform(model, then, effects);
        model.derive();
    });
    // What follows from another tour, another file, another focus.
    search::follow(model, &mut effects);
    drafts::follow(model, &mut effects);
    others::follow(model, &mut effects);
    model.follow_focus();
    effects.orders()
}

fn take(model: &mut Model, msg: Msg, effects: &mut Effects) {
    match msg {
        Msg::Run(command) => run(model, command, effects),
        Msg::Type(c) => typing::type_text(model, &c.to_string()),
        Msg::Erase => typing::erase(model),
        Msg::Line(request) => typing::edit_line(model, request),
        Msg::Paste(text) => typing::type_text(model, &text),
        Msg::Dismiss => model.dismiss(),
        Msg::Resize { width, height } => model.size = (width, height),
        Msg::Mouse { action, column, row } => mouse::take(model, action, column, row),
        Msg::FolderLoaded(result) => folder::folder_loaded(model, result),
        Msg::FolderMade(result) => folder::folder_made(model, result, effects),
        Msg::Opened(result) => folder::opened(model, result, effects),
        Msg::Saved { tour, how, result, then } => files::saved(model, &tour, how, result, then, effects),
        Msg::Previewed { order, text } => print::previewed(model, &order, text),
        Msg::Deleted { path, result } => folder::deleted(model, &path, result),
        Msg::Touched(result) => others::touched(model, result),
        Msg::Moved(moved) => others::moved(model, moved),
        Msg::DraftsFound(found) => drafts::found(model, found),
        Msg::DraftFailed(error) => drafts::failed(model, &error),
        Msg::BackupsListed(list) => earlier::listed(model, list),
        Msg::VersionsListed { format, list } => print::versions_listed(model, format, list, effects),
        Msg::CopyRead(result) => copies::found(model, result),
        Msg::Progress { id, report } => {
            search::progress(model, id, report);
            printing::progress(model, id, report);
        }
        Msg::Finished { id, outcome } => match model.printing.take_if(|printing| printing.id == id) {
            Some(printing) => printing::finished(model, printing.what, outcome, effects),
            None => search::finished(model, id, outcome),
        },
    }
}
