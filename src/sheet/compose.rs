//! From a kind of sheet and what was chosen for it to its document.
//! Start with [`compose`]: screen and command line make every sheet of a tour here.

use super::catalogue::Sheet;
use super::discretion::discreet;
use super::sheets::{contacts, day, driver, host, inquiry, overview, press, request, unvisited};
use crate::domain::coverage::{Coverage, CoverageQuery};
use crate::domain::date::Date;
use crate::domain::ids::Id;
use crate::domain::itinerary::{DayRows, Itinerary, VisitRow};
use crate::domain::reference::Reference;
use crate::domain::tour::Tour;
use crate::sheet::parts::document::Document;
use crate::sheet::parts::paper::Paper;
use crate::sheet::sheets::changes::{self, Earlier};
use crate::text::Words;
use std::path::PathBuf;

/// What sheets are made from.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    pub words: &'a Words,
    pub tour: &'a Tour,
    /// The rows of `tour`.
    pub itinerary: &'a Itinerary,
    pub reference: &'a Reference,
    /// What is visited on `query`'s day; `None` where the roster of that day is not known.
    pub coverage: Option<&'a Coverage>,
    pub query: &'a CoverageQuery,
    pub today: Date,
    /// What the tour is compared with.
    pub earlier: Option<&'a Earlier>,
}

/// The part of the tour that a sheet is to be about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub day: Option<Id>,
    pub stops: Vec<Id>,
    /// The file of the earlier version that the tour is compared with.
    pub since: Option<PathBuf>,
}

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

/// The document of `sheet`; `None` for one that is a picture.
///
/// # Errors
/// The choice lacks what the sheet is about.
pub fn compose(sheet: Sheet, material: &Material, choice: &Choice) -> Result<Option<Document>, Lacking> {
    let Material { words, reference, today, .. } = *material;
    let itinerary = discreet(words, material.itinerary, sheet);
    let paper = Paper { words, itinerary: &itinerary, reference, today };
    let day_chosen = itinerary.days.iter().find(|day| choice.day.as_ref() == Some(&day.id));
    let days: Vec<&DayRows> =
        itinerary.days.iter().filter(|day| choice.day.as_ref().is_none_or(|id| day.id == *id)).collect();
    let document = match sheet {
        Sheet::Overview => overview::overview(&paper),
        Sheet::Day => day::day(&paper, day_chosen.ok_or(Lacking::Day)?),
        Sheet::Driver => driver::driver(&paper, &days),
        Sheet::Press => {
            let is_chosen = |day: &DayRows, visit: &VisitRow| {
                choice.day.as_ref().is_none_or(|id| day.id == *id)
                    && (choice.stops.is_empty() || choice.stops.contains(&visit.id))
            };
            let chosen: Vec<_> = paper.active_visits().filter(|(day, visit)| is_chosen(day, visit)).collect();
            press::press(&paper, &chosen)
        }
        Sheet::Host => match stops(&itinerary, choice)[..] {
            [(day, visit)] => host::host(&paper, day, visit),
            [] => return Err(Lacking::Stop),
            _ => return Err(Lacking::SingleStop),
        },
        Sheet::Request => match stops(&itinerary, choice) {
            stops if stops.is_empty() => return Err(Lacking::Stop),
            stops => request::request(&paper, &stops),
        },
        Sheet::Contacts => contacts::contacts(&paper),
        Sheet::Inquiry => inquiry::inquiry(&paper),
        Sheet::Unvisited => {
            let coverage = material.coverage.ok_or(Lacking::Roster)?;
            unvisited::unvisited(words, coverage, material.query, reference)
        }
        Sheet::Changes => changes::changes(&paper, &earlier(material)?),
        Sheet::Map => return Ok(None),
    };
    Ok(Some(document))
}

/// The earlier version without what the sheet of changes may not show.
///
/// # Errors
/// There is none.
pub fn earlier(material: &Material) -> Result<Earlier, Lacking> {
    let earlier = material.earlier.ok_or(Lacking::Version)?;
    let itinerary = discreet(material.words, &earlier.itinerary, Sheet::Changes);
    Ok(Earlier { name: earlier.name.clone(), itinerary })
}

/// The chosen stops in the order in which they were named, each once, with its day.
fn stops<'a>(itinerary: &'a Itinerary, choice: &Choice) -> Vec<(Option<&'a DayRows>, &'a VisitRow)> {
    let on_days = || itinerary.days.iter().flat_map(|day| day.visits.iter().map(move |visit| (Some(day), visit)));
    let all = || on_days().chain(itinerary.ideas.iter().map(|visit| (None, visit)));
    let named = choice.stops.iter().enumerate().filter(|(at, id)| !choice.stops[..*at].contains(id));
    named.filter_map(|(_, id)| all().find(|(_, visit)| visit.id == *id)).collect()
}
