//! DAY: a date, a number from 1, or an id.
//! Start with [`understand`].

use super::date;
use super::{NotUnderstood, Reason};
use crate::domain::date::Date;
use crate::domain::ids::Id;
use crate::domain::tour::{Day, Tour};
use crate::text::{InWords, Words, dates};

/// The day that is meant.
///
/// # Errors
/// No day is, or several have that date.
pub fn understand(words: &Words, tour: &Tour, today: Date, typed: &str) -> Result<Id, NotUnderstood> {
    find(tour, today, typed)?.ok_or_else(|| Reason::NoSuchDay(all(words, tour)).of(typed))
}

/// The day that is meant, or the date to add one for.
///
/// # Errors
/// It is neither, or several days have that date.
pub fn understand_or_date(words: &Words, tour: &Tour, today: Date, typed: &str) -> Result<DayOrDate, NotUnderstood> {
    if let Some(id) = find(tour, today, typed)? {
        return Ok(DayOrDate::Day(id));
    }
    match date::understand(today, typed) {
        Ok(date) => Ok(DayOrDate::Date(date)),
        // A number or an id that the tour does not have is no misspelt date.
        Err(NotUnderstood { reason: Reason::NoDate, .. }) if !looks_like_date(typed) => {
            Err(Reason::NoSuchDay(all(words, tour)).of(typed))
        }
        Err(other) => Err(other),
    }
}

/// What a person means who says on which day.
pub enum DayOrDate {
    Day(Id),
    /// No day has this date yet.
    Date(Date),
}

fn looks_like_date(typed: &str) -> bool {
    typed.trim().starts_with(|c: char| c.is_ascii_digit()) && typed.contains(['.', '-', '/'])
}

fn find(tour: &Tour, today: Date, typed: &str) -> Result<Option<Id>, NotUnderstood> {
    let typed = typed.trim();
    let first_of_tour = tour.days.iter().find_map(|day| day.date.first()).map(Date::naive);
    let from = [Some(today.naive()), first_of_tour];
    // A date without a year is looked for after today and after the tour's first day.
    for asked in from.into_iter().flatten().filter_map(|from| dates::understand(typed, from)) {
        let on: Vec<&Day> =
            tour.days.iter().filter(|day| day.date.exact().is_some_and(|date| date.naive() == asked)).collect();
        match on[..] {
            [] => {}
            [day] => return Ok(Some(day.id.clone())),
            _ => {
                let candidates = on.into_iter().map(|day| day.id.to_string()).collect();
                return Err(Reason::AmbiguousDay(candidates).of(typed));
            }
        }
    }
    let number = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let by_number = number.and_then(|index| tour.days.get(index));
    let by_id = || tour.days.iter().find(|day| day.id.as_str() == typed);
    Ok(by_number.or_else(by_id).map(|day| day.id.clone()))
}

/// Every day, with its number and date.
pub fn all(words: &Words, tour: &Tour) -> Vec<String> {
    let days = tour.days.iter().enumerate();
    days.map(|(index, day)| format!("{} ({})", index + 1, day.date.in_words(words))).collect()
}
