//! What a typed line means, said before it is taken.
//! Start with [`understand`].

use super::model::Model;
use super::purpose::{PlaceUse, Purpose};
use super::then::Then;
use crate::domain::coord::Coord;
use crate::domain::date::{Date, When};
use crate::domain::edit::Edit;
use crate::domain::find::Found;
use crate::domain::ids::Id;
use crate::domain::stop::{Location, Status};
use crate::domain::time::{ClockTime, Minutes, StopTime};
use crate::domain::value::ValueError;
use crate::say;
use crate::text::{InWords, dates, numbers, times};
use chrono::{Days, NaiveDate};

/// What was understood, and what follows when it is taken.
pub struct Understood {
    /// In words; empty where the line speaks for itself.
    pub says: String,
    pub then: Then,
}

/// Reads a line for its purpose.
///
/// # Errors
/// It does not mean anything here; the sentence says what would.
pub fn understand(model: &Model, purpose: &Purpose, typed: &str) -> Result<Understood, String> {
    let words = &model.words;
    let typed = typed.trim();
    let title = |then: fn(String) -> Then| {
        if typed.is_empty() {
            return Err(say!(words, "edit-empty-title"));
        }
        Ok(Understood { says: String::new(), then: then(typed.to_owned()) })
    };
    match purpose {
        Purpose::NewTour => title(Then::NewTour),
        Purpose::SaveAs => title(Then::SaveAs),
        Purpose::Duplicate => title(Then::Duplicate),
        Purpose::Rename => title(|title| Then::Apply(Edit::Rename { title })),
        Purpose::Text(text) => {
            let edit = (text.edit)((!typed.is_empty()).then(|| typed.to_owned()));
            Ok(Understood { says: String::new(), then: Then::Apply(edit) })
        }
        Purpose::Date(day) => {
            let date = date(model, day.as_ref(), typed)?;
            let then = match day {
                Some(day) => Then::Apply(Edit::SetDate { day: day.clone(), date }),
                None => Then::AddDay(date),
            };
            Ok(Understood { says: date_in_words(model, date), then })
        }
        Purpose::CampaignFrom => match date(model, None, typed)?.exact() {
            Some(from) => Ok(Understood { says: date_in_words(model, When::On(from)), then: Then::PlanCampaign(from) }),
            None => Err(say!(words, "not-understood-date", typed = typed)),
        },
        Purpose::Time(stop) => {
            let time = stop_time(typed).map_err(|error| wrong_time(model, error))?;
            let says = match time {
                StopTime::Fixed(at) => say!(words, "understood-fixed", time = at.to_string()),
                StopTime::Window(free) => {
                    say!(words, "understood-window", from = free.from().to_string(), to = free.to().to_string())
                }
                StopTime::Floating => say!(words, "understood-floating"),
            };
            Ok(Understood { says, then: Then::Apply(Edit::SetTime { stop: stop.clone(), time }) })
        }
        Purpose::Minutes(stop) => {
            let minutes = minutes(model, typed)?;
            let says = match minutes {
                Some(minutes) => times::duration(words, minutes.get().into()),
                None => say!(words, "understood-default-minutes"),
            };
            Ok(Understood { says, then: Then::Apply(Edit::SetMinutes { stop: stop.clone(), minutes }) })
        }
        Purpose::Hours(day) => hours(model, day, typed),
        Purpose::Reason(stop) => Ok(Understood {
            says: String::new(),
            then: Then::Apply(Edit::SetStatus {
                stop: stop.clone(),
                status: Status::Cancelled,
                reason: (!typed.is_empty()).then(|| typed.to_owned()),
            }),
        }),
        Purpose::Detail { stop, field } => {
            let stop = model.tour().and_then(|tour| tour.stop(stop));
            let stop = stop.ok_or_else(|| say!(words, "not-ready-no-stop"))?;
            let (edit, says) = field.understand(words, stop, typed)?;
            Ok(Understood { says, then: Then::FillIn { edit, field: *field } })
        }
        Purpose::PlaceName(place_use) => place_name(model, place_use, typed),
        Purpose::PlaceCoord(place_use, name) => {
            let coord = match model.office.reference.kreise.find(typed) {
                Found::One(ags) => model.office.reference.kreise.get(ags).coord,
                _ => Coord::parse(typed).map_err(|error| error.in_words(words))?,
            };
            let location = Location { name: name.clone(), coord };
            Ok(Understood { says: location_in_words(model, coord), then: at_place(place_use, location) })
        }
    }
}

fn date(model: &Model, day: Option<&Id>, typed: &str) -> Result<When, String> {
    if typed.is_empty() {
        return Ok(When::Open);
    }
    let from = if typed.bytes().any(|b| b.is_ascii_digit()) { year_starts(model) } else { week_starts(model, day) };
    let one = |text: &str| {
        let date =
            dates::understand(text, from).ok_or_else(|| say!(model.words, "not-understood-date", typed = text))?;
        Date::new(date).map_err(|error| error.in_words(&model.words))
    };
    let ends = ["..", "–", " - ", " bis ", " to "].iter().find_map(|separator| typed.split_once(separator));
    match ends {
        Some((first, last)) => When::between(one(first)?, one(last)?).map_err(|error| error.in_words(&model.words)),
        None => one(typed).map(When::On),
    }
}

/// The day from which a date without its year is looked for: today, or a quarter of a year before the tour begins.
fn year_starts(model: &Model) -> NaiveDate {
    let first =
        model.document.as_ref().and_then(|document| document.tour.days.iter().filter_map(|day| day.date.first()).min());
    let before_tour = first.and_then(|date| date.naive().checked_sub_days(Days::new(90)));
    before_tour.map_or(model.office.today.naive(), |date| date.max(model.office.today.naive()))
}

/// The day from which a weekday is looked for: the one after the day before it in the tour, or today.
fn week_starts(model: &Model, day: Option<&Id>) -> NaiveDate {
    let before = model.document.as_ref().and_then(|document| {
        let days = document.tour.days.iter().take_while(|other| Some(&other.id) != day);
        days.filter_map(|other| other.date.last()).last()
    });
    let after = before.and_then(|date| date.naive().checked_add_days(Days::new(1)));
    after.map_or(model.office.today.naive(), |date| date.max(model.office.today.naive()))
}

fn date_in_words(model: &Model, date: When) -> String {
    let said = date.in_words(&model.words);
    let Some(exact) = date.exact() else { return said };
    let calendar = &model.office.reference.calendar;
    let public = calendar.public_holiday(exact).map(|holiday| holiday.name.clone());
    let weekend = exact.is_weekend().then(|| say!(model.words, "understood-weekend"));
    let school = calendar.school_holiday(exact).map(|holiday| holiday.name.clone());
    std::iter::once(said).chain(public).chain(weekend).chain(school).collect::<Vec<_>>().join(" · ")
}

/// Two times with a dash between, as `from` and `to`.
fn span(typed: &str) -> Option<(Option<ClockTime>, Option<ClockTime>)> {
    let (from, to) = typed.split_once(['-', '–'])?;
    let time = |text: &str| times::understand(text).and_then(ClockTime::from_minutes);
    Some((time(from), time(to)))
}

fn stop_time(typed: &str) -> Result<StopTime, Option<ValueError>> {
    if typed.is_empty() || typed == "-" {
        return Ok(StopTime::Floating);
    }
    match span(typed) {
        Some((Some(from), Some(to))) => StopTime::window(from, to).map_err(Some),
        Some(_) => Err(None),
        None => times::understand(typed).and_then(ClockTime::from_minutes).map(StopTime::Fixed).ok_or(None),
    }
}

fn wrong_time(model: &Model, error: Option<ValueError>) -> String {
    error.map_or_else(|| say!(model.words, "not-understood-time"), |error| error.in_words(&model.words))
}

fn minutes(model: &Model, typed: &str) -> Result<Option<Minutes>, String> {
    if typed.is_empty() {
        return Ok(None);
    }
    let wrong = || say!(model.words, "not-understood-minutes");
    let minutes = match typed.parse::<u32>() {
        Ok(minutes) => minutes,
        Err(_) if typed.contains([':', 'h']) => times::understand(typed).ok_or_else(wrong)?,
        Err(_) => return Err(wrong()),
    };
    Minutes::new(minutes).map(Some).map_err(|error| error.in_words(&model.words))
}

fn hours(model: &Model, day: &Id, typed: &str) -> Result<Understood, String> {
    let words = &model.words;
    if typed.is_empty() {
        let edit = Edit::SetHours { day: day.clone(), start: None, end: None };
        return Ok(Understood { says: say!(words, "understood-default-hours"), then: Then::Apply(edit) });
    }
    match span(typed) {
        Some((Some(start), Some(end))) if start < end => Ok(Understood {
            says: format!("{start}–{end}"),
            then: Then::Apply(Edit::SetHours { day: day.clone(), start: Some(start), end: Some(end) }),
        }),
        _ => Err(say!(words, "not-understood-hours")),
    }
}

fn place_name(model: &Model, place_use: &PlaceUse, typed: &str) -> Result<Understood, String> {
    let words = &model.words;
    let reset = match place_use {
        _ if !typed.is_empty() => None,
        PlaceUse::Stop(_) => return Err(say!(words, "not-understood-place")),
        PlaceUse::Base => Some(Edit::SetBase { base: None }),
        PlaceUse::From(day) => Some(Edit::SetFrom { day: day.clone(), from: None }),
        PlaceUse::To(day) => Some(Edit::SetTo { day: day.clone(), to: None }),
    };
    if let Some(edit) = reset {
        return Ok(Understood { says: say!(words, "understood-default-base"), then: Then::Apply(edit) });
    }
    match model.office.reference.kreise.find(typed) {
        Found::One(ags) if !matches!(place_use, PlaceUse::Stop(_)) => {
            let kreis = model.office.reference.kreise.get(ags);
            let location = Location { name: typed.to_owned(), coord: kreis.coord };
            let says = say!(
                words,
                "understood-seat",
                seat = kreis.seat.as_str(),
                place = location_in_words(model, kreis.coord)
            );
            Ok(Understood { says, then: at_place(place_use, location) })
        }
        _ => Ok(Understood {
            says: say!(words, "understood-coordinates-follow"),
            then: Then::Ask(Purpose::PlaceCoord(place_use.clone(), typed.to_owned())),
        }),
    }
}

/// The coordinates and how far they are from the base: a slip is seen at once.
fn location_in_words(model: &Model, coord: Coord) -> String {
    let words = &model.words;
    let defaults = &model.office.reference.defaults;
    let base = model.document.as_ref().map_or(&defaults.base, |document| document.tour.base(defaults));
    let leg = model.office.travel.leg(base.coord, coord);
    say!(
        words,
        "understood-location",
        lat = numbers::decimal(words.lang(), coord.lat(), 4),
        lon = numbers::decimal(words.lang(), coord.lon(), 4),
        km = numbers::kilometres(words, leg.km.value, leg.km.low, leg.km.high)
    )
}

fn at_place(place_use: &PlaceUse, location: Location) -> Then {
    match place_use.clone() {
        PlaceUse::Stop(day) => Then::AddPlace { location, day },
        PlaceUse::Base => Then::Apply(Edit::SetBase { base: Some(location) }),
        PlaceUse::From(day) => Then::Apply(Edit::SetFrom { day, from: Some(location) }),
        PlaceUse::To(day) => Then::Apply(Edit::SetTo { day, to: Some(location) }),
    }
}
