//! `list`: the tours of the folder.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use super::{define, json};
use crate::domain::date::{DateSpan, When};
use crate::domain::tour::Tour;
use crate::say;
use crate::sheet::parts::document::{Column, Document, Table};
use crate::store::in_words::path_in_words;
use crate::store::tour_file::TourFile;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use clap::{ArgMatches, Command};
use serde::Serialize;

pub const NAME: &str = "list";

#[derive(Serialize)]
struct ListJson {
    tours: Vec<ListedTourJson>,
    unreadable: Vec<json::ProblemJson>,
}

#[derive(Serialize)]
struct ListedTourJson {
    tour: String,
    file: String,
    title: String,
    principal: String,
    /// The first and the last day it may touch.
    from: Option<String>,
    to: Option<String>,
    days: usize,
    visits: usize,
    ideas: usize,
}

pub fn define(words: &Words) -> Command {
    define::command(words, NAME, say!(words, "cli-about-list"), &say!(words, "cli-usage-list")).arg(define::json(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let words = &context.words;
    let contents = context.contents()?;
    let answer = if matches.get_flag("json") {
        json::document(&ListJson {
            tours: contents.tours.iter().map(as_json).collect(),
            unreadable: contents.problems.iter().map(|problem| json::ProblemJson::new(words, problem)).collect(),
        })?
    } else if contents.tours.is_empty() {
        Answer::output(format!("{}\n", say!(words, "cli-list-empty", dir = path_in_words(context.office.folder.dir()))))
    } else {
        Answer::document(words, &table(words, &contents.tours))?
    };
    let copies = contents.copies.iter().map(|copy| {
        let [file, original] = [&copy.file.path, &copy.original].map(|path| path_in_words(path));
        say!(words, "cli-list-copy", file = file, original = original)
    });
    let warnings = copies.chain(context.name_problems(&contents.problems)).collect();
    Ok(answer.with_warnings(warnings))
}

fn table(words: &Words, tours: &[TourFile]) -> Document {
    let mut document = Document::default();
    let row = |file: &TourFile| {
        vec![
            sanitize(&file.stem()).into_owned(),
            sanitize(&file.tour.title).into_owned(),
            dates_in_words(words, &file.tour),
            file.tour.days.len().to_string(),
            visits(&file.tour).to_string(),
            file.tour.ideas.len().to_string(),
        ]
    };
    document.table(Table {
        columns: vec![
            Column::left(say!(words, "cli-column-tour")),
            Column::left(say!(words, "cli-column-title")),
            Column::left(say!(words, "cli-column-dates")),
            Column::right(say!(words, "cli-column-days")),
            Column::right(say!(words, "cli-column-visits")),
            Column::right(say!(words, "cli-column-ideas")),
        ],
        groups: vec![tours.iter().map(row).collect()],
    });
    document
}

/// Stops on days that take place or took place.
fn visits(tour: &Tour) -> usize {
    tour.days.iter().map(|day| day.active_stops().count()).sum()
}

/// The first and the last day that the tour may touch.
fn span(tour: &Tour) -> Option<DateSpan> {
    let first = tour.days.iter().filter_map(|day| day.date.first()).min();
    DateSpan::new(first?, tour.days.iter().filter_map(|day| day.date.last()).max()?).ok()
}

fn dates_in_words(words: &Words, tour: &Tour) -> String {
    match span(tour) {
        Some(span) if span.first() == span.last() => When::On(span.first()).in_words(words),
        Some(span) => When::Between(span).in_words(words),
        None => When::Open.in_words(words),
    }
}

fn as_json(file: &TourFile) -> ListedTourJson {
    let span = span(&file.tour);
    ListedTourJson {
        tour: sanitize(&file.stem()).into_owned(),
        file: path_in_words(&file.path),
        title: sanitize(&file.tour.title).into_owned(),
        principal: file.tour.principal.as_deref().map(|name| sanitize(name).into_owned()).unwrap_or_default(),
        from: span.map(|span| span.first().to_string()),
        to: span.map(|span| span.last().to_string()),
        days: file.tour.days.len(),
        visits: visits(&file.tour),
        ideas: file.tour.ideas.len(),
    }
}
