//! The message files: both languages say the same things with the same arguments, and the program says all of them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

fn text_of(language: &str) -> String {
    fs::read_to_string(format!("assets/locales/{language}/sommertour.ftl")).unwrap()
}

fn arguments_of(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => arguments_in(inline, found),
                Expression::Select { selector, variants } => {
                    arguments_in(selector, found);
                    for variant in variants {
                        arguments_of(&variant.value, found);
                    }
                }
            }
        }
    }
}

fn arguments_in(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                arguments_in(argument, found);
            }
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                arguments_in(inline, found);
            }
        }
        _ => {}
    }
}

/// Key and arguments of every message; a file that does not parse, a repeated key or an empty message fails.
fn messages_of(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = text_of(language);
    let resource: Resource<&str> = parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                let value = message.value.as_ref().unwrap_or_else(|| panic!("{language}: {key} is empty"));
                let mut arguments = BTreeSet::new();
                arguments_of(value, &mut arguments);
                assert!(messages.insert(key.clone(), arguments).is_none(), "{language}: {key} stands there twice");
            }
            Entry::Junk { content } => panic!("{language}: {content}"),
            Entry::Term(term) => panic!("{language}: {} is a term, which nothing uses", term.id.name),
            _ => {}
        }
    }
    messages
}

fn all_sources() -> String {
    fn walk(dir: &Path, found: &mut String) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut sources = String::new();
    walk(Path::new("src"), &mut sources);
    sources
}

#[test]
fn both_languages_have_the_same_keys_and_arguments() {
    let (german, english) = (messages_of("de"), messages_of("en"));
    assert!(german.len() > 80, "{}", german.len());
    for (key, arguments) in &german {
        assert_eq!(english.get(key), Some(arguments), "{key}");
    }
    for key in english.keys() {
        assert!(german.contains_key(key), "{key} is missing in German");
    }
}

#[test]
fn both_languages_keep_the_same_order_and_sections() {
    let keys = |language| -> Vec<String> {
        let is_key = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
        text_of(language).lines().filter(is_key).map(|line| line.split(' ').next().unwrap().to_owned()).collect()
    };
    assert_eq!(keys("de"), keys("en"));
    let sections = |language| text_of(language).lines().filter(|line| line.starts_with("## ")).count();
    assert_eq!(sections("de"), sections("en"));
}

#[test]
fn every_message_is_said_somewhere() {
    let sources = all_sources();
    for key in messages_of("de").keys() {
        assert!(sources.contains(&format!("\"{key}\"")), "{key} is said nowhere");
    }
}

#[test]
fn no_message_carries_marks_or_controls_to_the_terminal() {
    for language in ["de", "en"] {
        for (number, line) in text_of(language).lines().enumerate() {
            let clean = sommertour::text::sanitize::sanitize(line);
            assert_eq!(line, clean, "{language}, line {}", number + 1);
        }
    }
}

#[test]
fn sentences_for_people_end_as_sentences_do_and_quote_in_their_language() {
    for (language, open, close) in [("de", '„', '“'), ("en", '"', '"')] {
        for line in text_of(language).lines() {
            let Some((key, text)) = line.split_once(" = ") else { continue };
            let is_sentence = ["problem-", "value-", "io-", "edit-"].iter().any(|start| key.starts_with(start));
            let ends_with_data = text.ends_with('}') || matches!(key, "problem-at" | "problem-in");
            assert!(!is_sentence || ends_with_data || text.ends_with('.'), "{language}: {key} = {text}");
            if open != close {
                let count = |mark| text.matches(mark).count();
                assert_eq!(count(open), count(close), "{key}");
            }
        }
    }
}
