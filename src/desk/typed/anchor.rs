//! From which day on a date that leaves its year or more out is looked for: one rule for screen and command line.
//! Start with [`Anchor::of`].

use crate::domain::date::Date;
use crate::domain::ids::Id;
use crate::domain::tour::Tour;
use chrono::{Days, NaiveDate};

/// So long before a tour begins its dates may lie without their year: what is arranged for it lies there as well.
const BEFORE_TOUR: Days = Days::new(90);

/// The days that an incomplete date is read from.
#[derive(Clone, Copy, Debug)]
pub struct Anchor {
    pub(super) today: NaiveDate,
    /// A date without its year is the first such day from here on.
    pub(super) year: NaiveDate,
    /// A weekday is the first such day from here on.
    pub(super) week: NaiveDate,
}

impl Anchor {
    /// Without a tour: everything from today on.
    pub fn today(today: NaiveDate) -> Self {
        Self { today, year: today, week: today }
    }

    /// In a tour: dates from a quarter of a year before it begins, weekdays from the day after the last one before
    /// `day`, or after the tour's last for a new one; neither before today.
    pub fn of(today: Date, tour: &Tour, day: Option<&Id>) -> Self {
        let today = today.naive();
        let first = tour.days.iter().filter_map(|day| day.date.first()).min();
        let year = first.and_then(|date| date.naive().checked_sub_days(BEFORE_TOUR));
        let before = tour.days.iter().take_while(|other| Some(&other.id) != day);
        let week = before.filter_map(|day| day.date.last()).last().and_then(|date| date.naive().succ_opt());
        let not_past = |date: Option<NaiveDate>| date.map_or(today, |date| date.max(today));
        Self { today, year: not_past(year), week: not_past(week) }
    }
}
