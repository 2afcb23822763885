//! The sheet `overview`: the whole tour as the table in which offices publish it.
//! Start with [`overview`].

use crate::domain::itinerary::{DayRows, Itinerary};
use crate::domain::reference::Reference;
use crate::say;
use crate::sheet::parts::day_table::{columns, day_rows, labelled, station};
use crate::sheet::parts::document::{Cells, Column, Document, Table};
use crate::sheet::parts::paper::Paper;
use crate::sheet::parts::rows::{conflicts_in_words, summary};
use crate::text::wrap::unbroken;
use crate::text::{InWords, Words};

/// The sheet for the whole tour.
pub fn overview(paper: &Paper) -> Document {
    let Paper { words, itinerary, reference, .. } = *paper;
    let mut document = Document::titled(itinerary.title.clone());
    document.paragraph(summary(words, itinerary));
    document.paragraph(paper.standing());
    let date = Column::left(say!(words, "sheet-column-date"));
    document.table(Table {
        columns: std::iter::once(date).chain(columns(words)).collect(),
        groups: itinerary
            .days
            .iter()
            .map(|day| day_group(words, day, reference))
            .chain(total(words, itinerary))
            .collect(),
    });
    paper.closing_notes(&mut document, &itinerary.days.iter().collect::<Vec<_>>());
    if !itinerary.ideas.is_empty() {
        document.heading(say!(words, "sheet-ideas"));
        document.list(itinerary.ideas.iter().map(|idea| station(words, idea).replace('\n', " · ")).collect());
    }
    if !itinerary.conflicts.is_empty() {
        document.heading(say!(words, "sheet-conflicts"));
        document.list(conflicts_in_words(words, itinerary, &itinerary.conflicts, reference));
    }
    document
}

/// The rows of a day, its date in the first.
fn day_group(words: &Words, day: &DayRows, reference: &Reference) -> Vec<Cells> {
    let date = day.date.in_words(words);
    let date = if day.date.exact().is_some() { unbroken(date) } else { date };
    let dates = std::iter::once(date).chain(std::iter::repeat(String::new()));
    dates.zip(day_rows(words, day, reference)).map(|(date, cells)| dated(date, cells)).collect()
}

/// The sum of all days, where there is one and more than one day.
fn total(words: &Words, itinerary: &Itinerary) -> Option<Vec<Cells>> {
    let drive = itinerary.drive.as_ref().filter(|_| itinerary.days.len() > 1 && itinerary.visits > 0)?;
    Some(vec![dated(String::new(), labelled(say!(words, "sheet-tour-sum"), Some(drive), words))])
}

fn dated(date: String, cells: [String; 5]) -> Cells {
    std::iter::once(date).chain(cells).collect()
}
