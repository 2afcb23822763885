//! The map as a picture: the same scene as on the screen, self-contained, and whole.

use super::desk::Desk;
use quick_xml::Reader;
use quick_xml::events::Event;

/// The texts of a picture in their order.
fn texts(svg: &str) -> Vec<String> {
    let mut reader = Reader::from_str(svg);
    let (mut texts, mut is_text) = (Vec::new(), false);
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(tag) => is_text = tag.name().as_ref() == "text",
            Event::Text(text) if is_text => texts.push(text.to_string()),
            Event::End(_) => is_text = false,
            Event::Eof => return texts,
            _ => {}
        }
    }
}

fn picture(tour: &str) -> String {
    Desk::with(&[tour]).print(tour, "map", "svg", &[]).text()
}

#[test]
fn the_tour_of_2017_has_its_numbers_roads_and_the_owner_of_the_outlines() {
    let svg = picture("sommertour-2017");
    let texts = texts(&svg);
    let numbers: Vec<usize> = texts.iter().filter_map(|text| text.parse().ok()).collect();
    assert_eq!(numbers, (1..=14).collect::<Vec<_>>());
    for expected in ["A1", "A33", "A61", "Tag 2", "besucht", "Höxter", "© GeoBasis-DE / BKG 2017 (Daten verändert)"]
    {
        assert!(texts.iter().any(|text| text == expected), "{expected}: {texts:?}");
    }
    for foreign in ["<script", "<image", "href", "url(http"] {
        assert!(!svg.contains(foreign), "{foreign}");
    }
}

#[test]
fn a_hostile_tour_stays_text() {
    let svg = picture("feindlich");
    assert!(!texts(&svg).is_empty());
    assert!(!svg.contains("<script") && !svg.contains('\u{202e}'), "{svg}");
}
