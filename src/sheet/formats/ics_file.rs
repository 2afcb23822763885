//! A course as a calendar file (RFC 5545), an entry a visit; folding and escaping are calcard's.
//! Start with [`render`].

use crate::domain::date::Date;
use crate::domain::stop::Status;
use crate::domain::time::StopTime;
use crate::domain::tour::Stage;
use crate::say;
use crate::sheet::parts::course::{Course, CourseDay, CourseVisit};
use crate::sheet::parts::estimates::leg_in_words;
use crate::text::{InWords, Words};
use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameter, ICalendarProperty,
    ICalendarStatus, ICalendarTransparency, ICalendarValue, ICalendarValueType,
};
use chrono::{DateTime, Datelike, Days, NaiveDateTime, NaiveTime, Timelike};

/// The zone of every time, and its rules since 1996, which cover all years that are planned for.
const ZONE: &str = "Europe/Berlin";
const ZONE_RULES: &str = "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n";

/// What stands behind a stop's id in its entry's UID. It must never change: calendars know entries by it.
const UID_DOMAIN: &str = "sommertour";

/// SEQUENCE counts the seconds from here (2020-01-01) to the tour's last change: it grows with every change, and fits
/// its 31 bits until 2088.
const FIRST_SEQUENCE: i64 = 1_577_836_800;

/// A calendar file, and what it has no entry for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CalendarFile {
    pub text: String,
    /// Visits without a known day and time.
    pub left_out: Vec<String>,
}

/// The calendar of `course`, which was changed last at `changed`, in seconds since 1970.
pub fn render(words: &Words, course: &Course, changed: i64) -> CalendarFile {
    let mut calendar = ICalendar::parse(ZONE_RULES).unwrap_or_default();
    let mut left_out = Vec::new();
    let mut events = Vec::new();
    for day in &course.days {
        for visit in &day.visits {
            match event(words, course, day, visit, changed) {
                Some(event) => events.push(event),
                None => left_out.push(visit.row.name.clone()),
            }
        }
    }
    left_out.extend(course.ideas.iter().map(|idea| idea.row.name.clone()));
    let first = calendar.components.len() as u32;
    let count = events.len() as u32;
    if let Some(root) = calendar.components.first_mut() {
        let producer = format!("-//Sommertour//Sommertour {}//DE", env!("CARGO_PKG_VERSION"));
        root.add_property(ICalendarProperty::Version, text("2.0"));
        root.add_property(ICalendarProperty::Prodid, text(producer));
        root.add_property(ICalendarProperty::Other("X-WR-CALNAME".to_owned()), text(&course.title));
        root.component_ids.extend(first..first + count);
    }
    calendar.components.extend(events);
    CalendarFile { text: calendar.to_string(), left_out }
}

/// The entry of a visit; `None` without a known day and time. A cancelled visit has lost its time unless that was
/// fixed: it is cancelled for the whole day, so that calendars which know it learn of it.
fn event(
    words: &Words,
    course: &Course,
    day: &CourseDay,
    visit: &CourseVisit,
    changed: i64,
) -> Option<ICalendarComponent> {
    let row = &visit.row;
    let date = day.date.exact()?;
    let is_cancelled = row.status == Status::Cancelled;
    let (arrive, depart) = match (is_cancelled, row.time) {
        (true, StopTime::Fixed(at)) => (Some(at.minutes()), Some(at.minutes() + row.minutes)),
        _ => (row.arrive, row.depart),
    };
    let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
    event.add_uid(&format!("{}@{UID_DOMAIN}", row.id));
    event.add_dtstamp(stamp(changed));
    event.add_property(ICalendarProperty::LastModified, stamp(changed));
    event.add_sequence((changed - FIRST_SEQUENCE).clamp(0, i64::from(i32::MAX)));
    match arrive {
        Some(arrive) => {
            add_time(&mut event, ICalendarProperty::Dtstart, date, arrive)?;
            if let Some(depart) = depart.filter(|depart| *depart > arrive) {
                add_time(&mut event, ICalendarProperty::Dtend, date, depart)?;
            }
        }
        None if is_cancelled => {
            let whole_day = ICalendarParameter::value(ICalendarValueType::Date);
            event.add_property_with_params(ICalendarProperty::Dtstart, [whole_day], moment(date, 0)?);
        }
        None => return None,
    }
    let (status, busy) = match row.status {
        Status::Cancelled => (ICalendarStatus::Cancelled, ICalendarTransparency::Transparent),
        Status::Idea | Status::Requested | Status::Accepted => {
            (ICalendarStatus::Tentative, ICalendarTransparency::Opaque)
        }
        Status::Confirmed | Status::Done => (ICalendarStatus::Confirmed, ICalendarTransparency::Opaque),
    };
    event.add_property(ICalendarProperty::Status, ICalendarValue::Status(status));
    event.add_property(ICalendarProperty::Transp, ICalendarValue::Transparency(busy));
    let summary = if is_cancelled { say!(words, "ics-cancelled", name = row.name.as_str()) } else { row.name.clone() };
    event.add_property(ICalendarProperty::Summary, text(summary));
    let place = visit.address.line().unwrap_or_else(|| row.name.clone());
    event.add_property(ICalendarProperty::Location, text(place));
    let point = [row.coord.lat(), row.coord.lon()].map(ICalendarValue::Float);
    event.entries.push(ICalendarEntry::new(ICalendarProperty::Geo).with_values(point.into()));
    event.add_property(ICalendarProperty::Description, text(description(words, course, day, visit)));
    Some(event)
}

/// The tour, how far it and the visit are arranged, how to get there, and what the readers of the sheet may know.
fn description(words: &Words, course: &Course, day: &CourseDay, visit: &CourseVisit) -> String {
    let row = &visit.row;
    let mut lines = vec![course.title.clone()];
    if course.stage == Stage::Draft {
        lines.push(course.stage.in_words(words));
    }
    lines.push(say!(words, "ics-status", status = row.status.in_words(words)));
    lines.extend(row.details.reason.clone());
    if day.is_documented && visit.is_active() {
        let leg = row.leg.as_ref();
        lines.extend(leg.map(|leg| say!(words, "ics-leg", leg = leg_in_words(words, leg).replace('\u{a0}', " "))));
    }
    if visit.address.is_of_today {
        lines.push(say!(words, "ics-address-of-today"));
    }
    lines.extend(visit.facts.iter().cloned());
    lines.join("\n")
}

fn text(text: impl Into<String>) -> ICalendarValue {
    ICalendarValue::Text(text.into())
}

fn add_time(event: &mut ICalendarComponent, name: ICalendarProperty, date: Date, minutes: u32) -> Option<()> {
    event.add_property_with_params(name, [ICalendarParameter::tzid(ZONE.to_owned())], moment(date, minutes)?);
    Some(())
}

/// Minutes after the midnight of `date`, which may reach into the next days, as the clock on the wall shows it.
fn moment(date: Date, minutes: u32) -> Option<PartialDateTime> {
    let day = date.naive().checked_add_days(Days::new(u64::from(minutes / (24 * 60))))?;
    let time = NaiveTime::from_num_seconds_from_midnight_opt(minutes % (24 * 60) * 60, 0)?;
    Some(partial(day.and_time(time)))
}

/// An instant in UTC.
fn stamp(seconds: i64) -> PartialDateTime {
    let at = DateTime::from_timestamp(seconds, 0).unwrap_or_default().naive_utc();
    PartialDateTime { tz_hour: Some(0), tz_minute: Some(0), ..partial(at) }
}

fn partial(at: NaiveDateTime) -> PartialDateTime {
    PartialDateTime {
        year: u16::try_from(at.year()).ok(),
        month: u8::try_from(at.month()).ok(),
        day: u8::try_from(at.day()).ok(),
        hour: u8::try_from(at.hour()).ok(),
        minute: u8::try_from(at.minute()).ok(),
        second: u8::try_from(at.second()).ok(),
        ..PartialDateTime::default()
    }
}
