//! A listing as an Excel workbook, ready to print: A4, header row on each page, real dates and numbers, no formula.
//! Start with [`render`].

use super::csv_file::passes_for_formula;
use crate::domain::date::Date;
use crate::say;
use crate::sheet::parts::listing::{Listing, Value};
use crate::text::{Lang, Words};
use chrono::Datelike;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// Excel's code for A4.
const A4: u8 = 9;

/// The letters that fit on an upright page; a wider table lies across.
const UPRIGHT: u16 = 90;

/// The letters that a page lying across holds before they become too small to read; a wider table takes more pages, with
/// its first two columns on each.
const ACROSS: u16 = 215;

/// The width of the notes, in letters.
const NOTES: u16 = 78;

/// The longest text that Excel takes in a property or a footer.
const SHORT_TEXT: usize = 200;

/// The height of a line, and of the highest row that Excel can show, in points. Rows are given a height of their own:
/// not every reader works it out.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 405.0;

const MINUTES_OF_DAY: f64 = 24.0 * 60.0;

/// The workbook: the same bytes for the same listing and day.
///
/// # Errors
/// A text is longer than a cell may hold (32,767 characters).
pub fn render(words: &Words, listing: &Listing, today: Date) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let day = excel_date(today)?;
    let title = shortened(&listing.title);
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&day));
    let sheet = workbook.add_worksheet();
    sheet.set_name(&listing.name)?;
    fill(words, sheet, listing)?;
    set_up_page(sheet, listing)?;
    let notes = workbook.add_worksheet();
    notes.set_name(say!(words, "xlsx-notes"))?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_quote_prefix();
    notes.set_column_width(0, f64::from(NOTES))?.set_paper_size(A4).set_print_fit_to_pages(1, 0);
    for (row, note) in (0..).zip(std::iter::once(&listing.title).chain(&listing.notes)) {
        notes.write_string_with_format(row, 0, note, &wrapped)?;
        notes.set_row_height(row, height([(note.as_str(), NOTES)]))?;
    }
    workbook.save_to_buffer()
}

fn fill(words: &Words, sheet: &mut Worksheet, listing: &Listing) -> Result<(), XlsxError> {
    let head =
        Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Medium);
    for (at, column) in (0..).zip(&listing.columns) {
        sheet.set_column_width(at, f64::from(column.width))?;
        sheet.write_string_with_format(0, at, &column.title, &head)?;
    }
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Hair);
    sheet.set_row_height(0, height(listing.columns.iter().map(|column| (column.title.as_str(), column.width))))?;
    // Without the prefix a text such as =A1 would become a formula as soon as somebody edits the cell.
    let quoted = plain.clone().set_quote_prefix();
    let date_format = match words.lang() {
        Lang::De => "dd.mm.yyyy",
        Lang::En => "d mmm yyyy",
    };
    for (row, record) in (1..).zip(&listing.records) {
        let texts = record.iter().zip(&listing.columns).filter_map(|(value, column)| match value {
            Value::Text(text) | Value::Word(_, text) => Some((text.as_str(), column.width)),
            _ => None,
        });
        sheet.set_row_height(row, height(texts))?;
        for (column, value) in (0..).zip(record) {
            match value {
                Value::Nothing => sheet.write_blank(row, column, &plain)?,
                Value::Text(text) | Value::Word(_, text) => {
                    let format = if passes_for_formula(text) { &quoted } else { &plain };
                    sheet.write_string_with_format(row, column, text, format)?
                }
                Value::Ags(ags) => sheet.write_string_with_format(row, column, ags.as_str(), &quoted)?,
                Value::Number(number, decimals) => {
                    // With a gap behind it, so that it does not touch a text in the next column.
                    let form = if *decimals == 0 { "0_)".to_owned() } else { format!("0.{}_)", "0".repeat(*decimals)) };
                    // Rounded as every other format shows it.
                    let scale = 10_f64.powi(i32::try_from(*decimals).unwrap_or_default());
                    let number = (number * scale).round() / scale;
                    sheet.write_number_with_format(row, column, number, &plain.clone().set_num_format(form))?
                }
                Value::Date(date) => {
                    let format = plain.clone().set_num_format(date_format).set_align(FormatAlign::Left);
                    sheet.write_datetime_with_format(row, column, excel_date(*date)?, &format)?
                }
                Value::Time(minutes) => {
                    let part_of_day = f64::from(*minutes) / MINUTES_OF_DAY;
                    let format = plain.clone().set_num_format("hh:mm").set_align(FormatAlign::Left);
                    sheet.write_number_with_format(row, column, part_of_day, &format)?
                }
            };
        }
    }
    Ok(())
}

fn set_up_page(sheet: &mut Worksheet, listing: &Listing) -> Result<(), XlsxError> {
    let width = listing.columns.iter().map(|column| column.width).sum::<u16>();
    let pages = width.div_ceil(ACROSS);
    sheet.set_paper_size(A4).set_print_fit_to_pages(pages, 0).set_repeat_rows(0, 0)?.set_freeze_panes(1, 0)?;
    if width > UPRIGHT {
        sheet.set_landscape();
    }
    if pages > 1 {
        sheet.set_repeat_columns(0, 1)?;
    }
    // An ampersand steers a footer; doubled it is one.
    let title = shortened(&listing.title).replace('&', "&&");
    sheet.set_footer(format!("&L{title}&R&P / &N"));
    let columns = u16::try_from(listing.columns.len()).unwrap_or_default();
    let rows = u32::try_from(listing.records.len()).unwrap_or_default();
    if let Some(last) = columns.checked_sub(1) {
        sheet.autofilter(0, 0, rows, last)?;
    }
    Ok(())
}

/// The height of a row with these texts, each in a column of that many letters.
fn height<'a>(texts: impl IntoIterator<Item = (&'a str, u16)>) -> f64 {
    // Words do not fill a line to its end.
    let lines = |(text, width): (&str, u16)| text.chars().count().div_ceil(usize::from(width.saturating_sub(2).max(1)));
    let most = texts.into_iter().map(lines).max().unwrap_or_default().max(1);
    (most as f64 * LINE).min(HIGHEST)
}

fn excel_date(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let date = date.naive();
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or_default(), part(date.month()), part(date.day()))
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= SHORT_TEXT / 2 {
        return text.to_owned();
    }
    text.chars().take(SHORT_TEXT / 2 - 1).chain(std::iter::once('…')).collect()
}
