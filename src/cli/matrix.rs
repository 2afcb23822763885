//! `matrix fetch --osrm URL`: drives from the office's own routing server. No other command uses the network.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::define;
use super::failure::Failure;
use super::global::is_quiet;
use super::interrupt::wish_to_stop;
use super::progress_line::ProgressLine;
use super::subcommand::NoSuchCommand;
use crate::domain::stop::Location;
use crate::domain::travel::Method;
use crate::say;
use crate::store::assets::office_of;
use crate::store::error::StoreError;
use crate::store::folder::Contents;
use crate::store::in_words::path_in_words;
use crate::store::matrix_file::{path_of, read_matrix, save_matrix};
use crate::text::sanitize::sanitize;
use crate::text::{Words, numbers};
use crate::travel::matrix::{Origin, places_of};
use crate::travel::osrm::{Fetched, Osrm};
use crate::travel::osrm_error::OsrmError;
use clap::{ArgMatches, Command};
use std::collections::BTreeMap;

pub const NAME: &str = "matrix";

pub fn define(words: &Words) -> Command {
    let osrm = define::own_option(words, "osrm", say!(words, "cli-value-url"), say!(words, "cli-help-osrm"));
    let fetch =
        define::command(words, "fetch", say!(words, "cli-about-matrix-fetch"), &say!(words, "cli-usage-matrix-fetch"));
    define::command(words, NAME, say!(words, "cli-about-matrix"), &say!(words, "cli-usage-matrix"))
        .subcommand_required(true)
        .subcommand(fetch.arg(osrm.required(true)))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    match matches.subcommand() {
        Some(("fetch", matches)) => fetch(context, define::text(matches, "osrm"), is_quiet(matches)),
        _ => Err(NoSuchCommand(NAME.to_owned()).into()),
    }
}

fn fetch(context: &Context, address: &str, is_quiet: bool) -> Result<Answer, Failure> {
    let words = &context.words;
    let server = Osrm::at(address)?;
    let tours = context.office.folder.dir();
    let office = office_of(tours);
    if !tours.is_dir() {
        return Err(StoreError::NoFolder(tours.to_owned()).into());
    }
    // A file that could not be saved over is told before anybody is asked for hundreds of drives.
    read_matrix(&office)?;
    let Contents { tours: files, problems, .. } = context.contents()?;
    let places = places_of(&context.office.reference, files.iter().map(|file| &file.tour));
    let fetched = ask(words, &server, &places, is_quiet)?;
    let mut warnings = context.name_problems(&problems);
    warnings.extend(missing(words, &fetched));
    let drives = fetched.drives.len();
    let on_network = places.len() - fetched.off_network.len();
    let origin = Origin { date: context.office.today, name: server.shown_address(), method: Method::Osrm };
    save_matrix(tours, &office, origin, fetched.drives)?;
    let done = say!(
        words,
        "cli-matrix-fetched",
        drives = drives,
        places = on_network,
        file = path_in_words(&path_of(&office))
    );
    Ok(Answer::done(done).with_warnings(warnings))
}

/// Asks and says how far it is, until the user gives up.
fn ask(words: &Words, server: &Osrm, places: &[Location], is_quiet: bool) -> Result<Fetched, OsrmError> {
    let mut line = ProgressLine::new(is_quiet);
    let mut show = |done: usize, all: usize| line.show(&say!(words, "cli-matrix-progress", done = done, all = all));
    server.fetch(places, &wish_to_stop(), &mut show)
}

/// What is estimated further on: places off the network, and places between which there is no way.
fn missing(words: &Words, fetched: &Fetched) -> Vec<String> {
    let name = |place: &Location| sanitize(&place.name).into_owned();
    let mut lines: Vec<String> = fetched
        .off_network
        .iter()
        .map(|(place, km)| match km {
            Some(km) => {
                say!(words, "cli-matrix-off", place = name(place), km = numbers::decimal(words.lang(), *km, 1))
            }
            None => say!(words, "cli-matrix-off-nowhere", place = name(place)),
        })
        .collect();
    let mut unreached: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (from, to) in &fetched.without_way {
        unreached.entry(name(from)).or_default().push(name(to));
    }
    lines.extend(unreached.into_iter().map(|(from, to)| match &to[..] {
        [to] => say!(words, "cli-matrix-no-way", from = from, to = to.as_str()),
        _ => say!(words, "cli-matrix-no-ways", from = from, count = to.len()),
    }));
    lines
}
