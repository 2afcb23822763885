//! Both languages are whole: no word of the one in the other.

use super::office::Office;

const COMMANDS: &[&str] = &[
    "list",
    "show",
    "unvisited",
    "coverage",
    "distance",
    "check",
    "new",
    "duplicate",
    "rename",
    "delete",
    "add",
    "move",
    "remove",
    "set",
    "status",
    "day",
    "base",
    "embargo",
    "finalise",
    "optimize",
    "suggest",
    "campaign",
    "print",
    "import",
    "matrix",
    "solve",
    "merge",
    "restore",
];

/// Words that betray the parser's own or the other language's sentences.
const ENGLISH: [&str; 9] =
    ["Usage", "Options", "Commands", "Arguments", "Print", " the ", " of ", "possible values", "default"];
const GERMAN: [&str; 8] = ["Aufruf", "Optionen", "Befehl", "Angaben", " der ", " die ", " und ", "Station"];

fn helps(office: &Office, lang: &str) -> String {
    let mut text = office.run(&["--lang", lang, "--help"]).ok();
    for command in COMMANDS {
        text.push_str(&office.run(&[command, "--help", "--lang", lang]).ok());
        assert_eq!(office.run(&["--lang", lang, command, "-h"]).code, 0);
    }
    for action in ["add", "remove", "set"] {
        text.push_str(&office.run(&["day", "tour", action, "--help", "--lang", lang]).ok());
    }
    text
}

#[test]
fn help_is_in_one_language() {
    let office = Office::empty();
    let german = helps(&office, "de");
    for word in ENGLISH {
        assert!(!german.contains(word), "{word}: {german}");
    }
    let english = helps(&office, "en");
    for word in GERMAN {
        assert!(!english.contains(word), "{word}: {english}");
    }
    assert!(german.lines().chain(english.lines()).all(|line| line.chars().count() <= 110));
}

#[test]
fn only_what_exists_is_offered() {
    let help = Office::empty().run(&["--help"]).ok();
    for command in COMMANDS {
        assert!(help.contains(&format!("  {command} ")), "{command}");
    }
    for later in ["completions", "contacts"] {
        assert!(!help.contains(later), "{later}");
    }
}

#[test]
fn the_language_comes_from_the_option_then_the_environment_then_it_is_german() {
    let office = Office::of_2017();
    let title = |arguments: &[&str], lang: &str| {
        let arguments: Vec<&str> = arguments.iter().copied().chain(["unvisited"]).collect();
        office.run_with(&arguments, &[("LANG", lang)]).ok().lines().next().unwrap().to_owned()
    };
    let (german, english) = ("Noch nicht besuchte KI", "KIs not visited yet");
    assert_eq!(title(&[], "en_GB.UTF-8"), english);
    assert_eq!(title(&[], "de_DE.UTF-8"), german);
    assert_eq!(title(&[], "fr_FR.UTF-8"), german);
    assert_eq!(title(&["--lang", "de"], "en_US"), german);
    assert_eq!(title(&["--lang=en"], "de_DE"), english);
}

#[test]
fn errors_and_answers_are_in_one_language() {
    let office = Office::of_2017().with("kaputt.ron", "(version: 1, title: 5)");
    for (arguments, german, english) in [
        (vec!["show"], "Es fehlt noch", "Still missing"),
        (vec!["show", "x"], "gibt es nicht", "There is no tour"),
        (vec!["distance", "Aachen", "Olpe"], "nicht eindeutig", "ambiguous"),
        (vec!["show", "kaputt"], "Zeile 1", "line 1"),
        (vec!["unvisited", "--as-of", "2000-01-01"], "nicht bekannt", "not known"),
    ] {
        let say = |lang| {
            let arguments: Vec<&str> = arguments.iter().copied().chain(["--lang", lang]).collect();
            office.run(&arguments).err
        };
        assert!(say("de").contains(german), "{}", say("de"));
        assert!(say("en").contains(english), "{}", say("en"));
    }
    let english = office.run(&["show", "sommertour-2017", "--lang", "en"]).ok();
    assert!(english.contains("order not documented") && !english.contains("Reihenfolge nicht"), "{english}");
    let english = office.run(&["print", "sommertour-2017", "--sheet", "overview", "--lang", "en"]).ok();
    assert!(english.contains("Place with address") && !english.contains("Uhrzeit"), "{english}");
}

#[test]
fn the_folder_comes_from_the_option_then_the_environment() {
    let office = Office::empty();
    let elsewhere = Office::of_2017();
    let dir = elsewhere.path("").display().to_string();
    assert!(office.run(&["list"]).ok().contains("noch keine Tour"));
    assert!(office.run(&["list", "--dir", &dir]).ok().contains("sommertour-2017"));
    assert!(office.run_with(&["list"], &[("SOMMERTOUR_DIR", &dir)]).ok().contains("sommertour-2017"));
    let both = office.run_with(&["--dir", "tours", "list"], &[("SOMMERTOUR_DIR", &dir)]);
    assert!(both.ok().contains("noch keine Tour"));
}
