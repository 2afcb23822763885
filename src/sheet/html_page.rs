//! A document as one self-contained HTML page: headings in order, tables with headers, no script, no request.
//! Imports this room only.
//! Start with `assets/sheets/page.html`, which says how it looks.

use super::template::Template;

/// What is filled in is escaped by the ending of the template's name.
pub const TEMPLATE: Template =
    Template { name: "page.html", shipped: include_str!("../../assets/sheets/page.html"), prepare: |_| {} };
