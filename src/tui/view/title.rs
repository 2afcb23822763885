//! The bar on top: which tour, how many days and visits, how far, and whether it is saved.
//! Start with [`draw`].

use super::pane::spread;
use super::plan::drive_in_words;
use super::theme::Theme;
use crate::domain::itinerary::Itinerary;
use crate::domain::tour::Stage;
use crate::say;
use crate::text::{InWords, Words};
use crate::tui::model::Model;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame, area: Rect) {
    let words = &model.words;
    let parts = match &model.itinerary {
        Some(itinerary) => summary(words, itinerary),
        None => vec![say!(words, "title-no-tour")],
    };
    let right = match &model.document {
        _ if model.saving => say!(words, "title-saving"),
        Some(document) if document.is_dirty() => say!(words, "title-unsaved"),
        Some(_) => say!(words, "title-saved"),
        None => String::new(),
    };
    let width = usize::from(area.width);
    let right = format!("  {right} ");
    let left = join_fitting(parts, width.saturating_sub(right.width() + 1));
    let line = spread(&format!(" {left}"), &right, width);
    frame.render_widget(Line::styled(line, theme.title_bar()), area);
}

/// The first part, and those after it that are not cut by `width` columns.
fn join_fitting(parts: Vec<String>, width: usize) -> String {
    let mut parts = parts.into_iter();
    let mut joined = parts.next().unwrap_or_default();
    for part in parts {
        let longer = format!("{joined} · {part}");
        if longer.width() <= width {
            joined = longer;
        }
    }
    joined
}

fn summary(words: &Words, itinerary: &Itinerary) -> Vec<String> {
    let mut parts = vec![itinerary.title.clone()];
    parts.extend((itinerary.stage == Stage::Final).then(|| itinerary.stage.in_words(words)));
    parts.extend(itinerary.day_count().map(|count| say!(words, "count-days", count = count)));
    parts.push(say!(words, "count-visits", count = itinerary.visits));
    if let Some(drive) = itinerary.drive.filter(|_| itinerary.visits > 0) {
        let (km, duration) = drive_in_words(words, &drive);
        parts.extend([km, duration]);
    }
    parts.extend(itinerary.principal.clone());
    parts
}
