//! The map: the land in lines, the coverage in marks, the tour in numbers and arrows, names where there is room.
//! Imports `map`, `domain`, `text` and the files of `tui` that hold state.
//! Start with [`draw`].

use super::map_lines::{Layer, Polyline};
use super::pane::{block, cut};
use super::pane_area;
use super::theme::Theme;
use crate::domain::ags::Ags;
use crate::map::labels::{Box, Wanted, place};
use crate::map::land::ATTRIBUTION;
use crate::map::projection::MapPoint;
use crate::map::scene::{KreisMark, LegLine, MarkState, Scene};
use crate::map::viewport::Viewport;
use crate::say;
use crate::tui::model::{Model, Pane};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Margin, Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;
use ratatui::widgets::canvas::Canvas;
use unicode_width::UnicodeWidthStr;

/// From this scale on the fine outlines are drawn, in kilometres a column.
const FINE_FROM: f64 = 2.0;

/// From this scale on every Kreis may have its name; farther away only the stops and the focus have one.
const NAMES_FROM: f64 = 4.0;

pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame, area: Rect) {
    let is_focused = model.focus == Pane::Map;
    let block = block(&say!(model.words, "map-heading"), is_focused, theme);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let [picture, foot] = split(inner);
    if picture.is_empty() {
        return;
    }
    let view = model.map.viewport(picture.width, picture.height);
    let drawing = Drawing { model, theme, view, area: picture };
    drawing.lines(frame.buffer_mut());
    drawing.marks(frame.buffer_mut());
    let width = usize::from(foot.width);
    let glyphs = model.map.glyphs;
    let legend = [MarkState::Visited, MarkState::Planned, MarkState::Open, MarkState::NoKi].map(|state| {
        let word = match state {
            MarkState::Visited => say!(model.words, "state-visited"),
            MarkState::Planned => say!(model.words, "state-planned"),
            MarkState::Open => say!(model.words, "state-open"),
            MarkState::NoKi => say!(model.words, "state-no-ki"),
        };
        format!("{} {word}", glyphs.mark(state))
    });
    let lines = vec![
        Line::styled(cut(&legend.join("  "), width), theme.aside()),
        Line::styled(cut(ATTRIBUTION, width), theme.aside()),
    ];
    frame.render_widget(ratatui::widgets::Paragraph::new(lines), foot);
}

/// The picture and the lines below it.
fn split(inner: Rect) -> [Rect; 2] {
    Layout::vertical([Constraint::Fill(1), Constraint::Length(2)]).areas(inner)
}

/// Where the picture is on the screen, if the map is shown.
pub fn map_picture(model: &Model) -> Option<Rect> {
    let area = pane_area(model, Pane::Map)?;
    let [picture, _] = split(area.inner(Margin::new(1, 1)));
    Some(picture).filter(|picture| !picture.is_empty())
}

/// The point of the land at a cell of the screen.
pub fn map_point(model: &Model, column: u16, row: u16) -> Option<MapPoint> {
    let picture = map_picture(model)?;
    if !picture.contains(Position::new(column, row)) {
        return None;
    }
    let view = model.map.viewport(picture.width, picture.height);
    Some(view.point(f64::from(column - picture.x) + 0.5, f64::from(row - picture.y) * 2.0 + 1.0))
}

struct Drawing<'a> {
    model: &'a Model,
    theme: &'a Theme,
    view: Viewport,
    area: Rect,
}

impl Drawing<'_> {
    fn scene(&self) -> &Scene {
        &self.model.map.scene
    }

    /// The land, the rivers and the way.
    fn lines(&self, buffer: &mut Buffer) {
        let (model, theme) = (self.model, self.theme);
        let glyphs = model.map.glyphs;
        let bounds = self.view.bounds();
        let outline = if self.view.km_per_unit < FINE_FROM { &model.land.fine } else { &model.land.coarse };
        let canvas = Canvas::default()
            .x_bounds([bounds.min.x, bounds.max.x])
            .y_bounds([bounds.min.y, bounds.max.y])
            .marker(glyphs.marker(Layer::Kreise))
            .paint(|ctx| {
                let mut paint = |layer: Layer, lines: &[Vec<MapPoint>]| {
                    ctx.marker(glyphs.marker(layer));
                    for points in lines {
                        ctx.draw(&Polyline { points, dash: layer.dash(), colour: theme.map(layer) });
                    }
                };
                paint(Layer::Kreise, &outline.kreise);
                if model.map.shows_rivers {
                    paint(Layer::Rivers, &model.land.rivers);
                }
                paint(Layer::Land, &outline.land);
                for leg in &self.scene().legs {
                    paint(Layer::Leg(leg.day), &[vec![leg.from, leg.to]]);
                }
            });
        canvas.render(self.area, buffer);
    }

    /// The cell that a point lies in, if it is on the picture.
    fn cell(&self, point: MapPoint) -> Option<(u16, u16)> {
        let (x, y) = self.view.place(point);
        let (column, row) = (x.floor(), (y / 2.0).floor());
        let is_inside =
            (0.0..f64::from(self.area.width)).contains(&column) && (0.0..f64::from(self.area.height)).contains(&row);
        is_inside.then_some((column as u16, row as u16))
    }

    fn put(&self, buffer: &mut Buffer, (column, row): (u16, u16), text: &str, style: Style) {
        let room = usize::from(self.area.width.saturating_sub(column));
        // A mark stands on the terminal's own background, whatever line it covers.
        let style = Style::reset().patch(style);
        buffer.set_stringn(self.area.x + column, self.area.y + row, text, room, style);
    }

    /// Arrows, marks, numbers and names.
    fn marks(&self, buffer: &mut Buffer) {
        let model = self.model;
        let scene = self.scene();
        let glyphs = model.map.glyphs;
        let mut taken = Vec::new();
        let mut wanted: Vec<(Wanted, String, Style)> = Vec::new();
        for leg in &scene.legs {
            if let Some((cell, arrow)) = self.arrow(leg) {
                self.put(buffer, cell, &arrow.to_string(), self.theme.map_style(Layer::Leg(leg.day)));
                taken.push(box_at(cell, 1));
            }
        }
        let stops: Vec<Option<Ags>> = scene.stops.iter().map(|stop| stop.ags).collect();
        let free = |mark: &&KreisMark| !stops.contains(&Some(mark.ags));
        for mark in scene.kreise.iter().filter(free) {
            let Some(cell) = self.cell(mark.at) else { continue };
            let is_focus = model.subject == Some(mark.ags);
            let style = if is_focus { self.theme.selected() } else { self.theme.mark(mark.state) };
            self.put(buffer, cell, &glyphs.mark(mark.state).to_string(), style);
            taken.push(box_at(cell, 1));
            if is_focus || self.view.km_per_unit < NAMES_FROM {
                let style = if is_focus { self.theme.heading() } else { Style::new() };
                wanted.push(self.name(cell, 1, &mark.name, is_focus, style));
            }
        }
        let mut stop_names = Vec::new();
        for (at, name) in &scene.bases {
            let Some(cell) = self.cell(*at) else { continue };
            self.put(buffer, cell, &say!(model.words, "map-base"), self.theme.heading());
            stop_names.push(self.name(cell, 1, name, false, Style::new()));
            taken.push(box_at(cell, 1));
        }
        for stop in &scene.stops {
            let Some(cell) = self.cell(stop.at) else { continue };
            let width = stop.numbers.width();
            self.put(buffer, cell, &stop.numbers, self.theme.stop(stop.day));
            let is_focus = stop.ags.is_some() && model.subject == stop.ags;
            let name = stop.ags.map_or(stop.name.clone(), |ags| model.reference.kreise.get(ags).short.clone());
            let style = if is_focus { self.theme.selected() } else { self.theme.heading() };
            stop_names.push(self.name(cell, width, &name, is_focus, style));
            taken.push(box_at(cell, width));
        }
        stop_names.extend(wanted);
        stop_names.sort_by_key(|(label, ..)| !label.is_needed);
        let (labels, texts): (Vec<Wanted>, Vec<(String, Style)>) =
            stop_names.into_iter().map(|(label, text, style)| (label, (text, style))).unzip();
        let picture = Box { x: 0.0, y: 0.0, width: self.area.width.into(), height: self.area.height.into() };
        for (spot, (text, style)) in place(&labels, picture, 0.0, &taken).into_iter().zip(texts) {
            if let Some(spot) = spot {
                self.put(buffer, (spot.x as u16, spot.y as u16), &text, style);
            }
        }
    }

    fn name(
        &self,
        cell: (u16, u16),
        width: usize,
        name: &str,
        is_needed: bool,
        style: Style,
    ) -> (Wanted, String, Style) {
        let mark = box_at(cell, width);
        (Wanted { mark, width: name.width() as f64, height: 1.0, is_needed }, name.to_owned(), style)
    }

    /// The arrow in the middle of a leg that is long enough to need one.
    fn arrow(&self, leg: &LegLine) -> Option<((u16, u16), char)> {
        let (from, to) = (self.view.place(leg.from), self.view.place(leg.to));
        let (right, down) = (to.0 - from.0, to.1 - from.1);
        if right.hypot(down) < 4.0 {
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
}

fn box_at((column, row): (u16, u16), width: usize) -> Box {
    Box { x: column.into(), y: row.into(), width: width as f64, height: 1.0 }
}
