//! Finding a Kreis and adding it.

use super::desk::{Desk, check};
use super::sketch::kreis;

#[test]
fn mun_and_muen_and_mün_find_münster_first() {
    for typed in ["mun", "muen", "mün", "MÜN", "muenster"] {
        let mut desk = Desk::with("open:");
        desk.keys(typed);
        assert_eq!(desk.model.kreis(), Some(kreis("Münster")), "{typed}");
        assert!(desk.text().contains("▸Münster"), "{typed}");
    }
}

#[test]
fn backspace_and_esc_widen_the_search_again() {
    let mut desk = Desk::with("open:");
    desk.keys("muenx");
    assert!(desk.text().contains("nichts gefunden"));
    desk.keys("<Back>");
    assert_eq!(desk.model.roster.search, "muen");
    desk.keys("<Esc>");
    assert_eq!(desk.model.roster.search, "");
    assert_eq!(desk.model.roster.rows(&desk.model.office.reference.kreise).len(), 54);
}

#[test]
fn esc_without_a_search_harms_nothing() {
    let mut desk = Desk::with("open:");
    desk.keys("<Esc>");
    assert_eq!(desk.error(), None);
    desk.keys("herford<Ins>");
    assert_eq!(desk.sketch(), "open: Herford");
}

#[test]
fn einfg_puts_the_kreis_on_the_day_in_focus_and_clears_the_search() {
    let mut desk = Desk::with("2027-07-20: | 2027-07-21:");
    desk.keys("<Tab><Down><BackTab>herford<Ins>");
    assert_eq!(desk.sketch(), "2027-07-20: | 2027-07-21: Herford");
    assert_eq!(desk.model.roster.search, "");
}

#[test]
fn enter_asks_where() {
    check("2027-07-20: | open:", "herford<Enter><Down><Enter>", "2027-07-20: | open: Herford");
    check("2027-07-20:", "herford<Enter>ideen<Enter>", "2027-07-20: | ideas: Herford");
    check("2027-07-20:", "herford<Enter>neuer<Enter>", "2027-07-20: | open: Herford");
    check("2027-07-20:", "herford<Enter><Esc>", "2027-07-20:");
}

#[test]
fn einfg_without_a_day_asks_where() {
    check("", "herford<Ins>ideen<Enter>", "ideas: Herford");
}

#[test]
fn an_ambiguous_name_asks_which() {
    let mut desk = Desk::with("open:");
    desk.keys("aachen<Ins>");
    assert_eq!(desk.choices(), ["Stadt Aachen", "Städteregion Aachen"]);
    desk.keys("<Down><Enter><Enter>");
    assert_eq!(desk.sketch(), "open: Städteregion Aachen");
    desk.keys("stadt aachen<Ins>");
    assert_eq!(desk.sketch(), "open: Städteregion Aachen, Aachen");
}

#[test]
fn who_has_chosen_a_line_is_not_asked_again() {
    check("open:", "aachen<Down><Ins>", "open: Städteregion Aachen");
}

#[test]
fn nothing_found_says_so() {
    let mut desk = Desk::with("open:");
    desk.keys("xyz<Ins>");
    desk.expect_error("Kein Kreis gefunden");
}

#[test]
fn another_place_has_a_name_and_coordinates() {
    let mut desk = Desk::with("open:");
    desk.keys("<Tab>pLaKI Dortmund<Enter>");
    desk.keys("91,5<Enter>").expect_error("ist keine Koordinate");
    desk.keys("<Enter><Home><Del><Del><Del><Del>51,5; 7,5<Enter>");
    assert_eq!(desk.sketch(), "open: LaKI Dortmund");
    let place = desk.tour().days[0].stops[0].place.clone();
    assert_eq!(desk.model.office.reference.coord_of(&place).lat(), 51.5);
}

#[test]
fn a_town_serves_as_coordinates_too() {
    let mut desk = Desk::with("open:");
    desk.keys("<Tab>pSchule am Park<Enter>Herford<Enter>");
    let place = desk.tour().days[0].stops[0].place.clone();
    assert_eq!(
        desk.model.office.reference.coord_of(&place),
        desk.model.office.reference.kreise.get(kreis("Herford")).coord
    );
}

#[test]
fn a_place_without_a_name_is_refused() {
    let mut desk = Desk::with("open:");
    desk.keys("<Tab>p<Enter>").expect_error("braucht einen Namen");
    desk.keys("<Enter><Esc>");
    assert_eq!(desk.sketch(), "open:");
}
