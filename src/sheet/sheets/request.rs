//! The sheet `request`: the letters that ask hosts for a visit, as text to paste into a mail.
//! Start with [`request`].

use crate::domain::date::{Date, When};
use crate::domain::details::Press;
use crate::domain::itinerary::{DayRows, VisitRow};
use crate::domain::time::StopTime;
use crate::say;
use crate::sheet::parts::address::Address;
use crate::sheet::parts::document::Document;
use crate::sheet::parts::facts::Facts;
use crate::sheet::parts::paper::Paper;
use crate::sheet::parts::people::host_without_party;
use crate::sheet::parts::salutation::salutation;
use crate::text::sanitize::sanitize;
use crate::text::{dates, long_dates, times};

/// One letter for each of these visits, on a day unless it has none yet.
pub fn request(paper: &Paper, visits: &[(Option<&DayRows>, &VisitRow)]) -> Document {
    let words = paper.words;
    let (tour, sheet) = (paper.itinerary.title.as_str(), say!(words, "sheet-request"));
    let mut document = paper.begin(say!(words, "sheet-of-tour", tour = tour, sheet = sheet));
    for (day, visit) in visits {
        letter(paper, &mut document, *day, visit);
    }
    document
}

fn letter(paper: &Paper, document: &mut Document, day: Option<&DayRows>, visit: &VisitRow) {
    let words = paper.words;
    let tour = paper.itinerary.title.as_str();
    let office = visit.ags.and_then(|ags| paper.reference.contact(ags));
    let place = place(paper, visit);
    document.heading(visit.name.clone());

    let kreis = visit.ags.map(|ags| paper.reference.kreise.get(ags).name.clone());
    let to = [host_without_party(&visit.details.host), kreis].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let mail = office.and_then(|office| office.email.as_deref()).map(|mail| sanitize(mail).into_owned());
    let mut facts = Facts::new(words);
    facts.add(say!(words, "letter-to"), Some(to)).add(say!(words, "letter-mail"), mail).add(
        say!(words, "letter-subject"),
        Some(say!(words, "letter-about", place = visit.name.as_str(), tour = tour)),
    );
    facts.into_list(document);

    document.paragraph(salutation(words, &visit.details.host, office.and_then(|office| office.host_title.as_deref())));
    document.paragraph(match paper.itinerary.principal.as_deref() {
        Some(principal) => say!(words, "letter-wish", principal = principal, tour = tour, place = place),
        None => say!(words, "letter-wish-of-us", tour = tour, place = place),
    });
    document.paragraph(proposal(paper, day, visit));
    if let Some(topic) = visit.details.topic.as_deref() {
        document.paragraph(say!(words, "letter-topic", topic = topic));
    }
    match visit.details.press {
        Some(Press::Yes) => document.paragraph(say!(words, "letter-press-yes")),
        Some(Press::Pool) => document.paragraph(say!(words, "letter-press-pool")),
        Some(Press::No) => document.paragraph(say!(words, "letter-press-no")),
        None => {}
    }
    document.paragraph(say!(words, "letter-please"));
    let address = Address::of(visit, paper.reference);
    document.paragraph(match address.line().filter(|_| address.street.is_some()) {
        Some(address) => say!(words, "letter-address", address = address),
        None => say!(words, "letter-address-missing"),
    });
    document.paragraph(say!(words, "letter-thanks"));
    document.paragraph(say!(words, "letter-regards"));
    document.paragraph(match paper.itinerary.principal.as_deref() {
        Some(principal) => say!(words, "letter-signed", principal = principal),
        None => say!(words, "letter-signed-by-us"),
    });
}

/// What is to be visited: the KI by its full name, or the place.
fn place(paper: &Paper, visit: &VisitRow) -> String {
    match visit.ags {
        Some(ags) => say!(paper.words, "letter-ki", kreis = paper.reference.kreise.get(ags).name.as_str()),
        None => say!(paper.words, "letter-other-place", name = visit.name.as_str()),
    }
}

/// The nearest quarter of an hour: nobody is asked to be there at about 12:03.
fn to_quarter(minutes: u32) -> u32 {
    (minutes + 7) / 15 * 15
}

/// When the visit is to be, no more exact than it is planned.
fn proposal(paper: &Paper, day: Option<&DayRows>, visit: &VisitRow) -> String {
    let words = paper.words;
    let minutes = visit.minutes.to_string();
    let short = |date: Date| dates::short(words.lang(), date.naive());
    match day.map_or(When::Open, |day| day.date) {
        When::On(date) => {
            let date = long_dates::in_letter(words, date.naive());
            match (visit.arrive, visit.depart) {
                (Some(from), Some(to)) => {
                    let clocks = |from, to| (times::clock(from), times::clock_in_words(words, to));
                    match visit.time {
                        StopTime::Fixed(_) => {
                            let (from, to) = clocks(from, to);
                            say!(words, "letter-at", date = date, from = from, to = to)
                        }
                        _ => {
                            let (from, to) = clocks(to_quarter(from), to_quarter(to));
                            say!(words, "letter-about-at", date = date, from = from, to = to)
                        }
                    }
                }
                _ => say!(words, "letter-on", date = date, minutes = minutes),
            }
        }
        When::Between(span) => {
            say!(words, "letter-between", first = short(span.first()), last = short(span.last()), minutes = minutes)
        }
        When::Open => say!(words, "letter-open", minutes = minutes),
    }
}
