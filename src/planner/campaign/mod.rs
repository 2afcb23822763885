//! Everything that is still open, in the fewest tour days: a tour that the office can keep.
//! Start with [`plan`]; `order` puts the days in a row, `left_out` says what fits no day and what would help.

pub mod left_out;
mod order;

use self::left_out::LeftOut;
use super::days::problem::{Fault, MOST_DAYS};
use super::days::timing::DayTour;
use super::days::{self, Aim, Effort, Objective};
use super::progress::Watch;
use super::proof::Proof;
use super::request::{AskedDay, AskedStop, Limits, Request};
use crate::domain::ags::Ags;
use crate::domain::coverage::{Coverage, KiState, Visit};
use crate::domain::date::{Date, When};
use crate::domain::ids::Ids;
use crate::domain::reference::Reference;
use crate::domain::stop::{Place, Stop};
use crate::domain::surroundings::Surroundings;
use crate::domain::time::{Minutes, StopTime};
use crate::domain::tour::{Day, Tour};

/// What is asked of a campaign.
#[derive(Clone, Debug, PartialEq)]
pub struct CampaignWish {
    pub title: String,
    /// The first day that may be used.
    pub from: Date,
    /// How long each visit lasts; the office's default when not set.
    pub minutes: Option<Minutes>,
    /// Whether the days are put in a row so that all Regierungsbezirke advance alike.
    pub balance: bool,
}

/// The answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Campaign {
    /// Its days have dates and its stops are ideas; it is in no file yet.
    pub tour: Tour,
    /// The KIs that fit no day.
    pub left_out: Vec<LeftOut>,
    /// The KIs that are not asked for, since a day to come of another tour has them.
    pub planned: Vec<Visit>,
    pub objective: Objective,
    /// About the first objective that is not proven, and which that is.
    pub proof: Proof,
    pub unproven: Option<Aim>,
}

/// The unvisited KIs that a campaign from a day on has to visit, and those that another tour will visit. A KI counts
/// as planned only where its stop stands on a day that may come on that date or later: an idea and an undated day may
/// never come, and a day that has passed without a visit that is done did not bring one.
fn open(coverage: &Coverage, from: Date) -> (Vec<Ags>, Vec<Visit>) {
    let (mut open, mut planned) = (Vec::new(), Vec::new());
    for ags in Ags::all() {
        match coverage.state(ags) {
            KiState::Visited(_) | KiState::NoKi => {}
            KiState::Open => open.push(ags),
            KiState::Planned(visits) => match visits.iter().find(|visit| visit.when.last() >= Some(from)) {
                Some(visit) => planned.push(visit.clone()),
                None => open.push(ags),
            },
        }
    }
    (open, planned)
}

/// Plans a campaign for the KIs that are open in `coverage`. A plan stands after some milliseconds; what follows makes it better and proves it.
///
/// # Errors
/// Drives or times beyond what can be reckoned with.
pub fn plan(
    surroundings: &Surroundings,
    coverage: &Coverage,
    wish: &CampaignWish,
    effort: &Effort,
    ids: &mut Ids,
    watch: &mut Watch<Objective>,
) -> Result<Campaign, Fault> {
    let Surroundings { reference, travel, .. } = *surroundings;
    let (open, planned) = open(coverage, wish.from);
    let mut tour = Tour::new(wish.title.clone());
    tour.visit_minutes = wish.minutes.filter(|minutes| *minutes != reference.defaults.visit_minutes);
    // No plan needs more days than one a visit.
    let working_days = reference.calendar.working_days(wish.from);
    let dates: Vec<Date> = working_days.take(open.len().min(MOST_DAYS)).collect();
    let request = request(&tour, reference, &open, dates.len());
    let problem = request.problem(reference, travel);
    let plan = days::plan(&problem, effort, watch)?;

    let bezirk = |ags: Ags| reference.kreise.get(ags).bezirk;
    let ags_of = |planned: &DayTour| planned.visits.iter().map(|visit| open[visit.stop]).collect::<Vec<_>>();
    let tours = plan.tours.iter().map(ags_of).collect();
    let tours = if wish.balance { order::balanced(tours, bezirk) } else { order::by_bezirk(tours, bezirk) };
    for (visits, date) in tours.into_iter().zip(dates) {
        let mut day = Day::new(ids.day(&tour), When::On(date));
        for ags in visits {
            day.stops.push(Stop::new(ids.stop(&tour), Place::Kreis(ags)));
        }
        tour.days.push(day);
    }
    let left_out = plan.unserved.iter().map(|(stop, why)| LeftOut::new(&problem, *stop, open[*stop], why)).collect();
    Ok(Campaign { tour, left_out, planned, objective: plan.objective, proof: plan.proof, unproven: plan.unproven })
}

/// All open KIs on any of so many days, each from and to the base.
fn request(tour: &Tour, reference: &Reference, open: &[Ags], days: usize) -> Request {
    let defaults = &reference.defaults;
    let (base, minutes) = (tour.base(defaults).coord, tour.visit_minutes.unwrap_or(defaults.visit_minutes).get());
    let hours = (tour.start.unwrap_or(defaults.start), tour.end.unwrap_or(defaults.end));
    let day = AskedDay { from: hours.0, to: hours.1, start: base, end: base };
    let stop =
        |ags: &Ags| AskedStop { place: Place::Kreis(*ags), minutes, time: StopTime::Floating, day: None, prize: None };
    Request { days: vec![day; days], stops: open.iter().map(stop).collect(), limits: Limits::of_tour(tour, defaults) }
}
