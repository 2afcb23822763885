//! The programme inside a visit. Each item begins when the one before ends, so that all move with the arrival.
//! Start with [`programme`].

use super::document::{Column, Document, Table};
use crate::domain::itinerary::VisitRow;
use crate::say;
use crate::text::{Words, times};

/// Adds the programme as a table, where there is one.
pub fn programme(words: &Words, document: &mut Document, visit: &VisitRow) {
    let rows = programme_items(words, visit).map(Vec::from);
    document.table(Table {
        columns: vec![
            Column::left(say!(words, "sheet-column-time")),
            Column::left(say!(words, "sheet-column-programme")),
        ],
        groups: vec![rows.collect()],
    });
}

/// Time, or length where the arrival is not known, and what happens then.
pub fn programme_items(words: &Words, visit: &VisitRow) -> impl Iterator<Item = [String; 2]> {
    let mut begin = visit.arrive;
    visit.details.programme.iter().map(move |item| {
        let end = begin.map(|begin| begin + item.minutes.get());
        let time = match begin.zip(end) {
            Some((begin, end)) => format!("{}–{}", times::clock(begin), times::clock_in_words(words, end)),
            None => times::duration(words, item.minutes.get().into()),
        };
        begin = end;
        [time, item.text.clone()]
    })
}
