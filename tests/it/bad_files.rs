//! Broken tours: each is named with file, line, column and a plain sentence, and stays as it is.

use crate::common::scratch::Scratch;
use sommertour::store::folder::Folder;
use sommertour::store::problem::{Problem, ProblemKind};
use sommertour::store::tour_file::TourFile;
use sommertour::text::{InWords, Lang, Words};
use std::fs;
use std::path::{Path, PathBuf};

const GOOD: &str = "(version: 1, title: \"Gut\", days: [])\n";

fn bad_files() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_files")
}

/// What `tests/bad_files/sentences.txt` expects of one file.
struct Expected {
    name: String,
    at: Option<String>,
    de: String,
    en: String,
}

fn expected() -> Vec<Expected> {
    let table = fs::read_to_string(bad_files().join("sentences.txt")).unwrap();
    let blocks = table.split("\n\n").filter(|block| !block.trim().is_empty() && !block.starts_with('#'));
    blocks
        .map(|block| {
            let line = |start: &str| block.lines().find_map(|line| line.strip_prefix(start)).map(str::to_owned);
            let name = block.lines().find(|line| !line.is_empty()).unwrap().to_owned();
            let at = line("at:").map(|at| at.strip_prefix(' ').unwrap_or(&at).to_owned());
            Expected { name, at, de: line("de: ").unwrap(), en: line("en: ").unwrap() }
        })
        .collect()
}

fn words() -> (Words, Words) {
    (Words::new(Lang::De).unwrap(), Words::new(Lang::En).unwrap())
}

/// Opens a file that must not open, and checks that this changed nothing.
fn problem_of(path: &Path) -> Problem {
    let before = fs::read(path).unwrap();
    let problem = TourFile::open(path).expect_err(&path.display().to_string());
    assert_eq!(fs::read(path).unwrap(), before, "{}", path.display());
    assert_eq!(problem.file, path);
    problem
}

/// The problem of a tour that holds `bytes`.
fn problem_with(bytes: impl AsRef<[u8]>) -> Problem {
    let scratch = Scratch::new();
    problem_of(&scratch.put("tour.ron", bytes))
}

#[test]
fn every_broken_file_has_its_sentence_and_its_place() {
    let (de, en) = words();
    let folder = format!("{}{}", bad_files().display(), std::path::MAIN_SEPARATOR);
    let mut named = Vec::new();
    for Expected { name, at, de: german, en: english } in expected() {
        let path = bad_files().join(&name);
        let problem = problem_of(&path);
        assert_eq!(problem.in_words(&de).replace(&folder, ""), german);
        assert_eq!(problem.in_words(&en).replace(&folder, ""), english);
        if let Some(at) = at {
            let (line, column) = problem.place.unwrap_or_else(|| panic!("{name} names no place"));
            let text = fs::read_to_string(&path).unwrap();
            let found: String = text.lines().nth(line - 1).unwrap().chars().skip(column - 1).collect();
            assert!(found.starts_with(&at) && found.is_empty() == at.is_empty(), "{name}: {found}");
        }
        named.push(name);
    }
    let mut files: Vec<String> = fs::read_dir(bad_files())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name != "sentences.txt")
        .collect();
    files.sort();
    named.sort();
    assert_eq!(files, named, "the table and the folder name the same files");
}

#[test]
fn no_sentence_speaks_the_language_of_a_programmer() {
    let (de, en) = words();
    let jargon = ["Expected", "expected", "struct", "enum", "identifier", "variant", "EOF", "Some(", "invalid", "u32"];
    for Expected { name, .. } in expected() {
        let kind = problem_of(&bad_files().join(&name)).kind;
        assert_ne!(kind, ProblemKind::Syntax, "{name} deserves a sentence of its own");
        for sentence in [kind.in_words(&de), kind.in_words(&en)] {
            assert!(!jargon.iter().any(|word| sentence.contains(word)), "{sentence}");
            assert!(!sentence.chars().any(|c| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}')), "{sentence:?}");
        }
    }
}

#[test]
fn a_broken_file_does_not_hide_the_others() {
    let scratch = Scratch::new();
    scratch.put("gut.ron", GOOD);
    scratch.put("zuletzt.ron", GOOD);
    for Expected { name, .. } in expected() {
        fs::copy(bad_files().join(&name), scratch.path().join(&name)).unwrap();
    }
    scratch.put("binaer.ron", [0xff, 0x00, 0x80]);
    scratch.put("notiz.txt", "keine Tour");
    fs::create_dir(scratch.path().join("ordner.ron")).unwrap();
    let before = scratch.names();
    let contents = Folder::new(scratch.path()).load_all().unwrap();
    assert_eq!(scratch.names(), before);
    let stems: Vec<String> = contents.tours.iter().map(TourFile::stem).collect();
    assert_eq!(stems, ["gut", "zuletzt"]);
    assert_eq!(contents.problems.len(), expected().len() + 1);
}

#[test]
fn a_tour_that_breaks_off_anywhere_is_said_to_break_off() {
    let whole = fs::read_to_string("tours/sommertour-2017.ron").unwrap();
    let last = whole.trim_end().len() - 1;
    let first = whole.find('(').unwrap() + 1;
    let cuts = (first..=last).step_by(13).chain([last]).filter(|at| whole.is_char_boundary(*at));
    for at in cuts {
        let problem = problem_with(&whole[..at]);
        assert_eq!(problem.kind, ProblemKind::EndsEarly, "cut at {at}: …{:?}", &whole[..at].lines().last());
    }
}

#[test]
fn bytes_that_are_no_text_are_named_with_their_place() {
    let problem = problem_with(b"(version: 1,\n title: \"M\xfcnster\")");
    assert_eq!((problem.kind, problem.place), (ProblemKind::NotUtf8, Some((2, 11))));
    let problem = problem_with(b"\xef\xbb\xbf(v: \"M\xfcnster\")");
    assert_eq!((problem.kind, problem.place), (ProblemKind::NotUtf8, Some((1, 7))));
    let problem = problem_with("(version: 1,\n title: \"Mü\0nster\", days: [])");
    assert_eq!((problem.kind, problem.place), (ProblemKind::Nul, Some((2, 12))));
    let (de, en) = words();
    assert!(problem_with(b"\xff").in_words(&de).ends_with("Bitte die Datei im Editor als „UTF-8“ speichern."));
    assert!(problem_with(b"a\0b").in_words(&en).ends_with("Please remove the character or bring back a backup."));
}

#[test]
fn utf_16_is_recognised_with_and_without_its_mark() {
    let units = || GOOD.encode_utf16();
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    let (de, _) = words();
    for bytes in [[&[0xff, 0xfe], &little[..]].concat(), little, [&[0xfe, 0xff], &big[..]].concat(), big] {
        let problem = problem_with(bytes);
        assert_eq!((&problem.kind, problem.place), (&ProblemKind::Utf16, None));
        assert!(problem.in_words(&de).contains("tour.ron: Die Datei ist als UTF-16 gespeichert."));
    }
}

#[test]
fn what_is_too_large_or_too_deep_is_refused_in_time() {
    let (de, en) = words();
    let problem = problem_with(vec![b' '; 20 << 20]);
    assert_eq!(problem.kind, ProblemKind::TooLarge(16));
    assert!(problem.in_words(&de).contains("größer als 16 MiB"), "{}", problem.in_words(&de));
    for bracket in ["(", "[", "{"] {
        let problem = problem_with(bracket.repeat(100_000));
        assert!(problem.place.is_some() && problem.kind != ProblemKind::Syntax, "{problem:?}");
    }
    let deep = format!("(version: 1, title: \"a\", days: [], x: {}1{})", "[".repeat(50_000), "]".repeat(50_000));
    assert!(matches!(problem_with(deep).kind, ProblemKind::UnknownField { .. }));
    // Only a header is read before the version is known, so depth cannot hurt there either.
    let newer = format!("(x: {}1{}, version: 9)", "[".repeat(50_000), "]".repeat(50_000));
    let problem = problem_with(newer);
    assert_eq!(problem.kind, ProblemKind::Newer("9".to_owned()));
    assert!(problem.in_words(&en).ends_with("comes from a newer Sommertour. Please update the program."));
}

#[test]
fn a_mark_at_the_start_windows_line_ends_and_comments_are_accepted() {
    let scratch = Scratch::new();
    let shipped = fs::read_to_string("tours/sommertour-2017.ron").unwrap();
    let expected = TourFile::open(&scratch.put("a.ron", &shipped)).unwrap().tour;
    let windows = format!("\u{feff}{}", shipped.replace('\n', "\r\n"));
    assert_eq!(TourFile::open(&scratch.put("b.ron", windows)).unwrap().tour, expected);
    let remarks = "/* <<<<<<< kein Konflikt */ (version: 1, // 22.11.2026\n title: \"=======\", days: [],)";
    assert_eq!(TourFile::open(&scratch.put("c.ron", remarks)).unwrap().tour.title, "=======");
}

#[test]
fn places_count_lines_and_characters_behind_a_mark_and_windows_line_ends() {
    let problem = problem_with("\u{feff}(version: 1,\r\n title: \"Süd\", dais: [])");
    assert_eq!(problem.place, Some((2, 16)));
    let problem = problem_with("\u{feff}(verzion: 1)");
    assert_eq!(problem.place, Some((1, 2)));
}

#[test]
fn what_is_no_file_gets_a_sentence() {
    let (de, en) = words();
    let scratch = Scratch::new();
    let folder = scratch.path().join("ordner.ron");
    fs::create_dir(&folder).unwrap();
    let problem = TourFile::open(&folder).unwrap_err();
    assert_eq!(problem.kind.in_words(&de), "Das ist ein Ordner, keine Datei.");
    assert_eq!(problem.kind.in_words(&en), "This is a folder, not a file.");
    let problem = TourFile::open(&scratch.path().join("fehlt.ron")).unwrap_err();
    assert_eq!(problem.kind.in_words(&de), "Die Datei oder der Ordner ist nicht da. Bitte den Namen prüfen.");
}

#[cfg(unix)]
#[test]
fn a_device_is_no_tour_and_is_not_read() {
    let problem = TourFile::open(Path::new("/dev/zero")).unwrap_err();
    assert_eq!(problem.kind, ProblemKind::NotAFile);
}
