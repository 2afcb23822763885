//! The words of dates in both languages, whatever the screen speaks: a pasted text does not know the setting.
//! Start with [`weekday`]; every word comes in small letters without marks.

use chrono::Weekday;

const WEEKDAYS: [(Weekday, [&str; 2]); 7] = [
    (Weekday::Mon, ["montag", "monday"]),
    (Weekday::Tue, ["dienstag", "tuesday"]),
    (Weekday::Wed, ["mittwoch", "wednesday"]),
    (Weekday::Thu, ["donnerstag", "thursday"]),
    (Weekday::Fri, ["freitag", "friday"]),
    (Weekday::Sat, ["samstag", "saturday"]),
    (Weekday::Sun, ["sonntag", "sunday"]),
];

const MONTHS: [&[&str]; 12] = [
    &["januar", "january"],
    &["februar", "february"],
    &["marz", "maerz", "mrz", "march"],
    &["april"],
    &["mai", "may"],
    &["juni", "june"],
    &["juli", "july"],
    &["august"],
    &["september"],
    &["oktober", "october"],
    &["november"],
    &["dezember", "december"],
];

/// A weekday from its first two letters on.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let begins = |(_, names): &&(Weekday, [&str; 2])| names.iter().any(|name| name.starts_with(word));
    WEEKDAYS.iter().find(begins).filter(|_| word.len() >= 2).map(|(weekday, _)| *weekday)
}

/// A month from its first three letters on, 1 to 12.
pub(super) fn month(word: &str) -> Option<u32> {
    let at = MONTHS.iter().position(|names| names.iter().any(|name| name.starts_with(word)));
    at.filter(|_| word.len() >= 3).and_then(|at| u32::try_from(at + 1).ok())
}

/// A day counted from today.
pub(super) fn days_from_today(word: &str) -> Option<i64> {
    match word {
        "gestern" | "yesterday" => Some(-1),
        "heute" | "today" => Some(0),
        "morgen" | "tomorrow" => Some(1),
        "ubermorgen" | "uebermorgen" => Some(2),
        _ => None,
    }
}

/// The weekday that comes next: `nächsten Dienstag`, `next Tuesday`.
pub(super) fn is_next(word: &str) -> bool {
    let word = word.trim_end_matches(['n', 'r', 'm']);
    matches!(word, "next" | "nachste" | "naechste" | "kommende")
}

/// The week of the calendar: `KW 29`, `week 29`.
pub(super) fn is_week(word: &str) -> bool {
    matches!(word, "kw" | "kalenderwoche" | "woche" | "week" | "cw")
}

/// From one to the other: `bis`, `to`.
pub(super) fn is_to(word: &str) -> bool {
    matches!(word, "bis" | "to" | "until" | "till")
}

/// Opens what [`is_and`] parts: `zwischen`, `between`.
pub(super) fn is_between(word: &str) -> bool {
    matches!(word, "zwischen" | "between")
}

pub(super) fn is_and(word: &str) -> bool {
    matches!(word, "und" | "and")
}
