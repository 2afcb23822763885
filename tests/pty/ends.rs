//! However the program ends or is stopped, the terminal is as it was before.

use super::session::{Session, wait_until};
use super::{start, start_shipped};
use crate::scratch::Scratch;
use sommertour::desk::office::Office;
use sommertour::domain::coord::Coord;
use sommertour::domain::date::Date;
use sommertour::domain::travel::{Leg, Table, Travel};
use sommertour::store::draft::left_behind;
use sommertour::store::folder::Folder;
use sommertour::store::local_state::LocalState;
use sommertour::text::{Lang, Words};
use sommertour::travel::formula::Formula;
use sommertour::tui::shell::Terminal;
use sommertour::tui::{End, Launch};
use std::path::PathBuf;
use std::sync::Arc;

#[test]
fn a_panic_gives_the_terminal_back_and_tells_nothing_of_a_tour() {
    let this = std::env::current_exe().unwrap();
    let arguments = ["--exact", "ends::the_child_that_panics", "--ignored", "--nocapture", "--test-threads=1"];
    let scratch = Scratch::new();
    let mut session = Session::start(&this.to_string_lossy(), &arguments, scratch.path());
    session.expect_terminal_back(101);
    let output = session.output();
    let position = |text: &str| output.find(text).unwrap_or_else(|| panic!("no {text:?} in {output}"));
    assert!(position("\u{1b}[?1049h") < position("\u{1b}[?1049l"));
    assert!(position("\u{1b}[?1049l") < position("a fault has ended it (tests/pty/ends.rs:"));
    assert_eq!(output.matches("\u{1b}[?1049l").count(), 1, "the terminal is given back once");
    assert!(!output.contains("Frau Muster"), "a panic quotes a tour: {output}");
}

#[test]
#[ignore = "run by the test above, in a terminal of its own"]
fn the_child_that_panics() {
    let mut terminal = Terminal::enter("a fault has ended it".into()).unwrap();
    std::thread::spawn(|| panic!("in the background, about Frau Muster")).join().unwrap_err();
    terminal.draw(|frame| frame.render_widget("Sommertour", frame.area())).unwrap();
    panic!("in front, about Frau Muster");
}

/// The program itself, with drives that cannot be reckoned: a fault in the middle of its work.
struct Faulty;

/// The latitude of a place to which no drive can be reckoned, and of one that no search can.
const FAULT: f64 = 51.0;
const FAULT_OF_SEARCHES: f64 = 51.5;

impl Travel for Faulty {
    fn leg(&self, from: Coord, to: Coord) -> Leg {
        assert!(from.lat() != FAULT && to.lat() != FAULT, "about Frau Muster");
        Formula.leg(from, to)
    }

    fn table(&self, places: &[Coord]) -> Table {
        assert!(places.iter().all(|place| place.lat() != FAULT_OF_SEARCHES), "about Frau Muster");
        Formula.table(places)
    }
}

#[test]
#[ignore = "run by the tests below, in a terminal of its own"]
fn the_program_with_a_fault() {
    let dir = PathBuf::from(std::env::var("XDG_STATE_HOME").unwrap());
    let folder = Folder::new(&dir).with_state(Some(LocalState::at(dir.join(".state"))));
    let office = Office::read(folder, Date::parse("2026-11-22").unwrap()).unwrap();
    let launch = Launch {
        office: Office { travel: Arc::new(Faulty), ..office },
        tour: Some(dir.join("probe.ron")),
        words: Words::new(Lang::De).unwrap(),
    };
    assert_eq!(sommertour::tui::run(launch).unwrap(), End::Quit);
}

/// The program with a fault, on a tour that has something unsaved.
fn faulty(scratch: &Scratch) -> Session {
    scratch.put("probe.ron", r#"(version: 2, title: "Probe", days: [(id: "d-1", date: On("2027-07-20"), stops: [
        (id: "s-1", place: Kreis("05170")), (id: "s-2", place: Kreis("05974")), (id: "s-3", place: Kreis("05911"))])])"#);
    let this = std::env::current_exe().unwrap();
    let arguments = ["--exact", "ends::the_program_with_a_fault", "--ignored", "--nocapture"];
    let mut session = Session::start(&this.to_string_lossy(), &arguments, scratch.path());
    session.wait_for("Probe · 1 Tag").send("\t").wait_for("n neuer Tag");
    session
}

/// Adds a place at that latitude.
fn add_place(session: &mut Session, lat: f64) {
    session.send("p").wait_for("Anderer Ort: Name").send("Schule\r").wait_for("Koordinaten von");
    session.send(&format!("{lat}, 7.2\r"));
}

#[test]
fn a_fault_in_the_middle_gives_the_terminal_back_and_leaves_the_draft() {
    let scratch = Scratch::new();
    let mut session = faulty(&scratch);
    session.send("\u{1b}[B\u{1b}[3~").wait_for("ungespeichert");
    add_place(&mut session, FAULT);
    session.expect_terminal_back(101);
    let output = session.output();
    assert!(output.contains("Ein Fehler im Programm hat es beendet") && !output.contains("Frau Muster"), "{output}");
    let state = LocalState::at(scratch.path().join(".state")).of_folder(scratch.path());
    let drafts = left_behind(&state).unwrap();
    assert_eq!(drafts[0].1.as_ref().unwrap().tour.stops().count(), 2, "what was done before the fault");
}

#[test]
fn a_fault_in_a_search_is_said_and_the_program_goes_on() {
    let scratch = Scratch::new();
    let mut session = faulty(&scratch);
    add_place(&mut session, FAULT_OF_SEARCHES);
    session.wait_for("ungespeichert").send("o").wait_for("Die Suche ist an einem Fehler");
    assert!(!session.output().contains("Frau Muster"));
    session.send(" ").send("\u{13}").wait_for("Gespeichert: ");
    session.send("\u{11}").expect_terminal_back(0);
}

#[test]
fn stopped_and_told_to_go_on_it_draws_everything_anew() {
    let (mut session, _state) = start_shipped();
    session.wait_for("Sommertour 2017");
    session
        .signal("TSTP")
        .wait_for_stop()
        .wait_until_screen("the terminal given back", |screen| !screen.alternate_screen());
    assert!(session.stty(&["-a"]).contains(" icanon"));
    session.signal("CONT").wait_until_screen("the screen again", vt100::Screen::alternate_screen).wait_for("F1 Hilfe");
    session.send("wesel").wait_for("Suche: wesel").send("\u{11}").expect_terminal_back(0);
}

#[test]
fn stopped_without_notice_it_takes_the_terminal_again_in_whichever_mode_it_is() {
    let (mut session, _state) = start_shipped();
    session.wait_for("F1 Hilfe");
    session.signal("STOP").wait_for_stop();
    session.stty(&["sane"]);
    session.signal("CONT");
    wait_until("raw mode", || session.stty(&["-a"]).contains("-icanon").then_some(()));
    session.send("wesel").wait_for("Suche: wesel");
    session.send("\u{11}").expect_terminal_back(0);
}

#[test]
fn a_long_paste_arrives_without_another_key() {
    let scratch = Scratch::new();
    let mut session = start(scratch.path());
    session.wait_for("Im Ordner liegt noch keine Tour").send("\u{e}").wait_for("Neue Tour: Titel");
    session.send(&format!("\u{1b}[200~{}Ende der Zeile\u{1b}[201~", "ä".repeat(5000))).wait_for("Ende der Zeile");
    // The Esc alone, before a key after it makes it another one.
    session.send("\u{1b}").wait_until_screen("no dialog", |screen| !screen.contents().contains("Neue Tour: Titel"));
    session.send("\u{11}").expect_terminal_back(0);
}

#[test]
fn a_paste_whose_end_never_comes_does_not_swallow_the_keys_after_it() {
    let (mut session, _state) = start_shipped();
    session.wait_for("Sommertour 2017");
    session.send("\u{1b}[200~wes").wait_for("Suche: wes");
    session.send("el").wait_for("Suche: wesel");
    session.send("\u{11}").expect_terminal_back(0);
}

#[test]
fn windows_of_any_size_are_endured() {
    let (mut session, _state) = start_shipped();
    session.wait_for("Sommertour 2017");
    for (cols, rows) in
        (1..60).map(|step| (step * 37 % 200, step * 11 % 70)).chain([(1, 1), (0, 0), (1, 200), (300, 1)])
    {
        session.resize(cols, rows);
    }
    session.resize(80, 24).send("wesel").wait_for("Suche: wesel").wait_for("F1 Hilfe");
    session.send("\u{11}").expect_terminal_back(0);
}
