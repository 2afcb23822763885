//! The sheet `changes`: what is different from an earlier version, first all of it, then for each who has to know.
//! Start with [`changes()`].

use crate::domain::changes::{self, Changes, DayChange, Kind, Placed, StopChange};
use crate::domain::field::stop_field::StopField;
use crate::domain::itinerary::{DayRows, VisitRow};
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
        stop_table(paper, &mut document, &stops, true);
        document.heading(say!(words, "sheet-changes-hosts"));
        document.list(stops.iter().map(|change| for_host(paper, change)).collect());
    }
    if !days.is_empty() {
        document.heading(say!(words, "sheet-changes-driver"));
        day_table(paper, &mut document, &days);
    }
    let open: Vec<StopChange> = stops.into_iter().filter(StopChange::concerns_press).collect();
    if !open.is_empty() {
        document.heading(say!(words, "sheet-changes-press"));
        stop_table(paper, &mut document, &open, false);
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
        Kind::Amended => say!(words, "change-amended"),
    }
}

/// `Di 20.07.2027` and below it `09:30–10:30` and, where that differs from `other`, the place and what else is announced.
fn placed_in_words(paper: &Paper, placed: Option<Placed>, other: Option<Placed>, kind: Kind) -> String {
    let Some(placed) = placed else { return "–".to_owned() };
    let mut lines = vec![placed.day.date.in_words(paper.words)];
    lines.extend(placed.visit.arrive.is_some().then(|| visit_time(paper.words, placed.visit)));
    if kind == Kind::Relocated {
        lines.push(address_in_line(paper.words, placed.visit, paper.reference));
    }
    lines.extend(other.into_iter().flat_map(|other| amended_in_words(paper, placed.visit, other.visit)));
    lines.join("\n")
}

/// What a visit has in the fields that are announced and differ from `other`.
fn amended_in_words(paper: &Paper, visit: &VisitRow, other: &VisitRow) -> Vec<String> {
    let line = |field: &StopField| {
        let value = (field.merged.value)(&visit.details, paper.words, paper.reference);
        let value = if value.is_empty() { "–".to_owned() } else { value };
        say!(paper.words, "sheet-fact", label = field.in_words(paper.words), value = value)
    };
    changes::amended(&other.details, &visit.details).map(line).collect()
}

/// Both versions of a visit; what is announced to host and driver is not for everybody.
fn before_and_now(paper: &Paper, change: &StopChange, is_told_all: bool) -> [String; 2] {
    [(change.before, change.now), (change.now, change.before)]
        .map(|(placed, other)| placed_in_words(paper, placed, other.filter(|_| is_told_all), change.kind))
}

fn stop_table(paper: &Paper, document: &mut Document, stops: &[StopChange], is_told_all: bool) {
    let words = paper.words;
    let rows = stops.iter().map(|change| {
        let name = change.latest().map(|visit| visit.name.clone()).unwrap_or_default();
        let [before, now] = before_and_now(paper, change, is_told_all);
        vec![name, kind_in_words(words, change.kind), before, now]
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
    let [before, now] = before_and_now(paper, change, true).map(|cell| cell.replace('\n', ", "));
    match change.kind {
        Kind::New => say!(words, "change-to", whom = whom, kind = kind, now = now),
        Kind::Cancelled | Kind::Dropped => say!(words, "change-from", whom = whom, kind = kind, before = before),
        Kind::Moved | Kind::Retimed | Kind::Relocated | Kind::Amended => {
            say!(words, "change-from-to", whom = whom, kind = kind, before = before, now = now)
        }
    }
}

/// When the car leaves and is back, and the stops between, with what is announced of them and differs from `other`.
fn course_in_words(paper: &Paper, day: Option<&DayRows>, other: Option<&DayRows>) -> String {
    let words = paper.words;
    let Some(day) = day else { return "–".to_owned() };
    let mut lines = vec![day.date.in_words(words)];
    if day.return_leg.is_some() {
        let leave = say!(words, "sheet-leave", place = day.from.name.as_str());
        lines.push(format!("{} {leave}", clock_or_dash(words, day.leave)));
    }
    for visit in day.visits.iter().filter(|visit| visit.number.is_some()) {
        lines.push(format!("{} {}", visit_time(words, visit), visit.name));
        let same = other.and_then(|other| other.visits.iter().find(|other| other.id == visit.id));
        lines.extend(same.into_iter().flat_map(|same| amended_in_words(paper, visit, same)));
    }
    if day.return_leg.is_some() {
        let back = say!(words, "sheet-return", place = day.to.name.as_str());
        lines.push(format!("{} {back}", clock_or_dash(words, day.back)));
    }
    lines.join("\n")
}

fn day_table(paper: &Paper, document: &mut Document, days: &[DayChange]) {
    let words = paper.words;
    let rows = days.iter().map(|change| {
        let number = change.now.or(change.before).map_or(0, |day| day.number);
        let day = match change.now {
            Some(_) => say!(words, "sheet-change-day", number = number.to_string()),
            None => say!(words, "sheet-change-day-gone", number = number.to_string()),
        };
        let [before, now] = [change.before, change.now];
        vec![day, course_in_words(paper, before, now), course_in_words(paper, now, before)]
    });
    let columns = [say!(words, "list-day"), say!(words, "sheet-column-before"), say!(words, "sheet-column-now")];
    document.table(Table { columns: columns.map(Column::left).into(), groups: vec![rows.collect()] });
}
