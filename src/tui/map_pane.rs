//! The state of the map: what part is seen, which layers, drawn with which glyphs.
//! Start with [`MapPane`].

use crate::map::projection::MapPoint;
use crate::map::scene::Scene;
use crate::map::viewport::{Bounds, Viewport};

/// What the map is drawn with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Glyphs {
    /// Every font has them.
    #[default]
    HalfBlocks,
    Braille,
    Octants,
    Ascii,
}

impl Glyphs {
    pub fn next(self) -> Self {
        match self {
            Self::HalfBlocks => Self::Braille,
            Self::Braille => Self::Octants,
            Self::Octants => Self::Ascii,
            Self::Ascii => Self::HalfBlocks,
        }
    }
}

/// What the map shows when it is not moved by hand.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Framing {
    Nrw,
    Tour,
    /// Moved by hand.
    At {
        centre: MapPoint,
        km_per_unit: f64,
    },
}

/// The state of the map.
pub struct MapPane {
    framing: Framing,
    pub glyphs: Glyphs,
    pub shows_rivers: bool,
    pub shows_autobahnen: bool,
    /// The map alone, over all panes.
    pub is_full: bool,
    /// What the tour and the coverage put on it.
    pub scene: Scene,
}

impl Default for MapPane {
    fn default() -> Self {
        Self {
            framing: Framing::Nrw,
            glyphs: Glyphs::default(),
            shows_rivers: true,
            shows_autobahnen: false,
            is_full: false,
            scene: Scene::default(),
        }
    }
}

impl MapPane {
    /// What is seen on a picture of so many columns and rows.
    pub fn viewport(&self, width: u16, height: u16) -> Viewport {
        let (width, height) = (f64::from(width), f64::from(height) * 2.0);
        match self.framing {
            Framing::Nrw => Viewport::fit(Bounds::NRW, width, height),
            Framing::Tour => Viewport::fit(self.scene.tour_bounds().unwrap_or(Bounds::NRW), width, height),
            Framing::At { centre, km_per_unit } => Viewport { centre, km_per_unit, width, height },
        }
    }

    /// Shows the whole land.
    pub fn fit_nrw(&mut self) {
        self.framing = Framing::Nrw;
    }

    /// Shows the tour.
    pub fn fit_tour(&mut self) {
        self.framing = Framing::Tour;
    }

    /// Shows what `change` makes of the part seen on a picture of that size.
    pub fn change(&mut self, (width, height): (u16, u16), change: impl FnOnce(Viewport) -> Viewport) {
        let Viewport { centre, km_per_unit, .. } = change(self.viewport(width, height));
        self.framing = Framing::At { centre, km_per_unit };
    }
}

/// Where the mouse button went down on the map, and whether the mouse has moved since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MousePress {
    pub column: u16,
    pub row: u16,
    pub has_moved: bool,
}
