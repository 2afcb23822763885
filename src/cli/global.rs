//! The options that hold for every command: folder, language, today's date, quiet.
//! Start with [`arguments`].

use super::define::{option, switch};
use super::failure::Failure;
use crate::desk::typed::{Anchor, date};
use crate::domain::date::Date;
use crate::say;
use crate::store::folder::Folder;
use crate::store::local_state::LocalState;
use crate::text::{InWords, Lang, Words};
use chrono::Local;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// Where the folder of tours is named in the environment.
const FOLDER_VARIABLE: &str = "SOMMERTOUR_DIR";

/// The folder when nobody names one.
const FOLDER: &str = "tours";

/// The options, usable before and after the subcommand.
pub fn arguments(words: &Words) -> Vec<Arg> {
    let heading = say!(words, "cli-heading-global");
    let dir = option("dir", say!(words, "cli-value-dir"), say!(words, "cli-help-dir"), heading.clone())
        .value_parser(value_parser!(PathBuf));
    let lang = option("lang", "de|en".to_owned(), say!(words, "cli-help-lang"), heading.clone())
        .value_parser(["de", "en"])
        .hide_possible_values(true);
    let today = option("today", say!(words, "cli-value-date"), say!(words, "cli-help-today"), heading.clone());
    let quiet = switch("quiet", say!(words, "cli-help-quiet"), heading.clone());
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(say!(words, "cli-help-help"))
        .help_heading(heading);
    [dir, lang, today, quiet, help].into_iter().map(|argument| argument.global(true)).collect()
}

/// The language, which has to be known before the arguments are parsed: `--lang`, else `LANG`, else German.
/// A value that is no language is left to the parser to refuse.
pub fn language(arguments: &[OsString]) -> Lang {
    let mut asked = None;
    let mut rest = arguments.iter().skip(1).take_while(|argument| *argument != "--").map(OsString::as_os_str);
    while let Some(argument) = rest.next().and_then(OsStr::to_str) {
        asked = match argument.strip_prefix("--lang") {
            Some("") => rest.next().and_then(OsStr::to_str).or(asked),
            Some(value) => value.strip_prefix('=').or(asked),
            None => asked,
        };
    }
    let of_option = match asked {
        Some("de") => Some(Lang::De),
        Some("en") => Some(Lang::En),
        _ => None,
    };
    let of_environment = || std::env::var("LANG").ok().and_then(|locale| Lang::from_locale(&locale));
    of_option.or_else(of_environment).unwrap_or(Lang::De)
}

/// The folder of tours: `--dir`, else `SOMMERTOUR_DIR`, else `tours`.
pub fn folder(matches: &ArgMatches) -> Folder {
    let named = matches.get_one::<PathBuf>("dir").cloned();
    let of_environment = || std::env::var_os(FOLDER_VARIABLE).filter(|dir| !dir.is_empty()).map(PathBuf::from);
    let folder = Folder::new(named.or_else(of_environment).unwrap_or_else(|| PathBuf::from(FOLDER)));
    folder.with_state(LocalState::of_user())
}

/// Today: `--today`, else what the computer's clock says.
pub fn today(matches: &ArgMatches) -> Result<Date, Failure> {
    let of_clock = Local::now().date_naive();
    match matches.get_one::<String>("today") {
        Some(typed) => Ok(date::understand(typed, &Anchor::today(of_clock))?),
        None => Date::new(of_clock).map_err(|_| NoToday.into()),
    }
}

/// Whether to leave out what was done.
pub fn is_quiet(matches: &ArgMatches) -> bool {
    matches.get_flag("quiet")
}

/// The clock of the computer is outside the years that are planned for.
struct NoToday;

impl InWords for NoToday {
    fn in_words(&self, words: &Words) -> String {
        say!(words, "cli-no-today")
    }
}
