//! What becomes of a printed file, with a viewer and a print system that only write down what they are asked.
#![cfg(unix)]

use super::office::{Office, Ran};
use std::fs;
use std::os::unix::fs::PermissionsExt;

/// Prints the overview of 2017 as `format` into `file` with the programs given, each a name and its script.
fn print(office: &Office, programs: &[(&str, &str)], format: &str, file: &str, options: &[&str]) -> Ran {
    let bin = office.home().join("bin");
    fs::create_dir_all(&bin).unwrap();
    for (name, script) in programs {
        let path = bin.join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut arguments = vec!["print", "sommertour-2017", "--sheet", "overview", "--format", format, "-o", file];
    arguments.extend(options);
    office.run_with(&arguments, &[("LANG", "C"), ("PATH", &bin.to_string_lossy())])
}

/// Writes its arguments down, one a line.
const NOTES: &str = "for argument; do echo \"$argument\"; done > noted";

#[test]
fn the_viewer_is_given_the_whole_path() {
    let office = Office::of_2017();
    print(&office, &[("xdg-open", NOTES)], "html", "./-x; touch gefangen.html", &["--open"]).ok();
    let noted = fs::read_to_string(office.home().join("noted")).unwrap();
    assert_eq!(noted.trim(), office.home().join("-x; touch gefangen.html").to_string_lossy());
    assert!(!office.home().join("gefangen.html").exists(), "no shell reads the name");
}

#[test]
fn a_missing_or_failing_viewer_is_a_sentence_and_the_file_stays() {
    let office = Office::of_2017();
    for programs in [&[][..], &[("xdg-open", "exit 3")]] {
        let error = print(&office, programs, "html", "x.html", &["--open"]).refused(2);
        assert!(error.contains("x.html") && error.contains("kein Programm"), "{error}");
        assert!(office.home().join("x.html").exists());
    }
}

#[test]
fn lp_is_given_printer_title_and_path() {
    let office = Office::of_2017();
    print(&office, &[("lp", NOTES)], "text", "./-x.txt", &["--printer", "Flur 3"]).ok();
    let noted = fs::read_to_string(office.home().join("noted")).unwrap();
    let path = office.home().join("-x.txt");
    let expected = ["-d", "Flur 3", "-t", "Sommertour 2017", &path.to_string_lossy()];
    assert_eq!(noted.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn what_the_print_system_says_is_told() {
    let office = Office::of_2017();
    for (programs, said) in [
        (&[][..], "lp nicht"),
        (&[("lp", "echo 'lp: The printer or class does not exist.' >&2; exit 1")], "does not exist"),
        (&[("lp", "printf 'lp: \\033[31mrot\\n' >&2; exit 1")], "lp: [31mrot"),
    ] {
        let error = print(&office, programs, "text", "x.txt", &["--printer", "Flur"]).refused(2);
        assert!(error.contains(said) && !error.contains('\u{1b}'), "{said}: {error}");
        assert!(office.home().join("x.txt").exists());
    }
}

#[test]
fn only_a_file_that_a_printer_takes_is_handed_on() {
    let office = Office::of_2017();
    let error = print(&office, &[], "html", "x.html", &["--printer", "Flur"]).refused(2);
    assert!(error.contains("--printer") && error.contains("html"), "{error}");
    let error = print(&office, &[], "html", "-", &["--open"]).refused(2);
    assert!(error.contains("-o"), "{error}");
    assert!(!office.home().join("x.html").exists());
}
