//! Lines on the map's canvas: layers, and how a line is stepped along.
//! Start with [`Polyline`].

use crate::map::projection::MapPoint;
use ratatui::style::Color;
use ratatui::widgets::canvas::{Painter, Shape};

/// What a line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    Kreise,
    Rivers,
    Autobahn(Slope),
    Land,
    /// The way of a day, by its index among those that are drawn.
    Way(usize),
}

/// Which way a straight line runs on the screen, whose cells are twice as high as wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slope {
    Level,
    Up,
    Steep,
    Down,
}

impl Slope {
    pub const ALL: [Self; 4] = [Self::Level, Self::Up, Self::Steep, Self::Down];

    /// The slope of the character that fits best.
    pub fn of(from: MapPoint, to: MapPoint) -> Self {
        let (east, north) = (to.x - from.x, (to.y - from.y) / 2.0);
        match (north.abs() / east.abs(), east * north > 0.0) {
            (steepness, _) if steepness < 0.4 => Self::Level,
            (steepness, _) if steepness > 2.4 => Self::Steep,
            (_, true) => Self::Up,
            (_, false) => Self::Down,
        }
    }
}

/// A line through points, in kilometres.
pub struct Polyline<'a> {
    pub points: &'a [MapPoint],
    pub dash: (usize, usize),
    pub colour: Color,
}

impl Shape for Polyline<'_> {
    fn draw(&self, painter: &mut Painter) {
        let ([left, right], [bottom, top]) = painter.bounds();
        let (left, right, bottom, top) = (*left, *right, *bottom, *top);
        // The grid's own fineness: a step is at most one of its points, so that no line has gaps.
        let Some((columns, rows)) = painter.get_point(right, bottom) else { return };
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
            let across = (to.x - from.x).abs() / (right - left) * columns as f64;
            let down = (to.y - from.y).abs() / (top - bottom) * rows as f64;
            let steps = (across.max(down).ceil() as usize).max(1);
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
