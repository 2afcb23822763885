//! Zoom, pan and layers of the map.
//! Start with [`run`].

use super::focus;
use crate::tui::keymap::Command;
use crate::tui::model::{Model, Pane};
use crate::tui::view::map_picture;

/// How much more or less is seen after one step.
const ZOOM: f64 = 1.5;

/// The share of the picture that one step moves, and the kilometres a column when a Kreis is jumped to.
const PAN: f64 = 0.1;
const NEAR: f64 = 1.2;

/// Runs a command of the map.
pub fn run(model: &mut Model, command: Command) {
    let Some(size) = map_picture(model).map(|picture| (picture.width, picture.height)) else {
        if command == Command::ToggleFullMap {
            toggle_full(model);
        }
        return;
    };
    match command {
        Command::ZoomIn => zoom(model, true),
        Command::ZoomOut => zoom(model, false),
        Command::Left => pan(model, -1.0, 0),
        Command::Right => pan(model, 1.0, 0),
        Command::FitTour => model.map.fit_tour(),
        Command::FitLand => model.map.fit_nrw(),
        Command::ToggleRivers => model.map.shows_rivers = !model.map.shows_rivers,
        Command::ToggleAutobahnen => model.map.shows_autobahnen = !model.map.shows_autobahnen,
        Command::NextGlyphs => model.map.glyphs = model.map.glyphs.next(),
        Command::ToggleFullMap => toggle_full(model),
        Command::CentreFocus => {
            if let Some(point) = model.subject_point() {
                model.map.change(size, |view| view.centred(point).zoomed((NEAR / view.km_per_unit).min(1.0)));
            }
        }
        _ => {}
    }
}

/// Shows less and nearer, or more and farther.
pub fn zoom(model: &mut Model, nearer: bool) {
    let Some(picture) = map_picture(model) else { return };
    let factor = if nearer { 1.0 / ZOOM } else { ZOOM };
    model.map.change((picture.width, picture.height), |view| view.zoomed(factor));
}

fn toggle_full(model: &mut Model) {
    let is_full = !model.map.is_full;
    focus(model, Pane::Map);
    model.map.is_full = is_full;
}

/// Moves the map by so many steps to the right and down; whole pages go to the edge of what can be seen.
pub fn pan(model: &mut Model, right: f64, down: isize) {
    let Some(picture) = map_picture(model) else { return };
    let (width, height) = (f64::from(picture.width), f64::from(picture.height) * 2.0);
    let up = -(down as f64).clamp(-10.0, 10.0);
    model.map.change((picture.width, picture.height), |view| view.panned(right * width * PAN, up * height * PAN));
}
