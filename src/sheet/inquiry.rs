//! The sheet `inquiry`: what parliament asks afterwards. Where, when, which members were there, which were invited.
//! Imports `domain`, `text` and this room.
//! Start with [`inquiry`].

use super::day_table::address_in_line;
use super::document::{Column, Document, Row, Table};
use super::paper::Paper;
use super::people::person_in_words;
use crate::domain::details::{Participant, Recorded};
use crate::domain::itinerary::{DayRows, VisitRow};
use crate::domain::stop::Status;
use crate::say;
use crate::text::Words;

/// The sheet for every visit that is not cancelled.
pub fn inquiry(paper: &Paper) -> Document {
    let words = paper.words;
    let (tour, sheet) = (paper.itinerary.title.as_str(), say!(words, "sheet-inquiry"));
    let mut document = paper.begin(say!(words, "sheet-of-tour", tour = tour, sheet = sheet));
    if let Some(principal) = &paper.itinerary.principal {
        document.paragraph(say!(words, "sheet-inquiry-of", principal = principal.as_str()));
    }
    let rows: Vec<Row> = paper.active_visits().map(|(day, visit)| row(paper, day, visit)).collect();
    if rows.is_empty() {
        document.paragraph(say!(words, "sheet-inquiry-none"));
    }
    document.table(Table {
        columns: vec![
            Column::left(say!(words, "sheet-column-date")),
            Column::left(say!(words, "sheet-column-place")),
            Column::left(say!(words, "sheet-column-mdl-present")),
            Column::left(say!(words, "sheet-column-mdl-invited")),
        ],
        groups: vec![rows],
    });
    document.paragraph(say!(words, "sheet-inquiry-note"));
    if paper.active_visits().any(|(day, _)| day.date.exact().is_none()) {
        document.paragraph(say!(words, "sheet-inquiry-span"));
    }
    document
}

fn row(paper: &Paper, day: &DayRows, visit: &VisitRow) -> Row {
    let words = paper.words;
    let date = day.date.in_words(words);
    let date = if visit.status == Status::Done { date } else { format!("{date}\n{}", visit.status.in_words(words)) };
    // Where the KI has its office today is not where a visit was years ago.
    let address = match visit.status {
        Status::Done => visit.details.address.clone(),
        _ => Some(address_in_line(words, visit, paper.reference)),
    };
    let place: Vec<String> = std::iter::once(visit.name.clone()).chain(address).collect();
    let members: Vec<&Participant> = visit.details.participants.iter().filter(|person| person.mdl).collect();
    vec![
        date,
        place.join("\n"),
        answer(words, &members, |person| person.present),
        answer(words, &members, |person| person.invited),
    ]
}

/// Who was, who was not, and of whom nothing is recorded: silence is not a no.
fn answer(words: &Words, members: &[&Participant], asked: fn(&Participant) -> Recorded) -> String {
    let named = |wanted: Recorded| -> Vec<String> {
        let them = members.iter().filter(|person| asked(person) == wanted);
        them.filter_map(|person| person_in_words(words, person)).collect()
    };
    let (yes, no, unknown) = (named(Recorded::Yes), named(Recorded::No), named(Recorded::NotRecorded));
    if yes.is_empty() && no.is_empty() {
        return say!(words, "sheet-not-recorded");
    }
    let no = no.into_iter().map(|name| say!(words, "sheet-recorded-as-no", name = name));
    let unknown = unknown.into_iter().map(|name| say!(words, "sheet-not-recorded-of", name = name));
    yes.into_iter().chain(no).chain(unknown).collect::<Vec<_>>().join("\n")
}
