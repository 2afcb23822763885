//! The sheet `contacts` as records, one a stop: for the address book and for letters in series.
//! Start with [`contacts_list`].

use crate::domain::itinerary::{DayRows, VisitRow};
use crate::say;
use crate::sheet::parts::address::Address;
use crate::sheet::parts::listing::{ListColumn, Listing, Value};
use crate::sheet::parts::paper::Paper;
use crate::sheet::parts::salutation::salutation;
use crate::text::Words;
use crate::text::sanitize::sanitize;

/// The records for every stop that is not cancelled, the ideas last.
pub fn contacts_list(paper: &Paper) -> Listing {
    let words = paper.words;
    let mut list = paper.begin_list(say!(words, "sheet-contacts"), columns(words));
    list.notes.push(say!(words, "sheet-contacts-note"));
    list.records = paper.visits_and_ideas().map(|(day, visit)| record(paper, day, visit)).collect();
    list
}

fn columns(words: &Words) -> Vec<ListColumn> {
    vec![
        ListColumn::new("date", say!(words, "sheet-column-date"), 12),
        ListColumn::new("stop", say!(words, "sheet-column-stop"), 24),
        ListColumn::new("status", say!(words, "list-status"), 11),
        ListColumn::new("salutation", say!(words, "list-salutation"), 22),
        ListColumn::new("host_office", say!(words, "list-host-office"), 16),
        ListColumn::new("host", say!(words, "list-host"), 18),
        ListColumn::new("host_party", say!(words, "list-host-party"), 9),
        ListColumn::new("street", say!(words, "list-street"), 22),
        ListColumn::new("postcode", say!(words, "list-postcode"), 7),
        ListColumn::new("town", say!(words, "list-town"), 14),
        ListColumn::new("office_phone", say!(words, "list-office-phone"), 16),
        ListColumn::new("office_email", say!(words, "list-office-email"), 24),
        ListColumn::new("contact", say!(words, "sheet-column-on-site"), 18),
        ListColumn::new("phone", say!(words, "list-phone"), 16),
        ListColumn::new("mobile", say!(words, "list-mobile"), 16),
        ListColumn::new("email", say!(words, "list-email"), 24),
        ListColumn::new("internal_notes", say!(words, "sheet-column-internal-notes"), 30),
    ]
}

fn record(paper: &Paper, day: Option<&DayRows>, visit: &VisitRow) -> Vec<Value> {
    let words = paper.words;
    let office = visit.ags.and_then(|ags| paper.reference.contact(ags));
    let (host, contact) = (&visit.details.host, &visit.details.contact);
    let address = Address::of(visit, paper.reference);
    let known = |text: Option<&str>| text.map_or(Value::Nothing, |text| Value::text(sanitize(text)));
    vec![
        day.map_or_else(|| Value::word("", say!(words, "list-no-day")), |day| Value::when(words, day.date)),
        Value::text(visit.name.clone()),
        Value::status(words, visit.status),
        Value::text(salutation(words, host, office.and_then(|office| office.host_title.as_deref()))),
        known(host.office.as_deref()),
        known(host.name.as_deref()),
        known(host.party.as_deref()),
        known(address.street.as_deref()),
        known(address.postcode.as_deref()),
        known(address.town.as_deref()),
        known(office.and_then(|office| office.phone.as_deref())),
        known(office.and_then(|office| office.email.as_deref())),
        known(contact.name.as_deref()),
        known(contact.phone.as_deref()),
        known(contact.mobile.as_deref()),
        known(contact.email.as_deref()),
        known(visit.details.internal_notes.as_deref()),
    ]
}
