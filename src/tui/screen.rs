//! The whole screen: the bar, the panes, what was done, the keys that matter here, and the dialog on top.
//! Start with [`view`].

use super::context::Context;
use super::dialog::Dialog;
use super::keymap::{PINNED, Record, records_in};
use super::model::{Model, Pane};
use super::view::layout::{bands, panes};
use super::view::theme::Theme;
use super::view::{detail, dialog, map, notice, plan, roster, title};
use crate::say;
use crate::text::InWords;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Paragraph, Wrap};
use unicode_width::UnicodeWidthStr;

/// The smallest terminal that shows panes.
const SMALLEST: (u16, u16) = (40, 12);

/// Draws the whole screen.
pub fn view(model: &Model, theme: &Theme, frame: &mut Frame) {
    let area = frame.area();
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let sentence = say!(model.words, "too-small", width = SMALLEST.0, height = SMALLEST.1);
        frame.render_widget(Paragraph::new(sentence).wrap(Wrap { trim: true }), area);
        return;
    }
    let [top, middle, notice, bottom] = bands(model, area);
    title::draw(model, theme, frame, top);
    for (pane, area) in panes(model, middle) {
        match pane {
            Pane::Kreise => roster::draw(model, theme, frame, area),
            Pane::Plan => plan::draw(model, theme, frame, area),
            Pane::Map => map::draw(model, theme, frame, area),
            Pane::Detail => detail::draw(model, theme, frame, area),
        }
    }
    notice::draw(model, theme, frame, notice);
    draw_hints(model, theme, frame, bottom);
    if let Some(dialog) = model.dialogs.last() {
        let keys = if let Dialog::Offer(_) = dialog { offered_keys(model) } else { String::new() };
        dialog::draw(model, dialog, &keys, theme, frame, middle);
    }
}

/// The keys of an offer, as they stand below it.
fn offered_keys(model: &Model) -> String {
    let hinted = records_in(Context::Offer).filter(|record| record.hint > 0 && (record.ready)(model).is_ok());
    let in_words =
        |record: &Record| format!("[{}] {}", record.keys_in_words(&model.words), (record.title)(&model.words));
    hinted.map(in_words).collect::<Vec<_>>().join("   ")
}

/// The keys that matter here, the most wanted first, as many as fit.
fn draw_hints(model: &Model, theme: &Theme, frame: &mut Frame, area: Rect) {
    let of_job = model.job_context().filter(|_| model.dialogs.is_empty());
    let contexts = of_job.into_iter().chain([model.context()]);
    let mut records: Vec<&Record> = contexts.flat_map(records_in).filter(|record| record.hint > 0).collect();
    records.sort_by_key(|record| record.hint);
    let (pinned, wanted): (Vec<&Record>, Vec<&Record>) = records.into_iter().partition(|r| r.hint >= PINNED);
    let pinned: Vec<Hint> = pinned.into_iter().map(|record| Hint::of(model, record)).collect();
    let mut room = usize::from(area.width).saturating_sub(1 + pinned.iter().map(Hint::width).sum::<usize>());
    let mut shown: Vec<Hint> = Vec::new();
    for hint in wanted.into_iter().map(|record| Hint::of(model, record)) {
        if hint.width() <= room {
            room -= hint.width();
            shown.push(hint);
        }
    }
    let mut spans = vec![Span::raw(" ")];
    for hint in shown.into_iter().chain(pinned) {
        let (key, title) = if hint.can_run { (theme.key(), Style::new()) } else { (theme.aside(), theme.aside()) };
        spans.push(Span::styled(hint.key, key));
        spans.push(Span::styled(format!(" {}  ", hint.title), title));
    }
    frame.render_widget(Line::from(spans), area);
}

/// A key and what it does.
struct Hint {
    key: String,
    title: String,
    can_run: bool,
}

impl Hint {
    fn of(model: &Model, record: &Record) -> Self {
        let key = record.keys.first().map(|key| key.in_words(&model.words)).unwrap_or_default();
        Self { key, title: (record.title)(&model.words), can_run: (record.ready)(model).is_ok() }
    }

    /// Columns with the blanks around it.
    fn width(&self) -> usize {
        self.key.width() + self.title.width() + 3
    }
}
