//! `show TOUR`: the itinerary as plain text or JSON.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use super::show_json::TourJson;
use super::{define, json};
use crate::say;
use crate::sheet::parts::plan::plan_text;
use crate::text::Words;
use clap::{ArgMatches, Command};

pub const NAME: &str = "show";

pub fn define(words: &Words) -> Command {
    define::command(words, NAME, say!(words, "cli-about-show"), &say!(words, "cli-usage-show"))
        .args([define::tour(words), define::json(words)])
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let open = context.open(define::text(matches, "tour"))?;
    let (surrounded, warnings) = context.surround(&open)?;
    let itinerary = surrounded.itinerary(&context.words, &open.tour);
    let answer = if matches.get_flag("json") {
        json::document(&TourJson::new(&itinerary, context))?
    } else {
        Answer::output(plan_text(&context.words, &itinerary, &context.office.reference))
    };
    Ok(answer.with_warnings(warnings))
}
