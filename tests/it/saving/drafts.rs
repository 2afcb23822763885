//! Unsaved work and earlier versions outlive the program, and nobody but their owner reads them.

use crate::common::scratch::Scratch;
use sommertour::domain::tour::Tour;
use sommertour::store::backup::Backups;
use sommertour::store::draft::{Draft, DraftKeeper, left_behind, remove};
use sommertour::store::local_state::LocalState;
use std::fs;

fn draft(title: &str) -> Draft {
    let base = Tour::new("Vorher");
    Draft::new(Some("tour.ron".into()), Some(base), Tour::new(title), vec!["Umbenannt".into()])
}

#[test]
fn a_draft_is_found_when_its_program_has_ended_and_not_before() {
    let state = Scratch::new();
    let keeper = DraftKeeper::new(state.path()).unwrap();
    keeper.keep(&draft("Erster")).unwrap();
    keeper.keep(&draft("Zweiter")).unwrap();
    let other = DraftKeeper::new(state.path()).unwrap();
    other.keep(&draft("Anderer")).unwrap();
    assert!(left_behind(state.path()).unwrap().is_empty(), "both programs are alive");
    drop(keeper);
    let found = left_behind(state.path()).unwrap();
    let [(path, found)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(found.as_ref().ok(), Some(&draft("Zweiter")));
    remove(path).unwrap();
    remove(path).unwrap();
    other.give_up().unwrap();
    drop(other);
    assert!(left_behind(state.path()).unwrap().is_empty());
}

#[test]
fn a_draft_of_a_program_with_the_same_number_is_not_overwritten() {
    let state = Scratch::new();
    DraftKeeper::new(state.path()).unwrap().keep(&draft("Erster")).unwrap();
    let keeper = DraftKeeper::new(state.path()).unwrap();
    keeper.keep(&draft("Zweiter")).unwrap();
    let found = left_behind(state.path()).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].1.as_ref().unwrap().tour.title, "Erster");
}

#[test]
fn a_damaged_draft_is_told_and_left_alone() {
    let state = Scratch::new();
    DraftKeeper::new(state.path()).unwrap().keep(&draft("x")).unwrap();
    let path = left_behind(state.path()).unwrap()[0].0.clone();
    fs::write(&path, "(version: 1, file: None").unwrap();
    assert!(left_behind(state.path()).unwrap()[0].1.is_err());
    assert!(path.exists());
}

#[test]
fn backups_are_limited_and_the_same_is_not_kept_twice() {
    let state = Scratch::new();
    let backups = Backups::of(state.path(), "tour");
    for number in 0..60 {
        backups.keep(format!("{number}").as_bytes()).unwrap();
        backups.keep(format!("{number}").as_bytes()).unwrap();
    }
    let list = backups.list().unwrap();
    assert_eq!(list.len(), 50);
    assert_eq!((list[0].number, list[49].number), (60, 11));
    assert_eq!(fs::read_to_string(&list[0].path).unwrap(), "59");
    assert!(Backups::of(state.path(), "andere").list().unwrap().is_empty());
}

#[test]
fn one_folder_has_one_place_whichever_way_leads_to_it() {
    let (state, tours) = (Scratch::new(), Scratch::new());
    fs::create_dir(tours.path().join("innen")).unwrap();
    let local = LocalState::at(state.path());
    assert_eq!(local.of_folder(&tours.path().join("innen/..")), local.of_folder(tours.path()));
    assert_ne!(local.of_folder(&tours.path().join("innen")), local.of_folder(tours.path()));
}

#[cfg(unix)]
#[test]
fn only_their_owner_reads_drafts_and_backups() {
    use std::os::unix::fs::PermissionsExt;
    let state = Scratch::new();
    let keeper = DraftKeeper::new(state.path()).unwrap();
    keeper.keep(&draft("x")).unwrap();
    let backups = Backups::of(state.path(), "tour");
    backups.keep(b"y").unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&backups.list().unwrap()[0].path), 0o600);
    assert_eq!(mode(&state.path().join("entwuerfe")), 0o700);
    let drafts = fs::read_dir(state.path().join("entwuerfe")).unwrap();
    let modes: Vec<u32> = drafts
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .map(|path| mode(&path))
        .collect();
    assert_eq!(modes, [0o600]);
}
