//! `solve INSTANCE.json`: a planning problem in bare numbers, solved and proven as far as the time allows.
//! Start with [`run`]; each kind of problem has its file.

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use super::search_options::SearchOptions;
use super::{define, solve_days, solve_order};
use crate::planner::instance::Instance;
use crate::say;
use crate::store::in_words::path_in_words;
use crate::store::read::read_capped;
use crate::text::{InWords, Words};
use clap::{ArgMatches, Command, value_parser};
use serde_json::error::Category;
use std::path::{Path, PathBuf};

pub const NAME: &str = "solve";

const SECONDS: f64 = 10.0;

pub fn define(words: &Words) -> Command {
    let option = |name, help| define::own_option(words, name, say!(words, "cli-value-number"), help);
    let file = define::positional(words, "file", say!(words, "cli-value-file"), say!(words, "solve-help-file"));
    define::command(words, NAME, say!(words, "solve-about"), &say!(words, "solve-usage"))
        .arg(file.required(true).value_parser(value_parser!(PathBuf)))
        .arg(option("seconds", say!(words, "solve-help-seconds")))
        .arg(option("seed", say!(words, "solve-help-seed")).value_parser(value_parser!(u64)))
        .arg(option("threads", say!(words, "solve-help-threads")).value_parser(value_parser!(u32)))
        .arg(define::json(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let options = SearchOptions::begin(matches, SECONDS)?;
    let file = matches.get_one::<PathBuf>("file").map(PathBuf::as_path).unwrap_or(Path::new(""));
    match read(file)? {
        Instance::Tsp(instance) => solve_order::answer(&context.words, file, &instance, &options),
        Instance::Vrptw(instance) => solve_days::answer(&context.words, file, &instance, &options),
    }
}

fn read(file: &Path) -> Result<Instance, Failure> {
    let bytes = read_capped(file)?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let instance = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        Category::Data => NoInstance::Shape(file.to_owned()),
        _ => NoInstance::NotJson { file: file.to_owned(), line: error.line(), column: error.column() },
    })?;
    Ok(instance)
}

/// What is wrong with a file that should hold a planning problem.
enum NoInstance {
    /// It is no JSON at all; where it breaks off.
    NotJson { file: PathBuf, line: usize, column: usize },
    /// JSON, but no planning problem.
    Shape(PathBuf),
}

impl InWords for NoInstance {
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::NotJson { file, line, column } => {
                let (line, column) = (line.to_string(), column.to_string());
                say!(words, "solve-not-json", file = path_in_words(file), line = line, column = column)
            }
            Self::Shape(file) => say!(words, "solve-shape", file = path_in_words(file)),
        }
    }
}
