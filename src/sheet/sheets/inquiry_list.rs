//! The sheet `inquiry` as records, one a visit.
//! Start with [`inquiry_list`].

use super::inquiry::{members_invited, members_present, place_of};
use crate::domain::itinerary::{DayRows, VisitRow};
use crate::say;
use crate::sheet::parts::listing::{ListColumn, Listing, Value};
use crate::sheet::parts::paper::Paper;

/// The records for every visit that is not cancelled.
pub fn inquiry_list(paper: &Paper) -> Listing {
    let words = paper.words;
    let columns = vec![
        ListColumn::new("date", say!(words, "sheet-column-date"), 18),
        ListColumn::new("status", say!(words, "list-status"), 11),
        ListColumn::new("stop", say!(words, "sheet-column-stop"), 26),
        ListColumn::new("address", say!(words, "sheet-column-address"), 26),
        ListColumn::new("mdl_present", say!(words, "sheet-column-mdl-present"), 26),
        ListColumn::new("mdl_invited", say!(words, "sheet-column-mdl-invited"), 26),
    ];
    let mut list = paper.begin_list(say!(words, "list-inquiry"), columns);
    list.notes
        .extend(paper.itinerary.principal.as_deref().map(|name| say!(words, "sheet-inquiry-of", principal = name)));
    list.notes.push(say!(words, "sheet-inquiry-note"));
    list.records = paper.active_visits().map(|(day, visit)| record(paper, day, visit)).collect();
    list
}

fn record(paper: &Paper, day: &DayRows, visit: &VisitRow) -> Vec<Value> {
    let words = paper.words;
    let members = |named: Option<Vec<String>>| match named {
        Some(named) => Value::text(named.join("; ")),
        None => Value::word("not_recorded", say!(words, "sheet-not-recorded")),
    };
    vec![
        Value::when(words, day.date),
        Value::status(words, visit.status),
        Value::text(visit.name.clone()),
        Value::text(place_of(paper, visit).unwrap_or_default()),
        members(members_present(words, visit)),
        members(members_invited(words, visit)),
    ]
}
