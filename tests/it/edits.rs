//! The laws of editing: an edit fails or keeps the tour sound, loses no stop, and can be taken back.

use crate::common::tours;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::Index;
use sommertour::domain::date::When;
use sommertour::domain::defaults::Defaults;
use sommertour::domain::duplicate::duplicate;
use sommertour::domain::edit::{Edit, EditError, Slot};
use sommertour::domain::field::stop_field::TextField;
use sommertour::domain::ids::{Id, Ids};
use sommertour::domain::stop::{Status, Stop};
use sommertour::domain::time::ClockTime;
use sommertour::domain::tour::{Day, Stage, Tour};
use sommertour::store::assets::load_embedded;
use sommertour::text::{InWords, Lang, Words};
use std::sync::LazyLock;

static DEFAULTS: LazyLock<Defaults> = LazyLock::new(|| load_embedded().unwrap().defaults);

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// The ids of all stops, in order.
fn stop_ids(tour: &Tour) -> Vec<Id> {
    tour.stops().map(|(_, stop)| stop.id.clone()).collect()
}

/// A day or a stop of the tour, or one that it does not have.
fn one_of(ids: Vec<Id>, index: Index) -> Id {
    let ids: Vec<Id> = ids.into_iter().chain([id("missing")]).collect();
    ids[index.index(ids.len())].clone()
}

/// What an edit is made of when its tour is known.
#[derive(Clone, Debug)]
struct Seed {
    kind: usize,
    stop: Index,
    day: Index,
    /// Where to: a day or the ideas, before a stop or at the end.
    to: (Option<Index>, Option<Index>),
    is_fresh: bool,
    new_stop: Stop,
    new_day: Day,
    text: Option<String>,
}

fn seed() -> impl Strategy<Value = Seed> {
    let places = (any::<Index>(), any::<Index>(), (of(any::<Index>()), of(any::<Index>())));
    (0..22_usize, places, any::<bool>(), tours::stop(), tours::day(), of(tours::text())).prop_map(
        |(kind, (stop, day, to), is_fresh, new_stop, new_day, text)| Seed {
            kind,
            stop,
            day,
            to,
            is_fresh,
            new_stop,
            new_day,
            text,
        },
    )
}

impl Seed {
    fn edit(self, tour: &Tour) -> Edit {
        let Self { new_stop, new_day, text, is_fresh, .. } = self;
        let stop = one_of(stop_ids(tour), self.stop);
        let a_day = |index| one_of(tour.days.iter().map(|day| day.id.clone()).collect(), index);
        let day = a_day(self.day);
        let to = Slot { day: self.to.0.map(a_day), before: self.to.1.map(|index| one_of(stop_ids(tour), index)) };
        match self.kind {
            0 => {
                let id = if is_fresh { Ids::seeded(1).stop(tour) } else { id("s-0") };
                Edit::AddStop { stop: Stop { id, ..new_stop }, to }
            }
            1 => Edit::RemoveStop { stop },
            2 | 3 => Edit::MoveStop { stop, to },
            4 => Edit::SetTime { stop, time: new_stop.time },
            5 => Edit::SetMinutes { stop, minutes: new_stop.minutes },
            6 => {
                let status = if is_fresh { Status::Cancelled } else { new_stop.status };
                Edit::SetStatus { stop, status, reason: new_stop.reason }
            }
            7 => {
                let id = if is_fresh { Ids::seeded(1).day(tour) } else { id("d-0") };
                Edit::AddDay { day: Day { id, stops: Vec::new(), ..new_day } }
            }
            8 => Edit::RemoveDay { day },
            9 => Edit::MoveDay { day, up: is_fresh },
            10 => Edit::SetDate { day, date: new_day.date },
            11 => Edit::SetHours { day, start: new_day.start, end: new_day.end },
            12 => Edit::SetFrom { day, from: new_day.from },
            13 => Edit::SetTo { day, to: new_day.to },
            14 => Edit::Rename { title: text.unwrap_or_default() },
            15 | 16 => {
                let all: Vec<TextField> = TextField::all().collect();
                let field = all[self.stop.index(all.len())];
                Edit::SetText { stop, field, text }
            }
            17 => Edit::SetPress { stop, press: new_stop.press },
            20 => Edit::SetProgramme { stop, programme: new_stop.programme },
            19 => Edit::SetParticipants { stop, participants: new_stop.participants },
            18 if is_fresh => Edit::Finalise,
            18 => Edit::SetEmbargo { embargo: text },
            _ if is_fresh => Edit::SetPrincipal { principal: text },
            _ => Edit::SetBase { base: new_day.from },
        }
    }
}

/// The edit that takes `edit` back, where there is a single one.
fn inverse(edit: &Edit, before: &Tour) -> Option<Edit> {
    let stop = |id: &Id| before.stop(id).cloned();
    let slot_of = |id: &Id| {
        let (day, list) = match before.days.iter().find(|day| day.stops.iter().any(|stop| stop.id == *id)) {
            Some(day) => (Some(day.id.clone()), &day.stops),
            None => (None, &before.ideas),
        };
        let at = list.iter().position(|stop| stop.id == *id)?;
        Some(Slot { day, before: list.get(at + 1).map(|next| next.id.clone()) })
    };
    Some(match edit.clone() {
        Edit::AddStop { stop, .. } => Edit::RemoveStop { stop: stop.id },
        Edit::RemoveStop { stop: id } => Edit::AddStop { stop: stop(&id)?, to: slot_of(&id)? },
        Edit::MoveStop { stop: id, .. } => Edit::MoveStop { to: slot_of(&id)?, stop: id },
        Edit::SetTime { stop: id, .. } => Edit::SetTime { time: stop(&id)?.time, stop: id },
        Edit::SetMinutes { stop: id, .. } => Edit::SetMinutes { minutes: stop(&id)?.minutes, stop: id },
        Edit::SetStatus { stop: id, .. } => {
            let Stop { status, reason, .. } = stop(&id)?;
            // A file may hold what no edit makes.
            if reason.is_some() && status != Status::Cancelled {
                return None;
            }
            Edit::SetStatus { stop: id, status, reason }
        }
        Edit::SetText { stop: id, field, .. } => {
            Edit::SetText { text: (field.get)(&stop(&id)?).clone(), stop: id, field }
        }
        Edit::SetParticipants { stop: id, .. } => {
            Edit::SetParticipants { participants: stop(&id)?.participants, stop: id }
        }
        Edit::SetProgramme { stop: id, .. } => Edit::SetProgramme { programme: stop(&id)?.programme, stop: id },
        Edit::SetPress { stop: id, .. } => Edit::SetPress { press: stop(&id)?.press, stop: id },
        Edit::SetEmbargo { .. } => Edit::SetEmbargo { embargo: before.embargo.clone() },
        Edit::AddDay { day } => Edit::RemoveDay { day: day.id },
        Edit::MoveDay { day, up } => Edit::MoveDay { day, up: !up },
        Edit::SetHours { day, .. } => {
            let Day { start, end, .. } = before.day(&day)?.clone();
            let (from, to) = before.hours(before.day(&day)?, &DEFAULTS);
            if start.or(end).is_some() && from >= to {
                return None;
            }
            Edit::SetHours { day, start, end }
        }
        Edit::SetTo { day, .. } => Edit::SetTo { to: before.day(&day)?.to.clone(), day },
        Edit::SetFrom { day, .. } => Edit::SetFrom { from: before.day(&day)?.from.clone(), day },
        Edit::SetPrincipal { .. } => Edit::SetPrincipal { principal: before.principal.clone() },
        Edit::SetBase { .. } => Edit::SetBase { base: before.base.clone() },
        // A day takes its stops along, a date its basis, a title its blanks, and no edit makes a draft of a final tour
        // but by changing it: a snapshot restores those.
        Edit::RemoveDay { .. }
        | Edit::SetDate { .. }
        | Edit::Rename { .. }
        | Edit::Finalise
        | Edit::Together { .. } => return None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_edit_keeps_the_tour_sound_and_loses_no_stop(start in tours::tour(), seeds in vec(seed(), 1..6)) {
        let mut tour = start;
        for seed in seeds {
            let edit = seed.edit(&tour);
            let snapshot = tour.clone();
            let Ok(after) = edit.apply(&tour, &DEFAULTS) else {
                prop_assert_eq!(&tour, &snapshot);
                continue;
            };
            prop_assert_eq!(after.repeated_id(), None, "{:?}", edit);
            prop_assert!(!after.has_empty_title(), "{:?}", edit);
            let (mut before_ids, mut after_ids) = (stop_ids(&tour), stop_ids(&after));
            match &edit {
                Edit::AddStop { stop, .. } => before_ids.push(stop.id.clone()),
                Edit::RemoveStop { stop } => before_ids.retain(|id| id != stop),
                Edit::SetStatus { stop, .. } => {
                    let stop = after.stop(stop).unwrap();
                    prop_assert!(stop.reason.is_none() || stop.status == Status::Cancelled, "{:?}", edit);
                }
                Edit::SetHours { day, start, end } if start.or(*end).is_some() => {
                    let (start, end) = after.hours(after.day(day).unwrap(), &DEFAULTS);
                    prop_assert!(start < end, "{:?}", edit);
                }
                _ => {}
            }
            before_ids.sort();
            after_ids.sort();
            prop_assert_eq!(before_ids, after_ids, "{:?}", edit);
            let is_final = edit == Edit::Finalise || (after == tour && tour.stage == Stage::Final);
            prop_assert_eq!(after.stage == Stage::Final, is_final, "{:?}", edit);
            if let Some(inverse) = inverse(&edit, &tour) {
                let restored = inverse.apply(&after, &DEFAULTS).map(|restored| Tour { stage: tour.stage, ..restored });
                prop_assert_eq!(restored.as_ref(), Ok(&tour), "{:?} takes back {:?}", inverse, edit);
            }
            tour = after;
        }
    }

    #[test]
    fn a_duplicate_shares_no_id_and_all_else(tour in tours::tour(), seed in any::<u64>()) {
        let copy = duplicate(&tour, &mut Ids::seeded(seed));
        let ids = |tour: &Tour| -> Vec<Id> { tour.days.iter().map(|day| day.id.clone()).chain(stop_ids(tour)).collect() };
        prop_assert_eq!(copy.repeated_id(), None);
        prop_assert!(ids(&copy).iter().all(|id| !tour.uses(id)));
        let mut renamed = copy;
        for (day, old) in renamed.days.iter_mut().zip(&tour.days) {
            day.id = old.id.clone();
        }
        let stops = renamed.days.iter_mut().flat_map(|day| &mut day.stops).chain(&mut renamed.ideas);
        for (stop, (_, old)) in stops.zip(tour.stops()) {
            stop.id = old.id.clone();
        }
        prop_assert_eq!(renamed, Tour { stage: Stage::Draft, ..tour });
    }
}

fn kreis(number: &str, key: &str) -> Stop {
    let ags = sommertour::domain::ags::Ags::new(key).unwrap();
    Stop::new(id(number), sommertour::domain::stop::Place::Kreis(ags))
}

/// Day `d-1` with `s-1` and `s-2`, day `d-2` with `s-3`, and the idea `s-4`.
fn small() -> Tour {
    let mut tour = Tour::new("Klein");
    let date = |text| When::On(sommertour::domain::date::Date::parse(text).unwrap());
    tour.days.push(Day {
        stops: vec![kreis("s-1", "05170"), kreis("s-2", "05370")],
        ..Day::new(id("d-1"), date("2027-07-20"))
    });
    tour.days.push(Day { stops: vec![kreis("s-3", "05954")], ..Day::new(id("d-2"), date("2027-07-22")) });
    tour.ideas.push(kreis("s-4", "05758"));
    tour
}

#[test]
fn a_removed_day_leaves_its_stops_as_ideas() {
    let cancelled = Edit::SetStatus { stop: id("s-2"), status: Status::Cancelled, reason: Some("krank".to_owned()) };
    let tour = cancelled.apply(&small(), &DEFAULTS).unwrap();
    let tour = Edit::RemoveDay { day: id("d-1") }.apply(&tour, &DEFAULTS).unwrap();
    let ideas: Vec<&str> = tour.ideas.iter().map(|stop| stop.id.as_str()).collect();
    assert_eq!(ideas, ["s-4", "s-1", "s-2"]);
    assert_eq!(tour.ideas[2].reason.as_deref(), Some("krank"));
    assert_eq!(tour.days.len(), 1);
}

#[test]
fn a_stop_moves_before_another_or_to_the_end() {
    let order = |tour: &Tour| stop_ids(tour).iter().map(Id::to_string).collect::<Vec<_>>();
    let moved = |stop: &str, day: Option<&str>, before: Option<&str>| {
        Edit::MoveStop { stop: id(stop), to: Slot { day: day.map(id), before: before.map(id) } }
            .apply(&small(), &DEFAULTS)
    };
    assert_eq!(order(&moved("s-2", Some("d-1"), Some("s-1")).unwrap()), ["s-2", "s-1", "s-3", "s-4"]);
    assert_eq!(order(&moved("s-1", Some("d-1"), None).unwrap()), ["s-2", "s-1", "s-3", "s-4"]);
    assert_eq!(order(&moved("s-4", Some("d-2"), Some("s-3")).unwrap()), ["s-1", "s-2", "s-4", "s-3"]);
    assert_eq!(moved("s-1", Some("d-1"), Some("s-1")), Ok(small()), "before itself is where it stands");
    assert_eq!(moved("s-1", Some("d-2"), Some("s-2")), Err(EditError::NoSuchStop(id("s-2"))), "not on that day");
    assert_eq!(moved("s-1", Some("d-9"), None), Err(EditError::NoSuchDay(id("d-9"))));
}

#[test]
fn a_new_day_stands_before_the_first_later_one() {
    let date = |text| When::On(sommertour::domain::date::Date::parse(text).unwrap());
    let at = |when| {
        let tour = Edit::AddDay { day: Day::new(id("d-new"), when) }.apply(&small(), &DEFAULTS).unwrap();
        tour.days.iter().position(|day| day.id == id("d-new"))
    };
    assert_eq!(at(date("2027-07-19")), Some(0));
    assert_eq!(at(date("2027-07-21")), Some(1));
    assert_eq!(at(date("2027-07-22")), Some(2));
    assert_eq!(at(When::Open), Some(2));
}

#[test]
fn what_cannot_be_edited_is_refused_with_a_sentence() {
    let words = [Words::new(Lang::De).unwrap(), Words::new(Lang::En).unwrap()];
    let day = |name: &str| Day::new(id(name), When::Open);
    for (edit, german, english) in [
        (
            Edit::AddStop { stop: kreis("s-1", "05170"), to: Slot::end_of(None) },
            "Die Kennung „s-1“ gibt es in der Tour schon.",
            "The tour already has the id \"s-1\".",
        ),
        (
            Edit::AddDay { day: day("s-1") },
            "Die Kennung „s-1“ gibt es in der Tour schon.",
            "The tour already has the id \"s-1\".",
        ),
        (Edit::RemoveStop { stop: id("s-9") }, "Die Tour hat keine Station „s-9“.", "The tour has no stop \"s-9\"."),
        (Edit::RemoveDay { day: id("d-9") }, "Die Tour hat keinen Tag „d-9“.", "The tour has no day \"d-9\"."),
        (
            Edit::MoveDay { day: id("d-1"), up: true },
            "Weiter geht es in dieser Richtung nicht.",
            "There is nothing further in this direction.",
        ),
        (
            Edit::SetStatus { stop: id("s-1"), status: Status::Done, reason: Some("krank".to_owned()) },
            "Einen Grund gibt es nur bei einer Absage.",
            "Only a cancellation has a reason.",
        ),
        (
            Edit::SetHours { day: id("d-1"), start: ClockTime::from_minutes(19 * 60), end: None },
            "Der Tag würde um 19:00 beginnen und um 18:00 enden. Das Ende muss nach dem Beginn liegen.",
            "The day would begin at 19:00 and end at 18:00. The end has to come after the beginning.",
        ),
        (Edit::Rename { title: " \u{200b}\t".to_owned() }, "Eine Tour braucht einen Titel.", "A tour needs a title."),
    ] {
        let error = edit.apply(&small(), &DEFAULTS).unwrap_err();
        assert_eq!([error.in_words(&words[0]), error.in_words(&words[1])], [german, english]);
    }
}

#[test]
fn labels_name_the_place_in_clean_words() {
    let reference = load_embedded().unwrap();
    let words = Words::new(Lang::De).unwrap();
    let tour = small();
    let label = |edit: Edit| edit.label(&words, &tour, &reference);
    assert_eq!(label(Edit::RemoveStop { stop: id("s-1") }), "„Kreis Wesel“ entfernt");
    let hostile = sommertour::domain::stop::Location {
        name: "Schule\u{1b}[31m\u{202e}".to_owned(),
        coord: sommertour::domain::coord::Coord::new(51.0, 7.0).unwrap(),
    };
    let stop = Stop::new(id("s-9"), sommertour::domain::stop::Place::Other(hostile));
    assert_eq!(label(Edit::AddStop { stop, to: Slot::end_of(None) }), "„Schule[31m“ hinzugefügt");
}
