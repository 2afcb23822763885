//! HH:MM, a window of time, a number of minutes.
//! Start with [`clock`].

use super::date::is_none;
use super::{NotUnderstood, Reason};
use crate::domain::time::{ClockTime, Minutes, StopTime};
use crate::text::times;

/// A time of the day.
///
/// # Errors
/// It is none.
pub fn clock(typed: &str) -> Result<ClockTime, NotUnderstood> {
    let understood = times::understand(typed).and_then(ClockTime::from_minutes);
    understood.ok_or_else(|| Reason::NoTime.of(typed))
}

/// A time, a window `09:00-12:30`, or nothing for a stop that follows from those before it.
///
/// # Errors
/// It is none of these.
pub fn stop_time(typed: &str) -> Result<StopTime, NotUnderstood> {
    let typed = typed.trim();
    if is_none(typed) {
        return Ok(StopTime::Floating);
    }
    match typed.split_once(['-', '–']) {
        Some((from, to)) => StopTime::window(clock(from)?, clock(to)?).map_err(|error| Reason::Value(error).of(typed)),
        None => Ok(StopTime::Fixed(clock(typed)?)),
    }
}

/// How long a visit lasts, or nothing for the default.
///
/// # Errors
/// It is no whole number, or more than a day.
pub fn minutes(typed: &str) -> Result<Option<Minutes>, NotUnderstood> {
    let typed = typed.trim();
    if is_none(typed) {
        return Ok(None);
    }
    let number: u32 = typed.parse().map_err(|_| Reason::NoMinutes.of(typed))?;
    Minutes::new(number).map(Some).map_err(|error| Reason::Value(error).of(typed))
}
