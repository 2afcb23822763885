//! Unsaved work outlives the program, whatever ends it.

use super::session::{Session, wait_until};
use super::{PROGRAM, start, state};
use crate::scratch::Scratch;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use sommertour::store::draft::{Draft, left_behind};
use sommertour::store::local_state::LocalState;
use sommertour::store::tour_file::TourFile;
use std::io::{Read, Write};
use std::path::Path;

const TOUR: &str = r#"(version: 1, title: "Probe", days: [(id: "d-1", date: On("2027-07-20"))])"#;

/// The drafts that ended programs have left of the folder in `dir`.
fn drafts(dir: &Path) -> Vec<Draft> {
    let state = LocalState::at(state(dir).join("sommertour")).of_folder(dir);
    left_behind(&state).unwrap().into_iter().map(|(_, draft)| draft.unwrap()).collect()
}

/// The program on a tour to which a stop has been added.
fn edited(scratch: &Scratch) -> Session {
    scratch.put("probe.ron", TOUR);
    let mut session = start(scratch.path());
    session.wait_for("Probe · 1 Tag").send("wesel").wait_for("Suche: wesel");
    session.send("\u{1b}[2~").wait_for("ungespeichert");
    session
}

fn stops(dir: &Path) -> usize {
    TourFile::open(&dir.join("probe.ron")).unwrap().tour.stops().count()
}

#[test]
fn killed_after_a_change_it_offers_the_draft_at_the_next_start() {
    let scratch = Scratch::new();
    let mut session = edited(&scratch);
    let folder = state(scratch.path()).join("sommertour");
    let is_draft = |path: &Path| path.extension().is_some_and(|ending| ending == "ron");
    wait_until("draft", || {
        let drafts =
            std::fs::read_dir(&folder).ok()?.flatten().filter_map(|of| of.path().join("entwuerfe").read_dir().ok());
        drafts.flatten().flatten().find(|entry| is_draft(&entry.path()))
    });
    session.signal("KILL").wait_for("ended with 137");
    assert_eq!(stops(scratch.path()), 0);
    let mut session = start(scratch.path());
    session.wait_for("nie gespeichert").wait_for("Anders ist darin: „Kreis Wesel“").wait_for("▸[ Später ]");
    session.send("\u{1b}[C\r").wait_for("Entwurf übernommen").wait_for("ungespeichert");
    session.send("\u{13}").wait_for("Gespeichert: ").send("\u{11}").expect_terminal_back(0);
    assert_eq!(stops(scratch.path()), 1);
    assert!(drafts(scratch.path()).is_empty());
}

#[test]
fn signals_that_end_it_leave_the_draft_and_give_the_terminal_back() {
    for (name, code) in [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)] {
        let scratch = Scratch::new();
        edited(&scratch).signal(name).expect_terminal_back(code);
        let drafts = drafts(scratch.path());
        assert_eq!(drafts.len(), 1, "{name}");
        assert_eq!(drafts[0].tour.stops().count(), 1, "{name}");
    }
}

#[test]
fn the_end_of_the_terminal_leaves_the_draft() {
    let scratch = Scratch::new();
    scratch.put("probe.ron", TOUR);
    let pair = native_pty_system().openpty(PtySize { rows: 24, cols: 80, ..PtySize::default() }).unwrap();
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(["--dir", &scratch.path().to_string_lossy(), "--lang", "de"]);
    command.env("XDG_STATE_HOME", state(scratch.path()));
    command.env("TERM", "xterm-256color");
    let mut program = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let (mut reader, mut writer) = (pair.master.try_clone_reader().unwrap(), pair.master.take_writer().unwrap());
    let mut parser = vt100::Parser::default();
    let mut wait_for = |text: &str| {
        while !parser.screen().contents().contains(text) {
            let mut buffer = [0; 4096];
            let length = reader.read(&mut buffer).unwrap();
            parser.process(&buffer[..length]);
        }
    };
    wait_for("1 Tag");
    writer.write_all("wesel\u{1b}[2~".as_bytes()).unwrap();
    wait_for("ungespeichert");
    // Nobody holds the other end any more.
    drop((reader, writer, pair.master));
    assert_ne!(program.wait().unwrap().exit_code(), 0);
    assert_eq!(drafts(scratch.path())[0].tour.stops().count(), 1);
}
