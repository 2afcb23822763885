//! What is to be spread over days: stops with the times they are free, days with their hours and limits.
//! Start with [`RoutingProblem`].

use crate::planner::check::{DEAREST, InstanceFault, MOST_NODES};
use crate::planner::instance::VrptwInstance;
use crate::say;
use crate::text::{InWords, Words};

/// A stop with this prize must be served if it can be.
pub const MUST: i64 = 1_000_000_000;

/// Most days of a problem.
pub const MOST_DAYS: usize = 5000;

/// Later than any time a problem may name: some thirty million years of seconds.
const ENDLESS: i64 = 1 << 50;

/// Visits to spread over days. All times are seconds on one axis, such as seconds since the first midnight.
#[derive(Clone, Debug, PartialEq)]
pub struct RoutingProblem {
    /// Seconds of driving from each place to each; places are where stops are and where days start and end.
    pub drive: Vec<Vec<i64>>,
    pub stops: Vec<Stop>,
    /// Days that are shut are simply absent. Days may differ in everything; one tour a day.
    pub days: Vec<Day>,
}

/// One visit to make.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    pub place: usize,
    /// From its beginning until the car can leave: the visit and the buffer after it.
    pub service: i64,
    pub free: Free,
    /// The only day that will do, where it is fixed.
    pub day: Option<usize>,
    /// What leaving it out costs; from [`MUST`] on nothing outweighs it.
    pub prize: i64,
}

/// When a visit may begin.
#[derive(Clone, Debug, PartialEq)]
pub enum Free {
    Always,
    /// In one of these spans, both ends included.
    In(Vec<(i64, i64)>),
}

/// One day and what a tour on it must keep.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Day {
    /// The car leaves its start no earlier and is at its end no later.
    pub open: i64,
    pub close: i64,
    /// The place where the car starts.
    pub start: usize,
    pub end: usize,
    pub lunch: Option<Lunch>,
    pub most_stops: Option<usize>,
    /// Seconds of driving.
    pub most_drive: Option<i64>,
}

/// A break that no visit may overlap; a drive may be interrupted for it. A tour that is over when the break may begin
/// at the latest, or leaves when it may be over at the earliest, does not feel it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lunch {
    pub length: i64,
    /// It begins no earlier and no later.
    pub from: i64,
    pub to: i64,
}

/// Why a problem makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not one column of driving times for each place.
    DriveSize { row: usize, columns: usize, places: usize },
    /// A driving time below zero or beyond [`DEAREST`].
    DriveValue { from: usize, to: usize, value: i64 },
    /// A list of the instance has another length than it has nodes.
    ListSize { list: &'static str, length: usize, nodes: usize },
    /// An instance has no base.
    NoBase,
    /// More places than [`MOST_NODES`].
    TooManyPlaces(usize),
    /// More days than [`MOST_DAYS`].
    TooManyDays(usize),
    /// A stop at a place that there is not.
    NoPlace { stop: usize },
    /// A visit of a negative or an enormous length.
    Service { stop: usize, value: i64 },
    /// A negative or an enormous prize.
    Prize { stop: usize, value: i64 },
    /// A span beyond all time.
    Span { stop: usize },
    /// A day beyond all time, or from or to a place that there is not.
    Day { day: usize },
}

impl InWords for Fault {
    /// Stop `k` is node `k + 1` of the file.
    fn in_words(&self, words: &Words) -> String {
        match *self {
            Self::DriveSize { row, columns, places } => {
                InstanceFault::Columns { row, columns, nodes: places }.in_words(words)
            }
            Self::DriveValue { from, to, value } if value < 0 => {
                InstanceFault::Negative { from, to, cost: value }.in_words(words)
            }
            Self::DriveValue { from, to, value } => InstanceFault::TooDear { from, to, cost: value }.in_words(words),
            Self::ListSize { list, length, nodes } => {
                say!(words, "solve-list-size", list = list, length = length.to_string(), nodes = nodes.to_string())
            }
            Self::NoBase => say!(words, "solve-no-base"),
            Self::TooManyPlaces(places) => InstanceFault::TooManyNodes(places).in_words(words),
            Self::TooManyDays(days) => {
                say!(words, "solve-too-many-days", days = days.to_string(), most = MOST_DAYS.to_string())
            }
            Self::NoPlace { stop } => say!(words, "solve-no-place", stop = (stop + 1).to_string()),
            Self::Service { stop, value } => {
                say!(words, "solve-service", stop = (stop + 1).to_string(), value = value.to_string())
            }
            Self::Prize { stop, value } => {
                say!(words, "solve-prize", stop = (stop + 1).to_string(), value = value.to_string())
            }
            Self::Span { stop } => say!(words, "solve-span", stop = (stop + 1).to_string()),
            Self::Day { day } => say!(words, "solve-day", day = day.to_string()),
        }
    }
}

impl RoutingProblem {
    /// The problem of an instance: node 0 is the base, stop `k` is node `k + 1`.
    ///
    /// # Errors
    /// Lists of the wrong length, negative or enormous figures.
    pub fn from_instance(instance: &VrptwInstance) -> Result<Self, Fault> {
        let nodes = instance.n;
        let lists = [
            ("time", instance.time.len()),
            ("service", instance.service.len()),
            ("windows", instance.windows.len()),
            ("prize", instance.prize.len()),
        ];
        for (list, length) in lists {
            if length != nodes {
                return Err(Fault::ListSize { list, length, nodes });
            }
        }
        if nodes == 0 {
            return Err(Fault::NoBase);
        }
        let stop = |node: usize| {
            let windows = &instance.windows[node];
            let free = if windows.is_empty() { Free::Always } else { Free::In(windows.clone()) };
            Stop { place: node, service: instance.service[node], free, day: None, prize: instance.prize[node] }
        };
        let day = |&(open, close): &(i64, i64)| Day::plain(open, close, 0);
        let problem = Self {
            drive: instance.time.clone(),
            stops: (1..nodes).map(stop).collect(),
            days: instance.days.iter().map(day).collect(),
        };
        problem.check()?;
        Ok(problem)
    }

    /// Whether every figure is in its range and every place exists. A day that closes before it opens and a span that
    /// ends before it begins are no faults: they are of no use.
    ///
    /// # Errors
    /// The first fault.
    pub fn check(&self) -> Result<(), Fault> {
        let places = self.drive.len();
        let is_time = |value: i64| (-ENDLESS..=ENDLESS).contains(&value);
        let is_length = |value: i64| (0..=ENDLESS).contains(&value);
        if places > MOST_NODES {
            return Err(Fault::TooManyPlaces(places));
        }
        if self.days.len() > MOST_DAYS {
            return Err(Fault::TooManyDays(self.days.len()));
        }
        for (row, drives) in self.drive.iter().enumerate() {
            if drives.len() != places {
                return Err(Fault::DriveSize { row, columns: drives.len(), places });
            }
            if let Some(to) = drives.iter().position(|drive| !(0..=DEAREST).contains(drive)) {
                return Err(Fault::DriveValue { from: row, to, value: drives[to] });
            }
        }
        for (index, stop) in self.stops.iter().enumerate() {
            let spans_are_sane = match &stop.free {
                Free::Always => true,
                Free::In(spans) => spans.iter().all(|(from, to)| is_time(*from) && is_time(*to)),
            };
            let fault = match stop {
                _ if stop.place >= places => Fault::NoPlace { stop: index },
                _ if !is_length(stop.service) => Fault::Service { stop: index, value: stop.service },
                _ if !is_length(stop.prize) => Fault::Prize { stop: index, value: stop.prize },
                _ if !spans_are_sane => Fault::Span { stop: index },
                _ => continue,
            };
            return Err(fault);
        }
        for (index, day) in self.days.iter().enumerate() {
            let lunch_is_sane =
                day.lunch.is_none_or(|lunch| is_length(lunch.length) && is_time(lunch.from) && is_time(lunch.to));
            let hours_are_sane = is_time(day.open) && is_time(day.close);
            if day.start >= places || day.end >= places || !hours_are_sane || !lunch_is_sane {
                return Err(Fault::Day { day: index });
            }
        }
        Ok(())
    }
}

impl Day {
    /// A day from and to one place with hours alone.
    pub fn plain(open: i64, close: i64, base: usize) -> Self {
        Self { open, close, start: base, end: base, lunch: None, most_stops: None, most_drive: None }
    }
}
