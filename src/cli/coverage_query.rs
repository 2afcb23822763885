//! What `unvisited` and `coverage` ask: as of which day, since when, whose tours.
//! Start with [`understand`].

use super::context::Context;
use super::define::own_option;
use super::failure::Failure;
use crate::desk::office::Surrounded;
use crate::desk::typed::{Anchor, date};
use crate::domain::coverage::{Coverage, CoverageQuery};
use crate::domain::date::{Date, When};
use crate::domain::reference::Reference;
use crate::say;
use crate::text::{InWords, Words};
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
    tours.coverage_of(query).ok_or_else(|| roster_not_known(&tours.reference, query.as_of))
}

/// The answer to a question about a day before the roster is known.
pub fn roster_not_known(reference: &Reference, asked: Date) -> Failure {
    Failure::no(RosterNotKnown { asked, known_from: reference.roster.known_from })
}

/// The roster is asked for on a day before it is known.
struct RosterNotKnown {
    asked: Date,
    /// The first day on which it is.
    known_from: Date,
}

impl InWords for RosterNotKnown {
    fn in_words(&self, words: &Words) -> String {
        let date = |date| When::On(date).in_words(words);
        say!(words, "cli-roster-not-known", date = date(self.asked), from = date(self.known_from))
    }
}
