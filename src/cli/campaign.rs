//! `campaign`: everything that is still open, on as few days as possible.
//! Start with [`run`].

use super::answer::{Answer, Exit};
use super::context::Context;
use super::coverage_query;
use super::define::{self, own_option, switch};
use super::failure::Failure;
use super::global::is_quiet;
use super::json;
use super::progress_line::SearchLine;
use super::search_options::{ProofJson, SearchOptions};
use crate::desk::search::CampaignSearch;
use crate::desk::typed::{Anchor, date, minutes};
use crate::domain::coverage::CoverageQuery;
use crate::domain::date::{Date, When};
use crate::domain::ids::Ids;
use crate::domain::itinerary::Itinerary;
use crate::planner::campaign::{Campaign, CampaignWish};
use crate::planner::days::Aim;
use crate::planner::summary::percent_above;
use crate::say;
use crate::sheet::parts::plan::plan_text;
use crate::store::in_words::path_in_words;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use clap::{ArgMatches, Command};
use serde::Serialize;

pub const NAME: &str = "campaign";

/// How long is searched unless told otherwise.
const SECONDS: f64 = 5.0;

#[derive(Serialize)]
struct CampaignJson {
    days: Vec<CampaignDayJson>,
    days_total: usize,
    unserved: Vec<LeftOutJson>,
    proof: Option<ProofJson>,
    /// KIs that are not asked for, since another tour has them on a day to come.
    planned: Vec<PlannedJson>,
    /// The file stem of the tour, where it was written.
    tour: Option<String>,
}

#[derive(Serialize)]
struct CampaignDayJson {
    date: Option<String>,
    stops: Vec<&'static str>,
    km: f64,
    drive_min: u32,
}

#[derive(Serialize)]
struct LeftOutJson {
    ags: &'static str,
    reason: String,
}

#[derive(Serialize)]
struct PlannedJson {
    ags: &'static str,
    tour: String,
    date: Option<String>,
}

pub fn define(words: &Words) -> Command {
    let (date, number) = (|| say!(words, "cli-value-date"), || say!(words, "cli-value-number"));
    let heading = || say!(words, "cli-heading-options");
    define::command(words, NAME, say!(words, "cli-about-campaign"), &say!(words, "cli-usage-campaign"))
        .arg(own_option(words, "from", date(), say!(words, "cli-help-campaign-from")))
        .arg(switch("balance", say!(words, "cli-help-campaign-balance"), heading()))
        .arg(own_option(words, "minutes", number(), say!(words, "cli-help-campaign-minutes")))
        .arg(own_option(words, "seconds", number(), say!(words, "cli-help-campaign-seconds")))
        .arg(switch("write", say!(words, "cli-help-campaign-write"), heading()))
        .arg(define::json(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let options = SearchOptions::begin(matches, SECONDS)?;
    let anchor = Anchor::today(context.office.today.naive());
    let from = matches.get_one::<String>("from").map(|typed| date::understand(typed, &anchor)).transpose()?;
    // Open are those that `unvisited --as-of` names on the day before which nothing is planned.
    let as_of = from.unwrap_or(context.office.today);
    let from = from.map_or_else(|| day_after(context.office.today), Ok)?;
    let (tours, warnings) = context.all_tours()?;
    let coverage = coverage_query::answer(&tours, &CoverageQuery::as_of(as_of))?;
    let typed = matches.get_one::<String>("minutes").map(|typed| minutes::understand(typed)).transpose()?;
    let wish = CampaignWish {
        title: say!(
            context.words,
            "campaign-title",
            date = crate::text::dates::short(context.words.lang(), from.naive())
        ),
        from,
        minutes: typed.flatten(),
        balance: matches.get_flag("balance"),
    };
    let line = SearchLine::new(&context.words, say!(context.words, "search-campaign"), options.time, is_quiet(matches));
    let (ids, patience) = (Ids::random(), options.patience(true));
    let mut search = CampaignSearch { wish, coverage, ids, surrounded: tours, patience };
    let campaign = search.run(&line)?;

    let is_no_plan = campaign.tour.days.is_empty() && !campaign.left_out.is_empty();
    let mut done = Vec::new();
    let mut stem = None;
    if matches.get_flag("write") && !campaign.tour.days.is_empty() {
        let file = context.office.folder.create(&campaign.tour)?;
        done.push(say!(context.words, "cli-created", file = path_in_words(&file.path)));
        stem = Some(file.stem());
    } else if !campaign.tour.days.is_empty() {
        done.push(say!(context.words, "campaign-not-kept"));
    }
    let itinerary = search.surrounded.itinerary(&context.words, &campaign.tour);
    let answer = if options.is_json {
        json::document(&as_json(context, &campaign, &itinerary, stem))?
    } else {
        Answer::output(in_words(context, &campaign, &itinerary, as_of))
    };
    let exit = if is_no_plan { Exit::No } else { Exit::Done };
    Ok(Answer { done, exit, ..answer.with_warnings(warnings) })
}

fn day_after(date: Date) -> Result<Date, Failure> {
    let next = date.naive().succ_opt().unwrap_or(date.naive());
    Ok(Date::new(next)?)
}

fn as_json(context: &Context, campaign: &Campaign, itinerary: &Itinerary, tour: Option<String>) -> CampaignJson {
    let days = itinerary.days.iter().map(|day| {
        let drive = day.drive.unwrap_or_default();
        CampaignDayJson {
            date: json::exact(day.date),
            stops: day.visits.iter().filter_map(|visit| visit.ags).map(|ags| ags.as_str()).collect(),
            km: json::km(drive.km.value),
            drive_min: json::minutes(drive.minutes.value),
        }
    });
    let left_out = campaign.left_out.iter().map(|left_out| LeftOutJson {
        ags: left_out.ags.as_str(),
        reason: left_out.in_words(&context.words, &context.office.reference),
    });
    let planned = campaign.planned.iter().map(|visit| PlannedJson {
        ags: visit.ags.as_str(),
        tour: visit.tour.to_string(),
        date: json::exact(visit.when),
    });
    CampaignJson {
        days: days.collect(),
        days_total: itinerary.days.len(),
        unserved: left_out.collect(),
        proof: ProofJson::of(campaign.proof),
        planned: planned.collect(),
        tour,
    }
}

fn in_words(context: &Context, campaign: &Campaign, itinerary: &Itinerary, as_of: Date) -> String {
    let (words, reference) = (&context.words, &context.office.reference);
    let mut parts = Vec::new();
    if !itinerary.days.is_empty() {
        parts.push(plan_text(words, itinerary, reference).trim_end().to_owned());
        let days = itinerary.days.len();
        let summary = say!(words, "campaign-summary", visits = itinerary.visits, days = days);
        parts.push(format!("{summary} {}", proof_in_words(words, campaign)));
    } else if campaign.left_out.is_empty() {
        parts.push(say!(words, "campaign-nothing-open", date = When::On(as_of).in_words(words)));
    }
    let section = |heading: String, lines: Vec<String>| {
        let lines: Vec<String> = lines.into_iter().map(|line| format!("- {line}")).collect();
        (!lines.is_empty()).then(|| format!("{heading}\n{}", lines.join("\n")))
    };
    let left_out = campaign.left_out.iter().map(|left_out| left_out.in_words(words, reference)).collect();
    parts.extend(section(say!(words, "campaign-heading-left-out"), left_out));
    let planned = campaign.planned.iter().map(|visit| {
        say!(
            words,
            "campaign-planned",
            name = reference.kreise.get(visit.ags).name.as_str(),
            date = visit.when.in_words(words),
            tour = sanitize(&visit.tour).into_owned()
        )
    });
    parts.extend(section(say!(words, "campaign-heading-planned"), planned.collect()));
    format!("{}\n", parts.join("\n\n"))
}

fn proof_in_words(words: &Words, campaign: &Campaign) -> String {
    match (ProofJson::of(campaign.proof), campaign.unproven) {
        (Some(ProofJson::Optimal), _) => say!(words, "campaign-optimal"),
        (Some(ProofJson::Gap(gap)), Some(Aim::Drive)) => {
            say!(words, "campaign-drive-gap", percent = percent_above(words, gap))
        }
        (Some(ProofJson::Gap(gap)), Some(Aim::Days)) => {
            let fewest = (campaign.objective.days as f64 * (1.0 - gap)).round();
            say!(words, "campaign-days-gap", fewest = fewest.to_string())
        }
        _ => say!(words, "campaign-no-proof"),
    }
}
