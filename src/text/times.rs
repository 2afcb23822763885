//! Times of the day and durations in few letters.
//! Start with [`clock`].

use super::words::Words;
use crate::say;

/// Minutes in a day.
const DAY: u32 = 24 * 60;

/// Minutes after midnight as `HH:MM`; past midnight the clock starts again.
pub fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes % DAY / 60, minutes % 60)
}

/// The same with a remark when the next day has begun.
pub fn clock_in_words(words: &Words, minutes: u32) -> String {
    if minutes < DAY { clock(minutes) } else { say!(words, "clock-next-day", clock = clock(minutes)) }
}

/// A duration as `4 h 05` or `35 min`.
pub fn duration(words: &Words, minutes: f64) -> String {
    let minutes = minutes.round().max(0.0) as u32;
    if minutes < 60 {
        say!(words, "duration-minutes", minutes = minutes)
    } else {
        let hours = (minutes / 60).to_string();
        say!(words, "duration-hours", hours = hours, minutes = format!("{:02}", minutes % 60))
    }
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn the_clock_starts_again_after_midnight() {
        assert_eq!(clock(65), "01:05");
        assert_eq!(clock(24 * 60 + 65), "01:05");
    }
}
