//! What is filled in about a visit, one field after the other, and the stage of the tour.

use super::desk::Desk;
use sommertour::domain::details::{Press, Recorded};
use sommertour::domain::stop::Stop;
use sommertour::domain::tour::Stage;

const TOUR: &str = "2027-07-20: Wesel, Herne";

fn desk() -> Desk {
    let mut desk = Desk::with(TOUR);
    desk.keys("<Tab><Down>");
    desk
}

fn wesel(desk: &Desk) -> Stop {
    desk.tour().days[0].stops[0].clone()
}

#[test]
fn every_field_of_a_visit_is_filled_in_from_one_list() {
    let mut desk = desk();
    desk.keys("i<Enter>Dr. M. Muster<Enter><Down><Enter>Landrätin<Enter><Down><Enter>ABC<Enter>");
    desk.keys("anschrift<Enter>Kreishaus, 46483 Wesel<Enter>mobil<Enter>0171 1<Enter>");
    desk.keys("presse<Enter>po<Enter>intern<Enter>geheim<Enter><Esc>");
    let stop = wesel(&desk);
    assert_eq!(stop.host.name.as_deref(), Some("Dr. M. Muster"));
    assert_eq!((stop.host.office.as_deref(), stop.host.party.as_deref()), (Some("Landrätin"), Some("ABC")));
    assert_eq!(stop.address.as_deref(), Some("Kreishaus, 46483 Wesel"));
    assert_eq!(stop.contact.mobile.as_deref(), Some("0171 1"));
    assert_eq!((stop.press, stop.internal_notes.as_deref()), (Some(Press::Pool), Some("geheim")));
    for _ in 0..7 {
        desk.keys("<C-z>");
    }
    assert_eq!(desk.sketch(), TOUR);
    assert!(!desk.is_dirty());
}

#[test]
fn people_and_programme_are_added_changed_and_taken_away() {
    let mut desk = desk();
    desk.keys("iPerson hinzu<Enter>A. B. (ABC), MdL, eingeladen<Enter>");
    desk.keys("Person hinzu<Enter>-, Leitung des KI, anwesend<Enter>");
    desk.keys("Programmpunkt hinzu<Enter>10 Begrüßung<Enter>Programmpunkt hinzu<Enter>20 Gespräch<Enter>");
    let stop = wesel(&desk);
    let invited: Vec<Recorded> = stop.participants.iter().map(|person| person.invited).collect();
    assert_eq!(invited, [Recorded::Yes, Recorded::NotRecorded]);
    assert_eq!(stop.programme.iter().map(|item| item.minutes.get()).collect::<Vec<_>>(), [10, 20]);
    // The first of each goes when its line is emptied.
    desk.keys("Teilnehmende<Enter>").keys(&"<C-Back>".repeat(12)).keys("<Enter>");
    desk.keys("Programmpunkt<Enter>").keys(&"<C-Back>".repeat(4)).keys("<Enter>");
    let stop = wesel(&desk);
    assert_eq!(stop.participants.len(), 1);
    assert_eq!(stop.participants[0].office.as_deref(), Some("Leitung des KI"));
    assert_eq!(stop.programme[0].text, "Gespräch");
}

#[test]
fn what_is_understood_is_said_and_what_is_not_is_refused() {
    let mut desk = desk();
    desk.keys("iPerson hinzu<Enter>-, Leitung, anwesend");
    assert!(desk.text().contains("→ -, Leitung, anwesend"), "{}", desk.text());
    desk.keys("<Esc>Programmpunkt hinzu<Enter>Begrüßung<Enter>");
    desk.expect_error("zuerst die Minuten");
    desk.keys("<Esc><Esc>presse<Enter>vielleicht<Enter>");
    desk.expect_error("ja, nein, Pool");
    desk.keys("<Esc><Esc><Esc>");
    assert_eq!(wesel(&desk).programme, []);
    assert!(!desk.is_dirty());
}

#[test]
fn the_same_again_is_no_change() {
    let mut desk = desk();
    desk.keys("i<Enter>A<Enter><Enter><Enter><Esc><C-z>");
    assert_eq!(wesel(&desk).host.name, None);
    assert!(!desk.is_dirty());
}

#[test]
fn a_final_tour_is_a_draft_again_after_a_change() {
    let mut desk = desk();
    desk.keys("f");
    assert_eq!(desk.tour().stage, Stage::Final);
    assert!(desk.text().contains("endgültig"), "{}", desk.text());
    desk.keys("f");
    desk.expect_error("schon endgültig");
    desk.keys("<Enter>wbis morgen<Enter>");
    assert_eq!((desk.tour().stage, desk.tour().embargo.as_deref()), (Stage::Draft, Some("bis morgen")));
    desk.keys("<C-z>");
    assert_eq!(desk.tour().stage, Stage::Final);
}
