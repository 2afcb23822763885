//! The whole tour as plain lines: what `show` prints for the office itself. It is no sheet, and nothing is left out.
//! Start with [`plan_text`].

use super::estimates::{drive_in_words, leg_in_words, methods_in_words};
use super::rows::{clock_or_dash, conflicts_in_words, day_in_words, summary, visit_time};
use crate::domain::itinerary::{DayRows, Itinerary, Row, VisitRow};
use crate::domain::reference::Reference;
use crate::domain::time::StopTime;
use crate::say;
use crate::text::wrap::{pad_left, pad_right, unbroken, wrap};
use crate::text::{InWords, Words};

/// Longest line.
const COLUMNS: usize = 100;

/// The number of a stop, its time, and then its text.
const NUMBER_COLUMNS: usize = 4;
const TIME_COLUMNS: usize = 13;

/// The whole tour, day by day, then ideas, conflicts and how distances were found.
pub fn plan_text(words: &Words, itinerary: &Itinerary, reference: &Reference) -> String {
    let mut lines = vec![itinerary.title.clone()];
    lines.extend(wrap(&summary(words, itinerary), COLUMNS));
    for day in &itinerary.days {
        lines.push(String::new());
        lines.extend(day_lines(words, day));
    }
    section(&mut lines, say!(words, "sheet-ideas"), itinerary.ideas.iter().map(|idea| stop_in_words(words, idea)));
    let conflicts = conflicts_in_words(words, itinerary, &itinerary.conflicts, reference);
    section(&mut lines, say!(words, "sheet-conflicts"), conflicts.into_iter());
    for method in methods_in_words(words, &itinerary.days) {
        lines.push(String::new());
        lines.extend(wrap(&method, COLUMNS));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn section(lines: &mut Vec<String>, title: String, items: impl Iterator<Item = String>) {
    let mut items = items.peekable();
    if items.peek().is_some() {
        lines.push(String::new());
        lines.push(title);
        for item in items {
            lines.push(format!("  - {}", wrap(&item, COLUMNS - 4).join("\n    ")));
        }
    }
}

fn day_lines(words: &Words, day: &DayRows) -> Vec<String> {
    let mut lines = vec![headline(words, day)];
    if let Some(basis) = &day.basis {
        let basis = say!(words, "sheet-basis", basis = basis.as_str());
        lines.extend(wrap(&basis, COLUMNS - 2).into_iter().map(|line| format!("  {line}")));
    }
    for row in day.rows() {
        match row {
            Row::Leave { at, from } => {
                lines.extend(row_lines("", &clock_or_dash(words, at), &say!(words, "sheet-leave", place = from)));
            }
            Row::Drive(leg) => {
                let drive = match &leg.via[..] {
                    [] => leg_in_words(words, leg),
                    via => {
                        say!(words, "sheet-both", first = leg_in_words(words, leg), second = unbroken(via.join(", ")))
                    }
                };
                let drive = if day.is_documented {
                    drive
                } else {
                    say!(words, "sheet-both", first = drive, second = say!(words, "sheet-order-not-documented"))
                };
                lines.extend(row_lines("", "", &format!("  {drive}")));
            }
            Row::Visit(visit) => {
                let number = visit.number.map(|number| number.to_string()).unwrap_or_default();
                lines.extend(row_lines(&number, &visit_time(words, visit), &stop_in_words(words, visit)));
            }
            Row::Return { at, to } => {
                lines.extend(row_lines("", &clock_or_dash(words, at), &say!(words, "sheet-return", place = to)));
            }
        }
    }
    let total = match &day.drive {
        _ if day.return_leg.is_none() => None,
        Some(drive) => Some(say!(words, "sheet-total", total = drive_in_words(words, drive))),
        None => Some(say!(words, "sheet-day-not-totalled")),
    };
    lines.extend(total.iter().flat_map(|total| row_lines("", "", total)));
    if day.visits.is_empty() {
        lines.extend(row_lines("", "", &say!(words, "sheet-no-stops")));
    }
    lines
}

/// The day, and its hours as long as anything on it is ahead: a record does not gain hours by being shown.
fn headline(words: &Words, day: &DayRows) -> String {
    let name = day_in_words(words, day);
    if day.visits.is_empty() || day.visits.iter().any(|visit| visit.status.is_ahead()) {
        say!(words, "sheet-both", first = name, second = format!("{}–{}", day.start, day.end))
    } else {
        name
    }
}

fn row_lines(number: &str, time: &str, text: &str) -> Vec<String> {
    let head = format!("{}  {}  ", pad_left(number, NUMBER_COLUMNS), pad_right(time, TIME_COLUMNS));
    let indent: String = text.chars().take_while(|c| *c == ' ').collect();
    let blank = " ".repeat(NUMBER_COLUMNS + TIME_COLUMNS + 4);
    wrap(text, COLUMNS - blank.len() - indent.len())
        .into_iter()
        .enumerate()
        .map(|(index, line)| format!("{}{indent}{line}", if index == 0 { &head } else { &blank }))
        .collect()
}

/// `KI Kreis Wesel · bestätigt · frei 09:00–12:30`.
fn stop_in_words(words: &Words, visit: &VisitRow) -> String {
    let mut parts = vec![visit.name.clone(), visit.status.in_words(words)];
    match visit.time {
        StopTime::Window(free) if visit.status.is_ahead() => {
            parts.push(say!(words, "sheet-window", from = free.from().to_string(), to = free.to().to_string()));
        }
        StopTime::Fixed(at) if visit.status.is_ahead() => {
            parts.push(say!(words, "sheet-fixed", at = at.to_string()));
        }
        _ => {}
    }
    parts.extend(visit.details.reason.clone());
    parts.join(" · ")
}
