//! The sheet `unvisited` as records, one a KI that still waits for a visit, then the units without a KI.
//! Start with [`unvisited_list`].

use super::unvisited::{limits_in_words, unvisited_in, without_ki};
use crate::domain::coverage::{Coverage, CoverageQuery, Visit};
use crate::domain::date::When;
use crate::domain::kreis::{Bezirk, Kreis};
use crate::domain::reference::Reference;
use crate::say;
use crate::sheet::parts::listing::{ListColumn, Listing, Value};
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};

/// The records of what `coverage` answers to `query`.
pub fn unvisited_list(words: &Words, coverage: &Coverage, query: &CoverageQuery, reference: &Reference) -> Listing {
    let mut notes = vec![say!(words, "sheet-as-of", date = When::On(coverage.as_of).in_words(words))];
    notes.extend(limits_in_words(words, query));
    let waiting = Bezirk::ALL.into_iter().flat_map(|bezirk| unvisited_in(coverage, reference, bezirk));
    let records = waiting.map(|(kreis, planned)| {
        let state = match planned {
            [] => Value::word("open", say!(words, "state-open")),
            _ => Value::word("planned", say!(words, "state-planned")),
        };
        record(words, kreis, state, planned)
    });
    let without = without_ki(coverage, reference)
        .map(|kreis| record(words, kreis, Value::word("no_ki", say!(words, "state-no-ki")), &[]));
    Listing {
        title: say!(words, "sheet-unvisited-title"),
        name: say!(words, "list-unvisited"),
        notes,
        columns: vec![
            ListColumn::new("bezirk", say!(words, "list-bezirk"), 16),
            ListColumn::new("ags", say!(words, "list-ags"), 11),
            ListColumn::new("name", say!(words, "list-kreis"), 26),
            ListColumn::new("state", say!(words, "list-status"), 10),
            ListColumn::new("planned_on", say!(words, "list-planned-on"), 14),
            ListColumn::new("planned_in", say!(words, "list-planned-in"), 36),
        ],
        records: records.chain(without).collect(),
        common: vec![(ListColumn::new("as_of", say!(words, "list-as-of"), 12), Value::Date(coverage.as_of))],
    }
}

fn record(words: &Words, kreis: &Kreis, state: Value, planned: &[Visit]) -> Vec<Value> {
    // The earliest plan that has a day; further ones stand with the tours.
    let first = planned.iter().filter_map(|visit| visit.when.exact()).min();
    let plans: Vec<String> = planned
        .iter()
        .map(|visit| {
            let tour = sanitize(&visit.tour).into_owned();
            say!(words, "sheet-planned", date = visit.when.in_words(words), tour = tour)
        })
        .collect();
    vec![
        Value::text(kreis.bezirk.name()),
        Value::Ags(kreis.ags),
        Value::text(kreis.name.clone()),
        state,
        first.map_or(Value::Nothing, Value::Date),
        Value::text(plans.join("; ")),
    ]
}
