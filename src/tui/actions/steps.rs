//! Steps up and down: in the pane in focus, and in what can be scrolled.
//! Start with [`step`].

use super::map;
use crate::tui::model::{Model, Pane};
use crate::tui::view::detail::detail_lines;

/// How many rows a page is.
pub const PAGE: isize = 10;

/// Moves by so many rows in the pane in focus.
pub fn step(model: &mut Model, by: isize) {
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
            let last = detail_lines(model).saturating_sub(1);
            model.detail_scroll = scrolled(model.detail_scroll, by, last);
        }
    }
}

/// A scroll position after a step, not past the ends.
pub fn scrolled(from: u16, by: isize, last: u16) -> u16 {
    usize::from(from).saturating_add_signed(by).min(last.into()).try_into().unwrap_or(last)
}
