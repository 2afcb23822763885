//! HH:MM, a window of time, a number of minutes.
//! Start with [`clock`].

use super::date::is_none;
use crate::cli::failure::Failure;
use crate::domain::time::{ClockTime, Minutes, StopTime};
use crate::text::times;

/// A time of the day.
///
/// # Errors
/// It is none.
pub fn clock(typed: &str) -> Result<ClockTime, Failure> {
    let understood = times::understand(typed).and_then(ClockTime::from_minutes);
    understood.ok_or_else(|| Failure::NoTime(typed.to_owned()))
}

/// A time, a window `09:00-12:30`, or nothing for a stop that follows from those before it.
///
/// # Errors
/// It is none of these.
pub fn stop_time(typed: &str) -> Result<StopTime, Failure> {
    let typed = typed.trim();
    if is_none(typed) {
        return Ok(StopTime::Floating);
    }
    match typed.split_once(['-', '–']) {
        Some((from, to)) => Ok(StopTime::window(clock(from)?, clock(to)?)?),
        None => Ok(StopTime::Fixed(clock(typed)?)),
    }
}

/// How long a visit lasts, or nothing for the default.
///
/// # Errors
/// It is no whole number, or more than a day.
pub fn minutes(typed: &str) -> Result<Option<Minutes>, Failure> {
    let typed = typed.trim();
    if is_none(typed) {
        return Ok(None);
    }
    let number: u32 = typed.parse().map_err(|_| Failure::NoMinutes(typed.to_owned()))?;
    Ok(Some(Minutes::new(number)?))
}
