//! The font of every page, and what becomes of a sign that it does not have.
//! Start with [`Replaced`]: a sign without a glyph would end the making of an accessible PDF.

use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::Font;
use unicode_normalization::UnicodeNormalization;

/// Source Sans 3, under the Open Font License, which lies beside the files.
static FILES: [&[u8]; 2] = [
    include_bytes!("../../../../assets/fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/SourceSans3-Bold.ttf"),
];

/// The faces, regular and bold.
pub static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect());

/// Stands for a sign that the font does not have.
const BOX: char = '□';

/// The signs that were replaced so far, each once.
#[derive(Clone, Debug, Default)]
pub struct Replaced {
    signs: Vec<char>,
}

impl Replaced {
    /// `text` as the font can show it. What only steers the sign before it goes; everything else leaves a box.
    pub fn in_text(&mut self, text: &str) -> String {
        if text.is_ascii() {
            return text.to_owned();
        }
        let mut shown = String::with_capacity(text.len());
        for c in text.nfc() {
            if is_in_fonts(c) {
                shown.push(c);
            } else if !is_joiner(c) {
                shown.push(BOX);
                if !self.signs.contains(&c) {
                    self.signs.push(c);
                }
            }
        }
        shown
    }

    /// In the order in which they were met.
    pub fn into_signs(self) -> Vec<char> {
        self.signs
    }
}

/// A line break parts lines and needs no glyph.
fn is_in_fonts(c: char) -> bool {
    c == '\n' || FONTS.iter().all(|font| font.info().coverage.contains(u32::from(c)))
}

/// Joiners, variation selectors and tones of emoji (Unicode 16, chapters 9.2, 23.4 and 22.9).
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0100}'..='\u{e01ef}')
}

#[cfg(test)]
mod tests {
    use super::{FONTS, Replaced};

    #[test]
    fn both_faces_are_there_under_one_name() {
        let families: Vec<&str> = FONTS.iter().map(|font| font.info().family.as_str()).collect();
        assert_eq!(families, ["Source Sans 3", "Source Sans 3"]);
    }

    #[test]
    fn a_sign_that_the_font_does_not_have_leaves_a_box_and_is_named_once() {
        let mut replaced = Replaced::default();
        assert_eq!(replaced.in_text("Straße „Ø“ – 30 €, ﹠ Łódź"), "Straße „Ø“ – 30 €, □ Łódź");
        assert_eq!(replaced.in_text("👍🏽 und 👨\u{200d}👩 ❤\u{fe0f}"), "□ und □□ ❤");
        assert_eq!(replaced.in_text("👍 مرحبا"), "□ □□□□□");
        assert_eq!(replaced.into_signs().iter().collect::<String>(), "﹠👍👨👩مرحبا");
    }

    #[test]
    fn letters_in_two_parts_become_one() {
        let mut replaced = Replaced::default();
        assert_eq!(replaced.in_text("Ko\u{308}ln"), "Köln");
        assert!(replaced.into_signs().is_empty());
    }
}
