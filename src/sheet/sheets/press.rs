//! The sheet `press`: the notice of dates that journalists get. Only visits that are meant for the press stand on it.
//! Start with [`press`].

use crate::domain::details::Press;
use crate::domain::itinerary::{DayRows, VisitRow};
use crate::say;
use crate::sheet::parts::day_table::address_in_line;
use crate::sheet::parts::document::Document;
use crate::sheet::parts::facts::Facts;
use crate::sheet::parts::paper::Paper;
use crate::sheet::parts::people::host_in_words;
use crate::sheet::parts::rows::visit_time;
use crate::text::InWords;

/// The sheet for those visits of `chosen` to which the press is asked.
pub fn press(paper: &Paper, chosen: &[(&DayRows, &VisitRow)]) -> Document {
    let words = paper.words;
    let (tour, sheet) = (paper.itinerary.title.as_str(), say!(words, "sheet-press"));
    let mut document = paper.begin(say!(words, "sheet-of-tour", tour = tour, sheet = sheet));
    if let Some(embargo) = paper.itinerary.embargo.as_deref() {
        document.paragraph(say!(words, "sheet-embargo", embargo = embargo));
    }
    let is_open = |visit: &VisitRow| matches!(visit.details.press, Some(Press::Yes | Press::Pool));
    let open: Vec<_> = chosen.iter().filter(|(_, visit)| is_open(visit)).collect();
    if open.is_empty() {
        document.paragraph(say!(words, "sheet-press-none"));
    }
    for (day, visit) in &open {
        notice(paper, &mut document, day, visit);
    }
    paper.note_on_times(&mut document, open.iter().map(|(_, visit)| *visit));
    document
}

fn notice(paper: &Paper, document: &mut Document, day: &DayRows, visit: &VisitRow) {
    let words = paper.words;
    document.heading(visit.name.clone());
    let date = day.date.in_words(words);
    let when = match visit.arrive {
        Some(_) => say!(words, "sheet-both", first = date, second = visit_time(words, visit)),
        None => date,
    };
    let place = address_in_line(words, visit, paper.reference);
    let is_pool = visit.details.press == Some(Press::Pool);
    let mut facts = Facts::new(words);
    facts
        .add(say!(words, "fact-when"), Some(when))
        .add(say!(words, "fact-where"), Some(place))
        .add(say!(words, "fact-who"), paper.itinerary.principal.clone())
        .add(say!(words, "fact-host"), host_in_words(words, &visit.details.host))
        .topic(&visit.details)
        .add(say!(words, "fact-press"), is_pool.then(|| say!(words, "sheet-press-pool")));
    facts.into_list(document);
}
