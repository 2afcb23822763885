//! What the parser has to say about the arguments, in the user's language.
//! Start with [`answer`].

use super::answer::Answer;
use super::commands;
use super::failure::Failure;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::ffi::OsString;

/// Help and version are results; all else is a mistake in the arguments.
pub fn answer(error: Error, arguments: &[OsString]) -> Result<Answer, Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp => Ok(Answer::output(error.render().to_string())),
        ErrorKind::DisplayVersion => Ok(Answer::output(format!("sommertour {}\n", env!("CARGO_PKG_VERSION")))),
        _ => Err(Misuse { command: command_of(arguments), error }.into()),
    }
}

/// Arguments that do not parse.
struct Misuse {
    /// The subcommand, as far as it can be told.
    command: Option<&'static str>,
    error: Error,
}

impl InWords for Misuse {
    /// One sentence, and where to read on.
    fn in_words(&self, words: &Words) -> String {
        let command = self.command.map_or_else(|| "sommertour".to_owned(), |name| format!("sommertour {name}"));
        format!("{} {}", sentence(words, &self.error, self.command), say!(words, "cli-hint-help", command = command))
    }
}

/// The subcommand that the arguments name, as far as that can be told from arguments that do not parse.
fn command_of(arguments: &[OsString]) -> Option<&'static str> {
    let mut names = arguments.iter().skip(1).filter_map(|argument| argument.to_str());
    names.find_map(commands::find).map(|subcommand| subcommand.name)
}

fn sentence(words: &Words, error: &Error, command: Option<&str>) -> String {
    let part = |kind| error.get(kind).map(|value| shown(words, value)).unwrap_or_default();
    let argument = part(ContextKind::InvalidArg);
    let value = part(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => {
            let unknown = if argument.starts_with('-') {
                say!(words, "cli-unknown-option", argument = argument)
            } else {
                say!(words, "cli-unknown-argument", argument = argument)
            };
            with_suggestion(words, unknown, &part(ContextKind::SuggestedArg))
        }
        ErrorKind::InvalidSubcommand => {
            let unknown = say!(words, "cli-no-such-action", name = part(ContextKind::InvalidSubcommand));
            with_suggestion(words, unknown, &part(ContextKind::SuggestedSubcommand))
        }
        ErrorKind::MissingRequiredArgument => say!(words, "cli-missing", arguments = argument),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            say!(words, "cli-missing-action", command = command.unwrap_or("sommertour"))
        }
        ErrorKind::InvalidValue if value.is_empty() => say!(words, "cli-needs-value", argument = argument),
        ErrorKind::InvalidValue => {
            say!(
                words,
                "cli-invalid-value",
                value = value,
                argument = argument,
                possible = part(ContextKind::ValidValue)
            )
        }
        ErrorKind::ValueValidation => say!(words, "cli-not-a-number", value = value, argument = argument),
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            say!(words, "cli-needs-value", argument = argument)
        }
        ErrorKind::TooManyValues => say!(words, "cli-unknown-argument", argument = value),
        ErrorKind::ArgumentConflict => {
            let prior = part(ContextKind::PriorArg);
            if prior.is_empty() || prior == argument {
                say!(words, "cli-given-twice", argument = argument)
            } else {
                say!(words, "cli-conflict", argument = argument, prior = prior)
            }
        }
        ErrorKind::InvalidUtf8 => say!(words, "cli-not-utf8"),
        _ => say!(words, "cli-not-understood"),
    }
}

fn with_suggestion(words: &Words, sentence: String, suggestion: &str) -> String {
    if suggestion.is_empty() {
        sentence
    } else {
        format!("{sentence} {}", say!(words, "cli-did-you-mean", suggestion = suggestion))
    }
}

fn shown(words: &Words, value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => sanitize(text).into_owned(),
        ContextValue::Strings(texts) => {
            let clean: Vec<String> = texts.iter().map(|text| sanitize(text).into_owned()).collect();
            clean.join(&say!(words, "cli-and"))
        }
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
