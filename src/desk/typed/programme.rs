//! The programme of a visit in one line: `10 Begrüßung; 30 Gespräch mit dem Team`, minutes first.
//! Start with [`programme_of`]; [`item_line`] writes what [`item_of`] reads.

use super::{NotUnderstood, Reason, minutes};
use crate::domain::details::ProgrammeItem;
use crate::text::sanitize::sanitize;
use crate::text::search::is_dash;

/// Every item, in that order.
///
/// # Errors
/// The first that cannot be understood.
pub fn programme_of(typed: &str) -> Result<Vec<ProgrammeItem>, NotUnderstood> {
    typed.split(';').map(str::trim).filter(|item| !item.is_empty()).map(item_of).collect()
}

/// More words than these make no length: `1 h 30 Min.`
const MOST_WORDS: usize = 4;

/// One item: its length, then what happens.
///
/// # Errors
/// It begins with no length, with one that no visit can have, or with a time of the day, which follows from the lengths.
pub fn item_of(typed: &str) -> Result<ProgrammeItem, NotUnderstood> {
    let clean = sanitize(typed);
    let clean = clean.trim();
    let digits = clean.find(|c: char| !c.is_ascii_digit()).unwrap_or(clean.len());
    let blanks = clean.match_indices(char::is_whitespace).map(|(at, _)| at).take(MOST_WORDS);
    let mut ends: Vec<usize> = std::iter::once(digits).chain(blanks).collect();
    ends.sort_unstable();
    let length = |end: usize| match minutes::length(&clean[..end]) {
        Err(NotUnderstood { reason: Reason::NoMinutes, .. }) => None,
        length => Some((end, length)),
    };
    let (end, length) = ends.into_iter().rev().find_map(length).ok_or_else(|| Reason::NoProgrammeItem.of(clean))?;
    let (said, text) = (&clean[..end], clean[end..].trim_start());
    // A number that goes on right behind the length: `8.52`, `8-9 Uhr`, `1,5`.
    let goes_on = clean[end..].chars().nth(1).filter(char::is_ascii_digit).and(clean[end..].chars().next());
    let is_clock = said.contains(':') && !said.contains(char::is_alphabetic)
        || goes_on.is_some_and(|sign| matches!(sign, ':' | '.') || is_dash(sign))
        || text.split_whitespace().next().is_some_and(|word| word.eq_ignore_ascii_case("Uhr"));
    match (length, text) {
        _ if is_clock => Err(Reason::ClockInProgramme.of(clean)),
        (_, "") => Err(Reason::NoProgrammeItem.of(clean)),
        _ if goes_on == Some(',') => Err(Reason::NoProgrammeItem.of(clean)),
        (Ok(minutes), text) => Ok(ProgrammeItem { minutes, text: text.to_owned() }),
        (Err(error), _) => Err(error),
    }
}

/// The line that [`item_of`] reads back.
pub fn item_line(item: &ProgrammeItem) -> String {
    format!("{} {}", item.minutes.get(), sanitize(&item.text))
}

#[cfg(test)]
mod tests {
    use super::{Reason, item_line, programme_of};

    #[test]
    fn minutes_come_first_and_are_read_back() {
        let items = programme_of("10 Begrüßung; 30 Min. Gespräch;5 2 Fotos;").unwrap();
        let lines: Vec<String> = items.iter().map(item_line).collect();
        assert_eq!(lines, ["10 Begrüßung", "30 Gespräch", "5 2 Fotos"]);
        assert_eq!(programme_of(&lines.join("; ")).unwrap(), items);
        assert_eq!(programme_of(""), Ok(Vec::new()));
        for wrong in ["Begrüßung", "10", "10 ", "99999999999 x"] {
            assert_eq!(programme_of(wrong), Err(Reason::NoProgrammeItem.of(wrong)), "{wrong}");
        }
        for clock in
            ["8:52 Begrüßung", "8.52 Begrüßung", "8 Uhr Begrüßung", "8:52-9:10 Begrüßung", "08:52 Uhr Begrüßung"]
        {
            assert_eq!(programme_of(clock), Err(Reason::ClockInProgramme.of(clock)), "{clock}");
        }
        let long = programme_of("1:30 h Rundgang; 1 h 30 Min. Gespräch; 15min Fotos; 5Dank").unwrap();
        let lines: Vec<String> = long.iter().map(item_line).collect();
        assert_eq!(lines, ["90 Rundgang", "90 Gespräch", "15 Fotos", "5 Dank"]);
        assert!(matches!(programme_of("90000 x").unwrap_err().reason, Reason::Value(_)));
    }
}
