//! The sheet `inquiry`: what parliament asks afterwards. Where, when, which members were there, which were invited.
//! Start with [`inquiry`].

use crate::domain::details::{Participant, Recorded};
use crate::domain::itinerary::{DayRows, VisitRow};
use crate::domain::stop::Status;
use crate::say;
use crate::sheet::parts::day_table::address_in_line;
use crate::sheet::parts::document::{Cells, Column, Document, Table};
use crate::sheet::parts::paper::Paper;
use crate::sheet::parts::people::person_in_words;
use crate::text::{InWords, Words};

/// The sheet for every visit that is not cancelled.
pub fn inquiry(paper: &Paper) -> Document {
    let words = paper.words;
    let (tour, sheet) = (paper.itinerary.title.as_str(), say!(words, "sheet-inquiry"));
    let mut document = paper.begin(say!(words, "sheet-of-tour", tour = tour, sheet = sheet));
    if let Some(principal) = &paper.itinerary.principal {
        document.paragraph(say!(words, "sheet-inquiry-of", principal = principal.as_str()));
    }
    let rows: Vec<Cells> = paper.active_visits().map(|(day, visit)| row(paper, day, visit)).collect();
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

fn row(paper: &Paper, day: &DayRows, visit: &VisitRow) -> Cells {
    let words = paper.words;
    let date = day.date.in_words(words);
    let date = if visit.status == Status::Done { date } else { format!("{date}\n{}", visit.status.in_words(words)) };
    let place: Vec<String> = std::iter::once(visit.name.clone()).chain(place_of(paper, visit)).collect();
    let members =
        |named: Option<Vec<String>>| named.map_or_else(|| say!(words, "sheet-not-recorded"), |named| named.join("\n"));
    vec![date, place.join("\n"), members(members_present(words, visit)), members(members_invited(words, visit))]
}

/// Where a visit takes place or is known to have taken place.
pub fn place_of(paper: &Paper, visit: &VisitRow) -> Option<String> {
    // Where the KI has its office today is not where a visit was years ago.
    match visit.status {
        Status::Done => visit.details.address.clone(),
        _ => Some(address_in_line(paper.words, visit, paper.reference)),
    }
}

/// The members of the Landtag who were there; `None` where nothing is recorded.
pub fn members_present(words: &Words, visit: &VisitRow) -> Option<Vec<String>> {
    answer(words, visit, |person| person.present)
}

/// The members of the Landtag who were asked; `None` where nothing is recorded.
pub fn members_invited(words: &Words, visit: &VisitRow) -> Option<Vec<String>> {
    answer(words, visit, |person| person.invited)
}

/// Who was, who was not, and of whom nothing is recorded: silence is not a no.
fn answer(words: &Words, visit: &VisitRow, asked: fn(&Participant) -> Recorded) -> Option<Vec<String>> {
    let named = |wanted: Recorded| -> Vec<String> {
        let them = visit.details.participants.iter().filter(|person| person.mdl && asked(person) == wanted);
        them.filter_map(|person| person_in_words(words, person)).collect()
    };
    let (yes, no, unknown) = (named(Recorded::Yes), named(Recorded::No), named(Recorded::NotRecorded));
    if yes.is_empty() && no.is_empty() {
        return None;
    }
    let no = no.into_iter().map(|name| say!(words, "sheet-recorded-as-no", name = name));
    let unknown = unknown.into_iter().map(|name| say!(words, "sheet-not-recorded-of", name = name));
    Some(yes.into_iter().chain(no).chain(unknown).collect())
}
