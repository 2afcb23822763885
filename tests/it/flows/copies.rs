//! Copies that programs which keep folders in step leave: recognised, not counted, merged, removed.

use super::desk::Desk;

const FILE: &str = "sommertour-2027.ron";
const NAMES: [&str; 4] = [
    "sommertour-2027.sync-conflict-20270720-101112-ABCDEFG.ron",
    "sommertour-2027 (conflicted copy 2027-07-20 101112).ron",
    "sommertour-2027 (In Konflikt stehende Kopie von Anna 2027-07-20).ron",
    "sommertour-2027-DESKTOP-7A.ron",
];

/// A desk with a tour to which two people added a stop each, one of them into a copy with that name.
fn desk_with(copy: &str) -> Desk {
    let mut desk = Desk::with("open: Wesel");
    let base = desk.read(FILE);
    desk.colleague().keys("soest<Ins><C-s>");
    let theirs = desk.read(FILE);
    desk.write(FILE, base);
    desk.look();
    desk.keys("herne<Ins><C-s>");
    desk.write(copy, theirs);
    desk.restart()
}

#[test]
fn a_copy_is_offered_merged_from_the_common_origin_and_removed() {
    for name in NAMES {
        let mut desk = desk_with(name);
        assert_eq!(desk.buttons(), ["Später", "Zusammenführen"], "{name}");
        assert_eq!(desk.model.surrounded().surroundings().visits.len(), 2, "{name} counts as a tour");
        desk.keys("<Right><Enter>");
        assert_eq!(desk.buttons(), ["Behalten", "Speichern und Kopie löschen"], "{name}");
        let stops = desk.tour().stops().count();
        assert_eq!(stops, 3, "{name}: {}", desk.sketch());
        desk.keys("<Right><Enter>");
        assert_eq!((desk.files(), desk.is_dirty()), (vec![FILE.to_owned()], false), "{name}");
        let desk = desk.restart();
        assert!(desk.model.dialogs.is_empty() && desk.tour().stops().count() == 3);
    }
}

#[test]
fn merging_a_copy_is_undone_in_one_step() {
    let mut desk = desk_with(NAMES[0]);
    desk.keys("<Right><Enter><Esc><C-z>");
    assert_eq!(desk.sketch(), "open: Wesel, Herne");
    assert_eq!(desk.files().len(), 2);
}

#[test]
fn contradictions_with_a_copy_are_asked_one_by_one() {
    let mut desk = Desk::with("open: Wesel");
    let base = desk.read(FILE);
    desk.keys("<F6><C-Back>meine<Enter><C-s>");
    desk.write(NAMES[0], base.replace("Sommertour 2027", "deine"));
    let mut desk = desk.restart();
    desk.keys("<Right><Enter>");
    assert_eq!(desk.buttons(), ["Jetzt nicht", "Hier", "Dort"]);
    desk.keys("<Right><Right><Enter>");
    assert_eq!(desk.tour().title, "deine");
}

#[test]
fn later_is_remembered_and_the_command_still_merges() {
    let mut desk = desk_with(NAMES[1]);
    desk.keys("<Esc>").look();
    assert!(desk.model.dialogs.is_empty());
    desk.keys("<C-k>");
    assert_eq!(desk.buttons(), ["Später", "Zusammenführen"]);
}

#[test]
fn a_copy_that_comes_while_the_tour_is_open_is_offered() {
    let mut desk = Desk::with("open: Wesel");
    desk.write(NAMES[0], desk.read(FILE));
    desk.look();
    assert_eq!(desk.buttons(), ["Später", "Zusammenführen"]);
}

#[test]
fn a_copy_stands_in_the_list_of_files_and_leads_to_its_tour() {
    let mut desk = desk_with(NAMES[0]);
    desk.keys("<Esc><C-o>");
    assert!(desk.text().contains("Kopie von sommertour-2027"));
    desk.keys("<Down><Enter>");
    assert_eq!(desk.sketch(), "open: Wesel, Herne");
    assert_eq!(desk.buttons(), ["Später", "Zusammenführen"]);
}

#[test]
fn a_tour_with_such_a_name_but_nothing_in_common_is_a_tour() {
    let desk = Desk::with("open: Wesel");
    let mut other = super::sketch::tour("2027-07-21: Herne");
    for stop in &mut other.days[0].stops {
        stop.id = sommertour::domain::ids::Id::new("s-other").unwrap();
    }
    other.days[0].id = sommertour::domain::ids::Id::new("d-other").unwrap();
    sommertour::store::tour_file::TourFile::create(&desk.path("sommertour-2027-NRW.ron"), other).unwrap();
    let desk = desk.restart();
    assert_eq!(desk.model.surrounded().surroundings().visits.len(), 2);
    assert_eq!(desk.choices().len(), 3);
}
