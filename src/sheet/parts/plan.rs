//! The course of a tour as plain lines: what `show` prints.
//! Start with [`plan_text`].

use crate::domain::itinerary::{DayRows, Itinerary, Row, VisitRow};
use crate::domain::reference::Reference;
use crate::domain::stop::Status;
use crate::domain::time::StopTime;
use crate::say;
use crate::sheet::parts::conflicts::conflicts_in_words;
use crate::sheet::parts::estimates::{drive_in_words, leg_in_words, methods_in_words};
use crate::sheet::parts::wrap::{pad_left, pad_right, unbroken, wrap};
use crate::text::{InWords, Words, times};

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
    let conflicts = conflicts_in_words(words, itinerary, reference);
    section(&mut lines, say!(words, "sheet-conflicts"), conflicts.into_iter());
    for method in methods_in_words(words, &itinerary.days) {
        lines.push(String::new());
        lines.extend(wrap(&method, COLUMNS));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// `Staatssekretärin · 2 Tage · 4 Besuche · ca. 703 km (…) · …`
pub fn summary(words: &Words, itinerary: &Itinerary) -> String {
    let mut parts: Vec<String> = itinerary.principal.iter().cloned().collect();
    parts.extend(itinerary.day_count().map(|count| say!(words, "sheet-days", count = count)));
    parts.push(say!(words, "sheet-visits", count = itinerary.visits));
    match &itinerary.drive {
        Some(drive) if itinerary.visits > 0 => parts.push(drive_in_words(words, drive)),
        Some(_) => {}
        None => parts.push(say!(words, "sheet-tour-not-totalled")),
    }
    parts.join(" · ")
}

/// The same for one day: `Staatssekretärin · 2 Besuche · ca. 262 km (…) · …`
pub fn summary_of_day(words: &Words, itinerary: &Itinerary, day: &DayRows) -> String {
    let visits = day.visits.iter().filter(|visit| visit.number.is_some()).count();
    let mut parts: Vec<String> = itinerary.principal.iter().cloned().collect();
    parts.push(say!(words, "sheet-visits", count = visits));
    match &day.drive {
        _ if day.return_leg.is_none() => {}
        Some(drive) => parts.push(drive_in_words(words, drive)),
        None => parts.push(say!(words, "sheet-order-not-documented")),
    }
    parts.join(" · ")
}

/// `Tag 1 (Di 20.07.2027)`.
pub fn day_in_words(words: &Words, day: &DayRows) -> String {
    say!(words, "sheet-day", number = day.number.to_string(), date = day.date.in_words(words))
}

/// A time of the plan, or a dash where none is recorded.
pub fn clock_or_dash(words: &Words, minutes: Option<u32>) -> String {
    minutes.map_or_else(|| "–".to_owned(), |minutes| times::clock_in_words(words, minutes))
}

/// `08:50–10:20`, as far as it is known.
pub fn visit_time(words: &Words, visit: &VisitRow) -> String {
    match (visit.arrive, visit.depart) {
        (Some(arrive), Some(depart)) => {
            format!("{}–{}", times::clock(arrive), times::clock_in_words(words, depart))
        }
        (arrive, _) if visit.status != Status::Cancelled => clock_or_dash(words, arrive),
        _ => String::new(),
    }
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
        StopTime::Window(from, to) if visit.status.is_ahead() => {
            parts.push(say!(words, "sheet-window", from = from.to_string(), to = to.to_string()));
        }
        StopTime::Fixed(at) if visit.status.is_ahead() => {
            parts.push(say!(words, "sheet-fixed", at = at.to_string()));
        }
        _ => {}
    }
    parts.extend(visit.reason.clone());
    parts.join(" · ")
}
