//! Somebody else changes the open tour or the folder while the program runs.

use super::desk::Desk;
use super::sketch::{sketch, tour};
use proptest::prelude::*;
use sommertour::store::folder::Folder;
use sommertour::store::tour_file::TourFile;

const FILE: &str = "sommertour-2027.ron";

fn on_disk(desk: &Desk) -> String {
    sketch(&TourFile::open(&desk.path(FILE)).unwrap().tour)
}

#[test]
fn a_colleagues_save_comes_onto_the_screen_by_itself() {
    let mut desk = Desk::with("open: Wesel, Herne");
    desk.keys("<Tab><Down><Down>");
    desk.colleague().keys("soest<Ins><C-s>");
    desk.look();
    assert_eq!((desk.sketch().as_str(), desk.is_dirty()), ("open: Wesel, Herne, Soest", false));
    assert!(desk.text().contains("Änderungen von jemand anderem übernommen"));
    // The focus is where it was, and what came in is an entry of the history.
    assert_eq!(desk.keys("<Del>").sketch(), "open: Wesel, Soest");
    desk.keys("<C-z><C-z>");
    assert_eq!(desk.sketch(), "open: Wesel, Herne");
}

#[test]
fn unsaved_changes_of_other_stops_are_kept_beside_what_came_in() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("herne<Ins>");
    desk.colleague().keys("<F6>!<Enter><C-s>");
    desk.look();
    assert_eq!((desk.sketch().as_str(), desk.is_dirty()), ("open: Wesel, Herne", true));
    assert_eq!(desk.tour().title, "Sommertour 2027!");
    desk.keys("<C-s>");
    assert_eq!((on_disk(&desk).as_str(), desk.error()), ("open: Wesel, Herne", None));
    assert!(desk.read(FILE).contains("Sommertour 2027!"));
}

#[test]
fn what_was_undone_can_be_done_again_after_a_colleagues_save() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("herne<Ins><C-z>");
    desk.colleague().keys("<F6>!<Enter><C-s>");
    desk.look().keys("<C-y>");
    assert_eq!((desk.sketch().as_str(), desk.tour().title.as_str()), ("open: Wesel, Herne", "Sommertour 2027!"));
}

#[test]
fn a_contradiction_leaves_both_as_they_are_until_the_save_asks() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("<F6><C-Back>meine<Enter>");
    desk.colleague().keys("herne<Ins><F6><C-Back>deine<Enter><C-s>");
    let theirs = desk.read(FILE);
    desk.look();
    desk.expect_error("Eine Stelle widerspricht den Änderungen hier; beim Speichern wird gefragt.");
    assert_eq!(desk.tour().title, "Sommertour meine");
    // The same is not said again and again.
    desk.keys("<Esc>").look();
    assert_eq!(desk.error(), None);
    desk.keys("<C-s>");
    assert_eq!(desk.buttons(), ["Jetzt nicht", "Hier", "Dort"]);
    assert_eq!(desk.read(FILE), theirs);
    desk.keys("<Right><Enter>");
    assert_eq!((on_disk(&desk).as_str(), desk.tour().title.as_str()), ("open: Wesel, Herne", "Sommertour meine"));
}

#[test]
fn a_decision_is_asked_anew_when_the_other_side_changes_meanwhile() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("<F6><C-Back>meine<Enter>");
    desk.write(FILE, desk.read(FILE).replace("Sommertour 2027", "deine"));
    desk.keys("<C-s>");
    assert_eq!(desk.buttons(), ["Jetzt nicht", "Hier", "Dort"]);
    desk.write(FILE, desk.read(FILE).replace("deine", "doch anders"));
    desk.look().expect_error("beim Speichern wird gefragt");
    assert!(desk.model.dialogs.is_empty());
    desk.keys("<Esc><C-s>");
    assert!(desk.text().contains("Dort: doch anders"), "{}", desk.text());
}

#[test]
fn a_decision_that_comes_before_the_next_look_is_asked_anew_as_well() {
    for (keys, title) in [("<Right><Enter>", "meine"), ("<Right><Right><Enter>", "doch anders")] {
        let mut desk = Desk::with("open: Wesel");
        desk.keys("<F6><C-Back><C-Back>meine<Enter><F7>Ich<Enter>");
        let theirs = desk.read(FILE).replace("\"Sommertour 2027\"", "\"deine\",\n    principal: \"Du\"");
        desk.write(FILE, &theirs);
        desk.keys("<C-s>").keys(keys);
        assert!(desk.text().contains("Widerspruch 2 von 2"), "{}", desk.text());
        // In the three seconds before the program would have seen it.
        let newer = theirs.replace("deine", "doch anders");
        desk.write(FILE, &newer);
        desk.keys(keys);
        assert!(desk.text().contains("Dort: doch anders") && desk.text().contains("neu gefragt"), "{}", desk.text());
        assert_eq!((desk.read(FILE), desk.tour().title.as_str()), (newer, "meine"));
        desk.keys(keys).keys(keys);
        assert_eq!(TourFile::open(&desk.path(FILE)).unwrap().tour.title, title);
        assert_eq!((desk.tour().title.as_str(), desk.is_dirty()), (title, false));
    }
}

#[test]
fn a_file_that_is_deleted_leaves_the_plan_open_and_unsaved() {
    let mut desk = Desk::with("open: Wesel");
    std::fs::remove_file(desk.path(FILE)).unwrap();
    desk.look().expect_error("gibt es nicht mehr");
    assert!(desk.is_dirty());
    desk.keys("<Esc>").look();
    assert_eq!(desk.error(), None);
    desk.keys("<C-s>");
    assert_eq!((on_disk(&desk).as_str(), desk.is_dirty()), ("open: Wesel", false));
    // Once more, before anybody has looked at what was saved.
    std::fs::remove_file(desk.path(FILE)).unwrap();
    std::fs::create_dir(desk.path(FILE)).unwrap();
    desk.look().expect_error("Das ist ein Ordner");
    assert!(desk.is_dirty());
}

#[test]
fn a_file_that_becomes_unreadable_leaves_the_plan_open() {
    let mut desk = Desk::with("open: Wesel");
    let good = desk.read(FILE);
    desk.write(FILE, "<<<<<<< kaputt");
    desk.look().expect_error("nicht mehr lesbar");
    assert_eq!((desk.sketch().as_str(), desk.is_dirty()), ("open: Wesel", true));
    desk.write(FILE, &good);
    desk.keys("<Esc>").look();
    assert!(!desk.is_dirty(), "it holds what it held");
    desk.write(FILE, good.replace("Sommertour 2027", "Wieder da"));
    desk.look();
    assert_eq!((desk.tour().title.as_str(), desk.is_dirty()), ("Wieder da", false));
}

#[test]
fn other_tours_that_come_change_or_go_are_counted() {
    let mut desk = Desk::with("open: Wesel");
    let visits = |desk: &Desk| desk.model.surrounded().surroundings().visits.len();
    let mut other = tour("2027-07-21: Herne, Soest");
    other.title = "Zweite".into();
    Folder::new(desk.path(".")).create(&other).unwrap();
    desk.look();
    assert_eq!(visits(&desk), 3);
    let text = desk.read("zweite.ron");
    desk.write("zweite.ron", text.replace("05916", "05911"));
    desk.look();
    assert_eq!(visits(&desk), 3);
    assert_eq!(desk.keys("<C-o>").choices(), ["Sommertour 2027", "Zweite", "neue Tour …"]);
    desk.write("zweite.ron", "kaputt");
    desk.look();
    assert_eq!(visits(&desk), 1);
    std::fs::remove_file(desk.path("zweite.ron")).unwrap();
    desk.look();
    assert_eq!(desk.keys("<Esc><C-o>").choices(), ["Sommertour 2027", "neue Tour …"]);
}

#[test]
fn nothing_is_said_while_nothing_changes() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("herne<Ins><C-s>");
    let mut files = sommertour::tui::shell::Files::new(desk.model.office.folder.clone());
    files.carry_out(sommertour::tui::effect::Effect::LoadFolder);
    let watched = desk.model.watched.clone();
    files.carry_out(sommertour::tui::effect::Effect::Watch(watched));
    assert!((0..20).all(|_| files.look().is_empty()));
}

/// Keys that change a tour, each to be typed in the plan.
fn change() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "<End><Del>",
        "<Home><Down><Del>",
        "<Home><Down>r",
        "<End>h",
        "<Home><Down>m30<Enter>",
        "<Home><Down>m45<Enter>",
        "<End>m60<Enter>",
        "<Home>d1.8.27<Enter>",
        "<F6>!<Enter>",
        "<F7>A<Enter>",
        "<Home><Down>gideen<Enter>",
        "n<Enter>",
        "<C-z>",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whether a change of a colleague is taken in when it comes or at the save: the same plan in the end, the same
    /// questions, and nothing of either side lost.
    #[test]
    fn taking_in_early_and_late_come_to_the_same(
        ours in prop::collection::vec(change(), 0..4),
        theirs in prop::collection::vec(change(), 0..4),
    ) {
        const TOUR: &str = "2027-07-20: Wesel, Herne, Soest | 2027-07-21: Bonn";
        let run = |looks: bool| {
            let mut desk = Desk::with(TOUR);
            desk.keys("<Tab>").keys(&ours.concat()).keys("<Esc><Esc>");
            let mut colleague = desk.colleague();
            colleague.keys("<Tab>").keys(&theirs.concat()).keys("<Esc><Esc><C-s>");
            if looks {
                desk.look().keys("<Esc>");
            }
            desk.keys("<C-s>");
            let mut questions = Vec::new();
            while let Some(sommertour::tui::dialog::Dialog::Buttons(buttons)) = desk.model.dialogs.last() {
                questions.push(buttons.text.clone());
                desk.keys("<Right><Enter>");
            }
            // What only the colleague changed comes in with the next look.
            desk.look();
            (sketch(&TourFile::open(&desk.path(FILE)).unwrap().tour), questions, desk.sketch(), desk.is_dirty())
        };
        let (early, late) = (run(true), run(false));
        prop_assert_eq!(&early, &late);
        prop_assert_eq!(&early.0, &early.2);
        prop_assert!(!early.3);
    }
}
