//! The mouse: a click picks what lies under it, a drag moves the map, the wheel scrolls or zooms.
//! Start with [`take`]; where things are, the view says.

use super::map;
use super::steps::step;
use crate::say;
use crate::tui::effect::{Effect, Effects};
use crate::tui::map_pane::MousePress;
use crate::tui::model::{Model, Pane};
use crate::tui::msg::MouseAction;
use crate::tui::view::layout::pane_at;
use crate::tui::view::map::{map_picture, map_point};
use crate::tui::view::plan::plan_row_at;
use crate::tui::view::roster::roster_at;

/// Rows that one notch of the wheel moves a list.
const NOTCH: isize = 3;

/// Takes what the mouse did. A dialog is answered by keys.
pub fn take(model: &mut Model, action: MouseAction, column: u16, row: u16) {
    if !model.dialogs.is_empty() {
        return;
    }
    let pane = pane_at(model, column, row);
    match (action, pane) {
        (MouseAction::Press, Some(pane)) => {
            if !model.map.is_full {
                model.focus_pane(pane);
            }
            model.press = (pane == Pane::Map).then_some(MousePress { column, row, has_moved: false });
            pick_row(model, pane, row);
        }
        (MouseAction::Drag, _) => drag(model, column, row),
        (MouseAction::Release, _) => {
            let click = model.press.take().filter(|press| !press.has_moved);
            if click.is_some()
                && let Some(ags) = map_point(model, column, row).and_then(|point| model.land.kreis_at(point))
            {
                model.focus_kreis(ags);
            }
        }
        (MouseAction::WheelUp, Some(Pane::Map)) => map::zoom(model, true),
        (MouseAction::WheelDown, Some(Pane::Map)) => map::zoom(model, false),
        (MouseAction::WheelUp, Some(_)) => step(model, -NOTCH),
        (MouseAction::WheelDown, Some(_)) => step(model, NOTCH),
        _ => {}
    }
}

/// Puts the focus on the row of a list that was clicked.
fn pick_row(model: &mut Model, pane: Pane, row: u16) {
    match pane {
        Pane::Kreise => {
            if let Some(ags) = roster_at(model, row) {
                model.roster.select(ags);
            }
        }
        Pane::Plan => {
            let clicked = plan_row_at(model, row);
            if let (Some(clicked), Some(document)) = (clicked, &model.document) {
                model.plan.select(&document.tour, clicked);
            }
        }
        Pane::Map | Pane::Detail => {}
    }
}

fn drag(model: &mut Model, column: u16, row: u16) {
    let (Some(press), Some(picture)) = (model.press, map_picture(model)) else { return };
    let right = f64::from(press.column) - f64::from(column);
    let up = (f64::from(row) - f64::from(press.row)) * 2.0;
    model.map.change((picture.width, picture.height), |view| view.panned(right, up));
    model.press = Some(MousePress { column, row, has_moved: true });
}

/// Takes the mouse or leaves it to the terminal.
pub fn toggle(model: &mut Model, effects: &mut Effects) {
    model.has_mouse = !model.has_mouse;
    let sentence = if model.has_mouse { say!(model.words, "mouse-taken") } else { say!(model.words, "mouse-left") };
    model.inform(sentence);
    effects.push(Effect::TakeMouse(model.has_mouse));
}
