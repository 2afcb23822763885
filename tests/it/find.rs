//! Which Kreis a person means: keys, names, short names, towns; both spellings of umlauts; two of a name.

use sommertour::domain::find::Found;
use sommertour::domain::kreis::Kreise;
use sommertour::domain::reference::Reference;
use sommertour::store::assets::load_embedded;
use sommertour::text::search::{Needle, sort_key};
use std::sync::LazyLock;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| load_embedded().unwrap());

/// The key that is found, the keys in question with `?`, or those that begin like it with `…`.
fn find(typed: &str) -> String {
    let keys =
        |all: Vec<sommertour::domain::ags::Ags>| all.iter().map(|ags| ags.as_str()).collect::<Vec<_>>().join(" ");
    match REFERENCE.kreise.find(typed) {
        Found::One(ags) => ags.to_string(),
        Found::Several(all) => format!("{}?", keys(all)),
        Found::None(alike) => format!("{}…", keys(alike)),
    }
}

/// The keys that a search shows, in the order of the list.
fn search(typed: &str) -> Vec<&'static str> {
    let needle = Needle::new(typed);
    REFERENCE.kreise.by_name().filter(|k| Kreise::matches(k, &needle, typed)).map(|k| k.ags.as_str()).collect()
}

#[test]
fn every_unit_is_found_by_its_key_and_its_name() {
    for kreis in REFERENCE.kreise.iter() {
        assert_eq!(find(kreis.ags.as_str()), kreis.ags.as_str());
        assert_eq!(find(&kreis.name), kreis.ags.as_str(), "{}", kreis.name);
        assert_eq!(find(&kreis.name.to_uppercase()), kreis.ags.as_str(), "{}", kreis.name);
        let is_short = find(&kreis.short);
        assert!(is_short == kreis.ags.as_str() || kreis.short == "Aachen" && is_short.ends_with('?'), "{is_short}");
    }
}

#[test]
fn a_name_that_means_two_asks() {
    let aachen = find("Aachen");
    assert!(
        aachen.ends_with('?') && aachen.contains("05334002") && aachen.len() == "05334 05334002?".len(),
        "{aachen}"
    );
    assert_eq!(find("Stadt Aachen"), "05334002");
    assert_eq!(find("Städteregion Aachen"), "05334");
    assert_eq!(find("staedteregion aachen"), "05334");
    assert_eq!(find("aachen"), aachen);
}

#[test]
fn names_short_names_and_towns() {
    for (typed, key) in [
        ("Wesel", "05170"),
        (" kreis wesel ", "05170"),
        ("Kleve", "05154"),
        ("Münster", "05515"),
        ("muenster", "05515"),
        ("MUNSTER", "05515"),
        ("Stadt Münster", "05515"),
        ("Mu\u{308}nster", "05515"),
        ("Köln", "05315"),
        ("koeln", "05315"),
        ("Düren", "05358"),
        ("Meschede", "05958"),
        ("Hochsauerlandkreis", "05958"),
        ("Schwelm", "05954"),
        ("Ennepe-Ruhr-Kreis", "05954"),
        ("Rhein Sieg Kreis", "05382"),
        ("kreis  wesel", "05170"),
        ("Siegburg", "05382"),
        ("Detmold", "05766"),
        ("05170", "05170"),
        (" 05334002 ", "05334002"),
    ] {
        assert_eq!(find(typed), key, "{typed}");
    }
}

#[test]
fn what_is_no_name_offers_what_begins_like_it() {
    assert_eq!(find(""), "…");
    assert_eq!(find("   "), "…");
    assert_eq!(find("Bremen"), "…");
    assert_eq!(find("0517"), "…", "a part of a key is none");
    assert_eq!(find("Wes"), "05170…");
    assert_eq!(find("hoex"), "05762…");
    assert!(find("rhein").starts_with("05362 ") || find("rhein").contains("05382"), "{}", find("rhein"));
    assert!(find("Mün").contains("05515"));
    assert_eq!(find("\u{1b}[31m\0"), "…");
}

#[test]
fn a_search_shows_any_part_of_a_name_the_plate_or_the_beginning_of_a_key() {
    assert_eq!(search("").len(), 54);
    assert_eq!(search(" ").len(), 54);
    assert_eq!(search("-").len(), 54);
    assert_eq!(search("mun"), ["05913", "05515"], "Dortmund holds it too");
    assert_eq!(search("muen"), ["05515"]);
    assert!(search("sieg").contains(&"05382"));
    assert_eq!(search("rhein sieg"), ["05382"]);
    assert_eq!(search("ennepe ruhr"), ["05954"]);
    assert_eq!(search("hsk"), ["05958"]);
    assert_eq!(search("0517"), ["05170"]);
    assert_eq!(search("0533").len(), 2);
    assert_eq!(search("xyz"), Vec::<&str>::new());
    let bezirk_muenster = search("055");
    assert_eq!(bezirk_muenster.len(), 8);
}

#[test]
fn the_list_stands_in_the_order_of_a_german_dictionary() {
    let shorts: Vec<&str> = REFERENCE.kreise.by_name().map(|kreis| kreis.short.as_str()).collect();
    assert_eq!(shorts.len(), 54);
    assert!(shorts.windows(2).all(|pair| sort_key(pair[0]) <= sort_key(pair[1])), "{shorts:?}");
    let place = |name: &str| shorts.iter().position(|short| *short == name).unwrap();
    assert!(place("Duisburg") < place("Düren") && place("Düren") < place("Düsseldorf"));
    assert!(place("Herne") < place("Höxter") && place("Höxter") < place("Kleve"));
}
