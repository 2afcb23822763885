//! What is made from the table of commands: the palette, what can be done in the plan, the help.
//! Start with [`commands`] and [`help`].

use crate::say;
use crate::tui::context::Context;
use crate::tui::dialog::{Choice, Dialog, Item, KeyHelp};
use crate::tui::keymap::{Record, records, records_in};
use crate::tui::model::Model;
use crate::tui::then::Then;

/// Lists the commands of some contexts, to choose one.
pub fn commands(model: &mut Model, title: String, contexts: &[Context]) {
    let item = |record: &Record| {
        let mut item = Item::new((record.description)(&model.words), Then::Run(record.command))
            .note(record.keys_in_words(&model.words));
        item.blocked = (record.ready)(model).err();
        item
    };
    let listed = records().filter(|record| record.is_listed && contexts.contains(&record.context));
    let choice = Choice::new(title, listed.map(item).collect());
    model.show(choice);
}

/// Shows the keys of the pane in focus.
pub fn help(model: &mut Model) {
    let words = &model.words;
    let context = model.focus.context();
    let about = match context {
        Context::Kreise => say!(words, "help-kreise"),
        Context::Plan => say!(words, "help-plan"),
        Context::Map => say!(words, "help-map"),
        _ => say!(words, "help-detail"),
    };
    let (own, common): (Vec<&Record>, Vec<&Record>) = records_in(context).partition(|record| record.context == context);
    let in_words = |records: Vec<&Record>| {
        records.into_iter().map(|record| (record.keys_in_words(words), (record.description)(words))).collect()
    };
    let help = KeyHelp { about, own: in_words(own), common: in_words(common), scroll: 0 };
    model.dialogs.push(Dialog::Help(help));
}
