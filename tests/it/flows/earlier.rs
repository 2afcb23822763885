//! An earlier state of the tour comes back by a command.

use super::desk::Desk;
use sommertour::store::tour_file::TourFile;
use sommertour::tui::msg::Msg;

#[test]
fn a_backup_is_chosen_from_a_list_and_can_be_undone() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("herne<Ins><C-s>soest<Ins><C-s>");
    desk.keys("<C-r>");
    let choices = desk.choices();
    assert_eq!(choices.len(), 2);
    assert!(choices[0].starts_with("2 · ") && choices[0].ends_with("· Sommertour 2027, 2 Stationen"), "{choices:?}");
    assert!(choices[1].starts_with("1 · ") && choices[1].ends_with("· Sommertour 2027, eine Station"), "{choices:?}");
    desk.keys("<Down><Enter>");
    assert_eq!((desk.sketch().as_str(), desk.is_dirty()), ("open: Wesel", true));
    assert!(desk.text().contains("Sicherungskopie 1 zurückgeholt"));
    assert!(desk.read("sommertour-2027.ron").contains("05970") || desk.files().len() == 1, "the file waits for a save");
    assert_eq!(desk.keys("<C-z>").sketch(), "open: Wesel, Herne, Soest");
    assert!(!desk.is_dirty());
}

#[test]
fn without_backups_a_sentence_says_so() {
    let mut desk = Desk::with("open: Wesel");
    assert!(desk.keys("<C-r>").text().contains("gibt es noch keine Sicherungskopie"));
    // Nor where the system has no folder for them.
    let mut screen = desk.colleague();
    screen.take(Msg::Opened(TourFile::open(&desk.path("sommertour-2027.ron"))));
    assert!(screen.keys("<C-r>").text().contains("gibt es noch keine Sicherungskopie"));
    let mut desk = Desk::empty();
    desk.keys("<C-n>Neu<Enter><C-r>").expect_error("noch nie gespeichert");
}
