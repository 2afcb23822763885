//! The sheet `overview`: the whole tour as the table in which offices publish it.
//! Imports `domain`, `text` and this room.
//! Start with [`overview`].

use super::conflicts::conflicts_in_words;
use super::document::{Column, Document, Row as Cells, Table};
use super::estimates::{drive_time_in_words, km_in_words, method_in_words, methods_of, minutes_in_words};
use super::plan::{clock_or_dash, summary, visit_time};
use super::wrap::unbroken;
use crate::domain::date::{Date, When};
use crate::domain::itinerary::{DayRows, Itinerary, Row, VisitRow};
use crate::domain::reference::Reference;
use crate::domain::travel::Leg;
use crate::say;
use crate::text::Words;
use crate::text::sanitize::sanitize;

/// Marks the legs of a recorded day whose course is not known.
const NOT_DOCUMENTED: &str = "*";

/// The sheet for `itinerary` as it stands on `today`.
pub fn overview(words: &Words, itinerary: &Itinerary, reference: &Reference, today: Date) -> Document {
    let mut document = Document::titled(itinerary.title.clone());
    document.paragraph(summary(words, itinerary));
    document.paragraph(say!(words, "sheet-as-of", date = When::On(today).in_words(words)));
    document.table(Table {
        columns: vec![
            Column::left(say!(words, "sheet-column-date")),
            Column::left(say!(words, "sheet-column-time")),
            Column::left(say!(words, "sheet-column-stop")),
            Column::left(say!(words, "sheet-column-address")),
            Column::right(say!(words, "sheet-column-km")),
            Column::right(say!(words, "sheet-column-drive")),
        ],
        groups: itinerary
            .days
            .iter()
            .map(|day| day_group(words, day, reference))
            .chain(total(words, itinerary))
            .collect(),
    });
    if itinerary.days.iter().any(|day| !day.is_documented) {
        document.paragraph(say!(words, "sheet-not-documented-note", mark = NOT_DOCUMENTED));
    }
    for method in methods_of(itinerary) {
        document.paragraph(method_in_words(words, method));
    }
    if !itinerary.ideas.is_empty() {
        document.heading(say!(words, "sheet-ideas"));
        document.list(itinerary.ideas.iter().map(|idea| station(words, idea).replace('\n', " · ")).collect());
    }
    if !itinerary.conflicts.is_empty() {
        document.heading(say!(words, "sheet-conflicts"));
        document.list(conflicts_in_words(words, itinerary, reference));
    }
    document
}

/// The rows of a day. A drive stands in the row of the place it leads to.
fn day_group(words: &Words, day: &DayRows, reference: &Reference) -> Vec<Cells> {
    let mut group: Vec<Cells> = Vec::new();
    let mut drive = [String::new(), String::new()];
    for row in day.rows() {
        let (time, stop, address) = match row {
            Row::Drive(leg) => {
                drive = leg_cells(words, leg, day.is_documented);
                continue;
            }
            Row::Leave { at, from } => {
                (clock_or_dash(words, at), say!(words, "sheet-leave", place = from), String::new())
            }
            Row::Return { at, to } => {
                (clock_or_dash(words, at), say!(words, "sheet-return", place = to), String::new())
            }
            Row::Visit(visit) => (visit_time(words, visit), station(words, visit), address(words, visit, reference)),
        };
        let [km, minutes] = std::mem::take(&mut drive);
        group.push(vec![String::new(), time, stop, address, km, minutes]);
    }
    if group.is_empty() {
        group.push(vec![
            String::new(),
            String::new(),
            say!(words, "sheet-no-stops"),
            String::new(),
            String::new(),
            String::new(),
        ]);
    }
    let date = day.date.in_words(words);
    let date = if day.date.exact().is_some() { unbroken(date) } else { date };
    if let Some(cell) = group.first_mut().and_then(|row| row.first_mut()) {
        *cell = date;
    }
    let sum = match &day.drive {
        _ if day.return_leg.is_none() => None,
        Some(drive) => Some((
            say!(words, "sheet-day-sum"),
            two_lines(km_in_words(words, &drive.km)),
            two_lines(drive_time_in_words(words, drive)),
        )),
        None => Some((say!(words, "sheet-day-not-totalled"), String::new(), String::new())),
    };
    group.extend(sum.map(|(label, km, time)| vec![String::new(), String::new(), label, String::new(), km, time]));
    group
}

/// The sum of all days, where there is one and more than one day.
fn total(words: &Words, itinerary: &Itinerary) -> Option<Vec<Cells>> {
    let drive = itinerary.drive.as_ref().filter(|_| itinerary.days.len() > 1 && itinerary.visits > 0)?;
    let km = two_lines(km_in_words(words, &drive.km));
    let time = two_lines(drive_time_in_words(words, drive));
    Some(vec![vec![String::new(), String::new(), say!(words, "sheet-tour-sum"), String::new(), km, time]])
}

fn leg_cells(words: &Words, leg: &Leg, is_documented: bool) -> [String; 2] {
    [km_in_words(words, &leg.km), minutes_in_words(words, leg)].map(|text| {
        let text = if is_documented { text } else { format!("{text} {NOT_DOCUMENTED}") };
        two_lines(text)
    })
}

/// Puts the range under the figure, so that the column stays narrow.
fn two_lines(text: String) -> String {
    text.replacen(" (", "\n(", 1).split('\n').map(|line| unbroken(line.to_owned())).collect::<Vec<_>>().join("\n")
}

/// The name of a stop and, below it, how far it is arranged.
fn station(words: &Words, visit: &VisitRow) -> String {
    format!("{}\n{}", visit.name, visit.status.in_words(words))
}

/// The address as far as it is known. What is missing is said to be missing.
fn address(words: &Words, visit: &VisitRow, reference: &Reference) -> String {
    let Some(ags) = visit.ags else { return say!(words, "sheet-address-missing") };
    match reference.contact(ags).and_then(|contact| contact.address().filter(|_| contact.street.is_some())) {
        Some(address) => match sanitize(&address).rsplit_once(", ") {
            Some((street, town)) => format!("{street},\n{town}"),
            None => sanitize(&address).into_owned(),
        },
        None => {
            let town = reference.contact(ags).and_then(|contact| contact.city.as_deref());
            let town = town.unwrap_or(&reference.kreise.get(ags).seat);
            format!("{}\n{}", sanitize(town), say!(words, "sheet-address-missing"))
        }
    }
}
