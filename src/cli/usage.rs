//! What the parser has to say about the arguments, in the user's language.
//! Start with [`answer`].

use super::answer::{Answer, Exit};
use super::commands;
use crate::say;
use crate::text::Words;
use crate::text::sanitize::sanitize;
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::ffi::OsString;

/// Help and version are results; all else is a mistake in the arguments, told in one sentence with a hint.
pub fn answer(words: &Words, error: &Error, arguments: &[OsString]) -> Answer {
    match error.kind() {
        ErrorKind::DisplayHelp => Answer::output(error.render().to_string()),
        ErrorKind::DisplayVersion => Answer::output(format!("sommertour {}\n", env!("CARGO_PKG_VERSION"))),
        _ => {
            let command = command_of(arguments);
            let sentence = sentence(words, error, command);
            let hint = match command {
                Some(name) => say!(words, "cli-hint-help", command = format!("sommertour {name}")),
                None => say!(words, "cli-hint-help", command = "sommertour"),
            };
            Answer { warnings: vec![format!("{sentence} {hint}")], exit: Exit::Failed, ..Answer::default() }
        }
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
