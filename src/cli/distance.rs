//! `distance FROM TO`: what a drive costs.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use super::{define, json};
use crate::desk::typed::place;
use crate::domain::stop::Location;
use crate::domain::travel::Leg;
use crate::say;
use crate::sheet::parts::estimates::{km_in_words, method_in_words, minutes_in_words};
use crate::text::wrap::wrap;
use crate::text::{Words, numbers};
use clap::{Arg, ArgMatches, Command};
use serde::Serialize;

pub const NAME: &str = "distance";

/// Longest line of a sentence.
const COLUMNS: usize = 88;

#[derive(Serialize)]
struct DistanceJson {
    from: String,
    to: String,
    geodesic_km: f64,
    km: f64,
    km_low: f64,
    km_high: f64,
    minutes: u32,
    minutes_low: u32,
    minutes_high: u32,
    method: &'static str,
    /// The Autobahnen on the way in their order.
    via: Vec<String>,
}

pub fn define(words: &Words) -> Command {
    let place = |id: &'static str, shown: String, help: String| -> Arg {
        define::positional(words, id, shown, help).required(true).allow_hyphen_values(true)
    };
    define::command(words, NAME, say!(words, "cli-about-distance"), &say!(words, "cli-usage-distance"))
        .arg(place("from", say!(words, "cli-value-from"), say!(words, "cli-help-from")))
        .arg(place("to", say!(words, "cli-value-to"), say!(words, "cli-help-to")))
        .arg(define::json(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let from = place::understand(&context.office.reference, define::text(matches, "from"))?;
    let to = place::understand(&context.office.reference, define::text(matches, "to"))?;
    let leg = context.office.travel.leg(from.coord, to.coord);
    if matches.get_flag("json") {
        json::document(&as_json(from, to, &leg))
    } else {
        Ok(Answer::output(in_words(&context.words, &from, &to, &leg)))
    }
}

fn in_words(words: &Words, from: &Location, to: &Location, leg: &Leg) -> String {
    let mut lines = vec![
        say!(words, "cli-distance-title", from = from.name.as_str(), to = to.name.as_str()),
        say!(words, "cli-distance-road", km = km_in_words(words, &leg.km)),
        say!(words, "cli-distance-time", minutes = minutes_in_words(words, leg)),
        say!(words, "cli-distance-geodesic", km = numbers::decimal(words.lang(), leg.geodesic_km, 1)),
    ];
    if !leg.via.is_empty() {
        lines.push(say!(words, "cli-distance-via", via = leg.via.join(", ")));
    }
    if leg.is_fallback {
        lines.push(say!(words, "cli-distance-fallback"));
    }
    lines.extend(wrap(&method_in_words(words, leg.method), COLUMNS));
    lines.into_iter().map(|line| format!("{line}\n")).collect()
}

fn as_json(from: Location, to: Location, leg: &Leg) -> DistanceJson {
    DistanceJson {
        from: from.name,
        to: to.name,
        geodesic_km: json::km(leg.geodesic_km),
        km: json::km(leg.km.value),
        km_low: json::km(leg.km.low),
        km_high: json::km(leg.km.high),
        minutes: leg.whole_minutes(),
        minutes_low: json::minutes(leg.minutes.low),
        minutes_high: json::minutes(leg.minutes.high),
        method: leg.method.keyword(),
        via: leg.via.clone(),
    }
}
