//! The list of Kreise, each with the word for its state.
//! Start with [`draw`].

use super::layout::pane_area;
use super::pane::{block, draw_list, fit, line_at};
use super::theme::Theme;
use crate::domain::ags::Ags;
use crate::domain::coverage::{KiState, Visit};
use crate::domain::date::{Date, When};
use crate::domain::kreis::Kreis;
use crate::say;
use crate::text::dates;
use crate::tui::model::{Model, Pane};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Margin, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame, area: Rect) {
    let is_focused = model.focus == Pane::Kreise && model.dialogs.is_empty();
    let block = block(&heading(model, area.width), model.focus == Pane::Kreise, theme);
    let inner = block.inner(area);
    let width = usize::from(inner.width);
    let [search, list] = split(inner);
    frame.render_widget(block, area);

    let label = say!(model.words, "search-label");
    let typed = format!("{label} {}", model.roster.search);
    frame.render_widget(Line::raw(fit(&typed, width)), search);

    let selected = model.kreis();
    let rows = model.roster.rows(&model.office.reference.kreise);
    let focus = rows.iter().position(|kreis| Some(kreis.ags) == selected);
    let lines = if rows.is_empty() {
        vec![Line::styled(say!(model.words, "search-nothing"), theme.aside())]
    } else {
        rows.iter().map(|kreis| row(model, theme, kreis, Some(kreis.ags) == selected, width)).collect()
    };
    draw_list(frame, list, ratatui::widgets::Block::new(), lines, focus, false);
    if is_focused {
        let column = u16::try_from(typed.width()).unwrap_or(0).min(search.width.saturating_sub(1));
        frame.set_cursor_position((search.x + column, search.y));
    }
}

/// The search field and the list below it.
fn split(inner: Rect) -> [Rect; 2] {
    Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(inner)
}

/// The Kreis at a cell of the screen.
pub fn roster_at(model: &Model, row: u16) -> Option<Ags> {
    let [_, list] = split(pane_area(model, Pane::Kreise)?.inner(Margin::new(1, 1)));
    let rows = model.roster.rows(&model.office.reference.kreise);
    let selected = model.kreis();
    let focus = rows.iter().position(|kreis| Some(kreis.ags) == selected);
    rows.get(line_at(list, row, focus, rows.len())?).map(|kreis| kreis.ags)
}

/// Columns that the long heading needs.
const LONG_HEADING: u16 = 34;

fn heading(model: &Model, width: u16) -> String {
    match (&model.coverage, &*model.contents) {
        (Some(_), None) if width < LONG_HEADING => say!(model.words, "roster-heading-reading-short"),
        (Some(_), None) => say!(model.words, "roster-heading-reading"),
        (Some(coverage), Some(_)) => {
            let tally = coverage.tally();
            if width < LONG_HEADING {
                say!(model.words, "roster-heading-short", open = tally.unvisited(), all = tally.roster)
            } else {
                say!(model.words, "roster-heading", open = tally.unvisited(), all = tally.roster)
            }
        }
        (None, _) => say!(model.words, "roster-heading-unknown"),
    }
}

fn row(model: &Model, theme: &Theme, kreis: &Kreis, is_selected: bool, width: usize) -> Line<'static> {
    let (word, date, style) = state(model, theme, kreis);
    let mark = if is_selected { "▸" } else { " " };
    let name = format!("{mark}{}", kreis.short);
    let full = format!("{word}{date}");
    let state = if name.width() + 1 + full.width() <= width { full } else { word };
    let name = fit(&name, width.saturating_sub(state.width() + 1));
    let line = Line::from(vec![Span::raw(name), Span::raw(" "), Span::styled(state, style)]);
    match (is_selected, model.focus == Pane::Kreise) {
        (true, true) => line.style(theme.selected()),
        (true, false) => line.style(theme.marked()),
        _ => line,
    }
}

/// The word for the state, the date behind it, and their style: `offen`, `geplant 20.07.27`, `besucht 09.08.17`.
fn state(model: &Model, theme: &Theme, kreis: &Kreis) -> (String, String, Style) {
    let words = &model.words;
    let none = String::new;
    match model.coverage.as_ref().map(|coverage| coverage.state(kreis.ags)) {
        Some(KiState::Visited(visit)) => (say!(words, "state-visited"), date(model, visit.when), theme.visited()),
        Some(KiState::Planned(visits)) => (say!(words, "state-planned"), first_date(model, visits), theme.planned()),
        Some(KiState::Open) => (say!(words, "state-open"), none(), Style::new()),
        Some(KiState::NoKi) => (say!(words, "state-no-ki"), none(), theme.aside()),
        None => (none(), none(), Style::new()),
    }
}

fn first_date(model: &Model, visits: &[Visit]) -> String {
    let dated = visits.iter().filter(|visit| visit.when != When::Open);
    dated.min_by_key(|visit| visit.when.first()).map(|visit| date(model, visit.when)).unwrap_or_default()
}

/// The date in few letters, with a blank before it; nothing for an open one.
fn date(model: &Model, when: When) -> String {
    let brief = |date: Date| dates::brief(model.words.lang(), date.naive());
    match (when.exact(), when.last()) {
        (Some(date), _) => format!(" {}", brief(date)),
        (None, Some(last)) => format!(" {}", say!(model.words, "state-until", date = brief(last))),
        (None, None) => String::new(),
    }
}
