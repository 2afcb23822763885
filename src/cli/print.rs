//! `print TOUR --sheet SHEET --format FORMAT`: a sheet, to standard output or into a file.
//! Start with [`run`]; what each sheet holds is said in the room `sheet`.

use super::answer::Answer;
use super::context::Context;
use super::define::{self, own_option};
use super::failure::Failure;
use super::hand_on;
use super::print_choice::{arguments, extent, failure};
use crate::desk::office::Surrounded;
use crate::desk::typed::Reason;
use crate::domain::coverage::CoverageQuery;
use crate::say;
use crate::sheet::catalogue::{Format, Sheet};
use crate::sheet::formats::csv_file::CsvDialect;
use crate::sheet::order::Order;
use crate::sheet::print::{self as sheet_print, Earlier, Material, PrintError};
use crate::sheet::remarks::remarks;
use crate::sheet::render::{RenderOptions, template_of};
use crate::store::error::StoreError;
use crate::store::hand_on::HandOn;
use crate::store::in_words::{moment_in_words, path_in_words};
use crate::store::office::{changed_at, read_text};
use crate::store::tour_file::TourFile;
use crate::store::write::Target;
use crate::text::Words;
use crate::tui::TuiError;
use clap::{Arg, ArgMatches, Command, value_parser};
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

pub const NAME: &str = "print";

/// What a person names as the file who means standard output.
const STANDARD_OUTPUT: &str = "-";

pub fn define(words: &Words) -> Command {
    let output = Arg::new("output")
        .short('o')
        .value_name(say!(words, "cli-value-file"))
        .help(say!(words, "cli-help-output"))
        .help_heading(say!(words, "cli-heading-options"))
        .value_parser(value_parser!(PathBuf));
    let options = say!(words, "cli-heading-options");
    define::command(words, NAME, say!(words, "cli-about-print"), &say!(words, "cli-usage-print"))
        .arg(define::tour(words))
        .arg(own_option(words, "sheet", say!(words, "cli-value-sheet"), say!(words, "cli-help-sheet")).required(true))
        .arg(own_option(words, "format", say!(words, "cli-value-format"), say!(words, "cli-help-format")))
        .args(arguments(words))
        .arg(define::switch("raw", say!(words, "cli-help-raw"), options))
        .arg(output)
        .args(hand_on::arguments(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let sheet = word(define::text(matches, "sheet"), Sheet::from_keyword, &Sheet::ALL.map(Sheet::keyword))?;
    let possible: Vec<&str> = sheet.formats().iter().map(|format| format.keyword()).collect();
    let typed =
        matches.get_one::<String>("format").map_or(possible.first().copied().unwrap_or_default(), String::as_str);
    let format = word(typed, Format::from_keyword, &possible)?;
    let path = matches.get_one::<PathBuf>("output").filter(|path| **path != *STANDARD_OUTPUT);
    if format.is_binary() && path.is_none() && io::stdout().is_terminal() {
        return Err(Failure::BinaryToTerminal(format.keyword()));
    }
    let dialect = if matches.get_flag("raw") { CsvDialect::Machine } else { CsvDialect::Excel };
    refuse_unless(dialect == CsvDialect::Excel || format == Format::Csv, "--raw", format)?;
    let hand_on = hand_on::choice(matches, path.is_some())?;
    refuse_unless(!matches!(hand_on, HandOn::Printer(_)) || format.is_for_printers(), "--printer", format)?;

    let tour = define::text(matches, "tour");
    // Asked before the file is read: a change in between must count as later than what is printed.
    let changed = changed_at(context.office.folder.dir(), &context.office.folder.find(tour)?);
    let file = context.open(tour)?;
    let (surrounded, mut warnings) = context.surround(&file)?;
    let order = Order { sheet, format, extent: extent(context, &file.tour, (sheet, format), matches)? };
    let itinerary = surrounded.itinerary(&context.words, &file.tour);
    let query = CoverageQuery::as_of(context.office.today);
    let coverage = surrounded.coverage_of(&query);
    let earlier = order.extent.since.as_deref().map(|path| earlier(context, &file, path, &surrounded)).transpose()?;
    let material = Material {
        words: &context.words,
        itinerary: &itinerary,
        reference: &context.office.reference,
        coverage: coverage.as_ref(),
        query: &query,
        today: context.office.today,
        earlier: earlier.as_ref(),
    };
    let template = template_of(format).map(|template| read_text(context.office.folder.dir(), template));
    let (template, problem) = match template.transpose() {
        Ok(template) => (template.flatten(), None),
        Err(problem) => (None, Some(problem)),
    };
    let options = RenderOptions {
        words: &context.words,
        today: context.office.today,
        changed,
        dialect,
        template: template.as_deref(),
    };
    let rendered = sheet_print::print(&order, &material, &options).map_err(|error| match error {
        PrintError::Lacking(lacking) => failure(context, &file.tour, sheet, lacking),
        PrintError::NoSuchFormat => no_such_word(typed, &possible),
        PrintError::Land(error) => Failure::Tui(TuiError::Land(error)),
        PrintError::Unfit(text) => Failure::CannotRender { format: format.keyword(), text },
    })?;

    warnings.extend(context.name_problems(problem.as_slice()));
    warnings.extend(remarks(&context.words, &rendered, format, context.office.folder.dir()));
    let answer = match path {
        Some(path) => {
            let said = save(context, path, &rendered.bytes)?;
            let handed_on = hand_on.carry_out(path, &file.tour.title, || false);
            handed_on.map_err(|trouble| Failure::NotHandedOn(path.to_owned(), trouble))?;
            said
        }
        None => Answer::output(rendered.bytes),
    };
    Ok(answer.with_warnings(warnings))
}

/// The earlier version of `file` that a person names, by its path or as the number of a backup.
fn earlier(context: &Context, file: &TourFile, named: &Path, surrounded: &Surrounded) -> Result<Earlier, Failure> {
    let number: Option<u64> = named.to_str().filter(|_| !named.exists()).and_then(|named| named.parse().ok());
    let backups = number.and_then(|_| context.office.folder.backups_of(&file.path)?.list().ok()).unwrap_or_default();
    let backup = backups.into_iter().find(|backup| Some(backup.number) == number);
    let made = backup.as_ref().and_then(|backup| backup.made);
    let name = made.map_or_else(|| path_in_words(named), |made| moment_in_words(&context.words, Some(made)));
    let version = TourFile::open(&backup.map_or_else(|| named.to_owned(), |backup| backup.path))?;
    Ok(Earlier { name, itinerary: surrounded.itinerary(&context.words, &version.tour) })
}

fn refuse_unless(fits: bool, option: &str, format: Format) -> Result<(), Failure> {
    if fits { Ok(()) } else { Err(Failure::NotInThisFormat { option: option.to_owned(), format: format.keyword() }) }
}

fn word<T>(typed: &str, find: fn(&str) -> Option<T>, possible: &[&str]) -> Result<T, Failure> {
    find(typed).filter(|_| possible.contains(&typed)).ok_or_else(|| no_such_word(typed, possible))
}

fn no_such_word(typed: &str, possible: &[&str]) -> Failure {
    Reason::NoSuchWord(possible.join(", ")).of(typed).into()
}

/// Writes the sheet; a tour is never overwritten with one.
fn save(context: &Context, path: &Path, bytes: &[u8]) -> Result<Answer, Failure> {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
        return Err(Failure::SheetOverTour(path.to_owned()));
    }
    Target::export(path, bytes, true).map_err(|error| StoreError::Io(path.to_owned(), error))?;
    Ok(Answer::done(say!(context.words, "cli-written", file = path_in_words(path))))
}
