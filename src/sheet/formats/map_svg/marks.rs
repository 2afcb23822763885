//! What stands on the lines of the printed map: the marks of the KIs, the numbers of the stops, bases and names.
//! Start with [`marks`].

use super::style::{HEIGHT, LETTER, WIDTH, colour};
use crate::map::gather::gather;
use crate::map::labels::{Box, Wanted, place};
use crate::map::land::Land;
use crate::map::scene::{MarkState, Scene};
use crate::map::viewport::Viewport;
use quick_xml::escape::partial_escape;
use std::fmt::{self, Write};

/// Text sizes in pixels; a stop's when there are few and when there are many.
const STOP_SIZE: f64 = 17.0;
const STOP_SIZE_OF_MANY: f64 = 12.0;
const NAME_SIZE: f64 = 12.0;
const ROAD_SIZE: f64 = 9.0;

/// So many stops are many: large ones would stand far from where they are.
const MANY: usize = 20;

/// Half the height of a stop's number as a share of its text size.
const STOP_RADIUS: f64 = 0.7;

/// Half the height of a base, and the radius of a KI's mark.
const BASE_RADIUS: f64 = 8.0;
const MARK_RADIUS: f64 = 4.0;

/// The room between a mark and its name.
const GAP: f64 = 3.0;

/// Autobahnen shorter than this are drawn without a name.
const SHORTEST_ROAD: f64 = 60.0;

/// A number or a base, before those that would cover each other stand side by side.
struct Tag<'a> {
    at: (f64, f64),
    /// The numbers of a stop and the way that it lies on; none for a base.
    stop: Option<(&'a str, Option<usize>)>,
    name: &'a str,
}

impl Tag<'_> {
    /// With numbers of this text size.
    fn half_width(&self, size: f64) -> f64 {
        let numbers = |numbers: &str| (size * STOP_RADIUS).max(numbers.len() as f64 * size * 0.3 + size * 0.24);
        self.stop.map_or(BASE_RADIUS, |(text, _)| numbers(text))
    }
}

/// A name that waits for its place.
struct Name {
    wanted: Wanted,
    text: String,
    size: f64,
    weight: &'static str,
    colour: &'static str,
}

/// Draws marks, numbers and names over the lines.
pub(super) fn marks(svg: &mut String, land: &Land, scene: &Scene, view: &Viewport) -> fmt::Result {
    let tags = tags_of(scene, view);
    let size = if scene.stops.len() < MANY { STOP_SIZE } else { STOP_SIZE_OF_MANY };
    let radius = size * STOP_RADIUS;
    let groups = gather(tags.len(), |members| {
        let (x, y) = tags[members[0]].at;
        let width = members.iter().map(|at| 2.0 * tags[*at].half_width(size)).sum();
        Box { x: x - tags[members[0]].half_width(size), y: y - radius, width, height: 2.0 * radius }
    });
    let mut taken: Vec<Box> = groups.iter().map(|(_, space)| *space).collect();
    let mut names: Vec<Name> = groups
        .iter()
        .map(|(members, space)| {
            let (stops, bases): (Vec<&Tag>, Vec<&Tag>) =
                members.iter().map(|at| &tags[*at]).partition(|tag| tag.stop.is_some());
            let size = if stops.is_empty() { NAME_SIZE } else { size };
            // The base in the town of a stop needs no name of its own.
            let is_said = |base: &Tag| stops.iter().any(|stop| stop.name.contains(base.name));
            let others = bases.iter().filter(|base| !is_said(base));
            let text: Vec<&str> = stops.iter().chain(others).map(|tag| tag.name).collect();
            Name { weight: "bold", ..name(*space, &text.join(", "), size) }
        })
        .collect();
    for mark in &scene.kreise {
        let (x, y) = view.place(mark.at);
        let space = square(x, y, MARK_RADIUS);
        // Under a number nothing of a mark is seen but its rim.
        if groups.iter().any(|(_, group)| group.overlaps(&space)) {
            continue;
        }
        let fill = if mark.state == MarkState::Visited { "#3c3c38" } else { "#fff" };
        writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{MARK_RADIUS}\" fill=\"{fill}\" stroke=\"#3c3c38\"/>")?;
        names.push(name(space, &mark.name, NAME_SIZE));
        taken.push(space);
    }
    for (members, space) in &groups {
        let mut x = space.x;
        for tag in members.iter().map(|at| &tags[*at]) {
            let half = tag.half_width(size);
            match tag.stop {
                Some((numbers, way)) => number(svg, (x + half, space.y + radius), (half, size), numbers, way)?,
                None => base(svg, x + half, space.y + radius)?,
            }
            x += 2.0 * half;
        }
    }
    names.extend(roads(land, view));
    put(svg, names, &taken)
}

fn tags_of<'a>(scene: &'a Scene, view: &Viewport) -> Vec<Tag<'a>> {
    let stops = scene.stops.iter().map(|stop| Tag {
        at: view.place(stop.at),
        stop: Some((&*stop.numbers, stop.way)),
        name: &stop.name,
    });
    let bases = scene.bases.iter().map(|(at, name)| Tag { at: view.place(*at), stop: None, name });
    stops.chain(bases).collect()
}

/// The numbers of a stop on the colour of its way.
fn number(
    svg: &mut String,
    (x, y): (f64, f64),
    (half, size): (f64, f64),
    numbers: &str,
    way: Option<usize>,
) -> fmt::Result {
    let (colour, radius) = (colour(way), size * STOP_RADIUS);
    writeln!(
        svg,
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{radius:.1}\" fill=\"{colour}\" \
         stroke=\"#fff\" stroke-width=\"1.5\"/><text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"{size}\" \
         font-weight=\"bold\" fill=\"#fff\" text-anchor=\"middle\">{numbers}</text>",
        x - half,
        y - radius,
        2.0 * half,
        2.0 * radius,
        y + size * 0.35
    )
}

/// A small house.
pub(super) fn base(svg: &mut String, x: f64, y: f64) -> fmt::Result {
    writeln!(
        svg,
        "<path d=\"M0 -8L8 -1H5.5V7H-5.5V-1H-8Z\" fill=\"#111\" stroke=\"#fff\" transform=\"translate({x:.1} {y:.1})\"/>"
    )
}

/// The names of the Autobahnen, each once, on the line itself and only where nothing else stands.
fn roads(land: &Land, view: &Viewport) -> Vec<Name> {
    let is_long = |km: f64| km > SHORTEST_ROAD * view.km_per_unit;
    let named = land.autobahnen.iter().filter(|road| is_long(road.km())).filter_map(|road| {
        let (x, y) = view.place(road.name_near(view.centre)?);
        let width = road.name.len() as f64 * ROAD_SIZE * LETTER;
        let mark = Box { x: x - width / 2.0 - GAP, y: y - ROAD_SIZE / 2.0, width: 0.0, height: ROAD_SIZE };
        Some(Name { colour: "#6b5a2e", ..name(mark, &road.name, ROAD_SIZE) })
    });
    named.collect()
}

/// A name that is left out where it would cover something.
fn name(mark: Box, text: &str, size: f64) -> Name {
    let width = text.chars().count() as f64 * size * LETTER;
    let wanted = Wanted { mark, width, height: size * 1.15, is_needed: false };
    Name { wanted, text: text.to_owned(), size, weight: "normal", colour: "#111" }
}

/// Writes the names that find a place, with a white rim so that lines below do not disturb them.
fn put(svg: &mut String, names: Vec<Name>, taken: &[Box]) -> fmt::Result {
    let picture = Box { x: 0.0, y: 0.0, width: WIDTH, height: HEIGHT };
    let wanted: Vec<Wanted> = names.iter().map(|name| name.wanted.clone()).collect();
    for (spot, Name { text, size, weight, colour, .. }) in place(&wanted, picture, GAP, taken).into_iter().zip(names) {
        let Some(spot) = spot else { continue };
        writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\" \
             stroke=\"#fff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">{}</text>",
            spot.x,
            spot.y + size,
            partial_escape(text)
        )?;
    }
    Ok(())
}

fn square(x: f64, y: f64, half: f64) -> Box {
    Box { x: x - half, y: y - half, width: 2.0 * half, height: 2.0 * half }
}
