//! The frame of a pane, its scrolling, and text cut to a width.
//! Start with [`draw_list`].

use super::theme::Theme;
use crate::text::wrap::cut;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Block, BorderType, Paragraph};
use unicode_width::UnicodeWidthStr;

/// The widest that a dialog gets.
pub const WIDEST: u16 = 76;

/// The frame of a pane; the one in focus is heavy.
pub fn block(title: &str, is_focused: bool, theme: &Theme) -> Block<'static> {
    let block = match title {
        "" => Block::bordered(),
        title => Block::bordered().title(Line::styled(format!(" {title} "), theme.heading())),
    };
    if is_focused { block.border_type(BorderType::Thick) } else { block.border_type(BorderType::Plain) }
}

/// Draws lines into a frame, scrolled so that the line in focus is seen, and puts the cursor there.
pub fn draw_list(
    frame: &mut Frame,
    area: Rect,
    block: Block,
    lines: Vec<Line>,
    focus: Option<usize>,
    has_cursor: bool,
) {
    let inner = block.inner(area);
    let height = usize::from(inner.height);
    let offset = focus.map_or(0, |focus| scroll_offset(focus, height, lines.len()));
    let shown: Vec<Line> = lines.into_iter().skip(offset).take(height).collect();
    frame.render_widget(Paragraph::new(shown).block(block), area);
    if let Some(focus) = focus.filter(|_| has_cursor)
        && let Ok(row) = u16::try_from(focus.saturating_sub(offset))
        && row < inner.height
    {
        frame.set_cursor_position((inner.x, inner.y + row));
    }
}

/// The line of a list of `count` lines that stands at a row of the screen.
pub fn line_at(area: Rect, row: u16, focus: Option<usize>, count: usize) -> Option<usize> {
    let offset = focus.map_or(0, |focus| scroll_offset(focus, usize::from(area.height), count));
    let line = offset + usize::from(row.checked_sub(area.y)?);
    (row < area.bottom() && line < count).then_some(line)
}

/// The first line shown so that the one in focus stands in the middle, as far as the ends allow.
fn scroll_offset(focus: usize, height: usize, count: usize) -> usize {
    focus.saturating_sub(height / 2).min(count.saturating_sub(height))
}

/// `text` cut or filled with blanks to exactly `width` columns.
pub fn fit(text: &str, width: usize) -> String {
    let mut fitted = cut(text, width);
    fitted.extend(std::iter::repeat_n(' ', width.saturating_sub(fitted.width())));
    fitted
}

/// Left and right text on one line of `width` columns, the left cut where both do not fit.
pub fn spread(left: &str, right: &str, width: usize) -> String {
    let room = width.saturating_sub(right.width());
    format!("{}{}", fit(left, room), cut(right, width))
}

#[cfg(test)]
mod tests {
    use super::{cut, fit, scroll_offset, spread};

    #[test]
    fn text_is_cut_and_filled_by_columns() {
        assert_eq!(cut("Münster", 7), "Münster");
        assert_eq!(cut("Münster", 4), "Mün…");
        assert_eq!(cut("日本語", 4), "日…");
        assert_eq!(fit("ä", 3), "ä  ");
        assert_eq!(spread("Kreis Höxter", "offen", 12), "Kreis …offen");
    }

    #[test]
    fn the_line_in_focus_is_always_shown() {
        for count in 0..40 {
            for height in 1..20 {
                for focus in 0..count {
                    let offset = scroll_offset(focus, height, count);
                    assert!((offset..offset + height).contains(&focus), "{focus} {height} {count}");
                }
            }
        }
    }
}
