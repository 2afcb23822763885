//! New, open, save as, duplicate, rename, delete, quit; broken files and missing folders.

use super::desk::Desk;
use super::sketch::{sketch, tour};
use sommertour::domain::ids::Id;
use sommertour::domain::tour::Tour;
use sommertour::store::folder::Folder;
use sommertour::store::tour_file::TourFile;

fn ids(tour: &Tour) -> Vec<Id> {
    tour.days.iter().map(|day| &day.id).chain(tour.stops().map(|(_, stop)| &stop.id)).cloned().collect()
}

#[test]
fn a_new_tour_needs_a_title_and_a_file_only_when_saved() {
    let mut desk = Desk::empty();
    desk.keys("<C-n>  <Enter>").expect_error("braucht einen Titel");
    desk.keys("<Enter>Tour Süd<Enter>");
    assert!(desk.files().is_empty());
    assert!(desk.text().contains("ungespeichert"));
    desk.keys("<C-s>");
    assert_eq!(desk.files(), ["tour-sued.ron"]);
    assert!(!desk.text().contains("ungespeichert"));
}

#[test]
fn a_taken_name_gets_a_number() {
    let mut desk = Desk::with("open: Wesel");
    let before = desk.read("sommertour-2027.ron");
    desk.keys("<C-n>Sommertour 2027<Enter><C-s>");
    assert_eq!(desk.files(), ["sommertour-2027-2.ron", "sommertour-2027.ron"]);
    assert_eq!(desk.read("sommertour-2027.ron"), before);
}

#[test]
fn nothing_to_save_says_so_and_writes_nothing() {
    let desk = Desk::with("open: Wesel");
    let commented = format!("// Notiz\n{}", desk.read("sommertour-2027.ron"));
    desk.write("sommertour-2027.ron", &commented);
    let mut desk = desk.restart();
    assert!(desk.keys("<C-s>").text().contains("Alles ist schon gespeichert"));
    assert_eq!(desk.read("sommertour-2027.ron"), commented);
}

#[test]
fn another_tour_is_opened_from_the_list() {
    let desk = Desk::with("open: Wesel");
    let folder = Folder::new(desk.path("."));
    folder.create(&Tour { title: "Herbsttour".into(), ..tour("open: Herne") }).unwrap();
    let mut desk = desk.restart();
    assert_eq!(desk.choices(), ["Herbsttour", "Sommertour 2027", "neue Tour …"]);
    desk.keys("sommer<Enter>");
    assert_eq!(desk.sketch(), "open: Wesel");
    desk.keys("<C-o><Up><Enter>");
    assert_eq!(desk.sketch(), "open: Herne");
    desk.keys("<C-o>neue<Enter>Wintertour<Enter>");
    assert_eq!(desk.tour().title, "Wintertour");
}

#[test]
fn save_as_leaves_the_old_file_and_goes_on_with_the_new() {
    let mut desk = Desk::with("open: Wesel");
    let old = desk.read("sommertour-2027.ron");
    desk.keys("<F12><C-Back>2028<Enter>");
    assert_eq!(desk.files(), ["sommertour-2027.ron", "sommertour-2028.ron"]);
    desk.keys("herne<Ins><C-s>");
    assert_eq!(desk.read("sommertour-2027.ron"), old);
    let new = TourFile::open(&desk.path("sommertour-2028.ron")).unwrap().tour;
    assert_eq!((new.title.as_str(), sketch(&new).as_str()), ("Sommertour 2028", "open: Wesel, Herne"));
}

#[test]
fn a_copy_has_a_file_and_ids_of_its_own() {
    let mut desk = Desk::with("open: Wesel, Herne | ideas: Soest");
    let original = desk.tour();
    let file = desk.read("sommertour-2027.ron");
    desk.keys("<F5><Enter>");
    let copy = desk.tour();
    assert_eq!(copy.title, "Sommertour 2027 (Kopie)");
    assert_eq!(sketch(&copy), sketch(&original));
    assert!(ids(&copy).iter().all(|id| !ids(&original).contains(id)));
    assert_eq!(desk.read("sommertour-2027.ron"), file);
    assert_eq!(desk.files(), ["sommertour-2027-kopie.ron", "sommertour-2027.ron"]);
}

#[test]
fn a_renamed_tour_keeps_its_file() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("<F6><C-Back>2030<Enter><C-s>");
    assert_eq!(desk.files(), ["sommertour-2027.ron"]);
    assert!(desk.read("sommertour-2027.ron").contains("Sommertour 2030"));
}

#[test]
fn deleting_asks_and_keeps_by_default() {
    let mut desk = Desk::with("open: Wesel");
    for keys in ["<F8><Enter>", "<F8><Esc>", "<F8><Right><Left><Enter>", "<F8><Right><Esc>"] {
        desk.keys(keys);
        assert_eq!(desk.files(), ["sommertour-2027.ron"], "{keys}");
        assert_eq!(desk.sketch(), "open: Wesel");
    }
    desk.keys("<F8>");
    assert_eq!(desk.buttons(), ["Behalten", "Löschen"]);
    desk.keys("<Tab><Enter>");
    assert!(desk.files().is_empty());
    assert!(desk.model.document.is_none());
    assert!(desk.text().contains("Gelöscht"));
}

#[test]
fn a_tour_without_a_file_cannot_be_deleted() {
    let mut desk = Desk::empty();
    desk.keys("<C-n>Neu<Enter><F8>").expect_error("noch nie gespeichert");
}

#[test]
fn leaving_unsaved_changes_asks() {
    for leave in ["<C-q>", "<C-n>", "<C-o>", "<F5>"] {
        let mut desk = Desk::with("open: Wesel");
        desk.keys("herne<Ins>").keys(leave);
        assert_eq!(desk.buttons(), ["Weiter planen", "Speichern", "Verwerfen"], "{leave}");
        desk.keys("<Enter>");
        assert!(!desk.has_quit && desk.model.dialogs.is_empty());
        assert_eq!(desk.sketch(), "open: Wesel, Herne");
        assert!(desk.is_dirty());
    }
}

#[test]
fn quit_stays_saves_or_discards() {
    let start = || {
        let mut desk = Desk::with("open: Wesel");
        desk.keys("herne<Ins><C-q>");
        desk
    };
    let saved = |desk: &Desk| sketch(&TourFile::open(&desk.path("sommertour-2027.ron")).unwrap().tour);
    let mut desk = start();
    desk.keys("<Esc>");
    assert!(!desk.has_quit);
    let mut desk = start();
    desk.keys("<Right><Enter>");
    assert!(desk.has_quit);
    assert_eq!(saved(&desk), "open: Wesel, Herne");
    let mut desk = start();
    desk.keys("<Right><Right><Enter>");
    assert!(desk.has_quit);
    assert_eq!(saved(&desk), "open: Wesel");
    // A plan that was saved, or undone to what is saved, is left without a question.
    for keys in ["<C-q>", "herne<Ins><C-s><C-q>", "herne<Ins><C-z><C-q>"] {
        let mut desk = Desk::with("open: Wesel");
        assert!(desk.keys(keys).has_quit, "{keys}");
    }
}

#[test]
fn a_broken_file_is_listed_and_left_alone() {
    let broken = "(version: 1, title: \"Kaputt\", days: [(id: \"d\", dat";
    let desk = Desk::with("open: Wesel");
    desk.write("kaputt.ron", broken);
    let mut desk = desk.restart();
    desk.expect_error("kaputt.ron");
    desk.keys("<Esc>");
    assert_eq!(desk.choices(), ["Sommertour 2027", "kaputt.ron", "neue Tour …"]);
    assert!(desk.text().contains("nicht lesbar"));
    desk.keys("kaputt<Enter>").expect_error("kaputt.ron");
    assert!(desk.model.document.is_none());
    desk.keys("<Esc><Back><Back><Back><Back><Back><Back>sommer<Enter>");
    assert_eq!(desk.sketch(), "open: Wesel");
    assert_eq!(desk.read("kaputt.ron"), broken);
}

#[test]
fn a_missing_folder_is_offered_to_be_made() {
    let mut desk = Desk::without_folder();
    assert_eq!(desk.buttons(), ["Jetzt nicht", "Ordner anlegen"]);
    desk.keys("<Right><Enter>");
    assert!(desk.files().is_empty());
    desk.keys("<C-n>Sommertour 2027<Enter><C-s>");
    assert_eq!(desk.files(), ["sommertour-2027.ron"]);
}

#[test]
fn without_the_folder_a_plan_is_kept_and_the_error_says_what_to_do() {
    let mut desk = Desk::without_folder();
    desk.keys("<Enter><C-n>Sommertour 2027<Enter>herne<Ins>neuer<Enter><C-s>");
    assert!(desk.error().is_some_and(|error| error.contains("Ordner")), "{:?}", desk.model.notice);
    assert_eq!(desk.sketch(), "open: Herne");
    assert!(desk.is_dirty());
}
