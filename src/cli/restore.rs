//! `restore TOUR [BACKUP]`: lists the backups of a tour, or puts one in the place of its file.
//! Imports `store` and `text`.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::define;
use super::failure::Failure;
use crate::say;
use crate::store::backup::{Backup, Backups};
use crate::store::error::StoreError;
use crate::store::problem::path_in_words;
use crate::store::tour_file::TourFile;
use crate::text::{Words, dates, times};
use clap::{ArgMatches, Command};
use std::path::PathBuf;

pub const NAME: &str = "restore";

pub fn define(words: &Words) -> Command {
    let backup = define::positional(words, "backup", say!(words, "cli-value-backup"), say!(words, "cli-help-backup"));
    define::command(words, NAME, say!(words, "cli-about-restore"), &say!(words, "cli-usage-restore"))
        .arg(define::tour(words))
        .arg(backup.display_order(define::SECOND))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let words = &context.words;
    let (path, backups) = find(context, define::text(matches, "tour"))?;
    let list = backups.list().map_err(|error| StoreError::Io(path.clone(), error))?;
    let Some(number) = matches.get_one::<String>("backup") else {
        let lines = list.iter().map(|backup| format!("{}\n", line(words, backup)));
        let none = say!(words, "cli-no-backups", file = path_in_words(&path));
        return Ok(Answer::output(if list.is_empty() { format!("{none}\n") } else { lines.collect() }));
    };
    let wanted = number.parse().ok().and_then(|number: u64| list.iter().find(|backup| backup.number == number));
    let Some(backup) = wanted else {
        let possible: Vec<String> = list.iter().map(|backup| backup.number.to_string()).collect();
        return Err(Failure::NoSuchWord { typed: number.clone(), possible: possible.join(", ") });
    };
    TourFile::restore(&path, &backup.path, &backups)?;
    let file = path_in_words(&path);
    Ok(Answer::done(say!(words, "cli-restored", file = file, backup = line(words, backup))))
}

/// The file of the tour and its backups; a tour that was deleted is known by them.
fn find(context: &Context, name: &str) -> Result<(PathBuf, Backups), Failure> {
    let path = match context.folder.find(name) {
        Err(StoreError::NoSuchTour(name)) if !name.contains(['/', '\\']) => context.folder.path_of(&name),
        found => found?,
    };
    let backups = context.folder.backups_of(&path).ok_or(Failure::NoHome)?;
    let is_known = path.is_file() || backups.list().is_ok_and(|list| !list.is_empty());
    if is_known { Ok((path, backups)) } else { Err(StoreError::NoSuchTour(name.to_owned()).into()) }
}

/// `12 · Di 20.07.2027, 14:05 · Sommertour 2027, 5 Stationen`
fn line(words: &Words, backup: &Backup) -> String {
    let made = backup.made.map(chrono::DateTime::<chrono::Local>::from);
    let made = made.map_or_else(
        || say!(words, "date-open"),
        |at| {
            let minutes = chrono::Timelike::num_seconds_from_midnight(&at) / 60;
            say!(words, "cli-backup-made", date = dates::full(words, at.date_naive()), time = times::clock(minutes))
        },
    );
    let number = backup.number.to_string();
    match TourFile::open(&backup.path) {
        Ok(file) => {
            let title = crate::text::sanitize::sanitize(&file.tour.title).into_owned();
            let stops = file.tour.stops().count();
            say!(words, "cli-backup", number = number, made = made, title = title, stops = stops)
        }
        Err(_) => say!(words, "cli-backup-broken", number = number, made = made),
    }
}
