//! The sheet `day`: one day in full, for those who travel.
//! Start with [`day`].

use crate::domain::itinerary::{DayRows, VisitRow};
use crate::say;
use crate::sheet::parts::day_table::{address_in_line, day_table};
use crate::sheet::parts::document::Document;
use crate::sheet::parts::facts::Facts;
use crate::sheet::parts::paper::Paper;
use crate::sheet::parts::programme::programme;
use crate::sheet::parts::rows::{conflicts_in_words, day_in_words, summary_of_day, visit_time};
use crate::text::InWords;

/// The sheet for one day of the tour.
pub fn day(paper: &Paper, day: &DayRows) -> Document {
    let words = paper.words;
    let (tour, of_day) = (paper.itinerary.title.as_str(), day_in_words(words, day));
    let mut document = paper.begin(say!(words, "sheet-of-tour", tour = tour, sheet = of_day));
    document.paragraph(summary_of_day(words, paper.itinerary, day));
    day_table(paper, &mut document, day);
    for visit in day.visits.iter().filter(|visit| visit.number.is_some()) {
        in_full(paper, &mut document, visit);
    }
    let of_day = paper.itinerary.conflicts_of_day(&day.id);
    let conflicts = conflicts_in_words(words, paper.itinerary, of_day, paper.reference);
    if !conflicts.is_empty() {
        document.heading(say!(words, "sheet-conflicts"));
        document.list(conflicts);
    }
    paper.closing_notes(&mut document, &[day]);
    document
}

/// All that is known of one visit.
fn in_full(paper: &Paper, document: &mut Document, visit: &VisitRow) {
    let words = paper.words;
    document.heading(visit.name.clone());
    let details = &visit.details;
    let address = address_in_line(words, visit, paper.reference);
    let mut facts = Facts::new(words);
    facts
        .add(say!(words, "fact-status"), Some(visit.status.in_words(words)))
        .add(say!(words, "fact-time"), Some(visit_time(words, visit)).filter(|_| visit.arrive.is_some()))
        .add(say!(words, "fact-place"), Some(address))
        .all(details);
    facts.into_list(document);
    programme(words, document, visit);
}
