//! Zoom and pan of the map.
//! Start with [`zoom`] and [`pan`].

use crate::tui::effect::Effects;
use crate::tui::model::{Model, Pane};
use crate::tui::view::map::map_picture;

/// How much more or less is seen after one step.
const ZOOM: f64 = 1.5;

/// The share of the picture that one step moves, and the kilometres a column when a Kreis is jumped to.
const PAN: f64 = 0.1;
const NEAR: f64 = 1.2;

/// Shows less and nearer, or more and farther.
pub fn zoom(model: &mut Model, nearer: bool) {
    let Some(picture) = map_picture(model) else { return };
    let factor = if nearer { 1.0 / ZOOM } else { ZOOM };
    model.map.change((picture.width, picture.height), |view| view.zoomed(factor));
}

/// Moves the map by so many steps to the right and down; whole pages go to the edge of what can be seen.
pub fn pan(model: &mut Model, right: f64, down: isize) {
    let Some(picture) = map_picture(model) else { return };
    let (width, height) = (f64::from(picture.width), f64::from(picture.height) * 2.0);
    let up = -(down as f64).clamp(-10.0, 10.0);
    model.map.change((picture.width, picture.height), |view| view.panned(right * width * PAN, up * height * PAN));
}

/// Shows the Kreis in focus in the middle and near.
pub fn centre_focus(model: &mut Model, _: &mut Effects) {
    let (Some(picture), Some(point)) = (map_picture(model), model.subject_point()) else { return };
    let near = |scale: f64| (NEAR / scale).min(1.0);
    model.map.change((picture.width, picture.height), |view| view.centred(point).zoomed(near(view.km_per_unit)));
}

/// Shows the map alone, or the panes again.
pub fn toggle_full(model: &mut Model, _: &mut Effects) {
    let is_full = !model.map.is_full;
    model.focus_pane(Pane::Map);
    model.map.is_full = is_full;
}
