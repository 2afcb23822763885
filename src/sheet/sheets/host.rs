//! The sheet `host`: what concerns one stop alone, for those who receive the visit.
//! Start with [`host`].

use crate::domain::date::When;
use crate::domain::itinerary::{DayRows, VisitRow};
use crate::say;
use crate::sheet::parts::day_table::address_in_line;
use crate::sheet::parts::document::Document;
use crate::sheet::parts::facts::Facts;
use crate::sheet::parts::paper::Paper;
use crate::sheet::parts::programme::programme;
use crate::sheet::parts::rows::visit_time;
use crate::text::InWords;

/// The sheet for one visit, on `day` unless it has none yet.
pub fn host(paper: &Paper, day: Option<&DayRows>, visit: &VisitRow) -> Document {
    let words = paper.words;
    let mut document = paper.begin(say!(words, "sheet-host", stop = visit.name.as_str()));
    let when = day.map_or(When::Open, |day| day.date);
    let place = address_in_line(words, visit, paper.reference);
    let mut facts = Facts::new(words);
    facts
        .add(say!(words, "fact-tour"), Some(paper.itinerary.title.clone()))
        .add(say!(words, "fact-guest"), paper.itinerary.principal.clone())
        .add(say!(words, "fact-date"), Some(when.in_words(words)))
        .add(say!(words, "fact-time"), Some(visit_time(words, visit)).filter(|_| visit.arrive.is_some()))
        .add(say!(words, "fact-place"), Some(place))
        .add(say!(words, "fact-status"), Some(visit.status.in_words(words)))
        .for_host(&visit.details);
    facts.into_list(&mut document);
    programme(words, &mut document, visit);
    paper.note_on_times(&mut document, [visit]);
    document
}
