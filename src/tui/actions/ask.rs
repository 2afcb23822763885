//! Commands that ask before they act: a line of text, a place in the plan, a status.
//! Start with [`ask`].

use crate::domain::date::{Date, DateSpan, When};
use crate::domain::edit::{Edit, Slot};
use crate::domain::ids::Id;
use crate::domain::stop::Status;
use crate::domain::time::StopTime;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, dates};
use crate::tui::dialog::{Buttons, Choice, Item, Prompt};
use crate::tui::effect::Effects;
use crate::tui::model::Model;
use crate::tui::purpose::{PlaceUse, Purpose};
use crate::tui::then::Then;
use tui_input::Input;

/// Asks for a line, with what holds now already in it.
pub fn ask(model: &mut Model, purpose: Purpose) {
    let (title, help, now) = question(model, &purpose);
    let input = Input::new(sanitize(&now.unwrap_or_default()).into_owned());
    model.show(Prompt { purpose, title, help, input });
}

/// Asks for a line about the day in focus.
pub fn of_day(model: &mut Model, purpose: fn(Id) -> Purpose) {
    if let Some(day) = model.day().map(|day| day.id.clone()) {
        ask(model, purpose(day));
    }
}

/// Asks for a line about the stop in focus.
pub fn of_stop(model: &mut Model, purpose: fn(Id) -> Purpose) {
    if let Some(stop) = model.stop().map(|stop| stop.id.clone()) {
        ask(model, purpose(stop));
    }
}

/// What a line is asked for, how it may be answered, and what stands there now.
fn question(model: &Model, purpose: &Purpose) -> (String, String, Option<String>) {
    let words = &model.words;
    let tour = model.document.as_ref().map(|document| &*document.tour);
    let day = |id: &Id| tour.and_then(|tour| tour.day(id));
    let stop = |id: &Id| tour.and_then(|tour| tour.stop(id));
    let title = || tour.map(|tour| tour.title.clone());
    match purpose {
        Purpose::NewTour => (say!(words, "prompt-new"), say!(words, "prompt-title-help"), None),
        Purpose::SaveAs => (say!(words, "prompt-save-as"), say!(words, "prompt-title-help"), title()),
        Purpose::Duplicate => {
            let copy = title().map(|title| say!(words, "title-of-copy", title = title));
            (say!(words, "prompt-duplicate"), say!(words, "prompt-title-help"), copy)
        }
        Purpose::Rename => (say!(words, "prompt-rename"), say!(words, "prompt-rename-help"), title()),
        Purpose::Text(text) => ((text.title)(words), (text.help)(words), tour.and_then(text.now)),
        Purpose::NewDay => (say!(words, "prompt-new-day"), say!(words, "prompt-new-day-help"), None),
        Purpose::Date(id) => {
            let ends = day(id).and_then(|day| Some((day.date.first()?, day.date.last()?)));
            let in_words = |(first, last): (Date, Date)| match first == last {
                true => first.to_string(),
                false => format!("{first}..{last}"),
            };
            (say!(words, "prompt-date"), say!(words, "prompt-date-help"), ends.map(in_words))
        }
        Purpose::CampaignFrom => {
            let now = Some(tomorrow(model).to_string());
            (say!(words, "prompt-campaign"), say!(words, "prompt-campaign-help"), now)
        }
        Purpose::Time(id) => {
            let now = stop(id).map(|stop| match stop.time {
                StopTime::Fixed(time) => time.to_string(),
                StopTime::Window(window) => format!("{}-{}", window.from(), window.to()),
                StopTime::Floating => String::new(),
            });
            (say!(words, "prompt-time"), say!(words, "prompt-time-help"), now)
        }
        Purpose::Minutes(id) => {
            let now = stop(id).and_then(|stop| stop.minutes).map(|minutes| minutes.get().to_string());
            (say!(words, "prompt-minutes"), say!(words, "prompt-minutes-help"), now)
        }
        Purpose::Hours(id) => {
            let hours = tour.zip(day(id)).map(|(tour, day)| tour.hours(day, &model.office.reference.defaults));
            let now = hours.map(|(start, end)| format!("{start}-{end}"));
            (say!(words, "prompt-hours"), say!(words, "prompt-hours-help"), now)
        }
        Purpose::Reason(id) => {
            let now = stop(id).and_then(|stop| stop.reason.clone());
            (say!(words, "prompt-reason"), say!(words, "prompt-reason-help"), now)
        }
        Purpose::Detail { stop: id, field } => {
            let title = stop(id).map(|stop| field.in_words(words, stop)).unwrap_or_default();
            (title, field.help(words), stop(id).map(|stop| field.value(words, stop)))
        }
        Purpose::PlaceName(PlaceUse::Stop(_)) => (say!(words, "prompt-place"), say!(words, "prompt-place-help"), None),
        Purpose::PlaceName(PlaceUse::Base) => {
            let now = tour.and_then(|tour| tour.base.as_ref()).map(|base| base.name.clone());
            (say!(words, "prompt-base"), say!(words, "prompt-base-help"), now)
        }
        Purpose::PlaceName(PlaceUse::From(id)) => {
            let now = day(id).and_then(|day| day.from.as_ref()).map(|place| place.name.clone());
            (say!(words, "prompt-from"), say!(words, "prompt-base-help"), now)
        }
        Purpose::PlaceName(PlaceUse::To(id)) => {
            let now = day(id).and_then(|day| day.to.as_ref()).map(|place| place.name.clone());
            (say!(words, "prompt-to"), say!(words, "prompt-base-help"), now)
        }
        Purpose::PlaceCoord(_, name) => {
            let title = say!(words, "prompt-coord", name = sanitize(name).into_owned());
            (title, say!(words, "prompt-coord-help"), None)
        }
    }
}

/// The day after today.
fn tomorrow(model: &Model) -> Date {
    model.office.today.naive().succ_opt().and_then(|next| Date::new(next).ok()).unwrap_or(model.office.today)
}

/// Asks for a place that is no Kreis, for the day in focus or the ideas.
pub fn place(model: &mut Model, _: &mut Effects) {
    let day = model.day().map(|day| day.id.clone());
    ask(model, PlaceUse::Stop(day).into());
}

/// Asks where the stop in focus is to go.
pub fn move_to(model: &mut Model, _: &mut Effects) {
    let Some(stop) = model.stop() else { return };
    let id = stop.id.clone();
    let title = say!(model.words, "ask-move-to", name = model.office.reference.name_of(&model.words, &stop.place));
    let then = |slot| Then::Apply(Edit::MoveStop { stop: id.clone(), to: slot });
    let items = places(model, then, Then::MoveToNewDay(id.clone()));
    let here = model.day().and_then(|day| day_index(model, &day.id)).unwrap_or(items.len());
    model.show(Choice::new(title, items).at(here));
}

/// The place of a day in lists of them.
pub fn day_index(model: &Model, day: &Id) -> Option<usize> {
    model.tour()?.days.iter().position(|other| other.id == *day)
}

/// The places where a stop can go: each day, a new day, the ideas.
pub fn places(model: &Model, then: impl Fn(Slot) -> Then, new_day: Then) -> Vec<Item> {
    let words = &model.words;
    let days = model.itinerary.iter().flat_map(|itinerary| &itinerary.days);
    let mut items: Vec<Item> = days
        .map(|day| {
            let label = say!(words, "day-numbered", number = day.number.to_string(), date = day.date.in_words(words));
            let visits = day.visits.iter().map(|visit| visit.name.as_str()).collect::<Vec<_>>().join(", ");
            Item::new(label, then(Slot::end_of(Some(day.id.clone())))).note(visits)
        })
        .collect();
    items.push(Item::new(say!(words, "ask-new-day"), new_day));
    items.push(Item::new(say!(words, "ideas"), then(Slot::end_of(None))));
    items
}

/// Asks what has become of the stop in focus.
pub fn status(model: &mut Model, _: &mut Effects) {
    let Some(stop) = model.stop() else { return };
    let item = |status: Status| {
        let then = match status {
            Status::Cancelled => Then::Ask(Purpose::Reason(stop.id.clone())),
            _ => Then::Apply(Edit::SetStatus { stop: stop.id.clone(), status, reason: None }),
        };
        Item::new(status.in_words(&model.words), then)
    };
    let at = Status::ALL.iter().position(|status| *status == stop.status).unwrap_or(0);
    let items = Status::ALL.into_iter().map(item).collect();
    model.show(Choice::new(say!(model.words, "ask-status"), items).at(at));
}

/// Asks whether a day is on one of several dates: on each of them it cannot be.
pub fn one_of(model: &mut Model, day: &Id, span: DateSpan) {
    let words = &model.words;
    let short = |date: Date| dates::short(words.lang(), date.naive());
    let vague = format!("{}..{}", short(span.first()), short(span.last()));
    let set = Edit::SetDate { day: day.clone(), date: When::Between(span) };
    let buttons = vec![
        (say!(words, "one-of-keep"), Then::Nothing),
        (say!(words, "one-of-vague", dates = vague.as_str()), Then::Apply(set)),
    ];
    let text = say!(words, "ask-one-of", count = span.days().count());
    model.show(Buttons::new(text, buttons));
}
