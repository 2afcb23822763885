//! A course as GeoJSON (RFC 7946): a point a visit, a line a drive. Keys are English in every language.
//! Start with [`render`].

use crate::domain::coord::Coord;
use crate::domain::date::Date;
use crate::domain::travel::Leg;
use crate::sheet::parts::course::{Course, CourseDay, CourseVisit};
use crate::text::times;
use serde_json::{Value, json};

/// The feature collection, ending in a line break. The way of a day whose order is not documented is not drawn.
pub fn render(course: &Course, today: Date) -> String {
    let mut features: Vec<Value> = Vec::new();
    for day in &course.days {
        features.extend(day.visits.iter().map(|visit| point(Some(day), visit)));
        if day.is_documented {
            features.extend(lines(day));
        }
    }
    features.extend(course.ideas.iter().map(|idea| point(None, idea)));
    let collection = json!({
        "type": "FeatureCollection",
        "title": course.title,
        "as_of": today.to_string(),
        "stage": course.stage.keyword(),
        "features": features,
    });
    format!("{collection:#}\n")
}

fn point(day: Option<&CourseDay>, visit: &CourseVisit) -> Value {
    let row = &visit.row;
    let clock = |minutes: Option<u32>| minutes.map(times::clock);
    let day_of = |shift: Option<u32>| {
        let date = day.and_then(|day| day.date.exact())?.naive();
        let days = chrono::Days::new(u64::from(shift? / (24 * 60)));
        date.checked_add_days(days).map(|date| date.to_string())
    };
    json!({
        "type": "Feature",
        "id": row.id.as_str(),
        "geometry": {"type": "Point", "coordinates": position(row.coord)},
        "properties": {
            "kind": "stop",
            "name": row.name,
            "number": row.number,
            "day": day.map(|day| day.number),
            "date": day_of(Some(0)),
            "arrive": clock(row.arrive),
            "depart": clock(row.depart),
            "depart_date": day_of(row.depart),
            "status": row.status.keyword(),
            "address": visit.address.line(),
            "facts": visit.facts,
            "ags": row.ags.map(|ags| ags.as_str()),
        },
    })
}

/// The drives of a day, from leaving to returning.
fn lines(day: &CourseDay) -> Vec<Value> {
    let mut lines = Vec::new();
    let (mut from, mut here) = (day.start.place.name.as_str(), day.start.place.coord);
    for visit in day.visits.iter().filter(|visit| visit.is_active()) {
        let to = visit.row.name.as_str();
        lines.extend(visit.row.leg.as_ref().map(|leg| line(day, leg, (from, here), (to, visit.row.coord))));
        (from, here) = (to, visit.row.coord);
    }
    lines.extend(
        day.return_leg.as_ref().map(|leg| line(day, leg, (from, here), (&day.end.place.name, day.end.place.coord))),
    );
    lines
}

fn line(day: &CourseDay, leg: &Leg, (from, start): (&str, Coord), (to, end): (&str, Coord)) -> Value {
    let km = |km: f64| (km * 10.0).round() / 10.0;
    json!({
        "type": "Feature",
        "geometry": {"type": "LineString", "coordinates": [position(start), position(end)]},
        "properties": {
            "kind": "leg",
            "day": day.number,
            "from": from,
            "to": to,
            "km": km(leg.km.value),
            "km_low": km(leg.km.low),
            "km_high": km(leg.km.high),
            "drive_min": leg.whole_minutes(),
            "method": leg.method.keyword(),
        },
    })
}

/// Longitude first.
fn position(coord: Coord) -> [f64; 2] {
    [coord.lon(), coord.lat()]
}
