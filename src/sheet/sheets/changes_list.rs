//! The sheet `changes` as records, one a visit of which something has changed.
//! Start with [`changes_list`].

use super::changes::kind_in_words;
use crate::domain::changes::{Kind, Placed, changes};
use crate::say;
use crate::sheet::parts::listing::{ListColumn, Listing, Value};
use crate::sheet::parts::paper::{Before, Paper};
use crate::sheet::parts::people::host_in_words;

/// The records of all that is different from `before`.
pub fn changes_list(paper: &Paper, before: &Before) -> Listing {
    let words = paper.words;
    let columns = vec![
        ListColumn::new("stop", say!(words, "sheet-column-stop"), 28),
        ListColumn::new("change", say!(words, "sheet-column-change"), 14),
        ListColumn::new("host", say!(words, "fact-host"), 28),
        ListColumn::new("press", say!(words, "fact-press"), 8),
        ListColumn::new("date_before", say!(words, "list-date-before"), 12),
        ListColumn::new("arrive_before", say!(words, "list-arrive-before"), 12),
        ListColumn::new("depart_before", say!(words, "list-depart-before"), 12),
        ListColumn::new("date", say!(words, "list-date-now"), 12),
        ListColumn::new("arrive", say!(words, "list-arrive-now"), 12),
        ListColumn::new("depart", say!(words, "list-depart-now"), 12),
    ];
    let mut list = paper.begin_list(say!(words, "list-changes"), columns);
    list.notes.push(say!(words, "sheet-changes-since", version = before.name));
    let all = changes(&before.itinerary, paper.itinerary);
    list.records = all
        .stops
        .iter()
        .map(|change| {
            let visit = change.latest();
            let host = visit.and_then(|visit| host_in_words(words, &visit.details.host));
            let press = match change.concerns_press() {
                true => Value::word("yes", say!(words, "list-yes")),
                false => Value::word("no", say!(words, "list-no")),
            };
            let head = [
                Value::text(visit.map(|visit| visit.name.clone()).unwrap_or_default()),
                Value::word(keyword(change.kind), kind_in_words(words, change.kind)),
                Value::text(host.unwrap_or_default()),
                press,
            ];
            let [before, now] = [change.before, change.now].map(|placed| times(paper, placed));
            head.into_iter().chain(before).chain(now).collect()
        })
        .collect();
    list
}

/// What machines call it.
fn keyword(kind: Kind) -> &'static str {
    match kind {
        Kind::New => "new",
        Kind::Cancelled => "cancelled",
        Kind::Dropped => "dropped",
        Kind::Moved => "moved",
        Kind::Retimed => "retimed",
        Kind::Relocated => "relocated",
        Kind::Amended => "amended",
    }
}

fn times(paper: &Paper, placed: Option<Placed>) -> [Value; 3] {
    let Some(Placed { day, visit }) = placed else { return [Value::Nothing, Value::Nothing, Value::Nothing] };
    let clock = |minutes| Value::clock(paper.words, minutes);
    [Value::when(paper.words, day.date), clock(visit.arrive), clock(visit.depart)]
}
