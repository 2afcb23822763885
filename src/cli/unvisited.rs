//! `unvisited`: the KIs that still wait for a visit.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use super::{coverage_query, define, json};
use crate::domain::coverage::{Coverage, Visit};
use crate::domain::kreis::{Bezirk, Kreis};
use crate::say;
use crate::sheet::unvisited::{unvisited, unvisited_in, without_ki};
use crate::text::{InWords, Words};
use clap::{ArgMatches, Command};
use serde::Serialize;

pub const NAME: &str = "unvisited";

#[derive(Serialize)]
struct UnvisitedJson<'a> {
    as_of: String,
    roster: usize,
    visited: usize,
    unvisited: usize,
    units: usize,
    kis: Vec<KiJson<'a>>,
    without_ki: Vec<UnitJson<'a>>,
}

#[derive(Serialize)]
struct KiJson<'a> {
    ags: &'static str,
    name: &'a str,
    bezirk: &'static str,
    planned: Vec<PlanJson<'a>>,
}

#[derive(Serialize)]
struct PlanJson<'a> {
    tour: &'a str,
    /// The day, where it is exactly known.
    date: Option<String>,
    date_text: String,
    status: &'static str,
}

#[derive(Serialize)]
struct UnitJson<'a> {
    ags: &'static str,
    name: &'a str,
}

pub fn define(words: &Words) -> Command {
    define::command(words, NAME, say!(words, "cli-about-unvisited"), &say!(words, "cli-usage-unvisited"))
        .args(coverage_query::arguments(words))
        .arg(define::json(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let query = coverage_query::understand(context, matches)?;
    let (tours, warnings) = context.all_tours()?;
    let coverage = coverage_query::answer(&tours, &query)?;
    let answer = if matches.get_flag("json") {
        json::document(&as_json(context, &coverage))?
    } else {
        let document = unvisited(&context.words, &coverage, &query, &context.office.reference);
        Answer::document(&context.words, &document)?
    };
    Ok(answer.with_warnings(warnings))
}

fn as_json<'a>(context: &'a Context, coverage: &'a Coverage) -> UnvisitedJson<'a> {
    let tally = coverage.tally();
    let reference = &context.office.reference;
    let kis = Bezirk::ALL.into_iter().flat_map(|bezirk| unvisited_in(coverage, reference, bezirk));
    UnvisitedJson {
        as_of: coverage.as_of.to_string(),
        roster: tally.roster,
        visited: tally.visited,
        unvisited: tally.unvisited(),
        units: reference.kreise.iter().count(),
        kis: kis.map(|(kreis, planned)| ki_json(context, kreis, planned)).collect(),
        without_ki: without_ki(coverage, reference)
            .map(|kreis| UnitJson { ags: kreis.ags.as_str(), name: &kreis.name })
            .collect(),
    }
}

fn ki_json<'a>(context: &Context, kreis: &'a Kreis, planned: &'a [Visit]) -> KiJson<'a> {
    let plan = |visit: &'a Visit| PlanJson {
        tour: &visit.tour,
        date: json::exact(visit.when),
        date_text: visit.when.in_words(&context.words),
        status: visit.status.keyword(),
    };
    KiJson {
        ags: kreis.ags.as_str(),
        name: &kreis.name,
        bezirk: kreis.bezirk.name(),
        planned: planned.iter().map(plan).collect(),
    }
}
