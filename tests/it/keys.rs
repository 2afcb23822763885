//! The table of keys in the documentation is made from the table that the program itself reads.
//! `UPDATE_KEYS=1 cargo test --test it keys` writes it anew.

use sommertour::text::{InWords, Lang, Words};
use sommertour::tui::context::Context;
use sommertour::tui::keymap::records;
use std::fs;

const FILE: &str = "docs/keys.md";
const BEGIN: &str = "<!-- keys -->\n";
const END: &str = "<!-- /keys -->";

/// Where a key means something, in the order of the table.
const PLACES: [(Context, &str); 13] = [
    (Context::Panes, "überall"),
    (Context::Kreise, "Kreise"),
    (Context::Plan, "Plan"),
    (Context::Map, "Karte"),
    (Context::Detail, "Kreis"),
    (Context::Prompt, "Eingabe"),
    (Context::Print, "Drucken"),
    (Context::Choice, "Auswahl"),
    (Context::Buttons, "Knöpfe"),
    (Context::Reading, "Hilfe"),
    (Context::Offer, "Vorschlag"),
    (Context::Search, "während der Suche"),
    (Context::Printing, "während des Druckens"),
];

fn table() -> String {
    let words = Words::new(Lang::De).unwrap();
    let mut table = "\n| Wo | Taste | Was |\n|---|---|---|\n".to_owned();
    for (context, place) in PLACES {
        for record in records().filter(|record| record.context == context) {
            let what = (record.description)(&words);
            let keys: Vec<String> = record.keys.iter().map(|key| format!("`{}`", key.in_words(&words))).collect();
            table.push_str(&format!("| {place} | {} | {} |\n", keys.join(", "), what.trim_end_matches(" …")));
        }
    }
    table.push('\n');
    table
}

#[test]
fn the_documented_keys_are_those_of_the_program() {
    let page = fs::read_to_string(FILE).unwrap().replace("\r\n", "\n");
    let (before, rest) = page.split_once(BEGIN).unwrap_or_else(|| panic!("{FILE} has no line {BEGIN}"));
    let (found, after) = rest.split_once(END).unwrap_or_else(|| panic!("{FILE} has no line {END}"));
    let table = table();
    if std::env::var_os("UPDATE_KEYS").is_some() {
        fs::write(FILE, format!("{before}{BEGIN}{table}{END}{after}")).unwrap();
    } else {
        assert!(found == table, "the keys in {FILE} are stale: UPDATE_KEYS=1 cargo test --test it keys");
    }
}

#[test]
fn every_command_has_its_line() {
    let placed = |context| PLACES.iter().any(|(place, _)| *place == context);
    assert!(records().all(|record| placed(record.context)));
    let table = table();
    assert_eq!(table.lines().filter(|line| line.starts_with("| ")).count(), records().count() + 1);
    assert!(!table.contains("| |") && !table.contains("``"));
}
