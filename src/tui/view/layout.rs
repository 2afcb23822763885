//! Where things are on the screen: the bands from top to bottom, and the panes that there is room for.
//! Start with [`bands`] and [`panes`].

use super::notice::notice_height;
use crate::tui::model::{Model, Pane};
use ratatui::layout::{Constraint, Layout, Position, Rect};

/// From this width on there are two panes, and from the next three.
const TWO_PANES: u16 = 60;
const THREE_PANES: u16 = 120;

/// The title, the panes, the notice and the hints.
pub fn bands(model: &Model, area: Rect) -> [Rect; 4] {
    let notice = notice_height(model, area.width).min(area.height / 2);
    let heights = [Constraint::Length(1), Constraint::Fill(1), Constraint::Length(notice), Constraint::Length(1)];
    Layout::vertical(heights).areas(area)
}

/// Which panes there is room for, and where.
pub fn panes(model: &Model, area: Rect) -> Vec<(Pane, Rect)> {
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
