//! A document as plain text.
//! Start with [`TEMPLATE`].

use super::page::Page;
use super::template::{Template, TemplateFault};
use crate::sheet::parts::document::Document;
use crate::text::Lang;
use crate::text::wrap::{width, wrap};
use minijinja::Environment;

/// Paragraphs read better when they are narrower than tables may be.
const PARAGRAPH_COLUMNS: usize = 88;

/// `underlined("=")` draws a line below a text, `wrapped` breaks it, `item` does so behind a dash.
pub const TEMPLATE: Template =
    Template { name: "page.txt", shipped: include_str!("../../../assets/sheets/page.txt"), prepare };

/// What a command shows: always by the template that ships.
///
/// # Errors
/// That is faulty: a fault of the build, which the tests catch.
pub fn render(lang: Lang, document: &Document) -> Result<String, TemplateFault> {
    TEMPLATE.fill(None, &Page::of(lang, None, document, None)).map(|filled| filled.text)
}

fn prepare(environment: &mut Environment) {
    environment.add_filter("underlined", |text: &str, line: &str| underlined(text, line));
    environment.add_filter("wrapped", |text: &str| wrap(text, PARAGRAPH_COLUMNS).join("\n"));
    environment.add_filter("item", |text: &str| list_item(text));
}

fn underlined(text: &str, line: &str) -> String {
    let lines = wrap(text, PARAGRAPH_COLUMNS);
    let longest = lines.iter().map(|line| width(line)).max().unwrap_or_default();
    format!("{}\n{}", lines.join("\n"), line.repeat(longest))
}

fn list_item(item: &str) -> String {
    format!("- {}", wrap(item, PARAGRAPH_COLUMNS - 2).join("\n  "))
}
