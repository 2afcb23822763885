//! Whatever the file of a tour can hold of a visit is in the list: asked of `serde`, so that no second list can be stale.

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde_json::{Value, to_value};
use sommertour::domain::details::{Host, OnSite, Participant, ProgrammeItem};
use sommertour::domain::field::stop_list::STOP;
use sommertour::domain::stop::{Location, Stop};
use sommertour::domain::tour::Tour;
use sommertour::store::tour_file::TourFile;
use sommertour::store::version::Versioned;
use std::collections::HashSet;
use std::fmt;
use std::path::Path;

/// Ends at once and keeps the names of the members that a struct can be read from.
struct Names(Vec<&'static str>);

#[derive(Debug)]
struct Read;

impl fmt::Display for Read {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("read")
    }
}

impl std::error::Error for Read {}

impl Error for Read {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl<'de> Deserializer<'de> for &mut Names {
    type Error = Read;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Read> {
        Err(Read)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Read> {
        self.0 = fields.to_vec();
        Err(Read)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// The names of the members of a struct in the file.
fn members<T: for<'de> Deserialize<'de>>() -> Vec<&'static str> {
    let mut names = Names(Vec::new());
    assert!(T::deserialize(&mut names).is_err());
    assert!(!names.0.is_empty());
    names.0
}

/// Every name in `value`, however deep it stands.
fn names(value: &Value, into: &mut HashSet<String>) {
    match value {
        Value::Object(object) => {
            into.extend(object.keys().cloned());
            object.values().for_each(|value| names(value, into));
        }
        Value::Array(list) => list.iter().for_each(|value| names(value, into)),
        _ => {}
    }
}

/// The fixture of the newest version, in which every member has a value.
fn full() -> Tour {
    let path = format!("tests/fixtures/versions/tour-{}.ron", Tour::NEWEST);
    TourFile::open(Path::new(&path)).unwrap().tour
}

#[test]
fn the_newest_fixture_holds_whatever_a_visit_can_hold() {
    let mut found = HashSet::new();
    full().stops().for_each(|(_, stop)| names(&to_value(stop).unwrap(), &mut found));
    let all = [members::<Stop>(), members::<Host>(), members::<OnSite>(), members::<Participant>()];
    let all = all.into_iter().chain([members::<ProgrammeItem>(), members::<Location>()]);
    for member in all.flatten() {
        assert!(found.contains(member), "no visit of the newest fixture has {member}");
    }
}

#[test]
fn the_list_takes_a_visit_over_whole() {
    let tour = full();
    for (_, stop) in tour.stops() {
        let mut taken = Stop::new(stop.id.clone(), tour.stops().last().unwrap().1.place.clone());
        STOP.iter().for_each(|field| (field.merged.copy)(stop, &mut taken));
        assert_eq!(taken, *stop);
        STOP.iter().for_each(|field| field.clear(&mut taken));
        assert_eq!(taken, Stop::new(stop.id.clone(), stop.place.clone()));
    }
}

#[test]
fn no_two_fields_have_a_name_in_common() {
    let mut seen = HashSet::new();
    for name in STOP.iter().flat_map(|field| std::iter::once(field.name()).chain(field.also.iter().copied())) {
        assert!(seen.insert(name), "{name}");
        assert_eq!(name, name.to_lowercase());
    }
}

/// What stands in quotation marks without being a text: keys, times, the words of a choice.
const NO_TEXTS: [&str; 9] = ["05170", "09:30", "10:00", "12:00", "Cancelled", "Idea", "Pool", "Yes", "NotRecorded"];

/// Everything in `value` that stands in quotation marks.
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(list) => list.iter().flat_map(strings).collect(),
        Value::Object(object) => object.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_text_of_a_visit_is_walked_over() {
    for (_, stop) in full().stops() {
        let mut rewritten = stop.clone();
        STOP.iter().for_each(|field| field.rewrite(&mut rewritten, &|text| Some(format!("~{text}"))));
        let walked: Vec<&str> = STOP.iter().flat_map(|field| field.texts(stop)).map(|(_, text)| text).collect();
        let (before, after) = (strings(&to_value(stop).unwrap()), strings(&to_value(&rewritten).unwrap()));
        assert_eq!(before.len(), after.len());
        for (before, after) in before.iter().zip(after) {
            let is_text = *before != stop.id.as_str() && !NO_TEXTS.contains(&before.as_str());
            assert_eq!(after == format!("~{before}"), is_text, "{before}");
            assert_eq!(walked.contains(&before.as_str()), is_text, "{before}");
        }
    }
}
