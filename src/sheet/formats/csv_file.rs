//! A listing as CSV: for German Excel, or raw for machines.
//! Start with [`render`].

use crate::sheet::parts::listing::{Listing, Value};
use crate::text::{Lang, dates, numbers, times};
use std::borrow::Cow;

/// Tells Excel that the file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Who reads the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CsvDialect {
    /// German Excel: byte order mark, semicolon, decimal comma, German dates and titles; no text becomes a formula.
    #[default]
    Excel,
    /// A program: comma, decimal point, ISO dates, English keys; every text as it is.
    Machine,
}

/// The file.
///
/// # Errors
/// Rows of unequal length: a fault of the program.
pub fn render(listing: &Listing, dialect: CsvDialect) -> Result<Vec<u8>, csv::Error> {
    let (mark, delimiter) = match dialect {
        CsvDialect::Excel => (BYTE_ORDER_MARK, b';'),
        CsvDialect::Machine => ("", b','),
    };
    let mut file = mark.as_bytes().to_vec();
    {
        let mut writer =
            csv::WriterBuilder::new().delimiter(delimiter).terminator(csv::Terminator::CRLF).from_writer(&mut file);
        let columns = listing.columns.iter().chain(listing.common.iter().map(|(column, _)| column));
        writer.write_record(columns.map(|column| match dialect {
            CsvDialect::Excel => column.title.as_str(),
            CsvDialect::Machine => column.key,
        }))?;
        for record in &listing.records {
            let values = record.iter().chain(listing.common.iter().map(|(_, value)| value));
            writer.write_record(values.map(|value| written(value, dialect)).map(Cow::into_owned))?;
        }
        writer.flush()?;
    }
    Ok(file)
}

fn written(value: &Value, dialect: CsvDialect) -> Cow<'_, str> {
    match (value, dialect) {
        (Value::Nothing, _) => Cow::Borrowed(""),
        (Value::Text(text), CsvDialect::Excel) => guarded(text),
        (Value::Text(text), CsvDialect::Machine) => Cow::Borrowed(text),
        (Value::Word(_, shown), CsvDialect::Excel) => guarded(shown),
        (Value::Word(key, _), CsvDialect::Machine) => Cow::Borrowed(key),
        // As a number it would lose its zero, and as a formula (="05170") it would be what is guarded against elsewhere.
        (Value::Ags(ags), CsvDialect::Excel) => format!("AGS {ags}").into(),
        (Value::Ags(ags), CsvDialect::Machine) => ags.as_str().into(),
        (Value::Number(number, decimals), CsvDialect::Excel) => numbers::decimal(Lang::De, *number, *decimals).into(),
        (Value::Number(number, decimals), CsvDialect::Machine) => numbers::decimal(Lang::En, *number, *decimals).into(),
        (Value::Date(date), CsvDialect::Excel) => dates::short(Lang::De, date.naive()).into(),
        (Value::Date(date), CsvDialect::Machine) => date.to_string().into(),
        (Value::Time(minutes), _) => times::clock(*minutes).into(),
    }
}

/// Whether a spreadsheet might take `text` for a formula (OWASP, CSV injection): it begins, blanks aside, with one of
/// `= + - @` in ordinary or full width, or with a tab, a carriage return or a null.
pub fn passes_for_formula(text: &str) -> bool {
    let steers = |c: char| matches!(c, '\t' | '\r' | '\n' | '\0');
    let opens = |c: char| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    let first = text.chars().find(|c| steers(*c) || !(c.is_whitespace() || c.is_control()));
    first.is_some_and(|c| steers(c) || opens(c))
}

/// Whether Excel would read a number out of `text` and drop digits of it, as of a telephone number without blanks.
fn loses_digits(text: &str) -> bool {
    text.len() > 1 && text.bytes().all(|byte| byte.is_ascii_digit()) && (text.starts_with('0') || text.len() > 15)
}

/// `text`, with an apostrophe before what might pass for a formula or lose digits.
pub fn guarded(text: &str) -> Cow<'_, str> {
    let needs_guard = passes_for_formula(text) || loses_digits(text);
    if needs_guard { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::{CsvDialect, guarded, render};
    use crate::domain::ags::Ags;
    use crate::domain::date::Date;
    use crate::sheet::parts::listing::{ListColumn, Listing, Value};

    #[test]
    fn nothing_that_passes_for_a_formula_comes_through() {
        for text in [
            "=HYPERLINK(\"http://x\")",
            "+49 203 1",
            "-1+1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\0=1",
            "  =1",
            "\u{a0}=1",
            "\u{3000}＝1",
            "＋1",
            "－1",
            "＠A1",
            "\n=1",
            "\u{1}=1",
            "02812070",
            "1234567890123456",
        ] {
            assert_eq!(guarded(text), format!("'{text}"), "{text:?}");
        }
        for text in ["", "Köln", "a=b", "1-2", "– Stand –", "'=1", "0203 1", "0", "46483"] {
            assert_eq!(guarded(text), text);
        }
    }

    #[test]
    fn excel_and_machines_read_the_same_values() {
        let listing = Listing {
            columns: vec![
                ListColumn::new("stop", "Station; Ort".to_owned(), 20),
                ListColumn::new("km", "km".to_owned(), 6),
                ListColumn::new("date", "Datum".to_owned(), 10),
                ListColumn::new("at", "Uhrzeit".to_owned(), 6),
                ListColumn::new("status", "Stand".to_owned(), 6),
                ListColumn::new("ags", "Schlüssel".to_owned(), 6),
            ],
            records: vec![vec![
                Value::text("=1;\"2\""),
                Value::Number(-63.25, 1),
                Value::Date(Date::parse("2027-07-20").unwrap()),
                Value::Time(545),
                Value::word("done", "besucht".to_owned()),
                Value::Ags(Ags::new("05170").unwrap()),
            ]],
            common: vec![(
                ListColumn::new("as_of", "Stand vom".to_owned(), 10),
                Value::Date(Date::parse("2027-06-01").unwrap()),
            )],
            ..Listing::default()
        };
        assert_eq!(
            String::from_utf8(render(&listing, CsvDialect::Excel).unwrap()).unwrap(),
            "\u{feff}\"Station; Ort\";km;Datum;Uhrzeit;Stand;Schlüssel;Stand vom\r\n\"'=1;\"\"2\"\"\";-63,2;20.07.2027;09:05;besucht;AGS 05170;01.06.2027\r\n"
        );
        assert_eq!(
            String::from_utf8(render(&listing, CsvDialect::Machine).unwrap()).unwrap(),
            "stop,km,date,at,status,ags,as_of\r\n\"=1;\"\"2\"\"\",-63.2,2027-07-20,09:05,done,05170,2027-06-01\r\n"
        );
    }
}
