//! Arbitrary valid tours: every status and time, hotels and bases, titles in any script and with hostile characters.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use sommertour::domain::ags::Ags;
use sommertour::domain::coord::Coord;
use sommertour::domain::date::{Date, When};
use sommertour::domain::details::{Participant, Press, ProgrammeItem, Recorded};
use sommertour::domain::field::stop_field::TextField;
use sommertour::domain::ids::Id;
use sommertour::domain::stop::{Location, Place, Status, Stop};
use sommertour::domain::time::{ClockTime, Minutes, StopTime};
use sommertour::domain::tour::{Day, Stage, StopOrder, Tour};

/// What people and attackers write: words, quotation marks, backslashes, controls, direction marks, any character.
pub fn text() -> BoxedStrategy<String> {
    prop_oneof![
        "[A-Za-zÄÖÜäöüß ,.()/–„“\"\\\\-]{0,20}",
        vec(any::<char>(), 0..8).prop_map(String::from_iter),
        prop::sample::select(vec![
            "\u{1b}]0;x\u{7}",
            "a\u{202e}b\u{2066}c",
            "\0",
            "x\r\ny\tz",
            "\u{2028}\u{feff}\u{e0041}",
            "// kein Kommentar",
            "r#\"roh\"#",
            "日本 \u{1f697} e\u{301}",
        ])
        .prop_map(str::to_owned),
    ]
    .boxed()
}

pub fn title() -> impl Strategy<Value = String> {
    text().prop_map(|text| format!("T{text}"))
}

pub fn date() -> impl Strategy<Value = Date> {
    // Most in the years of the roster, some at the ends of the calendar.
    prop_oneof![8 => 0..2000_u64, 1 => Just(0), 1 => Just(30_000)].prop_map(|days| {
        let first = Date::parse("2016-02-12").unwrap().naive();
        let last = Date::parse("2100-12-31").unwrap();
        first.checked_add_days(chrono::Days::new(days)).and_then(|day| Date::new(day).ok()).unwrap_or(last)
    })
}

pub fn when() -> impl Strategy<Value = When> {
    prop_oneof![
        3 => date().prop_map(When::On),
        1 => (date(), date()).prop_map(|(a, b)| When::between(a.min(b), a.max(b)).unwrap()),
        1 => Just(When::Open),
    ]
}

pub fn clock() -> impl Strategy<Value = ClockTime> {
    (0..24 * 60_u32).prop_map(|minutes| ClockTime::from_minutes(minutes).unwrap())
}

pub fn stop_time() -> impl Strategy<Value = StopTime> {
    prop_oneof![
        3 => Just(StopTime::Floating),
        1 => clock().prop_map(StopTime::Fixed),
        1 => (0..1439_u32, 1..1440_u32).prop_map(|(from, length)| {
            let at = |minutes: u32| ClockTime::from_minutes(minutes.min(1439)).unwrap();
            StopTime::window(at(from), at(from + length)).unwrap()
        }),
    ]
}

pub fn minutes() -> impl Strategy<Value = Minutes> {
    (0..=1440_u32).prop_map(|minutes| Minutes::new(minutes).unwrap())
}

pub fn ags() -> impl Strategy<Value = Ags> {
    prop::sample::select(Ags::all().collect::<Vec<_>>())
}

/// Mostly in the country, where legs are as long as in life; some anywhere on the globe.
pub fn coord() -> impl Strategy<Value = Coord> {
    prop_oneof![
        4 => (50.3..52.6_f64, 5.8..9.5_f64),
        1 => (-90.0..=90.0_f64, -180.0..=180.0_f64),
        1 => Just((-0.0, 1e-310)),
    ]
    .prop_map(|(lat, lon)| Coord::new(lat, lon).unwrap())
}

pub fn location() -> impl Strategy<Value = Location> {
    (text(), coord()).prop_map(|(name, coord)| Location { name, coord })
}

pub fn place() -> impl Strategy<Value = Place> {
    prop_oneof![3 => ags().prop_map(Place::Kreis), 1 => location().prop_map(Place::Other)]
}

pub fn status() -> impl Strategy<Value = Status> {
    prop::sample::select(Status::ALL.to_vec())
}

fn recorded() -> impl Strategy<Value = Recorded> {
    prop::sample::select(vec![Recorded::Yes, Recorded::No, Recorded::NotRecorded])
}

fn participant() -> impl Strategy<Value = Participant> {
    (of(text()), of(text()), of(text()), any::<bool>(), recorded(), recorded()).prop_map(
        |(name, office, party, mdl, invited, present)| Participant { name, office, party, mdl, invited, present },
    )
}

fn programme_item() -> impl Strategy<Value = ProgrammeItem> {
    (minutes(), text()).prop_map(|(minutes, text)| ProgrammeItem { minutes, text })
}

/// A stop that nothing but its place, time and status is known of.
fn bare_stop() -> impl Strategy<Value = Stop> {
    (place(), stop_time(), of(minutes()), status(), of(text()), of(text())).prop_map(
        |(place, time, minutes, status, reason, source)| Stop {
            time,
            minutes,
            status,
            reason,
            source,
            ..Stop::new(Id::new("s").unwrap(), place)
        },
    )
}

/// A stop with everything that a sheet may show.
fn detailed_stop() -> impl Strategy<Value = Stop> {
    let fields: Vec<TextField> = TextField::all().collect();
    let texts = vec(of(text()), fields.len());
    let lists = (vec(participant(), 0..3), vec(programme_item(), 0..3));
    let press = of(prop::sample::select(Press::ALL.to_vec()));
    (bare_stop(), texts, lists, press).prop_map(move |(stop, texts, (participants, programme), press)| {
        let mut stop = Stop { press, participants, programme, ..stop };
        for (field, text) in fields.iter().zip(texts) {
            *(field.get_mut)(&mut stop) = text;
        }
        stop
    })
}

/// On the heap: what makes a whole tour would not fit on the stack of a test.
pub fn stop() -> BoxedStrategy<Stop> {
    prop_oneof![bare_stop(), detailed_stop()].boxed()
}

fn stage() -> impl Strategy<Value = Stage> {
    prop::sample::select(vec![Stage::Draft, Stage::Final])
}

pub fn day() -> BoxedStrategy<Day> {
    let hours = (of(clock()), of(clock()));
    (when(), of(text()), any::<bool>(), hours, of(location()), of(location()), vec(stop(), 0..4))
        .prop_map(|(date, basis, is_documented, (start, end), from, to, stops)| Day {
            basis,
            order: if is_documented { StopOrder::Documented } else { StopOrder::NotDocumented },
            start,
            end,
            from,
            to,
            stops,
            ..Day::new(Id::new("d").unwrap(), date)
        })
        .boxed()
}

/// A tour whose ids are all different.
pub fn tour() -> impl Strategy<Value = Tour> {
    let own = (of(text()), of(location()), of(clock()), of(clock()), of(minutes()), of(minutes()));
    (title(), own, vec(day(), 0..4), vec(stop(), 0..3), (stage(), of(text()))).prop_map(
        |(title, (principal, base, start, end, visit_minutes, buffer_minutes), days, ideas, (stage, embargo))| {
            let mut tour = Tour { principal, base, start, end, visit_minutes, buffer_minutes, ..Tour::new(title) };
            (tour.days, tour.ideas) = (days, ideas);
            (tour.stage, tour.embargo) = (stage, embargo);
            for (number, day) in tour.days.iter_mut().enumerate() {
                day.id = Id::new(format!("d-{number}")).unwrap();
            }
            let stops = tour.days.iter_mut().flat_map(|day| &mut day.stops).chain(&mut tour.ideas);
            for (number, stop) in stops.enumerate() {
                stop.id = Id::new(format!("s-{number}")).unwrap();
            }
            tour
        },
    )
}
