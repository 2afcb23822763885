//! Unsaved work is offered at the next start: later, taken over or thrown away.

use super::desk::Desk;
use super::sketch::sketch;
use sommertour::store::draft::left_behind;
use sommertour::store::tour_file::TourFile;

const FILE: &str = "sommertour-2027.ron";
const QUESTION: [&str; 3] = ["Später", "Übernehmen", "Verwerfen"];

fn drafts(desk: &Desk) -> usize {
    left_behind(&desk.state()).unwrap().len()
}

fn on_disk(desk: &Desk) -> String {
    sketch(&TourFile::open(&desk.path(FILE)).unwrap().tour)
}

#[test]
fn unsaved_changes_are_offered_after_a_crash_and_taken_over() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("herne<Ins>soest<Ins>");
    let mut desk = desk.restart();
    assert_eq!(desk.buttons(), QUESTION);
    let text = desk.text().replace(['┃', '│'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("Von „Sommertour 2027“ (sommertour-2027.ron) gibt es einen Entwurf"), "{text}");
    assert!(text.contains("hinzugefügt; „Herne“ hinzugefügt."), "{text}");
    assert_eq!(desk.sketch(), "open: Wesel", "nothing is taken before it is asked");
    desk.keys("<Right><Enter>");
    assert_eq!((desk.sketch().as_str(), desk.is_dirty()), ("open: Wesel, Herne, Soest", true));
    // The way back to what was saved is one step.
    assert_eq!(desk.keys("<C-z>").sketch(), "open: Wesel");
    desk.keys("<C-y><C-s>");
    assert_eq!(on_disk(&desk), "open: Wesel, Herne, Soest");
    let desk = desk.restart();
    assert!(desk.model.dialogs.is_empty() && drafts(&desk) == 0);
}

#[test]
fn a_draft_taken_over_is_kept_again_until_it_is_saved() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("herne<Ins>");
    let mut desk = desk.restart();
    desk.keys("<Right><Enter>");
    let mut desk = desk.restart();
    assert_eq!(desk.buttons(), QUESTION);
    desk.keys("<Right><Enter>");
    assert_eq!(desk.sketch(), "open: Wesel, Herne");
}

#[test]
fn later_keeps_the_draft_and_discard_removes_it() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("herne<Ins>");
    let mut desk = desk.restart();
    desk.keys("<Esc>");
    let mut desk = desk.restart();
    assert_eq!((desk.buttons(), drafts(&desk)), (QUESTION.map(String::from).to_vec(), 1));
    desk.keys("<Right><Right><Enter>");
    assert_eq!((drafts(&desk), desk.sketch().as_str()), (0, "open: Wesel"));
}

#[test]
fn the_draft_of_a_tour_that_was_never_saved_is_offered() {
    let mut desk = Desk::empty();
    desk.keys("<C-n>Neu<Enter><Tab>n<Enter>");
    let mut desk = desk.restart();
    assert!(desk.text().contains("Von der neuen Tour „Neu“"));
    desk.keys("<Right><Enter>");
    assert_eq!((desk.sketch().as_str(), desk.is_dirty()), ("open:", true));
    desk.keys("<C-s>");
    assert_eq!(desk.files(), ["neu.ron"]);
}

#[test]
fn what_a_colleague_saved_meanwhile_is_said_and_merged_at_the_save() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("herne<Ins>");
    let dir = desk.path(FILE);
    std::fs::write(&dir, desk.read(FILE).replace("Sommertour 2027", "Von jemand anderem")).unwrap();
    let mut desk = desk.restart();
    assert!(desk.text().contains("Die Datei wurde seitdem geändert"));
    desk.keys("<Right><Enter><C-s>");
    assert_eq!(on_disk(&desk), "open: Wesel, Herne");
    assert!(desk.read(FILE).contains("Von jemand anderem"));
}

#[test]
fn a_draft_whose_file_is_gone_makes_it_again() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("herne<Ins>");
    std::fs::remove_file(desk.path(FILE)).unwrap();
    let mut desk = desk.restart();
    assert!(desk.text().contains("Die Datei gibt es nicht mehr"));
    desk.keys("<Right><Enter><C-s>");
    assert_eq!(on_disk(&desk), "open: Wesel, Herne");
}

#[test]
fn what_is_saved_or_knowingly_given_up_is_not_offered() {
    for keys in ["herne<Ins><C-s>", "herne<Ins><C-z>", "herne<Ins><C-o><Right><Right><Enter><Enter>"] {
        let mut desk = Desk::with("open: Wesel");
        desk.keys(keys);
        let desk = desk.restart();
        assert!(desk.model.dialogs.is_empty(), "{keys}");
        assert_eq!(drafts(&desk), 0, "{keys}");
    }
}

#[test]
fn a_draft_that_is_in_its_file_already_is_not_offered() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("herne<Ins>");
    // The save arrived, and the program ended before it could note that.
    let saved = { desk.read(FILE) };
    let mut other = desk.colleague();
    other.keys("herne<Ins><C-s>");
    assert_ne!(desk.read(FILE), saved);
    let draft = desk.tour();
    let file = desk.path(FILE);
    std::fs::remove_file(&file).unwrap();
    TourFile::create(&file, draft).unwrap();
    let desk = desk.restart();
    assert!(desk.model.dialogs.is_empty() && drafts(&desk) == 0);
}

#[test]
fn a_broken_draft_is_named_and_left_alone() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("herne<Ins>");
    let folder = desk.state().join("entwuerfe");
    let draft = std::fs::read_dir(&folder).unwrap().flatten().find(|entry| entry.path().extension().unwrap() == "ron");
    let draft = draft.unwrap().path();
    std::fs::write(&draft, "(version: 1, changes: [").unwrap();
    let mut desk = desk.restart();
    desk.expect_error("Ein Entwurf lässt sich nicht lesen und bleibt liegen.");
    assert!(draft.exists());
    assert_eq!(desk.keys("<Esc>").sketch(), "open: Wesel");
}

#[test]
fn that_no_draft_can_be_kept_is_said_once_and_not_with_every_key() {
    let mut desk = Desk::with("open: Wesel");
    std::fs::create_dir_all(desk.state().parent().unwrap()).unwrap();
    std::fs::write(desk.state(), "not a folder").unwrap();
    desk.keys("herne<Ins>").expect_error("Ungespeichertes lässt sich gerade nicht als Entwurf sichern");
    desk.keys("<Esc>soest<Ins>bonn<Ins>");
    assert_eq!(desk.error(), None);
    assert_eq!(desk.sketch(), "open: Wesel, Herne, Soest, Bonn");
    std::fs::remove_file(desk.state()).unwrap();
}
