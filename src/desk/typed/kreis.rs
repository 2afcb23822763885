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
    match kreise.find(typed) {
        Found::One(ags) => Ok(ags),
        Found::Several(candidates) => Err(Reason::AmbiguousKreis(named(candidates)).of(typed)),
        Found::None(begin_alike) => {
            let similar = if begin_alike.is_empty() { misspelt(kreise, typed) } else { begin_alike };
            Err(Reason::NoSuchKreis(named(similar)).of(typed))
        }
    }
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
