//! Saving: whole or not at all, never over what cannot be read or what somebody else has changed.

mod drafts;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use crate::common::scratch::Scratch;
use sommertour::domain::ags::Ags;
use sommertour::domain::edit::{Edit, EditError};
use sommertour::domain::ids::Id;
use sommertour::domain::merge::Side;
use sommertour::domain::stop::{Place, Stop};
use sommertour::domain::tour::Tour;
use sommertour::store::assets::load_embedded;
use sommertour::store::error::{Contradiction, StoreError};
use sommertour::store::folder::Folder;
use sommertour::store::tour_file::{Decisions, OtherNames, Saved, TourFile};
use sommertour::store::write::Target;
use sommertour::text::{InWords, Lang, Words};
use std::fs;

const GOOD: &str = "(version: 1, title: \"Gut\", days: [])\n";

fn save(file: &mut TourFile, title: &str) -> Result<Saved, StoreError> {
    file.save(renamed(file, title), &Decisions::default(), OtherNames::Refuse, None).map(|report| report.saved)
}

fn renamed(file: &TourFile, title: &str) -> Tour {
    Tour { title: title.to_owned(), ..file.tour.clone() }
}

#[test]
fn a_save_is_read_back_and_leaves_nothing_else() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    let mut file = TourFile::open(&path).unwrap();
    for title in ["Erste", "Zweite „Fassung“ \\ \"x\""] {
        save(&mut file, title).unwrap();
        assert_eq!(TourFile::open(&path).unwrap().tour.title, title);
    }
    assert_eq!(scratch.names(), ["tour.ron"]);
}

#[test]
fn what_somebody_else_saved_meanwhile_is_merged() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    let mut file = TourFile::open(&path).unwrap();
    fs::write(&path, GOOD.replace("days: []", "principal: Some(\"M. Muster\"), days: []")).unwrap();
    assert_eq!(save(&mut file, "Meine").unwrap(), Saved::Merged);
    let on_disk = TourFile::open(&path).unwrap().tour;
    assert_eq!((on_disk.title.as_str(), on_disk.principal.as_deref()), ("Meine", Some("M. Muster")));
    assert_eq!(file.tour, on_disk, "the next save starts from what the file holds");
    assert_eq!(save(&mut file, "Zweite").unwrap(), Saved::AsItWas);
    assert_eq!(scratch.names(), ["tour.ron"]);
}

#[test]
fn what_contradicts_somebody_elses_change_is_not_saved_before_it_is_decided() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    let mut file = TourFile::open(&path).unwrap();
    let theirs = GOOD.replace("Gut", "Besser");
    fs::write(&path, &theirs).unwrap();
    let error = save(&mut file, "Meine").unwrap_err();
    let sentence = error.in_words(&Words::new(Lang::De).unwrap());
    assert!(
        sentence.ends_with("An einer Stelle widersprechen sich beide Fassungen; gespeichert ist deshalb noch nichts."),
        "{sentence}"
    );
    let StoreError::Conflicts(found) = error else { panic!("{error:?}") };
    assert_eq!((found.theirs.title.as_str(), found.conflicts.len()), ("Besser", 1));
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
    assert_eq!(file.tour.title, "Gut");
    for (side, title) in [(Side::Theirs, "Besser"), (Side::Ours, "Meine")] {
        let mut file = file.clone();
        let decisions = decided(&found, side);
        let tour = renamed(&file, "Meine");
        file.save(tour, &decisions, OtherNames::Refuse, None).unwrap();
        assert_eq!(TourFile::open(&path).unwrap().tour.title, title);
        fs::write(&path, &theirs).unwrap();
    }
    assert_eq!(scratch.names(), ["tour.ron"]);
}

/// All conflicts decided for one side.
fn decided(found: &Contradiction, side: Side) -> Decisions {
    let choices = found.conflicts.iter().map(|conflict| (conflict.clone(), side)).collect();
    Decisions { choices, about: Some(found.fingerprint) }
}

#[test]
fn a_decision_is_not_about_what_was_saved_after_it() {
    for side in [Side::Ours, Side::Theirs] {
        let scratch = Scratch::new();
        let path = scratch.put("tour.ron", GOOD);
        let mut file = TourFile::open(&path).unwrap();
        fs::write(&path, GOOD.replace("Gut", "Besser")).unwrap();
        let StoreError::Conflicts(found) = save(&mut file, "Meine").unwrap_err() else { panic!("no conflict") };
        let newer = GOOD.replace("Gut", "Am besten");
        fs::write(&path, &newer).unwrap();
        let tour = renamed(&file, "Meine");
        let error = file.save(tour.clone(), &decided(&found, side), OtherNames::Refuse, None).unwrap_err();
        let StoreError::Conflicts(anew) = error else { panic!("{error:?}") };
        assert_eq!(anew.theirs.title, "Am besten");
        assert_eq!(fs::read_to_string(&path).unwrap(), newer);
        file.save(tour, &decided(&anew, side), OtherNames::Refuse, None).unwrap();
        let expected = if side == Side::Ours { "Meine" } else { "Am besten" };
        assert_eq!(TourFile::open(&path).unwrap().tour.title, expected);
    }
}

#[test]
fn what_became_broken_meanwhile_is_not_overwritten() {
    let words = Words::new(Lang::De).unwrap();
    for (broken, words_of_it) in [("", "Die Datei ist leer"), ("(version: 1, title: \"Gu", "bricht mitten im Text ab")]
    {
        let scratch = Scratch::new();
        let path = scratch.put("tour.ron", GOOD);
        let mut file = TourFile::open(&path).unwrap();
        fs::write(&path, broken).unwrap();
        let error = save(&mut file, "Meine").unwrap_err();
        assert!(matches!(error, StoreError::Unreadable(_)), "{error:?}");
        assert!(error.in_words(&words).contains(words_of_it), "{}", error.in_words(&words));
        assert_eq!(fs::read_to_string(&path).unwrap(), broken);
        assert_eq!(scratch.names(), ["tour.ron"]);
    }
}

#[test]
fn a_file_that_is_gone_is_written_anew_and_a_folder_in_its_place_is_not_touched() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    let mut file = TourFile::open(&path).unwrap();
    fs::remove_file(&path).unwrap();
    assert_eq!(save(&mut file, "Wieder da").unwrap(), Saved::Anew);
    assert_eq!(TourFile::open(&path).unwrap().tour.title, "Wieder da");
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let error = save(&mut file, "Nicht").unwrap_err();
    assert!(error.in_words(&Words::new(Lang::En).unwrap()).ends_with("This is a folder, not a file."));
    assert!(path.is_dir());
    assert_eq!(scratch.names(), ["tour.ron"]);
}

#[test]
fn a_text_beyond_measure_is_neither_read_nor_written() {
    let words = Words::new(Lang::De).unwrap();
    let scratch = Scratch::new();
    let long = "ä".repeat(20_001);
    let path = scratch.put("tour.ron", GOOD.replace("days: []", &format!("days: [],\n  principal: \"{long}\"")));
    let problem = TourFile::open(&path).unwrap_err();
    assert_eq!(problem.place, Some((2, 14)));
    assert!(problem.in_words(&words).contains("Feld principal ist länger als 20000 Zeichen"));
    let tour = Tour::new("Gut");
    let defaults = load_embedded().unwrap().defaults;
    let edit = |text: &str| Edit::SetPrincipal { principal: Some(text.to_owned()) }.apply(&tour, &defaults);
    assert_eq!(edit(&long).unwrap_err(), EditError::TooLong(20_000));
    assert!(edit(&long[2..]).is_ok());
}

#[test]
fn a_new_tour_never_takes_a_name_that_is_taken() {
    let scratch = Scratch::new();
    let folder = Folder::new(scratch.path());
    let stems: Vec<String> = (0..3).map(|_| folder.create(&Tour::new("Sommertour Süd")).unwrap().stem()).collect();
    assert_eq!(stems, ["sommertour-sued", "sommertour-sued-2", "sommertour-sued-3"]);
    let taken = TourFile::create(&scratch.path().join("sommertour-sued.ron"), Tour::new("Andere"));
    assert!(matches!(taken, Err(StoreError::Exists(_))));
    assert_eq!(folder.load_all().unwrap().tours[0].tour.title, "Sommertour Süd");
    assert_eq!(scratch.names().len(), 3);
}

#[test]
fn a_folder_that_is_not_there_gets_a_sentence() {
    let scratch = Scratch::new();
    let folder = Folder::new(scratch.path().join("fehlt"));
    let words = Words::new(Lang::De).unwrap();
    let error = folder.load_all().unwrap_err();
    assert!(error.in_words(&words).contains("gibt es nicht. Bitte anlegen"), "{}", error.in_words(&words));
    let error = folder.create(&Tour::new("x")).unwrap_err();
    assert!(error.in_words(&words).contains("ist nicht da"), "{}", error.in_words(&words));
}

#[test]
fn a_file_marked_read_only_is_not_replaced() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    let mut file = TourFile::open(&path).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let error = save(&mut file, "Neu").unwrap_err();
    let sentence = error.in_words(&Words::new(Lang::De).unwrap());
    assert!(sentence.ends_with("tour.ron: Der Zugriff ist nicht erlaubt. Bitte die Rechte prüfen oder die Datei in anderen Programmen schließen."), "{sentence}");
    assert_eq!(fs::read_to_string(&path).unwrap(), GOOD);
    assert_eq!(scratch.names(), ["tour.ron"]);
}

#[test]
fn what_dead_writers_left_is_swept_away_and_what_is_in_use_stays() {
    let scratch = Scratch::new();
    scratch.put("tour.ron", GOOD);
    for left in
        [".~tour.ron.4711.0.tmp", ".~andere.ron.4711.12.tmp", ".weg.ron.lock", "~$Liste.xlsx", ".~lock.brief.odt#"]
    {
        scratch.put(left, "halb");
    }
    fs::create_dir(scratch.path().join("buero")).unwrap();
    let in_office = scratch.put("buero/.~fahrzeiten.ron.4711.0.tmp", "halb");
    // The lock of another program.
    let foreign = scratch.put(".anderes.lock", "");
    let live = Target::at(&scratch.path().join("andere.ron")).unwrap();
    scratch.put(".~andere.ron.4712.0.tmp", "im Entstehen");
    Folder::new(scratch.path()).load_all().unwrap();
    let kept = [".~andere.ron.4712.0.tmp", ".~lock.brief.odt#", "buero", "tour.ron", "~$Liste.xlsx"];
    assert_eq!(scratch.names(), kept);
    drop(live);
    Folder::new(scratch.path()).load_all().unwrap();
    assert_eq!(scratch.names(), [".~lock.brief.odt#", "buero", "tour.ron", "~$Liste.xlsx"]);
    assert!(!in_office.exists() && foreign.exists());
    assert!(!scratch.path().join(".weg.ron.lock").exists());
}

#[test]
fn writers_wait_for_each_other_and_every_edit_survives() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let path = &path;
            scope.spawn(move || {
                for number in 0..10 {
                    let mut file = TourFile::open(path).unwrap();
                    let id = Id::new(format!("s-{writer}-{number}")).unwrap();
                    let mut tour = file.tour.clone();
                    tour.ideas.push(Stop::new(id, Place::Kreis(Ags::all().next().unwrap())));
                    file.save(tour, &Decisions::default(), OtherNames::Refuse, None).unwrap();
                }
            });
        }
    });
    assert_eq!(TourFile::open(&path).unwrap().tour.ideas.len(), 40);
    assert_eq!(scratch.names(), ["tour.ron"]);
}

#[test]
fn a_file_with_several_names_is_not_replaced_unasked() {
    let scratch = Scratch::new();
    let path = scratch.put("tour.ron", GOOD);
    fs::hard_link(&path, scratch.path().join("zweiter.ron")).unwrap();
    let mut file = TourFile::open(&path).unwrap();
    let error = save(&mut file, "Neu").unwrap_err();
    assert!(error.in_words(&Words::new(Lang::En).unwrap()).contains("several names"));
    assert_eq!(fs::read_to_string(&path).unwrap(), GOOD);
    file.save(renamed(&file, "Neu"), &Decisions::default(), OtherNames::LeaveBehind, None).unwrap();
    assert_eq!(fs::read_to_string(scratch.path().join("zweiter.ron")).unwrap(), GOOD);
    assert_eq!(TourFile::open(&path).unwrap().tour.title, "Neu");
}
