//! `new TITLE`: a new tour; prints its stem.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::define::{self, own_option};
use super::failure::Failure;
use crate::desk::open_tour::OpenTour;
use crate::domain::edit::Edit;
use crate::say;
use crate::store::in_words::path_in_words;
use crate::text::Words;
use crate::text::sanitize::sanitize;
use clap::{ArgMatches, Command};

pub const NAME: &str = "new";

pub fn define(words: &Words) -> Command {
    let principal = own_option(words, "principal", say!(words, "cli-value-name"), say!(words, "cli-help-principal"));
    define::command(words, NAME, say!(words, "cli-about-new"), &say!(words, "cli-usage-new"))
        .arg(define::title(words, say!(words, "cli-help-new-title")))
        .arg(principal)
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let words = &context.words;
    let title = sanitize(&define::joined(matches, "title")).into_owned();
    let reference = &context.office.reference;
    let mut tour = OpenTour::new(title, &reference.defaults)?;
    if let Some(name) = matches.get_one::<String>("principal") {
        let name = sanitize(name).trim().to_owned();
        tour.make(&Edit::SetPrincipal { principal: Some(name).filter(|name| !name.is_empty()) }, words, reference)?;
    }
    let mut done = Vec::new();
    if !context.office.folder.exists() {
        context.office.folder.make()?;
        done.push(say!(words, "cli-folder-made", dir = path_in_words(context.office.folder.dir())));
    }
    let file = context.office.folder.create(&tour.tour)?;
    done.push(say!(words, "cli-created", file = path_in_words(&file.path)));
    Ok(Answer { done, ..Answer::output(format!("{}\n", file.stem())) })
}
