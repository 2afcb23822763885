//! A document as a PDF that is accessible (PDF/UA-1) and keeps (PDF/A-2a), laid out by Typst.
//! Start with [`render`]; how it looks stands in `assets/sheets/page.typ`.

mod fonts;
mod layout;
mod own;
mod world;

use crate::domain::date::Date;
use crate::say;
use crate::sheet::formats::map_svg::Picture;
use crate::sheet::formats::page::Page;
use crate::sheet::formats::template::TemplateFault;
use crate::text::Words;
use fonts::Replaced;
use layout::lay_out;
use serde::Serialize;
use serde_json::Value;
use world::Layout;
pub use world::TEMPLATE;

const SHIPPED: &str = include_str!("../../../../assets/sheets/page.typ");

/// A file, and what there is to say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    pub bytes: Vec<u8>,
    /// The signs that the font does not have; each stands as a box in the file.
    pub replaced: Vec<char>,
    /// Why the office's own template was not used.
    pub fault: Option<TemplateFault>,
}

/// What a template reads besides the page.
#[derive(Serialize)]
struct Data<'a> {
    #[serde(flatten)]
    page: &'a Page<'a>,
    /// The map in words.
    map_description: Option<&'a str>,
    /// `{page}` and `{pages}` stand for the numbers.
    page_of: String,
}

/// The page with `map`, laid out by the template `own` or, where there is none or it is faulty, by the shipped one.
///
/// # Errors
/// The shipped template cannot hold it; the text, in English, says why.
pub fn render(
    words: &Words,
    today: Date,
    own: Option<&str>,
    page: &Page,
    map: Option<&Picture>,
) -> Result<Pdf, String> {
    let page_of = say!(words, "sheet-page-of", page = "{page}", pages = "{pages}");
    let data = Data { page, map_description: map.map(|map| &*map.description), page_of };
    let mut data = serde_json::to_value(data).map_err(|error| error.to_string())?;
    let mut replaced = Replaced::default();
    replace_all(&mut data, &mut replaced);
    let layout = |template: &str| Layout {
        template: template.to_owned(),
        data: data.to_string(),
        map: map.map(|map| replaced.clone().in_text(&map.svg)),
        today,
    };
    let (made, fault) = match own.map(|own| own::lay_out(layout(own), own::LONGEST)) {
        Some(Ok(bytes)) => (Ok(bytes), None),
        Some(Err(fault)) => (lay_out(&layout(SHIPPED)), Some(fault)),
        None => (lay_out(&layout(SHIPPED)), None),
    };
    let bytes = made.map_err(|fault| fault.text)?;
    Ok(Pdf { bytes, replaced: replaced.into_signs(), fault })
}

/// Replaces in every text of `data` what the font does not have.
fn replace_all(data: &mut Value, replaced: &mut Replaced) {
    match data {
        Value::String(text) => *text = replaced.in_text(text),
        Value::Array(items) => items.iter_mut().for_each(|item| replace_all(item, replaced)),
        Value::Object(fields) => fields.values_mut().for_each(|field| replace_all(field, replaced)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{Pdf, own, render};
    use crate::domain::date::Date;
    use crate::sheet::formats::page::Page;
    use crate::sheet::formats::template::TemplateFault;
    use crate::sheet::parts::document::Document;
    use crate::text::{Lang, Words};
    use std::time::Duration;

    fn made(text: &str, own: Option<&str>) -> Pdf {
        let mut document = Document::titled("Tour");
        document.paragraph(text);
        let words = Words::new(Lang::De).unwrap();
        let page = Page::of(Lang::De, None, &document, None);
        render(&words, Date::parse("2026-11-22").unwrap(), own, &page, None).unwrap()
    }

    fn fault(own: &str) -> TemplateFault {
        let pdf = made("Text", Some(own));
        assert_eq!(pdf.bytes, made("Text", None).bytes, "{own}: the shipped template is used");
        pdf.fault.unwrap()
    }

    #[test]
    fn no_sign_of_the_data_means_anything() {
        let text = "#panic() $x$ @a *b* _c_ <d> [e] \\ ~ `f` = g // h \"i\" 😀";
        let pdf = made(text, None);
        assert_eq!((pdf.replaced, pdf.fault), (vec!['😀'], None));
    }

    /// One test: a template that was given up holds up the next one.
    #[test]
    fn the_office_wins_unless_its_template_is_wrong_or_reaches_out() {
        let own = "\u{feff}#let data = json(\"sheet.json\")\r\n#set document(title: data.title)\r\n#set text(font: \"Source Sans 3\")\r\nAmt";
        let pdf = made("Text", Some(own));
        assert_eq!(pdf.fault, None);
        assert_ne!(pdf.bytes, made("Text", None).bytes);
        for (own, place, said) in [
            ("Text\n  #nix", Some((2, 4)), "unknown variable"),
            ("ä #let x = (", Some((1, 12)), "unclosed"),
            (
                "#set document(title: \"x\")\n#set text(font: \"Source Sans 3\")\nÄ #json(\"sheet.json\").titel",
                Some((3, 23)),
                "titel",
            ),
            ("#set document(title: \"x\")\n#image(\"map.svg\")", Some((2, 8)), "nothing else"),
            ("#read(\"/etc/passwd\")", Some((1, 7)), "nothing else"),
            ("#read(\"../Cargo.toml\")", Some((1, 7)), ""),
            ("#include \"page.typ\"", Some((1, 10)), ""),
            ("#import \"@preview/cetz:0.3.0\": *", Some((1, 9)), "nothing else"),
            ("#plugin(\"x.wasm\")", Some((1, 9)), "nothing else"),
            ("#set text(font: \"Source Sans 3\")\nText", None, "title"),
            ("#let i = 0\n#while i >= 0 { i += 1 }", Some((2, 2)), "infinite"),
            ("#let f() = f()\n#f()", None, "depth"),
        ] {
            let fault = fault(own);
            assert!(fault.text.contains(said) && !fault.is_endless, "{own}: {fault:?}");
            assert!(place.is_none() || fault.place == place, "{own}: {fault:?}");
        }
        let long = "#for a in range(4000) { for b in range(2000) { let c = b } }";
        let layout = super::Layout {
            template: long.to_owned(),
            data: "{}".to_owned(),
            map: None,
            today: Date::parse("2026-11-22").unwrap(),
        };
        let fault = own::lay_out(layout, Duration::from_millis(1)).unwrap_err();
        assert!(fault.is_endless);
    }
}
