//! DAY: a date, a number from 1, an id, or what a list of days says about one.
//! Start with [`understand`].

use super::anchor::Anchor;
use super::date::{Written, date_tokens};
use super::line::Token::{Number as N, Sign as S, Word as W};
use super::line::plain;
use super::{NotUnderstood, Reason, when};
use crate::domain::date::{Date, When};
use crate::domain::ids::Id;
use crate::domain::tour::{Day, Tour};
use crate::text::{InWords, Words};

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
    match when::understand(typed, &Anchor::of(today, tour, None)) {
        Ok(when::Meant::One(when)) => Ok(DayOrDate::Date(when)),
        Ok(when::Meant::Each(span)) => Err(Reason::SeveralDays(span).of(typed)),
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
    Date(When),
}

fn looks_like_date(typed: &str) -> bool {
    typed.trim().starts_with(|c: char| c.is_ascii_digit()) && typed.contains(['.', '-', '/'])
}

/// A date without its year, or a weekday, means the day that has it, whenever that is.
fn find(tour: &Tour, today: Date, typed: &str) -> Result<Option<Id>, NotUnderstood> {
    let typed = typed.trim();
    let plain = plain(typed);
    let tokens = date_tokens(&plain);
    let written = Written::read(&tokens, today.naive());
    let span = when::understand(typed, &Anchor::of(today, tour, None)).ok().and_then(when::Meant::span);
    let has_it = |day: &&Day| match (day.date, day.date.exact()) {
        (_, Some(date)) => written.is_some_and(|written| written.fits(date.naive())),
        (When::Between(vague), None) => span == Some(vague),
        _ => false,
    };
    let on: Vec<&Day> = tour.days.iter().filter(has_it).collect();
    match on[..] {
        [] => {}
        [day] => return Ok(Some(day.id.clone())),
        _ => return Err(Reason::AmbiguousDay(on.into_iter().map(|day| day.id.to_string()).collect()).of(typed)),
    }
    // `2 (Di 20.07.2027)` and `Tag 2 · Di 20.07.2027`, as lists of days write them.
    let number = match &tokens[..] {
        [N(number)] | [N(number), S('·'), ..] | [W("tag" | "day"), N(number)] => Some(*number),
        [W("tag" | "day"), N(number), S('·'), ..] => Some(*number),
        _ => plain.split_once(" (").map(|(number, _)| number),
    };
    let index = number.and_then(|number| number.parse::<usize>().ok()).and_then(|number| number.checked_sub(1));
    let by_number = index.and_then(|index| tour.days.get(index));
    let by_id = || tour.days.iter().find(|day| day.id.as_str() == typed);
    Ok(by_number.or_else(by_id).map(|day| day.id.clone()))
}

/// Every day, with its number and date.
pub fn all(words: &Words, tour: &Tour) -> Vec<String> {
    let days = tour.days.iter().enumerate();
    days.map(|(index, day)| format!("{} ({})", index + 1, day.date.in_words(words))).collect()
}
