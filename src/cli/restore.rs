//! `restore TOUR [BACKUP]`: lists the backups of a tour, or puts one in the place of its file.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::define;
use super::failure::Failure;
use crate::desk::typed::Reason;
use crate::say;
use crate::store::backup::Backups;
use crate::store::earlier::{self, Opened};
use crate::store::error::StoreError;
use crate::store::in_words::path_in_words;
use crate::text::{InWords, Words};
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
        let lines = list.into_iter().map(|backup| format!("{}\n", Opened::of(backup).in_words(words)));
        let none = say!(words, "cli-no-backups", file = path_in_words(&path));
        let lines: String = lines.collect();
        return Ok(Answer::output(if lines.is_empty() { format!("{none}\n") } else { lines }));
    };
    let wanted = number.parse().ok().and_then(|number: u64| list.iter().find(|backup| backup.number == number));
    let Some(backup) = wanted else {
        let possible: Vec<String> = list.iter().map(|backup| backup.number.to_string()).collect();
        return Err(Reason::NoSuchWord(possible.join(", ")).of(number).into());
    };
    earlier::restore(&path, &backup.path, &backups)?;
    let file = path_in_words(&path);
    Ok(Answer::done(say!(words, "cli-restored", file = file, backup = Opened::of(backup.clone()).in_words(words))))
}

/// The file of the tour and its backups; a tour that was deleted is known by them.
fn find(context: &Context, name: &str) -> Result<(PathBuf, Backups), Failure> {
    let path = match context.office.folder.find(name) {
        Err(StoreError::NoSuchTour(name)) if !name.contains(['/', '\\']) => context.office.folder.path_of(&name),
        found => found?,
    };
    let backups = context.office.folder.backups_of(&path).ok_or(NoState)?;
    let is_known = path.is_file() || backups.list().is_ok_and(|list| !list.is_empty());
    if is_known { Ok((path, backups)) } else { Err(StoreError::NoSuchTour(name.to_owned()).into()) }
}

/// There is no folder for what belongs to this user.
struct NoState;

impl InWords for NoState {
    fn in_words(&self, words: &Words) -> String {
        say!(words, "cli-no-home")
    }
}
