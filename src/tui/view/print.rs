//! A sheet before it is printed: the path of the file in the first line, below it what will stand on the paper.
//! Start with [`draw`].

use super::pane::block;
use super::theme::Theme;
use crate::say;
use crate::text::InWords;
use crate::text::wrap::cut;
use crate::text::wrap::wrap_tight;
use crate::tui::dialog::Print;
use crate::tui::model::Model;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};
use unicode_width::UnicodeWidthStr;

/// A text is laid out for this many columns and the frame.
const WIDEST: u16 = 104;

/// Lines above the sheet, and those of title bar, notice, hints and frame.
const HEAD: u16 = 2;
const AROUND: u16 = 5;

/// How far the sheet can be scrolled on the present screen.
pub fn scroll_end(model: &Model, print: &Print) -> u16 {
    let lines = print.preview.as_ref().and_then(|preview| preview.as_ref().ok()).map_or(0, Vec::len);
    let shown = model.size.1.saturating_sub(AROUND + HEAD);
    u16::try_from(lines).unwrap_or(u16::MAX).saturating_sub(shown)
}

pub fn draw(model: &Model, print: &Print, theme: &Theme, frame: &mut Frame, area: Rect) {
    let words = &model.words;
    let (sheet, format) = (print.order.sheet.in_words(words), print.order.format.in_words(words));
    let width = WIDEST.min(area.width);
    let place = Rect { x: area.x + (area.width - width) / 2, width, ..area };
    let block = block(&say!(words, "print-heading", sheet = sheet, format = format), true, theme);
    let inner = block.inner(place);
    let columns = usize::from(inner.width);
    let label = format!(" {} ", say!(words, "print-path"));
    let room = columns.saturating_sub(label.width() + 1);
    let hidden = print.input.visual_scroll(room);
    let path: String = print.input.value().chars().skip(hidden).collect();
    let mut lines = vec![Line::from(vec![Span::styled(label.clone(), theme.key()), Span::raw(path)])];
    lines.push(Line::styled("─".repeat(columns), theme.aside()));
    let said =
        |text: String| wrap_tight(&text, columns).into_iter().map(|line| Line::styled(line, theme.aside())).collect();
    let sheet: Vec<Line> = match &print.preview {
        None => said(say!(words, "print-preparing")),
        Some(Err(error)) => said(error.clone()),
        Some(Ok(sheet)) => sheet.iter().map(|line| Line::raw(format!(" {}", cut(line, columns - 1)))).collect(),
    };
    lines.extend(sheet.into_iter().skip(usize::from(print.scroll)));
    frame.render_widget(Clear, place);
    frame.render_widget(Paragraph::new(lines).block(block), place);
    let column = print.input.visual_cursor().saturating_sub(hidden) + label.width();
    let column = u16::try_from(column).unwrap_or(0).min(inner.width.saturating_sub(1));
    frame.set_cursor_position((inner.x + column, inner.y));
}
