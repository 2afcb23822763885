//! Undo and redo of the open tour, with a label each.
//! Start with [`History`].

use crate::domain::tour::Tour;
use std::sync::Arc;

/// One change, with the tour before and after it.
#[derive(Clone, Debug)]
pub struct Change {
    pub label: String,
    pub before: Arc<Tour>,
    pub after: Arc<Tour>,
}

/// The changes of a tour since it was opened. What lies behind `at` can be done again.
#[derive(Clone, Debug, Default)]
pub struct History {
    changes: Vec<Change>,
    at: usize,
}

impl History {
    /// Records a change; what had been undone before it is forgotten.
    pub fn record(&mut self, change: Change) {
        self.changes.truncate(self.at);
        self.changes.push(change);
        self.at = self.changes.len();
    }

    /// Records a change that came in from elsewhere; what had been undone can still be done again.
    pub fn take_in(&mut self, change: Change) {
        self.changes.insert(self.at, change);
        self.at += 1;
    }

    /// The labels of the changes between `saved` and now, and whether they have been made or taken back since. All of
    /// the history where `saved` is not in it.
    pub fn since(&self, saved: Option<&Arc<Tour>>) -> (Vec<&str>, bool) {
        let after = |change: &Change| saved.is_some_and(|saved| Arc::ptr_eq(saved, &change.after));
        let from = self.changes.iter().rposition(after).map_or(0, |at| at + 1);
        let labels = self.changes[from.min(self.at)..from.max(self.at)].iter().map(|change| change.label.as_str());
        (labels.collect(), from <= self.at)
    }

    /// Makes one change of the last two, under the label of the later.
    pub fn join_last_two(&mut self) {
        let Some(later) = self.changes.pop() else { return };
        match self.changes.last_mut() {
            Some(earlier) => *earlier = Change { before: Arc::clone(&earlier.before), ..later },
            None => self.changes.push(later),
        }
        self.at = self.changes.len();
    }

    /// The change that undo would take back.
    pub fn last(&self) -> Option<&Change> {
        self.changes.get(self.at.checked_sub(1)?)
    }

    /// The change that redo would make again.
    pub fn next(&self) -> Option<&Change> {
        self.changes.get(self.at)
    }

    /// Steps back; the change that was taken back.
    pub fn undo(&mut self) -> Option<&Change> {
        self.at = self.at.checked_sub(1)?;
        self.changes.get(self.at)
    }

    /// Steps forward; the change that was made again.
    pub fn redo(&mut self) -> Option<&Change> {
        let change = self.changes.get(self.at)?;
        self.at += 1;
        Some(change)
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, History};
    use crate::domain::tour::Tour;
    use std::sync::Arc;

    #[test]
    fn a_new_change_forgets_what_was_undone() {
        let mut history = History::default();
        let tours: Vec<Arc<Tour>> = ["a", "b", "c"].map(|title| Arc::new(Tour::new(title))).into();
        let change = |label: &str, from: usize, to: usize| Change {
            label: label.into(),
            before: Arc::clone(&tours[from]),
            after: Arc::clone(&tours[to]),
        };
        history.record(change("one", 0, 1));
        assert_eq!(history.undo().unwrap().before.title, "a");
        assert_eq!(history.next().unwrap().label, "one");
        assert_eq!(history.redo().unwrap().after.title, "b");
        assert!(history.redo().is_none());
        history.undo();
        history.record(change("two", 0, 2));
        assert!(history.next().is_none());
        assert_eq!(history.last().unwrap().label, "two");
        history.undo();
        assert!(history.undo().is_none());
    }
}
