//! The real program in a pseudo-terminal: started, used, ended, and the terminal given back. Nothing here waits for a
//! time: each step waits for what the screen shows.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic)]

mod ends;
mod paper;
mod recovery;
#[path = "../it/common/scratch.rs"]
mod scratch;
mod session;
mod together;

use scratch::Scratch;
use session::Session;
use sommertour::store::tour_file::TourFile;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_sommertour");

/// The program on the folder of tours in `dir`; what it keeps on this machine lies beside it.
fn start(dir: &Path) -> Session {
    let arguments = ["--dir", &dir.to_string_lossy(), "--lang", "de", "--today", "2026-11-22"];
    Session::start(PROGRAM, &arguments, &state(dir))
}

/// Where the program on the folder in `dir` keeps drafts and backups.
fn state(dir: &Path) -> PathBuf {
    dir.join(".state")
}

/// The program on the folder that ships.
fn start_shipped() -> (Session, Scratch) {
    let scratch = Scratch::new();
    let session = Session::start(PROGRAM, &["--dir", "tours", "--lang", "de"], scratch.path());
    (session, scratch)
}

#[test]
fn a_tour_is_planned_saved_and_the_terminal_given_back() {
    let scratch = Scratch::new();
    let mut session = start(scratch.path());
    session.wait_for("Im Ordner liegt noch keine Tour");
    assert!(session.screen().alternate_screen() && session.screen().bracketed_paste());
    session.send("\u{e}").wait_for("Neue Tour: Titel");
    session.send("Sommertour 2027\r").wait_for("ungespeichert");
    session.send("\t").wait_for("n neuer Tag");
    session.send("n").wait_for("Neuer Tag: Datum");
    session.send("20.7.27").wait_for("→ Di 20.07.2027");
    session.send("\r").wait_for("noch keine Station");
    session.send("\u{1b}[Z").wait_for("Einfg auf den Tag");
    session.send("wesel").wait_for("Suche: wesel");
    session.send("\u{1b}[2~").wait_for("KI Kreis Wesel");
    session.send("\u{13}").wait_for("Gespeichert: ");
    session.send("\u{11}").expect_terminal_back(0);
    let tour = TourFile::open(&scratch.path().join("sommertour-2027.ron")).unwrap().tour;
    assert_eq!(tour.days[0].date.exact().unwrap().to_string(), "2027-07-20");
    assert_eq!(tour.days[0].stops[0].place.ags().unwrap().as_str(), "05170");
    assert_eq!(scratch.names(), [".state", "sommertour-2027.ron"]);
}

#[test]
fn unsaved_changes_are_asked_about_and_may_be_given_up() {
    let scratch = Scratch::new();
    let mut session = start(scratch.path());
    session.wait_for("Im Ordner liegt noch keine Tour");
    session.send("\u{e}").wait_for("Neue Tour: Titel");
    session.send("Probe\r").wait_for("ungespeichert");
    session.send("\u{11}").wait_for("▸[ Weiter planen ]");
    session.send("\u{1b}[C").wait_for("▸[ Speichern ]");
    session.send("\u{1b}[C").wait_for("▸[ Verwerfen ]");
    session.send("\r").expect_terminal_back(0);
    assert_eq!(scratch.names(), [".state"]);
    let mut session = start(scratch.path());
    session.wait_for("Im Ordner liegt noch keine Tour").send("\u{11}").expect_terminal_back(0);
}

#[test]
fn the_screen_follows_the_size_of_the_window() {
    let (mut session, _state) = start_shipped();
    session.wait_for("Sommertour 2017");
    session.resize(38, 10).wait_for("Das Fenster ist zu klein");
    session.resize(120, 40).wait_for("F1 Hilfe");
    assert_eq!(session.screen().contents().lines().count(), 40);
    session.send("\u{11}").expect_terminal_back(0);
}

#[test]
fn a_broken_file_is_named_and_the_others_are_offered() {
    let scratch = Scratch::new();
    scratch.put("kaputt.ron", "(version: 1, title: \"Ka");
    scratch.put("gut.ron", "(version: 1, title: \"Gute Tour\")");
    let mut session = start(scratch.path());
    session.wait_for("kaputt.ron, Zeile 1");
    session.send(" ").wait_for("Enter auswählen");
    session.send("gute").wait_for("Suche: gute");
    session.send("\r").wait_for("Gute Tour · 0 Tage");
    session.send("\u{11}").expect_terminal_back(0);
}

#[test]
fn a_long_search_is_stopped_and_the_program_answers_all_the_while() {
    let scratch = Scratch::new();
    // Short visits: there are more days to choose from than a search gets through.
    std::fs::create_dir(scratch.path().join("buero")).unwrap();
    scratch.put("buero/vorgaben.ron", "(version: 1, visit_minutes: Some(20), buffer_minutes: Some(5))");
    let mut session = start(scratch.path());
    session.wait_for("Im Ordner liegt noch keine Tour");
    session.send("\t").wait_for("n neuer Tag");
    session.send("k").wait_for("Kampagne: ab welchem Tag?");
    session.send("\r").wait_for("Plant Kampagne");
    session.wait_for("Esc Suche beenden").wait_for("bisher");
    session.send("\u{1b}OP").wait_for("Esc schließen");
    session.send("\u{1b}").wait_for("Esc Suche beenden");
    session.send("\t").wait_for("+ näher");
    session.send("\u{1b}").wait_for("Vorschlag: Alle offenen KI").wait_for("Esc verwerfen");
    session.send("\u{1b}").wait_for("F1 Hilfe");
    session.send("\u{11}").expect_terminal_back(0);
}

#[test]
fn a_paste_comes_in_as_text() {
    let (mut session, _state) = start_shipped();
    session.wait_for("Sommertour 2017");
    session.send("\u{1b}[200~rhein\rsieg\u{11}\u{1b}[201~").wait_for("Suche: rhein sieg");
    session.send("\u{11}").expect_terminal_back(0);
}

#[test]
fn without_a_terminal_one_sentence_says_what_to_run_instead() {
    let output = Command::new(PROGRAM).args(["--dir", "tours", "--lang", "de"]).stdin(Stdio::null()).output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(error.contains("sommertour show"), "{error}");
}

#[test]
fn with_only_the_output_redirected_the_same_sentence_is_said() {
    let mut session =
        Session::start("sh", &["-c", r#""$0" --dir tours --lang de > /dev/null"#, PROGRAM], &state(Path::new(".")));
    session.wait_for("sommertour show").expect_terminal_back(2);
}
