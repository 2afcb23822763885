//! Lines on the map's canvas: layers, their dashes, and how a line is stepped along.
//! Imports `map`.
//! Start with [`Polyline`].

use crate::map::projection::MapPoint;
use ratatui::style::Color;
use ratatui::widgets::canvas::{Painter, Shape};

/// What a line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    Kreise,
    Rivers,
    Land,
    /// The way on a day, counted from 0.
    Leg(usize),
}

impl Layer {
    /// How many points are drawn and how many left out, in turn: lines differ without colour too.
    pub fn dash(self) -> (usize, usize) {
        match self {
            Self::Kreise => (1, 2),
            Self::Rivers => (2, 3),
            Self::Land => (1, 0),
            Self::Leg(day) => [(1, 0), (4, 2), (2, 2), (6, 2)][day % 4],
        }
    }
}

/// A line through points, in kilometres.
pub struct Polyline<'a> {
    pub points: &'a [MapPoint],
    pub dash: (usize, usize),
    pub colour: Color,
}

/// The longest step along a line, in kilometres times the canvas's own fineness: no gap at any scale.
const STEPS_A_SEGMENT: usize = 4000;

impl Shape for Polyline<'_> {
    fn draw(&self, painter: &mut Painter) {
        let ([left, right], [bottom, top]) = painter.bounds();
        let (left, right, bottom, top) = (*left, *right, *bottom, *top);
        let (on, off) = self.dash;
        let mut last = None;
        let mut count = 0;
        for pair in self.points.windows(2) {
            let [from, to] = pair else { continue };
            let is_beside = from.x.max(to.x) < left
                || from.x.min(to.x) > right
                || from.y.max(to.y) < bottom
                || from.y.min(to.y) > top;
            if is_beside {
                continue;
            }
            // A grid has at most eight points a kilometre-column at this fineness; STEPS caps absurd zooms.
            let across = (to.x - from.x).abs() / (right - left);
            let down = (to.y - from.y).abs() / (top - bottom);
            let steps = ((across.max(down) * 1000.0).ceil() as usize).clamp(1, STEPS_A_SEGMENT);
            for step in 0..=steps {
                let share = step as f64 / steps as f64;
                let (x, y) = (from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
                let Some(cell) = painter.get_point(x, y) else { continue };
                if last == Some(cell) {
                    continue;
                }
                last = Some(cell);
                if count % (on + off) < on {
                    painter.paint(cell.0, cell.1, self.colour);
                }
                count += 1;
            }
        }
    }
}
