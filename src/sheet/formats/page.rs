//! A document as templates see it: sections under headings, each of paragraphs, lists and tables.
//! Start with [`Page::of`]; what a template may use stands at the top of `assets/sheets/page.html`.

use super::text_table::table_lines;
use crate::sheet::catalogue::Sheet;
use crate::sheet::parts::document::{Align, Block, Document, Table};
use crate::text::Lang;
use minijinja::Value;
use serde::Serialize;

/// Rows under one label are kept on one page; more than these would leave half a page empty.
const LONGEST_TOGETHER: usize = 14;

/// What a template is given.
#[derive(Serialize)]
pub struct Page<'a> {
    lang: &'static str,
    /// None for a list that is no sheet.
    sheet: Option<&'static str>,
    title: &'a str,
    sections: Vec<Section<'a>>,
    map: Option<Value>,
}

#[derive(Default, Serialize)]
struct Section<'a> {
    heading: Option<&'a str>,
    blocks: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Part<'a> {
    Paragraph { text: &'a str },
    List { items: &'a [String] },
    Table { columns: Vec<Head<'a>>, groups: Vec<Vec<Row<'a>>>, lines: Vec<String> },
}

#[derive(Serialize)]
struct Head<'a> {
    title: &'a str,
    is_number: bool,
}

#[derive(Serialize)]
struct Row<'a> {
    /// What the row, or with a larger span the rows from here on, are about; none where a label above covers it.
    label: Option<Vec<&'a str>>,
    span: usize,
    /// The others, or all where there is no label.
    cells: Vec<Cell<'a>>,
    /// All, one a column.
    texts: &'a [String],
}

#[derive(Serialize)]
struct Cell<'a> {
    lines: Vec<&'a str>,
    is_number: bool,
}

impl<'a> Page<'a> {
    /// The page of `document`; `map` is an SVG picture.
    pub fn of(lang: Lang, sheet: Option<Sheet>, document: &'a Document, map: Option<&str>) -> Self {
        let mut title = "";
        let mut sections = vec![Section::default()];
        for block in &document.blocks {
            let part = match block {
                Block::Title(text) => {
                    title = text;
                    continue;
                }
                Block::Heading(text) => {
                    sections.push(Section { heading: Some(text), ..Section::default() });
                    continue;
                }
                Block::Paragraph(text) => Part::Paragraph { text },
                Block::List(items) => Part::List { items },
                Block::Table(table) => Part::Table {
                    columns: table
                        .columns
                        .iter()
                        .map(|column| Head { title: &column.title, is_number: column.align == Align::Right })
                        .collect(),
                    groups: table.groups.iter().map(|group| rows(table, group)).collect(),
                    lines: table_lines(table),
                },
            };
            if let Some(section) = sections.last_mut() {
                section.blocks.push(part);
            }
        }
        sections.retain(|section| section.heading.is_some() || !section.blocks.is_empty());
        let map = map.map(|svg| Value::from_safe_string(svg.trim_end().to_owned()));
        Self { lang: lang.tag(), sheet: sheet.map(Sheet::keyword), title, sections, map }
    }
}

/// The rows of a group. A first cell with none but empty ones below it heads the whole group.
fn rows<'a>(table: &'a Table, group: &'a [Vec<String>]) -> Vec<Row<'a>> {
    let first = |row: &'a Vec<String>| row.first().map_or("", String::as_str);
    let heads_group = (2..=LONGEST_TOGETHER).contains(&group.len())
        && group.first().is_some_and(|row| !first(row).is_empty())
        && group.iter().skip(1).all(|row| first(row).is_empty());
    let cells = |row: &'a [String], from: usize| {
        let cells = row.iter().zip(&table.columns).skip(from);
        cells
            .map(|(text, column)| Cell { lines: text.split('\n').collect(), is_number: column.align == Align::Right })
            .collect()
    };
    let lines = |row| Some(str::split(first(row), '\n').collect());
    let row = |label, span, row: &'a [String], from| Row { label, span, cells: cells(row, from), texts: row };
    group
        .iter()
        .enumerate()
        .map(|(index, texts)| match index {
            0 if heads_group => row(lines(texts), group.len(), texts, 1),
            _ if heads_group => row(None, 0, texts, 1),
            _ if first(texts).is_empty() => row(None, 0, texts, 0),
            _ => row(lines(texts), 1, texts, 1),
        })
        .collect()
}
