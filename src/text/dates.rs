//! Dates: written as a German or an English reader expects them, and understood when typed.
//! Start with [`full`] and [`understand`].

use super::search::sort_key;
use super::words::{Lang, Words};
use crate::say;
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// `20.07.2027` or `20 Jul 2027`.
pub fn short(lang: Lang, date: NaiveDate) -> String {
    match lang {
        Lang::De => date.format("%d.%m.%Y").to_string(),
        Lang::En => date.format("%-d %b %Y").to_string(),
    }
}

/// The date in as few letters as it takes: `20.07.27` or `20/07/27`.
pub fn brief(lang: Lang, date: NaiveDate) -> String {
    match lang {
        Lang::De => date.format("%d.%m.%y").to_string(),
        Lang::En => date.format("%d/%m/%y").to_string(),
    }
}

/// The date without its year where the year goes without saying: `20.07.` or `20 Jul`.
pub fn day_and_month(lang: Lang, date: NaiveDate) -> String {
    match lang {
        Lang::De => date.format("%d.%m.").to_string(),
        Lang::En => date.format("%-d %b").to_string(),
    }
}

/// `Di 20.07.2027` or `Tue 20 Jul 2027`.
pub fn full(words: &Words, date: NaiveDate) -> String {
    format!("{} {}", weekday(words, date.weekday()), short(words.lang(), date))
}

/// The weekday in short: `Di`, `Tue`.
pub fn weekday(words: &Words, weekday: Weekday) -> String {
    match weekday {
        Weekday::Mon => say!(words, "weekday-mon"),
        Weekday::Tue => say!(words, "weekday-tue"),
        Weekday::Wed => say!(words, "weekday-wed"),
        Weekday::Thu => say!(words, "weekday-thu"),
        Weekday::Fri => say!(words, "weekday-fri"),
        Weekday::Sat => say!(words, "weekday-sat"),
        Weekday::Sun => say!(words, "weekday-sun"),
    }
}

/// What a person means who types a date: `20.7.`, `20.7`, `20.07.27`, `20.07.2027`, `2027-07-20`, or a weekday
/// (`Di`, `Dienstag`, `Tue`). Without a year it is the next such day on or after `from`; a weekday is the next one
/// on or after `from`. `None` when it is no date.
pub fn understand(typed: &str, from: NaiveDate) -> Option<NaiveDate> {
    let typed = typed.trim();
    if let Some(weekday) = weekday_named(typed) {
        let ahead = (7 + weekday.num_days_from_monday() - from.weekday().num_days_from_monday()) % 7;
        return from.checked_add_days(Days::new(ahead.into()));
    }
    if typed.contains('-') {
        let (year, month, day) = numbers3(typed.split('-'))?;
        return (typed.split('-').next()?.len() == 4).then(|| NaiveDate::from_ymd_opt(year as i32, month, day))?;
    }
    let mut parts = typed.trim_end_matches('.').split('.').map(str::trim);
    let (day, month) = (number(parts.next()?)?, number(parts.next()?)?);
    match (parts.next(), parts.next()) {
        (None, None) => {
            // Eight years reach the next 29 February from anywhere in 1990 to 2100.
            (from.year()..from.year() + 9)
                .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
                .find(|date| *date >= from)
        }
        (Some(year), None) => {
            let full = match year.len() {
                2 => 2000 + number(year)?,
                4 => number(year)?,
                _ => return None,
            };
            NaiveDate::from_ymd_opt(full as i32, month, day)
        }
        _ => None,
    }
}

fn number(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

fn numbers3<'a>(mut parts: impl Iterator<Item = &'a str>) -> Option<(u32, u32, u32)> {
    let three = (number(parts.next()?)?, number(parts.next()?)?, number(parts.next()?)?);
    parts.next().is_none().then_some(three)
}

/// Both languages are understood whatever the screen speaks: a pasted text does not know the setting.
fn weekday_named(typed: &str) -> Option<Weekday> {
    const NAMES: [(Weekday, &str, &str); 7] = [
        (Weekday::Mon, "montag", "monday"),
        (Weekday::Tue, "dienstag", "tuesday"),
        (Weekday::Wed, "mittwoch", "wednesday"),
        (Weekday::Thu, "donnerstag", "thursday"),
        (Weekday::Fri, "freitag", "friday"),
        (Weekday::Sat, "samstag", "saturday"),
        (Weekday::Sun, "sonntag", "sunday"),
    ];
    let typed = sort_key(typed.trim_end_matches('.'));
    if typed.chars().count() < 2 || !typed.is_ascii() {
        return None;
    }
    NAMES
        .iter()
        .find(|(_, german, english)| german.starts_with(&typed) || english.starts_with(&typed))
        .map(|(weekday, _, _)| *weekday)
}

#[cfg(test)]
mod tests {
    use super::understand;
    use chrono::NaiveDate;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_ways_people_type_a_date() {
        let today = day("2027-07-01"); // a Thursday
        for typed in ["20.7.", "20.7", "20.07.27", "20.07.2027", "2027-07-20", " 20. 7. "] {
            assert_eq!(understand(typed, today), Some(day("2027-07-20")), "{typed}");
        }
        for typed in ["Di", "di.", "Dienstag", "Tue", "tuesday"] {
            assert_eq!(understand(typed, today), Some(day("2027-07-06")), "{typed}");
        }
        assert_eq!(understand("Do", today), Some(today));
        assert_eq!(understand("30.6.", today), Some(day("2028-06-30")));
        assert_eq!(understand("29.2.", today), Some(day("2028-02-29")));
        for typed in ["", "20", "31.6.2027", "20.7.027", "7/20", "2027-7", "27-07-20", "1.2.3.4", "D"] {
            assert_eq!(understand(typed, today), None, "{typed}");
        }
    }
}
