//! Saving where files have links, modes and owners.

use super::*;
use sommertour::store::backup::Backups;
use sommertour::store::earlier;
use sommertour::store::in_words::io_in_words;
use std::os::unix::fs::{PermissionsExt, symlink};

#[test]
fn a_symbolic_link_is_followed_and_stays_one() {
    let scratch = Scratch::new();
    let elsewhere = Scratch::new();
    let target = elsewhere.put("echt.ron", GOOD);
    let link = scratch.path().join("tour.ron");
    symlink(&target, &link).unwrap();
    let mut file = TourFile::open(&link).unwrap();
    save(&mut file, "Durch den Verweis").unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(TourFile::open(&target).unwrap().tour.title, "Durch den Verweis");
    assert_eq!((scratch.names(), elsewhere.names()), (vec!["tour.ron".into()], vec!["echt.ron".into()]));
}

#[test]
fn a_link_to_a_file_that_is_gone_is_followed_too_and_takes_a_name() {
    let scratch = Scratch::new();
    let elsewhere = Scratch::new();
    let target = elsewhere.put("echt.ron", GOOD);
    let link = scratch.path().join("tour.ron");
    symlink(&target, elsewhere.path().join("kette.ron")).unwrap();
    symlink(elsewhere.path().join("kette.ron"), &link).unwrap();
    let mut file = TourFile::open(&link).unwrap();
    fs::remove_file(&target).unwrap();
    let taken = TourFile::create(&link, Tour::new("Andere"));
    assert!(matches!(taken, Err(StoreError::Exists(_))));
    assert_eq!(save(&mut file, "Wieder da").unwrap(), Saved::Anew);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(TourFile::open(&target).unwrap().tour.title, "Wieder da");
    assert_eq!(
        (scratch.names(), elsewhere.names()),
        (vec!["tour.ron".into()], vec!["echt.ron".into(), "kette.ron".into()])
    );
}

#[test]
fn a_link_that_leads_nowhere_is_listed_as_unreadable() {
    let scratch = Scratch::new();
    symlink(scratch.path().join("fehlt.ron"), scratch.path().join("tour.ron")).unwrap();
    let contents = Folder::new(scratch.path()).load_all().unwrap();
    assert_eq!((contents.tours.len(), contents.problems.len()), (0, 1));
}

#[test]
fn neither_a_backup_nor_a_sheet_takes_a_file_from_its_other_names() {
    let words = Words::new(Lang::De).unwrap();
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    let backups = Backups::of(&scratch.path().join("state"), "tour");
    backups.keep(GOOD.replace("Gut", "Früher").as_bytes()).unwrap();
    fs::hard_link(&path, scratch.path().join("zweiter.ron")).unwrap();
    let kept = backups.list().unwrap().remove(0).path;
    let restored = earlier::restore(&path, &kept, &backups).unwrap_err();
    let exported = Target::export(&path, b"Blatt", true).unwrap_err();
    for sentence in [restored.in_words(&words), io_in_words(&words, exported.kind(), "")] {
        assert!(sentence.contains("unter mehreren Namen"), "{sentence}");
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), GOOD);
}

#[test]
fn what_dead_programs_left_among_the_backups_goes_with_the_next_one() {
    let scratch = Scratch::new();
    let backups = Backups::of(scratch.path(), "tour");
    backups.keep(b"eins").unwrap();
    let dir = scratch.path().join("sicherungen/tour");
    fs::write(dir.join(".~00000001.ron.4711.0.tmp"), "halb").unwrap();
    backups.keep(b"zwei").unwrap();
    let mut names: Vec<_> = fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["00000001.ron", "00000002.ron"]);
}

#[test]
fn a_lock_can_be_used_by_all_who_may_write_into_its_folder() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    for mode in [0o777, 0o775, 0o700] {
        fs::set_permissions(scratch.path(), fs::Permissions::from_mode(mode)).unwrap();
        drop(Target::at(&path).unwrap());
        let lock = scratch.path().join(".tour.ron.lock");
        assert_eq!(fs::metadata(&lock).unwrap().permissions().mode() & 0o777, mode & 0o666);
        fs::remove_file(lock).unwrap();
    }
}

#[test]
fn permissions_are_kept() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    for mode in [0o664, 0o600, 0o640] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let mut file = TourFile::open(&path).unwrap();
        save(&mut file, &format!("Modus {mode:o}")).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode);
    }
}

#[test]
fn a_read_only_folder_gets_a_sentence_and_no_temporary_file() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    let mut file = TourFile::open(&path).unwrap();
    fs::set_permissions(scratch.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let is_enforced = fs::write(scratch.path().join("probe"), "").is_err();
    let saved = save(&mut file, "Neu");
    let created = Folder::new(scratch.path()).create(&Tour::new("Andere"));
    fs::set_permissions(scratch.path(), fs::Permissions::from_mode(0o755)).unwrap();
    if !is_enforced {
        return; // The administrator may write everywhere.
    }
    let words = Words::new(Lang::De).unwrap();
    for error in [saved.unwrap_err(), created.unwrap_err()] {
        assert!(error.in_words(&words).contains("Der Zugriff ist nicht erlaubt."), "{}", error.in_words(&words));
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), GOOD);
    assert_eq!(scratch.names(), ["tour.ron"]);
}
