//! The table of all subcommands: what each is called, how it is described, what it does.
//! Start with [`ALL`].

use super::subcommand::{Action, Subcommand};
use super::{
    add, campaign, check, coverage, day, define, delete, distance, duplicate, edits, global, import, list, matrix,
    merge, move_stop, new, optimize, print, rename, restore, set, show, solve, suggest, unvisited,
};
use crate::say;
use crate::text::Words;
use clap::{Arg, ArgAction, Command};

/// A subcommand that has its file; `edit` before the file where it is one edit of a tour.
macro_rules! subcommand {
    (edit $file:ident) => {
        Subcommand { name: $file::NAME, define: $file::define, action: Action::Edit($file::edit) }
    };
    ($file:ident) => {
        Subcommand { name: $file::NAME, define: $file::define, action: Action::Run($file::run) }
    };
}

/// All subcommands in the order of the help: looking first, then changing, then printing.
pub static ALL: &[Subcommand] = &[
    subcommand!(list),
    subcommand!(show),
    subcommand!(unvisited),
    subcommand!(coverage),
    subcommand!(distance),
    subcommand!(check),
    subcommand!(new),
    subcommand!(duplicate),
    subcommand!(rename),
    subcommand!(delete),
    subcommand!(add),
    subcommand!(edit move_stop),
    edits::REMOVE,
    subcommand!(edit set),
    edits::STATUS,
    subcommand!(day),
    edits::BASE,
    edits::EMBARGO,
    edits::FINALISE,
    subcommand!(import),
    subcommand!(matrix),
    subcommand!(optimize),
    subcommand!(suggest),
    subcommand!(print),
    subcommand!(campaign),
    subcommand!(solve),
    subcommand!(merge),
    subcommand!(restore),
];

/// The subcommand of that name.
pub fn find(name: &str) -> Option<&'static Subcommand> {
    ALL.iter().find(|subcommand| subcommand.name == name)
}

/// The whole command line.
pub fn root(words: &Words) -> Command {
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(say!(words, "cli-help-version"))
        .help_heading(say!(words, "cli-heading-options"));
    let tour = define::tour(words).required(false).help(say!(words, "cli-help-tour-to-open"));
    // Takes what follows a misspelt command, so that the command is named as the mistake and not what follows.
    let rest = Arg::new("rest").num_args(0..).hide(true);
    define::command(words, "sommertour", say!(words, "cli-about"), &say!(words, "cli-usage"))
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(say!(words, "cli-after-help"))
        .args([tour, rest, version])
        .args(global::arguments(words))
        .subcommands(ALL.iter().map(|subcommand| (subcommand.define)(words)))
}
