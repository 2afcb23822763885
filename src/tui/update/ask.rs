//! Commands that ask before they act: a line of text, a place in the plan, a status, the palette, the help.
//! Start with [`run`].

use super::{details, focus};
use crate::domain::ags::Ags;
use crate::domain::date::{Date, DateSpan, When};
use crate::domain::edit::{Edit, Slot};
use crate::domain::find::Found;
use crate::domain::ids::Id;
use crate::domain::stop::Status;
use crate::domain::time::StopTime;
use crate::say;
use crate::text::dates;
use crate::text::sanitize::sanitize;
use crate::tui::context::Context;
use crate::tui::dialog::{Buttons, Choice, Dialog, Item, Prompt};
use crate::tui::keymap::{Command, Record, records};
use crate::tui::model::{Model, Pane};
use crate::tui::purpose::{PlaceUse, Purpose};
use crate::tui::then::Then;
use tui_input::Input;

/// Opens the dialog of a command.
pub fn run(model: &mut Model, command: Command) {
    let day = model.day().cloned();
    let stop = model.stop().cloned();
    match (command, day, stop) {
        (Command::AddSomewhere, ..) => {
            if let Some(ags) = meant_kreis(model) {
                ask_where(model, ags);
            }
        }
        (Command::AddPlace, day, _) => {
            ask(model, Purpose::PlaceName(PlaceUse::Stop(day.map(|day| day.id))));
        }
        (Command::AddDay, ..) => ask(model, Purpose::Date(None)),
        (Command::SetDate, Some(day), _) => ask(model, Purpose::Date(Some(day.id))),
        (Command::SetHours, Some(day), _) => ask(model, Purpose::Hours(day.id)),
        (Command::SetFrom, Some(day), _) => ask(model, Purpose::PlaceName(PlaceUse::From(day.id))),
        (Command::SetTo, Some(day), _) => ask(model, Purpose::PlaceName(PlaceUse::To(day.id))),
        (Command::SetBase, ..) => ask(model, Purpose::PlaceName(PlaceUse::Base)),
        (Command::SetTime, _, Some(stop)) => ask(model, Purpose::Time(stop.id)),
        (Command::SetMinutes, _, Some(stop)) => ask(model, Purpose::Minutes(stop.id)),
        (Command::SetStatus, _, Some(stop)) => ask_status(model, &stop.id, stop.status),
        (Command::MoveTo, day, Some(stop)) => {
            let title =
                say!(model.words, "ask-move-to", name = model.office.reference.name_of(&model.words, &stop.place));
            let then = |slot| Then::Apply(Edit::MoveStop { stop: stop.id.clone(), to: slot });
            let items = places(model, then, Then::MoveToNewDay(stop.id.clone()));
            let here = day.and_then(|day| day_index(model, &day.id)).unwrap_or(items.len());
            model.dialogs.push(Dialog::Choice(Choice::new(title, items).at(here)));
        }
        (Command::Details, _, Some(stop)) => details::show(model, &stop.id, None),
        (Command::Embargo, ..) => ask(model, Purpose::Embargo),
        (Command::Actions, ..) => list_commands(model, say!(model.words, "ask-actions"), |record| {
            record.context == Context::Plan && record.command != Command::Actions
        }),
        (Command::Palette, ..) => list_commands(model, say!(model.words, "ask-palette"), |record| {
            let in_pane = matches!(record.context, Context::Plan | Context::Kreise | Context::Panes);
            in_pane && !is_movement(record.command)
        }),
        (Command::Help, ..) => {
            let context = model.focus.context();
            model.dialogs.push(Dialog::Help { context, scroll: 0 });
        }
        (Command::Campaign, ..) => ask(model, Purpose::CampaignFrom),
        (Command::Rename, ..) => ask(model, Purpose::Rename),
        (Command::Principal, ..) => ask(model, Purpose::Principal),
        _ => {}
    }
}

fn is_movement(command: Command) -> bool {
    matches!(
        command,
        Command::Up
            | Command::Down
            | Command::PageUp
            | Command::PageDown
            | Command::First
            | Command::Last
            | Command::Palette
            | Command::Actions
            | Command::ClearSearch
    )
}

/// Asks for a line, with what holds now already in it.
pub fn ask(model: &mut Model, purpose: Purpose) {
    let input = Input::new(present_value(model, &purpose));
    model.dialogs.push(Dialog::Prompt(Prompt { purpose, input }));
}

/// The day after today.
fn tomorrow(model: &Model) -> Date {
    model.office.today.naive().succ_opt().and_then(|next| Date::new(next).ok()).unwrap_or(model.office.today)
}

fn present_value(model: &Model, purpose: &Purpose) -> String {
    if *purpose == Purpose::CampaignFrom {
        return tomorrow(model).to_string();
    }
    let Some(tour) = model.document.as_ref().map(|document| &document.tour) else { return String::new() };
    let value = match purpose {
        Purpose::Rename | Purpose::SaveAs => Some(tour.title.clone()),
        Purpose::Duplicate => Some(say!(model.words, "title-of-copy", title = tour.title.as_str())),
        Purpose::Principal => tour.principal.clone(),
        Purpose::Date(Some(day)) => {
            let date = tour.day(day).map(|day| day.date);
            date.and_then(|date| Some((date.first()?, date.last()?)))
                .map(|(first, last)| if first == last { first.to_string() } else { format!("{first}..{last}") })
        }
        Purpose::Time(stop) => tour.stop(stop).map(|stop| match stop.time {
            StopTime::Fixed(time) => time.to_string(),
            StopTime::Window(free) => format!("{}-{}", free.from(), free.to()),
            StopTime::Floating => String::new(),
        }),
        Purpose::Minutes(stop) => {
            tour.stop(stop).and_then(|stop| stop.minutes).map(|minutes| minutes.get().to_string())
        }
        Purpose::Hours(day) => tour.day(day).map(|day| {
            let (start, end) = tour.hours(day, &model.office.reference.defaults);
            format!("{start}-{end}")
        }),
        Purpose::Reason(stop) => tour.stop(stop).and_then(|stop| stop.reason.clone()),
        Purpose::Embargo => tour.embargo.clone(),
        Purpose::PlaceName(PlaceUse::Base) => tour.base.as_ref().map(|base| base.name.clone()),
        Purpose::PlaceName(PlaceUse::From(day)) => {
            tour.day(day).and_then(|day| day.from.as_ref()).map(|place| place.name.clone())
        }
        Purpose::PlaceName(PlaceUse::To(day)) => {
            tour.day(day).and_then(|day| day.to.as_ref()).map(|place| place.name.clone())
        }
        Purpose::NewTour
        | Purpose::CampaignFrom
        | Purpose::Date(None)
        | Purpose::Detail { .. }
        | Purpose::PlaceName(PlaceUse::Stop(_))
        | Purpose::PlaceCoord(..) => None,
    };
    sanitize(&value.unwrap_or_default()).into_owned()
}

/// The Kreis that is meant: the one in focus; where it was found by a name that several have, it is asked which.
pub fn meant_kreis(model: &mut Model) -> Option<Ags> {
    if !model.roster.is_chosen()
        && let Found::Several(candidates) = model.office.reference.kreise.find(&model.roster.search)
    {
        let item = |ags: &Ags| {
            let kreis = model.office.reference.kreise.get(*ags);
            Item::new(kreis.name.clone(), Then::AskWhere(*ags)).note(kreis.ags.as_str())
        };
        let title = say!(model.words, "ask-which-kreis", typed = model.roster.search.as_str());
        let choice = Choice::new(title, candidates.iter().map(item).collect());
        model.dialogs.push(Dialog::Choice(choice));
        return None;
    }
    model.kreis()
}

/// Asks on which day a Kreis is to be visited.
pub fn ask_where(model: &mut Model, ags: Ags) {
    let then = |slot: Slot| Then::Add { ags, day: slot.day };
    let items = places(model, then, Then::AddOnNewDay(ags));
    let title = say!(model.words, "ask-where", name = model.office.reference.kreise.get(ags).name.as_str());
    let here = model.day().map(|day| day.id.clone());
    let here = here.and_then(|day| day_index(model, &day)).unwrap_or(0);
    model.dialogs.push(Dialog::Choice(Choice::new(title, items).at(here)));
}

fn day_index(model: &Model, day: &Id) -> Option<usize> {
    model.document.as_ref()?.tour.days.iter().position(|other| other.id == *day)
}

/// The places where a stop can go: each day, a new day, the ideas.
fn places(model: &Model, then: impl Fn(Slot) -> Then, new_day: Then) -> Vec<Item> {
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

fn ask_status(model: &mut Model, stop: &Id, now: Status) {
    let item = |status: Status| {
        let then = match status {
            Status::Cancelled => Then::Ask(Purpose::Reason(stop.clone())),
            _ => Then::Apply(Edit::SetStatus { stop: stop.clone(), status, reason: None }),
        };
        Item::new(status.in_words(&model.words), then)
    };
    let at = Status::ALL.iter().position(|status| *status == now).unwrap_or(0);
    let items = Status::ALL.into_iter().map(item).collect();
    model.dialogs.push(Dialog::Choice(Choice::new(say!(model.words, "ask-status"), items).at(at)));
}

/// Asks whether a day is on one of several dates: each of them it cannot be.
pub fn ask_one_of(model: &mut Model, day: &Id, span: DateSpan) {
    let words = &model.words;
    let short = |date: Date| dates::short(words.lang(), date.naive());
    let vague = format!("{}..{}", short(span.first()), short(span.last()));
    let set = Edit::SetDate { day: day.clone(), date: When::Between(span) };
    let buttons = vec![
        (say!(words, "one-of-keep"), Then::Nothing),
        (say!(words, "one-of-vague", dates = vague.as_str()), Then::Apply(set)),
    ];
    let text = say!(words, "ask-one-of", count = span.days().count());
    model.dialogs.push(Dialog::Buttons(Buttons::new(text, buttons)));
}

fn list_commands(model: &mut Model, title: String, wanted: fn(&Record) -> bool) {
    let item = |record: &Record| {
        let mut item = Item::new((record.description)(&model.words), Then::Run(record.command))
            .note(record.keys_in_words(&model.words));
        item.blocked = (record.ready)(model).err();
        item
    };
    let items = records().filter(|record| wanted(record)).map(item).collect();
    model.dialogs.push(Dialog::Choice(Choice::new(title, items)));
}

/// Shows the plan, so that what was just asked for is seen.
pub fn show_plan(model: &mut Model) {
    focus(model, Pane::Plan);
}
