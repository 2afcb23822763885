//! From what a person orders to the bytes of a file: screen and command line print here, so that they cannot disagree.
//! Start with [`print()`].

use super::catalogue::{Format, Shape, Sheet};
use super::compose::{Choice, Lacking, Material, compose, earlier};
use super::discretion::{discreet, discreet_tour};
use super::render::{Content, Rendered, Setting, render};
use crate::domain::ids::Id;
use crate::domain::itinerary::{Itinerary, VisitRow};
use crate::map::land::{Land, LandError};
use crate::map::scene::Scene;
use crate::sheet::formats::map_svg::{self, Picture};
use crate::sheet::parts::course::Course;
use crate::sheet::parts::facts::Facts;
use crate::sheet::parts::paper::Paper;
use crate::sheet::parts::programme::programme_items;
use crate::sheet::sheets::changes_list::changes_list;
use crate::sheet::sheets::contacts_list::contacts_list;
use crate::sheet::sheets::inquiry_list::inquiry_list;
use crate::sheet::sheets::overview_list::overview_list;
use crate::sheet::sheets::unvisited_list::unvisited_list;
use crate::text::Words;

/// What is to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    pub sheet: Sheet,
    pub format: Format,
    pub choice: Choice,
}

/// Why nothing can be printed.
#[derive(Debug)]
pub enum PrintError {
    /// The choice lacks what the sheet is about, or the roster is not known.
    Lacking(Lacking),
    /// The sheet does not come in this format.
    NoSuchFormat,
    /// The map of the land does not parse: a fault of the build, which the tests catch.
    Land(LandError),
    /// The format cannot hold the sheet; the text, in English, says why.
    Unfit(String),
}

/// The file that is ordered. Every content is made from rows that hold no more than the readers of the sheet may know.
///
/// # Errors
/// See [`PrintError`].
pub fn print(order: &Order, material: &Material, setting: &Setting) -> Result<Rendered, PrintError> {
    let itinerary = discreet(material.words, material.itinerary, order.sheet);
    let content = content(order, material, &itinerary)?.ok_or(PrintError::NoSuchFormat)?;
    let map = match (order.format, order.sheet) {
        (Format::Html | Format::Pdf, Sheet::Overview | Sheet::Day) => Some(map(order, material, &itinerary)?),
        _ => None,
    };
    let rendered = render((order.sheet, order.format), &content, map.as_ref(), setting).map_err(PrintError::Unfit)?;
    rendered.ok_or(PrintError::NoSuchFormat)
}

/// What the sheet holds, in the shape that the format is made from; `None` where it does not come in that shape.
fn content(order: &Order, material: &Material, itinerary: &Itinerary) -> Result<Option<Content>, PrintError> {
    let Material { words, reference, today, query, .. } = *material;
    let paper = Paper { words, itinerary, reference, today };
    let coverage = || material.coverage.ok_or(PrintError::Lacking(Lacking::Roster));
    Ok(Some(match (order.format.shape(), order.sheet) {
        (Shape::Document, sheet) => {
            let document = compose(sheet, material, &order.choice).map_err(PrintError::Lacking)?;
            return Ok(document.map(Content::Document));
        }
        (Shape::Listing, Sheet::Overview) => Content::Listing(overview_list(&paper)),
        (Shape::Listing, Sheet::Contacts) => Content::Listing(contacts_list(&paper)),
        (Shape::Listing, Sheet::Inquiry) => Content::Listing(inquiry_list(&paper)),
        (Shape::Listing, Sheet::Changes) => {
            let earlier = earlier(material).map_err(PrintError::Lacking)?;
            Content::Listing(changes_list(&paper, &earlier))
        }
        (Shape::Listing, Sheet::Unvisited) => Content::Listing(unvisited_list(words, coverage()?, query, reference)),
        (Shape::Course, sheet @ (Sheet::Overview | Sheet::Day | Sheet::Driver)) => {
            let facts = |visit: &VisitRow| facts(words, sheet, visit);
            Content::Course(Course::of(material.tour, itinerary, reference, facts).chosen(&order.choice))
        }
        (Shape::Picture, Sheet::Map) => {
            coverage()?;
            Content::Picture(map(order, material, itinerary)?)
        }
        _ => return Ok(None),
    }))
}

/// What a calendar or a navigator tells of a visit: what the sheet of the same name does.
fn facts(words: &Words, sheet: Sheet, visit: &VisitRow) -> Vec<String> {
    let mut facts = Facts::new(words);
    match sheet {
        Sheet::Day => facts.all(&visit.details),
        Sheet::Driver => facts.contact(&visit.details),
        _ => &mut facts,
    };
    let mut lines = facts.into_lines();
    if sheet == Sheet::Day {
        lines.extend(programme_items(words, visit).map(|item| item.join(" ")));
    }
    lines
}

/// The land with the tour on it, or with the day that is chosen.
fn map(order: &Order, material: &Material, itinerary: &Itinerary) -> Result<Picture, PrintError> {
    let land = Land::load().map_err(PrintError::Land)?;
    let is_shown = |id: &Id| order.choice.day.as_ref().is_none_or(|day| day == id);
    let mut tour = discreet_tour(material.words, material.tour, order.sheet);
    let mut rows = itinerary.clone();
    tour.days.retain(|day| is_shown(&day.id));
    rows.days.retain(|day| is_shown(&day.id));
    let scene = Scene::of(material.reference, material.coverage, Some((&tour, &rows)));
    Ok(map_svg::render(material.words, &itinerary.title, &land, &scene))
}
