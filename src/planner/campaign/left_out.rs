//! A KI that fits no day of a campaign: why, in numbers, and what would help.
//! Start with [`LeftOut`].

use crate::domain::ags::Ags;
use crate::domain::reference::Reference;
use crate::domain::time::ClockTime;
use crate::planner::days::problem::{Day, RoutingProblem};
use crate::planner::days::reason::Why;
use crate::planner::days::{Effort, plan};
use crate::planner::progress::Watch;
use crate::planner::request::clock_of;
use crate::say;
use crate::text::{InWords, Words, times};

/// Seconds of a day and of a minute.
const DAY: i64 = 86_400;
const MINUTE: i64 = 60;

/// A KI that was left out.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    pub ags: Ags,
    pub why: Why,
    /// What a day for it alone takes; none where no day is offered.
    pub sum: Option<Sum>,
    /// What would help: reckoned, not guessed.
    pub help: Vec<Help>,
}

/// The parts of a day for one visit alone, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    pub out: i64,
    /// The visit and the buffer after it.
    pub visit: i64,
    pub back: i64,
    pub lunch: i64,
    /// How long the day is.
    pub day: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Help {
    /// A day that ends then.
    DayUntil(ClockTime),
    /// A night near the KI: one day to get there, another to return, with the visit on one of them.
    Overnight,
}

impl LeftOut {
    /// About a stop of a problem all of whose days are alike.
    pub fn new(problem: &RoutingProblem, stop: usize, ags: Ags, why: &Why) -> Self {
        let Some(day) = problem.days.first() else {
            return Self { ags, why: why.clone(), sum: None, help: Vec::new() };
        };
        let place = problem.stops[stop].place;
        let sum = Sum {
            out: problem.drive[day.start][place],
            visit: problem.stops[stop].service,
            back: problem.drive[place][day.end],
            lunch: day.lunch.map_or(0, |lunch| lunch.length),
            day: day.close - day.open,
        };
        // Where it would fit a day alone, other days would help, not longer ones.
        let help = match why {
            Why::DaysFull { .. } => Vec::new(),
            _ => [longer_day(problem, stop, sum), overnight(problem, stop, sum)].into_iter().flatten().collect(),
        };
        Self { ags, why: why.clone(), sum: Some(sum), help }
    }

    /// `Kreis Höxter: 2 h 40 Fahrt hin, 120 Min. Besuch und Puffer, 2 h 40 zurück: zusammen 7 h 30, …`
    pub fn in_words(&self, words: &Words, reference: &Reference) -> String {
        let name = reference.kreise.get(self.ags).name.as_str();
        say!(words, "campaign-left-out", name = name, reason = self.reason(words))
    }

    /// The same without the name.
    pub fn reason(&self, words: &Words) -> String {
        let Some(sum) = self.sum.filter(|_| !matches!(self.why, Why::DaysFull { .. })) else {
            return self.why.in_words(words);
        };
        let span = |seconds: i64| times::duration(words, (seconds as f64 / 60.0).ceil());
        let reason = say!(
            words,
            "campaign-sum",
            out = span(sum.out),
            visit = span(sum.visit),
            back = span(sum.back),
            lunch = span(sum.lunch),
            pause = i32::from(sum.lunch > 0),
            all = span(sum.out + sum.visit + sum.back + sum.lunch),
            day = span(sum.day)
        );
        let help: Vec<String> = self.help.iter().map(|help| help.in_words(words)).collect();
        match help.as_slice() {
            [] => say!(words, "campaign-no-help", reason = reason),
            [one] => say!(words, "campaign-help", reason = reason, help = one.as_str()),
            [one, two, ..] => {
                say!(words, "campaign-help-either", reason = reason, one = one.as_str(), two = two.as_str())
            }
        }
    }
}

impl InWords for Help {
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::DayUntil(until) => {
                say!(words, "campaign-help-longer-day", until = times::clock(until.minutes()))
            }
            Self::Overnight => say!(words, "campaign-help-overnight"),
        }
    }
}

/// The day's end with which the visit fits, with lunch on the way if that has to be.
fn longer_day(problem: &RoutingProblem, stop: usize, sum: Sum) -> Option<Help> {
    let day = problem.days.first()?;
    let shortest = sum.out + sum.visit + sum.back;
    [shortest, shortest + sum.lunch].into_iter().find_map(|length| {
        let close = (day.open + length + MINUTE - 1).div_euclid(MINUTE) * MINUTE;
        let is_today = close.div_euclid(DAY) == day.open.div_euclid(DAY);
        let fits = close > day.close && is_today && fits(problem, stop, vec![Day { close, ..*day }]);
        clock_of(close).filter(|_| fits).map(Help::DayUntil)
    })
}

/// A night at the place of the visit.
fn overnight(problem: &RoutingProblem, stop: usize, sum: Sum) -> Option<Help> {
    let day = problem.days.first()?;
    let there = problem.stops[stop].place;
    let next = |time: i64| time + DAY;
    let second = Day {
        open: next(day.open),
        close: next(day.close),
        lunch: day.lunch.map(|lunch| crate::planner::days::problem::Lunch {
            from: next(lunch.from),
            to: next(lunch.to),
            ..lunch
        }),
        start: there,
        ..*day
    };
    let ways_fit = sum.out <= sum.day && sum.back <= sum.day;
    let fits = ways_fit && fits(problem, stop, vec![Day { end: there, ..*day }, second]);
    fits.then_some(Help::Overnight)
}

/// Whether the stop can be visited on one of these days.
fn fits(problem: &RoutingProblem, stop: usize, days: Vec<Day>) -> bool {
    let stops = vec![problem.stops[stop].clone()];
    let alone = RoutingProblem { drive: problem.drive.clone(), stops, days };
    let effort = Effort { rounds: 0, more_rounds: 0, ..Effort::default() };
    plan(&alone, &effort, &mut Watch::nobody()).is_ok_and(|plan| plan.unserved.is_empty())
}
