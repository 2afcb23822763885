//! `optimize TOUR`: a better order of the stops within their days, or all of them over the days anew.
//! Start with [`run`]. Without an option the stops stay on their days: what was agreed about days is not touched.

use super::answer::Answer;
use super::context::Context;
use super::define::{self, own_option, switch};
use super::failure::Failure;
use super::global::is_quiet;
use super::json;
use super::progress_line::SearchLine;
use super::search_options::{ProofJson, SearchOptions};
use super::transaction::Transaction;
use crate::desk::search::{Search, Wish};
use crate::domain::tour::Tour;
use crate::planner::burden::Figures;
use crate::planner::locks::Locks;
use crate::planner::proposal::Proposal;
use crate::planner::reorder::Scope;
use crate::planner::replan::NoDays;
use crate::planner::summary::Summary;
use crate::say;
use crate::sheet::parts::document::{Column, Document, Table};
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;
use std::sync::Arc;

pub const NAME: &str = "optimize";

/// Longest time unless told otherwise; its fixed number of steps ends the search long before.
const SECONDS: f64 = 60.0;

#[derive(Serialize)]
struct OptimizeJson {
    before: FiguresJson,
    after: FiguresJson,
    /// The ids of each day's stops.
    order: Vec<Vec<String>>,
    proof: Option<ProofJson>,
    dropped: Vec<DroppedJson>,
    /// Whether the proposal differs from the tour as it is.
    better: bool,
}

#[derive(Serialize)]
struct FiguresJson {
    km: f64,
    drive_min: u32,
    days: usize,
    visits: usize,
    conflicts: usize,
}

#[derive(Serialize)]
struct DroppedJson {
    id: String,
    reason: String,
}

pub fn define(words: &Words) -> Command {
    let heading = || say!(words, "cli-heading-options");
    let number = |name, help| own_option(words, name, say!(words, "cli-value-number"), help);
    define::command(words, NAME, say!(words, "cli-about-optimize"), &say!(words, "cli-usage-optimize"))
        .arg(define::tour(words))
        .arg(switch("within-days", say!(words, "cli-help-within-days"), heading()))
        .arg(switch("replan", say!(words, "cli-help-replan"), heading()).conflicts_with("within-days"))
        .arg(number("seconds", say!(words, "cli-help-seconds")))
        .arg(number("seed", say!(words, "cli-help-seed")).value_parser(value_parser!(u64)))
        .arg(switch("write", say!(words, "cli-help-write"), heading()))
        .arg(define::json(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let options = SearchOptions::begin(matches, SECONDS)?;
    let mut transaction = Transaction::open(context, define::text(matches, "tour"))?;
    let (surrounded, warnings) = context.surround(&transaction.open)?;
    let wish = if matches.get_flag("replan") { Wish::Days } else { Wish::Order(Scope::EveryDay) };
    let line = SearchLine::new(&context.words, wish.in_words(&context.words), options.time, is_quiet(matches));
    let search = Search {
        wish,
        locks: Locks::Kept,
        tour: Arc::clone(&transaction.open.tour),
        surrounded,
        patience: options.patience(matches.contains_id("seconds")),
    };
    let proposal = search.run(&line).map_err(|why| Failure::no(NoPlan(why)))?;
    let tour = &*search.tour;
    let summary = Summary::of(&proposal, tour, &context.words, &context.office.reference);
    let title = sanitize(&tour.title).into_owned();
    let wants_write = matches.get_flag("write");
    let mut answer = if options.is_json {
        json::document(&as_json(&proposal, context))?
    } else {
        Answer::document(&context.words, &in_words(&context.words, &title, &proposal, &summary, wants_write))?
    };
    if let Some(edit) = proposal.edit.as_ref().filter(|_| wants_write) {
        transaction.make(edit)?;
        answer.done = transaction.save()?.done;
    }
    Ok(answer.with_warnings(warnings))
}

/// The days of the tour cannot be planned.
struct NoPlan(NoDays);

impl InWords for NoPlan {
    fn in_words(&self, words: &Words) -> String {
        match self.0 {
            NoDays::NoDay => say!(words, "optimize-no-day"),
            NoDays::NoStop => say!(words, "optimize-no-stop"),
            NoDays::Fault(_) => say!(words, "optimize-fault"),
        }
    }
}

fn as_json(proposal: &Proposal, context: &Context) -> OptimizeJson {
    let figures = |figures: &Figures| FiguresJson {
        km: json::km(figures.drive.km.value),
        drive_min: json::minutes(figures.drive.minutes.value),
        days: figures.days,
        visits: figures.visits,
        conflicts: figures.conflicts,
    };
    let ids = |tour: &Tour| -> Vec<Vec<String>> {
        tour.days.iter().map(|day| day.stops.iter().map(|stop| stop.id.to_string()).collect()).collect()
    };
    let dropped = proposal.dropped.iter().map(|dropped| DroppedJson {
        id: dropped.stop.to_string(),
        reason: dropped.why.with_days(&context.words, &dropped.days),
    });
    OptimizeJson {
        before: figures(&proposal.before),
        after: figures(&proposal.after),
        order: ids(&proposal.tour),
        proof: ProofJson::of(proposal.proof),
        dropped: dropped.collect(),
        better: proposal.edit.is_some(),
    }
}

fn in_words(words: &Words, title: &str, proposal: &Proposal, summary: &Summary, is_written: bool) -> Document {
    let what = summary.title.as_str();
    let heading = match proposal.edit {
        Some(_) => say!(words, "optimize-title", tour = title, what = what),
        None => say!(words, "optimize-nothing", tour = title, what = what),
    };
    let mut document = Document::titled(heading);
    let columns = vec![
        Column::left(String::new()),
        Column::right(say!(words, "proposal-today")),
        Column::right(say!(words, "proposal-then")),
        Column::right(String::new()),
    ];
    let figures = summary.figures.iter().filter(|_| proposal.edit.is_some());
    document.table(Table { columns, groups: vec![figures.map(|row| row.to_vec()).collect()] });
    let lists = [
        (say!(words, "proposal-moved"), &summary.moved),
        (say!(words, "proposal-times"), &summary.times),
        (say!(words, "proposal-dropped"), &summary.dropped),
    ];
    for (heading, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        document.heading(heading);
        document.list(list.clone());
    }
    for sentence in summary.held.iter().chain(&summary.proof) {
        document.paragraph(sentence.as_str());
    }
    if proposal.edit.is_some() && !is_written {
        document.paragraph(say!(words, "optimize-not-written"));
    }
    document
}
