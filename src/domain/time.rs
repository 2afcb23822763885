//! Times of the day, spans of minutes, and when a stop wants to be reached.
//! Start with [`StopTime`].

use super::value::{ValueError, ValueKind};
use crate::text::times;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A time of the day, `HH:MM` in files, 00:00 to 23:59.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClockTime(u16);

impl ClockTime {
    /// From minutes after midnight; `None` from 24:00 on.
    pub fn from_minutes(minutes: u32) -> Option<Self> {
        u16::try_from(minutes).ok().filter(|m| *m < 24 * 60).map(Self)
    }

    /// Reads `HH:MM`, with all its zeros.
    ///
    /// # Errors
    /// Another form, or past 23:59.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let shape = text.len() == 5
            && text.bytes().enumerate().all(|(i, b)| if i == 2 { b == b':' } else { b.is_ascii_digit() });
        let number = |digits: Option<&str>| digits.and_then(|digits| digits.parse::<u32>().ok());
        let parts = shape.then(|| number(text.get(..2)).zip(number(text.get(3..)))).flatten();
        let time = parts
            .filter(|(_, minutes)| *minutes < 60)
            .and_then(|(hours, minutes)| Self::from_minutes(hours * 60 + minutes));
        time.ok_or_else(|| ValueError::new(ValueKind::Time, text))
    }

    /// Minutes after midnight, 0 to 1439.
    pub fn minutes(self) -> u32 {
        self.0.into()
    }
}

impl TryFrom<String> for ClockTime {
    type Error = ValueError;
    fn try_from(text: String) -> Result<Self, ValueError> {
        Self::parse(&text)
    }
}

impl From<ClockTime> for String {
    fn from(time: ClockTime) -> Self {
        time.to_string()
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&times::clock(self.0.into()))
    }
}

/// A span of minutes, 0 to 1440.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Minutes(u16);

impl Minutes {
    /// # Errors
    /// More minutes than a day has.
    pub fn new(minutes: u32) -> Result<Self, ValueError> {
        match u16::try_from(minutes) {
            Ok(minutes) if minutes <= 24 * 60 => Ok(Self(minutes)),
            _ => Err(ValueError::new(ValueKind::Minutes, minutes.to_string())),
        }
    }

    pub fn get(self) -> u32 {
        self.0.into()
    }
}

impl TryFrom<u32> for Minutes {
    type Error = ValueError;
    fn try_from(minutes: u32) -> Result<Self, ValueError> {
        Self::new(minutes)
    }
}

impl From<Minutes> for u32 {
    fn from(minutes: Minutes) -> Self {
        minutes.get()
    }
}

/// From one time of a day to a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeWindow {
    from: ClockTime,
    to: ClockTime,
}

impl TimeWindow {
    /// # Errors
    /// It does not end after it begins.
    pub fn new(from: ClockTime, to: ClockTime) -> Result<Self, ValueError> {
        if from < to { Ok(Self { from, to }) } else { Err(ValueError::new(ValueKind::Window, format!("{from}, {to}"))) }
    }

    pub fn from(self) -> ClockTime {
        self.from
    }

    pub fn to(self) -> ClockTime {
        self.to
    }
}

/// When a stop wants to be reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Spelled", into = "Spelled")]
pub enum StopTime {
    /// The visit begins at this time.
    Fixed(ClockTime),
    /// The whole visit lies between these two times.
    Window(TimeWindow),
    /// It follows from the stops before it.
    #[default]
    Floating,
}

/// [`StopTime`] as it stands in files, before the ends of a window are compared.
#[derive(Serialize, Deserialize)]
#[serde(rename = "StopTime")]
enum Spelled {
    Fixed(ClockTime),
    Window(ClockTime, ClockTime),
    Floating,
}

impl TryFrom<Spelled> for StopTime {
    type Error = ValueError;
    fn try_from(spelled: Spelled) -> Result<Self, ValueError> {
        match spelled {
            Spelled::Fixed(time) => Ok(Self::Fixed(time)),
            Spelled::Window(from, to) => Self::window(from, to),
            Spelled::Floating => Ok(Self::Floating),
        }
    }
}

impl From<StopTime> for Spelled {
    fn from(time: StopTime) -> Self {
        match time {
            StopTime::Fixed(time) => Self::Fixed(time),
            StopTime::Window(TimeWindow { from, to }) => Self::Window(from, to),
            StopTime::Floating => Self::Floating,
        }
    }
}

impl StopTime {
    /// # Errors
    /// The window does not end after it begins.
    pub fn window(from: ClockTime, to: ClockTime) -> Result<Self, ValueError> {
        TimeWindow::new(from, to).map(Self::Window)
    }

    pub fn is_floating(&self) -> bool {
        *self == Self::Floating
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_times_are_times() {
        assert_eq!(ClockTime::parse("09:05").unwrap().minutes(), 545);
        for text in ["9:05", "24:00", "12:60", "12.30", "1230", "12:3", "ab:cd", "é:12", " 9:05"] {
            assert!(ClockTime::parse(text).is_err(), "{text}");
        }
        assert!(Minutes::new(1441).is_err());
        let at = |t| ClockTime::parse(t).unwrap();
        assert!(StopTime::window(at("12:30"), at("09:00")).is_err());
    }
}
