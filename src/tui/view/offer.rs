//! A plan that was found: figures side by side, what moved, what dropped out and why, what is proven.
//! Start with [`draw`].

use super::pane::{WIDEST, block, fit};
use super::theme::Theme;
use crate::text::wrap::wrap_tight;
use crate::tui::dialog::Offer;
use crate::tui::model::Model;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::{Clear, Paragraph};
use unicode_width::UnicodeWidthStr;

/// Columns of the names on the left, and of each figure.
const NAMES: usize = 14;
const FIGURES: usize = 19;

pub fn draw(offer: &Offer, keys: &str, theme: &Theme, frame: &mut Frame, place: Rect) {
    let block = block(&offer.title, true, theme);
    let inner = block.inner(place);
    let width = usize::from(inner.width);
    let foot = foot(offer, keys, theme, width);
    let foot_height = u16::try_from(foot.len()).unwrap_or(u16::MAX).min(inner.height);
    let [list, bottom] = Layout::vertical([Constraint::Fill(1), Constraint::Length(foot_height)]).areas(inner);
    frame.render_widget(Clear, place);
    frame.render_widget(block, place);
    frame.render_widget(Paragraph::new(body(offer, theme, width)).scroll((offer.scroll, 0)), list);
    frame.render_widget(Paragraph::new(foot), bottom);
    frame.set_cursor_position((inner.x, inner.y));
}

/// How many lines it needs with its frame, on the present screen.
pub fn height(model: &Model, offer: &Offer) -> u16 {
    let (body, foot) = lengths(model, offer);
    u16::try_from(body + foot + 2).unwrap_or(u16::MAX)
}

/// How far it can be scrolled on the present screen.
pub fn scroll_end(model: &Model, offer: &Offer) -> u16 {
    let (body, foot) = lengths(model, offer);
    // Title bar, notice, hints and the frame take the other lines.
    let shown = usize::from(model.size.1.saturating_sub(5)).saturating_sub(foot);
    u16::try_from(body.saturating_sub(shown)).unwrap_or(u16::MAX)
}

fn lengths(model: &Model, offer: &Offer) -> (usize, usize) {
    let width = usize::from(WIDEST.min(model.size.0).saturating_sub(2));
    let theme = Theme::new(false);
    (body(offer, &theme, width).len(), foot(offer, "", &theme, width).len())
}

fn body(offer: &Offer, theme: &Theme, width: usize) -> Vec<Line<'static>> {
    let row = |[name, today, then, less]: [&str; 4]| {
        format!(" {}{}{}{less}", fit(name, NAMES), fit(today, FIGURES), fit(then, FIGURES))
    };
    let [today, then] = &offer.columns;
    let mut lines = Vec::new();
    if !today.is_empty() {
        lines.push(Line::styled(row(["", today, then, ""]), theme.heading()));
    }
    lines.extend(offer.figures.iter().map(|[name, today, then, less]| Line::raw(row([name, today, then, less]))));
    for (name, list) in &offer.lists {
        let none = ["–".to_owned()];
        let list = if list.is_empty() { none.as_slice() } else { list };
        let texts = list.iter().flat_map(|text| {
            let wrapped = wrap_tight(text, width.saturating_sub(NAMES + 4));
            wrapped.into_iter().enumerate().map(|(at, line)| if at == 0 { line } else { format!("  {line}") })
        });
        for (at, text) in texts.enumerate() {
            lines.push(Line::raw(format!(" {}{text}", fit(if at == 0 { name } else { "" }, NAMES))));
        }
    }
    lines
}

/// What is proven, what stays as it was agreed, and the keys.
fn foot(offer: &Offer, keys: &str, theme: &Theme, width: usize) -> Vec<Line<'static>> {
    let mut lines = vec![Line::default()];
    for sentence in &offer.remarks {
        lines.extend(
            wrap_tight(sentence, width.saturating_sub(2)).into_iter().map(|line| Line::raw(format!(" {line}"))),
        );
    }
    let indent = width.saturating_sub(keys.width() + 1);
    lines.push(Line::styled(format!("{}{keys}", " ".repeat(indent)), theme.key()));
    lines
}
