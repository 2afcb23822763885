//! What the map is drawn with: lines, marks and arrows for each kind of font.
//! Start with [`Glyphs::marker`].

use super::map_lines::{Layer, Slope};
use crate::map::scene::MarkState;
use crate::tui::map_pane::Glyphs;
use ratatui::symbols::Marker;

/// What the ways of the days are drawn with, one after the other: told apart without colour. All but the first are
/// ASCII; that and all marks below are among the 652 characters that every font of Windows has (WGL4).
const WAYS: [char; 6] = ['•', '+', '*', '%', '&', '$'];

impl Glyphs {
    /// What lines of a layer are made of. Only the land's borders use the finest dots: ways, roads and rivers are chains
    /// of characters of their own, so that no two kinds of line look alike.
    pub fn marker(self, layer: Layer) -> Marker {
        let fine = match self {
            Self::HalfBlocks => Marker::HalfBlock,
            Self::Braille => Marker::Braille,
            Self::Octants => Marker::Octant,
            Self::Ascii => Marker::Custom('#'),
        };
        match layer {
            Layer::Land => fine,
            Layer::Kreise if self == Self::Ascii => Marker::Custom('.'),
            Layer::Kreise if self == Self::HalfBlocks => Marker::Custom('·'),
            Layer::Kreise => fine,
            Layer::Rivers => Marker::Custom('~'),
            Layer::Autobahn(slope) => Marker::Custom(self.road(slope)),
            Layer::Way(way) => Marker::Custom(self.way(way)),
        }
    }

    /// How many points of a line are drawn and how many left out, in turn.
    pub fn dash(self, layer: Layer) -> (usize, usize) {
        match layer {
            Layer::Kreise if matches!(self, Self::Braille | Self::Octants) => (1, 2),
            Layer::Rivers => (2, 1),
            _ => (1, 0),
        }
    }

    /// What a piece of an Autobahn is drawn with.
    fn road(self, slope: Slope) -> char {
        let [ascii, other] = match slope {
            Slope::Level => ['-', '─'],
            Slope::Up => ['/', '/'],
            Slope::Steep => ['|', '│'],
            Slope::Down => ['\\', '\\'],
        };
        if self == Self::Ascii { ascii } else { other }
    }

    /// What a way is drawn with.
    pub fn way(self, way: usize) -> char {
        match WAYS[way % WAYS.len()] {
            '•' if self == Self::Ascii => '"',
            way => way,
        }
    }

    /// The mark of a KI's state: its shape tells it without colour.
    pub fn mark(self, state: MarkState) -> char {
        let [ascii, other] = match state {
            MarkState::Visited => ['x', '●'],
            MarkState::Planned => ['=', '◊'],
            MarkState::Open => ['o', '○'],
            MarkState::NoKi => ['-', '×'],
        };
        if self == Self::Ascii { ascii } else { other }
    }

    /// The mark of a base.
    pub fn base(self) -> char {
        if self == Self::Ascii { '@' } else { '⌂' }
    }

    /// The arrow for a way so far to the right and down.
    pub fn arrow(self, right: f64, down: f64) -> char {
        let [ascii, other] = match (right.abs() >= down.abs(), right >= 0.0, down >= 0.0) {
            (true, true, _) => ['>', '►'],
            (true, false, _) => ['<', '◄'],
            (false, _, true) => ['v', '▼'],
            (false, _, false) => ['^', '▲'],
        };
        if self == Self::Ascii { ascii } else { other }
    }
}
