//! Why a stop was left out of the days of a tour: the reason with the day that it speaks of.
//! Start with [`Why::with_days`].

use super::days::Plan;
use super::days::reason::Why;
use crate::domain::date::When;
use crate::say;
use crate::text::{InWords, Words, times};

/// A day of a plan, as a reason names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayLoad {
    /// Counted from 1 as the tour counts its days.
    pub number: usize,
    pub date: When,
    /// Minutes between leaving and being back in the plan; 0 on a day that stays free.
    pub away: u32,
}

impl DayLoad {
    /// The days of a plan; each with its number and its date.
    pub fn of(plan: &Plan, days: impl IntoIterator<Item = (usize, When)>) -> Vec<Self> {
        let load = |(index, (number, date))| {
            let tour = plan.tours.iter().find(|tour| tour.day == index);
            let away = tour.map_or(0, |tour| tour.back - tour.leave) / 60;
            Self { number, date, away: away.try_into().unwrap_or(u32::MAX) }
        };
        days.into_iter().enumerate().map(load).collect()
    }

    fn name(&self, words: &Words) -> String {
        match self.date {
            When::Open => say!(words, "why-day-numbered", number = self.number.to_string()),
            date => date.in_words(words),
        }
    }
}

impl Why {
    /// The reason with the day that it speaks of; `days` are those of the problem.
    pub fn with_days(&self, words: &Words, days: &[DayLoad]) -> String {
        match self {
            Self::ReachedTooLate { day, .. }
            | Self::BackTooLate { day, .. }
            | Self::NoTimeForLunch { day, .. }
            | Self::TooMuchDriving { day, .. } => {
                let day = days.get(*day).map(|day| day.name(words)).unwrap_or_default();
                say!(words, "why-on-day", reason = self.in_words(words), day = day)
            }
            Self::DaysFull { days: possible } => {
                let possible = possible.iter().filter_map(|day| days.get(*day));
                let count = possible.clone().count();
                let Some(emptiest) = possible.min_by_key(|day| day.away) else { return self.in_words(words) };
                let away = times::duration(words, f64::from(emptiest.away));
                say!(words, "why-full-on", count = count, day = emptiest.name(words), away = away)
            }
            Self::NoFreeDay | Self::CostsNothing => self.in_words(words),
        }
    }
}
