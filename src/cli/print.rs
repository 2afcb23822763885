//! `print TOUR --sheet SHEET --format FORMAT`: a sheet, to standard output or into a file.
//! Start with [`run`]; what each sheet holds is said in the room `sheet`.

use super::answer::Answer;
use super::context::Context;
use super::define::{self, own_option};
use super::failure::Failure;
use super::hand_on::{self, NotHandedOn};
use super::not_printable::NotPrintable;
use super::print_choice::{arguments, extent, failure};
use crate::desk::print_job::{MakeError, PrintJob};
use crate::desk::typed::Reason;
use crate::say;
use crate::sheet::catalogue::{Format, Sheet};
use crate::sheet::formats::csv_file::CsvDialect;
use crate::sheet::order::Order;
use crate::sheet::print::PrintError;
use crate::store::hand_on::HandOn;
use crate::store::in_words::path_in_words;
use crate::store::office::changed_at;
use crate::text::Words;
use crate::tui::TuiError;
use clap::{Arg, ArgMatches, Command, value_parser};
use std::io::{self, IsTerminal};
use std::path::PathBuf;

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
        return Err(NotPrintable::BinaryToTerminal(format).into());
    }
    let dialect = if matches.get_flag("raw") { CsvDialect::Machine } else { CsvDialect::Excel };
    refuse_unless(dialect == CsvDialect::Excel || format == Format::Csv, "--raw", format)?;
    let hand_on = hand_on::choice(matches, path.is_some())?;
    refuse_unless(!matches!(hand_on, HandOn::Printer(_)) || format.is_for_printers(), "--printer", format)?;

    let tour = define::text(matches, "tour");
    // Asked before the file is read: a change in between must count as later than what is printed.
    let changed = changed_at(context.office.folder.dir(), &context.office.folder.find(tour)?);
    let open = context.open(tour)?;
    let (surrounded, mut warnings) = context.surround(&open)?;
    let extent = extent(context, &open, (sheet, format), matches)?;
    let order = Order { sheet, format, extent };
    let mut job = PrintJob::of(&context.office, &open, surrounded, order, context.words.lang());
    (job.dialect, job.changed) = (dialect, Some(changed));
    let made = job.make(&context.words).map_err(|error| match error {
        MakeError::Print(PrintError::Lacking(lacking)) => failure(context, &open.tour, sheet, lacking),
        MakeError::Print(PrintError::NoSuchFormat) => no_such_word(typed, &possible),
        MakeError::Print(PrintError::Land(error)) => TuiError::Land(error).into(),
        MakeError::Print(PrintError::Unfit(text)) => NotPrintable::Unfit(format, text).into(),
        MakeError::Version(problem) => problem.into(),
    })?;

    warnings.extend(made.remarks(&context.words));
    let answer = match path {
        Some(path) => {
            // A tour is never overwritten with a sheet.
            if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
                return Err(NotPrintable::OverTour(path.to_owned()).into());
            }
            job.write(path, &made.rendered.bytes, true)?;
            let handed_on = hand_on.carry_out(path, job.title(), || false);
            handed_on.map_err(|trouble| NotHandedOn::Written(path.to_owned(), trouble))?;
            Answer::done(say!(context.words, "cli-written", file = path_in_words(path)))
        }
        None => Answer::output(made.rendered.bytes),
    };
    Ok(answer.with_warnings(warnings))
}

fn refuse_unless(fits: bool, option: &'static str, format: Format) -> Result<(), NotPrintable> {
    if fits { Ok(()) } else { Err(NotPrintable::OptionOfFormat(option, format)) }
}

fn word<T>(typed: &str, find: fn(&str) -> Option<T>, possible: &[&str]) -> Result<T, Failure> {
    find(typed).filter(|_| possible.contains(&typed)).ok_or_else(|| no_such_word(typed, possible))
}

fn no_such_word(typed: &str, possible: &[&str]) -> Failure {
    Reason::NoSuchWord(possible.join(", ")).of(typed).into()
}
