//! No English word on a German screen and no German one on an English screen.

use super::states::{STATES, reach};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use sommertour::text::Lang;
use std::collections::BTreeSet;

type Words = BTreeSet<String>;

/// The words of four letters or more.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= 4).map(str::to_lowercase)
}

fn collect(pattern: &Pattern<&str>, words: &mut Words) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.extend(words_of(value)),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| collect(&variant.value, words));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::Placeable { .. }) } => {
                panic!("a placeable in a placeable")
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The words of a message file.
fn vocabulary(lang: Lang) -> Words {
    let file = std::fs::read_to_string(format!("assets/locales/{}/sommertour.ftl", lang.tag())).unwrap();
    let parsed = fluent_syntax::parser::parse(file.as_str()).unwrap();
    let mut words = Words::new();
    for entry in &parsed.body {
        if let Entry::Message(message) = entry {
            message.value.iter().for_each(|pattern| collect(pattern, &mut words));
        }
    }
    words
}

/// The words of what is shown as it stands in the data.
fn data() -> Words {
    let files = [
        "assets/kreise.ron",
        "assets/kontakte.ron",
        "assets/kalender.ron",
        "assets/vorgaben.ron",
        "tours/sommertour-2017.ron",
        "tests/fixtures/tours/sommertour-2017.ron",
        "tests/fixtures/tours/sommertour-2027.ron",
    ];
    let paths = words_of("tests screens folder sommertour such kaputt sync conflict").collect::<Vec<_>>();
    files
        .iter()
        .flat_map(|file| words_of(&std::fs::read_to_string(file).unwrap()).collect::<Vec<_>>())
        .chain(paths)
        .collect()
}

/// The words that only `lang` has.
fn only_in(lang: Lang, other: Lang) -> Words {
    let others: Words = vocabulary(other).union(&data()).cloned().collect();
    vocabulary(lang).difference(&others).cloned().collect()
}

fn foreign_words(screens: Lang, foreign: &Words) -> Vec<String> {
    let mut found = Vec::new();
    for (name, start, keys) in STATES {
        let text = reach(*start, keys, (120, 40), screens).text();
        let words: Words = words_of(&text).collect();
        found.extend(words.intersection(foreign).map(|word| format!("{name}: {word}")));
    }
    found
}

#[test]
fn german_screens_are_german() {
    let english = only_in(Lang::En, Lang::De);
    assert!(english.len() > 200, "{}", english.len());
    assert_eq!(foreign_words(Lang::De, &english), [""; 0]);
    // The words would be seen if they were there.
    assert!(foreign_words(Lang::En, &english).len() > STATES.len());
}

#[test]
fn english_screens_are_english() {
    let german = only_in(Lang::De, Lang::En);
    assert!(german.len() > 200, "{}", german.len());
    assert_eq!(foreign_words(Lang::En, &german), [""; 0]);
    assert!(foreign_words(Lang::De, &german).len() > STATES.len());
}
