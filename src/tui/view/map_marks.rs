//! What stands on the map's lines: arrows, the marks of the KIs, the numbers of the stops, and names where there is room.
//! Start with [`Marks::draw`].

use super::map_lines::{Layer, Slope};
use super::theme::Theme;
use crate::map::autobahnen::AutobahnLine;
use crate::map::gather::gather;
use crate::map::labels::{Box, Wanted, place};
use crate::map::projection::MapPoint;
use crate::map::scene::{KreisMark, LegLine};
use crate::map::viewport::Viewport;
use crate::text::wrap::cut;
use crate::tui::model::Model;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

/// From this scale on every Kreis may have its name, in kilometres a column; farther away only stops and the focus do.
const NAMES_FROM: f64 = 4.0;

/// Ways shorter than this, in columns, have no arrow: there is no room between their ends.
const SHORTEST_ARROW: f64 = 4.0;

/// Autobahnen shorter than this, in columns, are drawn without a name.
const SHORTEST_ROAD: f64 = 12.0;

/// The marks of one picture.
pub struct Marks<'a> {
    pub model: &'a Model,
    pub theme: &'a Theme,
    pub view: Viewport,
    pub area: Rect,
}

/// A cell of the picture, from its left and top.
type Cell = (u16, u16);

/// A number or a base, before those at the same place are put together.
struct Tag<'a> {
    cell: Cell,
    text: String,
    style: Style,
    name: &'a str,
    is_focus: bool,
}

/// A name that waits for its place.
struct Name {
    wanted: Wanted,
    text: String,
    style: Style,
}

impl Marks<'_> {
    /// Arrows, marks, numbers and names, in this order: what comes later is not covered.
    pub fn draw(&self, buffer: &mut Buffer) {
        let mut taken = Vec::new();
        self.arrows(buffer, &mut taken);
        let mut kreise = self.kreise(buffer, &mut taken);
        let mut names = self.tags(buffer, &mut taken);
        names.append(&mut kreise);
        names.extend(self.roads());
        names.sort_by_key(|name| !name.wanted.is_needed);
        let wanted: Vec<Wanted> = names.iter().map(|name| name.wanted.clone()).collect();
        let picture = Box { x: 0.0, y: 0.0, width: self.area.width.into(), height: self.area.height.into() };
        for (spot, name) in place(&wanted, picture, 0.0, &taken).into_iter().zip(names) {
            if let Some(spot) = spot {
                self.put(buffer, (spot.x as u16, spot.y as u16), &name.text, name.style);
            }
        }
    }

    fn arrows(&self, buffer: &mut Buffer, taken: &mut Vec<Box>) {
        for leg in &self.model.map.scene.legs {
            if let Some((cell, arrow)) = self.arrow(leg) {
                self.put(buffer, cell, &arrow.to_string(), self.theme.map_style(Layer::Way(leg.way)));
                taken.push(box_at(cell, 1));
            }
        }
    }

    /// The marks of the Kreise that are no stop, the one in focus over the others.
    fn kreise(&self, buffer: &mut Buffer, taken: &mut Vec<Box>) -> Vec<Name> {
        let (model, scene) = (self.model, &self.model.map.scene);
        let is_free = |mark: &&KreisMark| !scene.stops.iter().any(|stop| stop.ags == Some(mark.ags));
        let mut marks: Vec<&KreisMark> = scene.kreise.iter().filter(is_free).collect();
        marks.sort_by_key(|mark| model.subject == Some(mark.ags));
        let mut names = Vec::new();
        for mark in marks {
            let Some(cell) = self.cell(mark.at) else { continue };
            let is_focus = model.subject == Some(mark.ags);
            let style = if is_focus { self.theme.selected() } else { self.theme.mark(mark.state) };
            self.put(buffer, cell, &model.map.glyphs.mark(mark.state).to_string(), style);
            taken.push(box_at(cell, 1));
            if is_focus || self.view.km_per_unit < NAMES_FROM {
                let style = if is_focus { self.theme.selected() } else { Style::new() };
                names.push(self.name(box_at(cell, 1), &mark.name, is_focus, style));
            }
        }
        names
    }

    /// The numbers of the stops in tour order, and the bases. Those that would cover each other stand together.
    fn tags(&self, buffer: &mut Buffer, taken: &mut Vec<Box>) -> Vec<Name> {
        let tags = self.all_tags();
        let width = |members: &[usize]| members.iter().map(|at| tags[*at].text.width()).sum::<usize>();
        let box_of = |members: &[usize]| {
            let (column, row) = tags[members[0]].cell;
            let width = u16::try_from(width(members)).unwrap_or(u16::MAX);
            box_at((column.min(self.area.width.saturating_sub(width)), row), width.into())
        };
        let mut names = Vec::new();
        for (members, space) in gather(tags.len(), box_of) {
            let mut column = space.x as u16;
            for tag in members.iter().map(|at| &tags[*at]) {
                self.put(buffer, (column, space.y as u16), &tag.text, tag.style);
                column = column.saturating_add(u16::try_from(tag.text.width()).unwrap_or(u16::MAX));
            }
            let focus = members.iter().map(|at| &tags[*at]).find(|tag| tag.is_focus);
            let shown = focus.unwrap_or(&tags[members[0]]);
            let style = if focus.is_some() { self.theme.selected() } else { self.theme.heading() };
            names.push(self.name(space, shown.name, focus.is_some(), style));
            taken.push(space);
        }
        names
    }

    fn all_tags(&self) -> Vec<Tag<'_>> {
        let (model, scene) = (self.model, &self.model.map.scene);
        let glyphs = model.map.glyphs;
        let stops = scene.stops.iter().filter_map(|stop| {
            let state = stop.state.map(|state| glyphs.mark(state).to_string()).unwrap_or_default();
            Some(Tag {
                cell: self.cell(stop.at)?,
                text: format!("{}{state}", stop.numbers),
                style: self.theme.stop(stop.way),
                name: stop.ags.map_or(&*stop.name, |ags| &*model.office.reference.kreise.get(ags).short),
                is_focus: stop.ags.is_some() && model.subject == stop.ags,
            })
        });
        let bases = scene.bases.iter().filter_map(|(at, name)| {
            let (text, style) = (glyphs.base().to_string(), self.theme.selected());
            Some(Tag { cell: self.cell(*at)?, text, style, name, is_focus: false })
        });
        stops.chain(bases).collect()
    }

    /// The names of the Autobahnen, each once, on the line itself.
    fn roads(&self) -> Vec<Name> {
        let map = &self.model.map;
        if !map.shows_autobahnen || self.view.km_per_unit > NAMES_FROM {
            return Vec::new();
        }
        let is_long = |road: &&AutobahnLine| road.km() > SHORTEST_ROAD * self.view.km_per_unit;
        let roads = self.model.land.autobahnen.iter().filter(is_long).filter_map(|road| {
            let (column, row) = self.cell(road.name_near(self.view.centre)?)?;
            let text = format!(" {} ", road.name);
            let left = column.saturating_sub(u16::try_from(text.width() / 2).unwrap_or_default());
            let style = self.theme.map_style(Layer::Autobahn(Slope::Level));
            Some(self.name(box_at((left, row), 0), &text, false, style))
        });
        roads.collect()
    }

    fn name(&self, mark: Box, name: &str, is_needed: bool, style: Style) -> Name {
        let text = cut(name, self.area.width.into());
        Name { wanted: Wanted { mark, width: text.width() as f64, height: 1.0, is_needed }, text, style }
    }

    /// The arrow on a way that is long enough for one.
    fn arrow(&self, leg: &LegLine) -> Option<(Cell, char)> {
        let (from, to) = (self.view.place(leg.from), self.view.place(leg.to));
        let (right, down) = (to.0 - from.0, to.1 - from.1);
        if right.hypot(down) < SHORTEST_ARROW {
            return None;
        }
        // A little past the middle, so that the way back on the same line has an arrow of its own.
        let share = 0.55;
        let middle = MapPoint {
            x: leg.from.x + (leg.to.x - leg.from.x) * share,
            y: leg.from.y + (leg.to.y - leg.from.y) * share,
        };
        Some((self.cell(middle)?, self.model.map.glyphs.arrow(right, down)))
    }

    /// The cell that a point lies in, if it is on the picture.
    fn cell(&self, point: MapPoint) -> Option<Cell> {
        let (x, y) = self.view.place(point);
        let (column, row) = (x.floor(), (y / 2.0).floor());
        let is_inside =
            (0.0..f64::from(self.area.width)).contains(&column) && (0.0..f64::from(self.area.height)).contains(&row);
        is_inside.then_some((column as u16, row as u16))
    }

    fn put(&self, buffer: &mut Buffer, (column, row): Cell, text: &str, style: Style) {
        let room = usize::from(self.area.width.saturating_sub(column));
        // A mark stands on the terminal's own background, whatever line it covers.
        let style = Style::reset().patch(style);
        buffer.set_stringn(self.area.x + column, self.area.y + row, text, room, style);
    }
}

fn box_at((column, row): Cell, width: usize) -> Box {
    Box { x: column.into(), y: row.into(), width: width as f64, height: 1.0 }
}
