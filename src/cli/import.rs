//! `import matrix FILE`: data from a file of somebody else's.
//! Start with [`run`].

use super::answer::{Answer, Exit};
use super::context::Context;
use super::define;
use super::failure::Failure;
use super::subcommand::NoSuchCommand;
use crate::domain::travel::Method;
use crate::say;
use crate::store::assets::office_of;
use crate::store::in_words::path_in_words;
use crate::store::matrix_file::{path_of, save_matrix};
use crate::store::problem::InFile;
use crate::store::read::read_capped;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use crate::travel::matrix::Origin;
use crate::travel::matrix_csv;
use clap::{ArgMatches, Command, value_parser};
use std::path::PathBuf;

pub const NAME: &str = "import";

pub fn define(words: &Words) -> Command {
    let file = define::positional(words, "file", say!(words, "cli-value-file"), say!(words, "cli-help-import-file"))
        .required(true)
        .value_parser(value_parser!(PathBuf));
    let dry_run = define::switch("dry-run", say!(words, "cli-help-dry-run"), say!(words, "cli-heading-options"));
    let matrix = define::command(
        words,
        "matrix",
        say!(words, "cli-about-import-matrix"),
        &say!(words, "cli-usage-import-matrix"),
    );
    define::command(words, NAME, say!(words, "cli-about-import"), &say!(words, "cli-usage-import"))
        .subcommand_required(true)
        .subcommand(matrix.args([file, dry_run]))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    match matches.subcommand() {
        Some(("matrix", matches)) => matrix(context, matches),
        _ => Err(NoSuchCommand(NAME.to_owned()).into()),
    }
}

/// Reports every line that was not taken; the others are saved unless it is a rehearsal.
fn matrix(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let words = &context.words;
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let imported = matrix_csv::read(&read_capped(&path)?, &context.office.reference)
        .map_err(|error| InFile { file: path.clone(), error })?;
    let output: String = imported.refused.iter().map(|refused| format!("{}\n", refused.in_words(words))).collect();
    let (taken, left) = (imported.drives.len(), imported.refused.len());
    let counted = |path: &str| say!(words, "cli-matrix-imported", taken = taken, left = left, file = path);
    if taken == 0 {
        let warnings = vec![say!(words, "cli-matrix-nothing", file = path_in_words(&path))];
        return Ok(Answer { output: output.into_bytes(), warnings, exit: Exit::Failed, ..Answer::default() });
    }
    let office = office_of(context.office.folder.dir());
    let done = if matches.get_flag("dry-run") {
        say!(words, "cli-matrix-rehearsed", taken = taken, left = left)
    } else {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let origin =
            Origin { date: context.office.today, name: sanitize(&name).into_owned(), method: Method::Imported };
        save_matrix(context.office.folder.dir(), &office, origin, imported.drives)?;
        counted(&path_in_words(&path_of(&office)))
    };
    Ok(Answer { output: output.into_bytes(), ..Answer::done(done) })
}
