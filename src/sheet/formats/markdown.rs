//! A document as Markdown (CommonMark with the tables of GitHub). Nothing in the data can pass for markup.
//! Start with [`TEMPLATE`].

use super::template::Template;
use crate::text::wrap::with_plain_blanks;
use minijinja::{Environment, Error, Value};

/// What is filled in is escaped; `paragraph` besides keeps a text from opening a list, and `cell` its line breaks.
pub const TEMPLATE: Template =
    Template { name: "page.md", shipped: include_str!("../../../assets/sheets/page.md"), prepare };

fn prepare(environment: &mut Environment) {
    environment.set_formatter(|out, _, value| {
        let text = value.to_string();
        out.write_str(&if value.is_safe() { text } else { escaped(&text) }).map_err(Error::from)
    });
    environment.add_filter("paragraph", |text: &str| Value::from_safe_string(line_start_escaped(&escaped(text))));
    environment.add_filter("cell", |text: &str| Value::from_safe_string(cell(text)));
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

#[cfg(test)]
mod tests {
    use super::TEMPLATE;
    use crate::sheet::formats::page::Page;
    use crate::sheet::parts::document::{Column, Document, Table};
    use crate::text::Lang;

    #[test]
    fn data_never_becomes_markup() {
        let mut document = Document::titled("A | *B* <script> [x](y) `z` & #1");
        document.paragraph("1. Platz");
        document.list(vec!["- kein Punkt".to_owned()]);
        document.table(Table {
            columns: vec![Column::right("k|m".to_owned())],
            groups: vec![vec![vec!["a|b\nc".to_owned()]]],
        });
        let page = Page::of(Lang::De, None, &document, None);
        assert_eq!(
            TEMPLATE.fill(None, &page).unwrap().text,
            "# A \\| \\*B\\* \\<script\\> \\[x\\](y) \\`z\\` \\& \\#1\n\n1\\. Platz\n\n- \\- kein Punkt\n\n\
             | k\\|m |\n| ---: |\n| a\\|b<br>c |\n"
        );
    }
}
