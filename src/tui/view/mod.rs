//! What the screen shows: a pure function of the model.
//! Imports `domain`, `text` and the files of `tui` that hold state.
//! Start with [`view`].

mod detail;
mod dialog;
mod help;
mod hints;
mod pane;
mod plan;
mod roster;
pub mod theme;
mod title;

use super::model::{Model, Pane};
use crate::say;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::widgets::{Paragraph, Wrap};
use theme::Theme;

pub use detail::detail_lines;
pub use help::help_scroll;

/// The smallest terminal that shows panes.
const SMALLEST: (u16, u16) = (40, 12);

/// From this width on there are two panes, and from the next three.
const TWO_PANES: u16 = 60;
const THREE_PANES: u16 = 120;

/// Draws the whole screen.
pub fn view(model: &Model, theme: &Theme, frame: &mut Frame) {
    let area = frame.area();
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let sentence = say!(model.words, "too-small", width = SMALLEST.0, height = SMALLEST.1);
        frame.render_widget(Paragraph::new(sentence).wrap(Wrap { trim: true }), area);
        return;
    }
    let notice_height = hints::notice_height(model, area.width).min(area.height / 2);
    let [top, middle, notice, bottom] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Fill(1),
        Constraint::Length(notice_height),
        Constraint::Length(1),
    ])
    .areas(area);
    title::draw(model, theme, frame, top);
    for (pane, area) in panes(model, middle) {
        match pane {
            Pane::Kreise => roster::draw(model, theme, frame, area),
            Pane::Plan => plan::draw(model, theme, frame, area),
            Pane::Detail => detail::draw(model, theme, frame, area),
        }
    }
    hints::draw_notice(model, theme, frame, notice);
    hints::draw_hints(model, theme, frame, bottom);
    if let Some(dialog) = model.dialogs.last() {
        dialog::draw(model, dialog, theme, frame, middle);
    }
}

/// Which panes there is room for, and where.
fn panes(model: &Model, area: Rect) -> Vec<(Pane, Rect)> {
    match area.width {
        THREE_PANES.. => {
            let [left, centre, right] =
                Layout::horizontal([Constraint::Length(36), Constraint::Fill(1), Constraint::Length(34)]).areas(area);
            vec![(Pane::Kreise, left), (Pane::Plan, centre), (Pane::Detail, right)]
        }
        TWO_PANES.. => {
            let [left, right] = Layout::horizontal([Constraint::Percentage(32), Constraint::Fill(1)]).areas(area);
            vec![(Pane::Kreise, left), (model.right, right)]
        }
        _ => vec![(model.focus, area)],
    }
}
