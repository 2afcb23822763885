//! What `unvisited` and `coverage` ask: as of which day, since when, whose tours.
//! Start with [`understand`].

use super::context::Context;
use super::define::own_option;
use super::failure::Failure;
use crate::desk::office::Surrounded;
use crate::desk::typed::{Anchor, date};
use crate::domain::coverage::{Coverage, CoverageQuery};
use crate::say;
use crate::text::Words;
use clap::{Arg, ArgMatches};

/// The options that both commands share.
pub fn arguments(words: &Words) -> [Arg; 3] {
    let date = || say!(words, "cli-value-date");
    [
        own_option(words, "as-of", date(), say!(words, "cli-help-as-of")),
        own_option(words, "since", date(), say!(words, "cli-help-since")),
        own_option(words, "principal", say!(words, "cli-value-name"), say!(words, "cli-help-principal-asked")),
    ]
}

/// What is asked.
///
/// # Errors
/// A date that is none.
pub fn understand(context: &Context, matches: &ArgMatches) -> Result<CoverageQuery, Failure> {
    let anchor = Anchor::today(context.office.today.naive());
    let day = |id: &str| matches.get_one::<String>(id).map(|typed| date::understand(typed, &anchor)).transpose();
    Ok(CoverageQuery {
        as_of: day("as-of")?.unwrap_or(context.office.today),
        since: day("since")?,
        principal: matches.get_one::<String>("principal").cloned(),
    })
}

/// The answer.
///
/// # Errors
/// The roster is not known on that day.
pub fn answer(tours: &Surrounded, query: &CoverageQuery) -> Result<Coverage, Failure> {
    let known_from = tours.reference.roster.known_from;
    tours.coverage_of(query).ok_or(Failure::RosterNotKnown { asked: query.as_of, known_from })
}
