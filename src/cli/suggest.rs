//! `suggest TOUR --day DAY`: open KIs that still fit a day, or the gap of a stop whose host cancels.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::coverage_query;
use super::define::{self, own_option};
use super::failure::Failure;
use super::json;
use crate::domain::coverage::CoverageQuery;
use crate::domain::ids::{Id, Ids};
use crate::domain::reference::Reference;
use crate::domain::tour::Tour;
use crate::planner::suggest::{Fit, replace, suggest};
use crate::say;
use crate::sheet::parts::document::Document;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words, times};
use clap::{ArgMatches, Command};
use serde::Serialize;

pub const NAME: &str = "suggest";

#[derive(Serialize)]
struct SuggestJson {
    /// The date of the day; its id where it has none.
    day: String,
    fits: Vec<FitJson>,
}

#[derive(Serialize)]
struct FitJson {
    ags: &'static str,
    name: String,
    extra_km: f64,
    extra_min: i64,
    arrive: String,
    reason: String,
}

pub fn define(words: &Words) -> Command {
    let day = own_option(words, "day", say!(words, "cli-value-day"), say!(words, "cli-help-suggest-day"));
    define::command(words, NAME, say!(words, "cli-about-suggest"), &say!(words, "cli-usage-suggest"))
        .args([define::tour(words), day.required(true)])
        .arg(own_option(words, "replace", say!(words, "cli-value-stop"), say!(words, "cli-help-replace")))
        .arg(define::json(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let open = context.open(define::text(matches, "tour"))?;
    let tour = &*open.tour;
    let day = context.day(tour, define::text(matches, "day"))?;
    let replaced = match matches.get_one::<String>("replace") {
        Some(typed) => Some(wanted_stop(context, tour, &day, typed)?),
        None => None,
    };
    let (surrounded, warnings) = context.surround(&open)?;
    let surroundings = surrounded.surroundings();
    let coverage = coverage_query::answer(&surrounded, &CoverageQuery::as_of(context.office.today))?;
    let id = Ids::random().stop(tour);
    let fits = match &replaced {
        Some(stop) => replace(tour, stop, &coverage, &surroundings, &id),
        None => suggest(tour, &day, &coverage, &surroundings, &id),
    };
    let answer = if matches.get_flag("json") {
        let date = tour.day(&day).and_then(|day| day.date.exact());
        let day = date.map_or_else(|| day.to_string(), |date| date.to_string());
        json::document(&SuggestJson { day, fits: fits.iter().map(|fit| fit_json(context, fit)).collect() })?
    } else {
        let document = in_words(context, tour, &day, replaced.as_ref(), &fits);
        Answer::document(&context.words, &document)?
    };
    Ok(answer.with_warnings(warnings))
}

/// The stop that is meant, which has to be on the day.
fn wanted_stop(context: &Context, tour: &Tour, day: &Id, typed: &str) -> Result<Id, Failure> {
    let id = context.stop(tour, typed)?;
    let is_there = tour.day(day).is_some_and(|day| day.stops.iter().any(|stop| stop.id == id));
    if is_there { Ok(id) } else { Err(NotOnThisDay(typed.to_owned()).into()) }
}

/// The stop to replace is on another day.
struct NotOnThisDay(String);

impl InWords for NotOnThisDay {
    fn in_words(&self, words: &Words) -> String {
        say!(words, "optimize-not-on-day", stop = sanitize(&self.0).into_owned())
    }
}

fn fit_json(context: &Context, fit: &Fit) -> FitJson {
    FitJson {
        ags: fit.ags.as_str(),
        name: context.office.reference.kreise.get(fit.ags).name.clone(),
        extra_km: json::km(fit.extra_km),
        extra_min: fit.extra_minutes.round() as i64,
        arrive: times::clock(fit.arrive),
        reason: fit.reason(&context.words, &context.office.reference),
    }
}

fn in_words(context: &Context, tour: &Tour, day: &Id, replaced: Option<&Id>, fits: &[Fit]) -> Document {
    let words = &context.words;
    let number = tour.days.iter().position(|other| other.id == *day).map_or(0, |at| at + 1);
    let date = tour.day(day).map(|day| day.date).unwrap_or_default();
    let day = say!(words, "day-numbered", number = number.to_string(), date = date.in_words(words));
    let name = |stop: &Id| {
        tour.stop(stop).map(|stop| context.office.reference.name_of(words, &stop.place)).unwrap_or_default()
    };
    let (title, none) = match replaced {
        Some(stop) => (
            say!(words, "suggest-title-replace", stop = name(stop), day = day.as_str()),
            say!(words, "suggest-none-replace", stop = name(stop), day = day.as_str()),
        ),
        None => (say!(words, "suggest-title", day = day.as_str()), say!(words, "suggest-none", day = day.as_str())),
    };
    let mut document = Document::titled(title);
    document.list(fits.iter().map(|fit| fit_in_words(words, &context.office.reference, fit)).collect());
    if fits.is_empty() {
        document.paragraph(none);
    }
    document
}

fn fit_in_words(words: &Words, reference: &Reference, fit: &Fit) -> String {
    let line = say!(
        words,
        "suggest-line",
        name = reference.kreise.get(fit.ags).ki_name(words),
        extra = fit.extra_in_words(words),
        arrive = times::clock(fit.arrive)
    );
    format!("{line}\n{}", fit.reason(words, reference))
}
