//! What a sheet holds, in the shape that the asked format is made from.
//! Imports `sheet`, `map` and `domain`.
//! Start with [`content`].

use super::context::Context;
use super::coverage_query;
use super::failure::Failure;
use super::print_choice::Chosen;
use crate::domain::coverage::{Coverage, CoverageQuery, Visit};
use crate::domain::itinerary::Itinerary;
use crate::map::land::Land;
use crate::map::scene::Scene;
use crate::sheet::catalogue::{Shape, Sheet};
use crate::sheet::compose::{Material, compose};
use crate::sheet::course::Course;
use crate::sheet::discretion::discreet;
use crate::sheet::map_svg;
use crate::sheet::overview_list::overview_list;
use crate::sheet::render::Content;
use crate::sheet::unvisited_list::unvisited_list;
use crate::store::tour_file::TourFile;
use crate::tui::TuiError;

/// What is printed of a tour.
pub struct Subject<'a> {
    pub file: &'a TourFile,
    /// The visits of the folder around it.
    pub visits: &'a [Visit],
    /// The part of it that is asked for.
    pub chosen: &'a Chosen,
}

/// What `sheet` holds; `None` where it does not come in `shape`.
///
/// # Errors
/// The choice lacks what the sheet is about, the roster is not known today, or the outlines of the land do not parse.
pub fn content(context: &Context, sheet: Sheet, shape: Shape, subject: &Subject) -> Result<Option<Content>, Failure> {
    let (words, reference) = (&context.words, &context.reference);
    let query = CoverageQuery::as_of(context.today);
    let itinerary = context.itinerary(subject.file, subject.visits);
    Ok(Some(match (sheet, shape) {
        (Sheet::Map, Shape::Picture) => {
            coverage_query::answer(context, subject.visits, &query)?;
            Content::Picture(map(context, subject)?)
        }
        (Sheet::Overview, Shape::Listing) => {
            let itinerary = discreet(words, &itinerary, sheet);
            Content::Listing(overview_list(words, &itinerary, reference, context.today))
        }
        (Sheet::Unvisited, Shape::Listing) => {
            let coverage = coverage_query::answer(context, subject.visits, &query)?;
            Content::Listing(unvisited_list(words, &coverage, &query, reference))
        }
        (Sheet::Overview | Sheet::Day | Sheet::Driver, Shape::Course) => {
            Content::Course(course(context, &discreet(words, &itinerary, sheet), subject))
        }
        (_, Shape::Document) => {
            let coverage = Coverage::of(reference, subject.visits, &query);
            let material = Material {
                words,
                itinerary: &itinerary,
                reference,
                coverage: coverage.as_ref(),
                query: &query,
                today: context.today,
            };
            let document = compose(sheet, &material, &subject.chosen.choice());
            let lacking = |lacking| subject.chosen.failure(context, &subject.file.tour, sheet, lacking);
            Content::Document(document.map_err(lacking)?)
        }
        _ => return Ok(None),
    }))
}

/// The tour, or the day or stop of it that is asked for, on the globe.
fn course(context: &Context, itinerary: &Itinerary, subject: &Subject) -> Course {
    let choice = subject.chosen.choice();
    let course = Course::of(&subject.file.tour, itinerary, &context.reference);
    let course = choice.day.map(|day| course.clone().only_day(day)).unwrap_or(course);
    choice.stops.first().map(|stop| course.clone().only_stop(stop)).unwrap_or(course)
}

/// The picture that goes with a page; a sheet about the whole tour has one.
///
/// # Errors
/// The outlines of the land do not parse.
pub fn picture_of(context: &Context, sheet: Sheet, subject: &Subject) -> Result<Option<String>, Failure> {
    match sheet {
        Sheet::Overview => Ok(Some(map(context, subject)?)),
        _ => Ok(None),
    }
}

fn map(context: &Context, subject: &Subject) -> Result<String, Failure> {
    let coverage = coverage_query::answer(context, subject.visits, &CoverageQuery::as_of(context.today)).ok();
    let itinerary = context.itinerary(subject.file, subject.visits);
    let land = Land::load().map_err(|error| Failure::Tui(TuiError::Land(error)))?;
    let tour = Some((&subject.file.tour, &itinerary));
    let scene = Scene::of(&context.reference, coverage.as_ref(), tour);
    Ok(map_svg::render(&context.words, &itinerary.title, &land, &scene))
}
