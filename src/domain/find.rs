//! Which Kreis a person means who types a key or a name.
//! Start with [`Kreise::find`].

use super::ags::Ags;
use super::kreis::{Kreis, KreisKind, Kreise};
use crate::text::search::Needle;

/// The answer to a typed name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    One(Ags),
    /// The name means each of these: ask.
    Several(Vec<Ags>),
    /// No such name; these begin like it.
    None(Vec<Ags>),
}

impl Kreise {
    /// Finds a unit by key, name, short name, or the town of its administration. "Aachen" means two.
    pub fn find(&self, typed: &str) -> Found {
        if let Ok(ags) = Ags::new(typed.trim()) {
            return Found::One(ags);
        }
        let needle = Needle::new(typed);
        let pick = |test: &dyn Fn(&Kreis) -> bool| -> Vec<Ags> {
            self.by_name().filter(|kreis| test(kreis)).map(|kreis| kreis.ags).collect()
        };
        let named = pick(&|kreis| names(kreis).iter().any(|name| needle.equals(name)));
        match named[..] {
            [ags] => Found::One(ags),
            [] if needle.is_empty() => Found::None(Vec::new()),
            [] => Found::None(pick(&|kreis| names(kreis).iter().any(|name| needle.begins_word_of(name)))),
            _ => Found::Several(named),
        }
    }

    /// Whether a search for `needle` shows this unit: any part of its names, its plate, or the beginning of its key.
    pub fn matches(kreis: &Kreis, needle: &Needle, typed: &str) -> bool {
        needle.is_empty()
            || names(kreis).iter().any(|name| needle.found_in(name))
            || needle.equals(&kreis.plate)
            || kreis.ags.as_str().starts_with(typed.trim())
    }
}

fn names(kreis: &Kreis) -> Vec<String> {
    let mut names = vec![kreis.name.clone(), kreis.short.clone(), kreis.seat.clone()];
    if matches!(kreis.kind, KreisKind::KreisfreieStadt | KreisKind::RegionsangehoerigeStadt) {
        names.push(format!("Stadt {}", kreis.short));
    }
    names
}
