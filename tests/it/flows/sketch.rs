//! Tours as one line of text: `2027-07-20: Wesel{09:30}, Heinsberg | open: Herford | ideas: Münster{Confirmed}`.
//! Start with [`tour`] and [`sketch`]; each reads what the other writes.

use crate::common::screen::reference;
use sommertour::domain::ags::Ags;
use sommertour::domain::coord::Coord;
use sommertour::domain::date::{Date, When};
use sommertour::domain::find::Found;
use sommertour::domain::ids::Ids;
use sommertour::domain::stop::{Location, Place, Status, Stop};
use sommertour::domain::time::{ClockTime, Minutes, StopTime};
use sommertour::domain::tour::{Day, Tour};

/// Where every place lies that is no Kreis.
const ELSEWHERE: (f64, f64) = (51.5, 7.5);

/// Makes the tour `Sommertour 2027` from its sketch.
pub fn tour(sketch: &str) -> Tour {
    let mut tour = Tour::new("Sommertour 2027");
    let mut ids = Ids::seeded(7);
    for list in sketch.split(" | ").filter(|list| !list.is_empty()) {
        let (head, stops) = list.split_once(':').unwrap();
        let mut made = Vec::new();
        for stop in stops.split(", ").map(str::trim).filter(|stop| !stop.is_empty()) {
            made.push(parse_stop(stop, ids.stop(&tour)));
        }
        if head == "ideas" {
            tour.ideas = made;
        } else {
            let mut day = Day::new(ids.day(&tour), parse_date(head));
            day.stops = made;
            tour.days.push(day);
        }
    }
    tour
}

/// The Kreis of that name.
pub fn kreis(name: &str) -> Ags {
    match reference().kreise.find(name) {
        Found::One(ags) => ags,
        other => panic!("{name}: {other:?}"),
    }
}

fn parse_date(text: &str) -> When {
    let date = |text: &str| Date::parse(text).unwrap();
    match text.split_once("..") {
        _ if text == "open" => When::Open,
        Some((first, last)) => When::between(date(first), date(last)).unwrap(),
        None => When::On(date(text)),
    }
}

fn parse_stop(text: &str, id: sommertour::domain::ids::Id) -> Stop {
    let (name, details) = text.strip_suffix('}').and_then(|text| text.split_once('{')).unwrap_or((text, ""));
    let place = match reference().kreise.find(name) {
        Found::One(ags) => Place::Kreis(ags),
        _ => Place::Other(Location { name: name.to_owned(), coord: Coord::new(ELSEWHERE.0, ELSEWHERE.1).unwrap() }),
    };
    let mut stop = Stop::new(id, place);
    for detail in details.split("; ").filter(|detail| !detail.is_empty()) {
        let clock = |text: &str| ClockTime::parse(text).ok();
        if let Some(minutes) = detail.strip_suffix('\'') {
            stop.minutes = Some(Minutes::new(minutes.parse().unwrap()).unwrap());
        } else if let Some(time) = clock(detail) {
            stop.time = StopTime::Fixed(time);
        } else if let Some((Some(from), Some(to))) = detail.split_once('-').map(|(from, to)| (clock(from), clock(to))) {
            stop.time = StopTime::window(from, to).unwrap();
        } else if let Some(reason) = detail.strip_prefix("because ") {
            stop.reason = Some(reason.to_owned());
        } else {
            stop.status = Status::from_keyword(detail).unwrap();
        }
    }
    stop
}

/// What of a tour a person plans, in one line.
pub fn sketch(tour: &Tour) -> String {
    let mut lists: Vec<String> = tour.days.iter().map(|day| format!("{}: {}", head(day), stops(&day.stops))).collect();
    if !tour.ideas.is_empty() {
        lists.push(format!("ideas: {}", stops(&tour.ideas)));
    }
    lists.iter().map(|list| list.trim_end()).collect::<Vec<_>>().join(" | ")
}

fn head(day: &Day) -> String {
    match day.date {
        When::On(date) => date.to_string(),
        When::Between(span) => format!("{}..{}", span.first(), span.last()),
        When::Open => "open".to_owned(),
    }
}

fn stops(stops: &[Stop]) -> String {
    stops.iter().map(stop).collect::<Vec<_>>().join(", ")
}

fn stop(stop: &Stop) -> String {
    let name = match &stop.place {
        Place::Kreis(ags) => reference().kreise.get(*ags).short.clone(),
        Place::Other(location) => location.name.clone(),
    };
    let time = match stop.time {
        StopTime::Fixed(time) => Some(time.to_string()),
        StopTime::Window(free) => Some(format!("{}-{}", free.from(), free.to())),
        StopTime::Floating => None,
    };
    let minutes = stop.minutes.map(|minutes| format!("{}'", minutes.get()));
    let status = (stop.status != Status::Idea).then(|| stop.status.keyword().to_owned());
    let reason = stop.reason.as_ref().map(|reason| format!("because {reason}"));
    let details: Vec<String> = [time, minutes, status, reason].into_iter().flatten().collect();
    if details.is_empty() { name } else { format!("{name}{{{}}}", details.join("; ")) }
}

#[test]
fn a_sketch_is_read_as_it_is_written() {
    let line = "2027-07-20: Wesel{09:30; 60'; confirmed}, Schule{09:00-12:30} | 2027-08-02..2027-08-04: | open: Herford \
                | ideas: Münster{cancelled; because Kreistag}";
    assert_eq!(sketch(&tour(line)), line);
}
