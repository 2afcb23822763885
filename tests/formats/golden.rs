//! The files as they are handed out; a change of one is looked at before it is accepted.

use crate::desk::{Desk, part};

fn golden(name: &str, text: &str) {
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!(name, text);
    });
}

/// XML with a line an element, so that a difference can be read.
fn lines(xml: &str) -> String {
    xml.replace("><", ">\n<")
}

#[test]
fn the_overview() {
    for tour in ["plan", "sommertour-2017"] {
        let desk = Desk::with(&[tour]);
        for format in ["text", "markdown", "csv", "ics", "gpx", "geojson"] {
            let ran = desk.print(tour, "overview", format, &[]);
            golden(&format!("{tour}-overview.{format}"), &format!("{}\n{}", ran.text().replace("\r\n", "\n"), ran.err));
        }
        let raw = desk.print(tour, "overview", "csv", &["--raw"]).text().replace("\r\n", "\n");
        golden(&format!("{tour}-overview.raw.csv"), &raw);
        // The map has tests of its own.
        let page = desk.print(tour, "overview", "html", &[]).text();
        let (before, rest) = page.split_once("<svg").unwrap();
        let (_, after) = rest.split_once("</svg>").unwrap();
        golden(&format!("{tour}-overview.html"), &format!("{before}<svg …></svg>{after}"));
        workbook(&desk, tour, "overview");
    }
}

#[test]
fn the_unvisited() {
    let desk = Desk::with(&["plan", "sommertour-2017"]);
    for format in ["text", "markdown", "csv", "html"] {
        let ran = desk.print("plan", "unvisited", format, &[]);
        golden(&format!("unvisited.{format}"), &ran.text().replace("\r\n", "\n"));
    }
    workbook(&desk, "plan", "unvisited");
}

fn workbook(desk: &Desk, tour: &str, sheet: &str) {
    let bytes = desk.print(tour, sheet, "xlsx", &[]).bytes;
    assert_eq!(bytes, desk.print(tour, sheet, "xlsx", &[]).bytes, "the same workbook twice");
    let parts = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "docProps/core.xml"];
    let text: Vec<String> = parts.iter().map(|name| lines(&part(&bytes, name))).collect();
    golden(&format!("{tour}-{sheet}.xlsx"), &text.join("\n\n"));
}
