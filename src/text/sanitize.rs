//! What keeps data from talking to the terminal: one filter for every text that comes from a file or a keyboard.
//! Start with [`sanitize`].

use std::borrow::Cow;

/// Longest piece of a file that a sentence quotes, in characters.
const QUOTED: usize = 60;

/// Characters that steer a terminal or a reader's eye instead of being read: C0 and C1 controls, zero width and
/// bidirectional marks, line and paragraph separators, variation selectors, tag characters and what else is invisible by
/// default (Unicode 16, chapters 5.21, 5.22, 9 and 23), and the two noncharacters that no XML file may hold.
fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// `text` without hostile characters; a tab, line break or separator becomes a blank so that words stay apart.
pub fn sanitize(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hostile) {
        return Cow::Borrowed(text);
    }
    let clean = text.chars().filter_map(|c| match c {
        '\t' | '\n' | '\r' | '\u{0085}' | '\u{2028}' | '\u{2029}' => Some(' '),
        c if is_hostile(c) => None,
        c => Some(c),
    });
    Cow::Owned(clean.collect())
}

/// A clean piece of what a person or a file wrote, short enough to stand in a sentence.
pub fn quoted(text: &str) -> String {
    let clean = sanitize(text);
    if clean.chars().count() <= QUOTED {
        return clean.into_owned();
    }
    clean.chars().take(QUOTED).chain(std::iter::once('…')).collect()
}

#[cfg(test)]
mod tests {
    use super::sanitize;

    #[test]
    fn controls_and_direction_marks_go_words_stay_apart() {
        assert_eq!(sanitize("\u{1b}[31mrot"), "[31mrot");
        assert_eq!(sanitize("a\u{202e}b\u{200b}c"), "abc");
        assert_eq!(sanitize("erste\nzweite\tdritte"), "erste zweite dritte");
        assert_eq!(sanitize("Mülheim a. d. Ruhr – §"), "Mülheim a. d. Ruhr – §");
    }
}
