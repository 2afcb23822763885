//! The programme of a visit in one line: `10 Begrüßung; 30 Gespräch mit dem Team`, minutes first.
//! Start with [`programme_of`]; [`item_line`] writes what [`item_of`] reads.

use super::{NotUnderstood, Reason};
use crate::domain::details::ProgrammeItem;
use crate::domain::time::Minutes;
use crate::text::sanitize::sanitize;

/// Every item, in that order.
///
/// # Errors
/// The first that cannot be understood.
pub fn programme_of(typed: &str) -> Result<Vec<ProgrammeItem>, NotUnderstood> {
    typed.split(';').map(str::trim).filter(|item| !item.is_empty()).map(item_of).collect()
}

/// One item; a unit after the minutes is understood.
///
/// # Errors
/// It cannot be understood, or the minutes are none that a visit can have.
pub fn item_of(typed: &str) -> Result<ProgrammeItem, NotUnderstood> {
    let clean = sanitize(typed);
    let no_item = || Reason::NoProgrammeItem.of(&clean);
    let rest = clean.trim().trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = &clean.trim()[..clean.trim().len() - rest.len()];
    let minutes = digits.parse().map_err(|_| no_item())?;
    let units = ["Minuten ", "Min. ", "minutes ", "min. ", "min "];
    let text = rest.trim_start();
    let text = units.iter().find_map(|unit| text.strip_prefix(unit)).unwrap_or(text).trim();
    if text.is_empty() {
        return Err(no_item());
    }
    let minutes = Minutes::new(minutes).map_err(|error| Reason::Value(error).of(&clean))?;
    Ok(ProgrammeItem { minutes, text: text.to_owned() })
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
        assert!(matches!(programme_of("90000 x").unwrap_err().reason, Reason::Value(_)));
    }
}
