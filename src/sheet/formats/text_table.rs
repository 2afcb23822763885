//! A table as lines of text of at most 100 columns.
//! Start with [`table_lines`].

use crate::sheet::parts::document::{Align, Table};
use crate::text::wrap::{pad_left, pad_right, widest_word, width, wrap};

/// What fits on a wide terminal and on a printed page.
const COLUMNS: usize = 100;

/// Blanks between two columns.
const GAP: &str = "  ";

/// The lines of a table, with a rule above each group.
pub fn table_lines(table: &Table) -> Vec<String> {
    let widths = column_widths(table);
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    let rule = rule.join(GAP);
    let titles: Vec<String> = table.columns.iter().map(|column| column.title.clone()).collect();
    let mut lines = row_lines(table, &titles, &widths);
    for group in &table.groups {
        lines.push(rule.clone());
        lines.extend(group.iter().flat_map(|row| row_lines(table, row, &widths)));
    }
    lines
}

/// One row, as many lines high as its highest cell.
fn row_lines(table: &Table, row: &[String], widths: &[usize]) -> Vec<String> {
    let cells: Vec<Vec<String>> = row.iter().zip(widths).map(|(cell, width)| wrap(cell, *width)).collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or_default();
    let line = |index: usize| {
        let padded: Vec<String> = cells
            .iter()
            .zip(&table.columns)
            .zip(widths)
            .map(|((cell, column), width)| {
                let text = cell.get(index).map_or("", String::as_str);
                match column.align {
                    Align::Left => pad_right(text, *width),
                    Align::Right => pad_left(text, *width),
                }
            })
            .collect();
        padded.join(GAP).trim_end().to_owned()
    };
    (0..height).map(line).collect()
}

/// As wide as the cells are, but together no wider than the page: the widest column gives way first.
fn column_widths(table: &Table) -> Vec<usize> {
    let cells_of = |index: usize| {
        let cells = table.groups.iter().flatten().filter_map(move |row| row.get(index));
        std::iter::once(&table.columns[index].title).chain(cells)
    };
    let lines_of = |cell: &str| cell.split('\n').map(width).max().unwrap_or_default();
    let count = table.columns.len();
    let mut widths: Vec<usize> =
        (0..count).map(|index| cells_of(index).map(|cell| lines_of(cell)).max().unwrap_or_default()).collect();
    let least: Vec<usize> =
        (0..count).map(|index| cells_of(index).map(|cell| widest_word(cell)).max().unwrap_or_default()).collect();
    let gaps = GAP.len() * count.saturating_sub(1);
    while widths.iter().sum::<usize>() + gaps > COLUMNS {
        let widest = (0..count).filter(|index| widths[*index] > least[*index]).max_by_key(|index| widths[*index]);
        match widest {
            Some(index) => widths[index] -= 1,
            None => break,
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::table_lines;
    use crate::sheet::parts::document::{Column, Table};
    use crate::text::wrap::width;

    #[test]
    fn a_wide_table_wraps_into_the_page() {
        let lines = table_lines(&Table {
            columns: vec![Column::left("Ort".to_owned()), Column::right("km".to_owned())],
            groups: vec![vec![
                vec!["Straße ".repeat(40), "ca. 63 km\n(55–76)".to_owned()],
                vec!["Köln".to_owned(), "5".to_owned()],
            ]],
        });
        assert!(lines.iter().all(|line| width(line) <= 100), "{lines:#?}");
        assert!(lines.iter().any(|line| width(line) == 100 && line.ends_with("5")), "{lines:#?}");
    }
}
