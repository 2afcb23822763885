//! `merge BASE OURS THEIRS`: puts two versions of a tour together, into OURS; Git's driver for merging tours.
//! Start with [`run`].

use super::answer::{Answer, Exit};
use super::context::Context;
use super::define;
use super::failure::Failure;
use crate::domain::merge::{Choices, Side, merge};
use crate::domain::tour::Tour;
use crate::say;
use crate::store::error::StoreError;
use crate::store::in_words::path_in_words;
use crate::store::problem::{Problem, ProblemKind};
use crate::store::tour_file::{TourFile, bytes_of};
use crate::store::write::Target;
use crate::text::Words;
use clap::{ArgMatches, Command};
use std::path::Path;

pub const NAME: &str = "merge";

pub fn define(words: &Words) -> Command {
    let file = |id, shown, help, order| define::positional(words, id, shown, help).required(true).display_order(order);
    define::command(words, NAME, say!(words, "cli-about-merge"), &say!(words, "cli-usage-merge"))
        .arg(file("base", say!(words, "cli-value-base-file"), say!(words, "cli-help-merge-base"), 1))
        .arg(file("ours", say!(words, "cli-value-ours-file"), say!(words, "cli-help-merge-ours"), 2))
        .arg(file("theirs", say!(words, "cli-value-theirs-file"), say!(words, "cli-help-merge-theirs"), 3))
        .after_help(say!(words, "cli-merge-git"))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let words = &context.words;
    let path = |id| Path::new(define::text(matches, id));
    let ours = TourFile::open(path("ours"))?.tour;
    let theirs = TourFile::open(path("theirs"))?.tour;
    let base = match TourFile::open(path("base")) {
        Ok(file) => file.tour,
        // So Git says that both sides made the file.
        Err(Problem { kind: ProblemKind::Empty, .. }) => Tour::new(""),
        Err(problem) => return Err(problem.into()),
    };
    let merged = merge(&base, &ours, &theirs, &Choices::new());
    Target::export(path("ours"), &bytes_of(&merged.tour)?, true)
        .map_err(|error| StoreError::Io(path("ours").to_owned(), error))?;
    let tours = [&ours, &theirs];
    let conflicts = merged.conflicts.iter().map(|conflict| {
        let value = |side| conflict.value_in_words(side, words, &context.office.reference, tours);
        say!(
            words,
            "cli-merge-conflict",
            subject = conflict.subject_in_words(words, &context.office.reference, tours),
            aspect = conflict.aspect_in_words(words),
            ours = value(Side::Ours),
            theirs = value(Side::Theirs)
        )
    });
    let conflicts: Vec<String> = conflicts.collect();
    let exit = if conflicts.is_empty() { Exit::Done } else { Exit::No };
    let done = vec![say!(words, "cli-merged", file = path_in_words(path("ours")), count = conflicts.len())];
    Ok(Answer { done, warnings: conflicts, exit, ..Answer::default() })
}
