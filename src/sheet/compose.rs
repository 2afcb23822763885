//! From a kind of sheet to what it holds, in words or as records; whose sheet it is tells the paper.
//! Start with [`document`].

use super::catalogue::Sheet;
use super::order::Extent;
use super::parts::document::Document;
use super::parts::listing::Listing;
use super::parts::paper::{Before, Paper};
use super::sheets::changes_list::changes_list;
use super::sheets::contacts_list::contacts_list;
use super::sheets::inquiry_list::inquiry_list;
use super::sheets::overview_list::overview_list;
use super::sheets::unvisited_list::unvisited_list;
use super::sheets::{changes, contacts, day, driver, host, inquiry, overview, press, request, unvisited};
use crate::domain::coverage::Coverage;
use crate::domain::itinerary::{DayRows, VisitRow};

/// Why there can be no sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// It is about one day, and none is chosen.
    Day,
    /// It is about stops, and none is chosen.
    Stop,
    /// It is about one stop alone, and several are chosen.
    SingleStop,
    /// The roster is not known.
    Roster,
    /// It compares with an earlier version, and none is chosen or it cannot be read.
    Version,
}

/// The sheet in words; `None` for one that is a picture.
///
/// # Errors
/// The extent lacks what the sheet is about.
pub fn document(paper: &Paper, extent: &Extent) -> Result<Option<Document>, Lacking> {
    let Paper { words, reference, query, .. } = *paper;
    let days = paper.itinerary.days.iter();
    Ok(Some(match paper.itinerary.sheet() {
        Sheet::Overview => overview::overview(paper),
        Sheet::Day => {
            let chosen = days.clone().find(|day| extent.day.as_ref() == Some(&day.id));
            day::day(paper, chosen.ok_or(Lacking::Day)?)
        }
        Sheet::Driver => driver::driver(paper, &days.filter(|day| extent.has_day(&day.id)).collect::<Vec<_>>()),
        Sheet::Press => {
            let is_chosen = |day: &DayRows, visit: &VisitRow| extent.has_day(&day.id) && extent.has_stop(&visit.id);
            let chosen: Vec<_> = paper.active_visits().filter(|(day, visit)| is_chosen(day, visit)).collect();
            press::press(paper, &chosen)
        }
        Sheet::Host => match stops(paper, extent)[..] {
            [(day, visit)] => host::host(paper, day, visit),
            [] => return Err(Lacking::Stop),
            _ => return Err(Lacking::SingleStop),
        },
        Sheet::Request => match stops(paper, extent) {
            stops if stops.is_empty() => return Err(Lacking::Stop),
            stops => request::request(paper, &stops),
        },
        Sheet::Contacts => contacts::contacts(paper),
        Sheet::Inquiry => inquiry::inquiry(paper),
        Sheet::Unvisited => unvisited::unvisited(words, coverage(paper)?, query, reference),
        Sheet::Changes => changes::changes(paper, before(paper)?),
        Sheet::Map => return Ok(None),
    }))
}

/// The sheet as records; `None` where it does not come so.
///
/// # Errors
/// What the sheet is about is not known.
pub fn listing(paper: &Paper) -> Result<Option<Listing>, Lacking> {
    let Paper { words, reference, query, .. } = *paper;
    Ok(Some(match paper.itinerary.sheet() {
        Sheet::Overview => overview_list(paper),
        Sheet::Contacts => contacts_list(paper),
        Sheet::Inquiry => inquiry_list(paper),
        Sheet::Changes => changes_list(paper, before(paper)?),
        Sheet::Unvisited => unvisited_list(words, coverage(paper)?, query, reference),
        _ => return Ok(None),
    }))
}

/// What is visited.
///
/// # Errors
/// The roster is not known.
pub fn coverage<'a>(paper: &Paper<'a>) -> Result<&'a Coverage, Lacking> {
    paper.coverage.ok_or(Lacking::Roster)
}

fn before<'a>(paper: &Paper<'a>) -> Result<&'a Before<'a>, Lacking> {
    paper.before.ok_or(Lacking::Version)
}

/// The chosen stops in the order in which they were named, each once, with its day.
fn stops<'a>(paper: &Paper<'a>, extent: &Extent) -> Vec<(Option<&'a DayRows>, &'a VisitRow)> {
    let itinerary = paper.itinerary;
    let on_days = || itinerary.days.iter().flat_map(|day| day.visits.iter().map(move |visit| (Some(day), visit)));
    let all = || on_days().chain(itinerary.ideas.iter().map(|visit| (None, visit)));
    let named = extent.stops.iter().enumerate().filter(|(at, id)| !extent.stops[..*at].contains(id));
    named.filter_map(|(_, id)| all().find(|(_, visit)| visit.id == *id)).collect()
}
