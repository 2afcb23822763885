//! Times of the day and durations: written, and understood when typed.
//! Start with [`understand`].

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

/// What a person means who types a time: `9`, `930`, `0930`, `9:30`, `9.30`, `9 Uhr`, `9h30`.
/// Gives minutes after midnight, below 24:00.
pub fn understand(typed: &str) -> Option<u32> {
    let typed = typed.trim().trim_end_matches("Uhr").trim_end_matches(['h', ' ']);
    let parts: Vec<&str> = typed.split([':', '.', 'h']).collect();
    let digits = |text: &str| -> Option<u32> {
        if text.is_empty() || text.len() > 2 || !text.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        text.parse().ok()
    };
    let (hours, minutes) = match parts.as_slice() {
        [hours, minutes] if minutes.len() == 2 => (digits(hours)?, digits(minutes)?),
        [run] if run.len() <= 2 => (digits(run)?, 0),
        [run] if run.is_ascii() => {
            let (hours, minutes) = run.split_at(run.len() - 2);
            (digits(hours)?, digits(minutes)?)
        }
        _ => return None,
    };
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use super::{clock, understand};

    #[test]
    fn the_ways_people_type_a_time() {
        for typed in ["9:30", "9.30", "930", "0930", " 09:30 ", "9h30", "9.30 Uhr"] {
            assert_eq!(understand(typed), Some(9 * 60 + 30), "{typed}");
        }
        for typed in ["9", "09", "9 Uhr", "900"] {
            assert_eq!(understand(typed), Some(9 * 60), "{typed}");
        }
        for typed in ["", "24", "9:60", "9:3", "99999", "neun", "9:30:00", "+9", "９", "ä30"] {
            assert_eq!(understand(typed), None, "{typed}");
        }
    }

    #[test]
    fn the_clock_starts_again_after_midnight() {
        assert_eq!(clock(65), "01:05");
        assert_eq!(clock(24 * 60 + 65), "01:05");
    }
}
