//! Saves that take their time, fail, or meet another save.

use super::desk::Desk;
use super::sketch::sketch;
use sommertour::store::tour_file::TourFile;

const FILE: &str = "sommertour-2027.ron";

/// A desk on which files wait until they are let through.
fn slow(before: &str) -> Desk {
    let mut desk = Desk::with(before);
    desk.held = Some(Vec::new());
    desk
}

/// Lets the first effect that waits through; later ones wait still.
fn let_through(desk: &mut Desk) {
    let effect = desk.held.as_mut().unwrap().remove(0);
    desk.carry_out(effect);
}

fn waiting(desk: &Desk) -> usize {
    desk.held.as_ref().unwrap().len()
}

fn on_disk(desk: &Desk, file: &str) -> String {
    sketch(&TourFile::open(&desk.path(file)).unwrap().tour)
}

#[test]
fn what_changes_during_a_save_is_still_unsaved_after_it() {
    let mut desk = slow("open: Wesel");
    desk.keys("herne<Ins><C-s>");
    assert!(desk.text().contains("speichert …"));
    desk.keys("soest<Ins>");
    let_through(&mut desk);
    assert!(desk.is_dirty());
    assert_eq!(on_disk(&desk, FILE), "open: Wesel, Herne");
}

#[test]
fn a_save_asked_for_during_a_save_comes_after_it() {
    let mut desk = slow("open: Wesel");
    desk.keys("herne<Ins><C-s>soest<Ins><C-s>");
    assert_eq!(waiting(&desk), 1);
    let_through(&mut desk);
    assert_eq!(waiting(&desk), 1);
    let_through(&mut desk);
    assert_eq!((waiting(&desk), desk.is_dirty()), (0, false));
    assert_eq!(on_disk(&desk, FILE), "open: Wesel, Herne, Soest");
}

#[test]
fn quitting_during_a_save_waits_for_it() {
    let mut desk = slow("open: Wesel");
    desk.keys("herne<Ins><C-s><C-q>");
    assert!(!desk.has_quit);
    let_through(&mut desk);
    assert!(desk.has_quit);
}

#[test]
fn a_change_made_while_the_last_save_runs_is_not_lost_by_quitting() {
    let mut desk = slow("open: Wesel");
    desk.keys("herne<Ins><C-q><Right><Enter>soest<Ins>");
    let_through(&mut desk);
    assert!(!desk.has_quit);
    assert_eq!(desk.buttons(), ["Weiter planen", "Speichern", "Verwerfen"]);
    assert_eq!(desk.sketch(), "open: Wesel, Herne, Soest");
}

#[test]
fn a_change_made_while_another_tour_is_opened_is_not_lost() {
    let mut desk = slow("open: Wesel");
    desk.keys("<C-o><Enter>herne<Ins>");
    let_through(&mut desk);
    assert!(desk.sketch() == "open: Wesel, Herne" && desk.is_dirty(), "{}", desk.sketch());
}

#[test]
fn save_as_during_a_save_does_not_mix_up_the_files() {
    let mut desk = slow("open: Wesel");
    desk.keys("herne<Ins><C-s><F12><C-Back>2028<Enter>");
    let_through(&mut desk);
    desk.keys("soest<Ins><C-s>");
    while waiting(&desk) > 0 {
        let_through(&mut desk);
    }
    assert_eq!(on_disk(&desk, FILE), "open: Wesel, Herne");
    assert_eq!(on_disk(&desk, "sommertour-2028.ron"), "open: Wesel, Herne, Soest");
    assert!(!desk.is_dirty());
}

#[test]
fn a_colleagues_change_is_merged_and_undo_does_not_take_it_back() {
    let mut desk = Desk::with("open: Wesel");
    desk.write(FILE, desk.read(FILE).replace("Sommertour 2027", "Von jemand anderem"));
    desk.keys("herne<Ins><C-s>");
    assert_eq!(desk.error(), None);
    assert_eq!(on_disk(&desk, FILE), "open: Wesel, Herne");
    assert!(desk.read(FILE).contains("Von jemand anderem") && !desk.is_dirty());
    // What came in is an entry of its own; what is taken back before it is only our own change.
    desk.keys("<C-z>").keys("<C-z><C-s>");
    assert_eq!(on_disk(&desk, FILE), "open: Wesel");
    desk.keys("<C-y><C-y><C-s>");
    assert!(desk.read(FILE).contains("Von jemand anderem"));
    assert_eq!(on_disk(&desk, FILE), "open: Wesel, Herne");
}

#[test]
fn contradicting_changes_are_shown_one_by_one_and_decided_by_a_key() {
    for (keys, title) in [("<Right><Enter>", "Sommertour Meine"), ("<Right><Right><Enter>", "Deine")] {
        let mut desk = Desk::with("open: Wesel");
        let theirs = desk.read(FILE).replace("Sommertour 2027", "Deine");
        desk.write(FILE, &theirs);
        desk.keys("<F6><C-Back>Meine<Enter>herne<Ins><C-s>");
        assert_eq!(desk.buttons(), ["Jetzt nicht", "Hier", "Dort"]);
        assert_eq!(desk.read(FILE), theirs, "nothing is saved before it is decided");
        desk.keys(keys);
        assert_eq!(on_disk(&desk, FILE), "open: Wesel, Herne");
        assert!(desk.read(FILE).contains(&format!("\"{title}\"")) && !desk.is_dirty());
    }
}

#[test]
fn a_contradiction_can_be_left_for_later_and_saved_elsewhere() {
    let mut desk = Desk::with("open: Wesel");
    let theirs = desk.read(FILE).replace("Sommertour 2027", "Deine");
    desk.write(FILE, &theirs);
    desk.keys("<F6><C-Back>Meine<Enter><C-q><Right><Enter><Esc>");
    assert!(!desk.has_quit && desk.is_dirty());
    assert_eq!(desk.read(FILE), theirs);
    desk.keys("<F12><C-Back>Kopie<Enter>");
    assert_eq!(on_disk(&desk, "sommertour-kopie.ron"), "open: Wesel");
    assert_eq!(desk.read(FILE), theirs);
}

#[test]
fn a_file_with_several_names_is_replaced_only_when_that_is_wanted() {
    let mut desk = Desk::with("open: Wesel");
    let other = desk.path("zweiter-name.txt");
    std::fs::hard_link(desk.path(FILE), &other).unwrap();
    desk.keys("herne<Ins><C-s>");
    assert_eq!(desk.buttons(), ["Jetzt nicht", "Speichern unter …", "Ersetzen"]);
    assert_eq!(on_disk(&desk, FILE), "open: Wesel");
    desk.keys("<Right><Right><Enter>");
    assert_eq!(on_disk(&desk, FILE), "open: Wesel, Herne");
    assert!(!std::fs::read_to_string(other).unwrap().contains("Herne"));
}

#[test]
fn a_save_that_the_system_refuses_offers_a_copy_and_another_try() {
    let mut desk = Desk::with("open: Wesel");
    let path = desk.path(FILE);
    let writable = std::fs::metadata(&path).unwrap().permissions();
    let mut read_only = writable.clone();
    read_only.set_readonly(true);
    std::fs::set_permissions(&path, read_only).unwrap();
    desk.keys("herne<Ins><C-s>");
    for _ in 0..2 {
        assert_eq!(desk.buttons(), ["Jetzt nicht", "Speichern unter …", "Noch einmal"]);
        assert_eq!(on_disk(&desk, FILE), "open: Wesel");
        desk.keys("<Right><Right><Enter>");
    }
    std::fs::set_permissions(&path, writable).unwrap();
    desk.keys("<Right><Right><Enter>");
    assert_eq!(on_disk(&desk, FILE), "open: Wesel, Herne");
}

#[test]
fn a_failed_save_before_quitting_keeps_the_program() {
    let mut desk = Desk::with("open: Wesel");
    desk.write(FILE, "kaputt");
    desk.keys("herne<Ins><C-q><Right><Enter>");
    assert!(!desk.has_quit);
    assert!(desk.error().is_some());
    assert_eq!(desk.read(FILE), "kaputt");
    assert_eq!(desk.sketch(), "open: Wesel, Herne");
}

#[test]
fn what_waited_for_a_failed_save_is_not_done() {
    let mut desk = slow("open: Wesel");
    desk.keys("herne<Ins><C-s><C-q>");
    desk.write(FILE, "kaputt");
    let_through(&mut desk);
    assert!(!desk.has_quit && desk.error().is_some());
}

#[test]
fn a_file_that_was_deleted_meanwhile_is_written_again() {
    let mut desk = Desk::with("open: Wesel");
    std::fs::remove_file(desk.path(FILE)).unwrap();
    desk.keys("herne<Ins><C-s>");
    assert_eq!(on_disk(&desk, FILE), "open: Wesel, Herne");
}
