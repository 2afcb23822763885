//! A typed line, cut into numbers, words and signs, however its letters, blanks, dashes and digits are encoded.
//! Start with [`plain`], then [`tokens`].

use crate::text::sanitize::sanitize;
use crate::text::search::{is_dash, sort_key};

/// The line in small letters without marks, with plain blanks, dashes, apostrophes and digits, and no comma at its ends.
pub(super) fn plain(typed: &str) -> String {
    let simple = |c: char| match c {
        c if c.is_whitespace() => ' ',
        c if is_dash(c) => '-',
        '\u{2018}' | '\u{2019}' | '\u{b4}' | '`' => '\'',
        // The full width of East Asian keyboards.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    };
    let simple: String = sanitize(typed).replace('\u{2026}', "..").chars().map(simple).collect();
    sort_key(simple.trim_matches([' ', ',', ';']))
}

/// A piece of a plain line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Digits 0 to 9.
    Number(&'a str),
    Word(&'a str),
    Sign(char),
}

/// The pieces of a plain line; blanks only keep them apart.
pub(super) fn tokens(plain: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = plain.trim_start();
    while let Some(first) = rest.chars().next() {
        let same = |test: fn(char) -> bool| rest.find(|c| !test(c)).unwrap_or(rest.len());
        let (token, length) = match first {
            '0'..='9' => {
                let length = same(|c| c.is_ascii_digit());
                (Token::Number(&rest[..length]), length)
            }
            c if c.is_alphabetic() => {
                let length = same(char::is_alphabetic);
                (Token::Word(&rest[..length]), length)
            }
            c => (Token::Sign(c), c.len_utf8()),
        };
        tokens.push(token);
        rest = rest[length..].trim_start();
    }
    tokens
}

/// A number of at most so many digits.
pub(super) fn number(digits: &str, most: usize) -> Option<u32> {
    (digits.len() <= most).then(|| digits.parse().ok()).flatten()
}
