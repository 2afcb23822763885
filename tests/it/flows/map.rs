//! The map by keys.

use super::desk::Desk;

const TOUR: &str = "2027-07-20: Wesel, Herne | 2027-07-21: Soest";

#[test]
fn the_land_is_found_again_however_far_one_has_gone() {
    let mut desk = Desk::with(TOUR);
    let land = desk.keys("<Tab><Tab>").text();
    for away in ["+++", "---", "<Left><Left><Up>", "t", "k", "+++<Right>----"] {
        assert_ne!(desk.keys(away).text(), land, "{away}");
        assert_eq!(desk.keys("l").text(), land, "{away}");
    }
}

#[test]
fn zooming_and_panning_have_no_end_that_breaks() {
    for keys in ["+", "-", "<Left>", "<Down>", "<PageUp>", "-<Right>"] {
        let mut desk = Desk::with(TOUR);
        let land = desk.keys("<Tab><Tab>").text();
        for _ in 0..50 {
            desk.keys(&keys.repeat(40)).draw();
        }
        assert_eq!(desk.keys("l").text(), land, "{keys}");
    }
}

#[test]
fn the_full_map_covers_the_panes_and_leaves_them() {
    let mut desk = Desk::with(TOUR);
    desk.keys("<Tab><Tab>");
    let before = desk.text();
    assert!(!desk.keys("<F3>").text().contains("KI offen"));
    assert_eq!(desk.keys("<F3>").text(), before);
}

#[test]
fn the_map_changes_no_tour() {
    let mut desk = Desk::with(TOUR);
    desk.keys("<Tab><Tab>+-tlkfaz<Left><Right><Up><Down><Home><End><PageUp><PageDown><F3><F3>");
    assert!(!desk.is_dirty());
    assert_eq!(desk.sketch(), TOUR);
}
