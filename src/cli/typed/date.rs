//! DATE: a day as a person writes it, and the vague dates that a day of a tour may have.
//! Start with [`understand`].

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::date::{Date, When};
use crate::text::dates;
use chrono::NaiveDate;

/// What a person types who wants a value gone.
const NONE: &str = "-";

/// The day that is meant.
///
/// # Errors
/// It is no day, or one outside the years that are planned for.
pub fn understand(context: &Context, typed: &str) -> Result<Date, Failure> {
    understand_from(typed, context.office.today.naive())
}

/// The day that is meant; one without a year is the next after `from`.
///
/// # Errors
/// It is no day, or one outside the years that are planned for.
pub fn understand_from(typed: &str, from: NaiveDate) -> Result<Date, Failure> {
    let date = dates::understand(typed, from).ok_or_else(|| Failure::NoDate(typed.to_owned()))?;
    Ok(Date::new(date)?)
}

/// A day, `A..B` for some day from A to B, or `-`, `offen`, `open` for a date not known yet.
///
/// # Errors
/// It is none of these.
pub fn understand_when(context: &Context, typed: &str) -> Result<When, Failure> {
    let typed = typed.trim();
    if is_none(typed) || ["offen", "open"].contains(&typed.to_lowercase().as_str()) {
        return Ok(When::Open);
    }
    match typed.split_once("..") {
        Some((first, last)) => {
            let first = understand(context, first)?;
            Ok(When::between(first, understand_from(last, first.naive())?)?)
        }
        None => Ok(When::On(understand(context, typed)?)),
    }
}

/// Whether a person wants the value gone.
pub fn is_none(typed: &str) -> bool {
    typed.is_empty() || typed == NONE
}
