//! The itinerary as `show --json` prints it. A text that is not there is empty; a number or a time is null.
//! Start with [`TourJson`].

use super::context::Context;
use super::json;
use crate::domain::conflict::Conflict;
use crate::domain::itinerary::{DayRows, Itinerary, VisitRow};
use crate::domain::travel::{Drive, Leg};
use crate::text::InWords;
use serde::Serialize;

#[derive(Serialize)]
pub struct TourJson {
    title: String,
    principal: String,
    stage: &'static str,
    days: Vec<DayJson>,
    ideas: Vec<StopJson>,
    km: Option<f64>,
    drive_min: Option<u32>,
    visits: usize,
    conflicts: Vec<ConflictJson>,
}

#[derive(Serialize)]
struct DayJson {
    id: String,
    number: usize,
    /// The day, where it is exactly known.
    date: Option<String>,
    /// The first and the last day it may be.
    from: Option<String>,
    to: Option<String>,
    date_text: String,
    /// The hours of the day.
    start: String,
    end: String,
    /// When the car leaves and returns, and where.
    leave: Option<String>,
    back: Option<String>,
    leave_from: String,
    back_at: String,
    /// False on a record whose date or order is not known: nothing is totalled.
    documented: bool,
    km: Option<f64>,
    drive_min: Option<u32>,
    stops: Vec<StopJson>,
    #[serde(rename = "return")]
    return_leg: Option<LegJson>,
}

#[derive(Serialize)]
struct StopJson {
    id: String,
    ags: Option<&'static str>,
    name: String,
    arrive: Option<String>,
    depart: Option<String>,
    /// How long the visit is planned to last.
    minutes: u32,
    status: &'static str,
    reason: Option<String>,
    /// The drive from the place before.
    km: Option<f64>,
    drive_min: Option<u32>,
    /// How the two were found, as `distance` has it.
    method: Option<&'static str>,
}

#[derive(Serialize)]
struct LegJson {
    km: f64,
    drive_min: u32,
    /// How the two were found, as `distance` has it.
    method: &'static str,
}

#[derive(Serialize)]
struct ConflictJson {
    kind: &'static str,
    day: String,
    /// Empty where the conflict concerns the whole day.
    stop: String,
    text: String,
}

impl TourJson {
    pub fn new(itinerary: &Itinerary, context: &Context) -> Self {
        let (km, drive_min) = totals(itinerary.drive.as_ref());
        Self {
            title: itinerary.title.clone(),
            principal: itinerary.principal.clone().unwrap_or_default(),
            stage: itinerary.stage.keyword(),
            days: itinerary.days.iter().map(|day| day_json(day, context)).collect(),
            ideas: itinerary.ideas.iter().map(stop_json).collect(),
            km,
            drive_min,
            visits: itinerary.visits,
            conflicts: itinerary.conflicts.iter().map(|conflict| conflict_json(conflict, context)).collect(),
        }
    }
}

fn totals(drive: Option<&Drive>) -> (Option<f64>, Option<u32>) {
    (drive.map(|drive| json::km(drive.km.value)), drive.map(|drive| json::minutes(drive.minutes.value)))
}

fn day_json(day: &DayRows, context: &Context) -> DayJson {
    let (km, drive_min) = totals(day.drive.as_ref());
    let (from, to) = json::span(day.date);
    DayJson {
        id: day.id.to_string(),
        number: day.number,
        date: json::exact(day.date),
        from,
        to,
        date_text: day.date.in_words(&context.words),
        start: day.start.to_string(),
        end: day.end.to_string(),
        leave: json::clock(day.leave),
        back: json::clock(day.back),
        leave_from: day.from.name.clone(),
        back_at: day.to.name.clone(),
        documented: day.is_documented,
        km,
        drive_min,
        stops: day.visits.iter().map(stop_json).collect(),
        return_leg: day.return_leg.as_ref().map(leg_json),
    }
}

fn leg_json(leg: &Leg) -> LegJson {
    LegJson { km: json::km(leg.km.value), drive_min: leg.whole_minutes(), method: leg.method.keyword() }
}

fn stop_json(visit: &VisitRow) -> StopJson {
    let leg = visit.leg.as_ref().map(leg_json);
    StopJson {
        id: visit.id.to_string(),
        ags: visit.ags.map(|ags| ags.as_str()),
        name: visit.name.clone(),
        arrive: json::clock(visit.arrive),
        depart: json::clock(visit.depart),
        minutes: visit.minutes,
        status: visit.status.keyword(),
        reason: visit.details.reason.clone(),
        km: leg.as_ref().map(|leg| leg.km),
        drive_min: leg.as_ref().map(|leg| leg.drive_min),
        method: leg.as_ref().map(|leg| leg.method),
    }
}

fn conflict_json(conflict: &Conflict, context: &Context) -> ConflictJson {
    ConflictJson {
        kind: conflict.kind.keyword(),
        day: conflict.day.as_ref().map(ToString::to_string).unwrap_or_default(),
        stop: conflict.stop.as_ref().map(ToString::to_string).unwrap_or_default(),
        text: conflict.kind.in_words(&context.words, &context.office.reference),
    }
}
