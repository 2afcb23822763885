//! What the map is drawn with: lines, marks and arrows for each kind of font.
//! Imports `map` and the files of `tui` that hold state.
//! Start with [`Glyphs::marker`].

use super::map_lines::Layer;
use crate::map::scene::MarkState;
use crate::tui::map_pane::Glyphs;
use ratatui::symbols::Marker;

impl Glyphs {
    /// What lines of a layer are made of.
    pub fn marker(self, layer: Layer) -> Marker {
        match (self, layer) {
            (Self::HalfBlocks, _) => Marker::HalfBlock,
            (Self::Braille, _) => Marker::Braille,
            (Self::Octants, _) => Marker::Octant,
            (Self::Ascii, Layer::Kreise) => Marker::Custom('.'),
            (Self::Ascii, Layer::Rivers) => Marker::Custom('~'),
            (Self::Ascii, Layer::Land) => Marker::Custom('#'),
            (Self::Ascii, Layer::Leg(_)) => Marker::Custom('+'),
        }
    }

    /// The mark of a KI's state: its shape tells it without colour.
    pub fn mark(self, state: MarkState) -> char {
        let ascii = self == Self::Ascii;
        match state {
            MarkState::Visited => {
                if ascii {
                    'x'
                } else {
                    '■'
                }
            }
            MarkState::Planned => {
                if ascii {
                    '='
                } else {
                    '▪'
                }
            }
            MarkState::Open => {
                if ascii {
                    'o'
                } else {
                    '○'
                }
            }
            MarkState::NoKi => '-',
        }
    }

    /// The arrow for a way so far to the right and down.
    pub fn arrow(self, right: f64, down: f64) -> char {
        let ascii = self == Self::Ascii;
        if right.abs() >= down.abs() {
            if right >= 0.0 {
                if ascii { '>' } else { '►' }
            } else if ascii {
                '<'
            } else {
                '◄'
            }
        } else if down >= 0.0 {
            if ascii { 'v' } else { '▼' }
        } else if ascii {
            '^'
        } else {
            '▲'
        }
    }
}
