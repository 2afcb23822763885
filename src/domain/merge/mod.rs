//! Three-way merge: what two people made of the same tour, put together by the ids of days and stops.
//! Start with [`merge`]; what is compared stands in [`super::field`], `order` merges the order of a list.

pub mod conflict;
mod order;

use super::field::Field;
use super::field::stop_list::stop_fields;
use super::field::tour_lists::{DAY, TOUR};
use super::ids::Id;
use super::stop::Stop;
use super::tour::{Day, FORMAT_VERSION, Stage, Tour};
pub use conflict::{Aspect, Choices, MergeConflict, Side, Subject};
use std::collections::{HashMap, HashSet};

/// What came out of a merge.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// Everything both sides did. Where they contradict each other and nobody has chosen: what `ours` has, and a day or
    /// stop that only one side removed while the other changed it is kept.
    pub tour: Tour,
    /// Every contradiction, the decided ones too, in the order of the tour.
    pub conflicts: Vec<MergeConflict>,
}

impl Merged {
    /// The contradictions that nobody has decided yet.
    pub fn undecided<'a>(&'a self, choices: &'a Choices) -> impl Iterator<Item = &'a MergeConflict> {
        self.conflicts.iter().filter(|conflict| !choices.contains_key(conflict))
    }
}

/// Puts together what became of `base` on two sides. What only one side changed is taken, what both changed alike is
/// taken once, and the rest is a conflict; `choices` says which side wins it.
///
/// Laws (tested): `merge(b, o, b)` is `o`, `merge(b, b, t)` is `t`; without conflicts the sides can be swapped; every
/// value that a side set is in the result or in a conflict.
pub fn merge(base: &Tour, ours: &Tour, theirs: &Tour, choices: &Choices) -> Merged {
    let mut merge = Merge { choices, conflicts: Vec::new() };
    let mut tour = Tour::new("");
    merge.fields(TOUR, &Subject::Tour, Some(base), ours, theirs, &mut tour);

    let sides = Sides { base: Index::of(base), ours: Index::of(ours), theirs: Index::of(theirs) };
    let days = merge.days(&sides);
    let mut stops = merge.stops(&sides);
    let places = merge.places(&sides, &stops, &days);

    let ids = |tour: &Tour| tour.days.iter().map(|day| day.id.clone()).collect();
    let members = days.keys().cloned().collect();
    let day_order = merge.order(&Subject::Tour, [ids(base), ids(ours), ids(theirs)], &members);
    let mut list = |merge: &mut Merge, day: Option<&Id>| {
        let members = places.iter().filter(|(_, place)| place.as_ref() == day).map(|(id, _)| id.clone()).collect();
        let subject = day.map_or(Subject::Ideas, |day| Subject::Day(day.clone()));
        let lists = [base, ours, theirs].map(|tour| ids_on(tour, day));
        let order = merge.order(&subject, lists, &members);
        order.iter().filter_map(|id| stops.remove(id)).collect::<Vec<_>>()
    };
    for id in day_order {
        if let Some(day) = days.get(&id) {
            let stops = list(&mut merge, Some(&id));
            tour.days.push(Day { stops, ..day.clone() });
        }
    }
    tour.ideas = list(&mut merge, None);
    tour.version = FORMAT_VERSION;
    tour.stage = stage(base, ours, theirs, &tour);
    Merged { tour, conflicts: merge.conflicts }
}

/// A merged plan is final only if it is, word for word, the plan that somebody called final.
fn stage(base: &Tour, ours: &Tour, theirs: &Tour, merged: &Tour) -> Stage {
    let wanted = if ours.stage == base.stage { theirs.stage } else { ours.stage };
    let is_as = |side: &Tour| side.stage == Stage::Final && Tour { stage: merged.stage, ..side.clone() } == *merged;
    if wanted == Stage::Final && (is_as(ours) || is_as(theirs)) { Stage::Final } else { Stage::Draft }
}

/// The ids of the stops of a day, or of the ideas.
fn ids_on(tour: &Tour, day: Option<&Id>) -> Vec<Id> {
    let stops = match day {
        Some(day) => tour.day(day).map(|day| &day.stops),
        None => Some(&tour.ideas),
    };
    stops.into_iter().flatten().map(|stop| stop.id.clone()).collect()
}

/// A stop and the day it is on; none for the ideas.
type Placed<'a> = (Option<&'a Id>, &'a Stop);

/// The days and stops of one version of the tour, by id.
struct Index<'a> {
    days: HashMap<&'a Id, &'a Day>,
    stops: HashMap<&'a Id, Placed<'a>>,
    /// Both in the order of the tour.
    day_ids: Vec<&'a Id>,
    stop_ids: Vec<&'a Id>,
}

impl<'a> Index<'a> {
    fn of(tour: &'a Tour) -> Self {
        Self {
            days: tour.days.iter().map(|day| (&day.id, day)).collect(),
            stops: tour.stops().map(|(day, stop)| (&stop.id, (day.map(|day| &day.id), stop))).collect(),
            day_ids: tour.days.iter().map(|day| &day.id).collect(),
            stop_ids: tour.stops().map(|(_, stop)| &stop.id).collect(),
        }
    }
}

struct Sides<'a> {
    base: Index<'a>,
    ours: Index<'a>,
    theirs: Index<'a>,
}

/// The ids of both lists, each once.
fn union<'a>(ours: &[&'a Id], theirs: &[&'a Id]) -> Vec<&'a Id> {
    let mut seen = HashSet::new();
    ours.iter().chain(theirs).copied().filter(|id| seen.insert(*id)).collect()
}

/// A merge under way.
struct Merge<'a> {
    choices: &'a Choices,
    conflicts: Vec<MergeConflict>,
}

impl Merge<'_> {
    /// Notes a conflict; whose side is taken.
    fn conflict(&mut self, subject: &Subject, aspect: Aspect, undecided: Side) -> Side {
        let conflict = MergeConflict { subject: subject.clone(), aspect };
        let side = self.choices.get(&conflict).copied().unwrap_or(undecided);
        self.conflicts.push(conflict);
        side
    }

    /// Merges the fields of one thing into `merged`. Without a base, whatever differs is a conflict.
    fn fields<T: 'static>(
        &mut self,
        fields: impl IntoIterator<Item = &'static Field<T>>,
        subject: &Subject,
        base: Option<&T>,
        ours: &T,
        theirs: &T,
        merged: &mut T,
    ) {
        for field in fields {
            let is_as_base = |side| base.is_some_and(|base| (field.same)(base, side));
            let side = if (field.same)(ours, theirs) || is_as_base(theirs) {
                Side::Ours
            } else if is_as_base(ours) {
                Side::Theirs
            } else {
                self.conflict(subject, Aspect::Field(field.name), Side::Ours)
            };
            (field.copy)(if side == Side::Ours { ours } else { theirs }, merged);
        }
    }

    /// The days that stay, without their stops.
    fn days(&mut self, sides: &Sides) -> HashMap<Id, Day> {
        let mut days = HashMap::new();
        for id in union(&sides.ours.day_ids, &sides.theirs.day_ids) {
            let subject = Subject::Day(id.clone());
            let bare = |day: &Day| Day { stops: Vec::new(), ..day.clone() };
            let [base, ours, theirs] = [&sides.base, &sides.ours, &sides.theirs].map(|side| side.days.get(id).copied());
            let keeps_as_it_was = |base: &Day, kept: &Day| {
                bare(base) == bare(kept) && kept.stops.iter().all(|stop| base.stops.iter().any(|old| old.id == stop.id))
            };
            let day = match (ours, theirs) {
                (Some(ours), Some(theirs)) => {
                    let mut merged = Day::new(id.clone(), ours.date);
                    self.fields(DAY, &subject, base, ours, theirs, &mut merged);
                    Some(merged)
                }
                (Some(kept), None) => self.kept(&subject, base, kept, Side::Theirs, keeps_as_it_was).map(bare),
                (None, Some(kept)) => self.kept(&subject, base, kept, Side::Ours, keeps_as_it_was).map(bare),
                (None, None) => None,
            };
            days.extend(day.map(|day| (id.clone(), day)));
        }
        days
    }

    /// The stops that stay.
    fn stops<'s>(&mut self, sides: &Sides<'s>) -> HashMap<Id, Stop> {
        let mut stops = HashMap::new();
        for id in union(&sides.ours.stop_ids, &sides.theirs.stop_ids) {
            let subject = Subject::Stop(id.clone());
            let stop_of = |side: &Index<'s>| side.stops.get(id).copied();
            let base = stop_of(&sides.base);
            let stop = match (stop_of(&sides.ours), stop_of(&sides.theirs)) {
                (Some((_, ours)), Some((_, theirs))) => {
                    let mut merged = Stop::new(id.clone(), ours.place.clone());
                    let base = base.map(|(_, base)| base);
                    self.fields(stop_fields(), &subject, base, ours, theirs, &mut merged);
                    Some(merged)
                }
                (Some(kept), None) => self.kept_stop(&subject, base, kept, &sides.ours, Side::Theirs),
                (None, Some(kept)) => self.kept_stop(&subject, base, kept, &sides.theirs, Side::Ours),
                (None, None) => None,
            };
            stops.extend(stop.map(|stop| (id.clone(), stop)));
        }
        stops
    }

    /// What becomes of a stop that only one `side` has. To move it to another day is to change it, unless it became an
    /// idea because its day was dissolved.
    fn kept_stop(
        &mut self,
        subject: &Subject,
        base: Option<Placed>,
        kept: Placed,
        side: &Index,
        removed: Side,
    ) -> Option<Stop> {
        let is_unchanged = |(old_day, old): &Placed, (day, stop): &Placed| {
            let went_with_day = || day.is_none() && old_day.is_some_and(|old| !side.days.contains_key(old));
            old == stop && (old_day == day || went_with_day())
        };
        self.kept(subject, base.as_ref(), &kept, removed, is_unchanged).map(|(_, stop)| (*stop).clone())
    }

    /// What becomes of a thing that only one side has. It is new there, or the other side `removed` it: then it goes,
    /// unless it was changed meanwhile.
    fn kept<'t, T>(
        &mut self,
        subject: &Subject,
        base: Option<&T>,
        kept: &'t T,
        removed: Side,
        is_unchanged: impl Fn(&T, &T) -> bool,
    ) -> Option<&'t T> {
        let goes = base.is_some_and(|base| {
            is_unchanged(base, kept) || self.conflict(subject, Aspect::Removed(removed), removed.other()) == removed
        });
        (!goes).then_some(kept)
    }

    /// On which day each stop is; `None` for the ideas, where also those end up whose day is gone.
    fn places(&mut self, sides: &Sides, stops: &HashMap<Id, Stop>, days: &HashMap<Id, Day>) -> HashMap<Id, Option<Id>> {
        let mut places = HashMap::new();
        for id in union(&sides.ours.stop_ids, &sides.theirs.stop_ids) {
            if !stops.contains_key(id) {
                continue;
            }
            let [base, ours, theirs] =
                [&sides.base, &sides.ours, &sides.theirs].map(|side| side.stops.get(id).map(|(day, _)| *day));
            let place = match (ours, theirs) {
                (Some(ours), Some(theirs)) if ours == theirs || base == Some(theirs) => ours,
                (Some(ours), Some(theirs)) if base == Some(ours) => theirs,
                (Some(ours), Some(theirs)) => {
                    match self.conflict(&Subject::Stop(id.clone()), Aspect::Day, Side::Ours) {
                        Side::Ours => ours,
                        Side::Theirs => theirs,
                    }
                }
                (Some(place), None) | (None, Some(place)) => place,
                (None, None) => None,
            };
            places.insert(id.clone(), place.filter(|day| days.contains_key(day)).cloned());
        }
        places
    }

    /// The order of `members` in a list.
    fn order(&mut self, subject: &Subject, [base, ours, theirs]: [Vec<Id>; 3], members: &HashSet<Id>) -> Vec<Id> {
        let merged = order::merge(&base, &ours, &theirs, members);
        merged.unwrap_or_else(|| match self.conflict(subject, Aspect::Order, Side::Ours) {
            Side::Ours => order::put_together(&ours, &theirs, members),
            Side::Theirs => order::put_together(&theirs, &ours, members),
        })
    }
}
