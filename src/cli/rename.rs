//! `rename TOUR TITLE`: another title, and the file named after it; prints the stem.
//! Imports `store` and `domain`.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::define;
use super::failure::Failure;
use crate::domain::edit::Edit;
use crate::say;
use crate::store::folder::Folder;
use crate::store::naming::stem_for;
use crate::store::problem::path_in_words;
use crate::text::Words;
use crate::text::sanitize::sanitize;
use clap::{ArgMatches, Command};

pub const NAME: &str = "rename";

pub fn define(words: &Words) -> Command {
    define::command(words, NAME, say!(words, "cli-about-rename"), &say!(words, "cli-usage-rename"))
        .arg(define::tour(words))
        .arg(define::title(words, say!(words, "cli-help-rename-title")))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let words = &context.words;
    let mut file = context.open(define::text(matches, "tour"))?;
    let old_title = file.tour.title.clone();
    let edit = Edit::Rename { title: sanitize(&define::joined(matches, "title")).into_owned() };
    let renamed = edit.apply(&file.tour)?;
    // Saved in its place first: that refuses when somebody else has changed the file meanwhile.
    file.save(renamed)?;
    let title = sanitize(&file.tour.title).into_owned();
    if stem_for(&old_title) == stem_for(&file.tour.title) {
        let done = vec![say!(words, "cli-renamed-title", title = title, file = path_in_words(&file.path))];
        return Ok(Answer { done, ..Answer::output(format!("{}\n", file.stem())) });
    }
    let folder = Folder::new(file.path.parent().unwrap_or(context.folder.dir()));
    let moved = folder.create(&file.tour)?;
    folder.delete(&file.path)?;
    let done = vec![say!(words, "cli-renamed-file", title = title, file = path_in_words(&moved.path))];
    Ok(Answer { done, ..Answer::output(format!("{}\n", moved.stem())) })
}
