//! When a day is: on a date, on one of several (`A..B`, `zwischen A und B`, `KW 29`), on each (`A–B`, `A bis B`), open.
//! Start with [`understand`].

use super::anchor::Anchor;
use super::date::{Written, date_tokens};
use super::line::Token::{self, Number as N, Sign as S, Word as W};
use super::line::{number, plain};
use super::names::{is_and, is_between, is_to, is_week};
use super::{NotUnderstood, Reason};
use crate::domain::date::{Date, DateSpan, When};
use chrono::{Datelike, NaiveDate, Weekday};

/// More days than this are not added at once.
pub const MOST_DAYS: usize = 31;

/// What a person means who says when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// One day, its date as exact as it is known.
    One(When),
    /// Every day of the span.
    Each(DateSpan),
}

/// A date, dates with something between them, a week, or nothing, `-`, `offen`, `open` for a date that is open.
///
/// # Errors
/// It is none of these, or contradicts itself.
pub fn understand(typed: &str, anchor: &Anchor) -> Result<Meant, NotUnderstood> {
    let plain = plain(typed);
    if matches!(plain.as_str(), "" | "-" | "offen" | "open" | "datum offen" | "date open") {
        return Ok(Meant::One(When::Open));
    }
    read(&date_tokens(&plain), anchor).unwrap_or(Err(Reason::NoDate)).map_err(|reason| reason.of(typed))
}

impl Meant {
    /// The one day that is meant.
    ///
    /// # Errors
    /// Each of several is.
    pub fn one(self, typed: &str) -> Result<When, NotUnderstood> {
        match self {
            Self::One(when) => Ok(when),
            Self::Each(span) => Err(Reason::EachDay(span).of(typed)),
        }
    }

    /// The one date that is meant.
    ///
    /// # Errors
    /// Several are, or it is open.
    pub fn exact(self, typed: &str) -> Result<Date, NotUnderstood> {
        match self {
            Self::One(When::On(date)) => Ok(date),
            Self::One(When::Open) => Err(Reason::NoDate.of(typed)),
            Self::One(When::Between(span)) | Self::Each(span) => Err(Reason::SeveralDays(span).of(typed)),
        }
    }

    /// The dates of the days to be made.
    ///
    /// # Errors
    /// They are more than [`MOST_DAYS`].
    pub fn days(self, typed: &str) -> Result<Vec<When>, NotUnderstood> {
        match self {
            Self::One(when) => Ok(vec![when]),
            Self::Each(span) if span.days().count() > MOST_DAYS => Err(Reason::TooManyDays(span).of(typed)),
            Self::Each(span) => Ok(span.days().map(When::On).collect()),
        }
    }

    /// The first and the last day, however many of them are meant.
    pub(super) fn span(self) -> Option<DateSpan> {
        match self {
            Self::One(When::Between(span)) | Self::Each(span) => Some(span),
            Self::One(_) => None,
        }
    }
}

/// `None` when the pieces are neither a date nor two.
fn read(tokens: &[Token], anchor: &Anchor) -> Option<Result<Meant, Reason>> {
    if let Some(written) = Written::read(tokens, anchor.today).filter(|written| !written.is_day_of_month()) {
        return Some(written.on_or_after(anchor.year, anchor.week).map(|date| Meant::One(When::On(date))));
    }
    if let Some(week) = week(tokens, anchor.year) {
        return Some(Ok(Meant::One(When::Between(week))));
    }
    let (left, right, is_each) = halves(tokens, anchor.today)?;
    Some(ends(left, right, anchor).map(|span| match is_each {
        _ if span.first() == span.last() => Meant::One(When::On(span.first())),
        true => Meant::Each(span),
        false => Meant::One(When::Between(span)),
    }))
}

/// The two dates of a span, and whether each day between them is meant.
fn halves(tokens: &[Token], today: NaiveDate) -> Option<(Written, Written, bool)> {
    let both = |left: &[Token], right: &[Token]| Some((Written::read(left, today)?, Written::read(right, today)?));
    let around = |at: usize, signs: usize| both(&tokens[..at], &tokens[at + signs..]);
    // A date may end with a full stop of its own.
    if let Some(at) = tokens.windows(2).position(|pair| matches!(pair, [S('.'), S('.')])) {
        let signs = tokens[at..].iter().take_while(|token| **token == S('.')).count();
        return around(at, signs).map(|(left, right)| (left, right, false));
    }
    if let [W(word), rest @ ..] = tokens
        && is_between(word)
    {
        let at = rest.iter().position(|token| matches!(token, W(word) if is_and(word)))?;
        return both(&rest[..at], &rest[at + 1..]).map(|(left, right)| (left, right, false));
    }
    let parts = |token: &Token| matches!(token, S('-')) || matches!(token, W(word) if is_to(word));
    let at = (0..tokens.len()).filter(|at| parts(&tokens[*at]));
    if let Some((left, right)) = at.filter_map(|at| around(at, 1)).next() {
        return Some((left, right, true));
    }
    // `20./21.7.` are two days; the two ends of an interval of ISO 8601 are one.
    let at = (0..tokens.len()).filter(|at| tokens[*at] == S('/'));
    let (left, right) = at.filter_map(|at| around(at, 1)).next()?;
    let is_iso = matches!(tokens[..2], [N(year), S('-')] if year.len() == 4);
    (left.is_day_of_month() || is_iso).then_some((left, right, !is_iso))
}

/// Each end takes what it leaves out from the other one.
fn ends(left: Written, right: Written, anchor: &Anchor) -> Result<DateSpan, Reason> {
    let (first, last) = if left.is_day_of_month() || (right.is_whole() && !left.is_whole()) {
        let last = right.on_or_after(anchor.year, anchor.week)?;
        (left.on_or_before(last)?, last)
    } else {
        let first = left.on_or_after(anchor.year, anchor.week)?;
        (first, right.on_or_after(first.naive(), first.naive())?)
    };
    DateSpan::new(first, last).map_err(Reason::Value)
}

/// The Monday to the Sunday of a week of the calendar: `KW 29`, `29. KW 2027`, `week 29/2027`.
fn week(tokens: &[Token], from: NaiveDate) -> Option<DateSpan> {
    let said: Vec<&Token> = tokens.iter().filter(|token| !matches!(token, S('.' | '/'))).collect();
    let (week, year) = match said[..] {
        [W(word), N(week)] | [N(week), W(word)] if is_week(word) => (number(week, 2)?, None),
        [W(word), N(week), N(year)] | [N(week), W(word), N(year)] if is_week(word) => {
            (number(week, 2)?, Some(i32::try_from(number(year, 4)?).ok().filter(|_| year.len() == 4)?))
        }
        _ => return None,
    };
    let span = |year: i32| {
        let day = |weekday| Date::new(NaiveDate::from_isoywd_opt(year, week, weekday)?).ok();
        DateSpan::new(day(Weekday::Mon)?, day(Weekday::Sun)?).ok()
    };
    match year {
        Some(year) => span(year),
        // Some years have a week 53: one of seven at the latest.
        None => (from.year() - 1..from.year() + 8).filter_map(span).find(|span| span.last().naive() >= from),
    }
}
