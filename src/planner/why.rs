//! Why a stop was left out, in words and numbers.
//! Imports `domain`, `text` and the planner of days.
//! Start with [`Why::in_words`].

use super::days::Plan;
use super::days::reason::Why;
use crate::domain::date::When;
use crate::say;
use crate::text::{Words, times};

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
    /// The reason as part of a sentence; `days` are those of the problem.
    pub fn in_words(&self, words: &Words, days: &[DayLoad]) -> String {
        let name = |day: &usize| days.get(*day).map(|day| day.name(words)).unwrap_or_default();
        // Rounded up, so that the given minutes are enough.
        let duration = |seconds: &i64| times::duration(words, (*seconds as f64 / 60.0).ceil());
        match self {
            Self::NoFreeDay => say!(words, "why-no-free-day"),
            Self::ReachedTooLate { day, missing } => {
                say!(words, "why-reached-too-late", day = name(day), missing = duration(missing))
            }
            Self::BackTooLate { day, missing } => {
                say!(words, "why-back-too-late", day = name(day), missing = duration(missing))
            }
            Self::NoTimeForLunch { day, missing } => {
                say!(words, "why-no-time-for-lunch", day = name(day), missing = duration(missing))
            }
            Self::TooMuchDriving { day, excess } => {
                say!(words, "why-too-much-driving", day = name(day), excess = duration(excess))
            }
            Self::DaysFull { days: possible } => {
                let possible = possible.iter().filter_map(|day| days.get(*day));
                let count = possible.clone().count();
                let Some(emptiest) = possible.min_by_key(|day| day.away) else {
                    return say!(words, "why-no-free-day");
                };
                let away = times::duration(words, f64::from(emptiest.away));
                say!(words, "why-days-full", count = count, day = emptiest.name(words), away = away)
            }
            Self::CostsNothing => say!(words, "why-costs-nothing"),
        }
    }
}
