//! What stands below the map: what its patterns and lines mean, and whose outlines they are.
//! Start with [`Legend`].

use super::marks::base;
use super::style::{DASHES, HEIGHT, LETTER, WIDTH, colour};
use crate::map::land::ATTRIBUTION;
use crate::map::scene::{MarkState, Scene};
use crate::say;
use crate::text::{InWords, Words};
use quick_xml::escape::partial_escape;
use std::fmt::{self, Write};

/// The margins on the left and right, and the height of a line.
const MARGIN: f64 = 20.0;
const LINE: f64 = 22.0;
const SIZE: f64 = 13.0;

/// Where the word of a sign begins, and the room between two signs.
const WORD: f64 = 32.0;
const BETWEEN: f64 = 18.0;

/// Every sign of the map, as many lines as they need.
pub(super) struct Legend {
    signs: Vec<Sign>,
    lines: usize,
}

struct Sign {
    x: f64,
    line: usize,
    drawn: Drawn,
    word: String,
}

#[derive(Clone, Copy)]
enum Drawn {
    /// A square filled as the Kreise in that state are.
    Area(&'static str),
    Base,
    /// The line of the way of this number.
    Way(usize),
}

impl Legend {
    pub fn of(words: &Words, scene: &Scene) -> Self {
        let fills = [
            (MarkState::Visited, "url(#visited)"),
            (MarkState::Planned, "url(#planned)"),
            (MarkState::Open, "#f2f2ee"),
            (MarkState::NoKi, "#d9d9d4"),
        ];
        let shown = fills.into_iter().filter(|(state, _)| scene.has(*state));
        let areas = shown.map(|(state, fill)| (Drawn::Area(fill), state.in_words(words)));
        let base = (Drawn::Base, say!(words, "map-base"));
        let ways = scene.ways.iter().enumerate();
        let ways = ways.map(|(way, day)| (Drawn::Way(way), say!(words, "map-day", number = day.to_string())));
        let (mut x, mut line) = (MARGIN, 0);
        let sign = |(drawn, word): (Drawn, String)| {
            let width = WORD + word.chars().count() as f64 * SIZE * LETTER;
            if x + width > WIDTH - MARGIN {
                (x, line) = (MARGIN, line + 1);
            }
            let sign = Sign { x, line, drawn, word };
            x += width + BETWEEN;
            sign
        };
        let signs = areas.chain([base]).chain(ways).map(sign).collect();
        Self { signs, lines: line + 1 }
    }

    /// In pixels, with the line that names the source.
    pub fn height(&self) -> f64 {
        LINE * (self.lines + 1) as f64
    }

    pub fn write(&self, svg: &mut String) -> fmt::Result {
        for Sign { x, line, drawn, word } in &self.signs {
            let middle = HEIGHT + LINE * (*line as f64 + 0.5);
            match drawn {
                Drawn::Area(fill) => writeln!(
                    svg,
                    "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"24\" height=\"14\" fill=\"{fill}\" stroke=\"#3c3c38\"/>",
                    middle - 7.0
                )?,
                Drawn::Base => base(svg, x + 12.0, middle)?,
                Drawn::Way(way) => writeln!(
                    svg,
                    "<path d=\"M{x:.1} {middle:.1}h28\" stroke=\"{}\" stroke-width=\"2.6\" stroke-dasharray=\"{}\"/>",
                    colour(Some(*way)),
                    DASHES[way % DASHES.len()]
                )?,
            }
            writeln!(
                svg,
                "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{SIZE}\">{}</text>",
                x + WORD,
                middle + SIZE * 0.35,
                partial_escape(word)
            )?;
        }
        let bottom = HEIGHT + self.height() - 6.0;
        writeln!(svg, "<text x=\"{MARGIN}\" y=\"{bottom:.1}\" font-size=\"11\" fill=\"#444\">{ATTRIBUTION}</text>")
    }
}
