//! How German names are sorted and found: `ä` beside `a`, `mun` and `muen` both find Münster.
//! Start with [`sort_key`] and [`Needle`].

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The key to sort by after DIN 5007-1 (dictionaries): umlauts as their base letters, `ß` as `ss`, case ignored.
pub fn sort_key(text: &str) -> String {
    if text.is_ascii() {
        // Most names, at every key of a search.
        return text.to_ascii_lowercase();
    }
    text.nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .flat_map(|c| if c == 'ß' { ['s', 's'].into_iter().take(2) } else { [c, c].into_iter().take(1) })
        .collect()
}

/// The second way Germans write umlauts (DIN 5007-2): `ü` as `ue`.
fn spelled_out(text: &str) -> String {
    let spelled: String = text
        .nfc()
        .flat_map(char::to_lowercase)
        .flat_map(|c| {
            let (letter, e) = match c {
                'ä' => ('a', true),
                'ö' => ('o', true),
                'ü' => ('u', true),
                other => (other, false),
            };
            std::iter::once(letter).chain(e.then_some('e'))
        })
        .collect();
    sort_key(&spelled)
}

/// A hyphen, a dash or a minus, in any of the ways that texts write them.
pub fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// Hyphens as blanks, and one blank between words: `Rhein Sieg` means the Rhein-Sieg-Kreis.
fn evenly_spaced(folded: &str) -> String {
    folded
        .split(|c: char| is_dash(c) || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A name in both spellings of its umlauts, ready to be compared with a needle; plain ASCII has only one.
fn spellings(name: &str) -> impl Iterator<Item = String> {
    let second = (!name.is_ascii()).then_some(spelled_out as fn(&str) -> String);
    std::iter::once(sort_key as fn(&str) -> String).chain(second).map(move |spell| evenly_spaced(&spell(name)))
}

/// What a person typed into a search field, ready to be compared with many names.
pub struct Needle {
    plain: String,
}

impl Needle {
    pub fn new(typed: &str) -> Self {
        Self { plain: evenly_spaced(&sort_key(typed)) }
    }

    pub fn is_empty(&self) -> bool {
        self.plain.is_empty()
    }

    /// Whether `name` holds the needle, in either spelling of its umlauts.
    pub fn found_in(&self, name: &str) -> bool {
        spellings(name).any(|spelling| spelling.contains(&self.plain))
    }

    /// Whether `name` is the needle, in either spelling of its umlauts.
    pub fn equals(&self, name: &str) -> bool {
        spellings(name).any(|spelling| spelling == self.plain)
    }

    /// Whether a word of `name` begins with the needle.
    pub fn begins_word_of(&self, name: &str) -> bool {
        spellings(name).any(|spelling| {
            spelling
                .match_indices(&self.plain)
                .any(|(at, _)| !spelling[..at].chars().next_back().is_some_and(char::is_alphanumeric))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Needle, sort_key};

    #[test]
    fn both_spellings_find_an_umlaut() {
        for typed in ["mun", "muen", "mün", "MÜN", "Mu\u{308}n"] {
            assert!(Needle::new(typed).found_in("Münster"), "{typed}");
        }
        assert!(!Needle::new("mue").found_in("Dortmund"));
        assert!(Needle::new("hoex").found_in("Kreis Höxter"));
        assert!(Needle::new("hoex").begins_word_of("Kreis Höxter"));
        assert!(!Needle::new("xter").begins_word_of("Kreis Höxter"));
    }

    #[test]
    fn umlauts_sort_as_their_base_letters() {
        let mut names = ["Düsseldorf", "Duisburg", "Dortmund", "Düren"];
        names.sort_by_key(|n| sort_key(n));
        assert_eq!(names, ["Dortmund", "Duisburg", "Düren", "Düsseldorf"]);
        assert_eq!(sort_key("Straße"), "strasse");
    }
}
