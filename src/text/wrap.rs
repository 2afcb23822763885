//! Text cut into lines, measured as a terminal shows it.
//! Start with [`wrap`].

use textwrap::core::{Word, break_words};
use textwrap::wrap_algorithms::wrap_first_fit;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Keeps the words of a line together: a blank at which it must not break.
const FIRM_BLANK: char = '\u{a0}';

/// `text` as one word for [`wrap`], which puts the blanks back.
pub fn unbroken(text: String) -> String {
    text.replace(' ', FIRM_BLANK.encode_utf8(&mut [0; 4]))
}

/// `text` with ordinary blanks only, for formats that break lines themselves.
pub fn with_plain_blanks(text: &str) -> String {
    text.replace(FIRM_BLANK, " ")
}

/// The columns that `text` takes on a terminal.
pub fn width(text: &str) -> usize {
    text.width()
}

/// `text` cut to `width` columns, with an ellipsis where something is missing.
pub fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut used = 0;
    let mut kept: String = text
        .chars()
        .take_while(|c| {
            used += c.width().unwrap_or(0);
            used < width
        })
        .collect();
    if width > 0 {
        kept.push('…');
    }
    kept
}

/// The lines of `text`, each at most `columns` wide as far as its words allow. Its own line breaks stay.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let lines = text.split('\n').flat_map(|line| {
        let words: Vec<Word> = line.split(' ').filter(|word| !word.is_empty()).map(measured).collect();
        filled(&words, columns)
    });
    lines.map(|line| with_plain_blanks(&line)).collect()
}

/// `text` in lines of at most `columns`, whatever its words allow: a word that is longer is broken. Its own line breaks
/// and firm blanks are blanks like any other.
pub fn wrap_tight(text: &str, columns: usize) -> Vec<String> {
    let words: Vec<Word> = text.split_whitespace().map(measured).collect();
    filled(&break_words(words, columns.max(1)), columns)
}

/// `word` with the width that a terminal gives it: textwrap itself would count each sign of an emoji.
fn measured(word: &str) -> Word<'_> {
    Word { word, whitespace: " ", penalty: "", width: width(word) }
}

/// As many words on each line as it holds, at least one.
fn filled(words: &[Word], columns: usize) -> Vec<String> {
    let joined = |line: &[Word]| {
        let text: String = line.iter().flat_map(|word| [word.word, word.whitespace]).collect();
        text.trim_end_matches(' ').to_owned()
    };
    wrap_first_fit(words, &[columns as f64]).into_iter().map(joined).collect()
}

/// The widest word of `text`: no column can be narrower without cutting it.
pub fn widest_word(text: &str) -> usize {
    text.split([' ', '\n']).map(width).max().unwrap_or_default()
}

/// `text` with blanks behind it up to `columns`.
pub fn pad_right(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// `text` with blanks before it up to `columns`.
pub fn pad_left(text: &str, columns: usize) -> String {
    format!("{}{text}", " ".repeat(columns.saturating_sub(width(text))))
}

#[cfg(test)]
mod tests {
    use super::{pad_right, unbroken, width, wrap, wrap_tight};

    #[test]
    fn umlauts_and_wide_letters_are_measured_as_shown() {
        assert_eq!(width(&pad_right("Köln", 8)), 8);
        assert_eq!(width(&pad_right("Ko\u{308}ln", 8)), 8);
        assert_eq!(width(&pad_right("日本", 8)), 8);
    }

    #[test]
    fn lines_break_between_words_only() {
        assert_eq!(
            wrap("Kommunales Integrationszentrum Kreis Wesel", 14),
            ["Kommunales", "Integrationszentrum", "Kreis Wesel"]
        );
        assert_eq!(wrap("a\nb", 10), ["a", "b"]);
        assert_eq!(wrap("", 10), [""]);
        assert_eq!(wrap(&format!("Fahrt: {}", unbroken("4 h 05".to_owned())), 10), ["Fahrt:", "4 h 05"]);
    }

    #[test]
    fn long_words_break_where_the_width_must_hold() {
        assert_eq!(wrap_tight("eins zwei drei", 9), ["eins zwei", "drei"]);
        assert_eq!(wrap_tight("Integrationszentrum", 8), ["Integrat", "ionszent", "rum"]);
        assert_eq!(wrap_tight("", 8), [""]);
        assert_eq!(wrap_tight("n“x", 0), ["n", "“", "x"]);
        assert_eq!(wrap_tight("ein Integrationszentrum da", 8), ["ein", "Integrat", "ionszent", "rum da"]);
        assert_eq!(wrap_tight("日本語 a\u{a0}b\nc", 3), ["日", "本", "語", "a b", "c"]);
    }

    #[test]
    fn a_sign_made_of_several_is_as_wide_as_it_is_shown() {
        assert_eq!(wrap("👍🏽 👍🏽 🇩🇪", 5), ["👍🏽 👍🏽", "🇩🇪"]);
        assert_eq!(wrap_tight("👍🏽 👍🏽 🇩🇪", 5), ["👍🏽 👍🏽", "🇩🇪"]);
    }
}
