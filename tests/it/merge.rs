//! Two people change the same tour: both keep their work, and what contradicts is said, never dropped.

use crate::common::tours;
use proptest::prelude::*;
use proptest::sample::Index;
use sommertour::domain::coord::Coord;
use sommertour::domain::date::When;
use sommertour::domain::details::Press;
use sommertour::domain::edit::{Edit, Slot};
use sommertour::domain::field::stop_field::TextField;
use sommertour::domain::field::stop_list::STOP;
use sommertour::domain::ids::{Id, Ids};
use sommertour::domain::merge::{Aspect, Choices, MergeConflict, Merged, Side, Subject, merge};
use sommertour::domain::reference::Reference;
use sommertour::domain::stop::{Location, Place, Status, Stop};
use sommertour::domain::time::{ClockTime, Minutes, StopTime};
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
    edits.iter().fold(tour.clone(), |tour, edit| edit.apply(&tour, &REFERENCE.defaults).unwrap())
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
    let field = TextField::all().find(|field| field.name == "notes").unwrap();
    Edit::SetText { stop: id(stop), field, text: Some(text.to_owned()) }
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
    let conflict = MergeConflict { subject: Subject::Stop(id("wesel")), aspect: Aspect::Field("notes") };
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
    let conflict = MergeConflict { subject: Subject::Stop(id("wesel")), aspect: Aspect::Removed(Side::Ours) };
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
    assert_eq!(
        both.conflicts,
        [MergeConflict { subject: Subject::Day(id("d-2")), aspect: Aspect::Removed(Side::Ours) }]
    );
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
    assert_eq!(both.conflicts, [MergeConflict { subject: Subject::Stop(id("olpe")), aspect: Aspect::Day }]);
    assert_eq!(both.tour, put("d-1", None));

    let base = put("d-1", None);
    let moved =
        |stop, before| edited(&base, &[Edit::MoveStop { stop: id(stop), to: Slot { day: Some(id("d-1")), before } }]);
    let (ours, theirs) = (moved("heinsberg", Some(id("wesel"))), moved("heinsberg", None));
    let both = merged(&base, &ours, &theirs);
    assert_eq!(both.conflicts, [MergeConflict { subject: Subject::Day(id("d-1")), aspect: Aspect::Order }]);
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

/// An edit of any kind that fits the tour; values that are neither text nor a number come from `pool`.
fn edit(tour: &Tour, pool: &Tour, kind: u8, pick: Index, other: Index, text: String, seed: u64) -> Option<Edit> {
    let stops: Vec<Id> = tour.stops().map(|(_, stop)| stop.id.clone()).collect();
    let days: Vec<Id> = tour.days.iter().map(|day| day.id.clone()).collect();
    let stop = (!stops.is_empty()).then(|| pick.get(&stops).clone());
    let day = (!days.is_empty()).then(|| other.get(&days).clone());
    let made: Vec<&Stop> = pool.stops().map(|(_, stop)| stop).collect();
    let made = (!made.is_empty()).then(|| *other.get(&made));
    let clock = ClockTime::from_minutes(u32::try_from(seed % 1440).ok()?);
    let somewhere = Some(Location { name: text.clone(), coord: Coord::new(51.0, 7.0).unwrap() });
    let mut ids = Ids::seeded(seed);
    Some(match kind % 24 {
        0 => Edit::SetText { stop: stop?, field: *other.get(&TextField::all().collect::<Vec<_>>()), text: Some(text) },
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
        10 => Edit::SetHours { day: day?, start: clock, end: None },
        11 => Edit::SetHours { day: day?, start: None, end: clock },
        12 => Edit::SetTime { stop: stop?, time: StopTime::Fixed(clock?) },
        13 => Edit::SetMinutes { stop: stop?, minutes: Minutes::new(u32::try_from(seed % 1440).ok()?).ok() },
        14 => Edit::SetParticipants { stop: stop?, participants: made?.participants.clone() },
        15 => Edit::SetProgramme { stop: stop?, programme: made?.programme.clone() },
        16 => Edit::SetPress { stop: stop?, press: Some(*other.get(&Press::ALL)) },
        17 => Edit::SetDate { day: day?, date: pool.days.first()?.date },
        18 => Edit::SetFrom { day: day?, from: somewhere },
        19 => Edit::SetTo { day: day?, to: somewhere },
        20 => Edit::SetPrincipal { principal: Some(text) },
        21 => Edit::SetBase { base: somewhere },
        22 => Edit::SetEmbargo { embargo: Some(text) },
        _ => Edit::Finalise,
    })
}

type Steps = (Vec<(u8, Index, Index, String, u64)>, Tour);

fn steps() -> impl Strategy<Value = Steps> {
    let step = (any::<u8>(), any::<Index>(), any::<Index>(), "[a-zäöü]{1,6}", any::<u64>());
    (proptest::collection::vec(step, 0..8), tours::tour())
}

fn walked(tour: &Tour, (steps, pool): &Steps) -> Tour {
    steps.iter().fold(tour.clone(), |tour, (kind, pick, other, text, seed)| {
        let edit = edit(&tour, pool, *kind, *pick, *other, text.clone(), *seed);
        edit.and_then(|edit| edit.apply(&tour, &REFERENCE.defaults).ok()).unwrap_or(tour)
    })
}

/// Who a value belongs to, which it is, and where it stands: a stop is on a day as well.
type Value = (String, &'static str, String);

/// Everything that anybody set: every field of the tour, its days and its stops. One that is new in the tour or a day is
/// missed here by the compiler; the list of a stop's fields is whole by a test of its own.
fn values(tour: &Tour) -> HashSet<Value> {
    let mut values = HashSet::new();
    let Tour {
        version: _,
        title,
        principal,
        base,
        start,
        end,
        visit_minutes,
        buffer_minutes,
        days: _,
        ideas: _,
        stage: _,
        embargo,
    } = tour;
    let mut add = |owner: &str, field: &'static str, value: &dyn std::fmt::Debug| {
        values.insert((owner.to_owned(), field, format!("{value:?}")));
    };
    add("", "title", title);
    add("", "principal", principal);
    add("", "base", base);
    add("", "start", start);
    add("", "end", end);
    add("", "visit-minutes", visit_minutes);
    add("", "buffer-minutes", buffer_minutes);
    add("", "embargo", embargo);
    for Day { id, date, basis, order, start, end, from, to, stops: _ } in &tour.days {
        add(id.as_str(), "date", &(date, basis));
        add(id.as_str(), "order", order);
        add(id.as_str(), "start", start);
        add(id.as_str(), "end", end);
        add(id.as_str(), "from", from);
        add(id.as_str(), "to", to);
    }
    for (day, stop) in tour.stops() {
        for field in STOP {
            let mut alone = Stop::new(id("alone"), Place::Kreis("05170".to_owned().try_into().unwrap()));
            (field.merged.copy)(stop, &mut alone);
            add(stop.id.as_str(), field.name(), &alone);
        }
        add(stop.id.as_str(), "day", &day.map(|day| &day.id));
    }
    values
}

/// Whether a person is told of `value` in one of the conflicts, or of the removal of what it belongs to.
fn is_told((owner, field, value): &Value, conflicts: &[MergeConflict]) -> bool {
    conflicts.iter().any(|conflict| {
        let of = match &conflict.subject {
            Subject::Tour | Subject::Ideas => "",
            Subject::Day(id) | Subject::Stop(id) => id.as_str(),
        };
        match &conflict.aspect {
            Aspect::Field(keyword) => of == owner && keyword == field,
            Aspect::Day => of == owner && *field == "day",
            // With a day that is gone its stops are ideas.
            Aspect::Removed(_) => of == owner || (*field == "day" && value.contains(&format!("{of:?}"))),
            Aspect::Order => false,
        }
    })
}

/// Whether it says no more than that a stop became an idea because `side` dissolved its day; nobody put it there.
fn went_with_day((owner, field, value): &Value, base: &Tour, side: &Tour) -> bool {
    let day = base.stops().find(|(_, stop)| stop.id.as_str() == owner).and_then(|(day, _)| day);
    *field == "day" && value == "None" && day.is_some_and(|day| side.day(&day.id).is_none())
}

/// The pairs of things that stand in this order in one list; the list is named as a conflict names it.
fn pairs(tour: &Tour) -> HashSet<(Subject, Id, Id)> {
    let of = |subject: Subject, ids: Vec<&Id>| {
        let pair = |first: usize| {
            ids[first + 1..].iter().map(|second| (ids[first].clone(), (*second).clone())).collect::<Vec<_>>()
        };
        let pairs: Vec<_> = (0..ids.len()).flat_map(pair).collect();
        pairs.into_iter().map(move |(first, second)| (subject.clone(), first, second)).collect::<Vec<_>>()
    };
    let mut all = of(Subject::Tour, tour.days.iter().map(|day| &day.id).collect());
    for day in &tour.days {
        all.extend(of(Subject::Day(day.id.clone()), day.stops.iter().map(|stop| &stop.id).collect()));
    }
    all.extend(of(Subject::Ideas, tour.ideas.iter().map(|stop| &stop.id).collect()));
    all.into_iter().collect()
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
        let mirrored: HashSet<MergeConflict> = back.conflicts.iter().map(MergeConflict::mirrored).collect();
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
        let (old, new) = (values(&base), values(&both.tour));
        for side in [&ours, &theirs] {
            for value in values(side).difference(&old).filter(|value| !went_with_day(value, &base, side)) {
                prop_assert!(new.contains(value) || is_told(value, &both.conflicts), "{:?} is gone", value);
            }
        }
        for conflict in &both.conflicts {
            let value = |side| conflict.value_in_words(side, &words, &REFERENCE, [&ours, &theirs]);
            prop_assert!(!value(Side::Ours).is_empty() && !value(Side::Theirs).is_empty());
        }
    }

    #[test]
    fn what_one_side_removed_and_nobody_changed_is_gone(base in tours::tour(), (a, b) in (steps(), steps())) {
        let (ours, theirs) = (walked(&base, &a), walked(&base, &b));
        let both = merged(&base, &ours, &theirs);
        let told: HashSet<&Subject> = both.conflicts.iter().map(|conflict| &conflict.subject).collect();
        for (_, stop) in base.stops().filter(|(_, stop)| ours.stop(&stop.id).is_none() || theirs.stop(&stop.id).is_none()) {
            prop_assert!(both.tour.stop(&stop.id).is_none() || told.contains(&Subject::Stop(stop.id.clone())));
        }
        for day in base.days.iter().filter(|day| ours.day(&day.id).is_none() || theirs.day(&day.id).is_none()) {
            prop_assert!(both.tour.day(&day.id).is_none() || told.contains(&Subject::Day(day.id.clone())));
        }
    }

    #[test]
    fn no_order_that_one_side_made_is_lost(base in tours::tour(), (a, b) in (steps(), steps())) {
        let (ours, theirs) = (walked(&base, &a), walked(&base, &b));
        let both = merged(&base, &ours, &theirs);
        let [old, our, their, new] = [&base, &ours, &theirs, &both.tour].map(pairs);
        let turned = |(list, first, second): &(Subject, Id, Id)| (list.clone(), second.clone(), first.clone());
        let told = |list: &Subject| both.conflicts.contains(&MergeConflict { subject: list.clone(), aspect: Aspect::Order });
        for (side, other) in [(&our, &their), (&their, &our)] {
            for pair in side.iter().filter(|pair| old.contains(&turned(pair)) && (other.contains(pair) || other.contains(&turned(pair)))) {
                prop_assert!(!new.contains(&turned(pair)) || told(&pair.0), "{:?} stands the other way round", pair);
            }
        }
    }

    #[test]
    fn undo_after_a_merge_removes_nothing_of_theirs(base in tours::tour(), (a, b) in (steps(), steps())) {
        let (ours, theirs) = (walked(&base, &a), walked(&base, &b));
        let both = merged(&base, &ours, &theirs);
        let undone = merged(&ours, &both.tour, &base);
        let (old, new) = (values(&base), values(&undone.tour));
        for value in values(&theirs).difference(&old).filter(|value| !went_with_day(value, &base, &theirs)) {
            // What a person decided against theirs is not theirs to be kept, and a value that we had set as well is ours.
            let was_decided = is_told(value, &both.conflicts) || values(&ours).contains(value);
            prop_assert!(new.contains(value) || was_decided || is_told(value, &undone.conflicts), "{:?} was taken back", value);
        }
    }
}
