//! The line above the keys: an error, what was done, how far a job is, what undo would take back, what does not fit.
//! Start with [`draw`].

use super::pane::spread;
use super::theme::Theme;
use crate::desk::progress::{Heard, Step};
use crate::desk::search::OF_SCREEN;
use crate::say;
use crate::store::hand_on::HandOn;
use crate::text::sanitize::sanitize;
use crate::text::wrap::wrap_tight;
use crate::text::{InWords, Words};
use crate::tui::model::{Model, Notice, PlanRow};
use crate::tui::running::{PrintTask, Printing, Running, Sought};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

/// The lines of an error that is shown; it is never cut, because it says what to do.
fn error_lines(model: &Model, width: u16) -> Option<Vec<String>> {
    match &model.notice {
        Some(Notice::Error(error)) => {
            let text = format!("! {error} {}", say!(model.words, "any-key"));
            Some(wrap_tight(&text, usize::from(width).saturating_sub(2)))
        }
        _ => None,
    }
}

/// How many lines the notice needs.
pub fn notice_height(model: &Model, width: u16) -> u16 {
    error_lines(model, width).map_or(1, |lines| u16::try_from(lines.len()).unwrap_or(1))
}

/// The line above the hints: an error, a success, or what undo would take back; on the right the conflicts.
pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame, area: Rect) {
    if let Some(lines) = error_lines(model, area.width) {
        let lines: Vec<Line> = lines.into_iter().map(|line| Line::styled(format!(" {line}"), theme.error())).collect();
        frame.render_widget(Paragraph::new(lines), area);
        return;
    }
    let left = match (&model.printing, &model.running, &model.notice) {
        (Some(printing), ..) => printing_in_words(model, printing),
        (None, Some(running), _) => search_in_words(&model.words, running),
        (None, None, Some(Notice::Info(sentence))) => sentence.clone(),
        _ => {
            let last = model.document.as_ref().and_then(|document| document.history.last());
            last.map(|change| say!(model.words, "undo-line", label = change.label.as_str())).unwrap_or_default()
        }
    };
    let left = format!(" {left}  ");
    let width = usize::from(area.width);
    // A job needs the whole line.
    let room = if model.job_context().is_some() { 0 } else { width.saturating_sub(left.width()) };
    let right = if room == 0 { String::new() } else { conflicts(model, room) };
    // What has just happened is said in full; how many conflicts there are also stands at their days.
    let is_said_once = matches!(model.notice, Some(Notice::Info(_)));
    let right = if is_said_once && right.width() > room { String::new() } else { right };
    frame.render_widget(Line::raw(spread(&left, &right, width)), area);
}

/// What is searched for, and how far that has come.
fn search_in_words(words: &Words, running: &Running) -> String {
    let what = match &running.sought {
        Sought::Plan(wish, _) => wish.in_words(words),
        Sought::Campaign => say!(words, "search-campaign"),
    };
    let ending = running.is_ending.then(|| say!(words, "search-ending"));
    let progress = running.report.search_in_words(words, OF_SCREEN.longest);
    [what, progress].into_iter().chain(ending).collect::<Vec<_>>().join(" · ")
}

/// The step that printing is at, what is printed, and how long that has taken where one has to wait.
fn printing_in_words(model: &Model, printing: &Printing) -> String {
    let words = &model.words;
    let (file, step) = match (&printing.what, printing.report.heard) {
        (PrintTask::Printers { .. }, _) => (None, say!(words, "printing-finds-printers")),
        (PrintTask::Sheet { path, .. }, Heard::Print(Step::Writing)) => (Some(path), say!(words, "printing-writes")),
        (PrintTask::Sheet { path, hand_on, .. }, Heard::Print(Step::HandingOn)) => {
            let step = match hand_on {
                HandOn::Printer(printer) => say!(words, "printing-prints", printer = sanitize(printer).into_owned()),
                _ => say!(words, "printing-shows"),
            };
            (Some(path), step)
        }
        (PrintTask::Sheet { path, .. }, _) => (Some(path), say!(words, "printing-makes")),
    };
    let mut parts = vec![step];
    if printing.report.seconds > 0 {
        parts.push(say!(words, "printing-seconds", seconds = printing.report.seconds));
    }
    if printing.is_ending {
        parts.push(say!(words, "printing-ends"));
    }
    parts.extend(file.map(|file| model.file_in_words(file)));
    parts.join(" · ")
}

/// How many conflicts there are and the one at the row in focus, as far as there is room.
fn conflicts(model: &Model, room: usize) -> String {
    let Some(itinerary) = model.itinerary.as_ref().filter(|itinerary| !itinerary.conflicts.is_empty()) else {
        return String::new();
    };
    let count = format!("{} ", say!(model.words, "conflicts", count = itinerary.conflicts.len()));
    let at_focus = match model.row() {
        Some(PlanRow::Stop(stop)) => itinerary.conflicts_of_stop(&stop).next(),
        Some(PlanRow::Day(day)) => itinerary.conflicts_of_day(&day).find(|conflict| conflict.stop.is_none()),
        _ => None,
    };
    let Some(conflict) = at_focus else { return count };
    let full = format!("{}: {} ", count.trim_end(), conflict.kind.in_words(&model.words, &model.office.reference));
    if full.width() <= room { full } else { count }
}
