//! The part of a tour that a sheet is to be about: `--day DAY`, `--stop STOP`, `--since-version FILE`.
//! Start with [`extent`].

use super::context::Context;
use super::coverage_query::roster_not_known;
use super::define::own_option;
use super::failure::Failure;
use super::not_printable::NotPrintable;
use crate::desk::open_tour::OpenTour;
use crate::desk::typed::{day, stop};
use crate::domain::tour::Tour;
use crate::say;
use crate::sheet::catalogue::{Format, Shape, Sheet};
use crate::sheet::compose::Lacking;
use crate::sheet::order::Extent;
use crate::text::Words;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use std::path::{Path, PathBuf};

/// The option that names the earlier version.
const SINCE: &str = "since-version";

/// The options by which to choose.
pub fn arguments(words: &Words) -> [Arg; 3] {
    let day = own_option(words, "day", say!(words, "cli-value-day"), say!(words, "cli-help-print-day"));
    let stop = own_option(words, "stop", say!(words, "cli-value-stop"), say!(words, "cli-help-print-stop"));
    let since = own_option(words, SINCE, say!(words, "cli-value-file"), say!(words, "cli-help-since-version"));
    [day, stop.action(ArgAction::Append), since.value_parser(value_parser!(PathBuf))]
}

/// What is chosen for `sheet`; a calendar or a course may always be of a part.
///
/// # Errors
/// The tour does not have it, or the sheet is about something else.
pub fn extent(
    context: &Context,
    open: &OpenTour,
    (sheet, format): (Sheet, Format),
    matches: &ArgMatches,
) -> Result<Extent, Failure> {
    let is_course = format.shape() == Shape::Course;
    let typed_day = matches.get_one::<String>("day");
    let typed_stops: Vec<&String> = matches.get_many::<String>("stop").into_iter().flatten().collect();
    if typed_day.is_some() && !sheet.takes_day() && !is_course {
        return Err(NotPrintable::OptionOfSheet("--day", sheet).into());
    }
    if !typed_stops.is_empty() && !sheet.takes_stops() && !is_course {
        return Err(NotPrintable::OptionOfSheet("--stop", sheet).into());
    }
    let since = matches.get_one::<PathBuf>(SINCE).map(|named| version(context, open, named));
    if since.is_some() && sheet != Sheet::Changes {
        return Err(NotPrintable::OptionOfSheet("--since-version", sheet).into());
    }
    let day = typed_day.map(|typed| context.day(&open.tour, typed)).transpose()?;
    let stops = typed_stops.into_iter().map(|typed| context.stop(&open.tour, typed));
    Ok(Extent { day, stops: stops.collect::<Result<_, _>>()?, since })
}

/// The earlier version that a person names, by its path or as the number of a backup.
fn version(context: &Context, open: &OpenTour, named: &Path) -> PathBuf {
    let number: Option<u64> = named.to_str().filter(|_| !named.exists()).and_then(|named| named.parse().ok());
    let backups = open.file.as_ref().and_then(|file| context.office.folder.list_backups(&file.path).ok());
    let backup = backups.into_iter().flatten().find(|backup| Some(backup.number) == number);
    backup.map_or_else(|| named.to_owned(), |backup| backup.path)
}

/// What to tell a person whose order lacks what `sheet` is about.
pub fn failure(context: &Context, tour: &Tour, sheet: Sheet, lacking: Lacking) -> Failure {
    let not_printable = match lacking {
        Lacking::Day => NotPrintable::NeedsDay(sheet, day::all(&context.words, tour)),
        Lacking::Stop => NotPrintable::NeedsStop(sheet, stop::all(&context.words, &context.office.reference, tour)),
        Lacking::SingleStop => NotPrintable::NeedsSingleStop(sheet),
        Lacking::Version => NotPrintable::NeedsVersion(sheet),
        Lacking::Roster => return roster_not_known(&context.office.reference, context.office.today),
    };
    not_printable.into()
}
