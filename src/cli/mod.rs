//! Room `cli`: the command line, one file a subcommand.
//! Start with [`run`]; `commands` is the table of all subcommands, `context` what each of them is given.

mod add;
pub mod answer;
mod campaign;
mod check;
mod commands;
mod context;
mod coverage;
mod coverage_query;
mod day;
mod day_set;
mod define;
mod delete;
mod distance;
mod duplicate;
mod edits;
mod failure;
mod global;
mod hand_on;
mod import;
mod interactive;
mod interrupt;
mod json;
mod list;
mod matrix;
mod merge;
mod move_stop;
mod new;
mod not_printable;
mod optimize;
mod print;
mod print_choice;
mod progress_line;
mod rename;
mod restore;
mod search_options;
mod set;
mod show;
mod show_json;
mod solve;
mod solve_days;
mod solve_order;
mod subcommand;
mod suggest;
mod transaction;
mod unvisited;
mod usage;

use crate::say;
use crate::text::Words;
use answer::Exit;
use clap::ArgMatches;
use context::Context;
use std::ffi::OsString;
use std::panic;
use subcommand::NoSuchCommand;

/// Runs what the arguments ask for (the first is the program's own name) and says how it ended.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let lang = global::language(&arguments);
    let words = match Words::new(lang) {
        Ok(words) => words,
        // There are no words to say it in: only a fault of the build leads here.
        Err(error) => return answer::write_error(&error.to_string()),
    };
    keep_panics_quiet(say!(words, "cli-crashed"));
    let answer = match commands::root(&words).try_get_matches_from(&arguments) {
        Err(error) => usage::answer(error, &arguments),
        Ok(matches) => match Context::prepare(&matches) {
            Err(failure) => Err(failure),
            Ok(context) => return dispatch(context(words), &matches),
        },
    };
    answer.unwrap_or_else(|failure| failure.answer(&words)).write(lang, false)
}

/// A panic tells where in the source it happened, but not its own message, which may quote a tour.
fn keep_panics_quiet(crashed: String) {
    panic::set_hook(Box::new(move |info| {
        let place = info.location().map_or_else(String::new, ToString::to_string);
        answer::write_error(&format!("{crashed} ({place})"));
    }));
}

fn dispatch(context: Context, matches: &ArgMatches) -> Exit {
    let quiet = global::is_quiet(matches);
    let lang = context.words.lang();
    match matches.subcommand() {
        None => interactive::run(context, matches).write(lang, quiet),
        Some((name, matches)) => {
            let answer = match commands::find(name) {
                Some(subcommand) => subcommand.run(&context, matches),
                None => Err(NoSuchCommand(name.to_owned()).into()),
            };
            let mut answer = answer.unwrap_or_else(|failure| failure.answer(&context.words));
            // `check` lists what is wrong with the office's own files itself.
            if name != check::NAME {
                answer.warnings.splice(0..0, context.name_problems(&context.office.problems));
            }
            answer.write(lang, quiet)
        }
    }
}
