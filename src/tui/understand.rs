//! What a typed line means for the purpose it was asked for, said before it is taken.
//! Start with [`understand`]; the values themselves are read by `desk::typed`.

use super::model::Model;
use super::purpose::{PlaceUse, Purpose};
use super::then::Then;
use crate::desk::typed::when::{self, Meant};
use crate::desk::typed::{Anchor, NotUnderstood, Reason, clock, date, minutes, place, text};
use crate::domain::coord::Coord;
use crate::domain::date::{Date, DateSpan, When};
use crate::domain::edit::Edit;
use crate::domain::ids::Id;
use crate::domain::stop::{Location, Status};
use crate::domain::time::StopTime;
use crate::domain::tour::{Day, Tour};
use crate::say;
use crate::text::{InWords, dates, numbers, times};

/// What was understood, and what follows when it is taken.
pub struct Understood {
    /// In words; empty where the line speaks for itself.
    pub says: String,
    pub then: Then,
}

impl Understood {
    fn silently(then: Then) -> Self {
        Self { says: String::new(), then }
    }

    fn edit(says: String, edit: Edit) -> Self {
        Self { says, then: Then::Apply(edit) }
    }
}

/// Reads a line for its purpose.
///
/// # Errors
/// It does not mean anything here, or the tour cannot be changed so; the sentence says what would.
pub fn understand(model: &Model, purpose: &Purpose, typed: &str) -> Result<Understood, String> {
    let tour = model.document.as_ref().map(|document| &*document.tour);
    let understood = value(model, tour, purpose, typed.trim()).map_err(|error| error.in_words(&model.words))?;
    // What the tour refuses is said while the line can still be changed.
    if let (Then::Apply(edit) | Then::FillIn { edit, .. }, Some(tour)) = (&understood.then, tour) {
        edit.apply(tour, &model.office.reference.defaults).map_err(|error| error.in_words(&model.words))?;
    }
    Ok(understood)
}

fn value(model: &Model, tour: Option<&Tour>, purpose: &Purpose, typed: &str) -> Result<Understood, NotUnderstood> {
    let words = &model.words;
    let given = text::understand(typed);
    Ok(match purpose {
        Purpose::NewTour => title(typed, Then::NewTour)?,
        Purpose::SaveAs => title(typed, Then::SaveAs)?,
        Purpose::Duplicate => title(typed, Then::Duplicate)?,
        Purpose::Rename => title(typed, |title| Then::Apply(Edit::Rename { title }))?,
        Purpose::Text(text) => Understood::edit(String::new(), (text.edit)(given)),
        Purpose::Reason(stop) => {
            let edit = Edit::SetStatus { stop: stop.clone(), status: Status::Cancelled, reason: given };
            Understood::edit(String::new(), edit)
        }
        Purpose::Detail { stop: id, field } => {
            let stop = tour.and_then(|tour| tour.stop(id));
            let stop = stop.ok_or_else(|| Reason::NoSuchStop(Vec::new()).of(id.as_str()))?;
            let (edit, says) = field.understand(words, stop, typed)?;
            Understood { says, then: Then::FillIn { edit, field: *field } }
        }
        Purpose::NewDay => day_date(model, tour, None, typed)?,
        Purpose::Date(day) => day_date(model, tour, Some(day), typed)?,
        Purpose::CampaignFrom => {
            let from = date::understand(typed, &Anchor::today(model.office.today.naive()))?;
            Understood { says: date_in_words(model, When::On(from)), then: Then::PlanCampaign(from) }
        }
        Purpose::Time(stop) => {
            let time = clock::stop_time(typed)?;
            let says = match time {
                StopTime::Fixed(at) => say!(words, "understood-fixed", time = at.to_string()),
                StopTime::Window(free) => {
                    say!(words, "understood-window", from = free.from().to_string(), to = free.to().to_string())
                }
                StopTime::Floating => say!(words, "understood-floating"),
            };
            Understood::edit(says, Edit::SetTime { stop: stop.clone(), time })
        }
        Purpose::Minutes(stop) => {
            let minutes = minutes::understand(typed)?;
            let says = match minutes {
                Some(minutes) => times::duration(words, minutes.get().into()),
                None => say!(words, "understood-default-minutes"),
            };
            Understood::edit(says, Edit::SetMinutes { stop: stop.clone(), minutes })
        }
        Purpose::Hours(id) => {
            let found = tour.and_then(|tour| Some((tour, tour.day(id)?)));
            let (tour, day) = found.ok_or_else(|| Reason::NoSuchDay(Vec::new()).of(id.as_str()))?;
            let (start, end) = clock::hours(typed, (day.start, day.end))?;
            let says = match start.or(end) {
                None => say!(words, "understood-default-hours"),
                Some(_) => {
                    let (from, to) = tour.hours(&Day { start, end, ..day.clone() }, &model.office.reference.defaults);
                    format!("{from}–{to}")
                }
            };
            Understood::edit(says, Edit::SetHours { day: id.clone(), start, end })
        }
        Purpose::PlaceName(place_use) => place_name(model, place_use, typed)?,
        Purpose::PlaceCoord(place_use, name) => {
            let location = place::named(&model.office.reference, name, typed)?;
            Understood { says: location_in_words(model, location.coord), then: at_place(place_use, location) }
        }
    })
}

fn title(typed: &str, then: impl FnOnce(String) -> Then) -> Result<Understood, NotUnderstood> {
    if typed.is_empty() { Err(Reason::NoTitle.of(typed)) } else { Ok(Understood::silently(then(typed.to_owned()))) }
}

/// The date of a day, or of days to be added where there is none yet.
fn day_date(model: &Model, tour: Option<&Tour>, day: Option<&Id>, typed: &str) -> Result<Understood, NotUnderstood> {
    let today = model.office.today;
    let anchor = tour.map_or_else(|| Anchor::today(today.naive()), |tour| Anchor::of(today, tour, day));
    let meant = when::understand(typed, &anchor)?;
    let says = match meant {
        Meant::One(date) => date_in_words(model, date),
        Meant::Each(span) => days_in_words(model, span),
    };
    let then = match (day, meant) {
        (None, meant) => Then::AddDays(meant.days(typed)?),
        (Some(day), Meant::One(date)) => Then::Apply(Edit::SetDate { day: day.clone(), date }),
        (Some(day), Meant::Each(span)) => Then::AskOneOf { day: day.clone(), span },
    };
    Ok(Understood { says, then })
}

fn days_in_words(model: &Model, span: DateSpan) -> String {
    let full = |date: Date| dates::full(&model.words, date.naive());
    let (first, last) = (full(span.first()), full(span.last()));
    say!(model.words, "understood-each-day", count = span.days().count(), first = first, last = last)
}

fn date_in_words(model: &Model, date: When) -> String {
    let said = date.in_words(&model.words);
    let Some(exact) = date.exact() else { return said };
    let calendar = &model.office.reference.calendar;
    let public = calendar.public_holiday(exact).map(|holiday| holiday.name.clone());
    let past = (exact < model.office.today).then(|| say!(model.words, "understood-past"));
    let weekend = exact.is_weekend().then(|| say!(model.words, "understood-weekend"));
    let school = calendar.school_holiday(exact).map(|holiday| holiday.name.clone());
    std::iter::once(said).chain(past).chain(public).chain(weekend).chain(school).collect::<Vec<_>>().join(" · ")
}

/// A place that is understood at once, or a name whose coordinates have to follow.
fn place_name(model: &Model, place_use: &PlaceUse, typed: &str) -> Result<Understood, NotUnderstood> {
    let words = &model.words;
    let reset = match place_use {
        _ if !text::is_none(typed) => None,
        PlaceUse::Stop(_) => return Err(Reason::NoName.of(typed)),
        PlaceUse::Base => Some(Edit::SetBase { base: None }),
        PlaceUse::From(day) => Some(Edit::SetFrom { day: day.clone(), from: None }),
        PlaceUse::To(day) => Some(Edit::SetTo { day: day.clone(), to: None }),
    };
    if let Some(edit) = reset {
        return Ok(Understood::edit(say!(words, "understood-default-base"), edit));
    }
    // What is no Kreis to start from may be any place; a visit at a Kreis is added otherwise.
    let known = match (place::with_coordinates(typed), place_use) {
        (Some(location), _) => Some(location),
        (None, PlaceUse::Stop(_)) => None,
        (None, _) => match place::understand(&model.office.reference, typed) {
            Err(NotUnderstood { reason: Reason::NoSuchKreis(_), .. }) => None,
            location => Some(location?),
        },
    };
    Ok(match known {
        Some(location) => {
            let place = location_in_words(model, location.coord);
            let says = say!(words, "understood-place", name = location.name.as_str(), place = place);
            Understood { says, then: at_place(place_use, location) }
        }
        None => {
            let then = Then::Ask(Purpose::PlaceCoord(place_use.clone(), typed.to_owned()));
            Understood { says: say!(words, "understood-coordinates-follow"), then }
        }
    })
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
