//! A document as Markdown (CommonMark with the tables of GitHub). Nothing in the data can pass for markup.
//! Imports this room only.
//! Start with [`render`].

use super::document::{Align, Block, Document, Table};
use super::wrap::with_plain_blanks;

/// The document as Markdown, with a line break at its end.
pub fn render(document: &Document) -> String {
    let blocks: Vec<String> = document
        .blocks
        .iter()
        .map(|block| match block {
            Block::Title(text) => format!("# {}", escaped(text)),
            Block::Heading(text) => format!("## {}", escaped(text)),
            Block::Paragraph(text) => line_start_escaped(&escaped(text)),
            Block::List(items) => {
                let items: Vec<String> =
                    items.iter().map(|item| format!("- {}", line_start_escaped(&escaped(item)))).collect();
                items.join("\n")
            }
            Block::Table(table) => table_lines(table).join("\n"),
        })
        .collect();
    let mut text = blocks.join("\n\n");
    text.push('\n');
    text
}

/// Every character that can begin markup inside a line, with a backslash before it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in with_plain_blanks(text).chars() {
        match c {
            '\n' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&' | '~' | '#' | '!' | '$' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// Keeps the start of a line from opening a list (`-`, `+`, `1.`) or underlining a heading (`=`).
fn line_start_escaped(text: &str) -> String {
    let text = text.trim_start();
    if text.starts_with(['-', '+', '=']) {
        return format!("\\{text}");
    }
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = &text[..text.len() - rest.len()];
    if !digits.is_empty() && (rest.starts_with(". ") || rest.starts_with(") ")) {
        return format!("{digits}\\{rest}");
    }
    text.to_owned()
}

fn cell(text: &str) -> String {
    text.split('\n').map(escaped).collect::<Vec<_>>().join("<br>")
}

fn row(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

fn table_lines(table: &Table) -> Vec<String> {
    let marks = table.columns.iter().map(|column| match column.align {
        Align::Left => "---".to_owned(),
        Align::Right => "---:".to_owned(),
    });
    let mut lines = vec![row(table.columns.iter().map(|column| cell(&column.title))), row(marks)];
    lines.extend(table.groups.iter().flatten().map(|cells| row(cells.iter().map(|text| cell(text)))));
    lines
}

#[cfg(test)]
mod tests {
    use super::render;
    use crate::sheet::document::{Column, Document, Table};

    #[test]
    fn data_never_becomes_markup() {
        let mut document = Document::titled("A | *B* <script> [x](y) `z` & #1");
        document.paragraph("1. Platz");
        document.list(vec!["- kein Punkt".to_owned()]);
        document.table(Table {
            columns: vec![Column::right("k|m".to_owned())],
            groups: vec![vec![vec!["a|b\nc".to_owned()]]],
        });
        assert_eq!(
            render(&document),
            "# A \\| \\*B\\* \\<script\\> \\[x\\](y) \\`z\\` \\& \\#1\n\n1\\. Platz\n\n- \\- kein Punkt\n\n\
             | k\\|m |\n| ---: |\n| a\\|b<br>c |\n"
        );
    }
}
