//! A length as people write it: `90`, `90 Min.`, `1:30`, `1 h 30`, `1,5 Stunden`.
//! Start with [`understand`].

use super::line::Token::{self, Number as N, Sign as S, Word as W};
use super::line::{number, plain, tokens};
use super::text::is_none;
use super::{NotUnderstood, Reason};
use crate::domain::time::Minutes;

const HOUR: u32 = 60;

/// As many as can be counted; what is more than a day is refused by name.
const MOST_DIGITS: usize = 9;

/// How long something lasts, or nothing for the default.
///
/// # Errors
/// It is no length in whole minutes, or more than a day.
pub fn understand(typed: &str) -> Result<Option<Minutes>, NotUnderstood> {
    if is_none(typed) { Ok(None) } else { length(typed).map(Some) }
}

/// How long something lasts.
///
/// # Errors
/// It is no length in whole minutes, or more than a day.
pub fn length(typed: &str) -> Result<Minutes, NotUnderstood> {
    let plain = plain(typed);
    let tokens = tokens(&plain);
    // `ca. 90 Min.`, as drives are written.
    let exact = match &tokens[..] {
        [W("ca"), S('.'), rest @ ..] | [W("ca" | "etwa" | "about"), rest @ ..] => rest,
        all => all,
    };
    let minutes = minutes_of(exact).ok_or_else(|| Reason::NoMinutes.of(typed))?;
    Minutes::new(minutes).map_err(|error| Reason::Value(error).of(typed))
}

fn minutes_of(tokens: &[Token]) -> Option<u32> {
    // `Min.` and `Std.` may end with a full stop.
    let tokens = match tokens {
        [rest @ .., W(_), S('.')] => &tokens[..=rest.len()],
        tokens => tokens,
    };
    match tokens {
        [N(minutes)] => number(minutes, MOST_DIGITS),
        [N(minutes), W(unit)] if is_minutes(unit) => number(minutes, MOST_DIGITS),
        [N(hours), W(unit)] if is_hours(unit) => Some(number(hours, 2)? * HOUR),
        [N(hours), S(':'), N(minutes)] if minutes.len() == 2 => together(hours, minutes),
        [N(hours), S(':'), N(minutes), W(unit)] if minutes.len() == 2 && is_hours(unit) => together(hours, minutes),
        [N(hours), W(unit), N(minutes)] if is_hours(unit) => together(hours, minutes),
        [N(hours), W(unit), N(minutes), W(other)] | [N(hours), W(unit), S('.'), N(minutes), W(other)]
            if is_hours(unit) && is_minutes(other) =>
        {
            together(hours, minutes)
        }
        [N(hours), S(',' | '.'), N(part), W(unit)] if is_hours(unit) => {
            let tenth = 10_u32.pow(u32::try_from(part.len()).ok().filter(|digits| *digits <= 2)?);
            let minutes = number(part, 2)? * HOUR;
            minutes.is_multiple_of(tenth).then_some(number(hours, 2)? * HOUR + minutes / tenth)
        }
        _ => None,
    }
}

fn together(hours: &str, minutes: &str) -> Option<u32> {
    let minutes = number(minutes, 2).filter(|minutes| *minutes < HOUR)?;
    Some(number(hours, 2)? * HOUR + minutes)
}

fn is_minutes(unit: &str) -> bool {
    matches!(unit, "m" | "min" | "mins" | "minute" | "minuten" | "minutes")
}

fn is_hours(unit: &str) -> bool {
    matches!(unit, "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden")
}
