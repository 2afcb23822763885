//! The map as an SVG picture: the scene and the label places of the screen, drawn for paper.
//! Imports `map`, `domain` and `text`.
//! Start with [`render`].

use crate::map::labels::{Box, Wanted, place};
use crate::map::land::{ATTRIBUTION, Land};
use crate::map::projection::MapPoint;
use crate::map::scene::{MarkState, Scene};
use crate::map::viewport::{Bounds, Viewport};
use crate::say;
use crate::text::Words;
use std::fmt::{self, Write};

/// The picture in pixels.
const WIDTH: f64 = 900.0;
const HEIGHT: f64 = 900.0;

/// Text sizes in pixels, and the width of a letter of a usual sans as a share of its size.
const STOP_SIZE: f64 = 17.0;
const NAME_SIZE: f64 = 12.0;
const LETTER: f64 = 0.58;

/// The radius of a stop's disc and of a KI's mark.
const STOP_RADIUS: f64 = 12.0;
const MARK_RADIUS: f64 = 4.0;

/// Colour and dashes of the days, in turn: told apart in grey as well.
const DAYS: [(&str, &str); 4] = [("#a4161a", "none"), ("#5a189a", "10 4"), ("#1b6b3a", "4 4"), ("#005f8a", "14 4 3 4")];

/// The picture of a scene, self-contained, with a text alternative that names the stops in order.
pub fn render(words: &Words, title: &str, land: &Land, scene: &Scene) -> String {
    let bounds = Bounds::NRW;
    let view = Viewport::fit(bounds, WIDTH, HEIGHT);
    let mut svg = String::new();
    // Writing to a String cannot fail.
    let _ = Picture { words, land, scene, view }.write(&mut svg, title);
    svg
}

struct Picture<'a> {
    words: &'a Words,
    land: &'a Land,
    scene: &'a Scene,
    view: Viewport,
}

impl Picture<'_> {
    fn write(&self, svg: &mut String, title: &str) -> fmt::Result {
        let words = self.words;
        let stops: Vec<String> =
            self.scene.stops.iter().map(|stop| format!("{}: {}", stop.numbers, stop.name)).collect();
        writeln!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
             aria-labelledby=\"map-title map-desc\" font-family=\"'Source Sans 3', Arial, Helvetica, sans-serif\">"
        )?;
        writeln!(svg, "<title id=\"map-title\">{}</title>", escape(title))?;
        let description = say!(words, "map-description", stops = stops.join("; "));
        writeln!(svg, "<desc id=\"map-desc\">{}</desc>", escape(&description))?;
        svg.push_str(
            "<defs><pattern id=\"visited\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><rect width=\"7\" height=\"7\" fill=\"#f2f2ee\"/>\
             <rect width=\"2\" height=\"7\" fill=\"#9fb89f\"/></pattern>\
             <pattern id=\"planned\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">\
             <rect width=\"8\" height=\"8\" fill=\"#f2f2ee\"/><circle cx=\"4\" cy=\"4\" r=\"1.6\" fill=\"#8aa2c4\"/>\
             </pattern></defs>\n",
        );
        self.areas(svg)?;
        self.lines(svg, &self.land.rivers, "#7fa8c9", 1.2)?;
        self.lines(svg, &self.land.fine.kreise, "#8c8c86", 0.8)?;
        self.lines(svg, &self.land.fine.land, "#3c3c38", 2.0)?;
        self.legs(svg)?;
        self.marks(svg)?;
        self.foot(svg)?;
        svg.push_str("</svg>\n");
        Ok(())
    }

    /// The Kreise, filled by coverage.
    fn areas(&self, svg: &mut String) -> fmt::Result {
        for (ags, rings) in self.land.rings() {
            let state = self.scene.kreise.iter().find(|mark| mark.ags == ags).map(|mark| mark.state);
            let fill = match state {
                Some(MarkState::Visited) => "url(#visited)",
                Some(MarkState::Planned) => "url(#planned)",
                Some(MarkState::NoKi) => "#d9d9d4",
                Some(MarkState::Open) | None => "#f2f2ee",
            };
            let path: String = rings.iter().map(|ring| format!("{}Z", self.path(ring))).collect();
            writeln!(svg, "<path d=\"{path}\" fill=\"{fill}\" fill-rule=\"evenodd\"/>")?;
        }
        Ok(())
    }

    fn path(&self, points: &[MapPoint]) -> String {
        let mut path = String::new();
        for (at, point) in points.iter().enumerate() {
            let (x, y) = self.view.place(*point);
            let letter = if at == 0 { 'M' } else { 'L' };
            // Writing to a String cannot fail.
            let _ = write!(path, "{letter}{x:.1} {y:.1}");
        }
        path
    }

    fn lines(&self, svg: &mut String, lines: &[Vec<MapPoint>], colour: &str, width: f64) -> fmt::Result {
        let path: String = lines.iter().map(|line| self.path(line)).collect();
        writeln!(
            svg,
            "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linejoin=\"round\"/>"
        )
    }

    /// The way, with an arrow in the middle of each drive.
    fn legs(&self, svg: &mut String) -> fmt::Result {
        for leg in &self.scene.legs {
            let (colour, dashes) = DAYS[leg.day % DAYS.len()];
            let (from, to) = (self.view.place(leg.from), self.view.place(leg.to));
            let (dx, dy) = (to.0 - from.0, to.1 - from.1);
            let length = dx.hypot(dy);
            if length < 1.0 {
                continue;
            }
            // Bent to the right, so that the way there and the way back are two lines.
            let bend = (length * 0.08).min(24.0);
            let (nx, ny) = (-dy / length * bend, dx / length * bend);
            let (cx, cy) = ((from.0 + to.0) / 2.0 + nx, (from.1 + to.1) / 2.0 + ny);
            writeln!(
                svg,
                "<path d=\"M{:.1} {:.1}Q{cx:.1} {cy:.1} {:.1} {:.1}\" fill=\"none\" stroke=\"{colour}\" \
                 stroke-width=\"2.6\" stroke-dasharray=\"{dashes}\"/>",
                from.0, from.1, to.0, to.1
            )?;
            if length > 4.0 * STOP_RADIUS {
                let (mx, my) = ((from.0 + to.0) / 2.0 + nx / 2.0, (from.1 + to.1) / 2.0 + ny / 2.0);
                let angle = dy.atan2(dx).to_degrees();
                writeln!(
                    svg,
                    "<path d=\"M8 0L-6 5.5L-6 -5.5Z\" fill=\"{colour}\" transform=\"translate({mx:.1} {my:.1}) \
                     rotate({angle:.1})\"/>"
                )?;
            }
        }
        Ok(())
    }

    /// Marks, numbers and names.
    fn marks(&self, svg: &mut String) -> fmt::Result {
        let mut wanted = Vec::new();
        let mut texts = Vec::new();
        let mut taken = Vec::new();
        let mut want = |mark: Box, text: &str, size: f64, is_needed: bool| {
            let width = text.chars().count() as f64 * size * LETTER;
            wanted.push(Wanted { mark, width, height: size * 1.15, is_needed });
            texts.push((text.to_owned(), size, is_needed));
            taken.push(mark);
        };
        for stop in &self.scene.stops {
            let (x, y) = self.view.place(stop.at);
            let (colour, _) = DAYS[stop.day % DAYS.len()];
            let half = STOP_RADIUS.max(stop.numbers.len() as f64 * STOP_SIZE * 0.3 + 4.0);
            writeln!(
                svg,
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{STOP_RADIUS}\" fill=\"{colour}\" \
                 stroke=\"#fff\" stroke-width=\"1.5\"/><text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"{STOP_SIZE}\" \
                 font-weight=\"bold\" fill=\"#fff\" text-anchor=\"middle\">{}</text>",
                x - half,
                y - STOP_RADIUS,
                2.0 * half,
                2.0 * STOP_RADIUS,
                y + STOP_SIZE * 0.35,
                stop.numbers
            )?;
            want(square(x, y, half, STOP_RADIUS), &stop.name, STOP_SIZE, true);
        }
        for (at, name) in &self.scene.bases {
            let (x, y) = self.view.place(*at);
            writeln!(
                svg,
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"14\" height=\"14\" fill=\"#111\" stroke=\"#fff\"/>",
                x - 7.0,
                y - 7.0
            )?;
            want(square(x, y, 7.0, 7.0), name, STOP_SIZE, true);
        }
        let is_stop = |mark: &crate::map::scene::KreisMark| {
            self.scene.stops.iter().any(|stop| stop.ags == Some(mark.ags) || stop.at == mark.at)
        };
        for mark in self.scene.kreise.iter().filter(|mark| !is_stop(mark)) {
            let (x, y) = self.view.place(mark.at);
            let fill = if mark.state == MarkState::Visited { "#3c3c38" } else { "#fff" };
            writeln!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{MARK_RADIUS}\" fill=\"{fill}\" stroke=\"#3c3c38\"/>"
            )?;
            want(square(x, y, MARK_RADIUS, MARK_RADIUS), &mark.name, NAME_SIZE, false);
        }
        let picture = Box { x: 0.0, y: 0.0, width: WIDTH, height: HEIGHT - 40.0 };
        for (spot, (text, size, is_bold)) in place(&wanted, picture, 3.0, &taken).into_iter().zip(texts) {
            let Some(spot) = spot else { continue };
            let weight = if is_bold { "bold" } else { "normal" };
            writeln!(
                svg,
                "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"#111\" \
                 stroke=\"#fff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">{}</text>",
                spot.x,
                spot.y + size,
                escape(&text)
            )?;
        }
        Ok(())
    }

    /// What the patterns mean, and whose outlines these are.
    fn foot(&self, svg: &mut String) -> fmt::Result {
        let words = self.words;
        let legend = [
            ("url(#visited)", say!(words, "state-visited")),
            ("url(#planned)", say!(words, "state-planned")),
            ("#f2f2ee", say!(words, "state-open")),
            ("#d9d9d4", say!(words, "state-no-ki")),
        ];
        for (at, (fill, word)) in legend.into_iter().enumerate() {
            let x = 20.0 + at as f64 * 120.0;
            writeln!(
                svg,
                "<rect x=\"{x}\" y=\"{:.1}\" width=\"24\" height=\"14\" fill=\"{fill}\" stroke=\"#3c3c38\"/>\
                 <text x=\"{:.1}\" y=\"{:.1}\" font-size=\"13\">{}</text>",
                HEIGHT - 36.0,
                x + 30.0,
                HEIGHT - 25.0,
                escape(&word)
            )?;
        }
        writeln!(svg, "<text x=\"20\" y=\"{:.1}\" font-size=\"11\" fill=\"#444\">{ATTRIBUTION}</text>", HEIGHT - 6.0)
    }
}

fn square(x: f64, y: f64, half_width: f64, half_height: f64) -> Box {
    Box { x: x - half_width, y: y - half_height, width: 2.0 * half_width, height: 2.0 * half_height }
}

/// Text for an XML element or attribute.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
