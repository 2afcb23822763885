//! The 54 units of North Rhine-Westphalia.
//! Start with [`Kreis`]; [`Kreise`] holds all of them.

use super::ags::Ags;
use super::coord::Coord;
use super::date::When;
use super::fact::Source;
use crate::say;
use crate::text::Words;
use crate::text::search::sort_key;
use serde::Deserialize;

/// What kind of body runs the KI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum KreisKind {
    Kreis,
    KreisfreieStadt,
    Staedteregion,
    /// A city inside a Kreis with a KI of its own: Stadt Aachen.
    RegionsangehoerigeStadt,
}

/// The five Regierungsbezirke, in the order of their official keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Bezirk {
    Duesseldorf,
    Koeln,
    Muenster,
    Detmold,
    Arnsberg,
}

impl Bezirk {
    pub const ALL: [Self; 5] = [Self::Duesseldorf, Self::Koeln, Self::Muenster, Self::Detmold, Self::Arnsberg];

    /// A proper name: the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Duesseldorf => "Düsseldorf",
            Self::Koeln => "Köln",
            Self::Muenster => "Münster",
            Self::Detmold => "Detmold",
            Self::Arnsberg => "Arnsberg",
        }
    }
}

/// One unit: what of it does not change with the office that runs its KI.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kreis {
    pub ags: Ags,
    /// The official name, `Kreis Wesel`.
    pub name: String,
    /// The name in lists, `Wesel`.
    pub short: String,
    pub kind: KreisKind,
    pub bezirk: Bezirk,
    /// The main car plate.
    pub plate: String,
    /// The town where the administration sits.
    pub seat: String,
    /// The centre of that town.
    pub coord: Coord,
    #[serde(default)]
    pub population: Option<u32>,
    #[serde(default)]
    pub nuts3: Option<String>,
    /// Since when it has a KI; `Open` when the day is not known but lies before the roster's first count.
    pub ki_since: When,
    pub sources: Vec<Source>,
}

impl Kreis {
    /// `KI Kreis Wesel`, the name of a visit there.
    pub fn ki_name(&self, words: &Words) -> String {
        say!(words, "ki-of", kreis = self.name.as_str())
    }
}

/// All 54 units.
#[derive(Clone, Debug)]
pub struct Kreise {
    by_ags: Vec<Kreis>,
    by_name: Vec<Ags>,
}

impl Kreise {
    /// `None` unless each of the 54 keys occurs exactly once.
    pub fn new(mut kreise: Vec<Kreis>) -> Option<Self> {
        kreise.sort_by_key(|kreis| kreis.ags);
        if !kreise.iter().map(|kreis| kreis.ags).eq(Ags::all()) {
            return None;
        }
        let mut by_name: Vec<Ags> = Ags::all().collect();
        by_name.sort_by_cached_key(|ags| sort_key(&kreise[ags.index()].short));
        Some(Self { by_ags: kreise, by_name })
    }

    pub fn get(&self, ags: Ags) -> &Kreis {
        &self.by_ags[ags.index()]
    }

    /// Ascending by key.
    pub fn iter(&self) -> impl Iterator<Item = &Kreis> {
        self.by_ags.iter()
    }

    /// In the order of a German dictionary, by short name.
    pub fn by_name(&self) -> impl Iterator<Item = &Kreis> {
        self.by_name.iter().map(|ags| self.get(*ags))
    }
}
