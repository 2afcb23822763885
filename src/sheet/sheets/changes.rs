//! The sheet `changes`: what is different from an earlier version, first all of it, then for each who has to know.
//! Start with [`changes()`].

use crate::domain::changes::{self, Changes, DayChange, Kind, Placed, StopChange};
use crate::domain::itinerary::DayRows;
use crate::say;
use crate::sheet::parts::day_table::address_in_line;
use crate::sheet::parts::document::{Column, Document, Table};
use crate::sheet::parts::paper::{Before, Paper};
use crate::sheet::parts::people::host_in_words;
use crate::sheet::parts::rows::{clock_or_dash, visit_time};
use crate::text::{InWords, Words};

/// The sheet of all that is different from `before`.
pub fn changes(paper: &Paper, before: &Before) -> Document {
    let words = paper.words;
    let title = paper.itinerary.title.as_str();
    let mut document = paper.begin(say!(words, "sheet-of-tour", tour = title, sheet = say!(words, "sheet-changes")));
    document.paragraph(say!(words, "sheet-changes-since", version = before.name));
    let Changes { stops, days } = changes::changes(&before.itinerary, paper.itinerary);
    if stops.is_empty() && days.is_empty() {
        document.paragraph(say!(words, "sheet-changes-none"));
        return document;
    }
    if !stops.is_empty() {
        document.heading(say!(words, "sheet-changes-all"));
        stop_table(paper, &mut document, &stops);
        document.heading(say!(words, "sheet-changes-hosts"));
        document.list(stops.iter().map(|change| for_host(paper, change)).collect());
    }
    if !days.is_empty() {
        document.heading(say!(words, "sheet-changes-driver"));
        day_table(words, &mut document, &days);
    }
    let open: Vec<StopChange> = stops.into_iter().filter(StopChange::concerns_press).collect();
    if !open.is_empty() {
        document.heading(say!(words, "sheet-changes-press"));
        stop_table(paper, &mut document, &open);
    }
    paper.note_on_times(&mut document, paper.active_visits().map(|(_, visit)| visit));
    document
}

/// What became of a visit, in a word.
pub fn kind_in_words(words: &Words, kind: Kind) -> String {
    match kind {
        Kind::New => say!(words, "change-new"),
        Kind::Cancelled => say!(words, "change-cancelled"),
        Kind::Dropped => say!(words, "change-dropped"),
        Kind::Moved => say!(words, "change-moved"),
        Kind::Retimed => say!(words, "change-retimed"),
        Kind::Relocated => say!(words, "change-relocated"),
    }
}

/// `Di 20.07.2027` and below it `09:30–10:30` and, where that has changed, the place.
fn placed_in_words(paper: &Paper, placed: Option<Placed>, kind: Kind) -> String {
    let Some(placed) = placed else { return "–".to_owned() };
    let mut lines = vec![placed.day.date.in_words(paper.words)];
    lines.extend(placed.visit.arrive.is_some().then(|| visit_time(paper.words, placed.visit)));
    if kind == Kind::Relocated {
        lines.push(address_in_line(paper.words, placed.visit, paper.reference));
    }
    lines.join("\n")
}

fn stop_table(paper: &Paper, document: &mut Document, stops: &[StopChange]) {
    let words = paper.words;
    let rows = stops.iter().map(|change| {
        vec![
            change.latest().map(|visit| visit.name.clone()).unwrap_or_default(),
            kind_in_words(words, change.kind),
            placed_in_words(paper, change.before, change.kind),
            placed_in_words(paper, change.now, change.kind),
        ]
    });
    let columns = [
        say!(words, "sheet-column-stop"),
        say!(words, "sheet-column-change"),
        say!(words, "sheet-column-before"),
        say!(words, "sheet-column-now"),
    ];
    document.table(Table { columns: columns.map(Column::left).into(), groups: vec![rows.collect()] });
}

/// `KI Kreis Wesel (Landrätin Dr. Maria Muster): verlegt, bisher …, jetzt …`
fn for_host(paper: &Paper, change: &StopChange) -> String {
    let words = paper.words;
    let name = change.latest().map(|visit| visit.name.clone()).unwrap_or_default();
    let host = change.latest().and_then(|visit| host_in_words(words, &visit.details.host));
    let whom = match host {
        Some(host) => say!(words, "change-of-host", stop = name, host = host),
        None => name,
    };
    let kind = kind_in_words(words, change.kind);
    let [before, now] =
        [change.before, change.now].map(|placed| placed_in_words(paper, placed, change.kind).replace('\n', ", "));
    match change.kind {
        Kind::New => say!(words, "change-to", whom = whom, kind = kind, now = now),
        Kind::Cancelled | Kind::Dropped => say!(words, "change-from", whom = whom, kind = kind, before = before),
        Kind::Moved | Kind::Retimed | Kind::Relocated => {
            say!(words, "change-from-to", whom = whom, kind = kind, before = before, now = now)
        }
    }
}

/// When the car leaves and is back, and the stops between.
fn course_in_words(words: &Words, day: Option<&DayRows>) -> String {
    let Some(day) = day else { return "–".to_owned() };
    let mut lines = vec![day.date.in_words(words)];
    if day.return_leg.is_some() {
        let leave = say!(words, "sheet-leave", place = day.from.name.as_str());
        lines.push(format!("{} {leave}", clock_or_dash(words, day.leave)));
    }
    let visits = day.visits.iter().filter(|visit| visit.number.is_some());
    lines.extend(visits.map(|visit| format!("{} {}", visit_time(words, visit), visit.name)));
    if day.return_leg.is_some() {
        let back = say!(words, "sheet-return", place = day.to.name.as_str());
        lines.push(format!("{} {back}", clock_or_dash(words, day.back)));
    }
    lines.join("\n")
}

fn day_table(words: &Words, document: &mut Document, days: &[DayChange]) {
    let rows = days.iter().map(|change| {
        let number = change.now.or(change.before).map_or(0, |day| day.number);
        let day = match change.now {
            Some(_) => say!(words, "sheet-change-day", number = number.to_string()),
            None => say!(words, "sheet-change-day-gone", number = number.to_string()),
        };
        vec![day, course_in_words(words, change.before), course_in_words(words, change.now)]
    });
    let columns = [say!(words, "list-day"), say!(words, "sheet-column-before"), say!(words, "sheet-column-now")];
    document.table(Table { columns: columns.map(Column::left).into(), groups: vec![rows.collect()] });
}
