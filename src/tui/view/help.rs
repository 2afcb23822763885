//! The help: every key of the pane it was asked for in, straight from the table.
//! Imports `text` and the files of `tui` that hold state.
//! Start with [`help_text`].

use super::pane::fit;
use crate::say;
use crate::tui::keymap::{Context, Record, records_in};
use crate::tui::model::Model;

/// How many lines the help has.
pub fn help_lines(model: &Model, context: Context) -> u16 {
    u16::try_from(help_text(model, context).len()).unwrap_or(u16::MAX)
}

/// The lines of the help for a pane.
pub fn help_text(model: &Model, context: Context) -> Vec<String> {
    let words = &model.words;
    let about = match context {
        Context::Kreise => say!(words, "help-kreise"),
        Context::Plan => say!(words, "help-plan"),
        Context::Map => say!(words, "help-map"),
        _ => say!(words, "help-detail"),
    };
    let line = |record: &Record| format!("{} {}", fit(&record.keys_in_words(words), 18), (record.description)(words));
    let (own, common): (Vec<&Record>, Vec<&Record>) = records_in(context).partition(|record| record.context == context);
    let mut lines = vec![about, String::new()];
    lines.extend(own.into_iter().map(line));
    lines.push(String::new());
    lines.push(say!(words, "help-everywhere"));
    lines.extend(common.into_iter().map(line));
    lines
}
