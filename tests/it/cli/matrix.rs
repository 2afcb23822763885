//! Real drives, imported and fetched, and what becomes of those that are missing.

use super::office::Office;
use crate::common::osrm_server::{Reply, Server, answer, table};

const CSV: &str = "Von;Nach;km;Minuten\r\nDüsseldorf;Kreis Wesel;63,4;52\r\nAtlantis;Wesel;1;1\r\n";

#[test]
fn an_imported_drive_is_known_one_way_and_estimated_back() {
    let office = Office::empty().with("../fahrten.csv", CSV);
    let file = office.path("../fahrten.csv");
    let file = file.to_str().unwrap();
    let rehearsed = office.run(&["import", "matrix", file, "--dry-run"]);
    assert!(rehearsed.out.contains("Zeile 3: „Atlantis“"), "{}", rehearsed.out);
    rehearsed.ok();
    assert!(!office.path("buero").exists());
    let imported = office.run(&["import", "matrix", file]);
    assert!(imported.err.contains("Eine Fahrt übernommen, eine Zeile nicht"), "{}", imported.err);
    imported.ok();
    let there = office.run(&["distance", "Düsseldorf", "Wesel", "--json"]).json();
    assert_eq!((&there["method"], &there["km"], &there["minutes"]), (&"imported".into(), &63.4.into(), &52.into()));
    assert_eq!(there["via"], serde_json::json!([]));
    let back = office.run(&["distance", "Wesel", "Düsseldorf", "--json"]).json();
    assert_eq!(back["method"], "blend");
    assert!(office.run(&["distance", "Düsseldorf", "Wesel"]).ok().contains("eingelesen"));
    office.run(&["check"]).ok();
}

#[test]
fn a_file_that_is_no_table_is_refused_and_nothing_is_saved() {
    let office = Office::empty().with("../a.csv", "a;b\n1;2\n").with("../b.csv", "from,to,km,minutes\nX,Y,1,1\n");
    let path = |name: &str| office.path(name).to_str().unwrap().to_owned();
    assert!(office.run(&["import", "matrix", &path("../a.csv")]).refused(2).contains("Spalten"));
    assert!(office.run(&["import", "matrix", &path("../b.csv")]).refused(2).contains("keine Zeile"));
    assert!(office.run(&["import", "matrix", &path("../none.csv")]).refused(2).contains("none.csv"));
    office.run(&["import", "matrix"]).refused(2);
    office.run(&["import"]).refused(2);
    assert!(!office.path("buero").exists());
}

#[test]
fn a_broken_matrix_is_named_not_used_and_never_written_over() {
    let broken = "(version: 1, origins: [], places: [],\n drives: [\"0 1 -3.0 2.0 0\"])\n";
    let office = Office::empty().with("buero/fahrzeiten.ron", broken).with("../fahrten.csv", CSV);
    let ran = office.run(&["distance", "Düsseldorf", "Wesel", "--json"]);
    assert!(ran.err.contains("fahrzeiten.ron"), "{}", ran.err);
    assert_eq!(ran.json()["method"], "blend");
    assert!(office.run(&["check"]).out.contains("Zeile 2"));
    let file = office.path("../fahrten.csv");
    office.run(&["import", "matrix", file.to_str().unwrap()]).refused(2);
    let server = Server::replying(|_| answer("ok.txt"));
    office.run(&["matrix", "fetch", "--osrm", &server.address()]).refused(2);
    assert!(server.asked().is_empty());
    assert_eq!(std::fs::read_to_string(office.path("buero/fahrzeiten.ron")).unwrap(), broken);
}

#[test]
fn a_fetched_matrix_is_kept_and_a_failed_fetch_loses_nothing() {
    let office = Office::of_2017();
    let server = Server::replying(|request| table(request, 100, |_, _| Some((3600.0, 50_000.0)), 10.0));
    let fetched = office.run(&["matrix", "fetch", "--osrm", &server.address()]);
    assert!(fetched.err.contains("Fahrten zwischen"), "{}", fetched.err);
    fetched.ok();
    let saved = std::fs::read_to_string(office.path("buero/fahrzeiten.ron")).unwrap();
    assert!(saved.contains(&server.address()) && saved.contains("method: Osrm"), "{}", &saved[..400]);
    let there = office.run(&["distance", "Kleve", "Höxter", "--json"]).json();
    assert_eq!((&there["method"], &there["km"], &there["minutes"]), (&"osrm".into(), &50.0.into(), &60.into()));
    assert!(office.run(&["show", "sommertour-2017"]).ok().contains("50 km"));

    let failing = Server::replying(|_| answer("badservice.txt"));
    let failed = office.run(&["matrix", "fetch", "--osrm", &failing.address()]).refused(2);
    assert!(failed.contains("table"), "{failed}");
    office.run(&["matrix", "fetch", "--osrm", "kein Server"]).refused(2);
    office.run(&["matrix", "fetch"]).refused(2);
    assert_eq!(std::fs::read_to_string(office.path("buero/fahrzeiten.ron")).unwrap(), saved);

    // An import lays its drives over the fetched ones and leaves the others.
    let office = office.with("../fahrten.csv", CSV);
    office.run(&["import", "matrix", office.path("../fahrten.csv").to_str().unwrap()]).ok();
    let method = |from: &str, to: &str| office.run(&["distance", from, to, "--json"]).json()["method"].clone();
    assert_eq!((method("Düsseldorf", "Wesel"), method("Wesel", "Düsseldorf")), ("imported".into(), "osrm".into()));
}

#[test]
fn what_the_server_lacks_is_named() {
    let office = Office::empty();
    let server = Server::replying(|request| {
        let known = |from: usize| from < 300;
        table(request, 100, |from, to| (known(from) == known(to)).then_some((600.0, 9000.0)), 0.0)
    });
    let fetched = office.run(&["matrix", "fetch", "--osrm", &server.address()]);
    assert!(fetched.err.contains("kennt keinen Weg von"), "{}", fetched.err);
    fetched.ok();
    let none = Office::without_folder();
    assert!(none.run(&["matrix", "fetch", "--osrm", &server.address()]).refused(2).contains("tours"));
}

#[test]
fn drives_that_the_matrix_lacks_are_marked_wherever_a_tour_is_shown() {
    let office = Office::empty().with("../fahrten.csv", CSV);
    office.script("new Probe\nadd probe Wesel --day 2027-07-20");
    let mark = "geschätzt";
    let marks = |text: &str| text.lines().filter(|line| line.contains("km") && line.contains(mark)).count();
    let before = office.run(&["show", "probe"]).ok();
    assert_eq!(marks(&before), 0, "{before}");
    office.run(&["import", "matrix", office.path("../fahrten.csv").to_str().unwrap()]).ok();
    // The way there is known now, the way back is not.
    let after = office.run(&["show", "probe"]).ok();
    assert_eq!(marks(&after), 1, "{after}");
    for sentence in ["aus der Tabelle, die das Büro eingelesen hat", "Autobahnnetz", "als „geschätzt“ gekennzeichnet"]
    {
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words(&after).contains(sentence), "{sentence}\n{after}");
        for sheet in [&["overview"][..], &["day", "--day", "1"]] {
            let printed = words(&office.run(&[&["print", "probe", "--sheet"], sheet].concat()).ok());
            assert!(printed.contains(sentence), "{sheet:?}: {sentence}\n{printed}");
        }
    }
    let json = office.run(&["show", "probe", "--json"]).json();
    assert_eq!(json["days"][0]["stops"][0]["method"], "imported");
    assert_eq!(json["days"][0]["return"]["method"], "blend");
    let back = office.run(&["distance", "Wesel", "Düsseldorf"]).ok();
    assert!(back.contains("fehlt in den Fahrzeiten des Büros"), "{back}");
}

#[test]
fn a_fetch_says_how_far_it_is_unless_it_is_to_be_quiet() {
    let office = Office::empty();
    let server = Server::replying(|request| table(request, 100, |_, _| Some((600.0, 9000.0)), 0.0));
    let fetch = ["matrix", "fetch", "--osrm", &server.address()];
    let said = office.run(&fetch).err;
    let asked = server.asked().len();
    assert!(said.starts_with(&format!("Routenserver: 0 von {asked} Abfragen beantwortet")), "{said}");
    assert!(said.contains(&format!("{asked} von {asked}")) && !said.contains('\u{1b}'), "{said}");
    assert_eq!(office.run(&[&fetch[..], &["--quiet"]].concat()).err, "");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_a_fetch_with_a_sentence_and_leaves_what_was_saved() {
    let office = Office::empty().with("../fahrten.csv", CSV);
    office.run(&["import", "matrix", office.path("../fahrten.csv").to_str().unwrap()]).ok();
    let saved = office.read("buero/fahrzeiten.ron");
    for signal in ["-INT", "-TERM"] {
        let server = Server::replying(|_| Reply::Silence);
        let ran = office.run_while(&["matrix", "fetch", "--osrm", &server.address()], |process| {
            server.wait_until_asked();
            let sent = std::process::Command::new("kill").args([signal, &process.to_string()]).status().unwrap();
            assert!(sent.success());
        });
        let said = ran.refused(2);
        assert!(said.contains("wurde abgebrochen") && said.contains("gilt weiter"), "{said}");
        assert_eq!(office.read("buero/fahrzeiten.ron"), saved);
    }
}

/// What a server answers, and a word of what is said about it in German and in English.
type Failing = (fn() -> Reply, &'static str, &'static str);

const FAILING: [Failing; 16] = [
    (|| answer("toobig.txt"), "max-table-size", "max-table-size"),
    (|| answer("nosegment2.txt"), "Weniger als zwei", "Fewer than two"),
    (|| answer("route.txt"), "keinen Weg", "knows no way"),
    (|| answer("badopt.txt"), "nicht lesen", "cannot read"),
    (|| answer("badcoord.txt"), "Koordinaten", "coordinates"),
    (|| answer("badservice.txt"), "keine Tabellen", "no tables"),
    (|| answer("badversion.txt"), "„v1“", "“v1”"),
    (|| answer("profile.txt"), "keine Kilometer", "no kilometres"),
    (|| answer("ok.txt"), "andere Tabelle", "another table"),
    (|| Reply::Json(200, "<html>".to_owned()), "etwas anderes", "Something other"),
    (|| Reply::Json(503, "<html>".to_owned()), "503", "503"),
    (|| Reply::Json(200, "{\"code\":\"Ok\"}".to_owned()), "andere Tabelle", "another table"),
    (|| Reply::Json(400, "{\"code\":\"Disabled\"}".to_owned()), "Disabled", "Disabled"),
    (|| Reply::CutOff("{\"code\":".to_owned(), 1000), "mittendrin", "in the middle"),
    (|| Reply::Endless, "16 MiB", "16 MiB"),
    (|| Reply::Raw(b"HTTP/1.1 200 x\r\n".to_vec()), "Routenserver", "routing server"),
];

#[test]
fn every_failure_is_a_sentence_in_both_languages_and_loses_nothing() {
    let office = Office::empty().with("../fahrten.csv", CSV);
    office.run(&["import", "matrix", office.path("../fahrten.csv").to_str().unwrap()]).ok();
    let saved = office.read("buero/fahrzeiten.ron");
    let refused = |lang: &str, address: &str| {
        let said = office.run(&["matrix", "fetch", "--osrm", address, "--lang", lang, "--quiet"]).refused(2);
        assert_eq!(said.lines().count(), 1, "{said}");
        assert_eq!(office.read("buero/fahrzeiten.ron"), saved);
        said
    };
    for (reply, german, english) in FAILING {
        let server = Server::replying(move |_| reply());
        for (lang, word) in [("de", german), ("en", english)] {
            let said = refused(lang, &server.address());
            assert!(said.contains(word), "{lang}: {said}");
        }
    }
    let down = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (lang, word) in [("de", "nicht zu erreichen"), ("en", "cannot be reached")] {
        assert!(refused(lang, &format!("http://{down}")).contains(word));
    }
}
