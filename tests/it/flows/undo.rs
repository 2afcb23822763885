//! Undo and redo of everything.

use super::desk::Desk;
use proptest::prelude::*;
use sommertour::tui::context::Context;
use sommertour::tui::keymap::records;
use std::collections::HashSet;

const TOUR: &str = "2027-07-20: Wesel{09:30}, Herne | 2027-07-21: Soest, Bonn, Hamm | ideas: Münster";

/// Each command that changes the tour, with keys that do so on [`TOUR`].
const CHANGES: &[(&str, &str)] = &[
    ("cmd-add-to-day", "<BackTab>bonn<Ins><Tab>"),
    ("cmd-add-somewhere", "<BackTab>bonn<Enter>ideen<Enter><Tab>"),
    ("cmd-add-place", "pSchule<Enter>51 7<Enter>"),
    ("cmd-add-day", "n<Enter>"),
    ("cmd-remove", "<Del>"),
    ("cmd-move-up", "<Down><Down>h"),
    ("cmd-move-down", "<Down>r"),
    ("cmd-move-to", "<Down>gideen<Enter>"),
    ("cmd-set-date", "d<Back>2<Enter>"),
    ("cmd-set-time", "<Down>t<Back>5<Enter>"),
    ("cmd-set-minutes", "<Down>m30<Enter>"),
    ("cmd-set-status", "<Down>szuge<Enter>"),
    ("cmd-set-hours", "u<Back>5<Enter>"),
    ("cmd-set-base", "bBonn<Enter>"),
    ("cmd-set-from", "aBonn<Enter>"),
    ("cmd-set-to", "zBonn<Enter>"),
    ("cmd-details", "<Down>i<Down><Enter>Landrat<Enter><Esc>"),
    ("cmd-embargo", "wbis morgen<Enter>"),
    ("cmd-finalise", "f"),
    ("cmd-better-order", "<Down><Down><Down>o<Enter><Enter>"),
    ("cmd-new-days", "e<Enter>"),
    ("cmd-suggest", "v<Enter>"),
    ("cmd-replace", "<Down><Down>x<Enter>"),
    ("cmd-rename", "<F6>!<Enter>"),
    ("cmd-principal", "<F7>A<Enter>"),
];

/// The other commands of the panes.
const OTHERS: &[&str] = &[
    "cmd-up",
    "cmd-down",
    "cmd-page-up",
    "cmd-page-down",
    "cmd-first",
    "cmd-last",
    "cmd-pan-left",
    "cmd-pan-right",
    "cmd-next-pane",
    "cmd-previous-pane",
    "cmd-clear-search",
    "cmd-actions",
    "cmd-print",
    "cmd-palette",
    "cmd-help",
    "cmd-undo",
    "cmd-redo",
    "cmd-new",
    "cmd-open",
    "cmd-save",
    "cmd-save-as",
    "cmd-duplicate",
    "cmd-delete-tour",
    "cmd-merge-copy",
    // Undone in `earlier`.
    "cmd-restore",
    "cmd-quit",
    "cmd-zoom-in",
    "cmd-zoom-out",
    "cmd-fit-tour",
    "cmd-fit-land",
    "cmd-centre-focus",
    "cmd-toggle-rivers",
    "cmd-toggle-autobahnen",
    "cmd-next-glyphs",
    "cmd-full-map",
    "cmd-toggle-mouse",
    "cmd-stop-search",
    "cmd-stop-printing",
    "cmd-campaign",
];

#[test]
fn every_change_is_undone_and_done_again() {
    for (command, keys) in CHANGES {
        let mut desk = Desk::with(TOUR);
        let before = desk.tour();
        desk.keys("<Tab>").keys(keys);
        let after = desk.tour();
        assert_ne!(before, after, "{command}");
        desk.keys("<C-z>");
        assert_eq!(desk.tour(), before, "{command}");
        assert!(!desk.is_dirty(), "{command}");
        desk.keys("<C-z>");
        desk.expect_error("nichts rückgängig zu machen");
        desk.keys("<Enter><C-y>");
        assert_eq!(desk.tour(), after, "{command}");
    }
}

#[test]
fn no_command_that_changes_the_tour_is_left_out() {
    let known: HashSet<&str> = CHANGES.iter().map(|(command, _)| *command).chain(OTHERS.iter().copied()).collect();
    let is_dialog = |context| {
        matches!(
            context,
            Context::Prompt | Context::Print | Context::Choice | Context::Buttons | Context::Offer | Context::Reading
        )
    };
    for name in &known {
        assert!(records().any(|record| record.command.0 == *name), "{name} is no command");
    }
    for record in records().filter(|record| !is_dialog(record.context)) {
        assert!(known.contains(record.command.0), "{:?} changes a tour? Then it belongs into CHANGES.", record.command);
    }
}

#[test]
fn one_step_puts_a_kreis_on_a_new_day() {
    for keys in ["<BackTab>bonn<Enter>neuer<Enter>", "<Down>gneuer<Enter>"] {
        let mut desk = Desk::with(TOUR);
        desk.keys("<Tab>").keys(keys).keys("<C-z>");
        assert_eq!(desk.sketch(), TOUR, "{keys}");
    }
}

#[test]
fn undo_says_what_it_took_back() {
    let mut desk = Desk::with(TOUR);
    assert!(desk.keys("bonn<Ins>").text().contains("„Bonn“ hinzugefügt"));
    assert!(desk.keys("<C-z>").text().contains("Rückgängig gemacht: „Bonn“ hinzugefügt"));
    assert!(desk.keys("<C-y>").text().contains("Wiederholt: „Bonn“ hinzugefügt"));
}

/// Keys that change, move, ask, choose and refuse, but leave the tour open.
const KEYS: &[&str] = &[
    "<Tab>",
    "<BackTab>",
    "<Up>",
    "<Down>",
    "<S-Up>",
    "<S-Down>",
    "<Home>",
    "<End>",
    "<PageDown>",
    "<Enter>",
    "<Esc>",
    "<Ins>",
    "<Del>",
    "<Back>",
    "<Left>",
    "<Right>",
    "n",
    "h",
    "r",
    "d",
    "t",
    "s",
    "g",
    "m",
    "p",
    "u",
    "a",
    "z",
    "b",
    "o",
    "e",
    "v",
    "x",
    "f",
    "9",
    "1",
    ".",
    "-",
    ":",
    "x",
    "ö",
    "<C-z>",
    "<C-y>",
    "<F1>",
    "<F6>",
    "<F7>",
    "i",
    "e",
    "f",
];

fn key() -> impl Strategy<Value = &'static str> {
    prop::sample::select(KEYS)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_keys_are_undone_to_the_first_tour(keys in prop::collection::vec(key(), 1..60)) {
        let mut desk = Desk::with(TOUR);
        let first = desk.tour();
        desk.keys(&keys.concat());
        // Out of every dialog and past every error.
        desk.keys("<Esc><Esc><Esc><Esc><Esc><Esc>");
        let last = desk.tour();
        let has_undo = |desk: &Desk| desk.model.document.as_ref().unwrap().history.last().is_some();
        let mut steps = 0;
        while has_undo(&desk) {
            desk.keys("<C-z>");
            steps += 1;
            prop_assert!(steps < 100);
        }
        prop_assert_eq!(desk.tour(), first);
        prop_assert!(!desk.is_dirty());
        let has_redo = |desk: &Desk| desk.model.document.as_ref().unwrap().history.next().is_some();
        for _ in 0..steps {
            desk.keys("<C-y>");
        }
        // What had been undone among the keys may come back as well, so the last tour lies on the way.
        if !has_redo(&desk) {
            prop_assert_eq!(desk.tour(), last);
        }
    }
}
