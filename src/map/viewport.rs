//! What part of the land is seen, and where a point of it lies on the picture.
//! Start with [`Viewport::fit`].

use super::projection::MapPoint;

/// A part of the land on a picture. A picture's unit is a column of the screen or a pixel; a screen's row is two units
/// high.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    pub centre: MapPoint,
    /// Kilometres a unit.
    pub km_per_unit: f64,
    /// The picture in units.
    pub width: f64,
    pub height: f64,
}

/// From west to east and from south to north, in kilometres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub min: MapPoint,
    pub max: MapPoint,
}

impl Bounds {
    /// North Rhine-Westphalia with a narrow margin.
    pub const NRW: Self = Self { min: MapPoint { x: -116.0, y: -134.0 }, max: MapPoint { x: 139.0, y: 118.0 } };

    /// The box around points; `None` without any.
    pub fn around(points: impl IntoIterator<Item = MapPoint>) -> Option<Self> {
        points.into_iter().fold(None, |bounds: Option<Self>, point| {
            let grown = bounds.map_or(Self { min: point, max: point }, |b| Self {
                min: MapPoint { x: b.min.x.min(point.x), y: b.min.y.min(point.y) },
                max: MapPoint { x: b.max.x.max(point.x), y: b.max.y.max(point.y) },
            });
            Some(grown)
        })
    }

    /// With so many kilometres more on each side.
    #[must_use]
    pub fn grown(self, km: f64) -> Self {
        Self {
            min: MapPoint { x: self.min.x - km, y: self.min.y - km },
            max: MapPoint { x: self.max.x + km, y: self.max.y + km },
        }
    }
}

/// The most and the least that can be seen, in kilometres a unit.
const FARTHEST: f64 = 100.0;
const NEAREST: f64 = 0.05;

/// The share of the picture that a fitted box leaves free on each side.
const MARGIN: f64 = 0.02;

impl Viewport {
    /// Shows all of `bounds`, as large as can be.
    pub fn fit(bounds: Bounds, width: f64, height: f64) -> Self {
        let (width, height) = (width.max(1.0), height.max(1.0));
        let room = 1.0 - 2.0 * MARGIN;
        let across = (bounds.max.x - bounds.min.x) / (width * room);
        let down = (bounds.max.y - bounds.min.y) / (height * room);
        let centre = MapPoint { x: (bounds.min.x + bounds.max.x) / 2.0, y: (bounds.min.y + bounds.max.y) / 2.0 };
        Self { centre, km_per_unit: across.max(down).clamp(NEAREST, FARTHEST), width, height }
    }

    /// Shows so much more (`factor` above 1) or less around the centre.
    #[must_use]
    pub fn zoomed(self, factor: f64) -> Self {
        Self { km_per_unit: (self.km_per_unit * factor).clamp(NEAREST, FARTHEST), ..self }
    }

    /// Moved by units to the right and up; the centre stays over the land.
    #[must_use]
    pub fn panned(self, right: f64, up: f64) -> Self {
        let Bounds { min, max } = Bounds::NRW;
        let centre = MapPoint {
            x: (self.centre.x + right * self.km_per_unit).clamp(min.x, max.x),
            y: (self.centre.y + up * self.km_per_unit).clamp(min.y, max.y),
        };
        Self { centre, ..self }
    }

    /// The same part on a picture of another size.
    #[must_use]
    pub fn resized(self, width: f64, height: f64) -> Self {
        Self { width: width.max(1.0), height: height.max(1.0), ..self }
    }

    /// With `point` in the middle.
    #[must_use]
    pub fn centred(self, point: MapPoint) -> Self {
        Self { centre: point, ..self }
    }

    /// Where a point lies, in units from the left and from the top.
    pub fn place(&self, point: MapPoint) -> (f64, f64) {
        (
            (point.x - self.centre.x) / self.km_per_unit + self.width / 2.0,
            (self.centre.y - point.y) / self.km_per_unit + self.height / 2.0,
        )
    }

    /// The point that lies so many units from the left and from the top.
    pub fn point(&self, x: f64, y: f64) -> MapPoint {
        MapPoint {
            x: self.centre.x + (x - self.width / 2.0) * self.km_per_unit,
            y: self.centre.y - (y - self.height / 2.0) * self.km_per_unit,
        }
    }

    /// What is seen.
    pub fn bounds(&self) -> Bounds {
        Bounds { min: self.point(0.0, self.height), max: self.point(self.width, 0.0) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Bounds, Viewport};
    use crate::map::projection::MapPoint;

    #[test]
    fn what_is_fitted_is_seen() {
        for (width, height) in [(40.0, 30.0), (200.0, 120.0), (10.0, 100.0)] {
            let view = Viewport::fit(Bounds::NRW, width, height);
            for corner in [Bounds::NRW.min, Bounds::NRW.max] {
                let (x, y) = view.place(corner);
                assert!((0.0..=width).contains(&x) && (0.0..=height).contains(&y));
            }
        }
    }

    #[test]
    fn a_place_on_the_picture_leads_back_to_its_point() {
        let view = Viewport::fit(Bounds::NRW, 80.0, 60.0).zoomed(0.3).panned(5.0, -3.0);
        let point = MapPoint { x: 12.0, y: -40.0 };
        let (x, y) = view.place(point);
        let back = view.point(x, y);
        assert!((back.x - point.x).abs() < 1e-9 && (back.y - point.y).abs() < 1e-9);
    }
}
