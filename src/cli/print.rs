//! `print TOUR --sheet SHEET --format FORMAT`: a sheet, to standard output or into a file.
//! Imports `sheet`, `store` and `domain`.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::coverage_query;
use super::define::{self, own_option};
use super::failure::Failure;
use super::print_choice::Chosen;
use crate::domain::coverage::{Coverage, CoverageQuery, Visit};
use crate::map::land::Land;
use crate::map::scene::Scene;
use crate::say;
use crate::sheet::catalogue::{Content, Format, Sheet};
use crate::sheet::compose::{Material, compose};
use crate::sheet::map_svg;
use crate::store::error::StoreError;
use crate::store::problem::path_in_words;
use crate::store::tour_file::TourFile;
use crate::store::write;
use crate::text::Words;
use crate::tui::TuiError;
use clap::{Arg, ArgMatches, Command, value_parser};
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
    define::command(words, NAME, say!(words, "cli-about-print"), &say!(words, "cli-usage-print"))
        .arg(define::tour(words))
        .arg(own_option(words, "sheet", say!(words, "cli-value-sheet"), say!(words, "cli-help-sheet")).required(true))
        .arg(own_option(words, "format", say!(words, "cli-value-format"), say!(words, "cli-help-format")))
        .args(Chosen::arguments(words))
        .arg(output)
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let sheet = word(define::text(matches, "sheet"), Sheet::from_keyword, &Sheet::ALL.map(Sheet::keyword))?;
    let possible: Vec<&str> = sheet.formats().iter().map(|format| format.keyword()).collect();
    let typed =
        matches.get_one::<String>("format").map_or(possible.first().copied().unwrap_or_default(), String::as_str);
    let format = word(typed, Format::from_keyword, &possible)?;
    let file = context.open(define::text(matches, "tour"))?;
    let contents = context.contents_around(&file)?;
    let visits = context.visits_with(&contents, &file);
    let chosen = Chosen::understand(context, &file.tour, sheet, matches)?;
    let content = content(context, sheet, &file, &visits, &chosen)?;
    let bytes = format.render(&content).ok_or_else(|| no_such_word(typed, &possible))?;
    let answer = match matches.get_one::<PathBuf>("output").filter(|path| **path != *STANDARD_OUTPUT) {
        Some(path) => save(context, path, &bytes)?,
        None => Answer::output(bytes),
    };
    Ok(answer.with_warnings(context.name_problems(&contents.problems)))
}

fn content(
    context: &Context,
    sheet: Sheet,
    file: &TourFile,
    visits: &[Visit],
    chosen: &Chosen,
) -> Result<Content, Failure> {
    let (words, reference) = (&context.words, &context.reference);
    let query = CoverageQuery::as_of(context.today);
    let coverage = Coverage::of(reference, visits, &query);
    let itinerary = context.itinerary(file, visits);
    if sheet == Sheet::Map {
        let coverage = coverage_query::answer(context, visits, &query)?;
        let land = Land::load().map_err(|error| Failure::Tui(TuiError::Outlines(error)))?;
        let scene = Scene::of(reference, Some(&coverage), Some((&file.tour, &itinerary)));
        return Ok(Content::Picture(map_svg::render(words, &itinerary.title, &land, &scene)));
    }
    let material = Material {
        words,
        itinerary: &itinerary,
        reference,
        coverage: coverage.as_ref(),
        query: &query,
        today: context.today,
    };
    let document = compose(sheet, &material, &chosen.choice());
    Ok(Content::Document(document.map_err(|lacking| chosen.failure(context, &file.tour, sheet, lacking))?))
}

fn word<T>(typed: &str, find: fn(&str) -> Option<T>, possible: &[&str]) -> Result<T, Failure> {
    find(typed).ok_or_else(|| no_such_word(typed, possible))
}

fn no_such_word(typed: &str, possible: &[&str]) -> Failure {
    Failure::NoSuchWord { typed: typed.to_owned(), possible: possible.join(", ") }
}

/// Writes the sheet; a tour is never overwritten with one.
fn save(context: &Context, path: &Path, bytes: &[u8]) -> Result<Answer, Failure> {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
        return Err(Failure::SheetOverTour(path.to_owned()));
    }
    write::replace(path, bytes).map_err(|error| StoreError::Io(path.to_owned(), error))?;
    Ok(Answer::done(say!(context.words, "cli-written", file = path_in_words(path))))
}
