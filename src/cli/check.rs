//! `check [FILE…]`: every problem with its file, line and column.
//! Start with [`run`].

use super::answer::{Answer, Exit};
use super::context::Context;
use super::define;
use super::failure::Failure;
use super::json::{self, ProblemJson};
use crate::say;
use crate::store::assets::is_office_file;
use crate::store::error::StoreError;
use crate::store::in_words::path_in_words;
use crate::store::problem::{Problem, ProblemKind};
use crate::store::tour_file::TourFile;
use crate::text::{InWords, Words};
use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;
use std::path::{Path, PathBuf};

pub const NAME: &str = "check";

#[derive(Serialize)]
struct CheckJson {
    problems: Vec<ProblemJson>,
}

pub fn define(words: &Words) -> Command {
    let files = define::positional(words, "files", say!(words, "cli-value-file"), say!(words, "cli-help-files"))
        .num_args(0..)
        .value_parser(value_parser!(PathBuf));
    define::command(words, NAME, say!(words, "cli-about-check"), &say!(words, "cli-usage-check"))
        .args([files, define::json(words)])
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let words = &context.words;
    let named: Vec<PathBuf> = matches.get_many::<PathBuf>("files").into_iter().flatten().cloned().collect();
    let (files, mut problems) = if named.is_empty() {
        match context.office.folder.paths() {
            Ok(paths) => (paths, context.office.problems.clone()),
            Err(error) => return no_folder(context, error, matches.get_flag("json")),
        }
    } else {
        (named.iter().map(|file| meant(context, file)).collect(), Vec::new())
    };
    problems.extend(files.iter().filter_map(|file| problem_of(context, file)));
    let is_missing = |problem: &&Problem| matches!(problem.kind, ProblemKind::CannotRead(..));
    // A file that was named and cannot be read at all is a mistake in the arguments, not in the file.
    let missing: Vec<String> = problems
        .iter()
        .filter(|_| !named.is_empty())
        .filter(is_missing)
        .map(|problem| problem.in_words(words))
        .collect();
    let exit = match (missing.is_empty(), problems.is_empty()) {
        (false, _) => Exit::Failed,
        (true, false) => Exit::No,
        (true, true) => Exit::Done,
    };
    let answer = if matches.get_flag("json") {
        json::document(&CheckJson {
            problems: problems.iter().map(|problem| ProblemJson::new(words, problem)).collect(),
        })?
    } else if problems.is_empty() {
        Answer::output(format!("{}\n", say!(words, "cli-check-fine", count = files.len())))
    } else {
        let found = problems.iter().filter(|problem| named.is_empty() || !is_missing(problem));
        Answer::output(found.map(|problem| format!("{}\n", problem.in_words(words))).collect::<String>())
    };
    Ok(Answer { exit, ..answer }.with_warnings(missing))
}

/// What is wrong with a file: a tour, or one of the office's own files, which are read already.
fn problem_of(context: &Context, file: &Path) -> Option<Problem> {
    if is_office_file(context.office.folder.dir(), file) {
        context.office.problems.iter().find(|problem| problem.file.file_name() == file.file_name()).cloned()
    } else {
        TourFile::open(file).err()
    }
}

/// JSON is printed in any case, so that whoever reads it finds a document.
fn no_folder(context: &Context, error: StoreError, is_json: bool) -> Result<Answer, Failure> {
    if !is_json {
        return Err(error.into());
    }
    let text = error.in_words(&context.words);
    let dir = path_in_words(context.office.folder.dir());
    let problem = ProblemJson { file: dir, line: None, column: None, text: text.clone() };
    let answer = json::document(&CheckJson { problems: vec![problem] })?;
    Ok(Answer { exit: Exit::Failed, ..answer }.with_warnings(vec![text]))
}

/// A path, or else the stem of a tour in the folder.
fn meant(context: &Context, file: &Path) -> PathBuf {
    let of_folder = || file.to_str().and_then(|name| context.office.folder.find(name).ok());
    if file.exists() { file.to_owned() } else { of_folder().unwrap_or_else(|| file.to_owned()) }
}
