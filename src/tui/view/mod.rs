//! What the screen shows: a pure function of the model.
//! Start with [`view`].

mod detail;
mod dialog;
mod glyphs;
mod help;
mod hints;
mod map;
mod map_lines;
mod map_marks;
mod offer;
mod pane;
mod plan;
mod print;
mod roster;
pub mod theme;
mod title;

use super::model::{Model, Pane};
use crate::say;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::widgets::{Paragraph, Wrap};
use theme::Theme;

pub use detail::detail_lines;
pub use help::help_scroll;
pub use map::{map_picture, map_point};
pub use offer::offer_scroll;
pub use plan::plan_row_at;
pub use print::print_scroll;
pub use roster::roster_at;

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
    let [top, middle, notice, bottom] = bands(model, area);
    title::draw(model, theme, frame, top);
    for (pane, area) in panes(model, middle) {
        match pane {
            Pane::Kreise => roster::draw(model, theme, frame, area),
            Pane::Plan => plan::draw(model, theme, frame, area),
            Pane::Map => map::draw(model, theme, frame, area),
            Pane::Detail => detail::draw(model, theme, frame, area),
        }
    }
    hints::draw_notice(model, theme, frame, notice);
    hints::draw_hints(model, theme, frame, bottom);
    if let Some(dialog) = model.dialogs.last() {
        dialog::draw(model, dialog, theme, frame, middle);
    }
}

/// The title, the panes, the notice and the hints.
fn bands(model: &Model, area: Rect) -> [Rect; 4] {
    let notice = hints::notice_height(model, area.width).min(area.height / 2);
    let heights = [Constraint::Length(1), Constraint::Fill(1), Constraint::Length(notice), Constraint::Length(1)];
    Layout::vertical(heights).areas(area)
}

/// Which panes there is room for, and where.
fn panes(model: &Model, area: Rect) -> Vec<(Pane, Rect)> {
    if model.map.is_full {
        return vec![(Pane::Map, area)];
    }
    match area.width {
        THREE_PANES.. => {
            let [left, centre, right] =
                Layout::horizontal([Constraint::Length(36), Constraint::Fill(1), Constraint::Length(34)]).areas(area);
            let [above, below] = Layout::vertical([Constraint::Percentage(55), Constraint::Fill(1)]).areas(right);
            vec![(Pane::Kreise, left), (Pane::Plan, centre), (Pane::Map, above), (Pane::Detail, below)]
        }
        TWO_PANES.. => {
            let [left, right] = Layout::horizontal([Constraint::Percentage(32), Constraint::Fill(1)]).areas(area);
            vec![(Pane::Kreise, left), (model.right, right)]
        }
        _ => vec![(model.focus, area)],
    }
}

/// Where a pane is on a screen of the model's size, if it is shown.
pub fn pane_area(model: &Model, pane: Pane) -> Option<Rect> {
    let [_, middle, ..] = bands(model, Rect::new(0, 0, model.size.0, model.size.1));
    panes(model, middle).into_iter().find(|(other, _)| *other == pane).map(|(_, area)| area)
}

/// The pane at a cell of the screen.
pub fn pane_at(model: &Model, column: u16, row: u16) -> Option<Pane> {
    let [_, middle, ..] = bands(model, Rect::new(0, 0, model.size.0, model.size.1));
    let at = Position::new(column, row);
    panes(model, middle).into_iter().find(|(_, area)| area.contains(at)).map(|(pane, _)| pane)
}
