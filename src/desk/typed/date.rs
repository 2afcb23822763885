//! A date as people write it: `20.7.`, `20.07.2027`, `Di 20. Juli`, `July 20, 2027`, `20/07/27`, `heute`.
//! Start with [`understand`]; [`super::when`] reads several days and those that are not settled.

use super::anchor::Anchor;
use super::line::Token::{self, Number as N, Sign as S, Word as W};
use super::line::{number, tokens};
use super::names::{days_from_today, is_next, month, weekday};
use super::{NotUnderstood, Reason, when};
use crate::domain::date::Date;
use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

/// The single day that is meant.
///
/// # Errors
/// It is no day, several, one that does not exist or is outside the years that are planned for.
pub fn understand(typed: &str, anchor: &Anchor) -> Result<Date, NotUnderstood> {
    when::understand(typed, anchor)?.exact(typed)
}

/// A date as far as it is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written {
    part: Part,
    /// The weekday that is said with it.
    weekday: Option<Weekday>,
    /// `07/20/2027`, which only reads with the month first.
    is_month_first: bool,
}

#[derive(Clone, Copy, Debug)]
enum Part {
    Whole(NaiveDate),
    Yearless {
        day: u32,
        month: u32,
    },
    Weekday,
    /// The day of a month, as it stands at one end of a span.
    Day(u32),
}

/// From any day to the next 29 February, in 1990 to 2100.
const EIGHT_YEARS: usize = 8 * 366;

/// From any day to the next that is the 31st.
const TWO_MONTHS: usize = 62;

/// Words that change nothing about a date.
const FILLERS: [&str; 13] =
    ["am", "den", "dem", "der", "vom", "von", "zum", "on", "the", "of", "from", "calendar", "datum"];

/// The pieces of a line that say something about a date.
pub(super) fn date_tokens(plain: &str) -> Vec<Token<'_>> {
    let mut tokens = tokens(plain);
    tokens.retain(|token| match token {
        W(word) => !FILLERS.contains(word),
        S(sign) => !matches!(sign, ',' | '(' | ')' | '\''),
        N(_) => true,
    });
    tokens
}

impl Written {
    /// Reads the pieces; `None` when they are no date.
    pub(super) fn read(tokens: &[Token], today: NaiveDate) -> Option<Self> {
        let bare = |part| Some(Self { part, weekday: None, is_month_first: false });
        match tokens {
            [W(word)] if days_from_today(word).is_some() => {
                bare(Part::Whole(today + TimeDelta::days(days_from_today(word)?)))
            }
            [W(next), W(word)] if is_next(next) => {
                let weekday = weekday(word)?;
                bare(Part::Whole(today.iter_days().skip(1).find(|date| date.weekday() == weekday)?))
            }
            [W(word), S('.'), rest @ ..] | [W(word), rest @ ..] | [rest @ .., W(word)] if weekday(word).is_some() => {
                let weekday = weekday(word);
                if rest.is_empty() {
                    return Some(Self { part: Part::Weekday, weekday, is_month_first: false });
                }
                Some(Self { weekday, ..Self::of_numbers(rest)? })
            }
            _ => Self::of_numbers(tokens),
        }
    }

    fn of_numbers(tokens: &[Token]) -> Option<Self> {
        match tokens {
            [N(day)] | [N(day), S('.')] => {
                let part = Part::Day(number(day, 2)?);
                Some(Self { part, weekday: None, is_month_first: false })
            }
            [N(year), S('-'), N(month), S('-'), N(day)] | [N(year), S('/'), N(month), S('/'), N(day)]
                if year.len() == 4 =>
            {
                Self::of_parts(day, number(month, 2)?, Some(year))
            }
            [N(day), S('-'), N(month), S('-'), N(year)] if year.len() == 4 => {
                Self::of_parts(day, number(month, 2)?, Some(year))
            }
            [N(day), S('.'), N(month)] | [N(day), S('.'), N(month), S('.')] | [N(day), S('/'), N(month)] => {
                Self::of_parts(day, number(month, 2)?, None)
            }
            [N(day), S('.'), N(month), S('.'), N(year)]
            | [N(day), S('.'), N(month), S('.'), N(year), S('.')]
            | [N(day), S('/'), N(month), S('/'), N(year)] => Self::of_parts(day, number(month, 2)?, Some(year)),
            _ => Self::with_name(tokens),
        }
    }

    /// `20. Juli 2027`, `20th July`, `July 20, 2027`.
    fn with_name(tokens: &[Token]) -> Option<Self> {
        let said = tokens.iter().filter(|token| !matches!(token, S('.') | W("st" | "nd" | "rd" | "th")));
        match said.collect::<Vec<_>>()[..] {
            [N(day), W(name)] | [W(name), N(day)] => Self::of_parts(day, month(name)?, None),
            [N(day), W(name), N(year)] | [W(name), N(day), N(year)] => Self::of_parts(day, month(name)?, Some(year)),
            _ => None,
        }
    }

    /// Two digits of a year are of this century. A day that does not exist is none.
    fn of_parts(day: &str, month: u32, year: Option<&str>) -> Option<Self> {
        let day = number(day, 2)?;
        let is_month_first = month > 12 && day <= 12;
        let (day, month) = if is_month_first { (month, day) } else { (day, month) };
        let part = match year {
            None => Part::Yearless { day, month },
            Some(year) => {
                let full = match year.len() {
                    2 => 2000 + number(year, 2)?,
                    4 => number(year, 4)?,
                    _ => return None,
                };
                Part::Whole(NaiveDate::from_ymd_opt(i32::try_from(full).ok()?, month, day)?)
            }
        };
        Some(Self { part, weekday: None, is_month_first })
    }

    pub(super) fn is_whole(self) -> bool {
        matches!(self.part, Part::Whole(_))
    }

    /// Whether only the day of a month is written, which needs another date beside it.
    pub(super) fn is_day_of_month(self) -> bool {
        matches!(self.part, Part::Day(_))
    }

    /// Whether a day of a tour may be called so.
    pub(super) fn fits(self, date: NaiveDate) -> bool {
        self.weekday.is_none_or(|weekday| weekday == date.weekday())
            && match self.part {
                Part::Whole(whole) => whole == date,
                Part::Yearless { day, month } => (day, month) == (date.day(), date.month()),
                Part::Weekday => true,
                Part::Day(_) => false,
            }
    }

    /// The date that is meant, from `year` on without its year, from `week` on as a weekday.
    pub(super) fn on_or_after(self, year: NaiveDate, week: NaiveDate) -> Result<Date, Reason> {
        let from = if matches!(self.part, Part::Weekday) { week } else { year };
        self.checked(self.found(from.iter_days()))
    }

    /// The date that is meant beside a later one.
    pub(super) fn on_or_before(self, last: Date) -> Result<Date, Reason> {
        self.checked(self.found(std::iter::successors(Some(last.naive()), NaiveDate::pred_opt)))
    }

    fn found(self, mut days: impl Iterator<Item = NaiveDate>) -> Option<NaiveDate> {
        match self.part {
            Part::Whole(date) => Some(date),
            Part::Yearless { day, month } => {
                days.take(EIGHT_YEARS).find(|date| (date.day(), date.month()) == (day, month))
            }
            Part::Weekday => days.find(|date| Some(date.weekday()) == self.weekday),
            Part::Day(day) => days.take(TWO_MONTHS).find(|date| date.day() == day),
        }
    }

    /// What was found, unless it contradicts what was written.
    fn checked(self, found: Option<NaiveDate>) -> Result<Date, Reason> {
        let date = Date::new(found.ok_or(Reason::NoDate)?).map_err(Reason::Value)?;
        match self.weekday.filter(|weekday| *weekday != date.naive().weekday()) {
            _ if self.is_month_first => Err(Reason::MonthFirst(date)),
            Some(said) => Err(Reason::WrongWeekday { date, said }),
            None => Ok(date),
        }
    }
}
