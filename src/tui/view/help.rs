//! The help: every key of the pane it was asked for in.
//! Start with [`text`].

use super::pane::{WIDEST, fit};
use crate::say;
use crate::text::wrap::wrap_tight;
use crate::tui::dialog::KeyHelp;
use crate::tui::model::Model;

/// Columns for the keys.
const KEYS: usize = 19;

/// How far it can be scrolled on the present screen.
pub fn scroll_end(model: &Model, help: &KeyHelp) -> u16 {
    let (width, height) = model.size;
    let lines = text(model, help, width).len();
    // Title bar, notice, hints and the frame take the other lines.
    let shown = usize::from(height.saturating_sub(5));
    u16::try_from(lines.saturating_sub(shown)).unwrap_or(u16::MAX)
}

/// Its lines on a screen of that many columns.
pub fn text(model: &Model, help: &KeyHelp, columns: u16) -> Vec<String> {
    let width = usize::from(WIDEST.min(columns).saturating_sub(2));
    let lines_of = |(keys, description): &(String, String)| {
        let about = wrap_tight(description, width.saturating_sub(KEYS)).into_iter().enumerate();
        let line = |(at, about)| format!("{} {about}", fit(if at == 0 { keys } else { "" }, KEYS - 1));
        about.map(line).collect::<Vec<_>>()
    };
    let mut lines = wrap_tight(&help.about, width);
    lines.push(String::new());
    lines.extend(help.own.iter().flat_map(lines_of));
    lines.push(String::new());
    lines.push(say!(model.words, "help-everywhere"));
    lines.extend(help.common.iter().flat_map(lines_of));
    lines
}
