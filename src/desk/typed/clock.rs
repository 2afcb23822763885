//! Times of a day as people write them: `9`, `930`, `9:30 Uhr`, `9 Uhr 30`, `9:30 am`; `9-12:30`, `von 9 bis 12`, `ab 14`.
//! Start with [`clock`] and [`stop_time`].

use super::line::Token::{self, Number as N, Sign as S, Word as W};
use super::line::{number, plain, tokens};
use super::names::{is_and, is_between, is_to};
use super::text::is_none;
use super::{NotUnderstood, Reason};
use crate::domain::time::{ClockTime, StopTime};

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;

/// A time of the day.
///
/// # Errors
/// It is none, or past 23:59.
pub fn clock(typed: &str) -> Result<ClockTime, NotUnderstood> {
    match read(typed)? {
        Times::At(time) => Ok(time),
        _ => Err(Reason::NoTime.of(typed)),
    }
}

/// A time, a window, or nothing for a stop that follows from those before it. A window without an end lasts to the end
/// of the day, one without a beginning from midnight.
///
/// # Errors
/// It is none of these.
pub fn stop_time(typed: &str) -> Result<StopTime, NotUnderstood> {
    if is_none(typed) {
        return Ok(StopTime::Floating);
    }
    match read(typed)? {
        Times::At(time) => Ok(StopTime::Fixed(time)),
        Times::FromTo(from, to) => {
            let (midnight, latest) = (ClockTime::from_minutes(0), ClockTime::from_minutes(DAY - 1));
            let ends = from.or(midnight).zip(to.or(latest)).ok_or_else(|| Reason::NoTime.of(typed))?;
            StopTime::window(ends.0, ends.1).map_err(|error| Reason::Value(error).of(typed))
        }
    }
}

/// A window, or nothing.
///
/// # Errors
/// It is none of these: a single time is no window.
pub fn window(typed: &str) -> Result<StopTime, NotUnderstood> {
    match stop_time(typed)? {
        StopTime::Fixed(_) => Err(Reason::NoWindow.of(typed)),
        time => Ok(time),
    }
}

/// The hours of a day, where `ab 9` leaves the end as it is in `own` and `bis 18` the start; nothing for the tour's.
///
/// # Errors
/// They are none.
pub fn hours(typed: &str, own: Hours) -> Result<Hours, NotUnderstood> {
    if is_none(typed) {
        return Ok((None, None));
    }
    match read(typed)? {
        Times::At(_) => Err(Reason::NoWindow.of(typed)),
        Times::FromTo(start, end) => Ok((start.or(own.0), end.or(own.1))),
    }
}

/// When a day starts and ends, as far as it says so itself.
pub type Hours = (Option<ClockTime>, Option<ClockTime>);

/// One time, or two of which one may be left out.
enum Times {
    At(ClockTime),
    FromTo(Option<ClockTime>, Option<ClockTime>),
}

/// Words that change nothing about a time.
const FILLERS: [&str; 8] = ["um", "at", "fest", "fixed", "frei", "free", "zeitfenster", "window"];

fn read(typed: &str) -> Result<Times, NotUnderstood> {
    let plain = plain(typed);
    let mut tokens = tokens(&plain);
    tokens.retain(|token| !matches!(token, W(word) if FILLERS.contains(word)));
    let time = |minutes: u32| ClockTime::from_minutes(minutes).ok_or_else(|| Reason::PastMidnight.of(typed));
    if let Some(minutes) = minutes_of(&tokens, None) {
        return time(minutes).map(Times::At);
    }
    let (from, to) = ends(&tokens).ok_or_else(|| Reason::NoTime.of(typed))?;
    Ok(Times::FromTo(from.map(time).transpose()?, to.map(time).transpose()?))
}

/// The minutes after midnight at which a window begins and ends.
fn ends(tokens: &[Token]) -> Option<(Option<u32>, Option<u32>)> {
    match tokens {
        [W("ab" | "von" | "from" | "after" | "nach"), rest @ ..] if minutes_of(rest, None).is_some() => {
            return Some((minutes_of(rest, None), None));
        }
        [W("bis" | "until" | "till" | "by" | "before" | "vor"), rest @ ..] => {
            return Some((None, Some(minutes_of(rest, None)?)));
        }
        _ => {}
    }
    let (left, right) = halves(tokens)?;
    let to = minutes_of(right, None)?;
    // `9-11 am` says for both which half of the day is meant, `11-1 pm` for the second alone.
    let half = Half::at_end_of(right).map(|(half, _)| half);
    let from = minutes_of(left, half).filter(|from| *from < to).or_else(|| minutes_of(left, half.map(|_| Half::Am)))?;
    Some((Some(from), Some(to)))
}

fn halves<'a>(tokens: &'a [Token<'a>]) -> Option<(&'a [Token<'a>], &'a [Token<'a>])> {
    let parted = |tokens: &'a [Token<'a>], test: &dyn Fn(&Token) -> bool| {
        let at = tokens.iter().position(test)?;
        Some((&tokens[..at], &tokens[at + 1..]))
    };
    match tokens {
        [W(word), rest @ ..] if is_between(word) => parted(rest, &|token| matches!(token, W(word) if is_and(word))),
        [W("von" | "from" | "ab"), rest @ ..] | rest => {
            if let Some(at) = rest.windows(2).position(|pair| matches!(pair, [S('.'), S('.')])) {
                return Some((&rest[..at], &rest[at + 2..]));
            }
            parted(rest, &|token| matches!(token, S('-')) || matches!(token, W(word) if is_to(word)))
        }
    }
}

/// The half of a day in the English way of counting hours.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
}

impl Half {
    /// The half said at the end, and how many pieces say so.
    fn at_end_of(tokens: &[Token]) -> Option<(Self, usize)> {
        match tokens {
            [.., W("am")] => Some((Self::Am, 1)),
            [.., W("pm")] => Some((Self::Pm, 1)),
            [.., W("a"), S('.'), W("m"), S('.')] => Some((Self::Am, 4)),
            [.., W("p"), S('.'), W("m"), S('.')] => Some((Self::Pm, 4)),
            _ => None,
        }
    }
}

/// Minutes after midnight up to 24:00; an hour that says nothing of its half of the day is in `half` where one is given.
fn minutes_of(tokens: &[Token], half: Option<Half>) -> Option<u32> {
    let (half, tokens) = match Half::at_end_of(tokens) {
        Some((half, pieces)) => (Some(half), &tokens[..tokens.len() - pieces]),
        None => (half, tokens),
    };
    let tokens = match tokens {
        [rest @ .., W("uhr" | "h")] | [rest @ .., W("o"), S('\''), W("clock")] => rest,
        // `00:30 (+1 Tag)`
        [rest @ .., S('('), S('+'), N(_), W("tag" | "day"), S(')')] => {
            return minutes_of(rest, half).map(|minutes| minutes + DAY);
        }
        tokens => tokens,
    };
    let (hours, minutes) = match tokens {
        [N(run)] if run.len() <= 2 => (number(run, 2)?, 0),
        [N(run)] if run.len() <= 4 => {
            let (hours, minutes) = run.split_at(run.len() - 2);
            (number(hours, 2)?, number(minutes, 2)?)
        }
        [N(hours), S(':' | '.') | W("h" | "uhr"), N(minutes)] | [N(hours), S(':'), N(minutes), S(':'), N("00")]
            if minutes.len() == 2 =>
        {
            (number(hours, 2)?, number(minutes, 2)?)
        }
        _ => return None,
    };
    let hours = match half {
        Some(half) if (1..=12).contains(&hours) => hours % 12 + if half == Half::Pm { 12 } else { 0 },
        Some(_) => return None,
        None => hours,
    };
    Some(hours * HOUR + minutes).filter(|time| minutes < HOUR && *time <= DAY)
}
