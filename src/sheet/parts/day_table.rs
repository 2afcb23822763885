//! The course of a day as rows of a table, from leaving to returning. A drive stands in the row of the place it leads to.
//! Start with [`day_rows`].

use super::address::Address;
use super::document::{Column, Document, Table};
use super::estimates::{drive_time_in_words, km_in_words, minutes_in_words};
use super::paper::{NOT_DOCUMENTED, Paper};
use super::rows::{clock_or_dash, visit_time};
use crate::domain::itinerary::{DayRows, Row, VisitRow};
use crate::domain::reference::Reference;
use crate::domain::travel::{Drive, Leg};
use crate::say;
use crate::text::wrap::unbroken;
use crate::text::{InWords, Words};

/// The columns that every table of a day has.
pub fn columns(words: &Words) -> [Column; 5] {
    [
        Column::left(say!(words, "sheet-column-time")),
        Column::left(say!(words, "sheet-column-stop")),
        Column::left(say!(words, "sheet-column-address")),
        Column::right(say!(words, "sheet-column-km")),
        Column::right(say!(words, "sheet-column-drive")),
    ]
}

/// The rows of `day` under those columns, its sum last; one row that says so where there is no stop.
pub fn day_rows(words: &Words, day: &DayRows, reference: &Reference) -> Vec<[String; 5]> {
    let mut rows: Vec<[String; 5]> = Vec::new();
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
        rows.push([time, stop, address, km, minutes]);
    }
    if rows.is_empty() {
        rows.push(labelled(say!(words, "sheet-no-stops"), None, words));
    }
    if day.return_leg.is_some() {
        rows.push(match &day.drive {
            Some(drive) => labelled(say!(words, "sheet-day-sum"), Some(drive), words),
            None => labelled(say!(words, "sheet-day-not-totalled"), None, words),
        });
    }
    rows
}

/// A row with a label in the place of the stop and, where there is one, a sum.
pub fn labelled(label: String, drive: Option<&Drive>, words: &Words) -> [String; 5] {
    let km = drive.map(|drive| two_lines(km_in_words(words, &drive.km))).unwrap_or_default();
    let time = drive.map(|drive| two_lines(drive_time_in_words(words, drive))).unwrap_or_default();
    [String::new(), label, String::new(), km, time]
}

/// The table of one day, and what the date rests on.
pub fn day_table(paper: &Paper, document: &mut Document, day: &DayRows) {
    if let Some(basis) = &day.basis {
        document.paragraph(say!(paper.words, "sheet-basis", basis = basis.as_str()));
    }
    let rows = day_rows(paper.words, day, paper.reference).into_iter().map(Vec::from).collect();
    document.table(Table { columns: columns(paper.words).into(), groups: vec![rows] });
}

fn leg_cells(words: &Words, leg: &Leg, is_documented: bool) -> [String; 2] {
    let [km, minutes] = [km_in_words(words, &leg.km), minutes_in_words(words, leg)].map(|text| {
        let text = if is_documented { text } else { format!("{text} {NOT_DOCUMENTED}") };
        two_lines(text)
    });
    let km = if leg.is_fallback { format!("{km}\n{}", say!(words, "leg-fallback")) } else { km };
    [km, minutes]
}

/// Puts the range under the figure, so that the column stays narrow.
fn two_lines(text: String) -> String {
    text.replacen(" (", "\n(", 1).split('\n').map(|line| unbroken(line.to_owned())).collect::<Vec<_>>().join("\n")
}

/// The name of a stop and, below it, how far it is arranged.
pub fn station(words: &Words, visit: &VisitRow) -> String {
    format!("{}\n{}", visit.name, visit.status.in_words(words))
}

/// The address as far as it is known, the town below the street. What is missing is said to be.
pub fn address(words: &Words, visit: &VisitRow, reference: &Reference) -> String {
    let address = Address::of(visit, reference);
    let town = Address { street: None, ..address.clone() }.line();
    let missing = || say!(words, "sheet-address-missing");
    match (address.street, town) {
        (Some(street), Some(town)) => format!("{street},\n{town}"),
        (Some(street), None) => street,
        (None, Some(town)) => format!("{town}\n{}", missing()),
        (None, None) => missing(),
    }
}

/// The same in one line.
pub fn address_in_line(words: &Words, visit: &VisitRow, reference: &Reference) -> String {
    address(words, visit, reference).replace(",\n", ", ").replace('\n', ", ")
}
