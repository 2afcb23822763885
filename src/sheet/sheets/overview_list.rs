//! The sheet `overview` as records: leaving, every stop and returning, each with the drive that leads there.
//! Start with [`overview_list`].

use crate::domain::itinerary::{DayRows, Row, VisitRow};
use crate::domain::reference::Reference;
use crate::domain::travel::Leg;
use crate::say;
use crate::sheet::parts::address::Address;
use crate::sheet::parts::estimates::{method_in_a_word, methods_in_words};
use crate::sheet::parts::listing::{ListColumn, Listing, Value};
use crate::sheet::parts::paper::Paper;
use crate::text::Words;

/// The records of a tour.
pub fn overview_list(paper: &Paper) -> Listing {
    let Paper { words, itinerary, reference, .. } = *paper;
    let mut list = paper.begin_list(say!(words, "list-overview"), columns(words));
    list.notes.extend(methods_in_words(words, &itinerary.days));
    list.records.extend(itinerary.days.iter().flat_map(|day| day_records(words, day, reference)));
    list.records.extend(itinerary.ideas.iter().map(|idea| {
        let remark = remark_on(words, idea, None, reference);
        record([Value::Nothing, Value::Nothing], visit_values(words, idea, reference), (None, words), remark)
    }));
    list
}

fn columns(words: &Words) -> Vec<ListColumn> {
    vec![
        ListColumn::new("day", say!(words, "list-day"), 5),
        ListColumn::new("date", say!(words, "sheet-column-date"), 11),
        ListColumn::new("number", say!(words, "list-number"), 5),
        ListColumn::new("arrive", say!(words, "list-arrive"), 8),
        ListColumn::new("depart", say!(words, "list-depart"), 8),
        ListColumn::new("stop", say!(words, "sheet-column-stop"), 28),
        ListColumn::new("street", say!(words, "list-street"), 22),
        ListColumn::new("postcode", say!(words, "list-postcode"), 7),
        ListColumn::new("town", say!(words, "list-town"), 14),
        ListColumn::new("status", say!(words, "list-status"), 10),
        ListColumn::new("km", say!(words, "list-km"), 11),
        ListColumn::new("km_low", say!(words, "list-km-low"), 11),
        ListColumn::new("km_high", say!(words, "list-km-high"), 10),
        ListColumn::new("drive_min", say!(words, "list-minutes"), 11),
        ListColumn::new("drive_min_low", say!(words, "list-minutes-low"), 11),
        ListColumn::new("drive_min_high", say!(words, "list-minutes-high"), 10),
        ListColumn::new("method", say!(words, "list-method"), 13),
        ListColumn::new("remark", say!(words, "list-remark"), 20),
    ]
}

/// The rows of a day; a day without stops has one that says so.
fn day_records(words: &Words, day: &DayRows, reference: &Reference) -> Vec<Vec<Value>> {
    let head = || [Value::count(day.number), Value::when(words, day.date)];
    let mut records = Vec::new();
    let mut drive = None;
    for row in day.rows() {
        let (values, status_remark) = match row {
            Row::Drive(leg) => {
                drive = Some(leg);
                continue;
            }
            Row::Leave { at, from } => {
                let name = say!(words, "sheet-leave", place = from);
                (turn_values([Value::Nothing, Value::clock(words, at)], name), String::new())
            }
            Row::Return { at, to } => {
                let name = say!(words, "sheet-return", place = to);
                (turn_values([Value::clock(words, at), Value::Nothing], name), remark_on_way(words, day))
            }
            Row::Visit(visit) => (visit_values(words, visit, reference), remark_on(words, visit, Some(day), reference)),
        };
        records.push(record(head(), values, (drive.take(), words), status_remark));
    }
    if records.is_empty() {
        let values = turn_values([Value::Nothing, Value::Nothing], String::new());
        records.push(record(head(), values, (None, words), say!(words, "sheet-no-stops")));
    }
    records
}

fn record(head: [Value; 2], values: [Value; 8], (drive, words): (Option<&Leg>, &Words), remark: String) -> Vec<Value> {
    let nothing = || [Value::Nothing, Value::Nothing, Value::Nothing];
    let km = drive.map_or_else(nothing, |leg| Value::estimate(&leg.km, 1));
    let minutes = drive.map_or_else(nothing, |leg| Value::estimate(&leg.minutes, 0));
    let method =
        drive.map_or(Value::Nothing, |leg| Value::word(leg.method.keyword(), method_in_a_word(words, leg.method)));
    head.into_iter().chain(values).chain(km).chain(minutes).chain([method, Value::text(remark)]).collect()
}

/// Number, times, name, street, postcode, town, status.
fn visit_values(words: &Words, visit: &VisitRow, reference: &Reference) -> [Value; 8] {
    let address = Address::of(visit, reference);
    let part = |text: Option<String>| Value::text(text.unwrap_or_default());
    [
        visit.number.map_or(Value::Nothing, Value::count),
        Value::clock(words, visit.arrive),
        Value::clock(words, visit.depart),
        Value::text(visit.name.clone()),
        part(address.street),
        part(address.postcode),
        part(address.town),
        Value::status(words, visit.status),
    ]
}

fn turn_values([arrive, leave]: [Value; 2], name: String) -> [Value; 8] {
    let [street, postcode, town, status] = [Value::Nothing, Value::Nothing, Value::Nothing, Value::Nothing];
    [Value::Nothing, arrive, leave, Value::text(name), street, postcode, town, status]
}

/// Why a visit was cancelled, whether it is on no day, whether the way to it and its address are documented.
fn remark_on(words: &Words, visit: &VisitRow, day: Option<&DayRows>, reference: &Reference) -> String {
    let mut remarks: Vec<String> = visit.details.reason.iter().cloned().collect();
    match day {
        None => remarks.push(say!(words, "list-no-day")),
        Some(day) if visit.leg.is_some() => {
            remarks.extend(Some(remark_on_way(words, day)).filter(|way| !way.is_empty()))
        }
        Some(_) => {}
    }
    if Address::of(visit, reference).is_of_today {
        remarks.push(say!(words, "list-address-of-today"));
    }
    remarks.join(" · ")
}

fn remark_on_way(words: &Words, day: &DayRows) -> String {
    if day.is_documented { String::new() } else { say!(words, "sheet-order-not-documented") }
}
