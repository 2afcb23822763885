//! What Windows alone does: files that another program holds, names that lead elsewhere, hidden files.

use super::{GOOD, save};
use crate::common::scratch::Scratch;
use sommertour::store::error::StoreError;
use sommertour::store::lock;
use sommertour::store::tour_file::{Saved, TourFile};
use sommertour::store::write::Target;
use sommertour::text::{InWords, Lang, Words};
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::windows::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

const FILE_SHARE_READ: u32 = 1;
const FILE_ATTRIBUTE_HIDDEN: u32 = 2;

/// Opens a file as programs do that let others read it but neither write nor replace it.
fn held(path: &Path) -> File {
    OpenOptions::new().read(true).share_mode(FILE_SHARE_READ).open(path).unwrap()
}

/// Waits until a temporary file lies in the folder: the save is about to replace the tour.
fn wait_for_a_temporary_file(scratch: &Scratch) {
    let start = Instant::now();
    while !scratch.names().iter().any(|name| name.ends_with(".tmp")) {
        assert!(start.elapsed() < Duration::from_secs(30), "no save begins");
        thread::yield_now();
    }
}

#[test]
fn a_save_waits_for_a_program_that_has_the_file_open() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    let mut file = TourFile::open(&path).unwrap();
    let reader = held(&path);
    thread::scope(|scope| {
        scope.spawn(|| {
            wait_for_a_temporary_file(&scratch);
            drop(reader);
        });
        assert_eq!(save(&mut file, "Neu").unwrap(), Saved::AsItWas);
    });
    assert_eq!(TourFile::open(&path).unwrap().tour.title, "Neu");
    assert_eq!(scratch.names(), ["tour.ron"]);
}

#[test]
fn a_file_that_stays_open_elsewhere_is_told_and_stays_as_it_was() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    let mut file = TourFile::open(&path).unwrap();
    let reader = held(&path);
    let error = save(&mut file, "Neu").unwrap_err();
    let sentence = error.in_words(&Words::new(Lang::De).unwrap());
    assert!(sentence.contains("anderen Programmen schließen") || sentence.contains("anderes Programm"), "{sentence}");
    drop(reader);
    assert_eq!(fs::read_to_string(&path).unwrap(), GOOD);
    assert_eq!(scratch.names(), ["tour.ron"]);
    save(&mut file, "Neu").unwrap();
}

#[test]
fn a_file_that_nobody_else_may_read_is_told() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    let _alone = OpenOptions::new().read(true).share_mode(0).open(&path).unwrap();
    let problem = TourFile::open(&path).unwrap_err();
    let sentence = problem.in_words(&Words::new(Lang::De).unwrap());
    assert!(sentence.contains("Ein anderes Programm hat die Datei gerade offen."), "{sentence}");
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let scratch = Scratch::new();
    for name in ["nul.txt", "CON", "x.txt.", "xy:z.txt", "wer?.txt"] {
        let error = Target::export(&scratch.path().join(name), b"x", true).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidFilename, "{name}");
    }
    assert!(scratch.names().is_empty());
}

#[test]
fn the_lock_beside_a_tour_is_hidden() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    let mut file = TourFile::open(&path).unwrap();
    for title in ["Erste", "Zweite"] {
        save(&mut file, title).unwrap();
        let attributes = fs::metadata(lock::path_of(&path)).unwrap().file_attributes();
        assert_ne!(attributes & FILE_ATTRIBUTE_HIDDEN, 0);
    }
}

#[test]
fn messages_name_a_path_as_windows_shows_it() {
    let scratch = Scratch::new();
    let whole = fs::canonicalize(scratch.path()).unwrap().join("fehlt.ron");
    assert!(whole.to_string_lossy().starts_with(r"\\?\"));
    let error = StoreError::Io(whole, io::ErrorKind::NotFound.into());
    let sentence = error.in_words(&Words::new(Lang::De).unwrap());
    assert!(!sentence.contains(r"\\?\") && sentence.contains(r"\fehlt.ron"), "{sentence}");
}
