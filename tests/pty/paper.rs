//! From the plan to paper, with a print system that only writes down what it is asked.

use super::session::{Session, wait_until};
use super::{PROGRAM, state};
use crate::scratch::Scratch;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// The program on a copy of the tour of 2017, with two printers, and `lp` as the script given.
fn start(scratch: &Scratch, lp: &str) -> Session {
    let bin = scratch.path().join(".bin");
    fs::create_dir_all(&bin).unwrap();
    fs::copy("tours/sommertour-2017.ron", scratch.path().join("sommertour-2017.ron")).unwrap();
    let printers = "echo Flur; echo Vorzimmer";
    for (name, script) in [("lpstat", printers), ("lp", lp), ("xdg-open", "exit 3"), ("gio", "exit 2")] {
        let path = bin.join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let dir = scratch.path().to_string_lossy();
    let arguments = ["--dir", &*dir, "--lang", "de", "--today", "2026-11-22"];
    let mut session = Session::start_beside(Some(&bin), PROGRAM, &arguments, &state(scratch.path()));
    session.wait_for("Sommertour 2017");
    session
}

/// Chooses the overview as text.
fn choose(session: &mut Session) {
    session.send("\u{10}").wait_for("welches Blatt");
    session.send("übersicht\r").wait_for("welchem Format").send("text\r").wait_for("Strg+P drucken");
}

fn noted(dir: &Path) -> String {
    fs::read_to_string(dir.join(".noted")).unwrap_or_default()
}

#[test]
fn one_of_two_printers_gets_the_file() {
    let scratch = Scratch::new();
    let dir = scratch.path();
    let lp = format!("for argument; do echo \"$argument\"; done > {}", dir.join(".noted").display());
    let mut session = start(&scratch, &lp);
    choose(&mut session);
    session.send("\u{10}").wait_for("Auf welchem Drucker").wait_for("Vorzimmer");
    session.send("vor\r").wait_for("Beim Drucker Vorzimmer: ausdrucke/sommertour-2017-uebersicht.txt");
    let noted = noted(dir);
    assert!(noted.starts_with("-d\nVorzimmer\n-t\nSommertour 2017\n/"), "{noted}");
    let printed = fs::read_to_string(noted.lines().last().unwrap()).unwrap();
    assert!(printed.starts_with("Sommertour 2017\n"), "{printed}");
    session.send("\u{11}").expect_terminal_back(0);
}

#[test]
fn a_print_system_that_does_not_answer_can_be_left() {
    let scratch = Scratch::new();
    let dir = scratch.path();
    let lp = format!("echo $$ > {}; exec sleep 600", dir.join(".noted").display());
    let mut session = start(&scratch, &lp);
    choose(&mut session);
    session.send("\u{10}").wait_for("Auf welchem Drucker");
    session.send("flur\r").wait_for("An den Drucker Flur");
    // The screen goes on meanwhile.
    session.send("\u{1b}[B").wait_for("Drucken abbrechen");
    let process: u32 = wait_until("the process", || noted(dir).trim().parse().ok());
    session.send("\u{1b}").wait_for("aber nicht gedruckt: ausdrucke/");
    wait_until("its end", || (!Path::new(&format!("/proc/{process}/cmdline")).exists()).then_some(()));
    session.send("\u{11}").expect_terminal_back(0);
}

#[test]
fn without_a_viewer_it_says_where_the_file_lies() {
    let scratch = Scratch::new();
    let mut session = start(&scratch, "");
    choose(&mut session);
    session.send("\u{f}").wait_for("kein Programm").wait_for("ausdrucke");
    assert!(scratch.path().join("ausdrucke").is_dir());
    session.send("x").send("\u{11}").expect_terminal_back(0);
}
