//! Two people change the same tour: both keep their work, and what contradicts is said, never dropped.

#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "common/tours.rs"]
mod tours;

use proptest::prelude::*;
use proptest::sample::Index;
use sommertour::domain::date::When;
use sommertour::domain::details::Press;
use sommertour::domain::edit::{Edit, Slot};
use sommertour::domain::ids::{Id, Ids};
use sommertour::domain::merge::{Aspect, Choices, Conflict, Merged, Side, Subject, merge};
use sommertour::domain::reference::Reference;
use sommertour::domain::stop::{Place, Status, Stop};
use sommertour::domain::text_field::TextField;
use sommertour::domain::time::{ClockTime, StopTime};
use sommertour::domain::tour::{Day, Stage, Tour};
use sommertour::store::assets::load_embedded;
use sommertour::text::{Lang, Words};
use std::collections::HashSet;
use std::sync::LazyLock;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| load_embedded().unwrap());

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn merged(base: &Tour, ours: &Tour, theirs: &Tour) -> Merged {
    merge(base, ours, theirs, &Choices::new())
}

fn edited(tour: &Tour, edits: &[Edit]) -> Tour {
    edits.iter().fold(tour.clone(), |tour, edit| edit.apply(&tour).unwrap())
}

/// Two days with three stops, one of them an idea.
fn plan() -> Tour {
    let stop = |name: &str, ags: &str| Stop::new(id(name), Place::Kreis(ags.to_owned().try_into().unwrap()));
    let mut tour = Tour::new("Sommertour");
    let mut first = Day::new(id("d-1"), When::Open);
    first.stops = vec![stop("wesel", "05170"), stop("heinsberg", "05370")];
    let mut second = Day::new(id("d-2"), When::Open);
    second.stops = vec![stop("herford", "05758")];
    tour.days = vec![first, second];
    tour.ideas = vec![stop("olpe", "05966")];
    tour
}

fn notes(stop: &str, text: &str) -> Edit {
    Edit::SetText { stop: id(stop), field: TextField::Notes, text: Some(text.to_owned()) }
}

fn to(day: Option<&str>, before: Option<&str>) -> Slot {
    Slot { day: day.map(id), before: before.map(id) }
}

#[test]
fn different_stops_and_different_fields_of_one_stop_both_stay() {
    let base = plan();
    let nine = StopTime::Fixed(ClockTime::parse("09:00").unwrap());
    let ours = edited(
        &base,
        &[
            notes("wesel", "Blumen"),
            Edit::SetTime { stop: id("herford"), time: nine },
            Edit::MoveStop { stop: id("olpe"), to: to(Some("d-2"), None) },
        ],
    );
    let theirs = edited(
        &base,
        &[
            Edit::SetPress { stop: id("wesel"), press: Some(Press::Yes) },
            Edit::RemoveStop { stop: id("heinsberg") },
            Edit::SetStatus { stop: id("olpe"), status: Status::Requested, reason: None },
        ],
    );
    let both = merged(&base, &ours, &theirs);
    assert_eq!(both.conflicts, []);
    let wesel = both.tour.stop(&id("wesel")).unwrap();
    assert_eq!((wesel.notes.as_deref(), wesel.press), (Some("Blumen"), Some(Press::Yes)));
    assert_eq!(both.tour.stop(&id("herford")).unwrap().time, nine);
    assert!(both.tour.stop(&id("heinsberg")).is_none());
    let olpe = both.tour.days[1].stops.iter().find(|stop| stop.id == id("olpe")).unwrap();
    assert_eq!(olpe.status, Status::Requested);
}

#[test]
fn the_same_field_twice_is_a_conflict_with_both_values_and_either_can_be_taken() {
    let base = plan();
    let (ours, theirs) = (edited(&base, &[notes("wesel", "Blumen")]), edited(&base, &[notes("wesel", "Torte")]));
    let both = merged(&base, &ours, &theirs);
    let conflict = Conflict { subject: Subject::Stop(id("wesel")), aspect: Aspect::Field("notes") };
    assert_eq!(both.conflicts, std::slice::from_ref(&conflict));
    assert_eq!(both.tour, ours);
    for (lang, words_of_it) in [(Lang::De, "KI Kreis Wesel|Notizen|Blumen|Torte"), (Lang::En, "notes|Blumen|Torte")] {
        let words = Words::new(lang).unwrap();
        let tours = [&ours, &theirs];
        let value = |side| conflict.value_in_words(side, &words, &REFERENCE, tours);
        let subject = conflict.subject_in_words(&words, &REFERENCE, tours);
        let said = [subject, conflict.aspect_in_words(&words), value(Side::Ours), value(Side::Theirs)].join("|");
        assert!(said.ends_with(words_of_it), "{said}");
    }
    let chosen = merge(&base, &ours, &theirs, &Choices::from([(conflict, Side::Theirs)]));
    assert_eq!(chosen.tour, theirs);
    assert_eq!(chosen.conflicts.len(), 1, "a decided conflict is still told");
}

#[test]
fn what_one_removed_and_the_other_changed_stays_until_somebody_decides() {
    let base = plan();
    let ours = edited(&base, &[Edit::RemoveStop { stop: id("wesel") }]);
    let theirs = edited(&base, &[notes("wesel", "Torte")]);
    let both = merged(&base, &ours, &theirs);
    let conflict = Conflict { subject: Subject::Stop(id("wesel")), aspect: Aspect::Removed(Side::Ours) };
    assert_eq!(both.conflicts, std::slice::from_ref(&conflict));
    assert_eq!(both.tour, theirs);
    assert_eq!(merge(&base, &ours, &theirs, &Choices::from([(conflict, Side::Ours)])).tour, ours);
}

#[test]
fn a_day_that_one_dissolved_and_the_other_filled_stays() {
    let base = plan();
    let ours = edited(&base, &[Edit::RemoveDay { day: id("d-2") }]);
    let theirs = edited(&base, &[Edit::MoveStop { stop: id("olpe"), to: to(Some("d-2"), None) }]);
    let both = merged(&base, &ours, &theirs);
    assert_eq!(both.conflicts, [Conflict { subject: Subject::Day(id("d-2")), aspect: Aspect::Removed(Side::Ours) }]);
    assert_eq!(both.tour.day(&id("d-2")).unwrap().stops.len(), 1);
    assert_eq!(both.tour.ideas.len(), 1, "what we took off the day stays an idea");
    let dissolved = merge(&base, &ours, &theirs, &Choices::from([(both.conflicts[0].clone(), Side::Ours)]));
    assert_eq!((dissolved.tour.days.len(), dissolved.tour.ideas.len()), (1, 2), "no stop goes with the day");
}

#[test]
fn two_days_and_two_orders_are_conflicts() {
    let base = plan();
    let put = |day, before| edited(&base, &[Edit::MoveStop { stop: id("olpe"), to: to(Some(day), before) }]);
    let both = merged(&base, &put("d-1", None), &put("d-2", None));
    assert_eq!(both.conflicts, [Conflict { subject: Subject::Stop(id("olpe")), aspect: Aspect::Day }]);
    assert_eq!(both.tour, put("d-1", None));

    let base = put("d-1", None);
    let moved =
        |stop, before| edited(&base, &[Edit::MoveStop { stop: id(stop), to: Slot { day: Some(id("d-1")), before } }]);
    let (ours, theirs) = (moved("heinsberg", Some(id("wesel"))), moved("heinsberg", None));
    let both = merged(&base, &ours, &theirs);
    assert_eq!(both.conflicts, [Conflict { subject: Subject::Day(id("d-1")), aspect: Aspect::Order }]);
    assert_eq!(both.tour, ours);
    let chosen = merge(&base, &ours, &theirs, &Choices::from([(both.conflicts[0].clone(), Side::Theirs)]));
    assert_eq!(chosen.tour, theirs);
}

#[test]
fn only_what_somebody_called_final_is_final() {
    let base = plan();
    let ours = edited(&base, &[Edit::Finalise]);
    assert_eq!(merged(&base, &ours, &base).tour.stage, Stage::Final);
    let theirs = edited(&base, &[notes("wesel", "Torte")]);
    assert_eq!(merged(&base, &ours, &theirs).tour.stage, Stage::Draft);
}

/// An edit of any kind that fits the tour.
fn edit(tour: &Tour, kind: u8, pick: Index, other: Index, text: String, seed: u64) -> Option<Edit> {
    let stops: Vec<Id> = tour.stops().map(|(_, stop)| stop.id.clone()).collect();
    let days: Vec<Id> = tour.days.iter().map(|day| day.id.clone()).collect();
    let stop = (!stops.is_empty()).then(|| pick.get(&stops).clone());
    let day = (!days.is_empty()).then(|| other.get(&days).clone());
    let mut ids = Ids::seeded(seed);
    Some(match kind % 11 {
        0 => Edit::SetText { stop: stop?, field: *other.get(&TextField::ALL), text: Some(text) },
        1 => Edit::SetStatus { stop: stop?, status: *other.get(&Status::ALL), reason: Some(text) },
        2 => Edit::RemoveStop { stop: stop? },
        3 => Edit::MoveStop { stop: stop?, to: Slot::end_of(day) },
        4 => {
            let list = tour.days.iter().map(|day| (Some(day.id.clone()), &day.stops));
            let lists: Vec<_> = list.chain([(None, &tour.ideas)]).filter(|(_, stops)| !stops.is_empty()).collect();
            let (day, stops) = (!lists.is_empty()).then(|| other.get(&lists).clone())?;
            Edit::MoveStop { stop: stop?, to: Slot { day, before: Some(pick.get(stops).id.clone()) } }
        }
        5 => Edit::AddStop {
            stop: Stop::new(ids.stop(tour), Place::Kreis("05170".to_owned().try_into().ok()?)),
            to: Slot::end_of(day),
        },
        6 => Edit::AddDay { day: Day::new(ids.day(tour), When::Open) },
        7 => Edit::RemoveDay { day: day? },
        8 => Edit::MoveDay { day: day?, up: pick.index(2) == 0 },
        9 => Edit::Rename { title: format!("T{text}") },
        _ => Edit::SetHours { day: day?, start: ClockTime::from_minutes(u32::try_from(seed % 1440).ok()?), end: None },
    })
}

type Steps = Vec<(u8, Index, Index, String, u64)>;

fn steps() -> impl Strategy<Value = Steps> {
    let step = (any::<u8>(), any::<Index>(), any::<Index>(), "[a-zäöü]{1,6}", any::<u64>());
    proptest::collection::vec(step, 0..6)
}

fn walked(tour: &Tour, steps: &Steps) -> Tour {
    steps.iter().fold(tour.clone(), |tour, (kind, pick, other, text, seed)| {
        let edit = edit(&tour, *kind, *pick, *other, text.clone(), *seed);
        edit.and_then(|edit| edit.apply(&tour).ok()).unwrap_or(tour)
    })
}

/// Everything that anybody set: each stop's fields and each day's, told apart by the id.
fn values(tour: &Tour) -> HashSet<String> {
    let stops = tour.stops().flat_map(|(_, stop)| {
        TextField::ALL
            .into_iter()
            .filter_map(|field| Some(format!("{} {field:?} {}", stop.id, field.of(&mut stop.clone()).clone()?)))
            .chain([
                format!("{} {:?} {:?}", stop.id, stop.status, stop.reason),
                format!("{} {:?}", stop.id, stop.place),
            ])
            .collect::<Vec<_>>()
    });
    let days = tour.days.iter().map(|day| format!("{} {:?} {:?}", day.id, day.start, day.date));
    stops.chain(days).chain([tour.title.clone()]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_side_alone_is_taken_whole(base in tours::tour(), other in tours::tour()) {
        // Two unrelated tours with the same ids differ in every field there is: a field that the merge forgot shows.
        prop_assert_eq!(merged(&base, &other, &base), Merged { tour: other.clone(), conflicts: vec![] });
        prop_assert_eq!(merged(&base, &base, &other), Merged { tour: other.clone(), conflicts: vec![] });
        prop_assert_eq!(merged(&base, &other, &other), Merged { tour: other, conflicts: vec![] });
    }

    #[test]
    fn the_sides_can_be_swapped(base in tours::tour(), (a, b) in (steps(), steps())) {
        let (ours, theirs) = (walked(&base, &a), walked(&base, &b));
        let (there, back) = (merged(&base, &ours, &theirs), merged(&base, &theirs, &ours));
        let mirrored: HashSet<Conflict> = back.conflicts.iter().map(Conflict::mirrored).collect();
        prop_assert_eq!(there.conflicts.iter().cloned().collect::<HashSet<_>>(), mirrored);
        if there.conflicts.is_empty() {
            prop_assert_eq!(&there.tour, &back.tour);
        }
        // Deciding everything one way is the same from both sides.
        let all = |merged: &Merged, side| merged.conflicts.iter().map(|c| (c.clone(), side)).collect::<Choices>();
        let ours_first = merge(&base, &ours, &theirs, &all(&there, Side::Ours)).tour;
        let ours_second = merge(&base, &theirs, &ours, &all(&back, Side::Theirs)).tour;
        prop_assert_eq!(ours_first, ours_second);
    }

    #[test]
    fn nothing_that_anybody_set_is_lost(base in tours::tour(), (a, b) in (steps(), steps())) {
        let (ours, theirs) = (walked(&base, &a), walked(&base, &b));
        let both = merged(&base, &ours, &theirs);
        prop_assert_eq!(both.tour.repeated_id(), None);
        let words = Words::new(Lang::De).unwrap();
        let in_conflict: HashSet<&Subject> = both.conflicts.iter().map(|conflict| &conflict.subject).collect();
        let old = values(&base);
        let merged_values = values(&both.tour);
        for side in [&ours, &theirs] {
            for value in values(side).difference(&old) {
                let owner = value.split(' ').next().unwrap();
                let is_told = in_conflict.iter().any(|subject| match subject {
                    Subject::Stop(id) | Subject::Day(id) => id.as_str() == owner,
                    Subject::Tour => *value == side.title,
                    Subject::Ideas => false,
                });
                prop_assert!(merged_values.contains(value) || is_told, "{} is gone", value);
            }
        }
        for conflict in &both.conflicts {
            let value = |side| conflict.value_in_words(side, &words, &REFERENCE, [&ours, &theirs]);
            prop_assert!(!value(Side::Ours).is_empty() && !value(Side::Theirs).is_empty());
        }
    }

    #[test]
    fn undo_after_a_merge_removes_nothing_of_theirs(base in tours::tour(), (a, b) in (steps(), steps())) {
        let (ours, theirs) = (walked(&base, &a), walked(&base, &b));
        let both = merged(&base, &ours, &theirs);
        let undone = merged(&ours, &both.tour, &base);
        let gone: HashSet<_> = values(&base).union(&values(&ours)).cloned().collect();
        for value in values(&theirs).difference(&gone) {
            let owner = value.split(' ').next().unwrap();
            let was_decided = both.conflicts.iter().any(|conflict| match &conflict.subject {
                Subject::Stop(id) | Subject::Day(id) => id.as_str() == owner,
                Subject::Tour | Subject::Ideas => *value == theirs.title,
            });
            prop_assert!(values(&undone.tour).contains(value) || was_decided, "{} was taken back", value);
        }
    }
}
