//! The sheet `contacts`: how to reach everybody on the tour, for the office alone.
//! Start with [`contacts`].

use crate::domain::itinerary::VisitRow;
use crate::domain::stop::Status;
use crate::say;
use crate::sheet::parts::day_table::address;
use crate::sheet::parts::document::{Cells, Column, Document, Table};
use crate::sheet::parts::paper::Paper;
use crate::sheet::parts::people::host_in_words;
use crate::text::sanitize::sanitize;
use crate::text::wrap::unbroken;

/// The sheet for every stop that is not cancelled, the ideas last.
pub fn contacts(paper: &Paper) -> Document {
    let words = paper.words;
    let (tour, sheet) = (paper.itinerary.title.as_str(), say!(words, "sheet-contacts"));
    let mut document = paper.begin(say!(words, "sheet-of-tour", tour = tour, sheet = sheet));
    document.paragraph(say!(words, "sheet-contacts-note"));
    let is_on = |visit: &&VisitRow| visit.status != Status::Cancelled;
    let days = paper.itinerary.days.iter().map(|day| &day.visits);
    let lists = days.chain(std::iter::once(&paper.itinerary.ideas));
    let groups: Vec<Vec<Cells>> =
        lists.map(|list| list.iter().filter(is_on).map(|visit| row(paper, visit)).collect()).collect();
    document.table(Table {
        columns: vec![
            Column::left(say!(words, "sheet-column-stop")),
            Column::left(say!(words, "sheet-column-office")),
            Column::left(say!(words, "sheet-column-on-site")),
            Column::left(say!(words, "sheet-column-internal-notes")),
        ],
        groups: groups.into_iter().filter(|group| !group.is_empty()).collect(),
    });
    document
}

/// Stop and host, the KI's office, the contact on site, the internal notes.
fn row(paper: &Paper, visit: &VisitRow) -> Cells {
    let words = paper.words;
    let details = &visit.details;
    let office = visit.ags.and_then(|ags| paper.reference.contact(ags));
    let phone =
        |number: Option<&str>| number.map(|number| unbroken(say!(words, "contact-phone", number = clean(number))));
    let mobile = details.contact.mobile.as_deref();
    let mobile = mobile.map(|number| unbroken(say!(words, "contact-mobile", number = number)));
    let of_office = [
        Some(address(words, visit, paper.reference)),
        phone(office.and_then(|office| office.phone.as_deref())),
        office.and_then(|office| office.email.as_deref()).map(clean),
    ];
    let on_site =
        [details.contact.name.clone(), phone(details.contact.phone.as_deref()), mobile, details.contact.email.clone()];
    vec![
        lines([Some(visit.name.clone()), host_in_words(words, &details.host)]),
        lines(of_office),
        lines(on_site),
        details.internal_notes.clone().unwrap_or_default(),
    ]
}

fn clean(text: &str) -> String {
    sanitize(text).into_owned()
}

fn lines<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
