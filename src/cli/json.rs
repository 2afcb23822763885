//! Values as `--json` prints them: English keys in the order of the contract, plain numbers.
//! Start with [`document`].

use super::answer::Answer;
use super::failure::Failure;
use crate::domain::date::When;
use crate::say;
use crate::store::in_words::path_in_words;
use crate::store::problem::Problem;
use crate::text::{InWords, Words, times};
use serde::Serialize;

/// One JSON document with a line break at its end.
///
/// # Errors
/// The value cannot be written as JSON.
pub fn document<T: Serialize>(value: &T) -> Result<Answer, Failure> {
    let mut text = serde_json::to_string_pretty(value).map_err(|error| NoJson(error.to_string()))?;
    text.push('\n');
    Ok(Answer::output(text))
}

/// A value that cannot be written as JSON; why, in English.
struct NoJson(String);

impl InWords for NoJson {
    fn in_words(&self, words: &Words) -> String {
        say!(words, "cli-json-failed", error = self.0.as_str())
    }
}

/// A problem as JSON shows it.
#[derive(Serialize)]
pub struct ProblemJson {
    pub file: String,
    pub line: Option<usize>,
    pub column: Option<usize>,
    pub text: String,
}

impl ProblemJson {
    pub fn new(words: &Words, problem: &Problem) -> Self {
        Self {
            file: path_in_words(&problem.file),
            line: problem.place.map(|(line, _)| line),
            column: problem.place.map(|(_, column)| column),
            text: problem.kind.in_words(words),
        }
    }
}

/// Kilometres to one decimal.
pub fn km(kilometres: f64) -> f64 {
    (kilometres * 10.0).round() / 10.0
}

/// Whole minutes.
pub fn minutes(minutes: f64) -> u32 {
    minutes.round().max(0.0) as u32
}

/// `HH:MM`, where a time is known.
pub fn clock(minutes: Option<u32>) -> Option<String> {
    minutes.map(times::clock)
}

/// The day, where it is exactly known.
pub fn exact(when: When) -> Option<String> {
    when.exact().map(|date| date.to_string())
}

/// The first and the last day it may be.
pub fn span(when: When) -> (Option<String>, Option<String>) {
    (when.first().map(|date| date.to_string()), when.last().map(|date| date.to_string()))
}
