//! The sheet `driver`: when, where to, how far, where to park, and whom to call; nothing else.
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
        let known = day.visits.iter().filter(|visit| visit.number.is_some()).flat_map(|visit| {
            let name = visit.name.as_str();
            let way_in = say!(words, "sheet-both", first = name, second = say!(words, "fact-arrival"));
            let arrival = visit.details.arrival.as_ref().map(|way| (way_in, way.clone()));
            let contact = contact_in_words(words, &visit.details.contact).map(|contact| (name.to_owned(), contact));
            [arrival, contact].into_iter().flatten()
        });
        let known = known.map(|(label, value)| say!(words, "sheet-fact", label = label, value = value));
        document.list(known.collect());
    }
    paper.closing_notes(&mut document, days);
    document
}
