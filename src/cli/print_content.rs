//! What a sheet holds, in the shape that the asked format is made from.
//! Imports `sheet`, `map` and `domain`.
//! Start with [`content`].

use super::context::Context;
use super::coverage_query;
use super::failure::Failure;
use crate::domain::coverage::{CoverageQuery, Visit};
use crate::domain::ids::Id;
use crate::map::land::Land;
use crate::map::scene::Scene;
use crate::sheet::catalogue::{Shape, Sheet};
use crate::sheet::course::Course;
use crate::sheet::map_svg;
use crate::sheet::overview::overview;
use crate::sheet::overview_list::overview_list;
use crate::sheet::render::Content;
use crate::sheet::unvisited::unvisited;
use crate::sheet::unvisited_list::unvisited_list;
use crate::store::tour_file::TourFile;
use crate::tui::TuiError;

/// What is printed of a tour.
pub struct Subject<'a> {
    pub file: &'a TourFile,
    /// The visits of the folder around it.
    pub visits: &'a [Visit],
    /// Only this day, only this stop.
    pub day: Option<&'a Id>,
    pub stop: Option<&'a Id>,
}

/// What `sheet` holds; `None` where it does not come in `shape`.
///
/// # Errors
/// The roster is not known today, or the outlines of the land do not parse.
pub fn content(context: &Context, sheet: Sheet, shape: Shape, subject: &Subject) -> Result<Option<Content>, Failure> {
    let (words, reference) = (&context.words, &context.reference);
    let query = CoverageQuery::as_of(context.today);
    let itinerary = || context.itinerary(subject.file, subject.visits);
    let coverage = || coverage_query::answer(context, subject.visits, &query);
    Ok(Some(match (sheet, shape) {
        (Sheet::Overview, Shape::Document) => {
            Content::Document(overview(words, &itinerary(), reference, context.today))
        }
        (Sheet::Overview, Shape::Listing) => {
            Content::Listing(overview_list(words, &itinerary(), reference, context.today))
        }
        (Sheet::Overview, Shape::Course) => Content::Course(course(context, subject)),
        (Sheet::Unvisited, Shape::Document) => Content::Document(unvisited(words, &coverage()?, &query, reference)),
        (Sheet::Unvisited, Shape::Listing) => Content::Listing(unvisited_list(words, &coverage()?, &query, reference)),
        (Sheet::Map, Shape::Picture) => Content::Picture(map(context, subject)?),
        _ => return Ok(None),
    }))
}

/// The tour, or the day or stop of it that is asked for, on the globe.
fn course(context: &Context, subject: &Subject) -> Course {
    let itinerary = context.itinerary(subject.file, subject.visits);
    let course = Course::of(&subject.file.tour, &itinerary, &context.reference);
    let course = subject.day.map(|day| course.clone().only_day(day)).unwrap_or(course);
    subject.stop.map(|stop| course.clone().only_stop(stop)).unwrap_or(course)
}

/// The picture that goes with a page; a sheet about the whole tour or the day has one.
///
/// # Errors
/// The outlines of the land do not parse.
pub fn picture_of(context: &Context, sheet: Sheet, subject: &Subject) -> Result<Option<String>, Failure> {
    match sheet {
        Sheet::Overview => Ok(Some(map(context, subject)?)),
        Sheet::Unvisited | Sheet::Map => Ok(None),
    }
}

fn map(context: &Context, subject: &Subject) -> Result<String, Failure> {
    let coverage = coverage_query::answer(context, subject.visits, &CoverageQuery::as_of(context.today)).ok();
    let itinerary = context.itinerary(subject.file, subject.visits);
    let land = Land::load().map_err(|error| Failure::Tui(TuiError::Outlines(error)))?;
    let tour = Some((&subject.file.tour, &itinerary));
    let scene = Scene::of(&context.reference, coverage.as_ref(), tour);
    Ok(map_svg::render(&context.words, &itinerary.title, &land, &scene))
}
