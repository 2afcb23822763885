//! `set TOUR STOP FIELD VALUE`: one field of a stop.
//! Start with [`edit`]; what there is to set stands in `domain::field::stop_list`.

use super::define;
use super::failure::Failure;
use super::transaction::Transaction;
use crate::desk::typed::field;
use crate::domain::edit::Edit;
use crate::say;
use crate::text::{Lang, Words};
use clap::{ArgMatches, Command};

pub const NAME: &str = "set";

pub fn define(words: &Words) -> Command {
    let field = define::positional(words, "field", say!(words, "cli-value-field"), names_in_words(words));
    let value = define::positional(words, "value", say!(words, "cli-value-value"), say!(words, "cli-help-set-value"));
    define::command(words, NAME, say!(words, "cli-about-set"), &say!(words, "cli-usage-set")).args([
        define::tour(words),
        define::stop(words),
        field.required(true),
        value.required(true),
    ])
}

/// `time (zeit), minutes (dauer) …`: the German names are for German readers.
fn names_in_words(words: &Words) -> String {
    let shown = field::names().map(|(name, also)| match (words.lang(), also) {
        (Lang::De, [german, ..]) => format!("{name} ({german})"),
        _ => name.to_owned(),
    });
    shown.collect::<Vec<_>>().join(", ")
}

pub fn edit(transaction: &Transaction, matches: &ArgMatches) -> Result<Edit, Failure> {
    let stop = transaction.stop(define::text(matches, "stop"))?;
    Ok(field::set(stop, define::text(matches, "field"), define::text(matches, "value"))?)
}
