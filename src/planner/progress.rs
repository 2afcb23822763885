//! How a search is watched and stopped from outside: a flag, a deadline, a listener.
//! Start with [`Watch`].

use std::sync::atomic::{AtomicBool, Ordering};

/// How far a search has come. `V` is what it makes small: metres, or a tuple of objectives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progress<V> {
    pub best: Option<V>,
    /// Nothing is better than this.
    pub bound: Option<V>,
}

/// What a search asks in every loop (whether to stop) and tells when something is new.
///
/// The planner knows no clock: a deadline is a question that the caller answers. A search that neither a flag nor a
/// deadline ends is deterministic.
pub struct Watch<'a, V> {
    stop: Option<&'a AtomicBool>,
    is_late: Option<&'a dyn Fn() -> bool>,
    listener: Option<&'a mut dyn FnMut(Progress<V>)>,
    progress: Progress<V>,
    asked: u32,
    is_over: bool,
}

impl<V: Copy + PartialOrd> Default for Watch<'_, V> {
    fn default() -> Self {
        Self::nobody()
    }
}

impl<'a, V: Copy + PartialOrd> Watch<'a, V> {
    /// The deadline is asked once in so many questions: a look at a clock costs more than a step of a search.
    const PATIENCE: u32 = 32;

    /// Nobody watches: the search runs to its own end.
    pub fn nobody() -> Self {
        let progress = Progress { best: None, bound: None };
        Self { stop: None, is_late: None, listener: None, progress, asked: 0, is_over: false }
    }

    /// Stops soon after the flag is set.
    pub fn with_stop(mut self, stop: &'a AtomicBool) -> Self {
        self.stop = Some(stop);
        self
    }

    /// Stops soon after the answer is yes.
    pub fn with_deadline(mut self, is_late: &'a dyn Fn() -> bool) -> Self {
        self.is_late = Some(is_late);
        self
    }

    /// Hears of every better value and every better bound.
    pub fn with_listener(mut self, listener: &'a mut dyn FnMut(Progress<V>)) -> Self {
        self.listener = Some(listener);
        self
    }

    /// Whether the search has to end. Once yes, always yes.
    pub fn is_over(&mut self) -> bool {
        if !self.is_over {
            let is_stopped = self.stop.is_some_and(|stop| stop.load(Ordering::Relaxed));
            let asks_clock = self.asked.is_multiple_of(Self::PATIENCE);
            self.asked = self.asked.wrapping_add(1);
            self.is_over = is_stopped || (asks_clock && self.is_late.is_some_and(|is_late| is_late()));
        }
        self.is_over
    }

    /// The same for steps of a search that take long: the deadline is asked each time.
    pub fn is_over_by_now(&mut self) -> bool {
        self.asked = 0;
        self.is_over()
    }

    /// A value was found; told when it is the best so far.
    pub fn found(&mut self, value: V) {
        if self.progress.best.is_none_or(|best| value < best) {
            self.progress.best = Some(value);
            self.tell();
        }
    }

    /// Nothing is better than this; told when nothing stronger is known.
    pub fn proved(&mut self, bound: V) {
        if self.progress.bound.is_none_or(|known| bound > known) {
            self.progress.bound = Some(bound);
            self.tell();
        }
    }

    pub fn progress(&self) -> Progress<V> {
        self.progress
    }

    fn tell(&mut self) {
        if let Some(listener) = &mut self.listener {
            listener(self.progress);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Progress, Watch};
    use std::cell::Cell;
    use std::sync::atomic::{AtomicBool, Ordering};

    #[test]
    fn only_news_is_told() {
        let mut heard = Vec::new();
        let mut listener = |progress: Progress<i64>| heard.push((progress.best, progress.bound));
        let mut watch = Watch::nobody().with_listener(&mut listener);
        for value in [9, 9, 10, 7] {
            watch.found(value);
        }
        watch.proved(5);
        watch.proved(4);
        assert_eq!(heard, [(Some(9), None), (Some(7), None), (Some(7), Some(5))]);
    }

    #[test]
    fn a_flag_and_a_deadline_end_a_search_for_good() {
        let stop = AtomicBool::new(false);
        let mut watch = Watch::<i64>::nobody().with_stop(&stop);
        assert!(!watch.is_over());
        stop.store(true, Ordering::Relaxed);
        assert!(watch.is_over());
        stop.store(false, Ordering::Relaxed);
        assert!(watch.is_over());

        let asked = Cell::new(0);
        let is_late = || asked.replace(asked.get() + 1) == 3;
        let mut watch = Watch::<i64>::nobody().with_deadline(&is_late);
        assert_eq!((0..).position(|_| watch.is_over()), Some(96));
    }
}
