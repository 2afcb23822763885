//! A course as GPX 1.1: a waypoint a visit and a route a day, for satellite navigation.
//! Start with [`render`].

use crate::domain::coord::Coord;
use crate::domain::date::Date;
use crate::say;
use crate::sheet::parts::course::{Course, CourseDay, CourseVisit};
use crate::sheet::parts::paper::standing;
use crate::sheet::parts::rows::visit_time;
use crate::text::{InWords, Words};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

const NAMESPACES: [(&str, &str); 3] = [
    ("xmlns", "http://www.topografix.com/GPX/1/1"),
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ("xsi:schemaLocation", "http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd"),
];

/// The file, ending in a line break. Cancelled visits are on no way; the way of a day whose order is not documented
/// is not drawn.
///
/// # Errors
/// None in fact: memory does not refuse to be written.
pub fn render(words: &Words, course: &Course, today: Date) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer.create_element("gpx").with_attributes(NAMESPACES);
    root.with_attribute(("version", "1.1")).with_attribute(("creator", "Sommertour")).write_inner_content(
        |writer| {
            writer.create_element("metadata").write_inner_content(|writer| {
                element(writer, "name", &course.title)?;
                let standing = standing(words, course.stage, today);
                element(writer, "desc", &format!("{standing}. {}", say!(words, "gpx-note")))
            })?;
            for day in &course.days {
                for visit in day.visits.iter().filter(|visit| visit.is_active()) {
                    visit_point(writer, words, "wpt", day, visit)?;
                }
            }
            for day in course.days.iter().filter(|day| day.is_documented && day.return_leg.is_some()) {
                route(writer, words, day)?;
            }
            Ok(())
        },
    )?;
    let mut file = writer.into_inner();
    file.push(b'\n');
    Ok(file)
}

fn route(writer: &mut Writer<Vec<u8>>, words: &Words, day: &CourseDay) -> io::Result<()> {
    let name = say!(words, "sheet-day", number = day.number.to_string(), date = day.date.in_words(words));
    writer.create_element("rte").write_inner_content(|writer| {
        element(writer, "name", &name)?;
        element(writer, "number", &day.number.to_string())?;
        point(writer, "rtept", day.start.place.coord, &day.start.place.name, None)?;
        for visit in day.visits.iter().filter(|visit| visit.is_active()) {
            visit_point(writer, words, "rtept", day, visit)?;
        }
        point(writer, "rtept", day.end.place.coord, &day.end.place.name, None)
    })?;
    Ok(())
}

fn visit_point(
    writer: &mut Writer<Vec<u8>>,
    words: &Words,
    kind: &str,
    day: &CourseDay,
    visit: &CourseVisit,
) -> io::Result<()> {
    let time = Some(visit_time(words, &visit.row)).filter(|_| visit.row.arrive.is_some());
    let parts = [Some(day.date.in_words(words)), time, visit.address.line()];
    let parts = parts.into_iter().flatten().chain(visit.facts.iter().cloned());
    let description = parts.collect::<Vec<_>>().join(" · ");
    point(writer, kind, visit.row.coord, &visit.numbered_name(), Some(&description))
}

fn point(
    writer: &mut Writer<Vec<u8>>,
    kind: &str,
    coord: Coord,
    name: &str,
    description: Option<&str>,
) -> io::Result<()> {
    // The schema wants longitudes below 180.
    let lon = if coord.lon() == 180.0 { -180.0 } else { coord.lon() };
    let (lat, lon) = (coord.lat().to_string(), lon.to_string());
    let element_of = writer.create_element(kind).with_attributes([("lat", lat.as_str()), ("lon", lon.as_str())]);
    element_of.write_inner_content(|writer| {
        element(writer, "name", name)?;
        description.map_or(Ok(()), |description| element(writer, "desc", description))
    })?;
    Ok(())
}

fn element(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(text))?;
    Ok(())
}
