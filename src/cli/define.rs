//! How commands and their arguments are described to the parser, every word of it in the user's language.
//! Start with [`command`].

use crate::say;
use crate::text::Words;
use clap::{Arg, ArgAction, ArgMatches, Command};

/// Longest line of a help text.
const COLUMNS: usize = 100;

/// Where an argument stands in the help; those known by their place are sorted by name otherwise.
const FIRST: usize = 1;
pub const SECOND: usize = 2;

/// A command without any of the parser's own words. `usage` has one line a way to call it.
pub fn command(words: &Words, name: &'static str, about: String, usage: &str) -> Command {
    let usage: Vec<&str> = usage.lines().map(str::trim).collect();
    let template =
        format!("{{about}}\n\n{}\n  {{usage}}\n\n{{all-args}}{{after-help}}\n", say!(words, "cli-heading-usage"));
    Command::new(name)
        .about(about)
        .override_usage(usage.join("\n  "))
        .help_template(template)
        .subcommand_help_heading(say!(words, "cli-heading-commands"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .max_term_width(COLUMNS)
}

/// An argument known by its place.
pub fn positional(words: &Words, id: &'static str, shown: String, help: String) -> Arg {
    Arg::new(id).value_name(shown).help(help).help_heading(say!(words, "cli-heading-arguments"))
}

/// An argument known by its name, with a value.
pub fn option(name: &'static str, shown: String, help: String, heading: String) -> Arg {
    Arg::new(name).long(name).value_name(shown).help(help).help_heading(heading)
}

/// An argument known by its name, without a value.
pub fn switch(name: &'static str, help: String, heading: String) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help).help_heading(heading)
}

/// The tour that a command is about.
pub fn tour(words: &Words) -> Arg {
    positional(words, "tour", say!(words, "cli-value-tour"), say!(words, "cli-help-tour"))
        .required(true)
        .display_order(FIRST)
}

/// The stop that a command is about.
pub fn stop(words: &Words) -> Arg {
    positional(words, "stop", say!(words, "cli-value-stop"), say!(words, "cli-help-stop"))
        .required(true)
        .display_order(SECOND)
}

/// The day that a command is about.
pub fn day(words: &Words) -> Arg {
    positional(words, "day", say!(words, "cli-value-day"), say!(words, "cli-help-day")).required(true)
}

/// A title, which needs no quotation marks.
pub fn title(words: &Words, help: String) -> Arg {
    positional(words, "title", say!(words, "cli-value-title"), help).required(true).num_args(1..)
}

/// The switch for output that other programs read.
pub fn json(words: &Words) -> Arg {
    switch("json", say!(words, "cli-help-json"), say!(words, "cli-heading-options"))
}

/// An option of one command.
pub fn own_option(words: &Words, name: &'static str, shown: String, help: String) -> Arg {
    option(name, shown, help, say!(words, "cli-heading-options"))
}

/// What stands in a required argument; the parser has seen to it that it is there.
pub fn text<'a>(matches: &'a ArgMatches, id: &str) -> &'a str {
    matches.get_one::<String>(id).map(String::as_str).unwrap_or_default()
}

/// The words of an argument that may have several, as one text.
pub fn joined(matches: &ArgMatches, id: &str) -> String {
    let parts: Vec<&str> = matches.get_many::<String>(id).into_iter().flatten().map(String::as_str).collect();
    parts.join(" ")
}
