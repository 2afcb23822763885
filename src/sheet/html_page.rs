//! A document as one self-contained HTML page: headings in order, tables with headers, no script, no request.
//! Imports `text` and this room.
//! Start with [`render`]; how it looks stands in `assets/sheets/page.html`.

use super::document::{Align, Block, Document, Table};
use super::template::{Filled, TemplateFault, fill};
use crate::text::Lang;
use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

/// The template's name, in `assets/sheets` and in the office's folder.
pub const TEMPLATE: &str = "page.html";

/// Rows under one label are kept on one page; more than these would leave half a page empty.
const LONGEST_TOGETHER: usize = 14;

const SHIPPED: &str = include_str!("../../assets/sheets/page.html");

/// What the template is given.
#[derive(Serialize)]
struct Page<'a> {
    lang: &'static str,
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
    Table { columns: Vec<Head<'a>>, groups: Vec<Vec<Row<'a>>> },
}

#[derive(Serialize)]
struct Head<'a> {
    title: &'a str,
    is_number: bool,
}

#[derive(Serialize)]
struct Row<'a> {
    /// What the row, or with a larger span the rows from here on, are about; none where a label above covers it.
    label: Option<&'a str>,
    span: usize,
    cells: Vec<Cell<'a>>,
}

#[derive(Serialize)]
struct Cell<'a> {
    lines: Vec<&'a str>,
    is_number: bool,
}

/// The page, from the office's template where it has one; `map` is an SVG picture.
///
/// # Errors
/// The shipped template is faulty: a fault of the build, which the tests catch.
pub fn render(lang: Lang, document: &Document, map: Option<&str>, own: Option<&str>) -> Result<Filled, TemplateFault> {
    let page = page(lang, document, map);
    fill(TEMPLATE, own, SHIPPED, &Value::from(Serde(page)))
}

fn page<'a>(lang: Lang, document: &'a Document, map: Option<&str>) -> Page<'a> {
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
            },
        };
        if let Some(section) = sections.last_mut() {
            section.blocks.push(part);
        }
    }
    sections.retain(|section| section.heading.is_some() || !section.blocks.is_empty());
    let map = map.map(|svg| Value::from_safe_string(svg.trim_end().to_owned()));
    Page { lang: lang.tag(), title, sections, map }
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
    group
        .iter()
        .enumerate()
        .map(|(index, row)| match index {
            0 if heads_group => Row { label: Some(first(row)), span: group.len(), cells: cells(row, 1) },
            _ if heads_group => Row { label: None, span: 0, cells: cells(row, 1) },
            _ if first(row).is_empty() => Row { label: None, span: 0, cells: cells(row, 0) },
            _ => Row { label: Some(first(row)), span: 1, cells: cells(row, 1) },
        })
        .collect()
}
