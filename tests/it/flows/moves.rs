//! Stops and days change their places.

use super::desk::{Desk, check};

#[test]
fn a_stop_moves_within_its_day() {
    check("open: Wesel, Herne", "<Tab><Down>r", "open: Herne, Wesel");
    check("open: Wesel, Herne", "<Tab><Down><Down><S-Up>", "open: Herne, Wesel");
    // The focus goes with it.
    check("open: Wesel, Herne, Soest", "<Tab><Down>rrhr", "open: Herne, Soest, Wesel");
}

#[test]
fn a_stop_moves_over_the_borders_of_days_and_to_the_ideas() {
    check("open: Wesel | open: Herne", "<Tab><Down>r", "open: | open: Wesel, Herne");
    check("open: Wesel | open: Herne", "<Tab><Down><Down><Down>h", "open: Wesel, Herne | open:");
    check("open: Wesel", "<Tab><Down>r", "open: | ideas: Wesel");
    check("open: | ideas: Wesel, Herne", "<Tab><Down><Down><S-Up>", "open: Wesel | ideas: Herne");
}

#[test]
fn at_the_edge_there_is_no_further() {
    for (before, keys) in [
        ("open: Wesel", "<Tab><Down>h"),
        ("open: | ideas: Wesel", "<Tab><End>r"),
        ("open: Wesel", "<Tab>h"),
        ("open: Wesel", "<Tab>r"),
    ] {
        let mut desk = Desk::with(before);
        desk.keys(keys);
        desk.expect_error("Weiter geht es");
        assert_eq!(desk.sketch(), before);
        assert!(!desk.is_dirty());
    }
}

#[test]
fn a_day_moves_with_its_stops() {
    check("2027-07-20: Wesel | open: Herne", "<Tab>r", "open: Herne | 2027-07-20: Wesel");
    check("2027-07-20: Wesel | open: Herne", "<Tab><Down><Down>hr", "2027-07-20: Wesel | open: Herne");
}

#[test]
fn a_stop_goes_to_another_day() {
    let before = "2027-07-20: Wesel, Herne | 2027-07-21: Soest";
    check(before, "<Tab><Down>g<Down><Enter>", "2027-07-20: Herne | 2027-07-21: Soest, Wesel");
    check(before, "<Tab><Down>gideen<Enter>", "2027-07-20: Herne | 2027-07-21: Soest | ideas: Wesel");
    check(before, "<Tab><Down>gneuer<Enter>", "2027-07-20: Herne | 2027-07-21: Soest | open: Wesel");
    check(before, "<Tab><Down>g<Esc>", before);
}

#[test]
fn a_stop_is_removed() {
    check("open: Wesel, Herne", "<Tab><Down><Del>", "open: Herne");
    check("open: | ideas: Wesel, Herne", "<Tab><End><Del>", "open: | ideas: Wesel");
}

#[test]
fn the_stops_of_a_removed_day_become_ideas() {
    check("open: Wesel, Herne | open: | ideas: Soest", "<Tab><Del>", "open: | ideas: Soest, Wesel, Herne");
}

#[test]
fn a_new_day_finds_its_place_by_its_date() {
    let days = "2027-07-20: | 2027-07-22:";
    check(days, "<Tab>n21.7.27<Enter>", "2027-07-20: | 2027-07-21: | 2027-07-22:");
    check(days, "<Tab>n<Enter>", "2027-07-20: | 2027-07-22: | open:");
    check(days, "<Tab>n<Esc>", days);
}

#[test]
fn the_focus_stays_in_the_plan_however_far_one_steps() {
    let mut desk = Desk::with("open: Wesel | ideas: Herne");
    desk.keys("<Tab><PageDown><Down><Down>");
    assert!(desk.text().contains("▸ –              KI Herne"));
    desk.keys("<PageUp><Up><Home>");
    assert!(desk.text().contains("▸Tag 1"));
    desk.keys("<End><Del><Del><Down><Down>");
    assert!(desk.text().contains("▸Tag 1"));
    assert_eq!(desk.sketch(), "open:");
}
