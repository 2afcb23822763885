//! The map: its frame, what its signs mean, and the land, the rivers, the roads and the way as lines.
//! Start with [`draw`]; `map_marks` puts marks and names over the lines.

use super::layout::pane_area;
use super::map_lines::{Layer, Polyline, Slope};
use super::map_marks::Marks;
use super::pane::block;
use super::theme::Theme;
use crate::map::land::ATTRIBUTION;
use crate::map::projection::MapPoint;
use crate::map::scene::MarkState;
use crate::map::viewport::Viewport;
use crate::say;
use crate::text::InWords;
use crate::text::wrap::wrap_tight;
use crate::tui::model::{Model, Pane};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Margin, Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::canvas::Canvas;
use ratatui::widgets::{Paragraph, Widget};
use unicode_width::UnicodeWidthStr;

/// From this scale on the fine outlines are drawn, in kilometres a column.
const FINE_FROM: f64 = 2.0;

/// From this scale on rivers are drawn: on a small picture they would only be in the way.
const RIVERS_FROM: f64 = 5.0;

pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame, area: Rect) {
    let is_focused = model.focus == Pane::Map;
    let block = block(&say!(model.words, "map-heading"), is_focused, theme);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let legend = legend(model, inner.width);
    let [picture, foot] = split(&legend, inner);
    if picture.is_empty() {
        return;
    }
    let view = model.map.viewport(picture.width, picture.height);
    lines(model, theme, &view, picture, frame.buffer_mut());
    Marks { model, theme, view, area: picture }.draw(frame.buffer_mut());
    let text: Vec<Line> = legend.into_iter().map(|line| Line::styled(line, theme.aside())).collect();
    frame.render_widget(Paragraph::new(text), foot);
}

/// What the signs mean, as far as they occur, and whose outlines these are.
fn legend(model: &Model, width: u16) -> Vec<String> {
    let (words, glyphs, scene) = (&model.words, model.map.glyphs, &model.map.scene);
    let width = usize::from(width);
    let mut signs: Vec<String> = MarkState::ALL
        .into_iter()
        .filter(|state| scene.has(*state))
        .map(|state| format!("{} {}", glyphs.mark(state), state.in_words(words)))
        .collect();
    signs.push(format!("{} {}", glyphs.base(), say!(words, "map-base")));
    let mut lines = pack(&signs, width);
    // What each day is drawn with, where it needs no line of its own.
    signs.extend(days(model));
    lines = Some(pack(&signs, width)).filter(|all| all.len() == lines.len()).unwrap_or(lines);
    lines.extend(wrap_tight(ATTRIBUTION, width));
    lines
}

/// `•• Tag 1` for each day with a way on the map.
fn days(model: &Model) -> Vec<String> {
    let sign = |way: usize| String::from(model.map.glyphs.way(way)).repeat(2);
    let in_words = |day: &usize| say!(model.words, "map-day", number = day.to_string());
    model.map.scene.ways.iter().enumerate().map(|(way, day)| format!("{} {}", sign(way), in_words(day))).collect()
}

/// Signs in a row, two blanks apart, on as many lines as they need.
fn pack(signs: &[String], width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for sign in signs {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(sign),
            Some(line) if line.width() + 2 + sign.width() <= width => *line += &format!("  {sign}"),
            _ => lines.push(sign.clone()),
        }
    }
    lines
}

/// The picture and the lines below it; a picture too low for them goes without.
fn split(legend: &[String], inner: Rect) -> [Rect; 2] {
    let lines = u16::try_from(legend.len()).unwrap_or(u16::MAX);
    Layout::vertical([Constraint::Fill(1), Constraint::Length(lines)]).areas(inner)
}

/// Where the picture is on the screen, if the map is shown.
pub fn map_picture(model: &Model) -> Option<Rect> {
    let inner = pane_area(model, Pane::Map)?.inner(Margin::new(1, 1));
    let [picture, _] = split(&legend(model, inner.width), inner);
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

/// The land, the rivers, the roads and the way; what comes later covers what came before.
fn lines(model: &Model, theme: &Theme, view: &Viewport, area: Rect, buffer: &mut Buffer) {
    let glyphs = model.map.glyphs;
    let bounds = view.bounds();
    let outline = if view.km_per_unit < FINE_FROM { &model.land.fine } else { &model.land.coarse };
    let scene = &model.map.scene;
    let canvas = Canvas::default()
        .x_bounds([bounds.min.x, bounds.max.x])
        .y_bounds([bounds.min.y, bounds.max.y])
        .marker(glyphs.marker(Layer::Kreise))
        .paint(|ctx| {
            let mut marker = None;
            let mut paint = |layer: Layer, points: &[MapPoint]| {
                // Each change begins a layer of its own, which costs a grid.
                if marker.replace(glyphs.marker(layer)) != Some(glyphs.marker(layer)) {
                    ctx.marker(glyphs.marker(layer));
                }
                ctx.draw(&Polyline { points, dash: glyphs.dash(layer), colour: theme.map(layer) });
            };
            outline.kreise.iter().for_each(|line| paint(Layer::Kreise, line));
            if model.map.shows_rivers && view.km_per_unit < RIVERS_FROM {
                model.land.rivers.iter().for_each(|line| paint(Layer::Rivers, line));
            }
            if model.map.shows_autobahnen {
                let lines = || model.land.autobahnen.iter().flat_map(|road| &road.lines);
                for slope in Slope::ALL {
                    for stretch in lines().flat_map(|line| line.windows(2)) {
                        if Slope::of(stretch[0], stretch[1]) == slope {
                            paint(Layer::Autobahn(slope), stretch);
                        }
                    }
                }
            }
            outline.land.iter().for_each(|line| paint(Layer::Land, line));
            for leg in &scene.legs {
                paint(Layer::Way(leg.way), &[leg.from, leg.to]);
            }
        });
    canvas.render(area, buffer);
}

#[cfg(test)]
mod tests {
    use super::pack;

    #[test]
    fn signs_stay_whole_and_take_as_many_lines_as_they_need() {
        let signs = ["● besucht", "○ offen", "⌂ Ausgangsort"].map(str::to_owned);
        assert_eq!(pack(&signs, 40), ["● besucht  ○ offen  ⌂ Ausgangsort"]);
        assert_eq!(pack(&signs, 20), ["● besucht  ○ offen", "⌂ Ausgangsort"]);
        assert_eq!(pack(&signs, 3), signs);
    }
}
