//! KREIS: a key, a name or a short name.
//! Start with [`understand`].

use super::{NotUnderstood, Reason};
use crate::domain::ags::Ags;
use crate::domain::find::Found;
use crate::domain::kreis::Kreise;
use crate::text::search::sort_key;
use strsim::jaro_winkler;

/// From here on (of 0 to 1) a name counts as misspelt and not as another one.
const CLOSE: f64 = 0.88;

/// More candidates than this help nobody.
const MOST: usize = 3;

/// The unit that is meant.
///
/// # Errors
/// The name means several, or none.
pub fn understand(kreise: &Kreise, typed: &str) -> Result<Ags, NotUnderstood> {
    let named = |all: Vec<Ags>| -> Vec<String> {
        all.into_iter().map(|ags| format!("{} ({ags})", kreise.get(ags).name)).collect()
    };
    match find(kreise, typed) {
        Found::One(ags) => Ok(ags),
        Found::Several(candidates) => Err(Reason::AmbiguousKreis(named(candidates)).of(typed)),
        Found::None(begin_alike) => {
            let similar = if begin_alike.is_empty() { misspelt(kreise, typed) } else { begin_alike };
            Err(Reason::NoSuchKreis(named(similar)).of(typed))
        }
    }
}

/// As [`Kreise::find`], and by what the program writes for a unit: `KI Kreis Wesel`, `Kreis Wesel (05170)`, `WES`.
pub(super) fn find(kreise: &Kreise, typed: &str) -> Found {
    let typed = typed.trim_matches(|c: char| c.is_whitespace() || c == ',');
    if let Some(ags) = in_brackets(typed).and_then(|key| Ags::new(key).ok()) {
        return Found::One(ags);
    }
    let is_ki = typed.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("KI"));
    let name = typed.get(2..).filter(|name| is_ki && name.starts_with(char::is_whitespace)).unwrap_or(typed);
    // A plate is written in capitals: `Her` may begin Herford.
    let plates: Vec<Ags> = kreise.iter().filter(|kreis| kreis.plate == typed).map(|kreis| kreis.ags).collect();
    match (kreise.find(name), &plates[..]) {
        (Found::None(_), [ags]) => Found::One(*ags),
        (Found::None(_), [_, ..]) => Found::Several(plates),
        (found, _) => found,
    }
}

/// What stands in brackets at the end of a name, as lists of candidates write keys and ids.
pub(super) fn in_brackets(typed: &str) -> Option<&str> {
    typed.trim_end().strip_suffix(')')?.rsplit_once('(').map(|(_, inner)| inner.trim())
}

/// The units whose names come close to what was typed, the closest first.
fn misspelt(kreise: &Kreise, typed: &str) -> Vec<Ags> {
    let typed = sort_key(typed.trim());
    let closeness = |name: &str| jaro_winkler(&sort_key(name), &typed);
    let mut close: Vec<(f64, Ags)> = kreise
        .by_name()
        .map(|kreis| (closeness(&kreis.short).max(closeness(&kreis.name)), kreis.ags))
        .filter(|(closeness, _)| *closeness >= CLOSE)
        .collect();
    close.sort_by(|a, b| b.0.total_cmp(&a.0));
    close.into_iter().take(MOST).map(|(_, ags)| ags).collect()
}
