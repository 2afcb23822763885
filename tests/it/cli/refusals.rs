//! Bad arguments and broken files: the exit code, the sentence, and nothing changed on disk.

use super::office::{Office, TOUR_2017};

const BROKEN: &str = "(\n    version: 1,\n    title: \"Kaputt\",\n    tage: [],\n)\n";

#[test]
fn an_ambiguous_name_is_refused_with_its_candidates() {
    let office = Office::of_2017();
    for arguments in [
        vec!["distance", "Aachen", "Wesel"],
        vec!["add", "sommertour-2017", "Aachen"],
        vec!["remove", "sommertour-2017", "Aachen"],
    ] {
        let error = office.run(&arguments).refused(2);
        assert!(error.contains("Stadt Aachen (05334002)") && error.contains("Städteregion Aachen (05334)"), "{error}");
    }
    office.run(&["distance", "Stadt Aachen", "Städteregion Aachen"]).ok();
    assert!(office.run(&["distance", "Wesl", "Olpe"]).refused(2).contains("Kreis Wesel (05170)"));
    assert_eq!(office.read("sommertour-2017.ron"), TOUR_2017);
}

#[test]
fn a_broken_tour_among_others_stops_nothing() {
    let office = Office::of_2017().with("kaputt.ron", BROKEN);
    for arguments in [
        vec!["list"],
        vec!["unvisited"],
        vec!["coverage", "--as-of", "2017-08-31"],
        vec!["show", "sommertour-2017"],
        vec!["print", "sommertour-2017", "--sheet", "overview"],
    ] {
        let ran = office.run(&arguments);
        assert!(ran.err.contains("kaputt.ron, Zeile 4, Spalte 5"), "{arguments:?}: {}", ran.err);
        assert!(!ran.ok().is_empty());
    }
    let error = office.run(&["show", "kaputt"]).refused(2);
    assert!(error.contains("kaputt.ron, Zeile 4, Spalte 5"), "{error}");
    office.run(&["add", "kaputt", "Wesel"]).refused(2);
    assert_eq!(office.read("kaputt.ron"), BROKEN);
    let answer = office.run(&["list", "--json"]).json();
    assert_eq!(answer["unreadable"][0]["line"], 4);
}

#[test]
fn check_names_every_broken_file_and_says_no() {
    let office = Office::of_2017().with("kaputt.ron", BROKEN).with("leer.ron", "");
    let ran = office.run(&["check", "--json"]);
    assert_eq!(ran.code, 1);
    let answer: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let problems = answer["problems"].as_array().unwrap();
    assert_eq!(problems.len(), 2);
    assert_eq!((&problems[0]["line"], &problems[0]["column"]), (&4.into(), &5.into()));
    assert!(problems[0]["file"].as_str().unwrap().ends_with("kaputt.ron"));
    assert!(problems[1]["line"].is_null() && problems[1]["text"].as_str().unwrap().contains("leer"));
    let named = office.run(&["check", "tours/sommertour-2017.ron"]);
    assert_eq!(named.code, 0);
    assert_eq!(office.run(&["check", "tours/kaputt.ron"]).code, 1);
    office.run(&["check", "tours/gibtsnicht.ron"]).refused(2);
}

#[test]
fn the_files_of_the_office_are_checked_too() {
    let office = Office::of_2017().with("buero/vorgaben.ron", "(version: 1, base: 5)");
    let ran = office.run(&["check"]);
    assert!(ran.code == 1 && ran.out.contains("vorgaben.ron"), "{}", ran.out);
    assert_eq!(office.run(&["check", "tours/buero/vorgaben.ron"]).code, 1);
    assert!(office.run(&["list"]).err.contains("vorgaben.ron"));
}

#[test]
fn bad_arguments_are_told_in_a_sentence() {
    let office = Office::of_2017();
    for (arguments, part) in [
        (vec!["show"], "TOUR"),
        (vec!["show", "nichtda"], "nichtda"),
        (vec!["show", "sommertour-2017", "--jsn"], "--json"),
        (vec!["liste"], "Weder ein Befehl noch eine Tour"),
        (vec!["completions", "sommertour-2017"], "completions"),
        (vec!["--lang", "fr", "list"], "de und en"),
        (vec!["--dir"], "fehlt der Wert"),
        (vec!["--dir", "nirgends", "list"], "nirgends"),
        (vec!["unvisited", "--as-of", "2026-02-30"], "2026-02-30"),
        (vec!["unvisited", "--as-of", "1989-12-31"], "1990 bis 2100"),
        (vec!["coverage", "--explain", "viele"], "keine ganze Zahl"),
        (vec!["add", "sommertour-2017"], "KREIS"),
        (vec!["add", "sommertour-2017", "--place", "LaKI"], "--coord"),
        (vec!["add", "sommertour-2017", "--place", "LaKI", "--coord", "91,6"], "Koordinate"),
        (vec!["add", "sommertour-2017", "Olpe", "--at", "25:00"], "25:00"),
        (vec!["add", "sommertour-2017", "Olpe", "--minutes", "2000"], "1440"),
        (vec!["add", "sommertour-2017", "Olpe", "--day", "2027-02-30"], "2027-02-30"),
        (vec!["add", "sommertour-2017", "Olpe", "--day", "99"], "keinen Tag"),
        (vec!["move", "sommertour-2017", "Herne", "--day", "1", "--before", "Wesel"], "--before"),
        (vec!["move", "sommertour-2017", "Herne", "--day", "2", "--before", "Herne"], "sich selbst"),
        (vec!["set", "sommertour-2017", "Herne", "farbe", "rot"], "time, window, minutes, status"),
        (vec!["set", "sommertour-2017", "Herne", "window", "12:00-9:00"], "Zeitfenster"),
        (vec!["status", "sommertour-2017", "Herne", "fertig"], "abgesagt"),
        (vec!["status", "sommertour-2017", "Herne", "done", "--reason", "x"], "Absage"),
        (vec!["day", "sommertour-2017"], "fehlt"),
        (vec!["day", "sommertour-2017", "set", "2", "start", "19"], "19:00"),
        (vec!["day", "sommertour-2017", "set", "2", "farbe", "rot"], "date, start, end, from, to"),
        (vec!["print", "sommertour-2017", "--sheet", "plakat"], "overview, day, driver, press, host, request"),
        (vec!["print", "sommertour-2017", "--sheet", "changes"], "--since-version"),
        (vec!["print", "sommertour-2017", "--sheet", "overview", "-o", "tours/x.ron"], "x.ron"),
        (vec!["print", "sommertour-2017", "--sheet", "overview", "-o", "nirgends/x.txt"], "nirgends"),
        (vec!["new", " "], "Titel"),
        (vec!["rename", "sommertour-2017", " "], "Titel"),
    ] {
        let ran = office.run(&arguments);
        assert_eq!(ran.out, "", "{arguments:?}");
        let error = ran.refused(2);
        assert!(error.contains(part), "{arguments:?}: {error}");
        assert_eq!(error.lines().count(), 1, "{arguments:?}: {error}");
    }
    assert_eq!(office.read("sommertour-2017.ron"), TOUR_2017);
    assert_eq!(office.run(&["list", "--json"]).json()["tours"].as_array().unwrap().len(), 1);
}

#[test]
fn without_a_terminal_the_program_says_what_to_run_instead() {
    let error = Office::of_2017().run(&["sommertour-2017"]).refused(2);
    assert!(error.contains("sommertour show TOUR"), "{error}");
}

#[test]
fn hostile_text_never_reaches_the_terminal() {
    let tour = "(version: 1, title: \"B\\u{1b}[31mse\\u{202e}\", principal: \"\\u{9b}2J\")";
    let office = Office::empty().with("boese.ron", tour);
    for arguments in [vec!["show", "boese"], vec!["list"], vec!["show", "b\u{1b}[31m"], vec!["show", "boese", "--json"]]
    {
        let ran = office.run(&arguments);
        let hostile = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
        assert!(!ran.out.contains(hostile) && !ran.err.contains(hostile), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_cannot_be_written_is_told() {
    use std::process::{Command, Stdio};
    let office = Office::of_2017();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_sommertour"))
        .current_dir(office.home())
        .args(["list", "--lang", "de"])
        .stdout(Stdio::from(full))
        .output()
        .unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(2) && error.contains("Datenträger ist voll"), "{error}");
}
