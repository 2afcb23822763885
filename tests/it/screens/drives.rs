//! Drives are asked for once and kept: not by frame, and not again after an edit that leaves them as they are.

use crate::common::screen::test_setup;
use sommertour::domain::coord::Coord;
use sommertour::domain::travel::{Leg, Travel};
use sommertour::store::folder::Folder;
use sommertour::text::Lang;
use sommertour::travel::formula::Formula;
use sommertour::travel::remembered::Remembered;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A method that counts how often it is asked.
struct Counting(Arc<AtomicUsize>);

impl Travel for Counting {
    fn leg(&self, from: Coord, to: Coord) -> Leg {
        self.0.fetch_add(1, Ordering::Relaxed);
        Formula.leg(from, to)
    }
}

#[test]
fn frames_ask_for_no_drive_and_an_edit_only_for_new_ones() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = || asked.load(Ordering::Relaxed);
    let mut screen = test_setup((140, 45), Lang::De, Folder::new("tests/fixtures/tours"), Some("sommertour-2027"));
    screen.model.office.travel = Arc::new(Remembered::new(Box::new(Counting(Arc::clone(&asked)))));
    screen.model.refresh();
    screen.keys("<Esc><Tab><Down><Tab>");
    let at_first = count();
    assert!(at_first > 8, "{at_first}");
    for keys in ["+", "<Left>", "<Left>", "k", "z", "a", "<F3>", "<F3>", "t", "l", "<BackTab>", "<F1>", "<Esc>"] {
        screen.keys(keys).draw();
    }
    assert_eq!(count(), at_first);
    // The drives are the same before and after: a status, undo and redo.
    screen.keys("szuge<Enter>").draw();
    screen.keys("<C-z><C-y><C-z>").draw();
    assert_eq!(count(), at_first);
    // One stop moved: at most the three drives around each of its two places, and each way is a drive of its own.
    screen.keys("r").draw();
    let after = count();
    assert!((at_first + 1..=at_first + 6).contains(&after), "{at_first} {after}");
    screen.keys("<C-z><C-y>").draw();
    assert_eq!(count(), after);
}
