//! The sheet `driver`: when, where to, how far, and whom to call; nothing else.
//! Start with [`driver`].

use crate::domain::itinerary::DayRows;
use crate::say;
use crate::sheet::parts::day_table::day_table;
use crate::sheet::parts::document::Document;
use crate::sheet::parts::paper::Paper;
use crate::sheet::parts::people::contact_in_words;
use crate::sheet::parts::rows::day_in_words;

/// The sheet for these days of the tour.
pub fn driver(paper: &Paper, days: &[&DayRows]) -> Document {
    let words = paper.words;
    let (tour, sheet) = (paper.itinerary.title.as_str(), say!(words, "sheet-driver"));
    let mut document = paper.begin(say!(words, "sheet-of-tour", tour = tour, sheet = sheet));
    for day in days {
        document.heading(day_in_words(words, day));
        day_table(paper, &mut document, day);
        let contacts = day.visits.iter().filter(|visit| visit.number.is_some()).filter_map(|visit| {
            let contact = contact_in_words(words, &visit.details.contact)?;
            Some(say!(words, "sheet-fact", label = visit.name.as_str(), value = contact))
        });
        document.list(contacts.collect());
    }
    paper.closing_notes(&mut document, days);
    document
}
