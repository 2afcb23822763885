//! `unvisited`: the KIs that still wait for a visit.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use super::{coverage_query, define, json};
use crate::domain::coverage::{Coverage, Visit};
use crate::domain::kreis::{Bezirk, Kreis};
use crate::say;
use crate::sheet::formats::plain_text;
use crate::sheet::unvisited::{unvisited, unvisited_in, without_ki};
use crate::text::{InWords, Words};
use clap::{ArgMatches, Command};
use serde::Serialize;

pub const NAME: &str = "unvisited";

#[derive(Serialize)]
struct Shown<'a> {
    as_of: String,
    roster: usize,
    visited: usize,
    unvisited: usize,
    units: usize,
    kis: Vec<ShownKi<'a>>,
    without_ki: Vec<ShownUnit<'a>>,
}

#[derive(Serialize)]
struct ShownKi<'a> {
    ags: &'static str,
    name: &'a str,
    bezirk: &'static str,
    planned: Vec<ShownPlan<'a>>,
}

#[derive(Serialize)]
struct ShownPlan<'a> {
    tour: &'a str,
    /// The day, where it is exactly known.
    date: Option<String>,
    date_text: String,
    status: &'static str,
}

#[derive(Serialize)]
struct ShownUnit<'a> {
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
        json::document(&shown(context, &coverage))?
    } else {
        let document = unvisited(&context.words, &coverage, &query, &context.office.reference);
        Answer::output(plain_text::render(context.words.lang(), &document)?)
    };
    Ok(answer.with_warnings(warnings))
}

fn shown<'a>(context: &'a Context, coverage: &'a Coverage) -> Shown<'a> {
    let tally = coverage.tally();
    let reference = &context.office.reference;
    let kis = Bezirk::ALL.into_iter().flat_map(|bezirk| unvisited_in(coverage, reference, bezirk));
    Shown {
        as_of: coverage.as_of.to_string(),
        roster: tally.roster,
        visited: tally.visited,
        unvisited: tally.unvisited(),
        units: reference.kreise.iter().count(),
        kis: kis.map(|(kreis, planned)| shown_ki(context, kreis, planned)).collect(),
        without_ki: without_ki(coverage, reference)
            .map(|kreis| ShownUnit { ags: kreis.ags.as_str(), name: &kreis.name })
            .collect(),
    }
}

fn shown_ki<'a>(context: &Context, kreis: &'a Kreis, planned: &'a [Visit]) -> ShownKi<'a> {
    let plan = |visit: &'a Visit| ShownPlan {
        tour: &visit.tour,
        date: json::exact(visit.when),
        date_text: visit.when.in_words(&context.words),
        status: visit.status.keyword(),
    };
    ShownKi {
        ags: kreis.ags.as_str(),
        name: &kreis.name,
        bezirk: kreis.bezirk.name(),
        planned: planned.iter().map(plan).collect(),
    }
}
