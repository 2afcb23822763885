//! The map as an SVG picture: the scene and the label places of the screen, drawn for paper.
//! Start with [`render`]; `marks` draws what stands on its lines, `legend` what is below.

mod legend;
mod marks;
mod style;

use crate::domain::itinerary::Itinerary;
use crate::map::land::{Land, LandError};
use crate::map::projection::MapPoint;
use crate::map::scene::{MarkState, Scene};
use crate::map::viewport::{Bounds, Viewport};
use crate::say;
use crate::sheet::order::Extent;
use crate::sheet::parts::paper::Paper;
use crate::text::Words;
use legend::Legend;
use marks::marks;
use quick_xml::escape::partial_escape;
use std::fmt::{self, Write};
use style::{DASHES, HEIGHT, WIDTH, colour};

/// Ways shorter than this have no arrow: there is no room between their ends.
const SHORTEST_ARROW: f64 = 48.0;

/// A picture of the land.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Self-contained; the description is in it.
    pub svg: String,
    /// The text alternative, which names the stops in order.
    pub description: String,
}

/// The land with the tour on it, or with the day that `extent` names.
///
/// # Errors
/// The land does not parse: a fault of the build, which the tests catch.
pub fn render(paper: &Paper, extent: &Extent) -> Result<Picture, LandError> {
    let words = paper.words;
    let mut rows = Itinerary::clone(paper.itinerary);
    rows.days.retain(|day| extent.has_day(&day.id));
    let (land, scene) = (Land::load()?, Scene::of(paper.reference, paper.coverage, Some(&rows)));
    let bounds = Bounds::NRW;
    let view = Viewport::fit(bounds, WIDTH, HEIGHT);
    let stops: Vec<String> = scene.stops.iter().map(|stop| format!("{}: {}", stop.numbers, stop.name)).collect();
    let description = say!(words, "map-description", stops = stops.join("; "));
    let mut svg = String::new();
    // Writing to a String cannot fail.
    let _ = Drawing { words, land: &land, scene: &scene, view }.write(&mut svg, &rows.title, &description);
    Ok(Picture { svg, description })
}

struct Drawing<'a> {
    words: &'a Words,
    land: &'a Land,
    scene: &'a Scene,
    view: Viewport,
}

impl Drawing<'_> {
    fn write(&self, svg: &mut String, title: &str, description: &str) -> fmt::Result {
        let legend = Legend::of(self.words, self.scene);
        writeln!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {}\" role=\"img\" \
             aria-labelledby=\"map-title map-desc\" font-family=\"'Source Sans 3', Arial, Helvetica, sans-serif\">",
            HEIGHT + legend.height()
        )?;
        writeln!(svg, "<title id=\"map-title\">{}</title>", partial_escape(title))?;
        writeln!(svg, "<desc id=\"map-desc\">{}</desc>", partial_escape(description))?;
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
        // Two lines, a dark one under a light one, as roads are drawn on paper.
        for (colour, width) in [("#a08a5c", 3.2), ("#fbf3d4", 1.8)] {
            let lines = self.land.autobahnen.iter().flat_map(|road| &road.lines);
            self.lines(svg, lines, colour, width)?;
        }
        self.lines(svg, &self.land.fine.land, "#3c3c38", 2.0)?;
        self.legs(svg)?;
        marks(svg, self.land, self.scene, &self.view)?;
        legend.write(svg)?;
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

    fn lines<'l>(
        &self,
        svg: &mut String,
        lines: impl IntoIterator<Item = &'l Vec<MapPoint>>,
        colour: &str,
        width: f64,
    ) -> fmt::Result {
        let path: String = lines.into_iter().map(|line| self.path(line)).collect();
        writeln!(
            svg,
            "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linejoin=\"round\"/>"
        )
    }

    /// The way, with an arrow in the middle of each drive.
    fn legs(&self, svg: &mut String) -> fmt::Result {
        for leg in &self.scene.legs {
            let (colour, dashes) = (colour(Some(leg.way)), DASHES[leg.way % DASHES.len()]);
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
            if length > SHORTEST_ARROW {
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
}
