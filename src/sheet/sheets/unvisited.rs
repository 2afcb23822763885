//! The sheet `unvisited`: which KIs wait for a visit, by Regierungsbezirk, with what is planned there.
//! Start with [`unvisited`].

use crate::domain::coverage::{Coverage, CoverageQuery, KiState, Visit};
use crate::domain::date::When;
use crate::domain::kreis::{Bezirk, Kreis};
use crate::domain::reference::Reference;
use crate::say;
use crate::sheet::parts::document::Document;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};

/// The sheet for what `coverage` answers to `query`.
pub fn unvisited(words: &Words, coverage: &Coverage, query: &CoverageQuery, reference: &Reference) -> Document {
    let mut document = Document::titled(say!(words, "sheet-unvisited-title"));
    let tally = coverage.tally();
    document.paragraph(say!(
        words,
        "sheet-unvisited-summary",
        date = When::On(coverage.as_of).in_words(words),
        unvisited = tally.unvisited().to_string(),
        roster = tally.roster.to_string(),
        planned = tally.planned
    ));
    for limit in limits_in_words(words, query) {
        document.paragraph(limit);
    }
    for bezirk in Bezirk::ALL {
        let tally = coverage.tally_of(reference, bezirk);
        let (unvisited, roster) = (tally.unvisited().to_string(), tally.roster.to_string());
        document.heading(say!(
            words,
            "sheet-unvisited-bezirk",
            bezirk = bezirk.name(),
            unvisited = unvisited,
            roster = roster
        ));
        let items: Vec<String> = unvisited_in(coverage, reference, bezirk)
            .map(|(kreis, planned)| planned_in_words(words, kreis, planned))
            .collect();
        if items.is_empty() {
            document.paragraph(say!(words, "sheet-unvisited-none"));
        }
        document.list(items);
    }
    let without: Vec<String> = without_ki(coverage, reference).map(|kreis| since_in_words(words, kreis)).collect();
    if !without.is_empty() {
        document.heading(say!(words, "sheet-without-ki"));
        document.list(without);
    }
    document
}

/// The unvisited KIs of a Regierungsbezirk by name, each with the visits planned there.
pub fn unvisited_in<'a>(
    coverage: &'a Coverage,
    reference: &'a Reference,
    bezirk: Bezirk,
) -> impl Iterator<Item = (&'a Kreis, &'a [Visit])> {
    let of_bezirk = reference.kreise.by_name().filter(move |kreis| kreis.bezirk == bezirk);
    of_bezirk.filter_map(|kreis| match coverage.state(kreis.ags) {
        KiState::Planned(visits) => Some((kreis, visits.as_slice())),
        KiState::Open => Some((kreis, [].as_slice())),
        KiState::Visited(_) | KiState::NoKi => None,
    })
}

/// The units that have no KI on the day asked about, by name.
pub fn without_ki<'a>(coverage: &'a Coverage, reference: &'a Reference) -> impl Iterator<Item = &'a Kreis> {
    reference.kreise.by_name().filter(|kreis| *coverage.state(kreis.ags) == KiState::NoKi)
}

/// What the count is limited to, a sentence each.
pub fn limits_in_words(words: &Words, query: &CoverageQuery) -> Vec<String> {
    let since = query.since.map(|since| say!(words, "sheet-limit-since", date = When::On(since).in_words(words)));
    let principal =
        query.principal.as_deref().map(|name| say!(words, "sheet-limit-principal", name = sanitize(name).into_owned()));
    since.into_iter().chain(principal).collect()
}

fn planned_in_words(words: &Words, kreis: &Kreis, planned: &[Visit]) -> String {
    if planned.is_empty() {
        return kreis.name.clone();
    }
    let plans: Vec<String> = planned
        .iter()
        .map(|visit| {
            let tour = sanitize(&visit.tour).into_owned();
            say!(words, "sheet-planned", date = visit.when.in_words(words), tour = tour)
        })
        .collect();
    say!(words, "sheet-unvisited-planned", kreis = kreis.name.as_str(), plans = plans.join("; "))
}

fn since_in_words(words: &Words, kreis: &Kreis) -> String {
    say!(words, "sheet-ki-since", kreis = kreis.name.as_str(), since = kreis.ki_since.in_words(words))
}
