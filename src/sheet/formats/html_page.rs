//! A document as one self-contained HTML page: headings in order, tables with headers, no script, no request.
//! Start with [`TEMPLATE`]; how it looks stands in `assets/sheets/page.html`.

use super::template::Template;
use minijinja::{Environment, HtmlEscape, Value};

/// The longest word that a column of a table makes room for, in letters.
const LONGEST_WORD: usize = 28;

/// What is filled in is escaped by the ending of the template's name; `breakable` besides parts very long words.
pub const TEMPLATE: Template =
    Template { name: "page.html", shipped: include_str!("../../../assets/sheets/page.html"), prepare };

fn prepare(environment: &mut Environment) {
    environment.add_filter("breakable", |text: &str| Value::from_safe_string(breakable(text)));
}

/// `text` as HTML, with a place to break after so many letters without a blank.
fn breakable(text: &str) -> String {
    let mut html = String::new();
    let (mut part, mut letters) = (String::new(), 0);
    for c in text.chars() {
        letters = if c == ' ' { 0 } else { letters + 1 };
        part.push(c);
        if letters == LONGEST_WORD {
            html.push_str(&format!("{}<wbr>", HtmlEscape(&part)));
            part.clear();
            letters = 0;
        }
    }
    html.push_str(&HtmlEscape(&part).to_string());
    html
}

#[cfg(test)]
mod tests {
    use super::breakable;

    #[test]
    fn only_very_long_words_are_parted() {
        let street = "Straße der Menschenrechte 28, Hochsauerlandkreis <b>";
        assert_eq!(breakable(street), street.replace("<b>", "&lt;b&gt;"));
        assert_eq!(breakable(&"&".repeat(60)), format!("{0}<wbr>{0}<wbr>{1}", "&amp;".repeat(28), "&amp;".repeat(4)));
    }
}
