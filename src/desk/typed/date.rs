//! DATE: a day as a person writes it, and the vague dates that a day of a tour may have.
//! Start with [`understand`].

use super::{NotUnderstood, Reason};
use crate::domain::date::{Date, When};
use crate::text::dates;
use chrono::NaiveDate;

/// What a person types who wants a value gone.
const NONE: &str = "-";

/// The day that is meant.
///
/// # Errors
/// It is no day, or one outside the years that are planned for.
pub fn understand(today: Date, typed: &str) -> Result<Date, NotUnderstood> {
    understand_from(typed, today.naive())
}

/// The day that is meant; one without a year is the next after `from`.
///
/// # Errors
/// It is no day, or one outside the years that are planned for.
pub fn understand_from(typed: &str, from: NaiveDate) -> Result<Date, NotUnderstood> {
    let date = dates::understand(typed, from).ok_or_else(|| Reason::NoDate.of(typed))?;
    Date::new(date).map_err(|error| Reason::Value(error).of(typed))
}

/// A day, `A..B` for some day from A to B, or `-`, `offen`, `open` for a date not known yet.
///
/// # Errors
/// It is none of these.
pub fn understand_when(today: Date, typed: &str) -> Result<When, NotUnderstood> {
    let typed = typed.trim();
    if is_none(typed) || ["offen", "open"].contains(&typed.to_lowercase().as_str()) {
        return Ok(When::Open);
    }
    match typed.split_once("..") {
        Some((first, last)) => {
            let first = understand(today, first)?;
            let last = understand_from(last, first.naive())?;
            When::between(first, last).map_err(|error| Reason::Value(error).of(typed))
        }
        None => Ok(When::On(understand(today, typed)?)),
    }
}

/// Whether a person wants the value gone.
pub fn is_none(typed: &str) -> bool {
    typed.is_empty() || typed == NONE
}
