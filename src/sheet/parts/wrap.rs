//! Text cut into lines, measured as a terminal shows it.
//! Start with [`wrap`].

use unicode_width::UnicodeWidthStr;

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

/// The lines of `text`, each at most `columns` wide as far as its words allow. Its own line breaks stay.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    text.split('\n').flat_map(|line| wrap_line(line, columns)).map(|line| with_plain_blanks(&line)).collect()
}

fn wrap_line(text: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let full = lines.last().is_some_and(|line| !line.is_empty() && width(line) + 1 + width(word) > columns);
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
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
    use super::{pad_right, unbroken, width, wrap};

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
}
