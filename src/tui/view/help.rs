//! The help: every key of the pane it was asked for in, straight from the table.
//! Start with [`help_text`].

use super::dialog::WIDEST;
use super::pane::fit;
use crate::say;
use crate::text::wrap::wrap_tight;
use crate::tui::context::Context;
use crate::tui::keymap::{Record, records_in};
use crate::tui::model::Model;

/// Columns for the keys.
const KEYS: usize = 19;

/// How far the help can be scrolled on the present screen.
pub fn help_scroll(model: &Model, context: Context) -> u16 {
    let (width, height) = model.size;
    let lines = help_text(model, context, width).len();
    // Title bar, notice, hints and the frame take the other lines.
    let shown = usize::from(height.saturating_sub(5));
    u16::try_from(lines.saturating_sub(shown)).unwrap_or(u16::MAX)
}

/// The lines of the help for a pane, on a screen of that many columns.
pub fn help_text(model: &Model, context: Context, columns: u16) -> Vec<String> {
    let words = &model.words;
    let width = usize::from(WIDEST.min(columns).saturating_sub(2));
    let about = match context {
        Context::Kreise => say!(words, "help-kreise"),
        Context::Plan => say!(words, "help-plan"),
        Context::Map => say!(words, "help-map"),
        _ => say!(words, "help-detail"),
    };
    let lines_of = |record: &Record| {
        let keys = record.keys_in_words(words);
        let about = wrap_tight(&(record.description)(words), width.saturating_sub(KEYS)).into_iter().enumerate();
        let line = |(at, about)| format!("{} {about}", fit(if at == 0 { &keys } else { "" }, KEYS - 1));
        about.map(line).collect::<Vec<_>>()
    };
    let (own, common): (Vec<&Record>, Vec<&Record>) = records_in(context).partition(|record| record.context == context);
    let mut lines = wrap_tight(&about, width);
    lines.push(String::new());
    lines.extend(own.into_iter().flat_map(lines_of));
    lines.push(String::new());
    lines.push(say!(words, "help-everywhere"));
    lines.extend(common.into_iter().flat_map(lines_of));
    lines
}
