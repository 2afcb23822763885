//! Public holidays and school holidays in North Rhine-Westphalia.
//! Start with [`Calendar::public_holiday`].

use super::date::Date;
use chrono::{Datelike, NaiveDate, TimeDelta};
use serde::Deserialize;

/// When a public holiday falls.
#[derive(Clone, Copy, Debug, Deserialize)]
pub enum HolidayRule {
    /// Every year on the same day.
    Fixed { month: u32, day: u32 },
    /// So many days after Easter Sunday.
    Easter(i64),
    /// On this day only.
    Once(Date),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicHoliday {
    pub name: String,
    pub rule: HolidayRule,
    pub source: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchoolHoliday {
    pub name: String,
    pub first: Date,
    pub last: Date,
    pub source: String,
}

/// Days on which the office makes no tour: the principal is away, parliament sits.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blocked {
    pub first: Date,
    pub last: Date,
    #[serde(default)]
    pub reason: Option<String>,
}

/// The days on which offices or schools are shut.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    pub version: u32,
    pub school_holidays: Vec<SchoolHoliday>,
    pub public_holidays: Vec<PublicHoliday>,
    /// The office's own.
    #[serde(default)]
    pub blocked: Vec<Blocked>,
}

impl Calendar {
    /// The public holiday on `date`, if it is one.
    pub fn public_holiday(&self, date: Date) -> Option<&PublicHoliday> {
        let day = date.naive();
        self.public_holidays.iter().find(|holiday| match holiday.rule {
            HolidayRule::Fixed { month, day: of_month } => (day.month(), day.day()) == (month, of_month),
            HolidayRule::Easter(offset) => {
                easter(day.year()).is_some_and(|sunday| day - sunday == TimeDelta::days(offset))
            }
            HolidayRule::Once(once) => once == date,
        })
    }

    /// The office's own entry that keeps `date` free of tours, if there is one.
    pub fn blocked(&self, date: Date) -> Option<&Blocked> {
        self.blocked.iter().find(|blocked| (blocked.first..=blocked.last).contains(&date))
    }

    /// Whether a tour can be made on `date`: no weekend, no public holiday, not blocked by the office.
    pub fn is_working_day(&self, date: Date) -> bool {
        !date.is_weekend() && self.public_holiday(date).is_none() && self.blocked(date).is_none()
    }

    /// All such days from `from` on, to the end of 2100.
    pub fn working_days(&self, from: Date) -> impl Iterator<Item = Date> {
        let days = from.naive().iter_days().map_while(|day| Date::new(day).ok());
        days.filter(|date| self.is_working_day(*date))
    }

    /// The school holidays that `date` lies in, as far as they are known.
    pub fn school_holiday(&self, date: Date) -> Option<&SchoolHoliday> {
        self.school_holidays.iter().find(|holiday| (holiday.first..=holiday.last).contains(&date))
    }
}

/// Easter Sunday of a Gregorian year: the "anonymous" algorithm, J. Meeus, Astronomical Algorithms, 2nd ed., ch. 8.
fn easter(year: i32) -> Option<NaiveDate> {
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, (sum / 31) as u32, (sum % 31 + 1) as u32)
}

#[cfg(test)]
mod tests {
    use super::easter;

    #[test]
    fn easter_sundays() {
        // Published dates, among them the earliest and the latest of 1990 to 2100.
        for (year, date) in [(2008, "2008-03-23"), (2017, "2017-04-16"), (2026, "2026-04-05"), (2038, "2038-04-25")] {
            assert_eq!(easter(year).unwrap().to_string(), date);
        }
    }
}
