//! `coverage`: how many KIs are visited, planned and open, and what others have published about it.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::define::own_option;
use super::failure::Failure;
use super::{coverage_query, define, json};
use crate::desk::office::Surrounded;
use crate::domain::claim::Claim;
use crate::domain::coverage::{Coverage, CoverageQuery, Tally};
use crate::domain::date::When;
use crate::domain::kreis::Bezirk;
use crate::map::scene::MarkState;
use crate::say;
use crate::sheet::parts::document::{Cells, Column, Document, Table};
use crate::sheet::unvisited::limits_in_words;
use crate::text::{InWords, Words};
use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;

pub const NAME: &str = "coverage";

#[derive(Serialize)]
struct CoverageJson<'a> {
    as_of: String,
    #[serde(flatten)]
    tally: TallyJson,
    bezirke: Vec<BezirkJson>,
    claims: Vec<ClaimJson<'a>>,
    /// The claims with the number that `--explain` asks about.
    #[serde(skip_serializing_if = "Option::is_none")]
    explained: Option<Vec<ExplainedJson<'a>>>,
}

#[derive(Serialize)]
struct TallyJson {
    roster: usize,
    visited: usize,
    planned: usize,
    unvisited: usize,
}

#[derive(Serialize)]
struct BezirkJson {
    name: &'static str,
    #[serde(flatten)]
    tally: TallyJson,
}

#[derive(Serialize)]
struct ClaimJson<'a> {
    /// A day; first and last with a slash between where only these are known; `unknown`.
    as_of: String,
    number: u32,
    source: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct ExplainedJson<'a> {
    #[serde(flatten)]
    claim: ClaimJson<'a>,
    explained: &'a str,
    /// The visits on record by the last day on which the number may have been published.
    visited_then: Option<usize>,
}

pub fn define(words: &Words) -> Command {
    let explain = own_option(words, "explain", say!(words, "cli-value-number"), say!(words, "cli-help-explain"));
    define::command(words, NAME, say!(words, "cli-about-coverage"), &say!(words, "cli-usage-coverage"))
        .args(coverage_query::arguments(words))
        .arg(explain.value_parser(value_parser!(u32)))
        .arg(define::json(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let query = coverage_query::understand(context, matches)?;
    let (tours, warnings) = context.all_tours()?;
    let coverage = coverage_query::answer(&tours, &query)?;
    let number = matches.get_one::<u32>("explain").copied();
    let asked = number.map(|number| claims_of(context, number)).transpose()?;
    let answer = if matches.get_flag("json") {
        json::document(&as_json(context, &coverage, &tours, asked))?
    } else {
        let document = match (number, asked) {
            (Some(number), Some(claims)) => explanation(context, number, &claims, &coverage, &tours),
            _ => overview(context, &coverage, &query),
        };
        Answer::document(&context.words, &document)?
    };
    Ok(answer.with_warnings(warnings))
}

fn claims_of(context: &Context, number: u32) -> Result<Vec<&Claim>, Failure> {
    let claims = &context.office.reference.claims;
    let asked: Vec<&Claim> = claims.iter().filter(|claim| claim.number == number).collect();
    if asked.is_empty() {
        let mut known: Vec<u32> = claims.iter().map(|claim| claim.number).collect();
        known.sort_unstable();
        known.dedup();
        return Err(NoSuchClaim { number, known }.into());
    }
    Ok(asked)
}

/// Nobody published this number; those that somebody did.
struct NoSuchClaim {
    number: u32,
    known: Vec<u32>,
}

impl InWords for NoSuchClaim {
    fn in_words(&self, words: &Words) -> String {
        let known: Vec<String> = self.known.iter().map(u32::to_string).collect();
        say!(words, "cli-no-such-claim", number = self.number.to_string(), known = known.join(", "))
    }
}

/// The visits on record by the day of the claim; none where the day or the roster of that day is not known.
fn visited_then(claim: &Claim, tours: &Surrounded) -> Option<usize> {
    let query = CoverageQuery::as_of(claim.as_of.last()?);
    tours.coverage_of(&query).map(|coverage| coverage.tally().visited)
}

fn overview(context: &Context, coverage: &Coverage, query: &CoverageQuery) -> Document {
    let words = &context.words;
    let mut document = Document::titled(say!(words, "cli-coverage-title"));
    let as_of = When::On(coverage.as_of).in_words(words);
    document.paragraph(say!(words, "sheet-as-of", date = as_of));
    for limit in limits_in_words(words, query) {
        document.paragraph(limit);
    }
    let row = |name: String, tally: Tally| -> Cells {
        let counts = [tally.roster, tally.visited, tally.planned, tally.unvisited()];
        std::iter::once(name).chain(counts.iter().map(ToString::to_string)).collect()
    };
    let bezirke =
        Bezirk::ALL.map(|bezirk| row(bezirk.name().to_owned(), coverage.tally_of(&context.office.reference, bezirk)));
    document.table(Table {
        columns: vec![
            Column::left(say!(words, "cli-column-bezirk")),
            Column::right(say!(words, "cli-column-roster")),
            Column::right(say!(words, "cli-column-visited")),
            Column::right(say!(words, "cli-column-planned")),
            Column::right(say!(words, "cli-column-unvisited")),
        ],
        groups: vec![bezirke.into(), vec![row(say!(words, "cli-row-total"), coverage.tally())]],
    });
    document.paragraph(say!(words, "cli-coverage-note"));
    document.list(names_by_state(context, coverage));
    if !context.office.reference.claims.is_empty() {
        document.heading(say!(words, "cli-claims-title"));
        document.list(context.office.reference.claims.iter().map(|claim| claim_in_words(words, claim)).collect());
        document.paragraph(say!(words, "cli-claims-note"));
    }
    document
}

/// What the map says by its marks: which KIs are visited, planned, open, and which Kreise have none.
fn names_by_state(context: &Context, coverage: &Coverage) -> Vec<String> {
    let names = |state: MarkState| -> Vec<&str> {
        let kreise = context.office.reference.kreise.by_name();
        kreise
            .filter(|kreis| MarkState::of(coverage.state(kreis.ags)) == state)
            .map(|kreis| kreis.short.as_str())
            .collect()
    };
    let lines = MarkState::ALL.into_iter().map(|state| (state.in_words(&context.words), names(state)));
    lines
        .filter(|(_, names)| !names.is_empty())
        .map(|(state, names)| format!("{state}: {}", names.join(", ")))
        .collect()
}

fn claim_in_words(words: &Words, claim: &Claim) -> String {
    let (number, text) = (claim.number.to_string(), claim.text.as_str());
    match claim.as_of {
        When::Open => say!(words, "cli-claim-undated", number = number, text = text),
        as_of => say!(words, "cli-claim", number = number, text = text, date = as_of.in_words(words)),
    }
}

fn explanation(context: &Context, number: u32, claims: &[&Claim], coverage: &Coverage, tours: &Surrounded) -> Document {
    let words = &context.words;
    let mut document = Document::titled(say!(words, "cli-explain-title", number = number.to_string()));
    for claim in claims {
        document.heading(claim_in_words(words, claim));
        let mut lines = vec![say!(words, "cli-explain-explained", text = claim.explained.as_str())];
        lines.extend(visited_then(claim, tours).zip(claim.as_of.last()).map(|(visited, last)| {
            let date = When::On(last).in_words(words);
            say!(words, "cli-explain-then", visited = visited.to_string(), date = date)
        }));
        lines.push(say!(words, "cli-explain-source", source = claim.source.as_str()));
        document.list(lines);
    }
    let tally = coverage.tally();
    document.paragraph(say!(
        words,
        "cli-explain-record",
        date = When::On(coverage.as_of).in_words(words),
        visited = tally.visited.to_string(),
        roster = tally.roster.to_string()
    ));
    document
}

fn as_json<'a>(
    context: &'a Context,
    coverage: &Coverage,
    tours: &Surrounded,
    asked: Option<Vec<&'a Claim>>,
) -> CoverageJson<'a> {
    let explain = |claim: &'a Claim| ExplainedJson {
        claim: claim_json(claim),
        explained: &claim.explained,
        visited_then: visited_then(claim, tours),
    };
    CoverageJson {
        as_of: coverage.as_of.to_string(),
        tally: tally_json(coverage.tally()),
        bezirke: Bezirk::ALL
            .into_iter()
            .map(|bezirk| BezirkJson {
                name: bezirk.name(),
                tally: tally_json(coverage.tally_of(&context.office.reference, bezirk)),
            })
            .collect(),
        claims: context.office.reference.claims.iter().map(claim_json).collect(),
        explained: asked.map(|claims| claims.into_iter().map(explain).collect()),
    }
}

fn tally_json(tally: Tally) -> TallyJson {
    TallyJson { roster: tally.roster, visited: tally.visited, planned: tally.planned, unvisited: tally.unvisited() }
}

fn claim_json(claim: &Claim) -> ClaimJson<'_> {
    let as_of = match claim.as_of {
        When::On(date) => date.to_string(),
        When::Between(span) => span.to_string(),
        When::Open => "unknown".to_owned(),
    };
    ClaimJson { as_of, number: claim.number, source: &claim.source, text: &claim.text }
}
