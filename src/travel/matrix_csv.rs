//! A matrix of drives as a table of text: `from,to,km,minutes`, as spreadsheets write it.
//! Start with [`read`].

use crate::domain::coord::Coord;
use crate::domain::find::Found;
use crate::domain::reference::Reference;
use crate::domain::stop::Location;
use crate::domain::travel::Cost;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use std::collections::HashMap;

/// The columns, each with the headings by which it is known.
const COLUMNS: [(&str, &[&str]); 4] = [
    ("from", &["from", "von", "start"]),
    ("to", &["to", "nach", "bis", "ziel"]),
    ("km", &["km", "kilometer", "kilometers", "kilometres"]),
    ("minutes", &["minutes", "minuten", "min"]),
];

/// Longer drives do not exist on one day, and shorter ones than nothing never.
const LONGEST_KM: f64 = 3000.0;
const LONGEST_MINUTES: f64 = 3000.0;

/// Drives from a file, and the lines that could not be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    pub drives: Vec<(Location, Location, Cost)>,
    pub refused: Vec<Refused>,
}

/// A line that was not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// Counted from 1, as an editor does.
    pub line: u64,
    pub reason: Reason,
}

/// Why a line was not taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// No unit has this name, and it is no pair of coordinates.
    NoSuchPlace(String),
    /// The name means several units.
    Ambiguous(String, Vec<String>),
    /// From a place to itself.
    SamePlace,
    /// No number of kilometres between 0 and 3000.
    NoKilometres(String),
    /// No number of minutes between 0 and 3000.
    NoMinutes(String),
    /// The pair stood in this line before.
    Repeated(u64),
    /// The line has fewer columns than the first one, or its quotation marks do not match.
    Broken,
}

/// Why a file could not be read at all.
#[derive(Clone, Debug, PartialEq)]
pub enum CsvError {
    Empty,
    /// A spreadsheet saved it as "Unicode text".
    Utf16,
    /// Columns without a heading.
    NoColumns(Vec<&'static str>),
}

impl InWords for CsvError {
    /// What is wrong and what to do.
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Empty => say!(words, "matrix-empty"),
            Self::Utf16 => say!(words, "matrix-utf16"),
            Self::NoColumns(missing) => say!(words, "matrix-no-columns", columns = missing.join(", ")),
        }
    }
}

impl InWords for Refused {
    /// The line and the reason.
    fn in_words(&self, words: &Words) -> String {
        let clean = |text: &String| sanitize(text).into_owned();
        let text = match &self.reason {
            Reason::NoSuchPlace(typed) => say!(words, "matrix-no-such-place", typed = clean(typed)),
            Reason::Ambiguous(typed, candidates) => {
                say!(words, "matrix-ambiguous", typed = clean(typed), candidates = candidates.join("; "))
            }
            Reason::SamePlace => say!(words, "matrix-same-place"),
            Reason::NoKilometres(typed) => say!(words, "matrix-no-kilometres", typed = clean(typed)),
            Reason::NoMinutes(typed) => say!(words, "matrix-no-minutes", typed = clean(typed)),
            Reason::Repeated(line) => say!(words, "matrix-repeated", line = line.to_string()),
            Reason::Broken => say!(words, "matrix-broken-line"),
        };
        say!(words, "matrix-refused", line = self.line.to_string(), text = text)
    }
}

/// Reads the bytes of a file. Comma, semicolon or tab between the columns, decimal comma or point, UTF-8 with or without
/// a byte order mark or the Windows encoding of Western Europe; the columns in any order, further ones are passed over.
/// A place is a unit by key or name, which means its KI, or `LAT,LON`.
///
/// # Errors
/// There is nothing in it, or the first line does not name the four columns.
pub fn read(bytes: &[u8], reference: &Reference) -> Result<Imported, CsvError> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(CsvError::Utf16);
    }
    let text = decode(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes));
    let Some(first) = text.lines().find(|line| !line.trim().is_empty()) else {
        return Err(CsvError::Empty);
    };
    let count = |separator: char| first.matches(separator).count();
    let separator = [';', '\t', ','].into_iter().max_by_key(|separator| (count(*separator), *separator != ','));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator.map_or(b',', |separator| separator as u8))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let columns = columns(reader.headers().map_err(|_| CsvError::Empty)?)?;
    let mut lines = Lines { reference, met: HashMap::new(), drives: Vec::new() };
    let mut refused = Vec::new();
    let has_text = |record: &csv::StringRecord| record.iter().any(|field| !field.is_empty());
    for record in reader.records().filter(|record| record.as_ref().map_or(true, has_text)) {
        let position = match &record {
            Ok(record) => record.position(),
            Err(error) => error.position(),
        };
        let line = position.map_or(0, |position| line_at(&text, position.byte()));
        let taken = record.map_err(|_| Reason::Broken).and_then(|record| lines.take(&record, &columns, line));
        refused.extend(taken.err().map(|reason| Refused { line, reason }));
    }
    Ok(Imported { drives: lines.drives, refused })
}

/// The line, counted from 1, of the record that begins at a byte; the reader stands before the line ends in between.
fn line_at(text: &str, byte: u64) -> u64 {
    let is_line_end = |c: &u8| matches!(c, b'\r' | b'\n');
    let bytes = text.as_bytes();
    let start = usize::try_from(byte).unwrap_or(bytes.len()).min(bytes.len());
    let blank = bytes[start..].iter().take_while(|c| is_line_end(c)).count();
    bytes[..start + blank].iter().filter(|c| **c == b'\n').count() as u64 + 1
}

/// UTF-8, or else Windows-1252, in which German letters stand where Unicode has them.
fn decode(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// Where the four columns are.
fn columns(headings: &csv::StringRecord) -> Result<[usize; 4], CsvError> {
    let find = |names: &[&str]| headings.iter().position(|heading| names.contains(&heading.to_lowercase().as_str()));
    let found = COLUMNS.map(|(_, names)| find(names));
    match found {
        [Some(from), Some(to), Some(km), Some(minutes)] => Ok([from, to, km, minutes]),
        _ => {
            let missing = COLUMNS.iter().zip(found).filter(|(_, found)| found.is_none());
            Err(CsvError::NoColumns(missing.map(|((name, _), _)| *name).collect()))
        }
    }
}

struct Lines<'a> {
    reference: &'a Reference,
    /// In which line a pair of places stood.
    met: HashMap<[u64; 4], u64>,
    drives: Vec<(Location, Location, Cost)>,
}

impl Lines<'_> {
    fn take(&mut self, record: &csv::StringRecord, columns: &[usize; 4], line: u64) -> Result<(), Reason> {
        let [from, to, km, minutes] = columns.map(|column| record.get(column));
        let (Some(from), Some(to), Some(km), Some(minutes)) = (from, to, km, minutes) else {
            return Err(Reason::Broken);
        };
        let (from, to) = (self.place(from)?, self.place(to)?);
        if from.coord == to.coord {
            return Err(Reason::SamePlace);
        }
        let cost = Cost {
            km: number(km, LONGEST_KM).ok_or_else(|| Reason::NoKilometres(km.to_owned()))?,
            minutes: number(minutes, LONGEST_MINUTES).ok_or_else(|| Reason::NoMinutes(minutes.to_owned()))?,
        };
        let degrees = [from.coord.lat(), from.coord.lon(), to.coord.lat(), to.coord.lon()];
        if let Some(before) = self.met.insert(degrees.map(f64::to_bits), line) {
            return Err(Reason::Repeated(before));
        }
        self.drives.push((from, to, cost));
        Ok(())
    }

    fn place(&self, typed: &str) -> Result<Location, Reason> {
        if let Ok(coord) = Coord::parse(typed) {
            return Ok(Location { name: typed.to_owned(), coord });
        }
        let kreise = &self.reference.kreise;
        match kreise.find(typed) {
            Found::One(ags) => {
                Ok(Location { name: kreise.get(ags).short.clone(), coord: self.reference.ki_coord(ags) })
            }
            Found::Several(candidates) => {
                let named = candidates.into_iter().map(|ags| format!("{} ({ags})", kreise.get(ags).name)).collect();
                Err(Reason::Ambiguous(typed.to_owned(), named))
            }
            Found::None(_) => Err(Reason::NoSuchPlace(typed.to_owned())),
        }
    }
}

/// A number above zero and up to `most`, with a decimal point or comma.
fn number(typed: &str, most: f64) -> Option<f64> {
    let number: f64 = typed.replace(',', ".").parse().ok()?;
    (number > 0.0 && number <= most).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::{CsvError, Reason, Refused, read};
    use crate::store::assets::load_embedded;
    use crate::text::{InWords, Lang, Words};

    fn imported(bytes: &[u8]) -> super::Imported {
        read(bytes, &load_embedded().unwrap()).unwrap()
    }

    #[test]
    fn what_spreadsheets_write_is_understood() {
        let german = "Von;Nach;Kilometer;Minuten\r\nDüsseldorf;Kreis Wesel;63,4;52\r\n05170;51,22 6,78;70;55,5\r\n";
        let english = "from,to,km,minutes\nDüsseldorf,Kreis Wesel,63.4,52\n05170,\"51.22,6.78\",70,55.5\n";
        let tabs = "min\tkm\tx\tto\tfrom\n52\t63,4\t\tKreis Wesel\tDüsseldorf\n55,5\t70\t\t51.22 6.78\tWesel\n";
        let latin: Vec<u8> = german.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        for bytes in
            [german.as_bytes(), english.as_bytes(), tabs.as_bytes(), &latin, format!("\u{feff}{german}").as_bytes()]
        {
            let imported = imported(bytes);
            assert_eq!(imported.refused, [], "{}", String::from_utf8_lossy(bytes));
            let figures: Vec<(f64, f64)> = imported.drives.iter().map(|(.., cost)| (cost.km, cost.minutes)).collect();
            assert_eq!(figures, [(63.4, 52.0), (70.0, 55.5)]);
            assert_eq!(imported.drives[0].0.name, "Düsseldorf");
            assert_eq!(imported.drives[1].1.coord.lat(), 51.22);
        }
    }

    #[test]
    fn each_line_that_is_not_taken_is_named_with_its_reason() {
        let text = "from,to,km,minutes\nWesel,Atlantis,1,1\nAachen,Wesel,1,1\nWesel,05170,1,1\n ,,,\nWesel,Kleve,weit,1\n\
            Wesel,Kleve,40,-1\nWesel,Kleve,40,30\nKreis Wesel,05154,41,31\nWesel,Kleve\nWesel,Borken,NaN,1\nWesel,Borken,1,1e9\n";
        let imported = imported(text.as_bytes());
        assert_eq!(imported.drives.len(), 1);
        let lines: Vec<u64> = imported.refused.iter().map(|refused| refused.line).collect();
        assert_eq!(lines, [2, 3, 4, 6, 7, 9, 10, 11, 12]);
        let reason = |at: usize| &imported.refused[at].reason;
        assert_eq!(*reason(0), Reason::NoSuchPlace("Atlantis".to_owned()));
        assert!(matches!(reason(1), Reason::Ambiguous(_, candidates) if candidates.len() == 2));
        assert_eq!(*reason(2), Reason::SamePlace);
        assert_eq!(*reason(3), Reason::NoKilometres("weit".to_owned()));
        assert_eq!(*reason(4), Reason::NoMinutes("-1".to_owned()));
        assert_eq!(*reason(5), Reason::Repeated(8));
        assert_eq!(*reason(6), Reason::Broken);
        let words = Words::new(Lang::De).unwrap();
        let said = Refused { line: 2, reason: Reason::NoSuchPlace("\u{1b}x".to_owned()) }.in_words(&words);
        assert!(said.contains('2') && !said.contains('\u{1b}'), "{said}");
    }

    #[test]
    fn a_file_without_the_columns_is_refused_as_a_whole() {
        let reference = load_embedded().unwrap();
        let error = |bytes: &[u8]| read(bytes, &reference).unwrap_err();
        assert_eq!(error(b""), CsvError::Empty);
        assert_eq!(error(b"\n \n"), CsvError::Empty);
        assert_eq!(error(b"from;to;km\nWesel;Kleve;3"), CsvError::NoColumns(vec!["minutes"]));
        assert_eq!(error(b"\xff\xfef\0"), CsvError::Utf16);
        assert_eq!(error(&[0, 159, 146, 150]), CsvError::NoColumns(vec!["from", "to", "km", "minutes"]));
    }
}
