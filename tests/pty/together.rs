//! Two programs on one folder, each in a terminal of its own.

use super::session::Session;
use super::{PROGRAM, start, state};
use crate::scratch::Scratch;
use sommertour::store::tour_file::TourFile;

const TOUR: &str = r#"(version: 1, title: "Probe", days: [(id: "d-1", date: On("2027-07-20"), stops: [
    (id: "s-1", place: Kreis("05170")), (id: "s-2", place: Kreis("05974"))])])"#;

/// The second program, which belongs to somebody else.
fn colleague(scratch: &Scratch) -> Session {
    let arguments = ["--dir", &scratch.path().to_string_lossy(), "--lang", "de", "--today", "2026-11-22"];
    Session::start(PROGRAM, &arguments, &state(scratch.path()).join("colleague"))
}

/// Puts the stop of that number, in focus by its row, on another length.
fn set_minutes(session: &mut Session, row: usize, minutes: &str) {
    session.send("\u{1b}[H").send(&"\u{1b}[B".repeat(row)).send("m").wait_for("Dauer");
    // What is there already goes.
    session.send("\u{7f}\u{7f}").send(minutes).wait_for(&format!("> {minutes} ")).send("\r").wait_for("ungespeichert");
}

#[test]
fn changes_of_different_stops_both_stay_and_of_the_same_are_asked_about() {
    let scratch = Scratch::new();
    let path = scratch.put("probe.ron", TOUR);
    let minutes = |stop: usize| TourFile::open(&path).unwrap().tour.days[0].stops[stop].minutes.unwrap().get();
    let (mut one, mut other) = (start(scratch.path()), colleague(&scratch));
    for session in [&mut one, &mut other] {
        session.wait_for("Probe · 1 Tag").send("\t").wait_for("n neuer Tag");
    }
    set_minutes(&mut one, 1, "31");
    set_minutes(&mut other, 2, "47");
    one.send("\u{13}").wait_for("Gespeichert: ");
    // The other one hears of it by itself and has both.
    other.wait_for("Änderungen von jemand anderem übernommen");
    other.send("\u{13}").wait_for("Gespeichert: ");
    assert_eq!((minutes(0), minutes(1)), (31, 47));
    one.wait_for("Änderungen von jemand anderem übernommen");

    // Now the same stop.
    set_minutes(&mut one, 1, "32");
    set_minutes(&mut other, 1, "33");
    one.send("\u{13}").wait_for("Gespeichert: ");
    other.wait_for("Eine Stelle widerspricht").send(" ");
    other.send("\u{13}").wait_for("Widerspruch 1 von 1").wait_for("▸[ Jetzt nicht ]");
    assert_eq!(minutes(0), 32, "nothing is saved before it is decided");
    other.send("\u{1b}[C\r").wait_for("Gespeichert: ");
    assert_eq!((minutes(0), minutes(1)), (33, 47));
    for session in [&mut one, &mut other] {
        session.send("\u{11}").expect_terminal_back(0);
    }
}
