//! From what a person orders to the bytes of a file: screen and command line print here, so that they cannot disagree.
//! Start with [`print()`].

use super::catalogue::{Format, Shape, Sheet};
use super::compose::{Lacking, coverage, document, listing};
use super::discretion::{Masked, Readers};
use super::formats::map_svg;
use super::order::Order;
use super::parts::course::Course;
use super::parts::paper::{Before, Paper};
use super::render::{Content, RenderOptions, Rendered, render};
use crate::domain::coverage::{Coverage, CoverageQuery};
use crate::domain::date::Date;
use crate::domain::itinerary::Itinerary;
use crate::domain::reference::Reference;
use crate::map::land::LandError;
use crate::text::Words;

/// What sheets are made from, before anything is taken from it that their readers may not know.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    pub words: &'a Words,
    pub itinerary: &'a Itinerary,
    pub reference: &'a Reference,
    /// What is visited on `query`'s day; `None` where the roster of that day is not known.
    pub coverage: Option<&'a Coverage>,
    pub query: &'a CoverageQuery,
    pub today: Date,
    /// What the tour is compared with.
    pub earlier: Option<&'a Earlier>,
}

/// An earlier version of the tour.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    /// What a person calls it: its file, or when it was saved.
    pub name: String,
    pub itinerary: Itinerary,
}

/// Why nothing can be printed.
#[derive(Debug)]
pub enum PrintError {
    /// The order lacks what the sheet is about, or the roster is not known.
    Lacking(Lacking),
    /// The sheet does not come in this format.
    NoSuchFormat,
    /// The map of the land does not parse: a fault of the build, which the tests catch.
    Land(LandError),
    /// The format cannot hold the sheet; the text, in English, says why.
    Unfit(String),
}

/// The file that is ordered. Past the first lines nothing is seen any more but what the readers of the sheet may know.
///
/// # Errors
/// See [`PrintError`].
pub fn print(order: &Order, material: &Material, options: &RenderOptions) -> Result<Rendered, PrintError> {
    let Material { words, reference, coverage, query, today, .. } = *material;
    let masked = |itinerary| Masked::of(words, itinerary, Readers { sheet: order.sheet });
    let itinerary = masked(material.itinerary);
    let before = material.earlier.map(|it| Before { name: &it.name, itinerary: masked(&it.itinerary) });
    let paper = Paper { words, itinerary: &itinerary, before: before.as_ref(), reference, coverage, query, today };

    let content = content(order, &paper)?.ok_or(PrintError::NoSuchFormat)?;
    let map = match (order.format, order.sheet) {
        (Format::Html | Format::Pdf, Sheet::Overview | Sheet::Day) => {
            Some(map_svg::render(&paper, &order.extent).map_err(PrintError::Land)?)
        }
        _ => None,
    };
    let rendered = render((order.sheet, order.format), &content, map.as_ref(), options).map_err(PrintError::Unfit)?;
    rendered.ok_or(PrintError::NoSuchFormat)
}

/// What the sheet holds, in the shape that the format is made from; `None` where it does not come in that shape.
fn content(order: &Order, paper: &Paper) -> Result<Option<Content>, PrintError> {
    Ok(match (order.format.shape(), order.sheet) {
        (Shape::Document, _) => document(paper, &order.extent).map_err(PrintError::Lacking)?.map(Content::Document),
        (Shape::Listing, _) => listing(paper).map_err(PrintError::Lacking)?.map(Content::Listing),
        (Shape::Course, Sheet::Overview | Sheet::Day | Sheet::Driver) => {
            Some(Content::Course(Course::of(paper, &order.extent)))
        }
        (Shape::Picture, Sheet::Map) => {
            coverage(paper).map_err(PrintError::Lacking)?;
            Some(Content::Picture(map_svg::render(paper, &order.extent).map_err(PrintError::Land)?))
        }
        _ => None,
    })
}
