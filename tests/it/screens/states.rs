//! The states of the program that are looked at.

use crate::common::screen::{Screen, test_setup};
use chrono::TimeZone;
use sommertour::desk::job::JobId;
use sommertour::desk::progress::Step;
use sommertour::desk::progress::{Heard, Report};
use sommertour::desk::save::HowToSave;
use sommertour::domain::merge::{Choices, merge};
use sommertour::domain::tour::Tour;
use sommertour::planner::days::Objective;
use sommertour::planner::days::problem::MUST;
use sommertour::planner::progress::Progress;
use sommertour::store::backup::Backup;
use sommertour::store::copies::SyncCopy;
use sommertour::store::draft::{Draft, LeftBehind, Standing};
use sommertour::store::earlier::Opened;
use sommertour::store::error::{Contradiction, StoreError};
use sommertour::store::folder::Folder;
use sommertour::store::tour_file::TourFile;
use sommertour::text::Lang;
use sommertour::tui::context::Command;
use sommertour::tui::msg::Msg;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

/// A folder with a tour that is planned, one that was made, and a file that cannot be read.
const FOLDER: &str = "tests/fixtures/tours";

/// Where the program starts.
#[derive(Clone, Copy)]
pub enum Start {
    /// Without a tour, in a folder with several files.
    Folder,
    /// With the planned tour.
    Planned,
    /// In the folder that ships: its only tour opens.
    Shipped,
    /// With the planned tour, while the folder is still being read.
    Reading,
    /// With the planned tour, and a search that has been running for three seconds.
    Searching,
    /// With the planned tour, on a machine with two printers.
    TwoPrinters,
    /// The same, and the second one has been getting a sheet for three seconds.
    Printing,
    /// With the planned tour, and a draft of it that an earlier run left.
    Draft,
    /// With the planned tour, and a list of its backups.
    Backups,
    /// With the planned tour, and a copy of it beside it.
    Copied,
    /// With the planned tour, which somebody else has saved, contradicting what was changed here.
    Contradicted,
    /// The same, and the save asks.
    Contradiction,
    /// In a folder without files.
    EmptyFolder,
    /// In a folder that is not there.
    NoFolder,
}

/// A state: its name, the start and the keys that lead there.
pub type State = (&'static str, Start, &'static str);

/// A moment in the time of this place, whichever that is.
fn moment() -> Option<SystemTime> {
    let at = chrono::Local.with_ymd_and_hms(2026, 11, 20, 16, 5, 0).single()?;
    Some(at.into())
}

/// The planned tour as it lies in its file.
fn planned() -> Tour {
    TourFile::open(&Path::new(FOLDER).join("sommertour-2027.ron")).unwrap().tour
}

/// What an earlier run left of the planned tour.
fn draft(lang: Lang) -> LeftBehind {
    let base = planned();
    let mut tour = base.clone();
    tour.days.truncate(1);
    let changes = match lang {
        Lang::De => {
            ["„Soest“ hinzugefügt", "Datum gesetzt: Di 20.07.2027", "Tag entfernt, seine Stationen sind jetzt Ideen"]
        }
        Lang::En => ["added \"Soest\"", "set the date: Tue 20 Jul 2027", "removed a day, its stops are ideas now"],
    };
    let file = Path::new(FOLDER).join("sommertour-2027.ron");
    let draft = Draft::new(Some(file), Some(base), tour, changes.map(String::from).to_vec());
    LeftBehind { path: "entwurf.ron".into(), draft, kept: moment(), standing: Standing::Changed }
}

/// The backups of the planned tour, one of them broken.
fn backups() -> Vec<Opened> {
    let tour = planned();
    let opened = |number: u64, tour: Option<Tour>| {
        let path = format!("{number:08}.ron").into();
        Opened { backup: Backup { number, path, made: moment() }, tour }
    };
    vec![opened(12, Some(tour)), opened(11, Some(Tour::new("Sommertour"))), opened(10, None)]
}

/// A copy of the planned tour as Syncthing names it.
fn copy() -> SyncCopy {
    let original = Path::new(FOLDER).join("sommertour-2027.ron");
    let mut file = TourFile::open(&original).unwrap();
    file.path.set_file_name("sommertour-2027.sync-conflict-20261120-160500-ABCDEFG.ron");
    SyncCopy { file, original }
}

/// The planned tour as somebody else saved it meanwhile, under another title.
fn saved_by_others() -> TourFile {
    let path = Path::new(FOLDER).join("sommertour-2027.ron");
    let text = std::fs::read_to_string(&path).unwrap();
    let title = TourFile::open(&path).unwrap().tour.title;
    TourFile::of_bytes(&path, text.replace(&title, "Sommerreise 2027").as_bytes()).unwrap()
}

/// All states. The planned tour is opened with an error to dismiss.
pub const STATES: &[State] = &[
    ("shipped", Start::Shipped, ""),
    ("shipped_plan", Start::Shipped, "<Tab>"),
    ("shipped_plan_end", Start::Shipped, "<Tab><End>"),
    ("shipped_detail", Start::Shipped, "hein<Tab><Tab><Tab>"),
    ("planned_kreise", Start::Planned, "<Esc><Down>"),
    ("planned_search", Start::Planned, "<Esc>muen"),
    ("planned_search_nothing", Start::Planned, "<Esc>xyz"),
    ("planned_plan", Start::Planned, "<Esc><Tab><Down><Down>"),
    ("planned_plan_second_day", Start::Planned, "<Esc><Tab><Down><Down><Down><Down>"),
    ("planned_plan_end", Start::Planned, "<Esc><Tab><End>"),
    ("planned_detail", Start::Planned, "<Esc><Tab><Down><Tab><Tab>"),
    ("planned_detail_end", Start::Planned, "<Esc><Tab><Down><Tab><Tab><PageDown><PageDown>"),
    ("planned_undo", Start::Planned, "<Esc><Tab><Down><Del><C-z>"),
    ("planned_map", Start::Planned, "<Esc><Tab><Tab>"),
    ("planned_map_full", Start::Planned, "<Esc><F3>"),
    ("planned_map_ascii", Start::Planned, "<Esc><Tab><Down><Tab>zzzt"),
    ("planned_map_near", Start::Planned, "<Esc>wesel<F3>k"),
    ("help_map", Start::Planned, "<Esc><Tab><Tab><F1>"),
    ("order_scope", Start::Planned, "<Esc><Tab>o"),
    ("order_nothing", Start::Planned, "<Esc><Tab>o<Enter>"),
    ("order_released", Start::Planned, "<Esc><Tab>o<Down><Enter><Right><Enter>"),
    ("offer_order", Start::Planned, "<Esc>bonn<Ins>hamm<Ins>köln<Ins><Tab>o<Enter>"),
    ("offer_days", Start::Planned, "<Esc><Tab>e"),
    ("offer_days_end", Start::Planned, "<Esc><Tab>e<PageDown>"),
    ("suggestions", Start::Planned, "<Esc><Tab>v"),
    ("replacements", Start::Planned, "<Esc><Tab><Down><Down>x<Down>"),
    ("campaign_from", Start::Planned, "<Esc><Tab>k"),
    ("searching", Start::Searching, "<Esc><Tab>e"),
    ("prompt_date", Start::Planned, "<Esc><Tab>d<C-Back><C-Back><C-Back>15.8."),
    ("prompt_time", Start::Planned, "<Esc><Tab><Down><Down>t"),
    ("prompt_error", Start::Planned, "<Esc><Tab>d!<Enter>"),
    ("prompt_coordinates", Start::Planned, "<Esc><Tab>pSchule am Park<Enter>51,5 7,4"),
    ("choice_where", Start::Planned, "<Esc>bo<Enter>"),
    ("choice_ambiguous", Start::Planned, "<Esc>aachen<Ins>"),
    ("choice_status", Start::Planned, "<Esc><Tab><Down>s<Down>"),
    ("details", Start::Planned, "<Esc><Tab><Down>i"),
    ("details_person", Start::Planned, "<Esc><Tab><Down>i<End><Up><Up><Up><Up><Enter>A. B. (XYZ), MdL"),
    ("print_sheets", Start::Planned, "<Esc><C-p><Down>"),
    #[cfg(feature = "pdf")]
    ("print_formats", Start::Planned, "<Esc><C-p><Enter>"),
    #[cfg(feature = "pdf")]
    ("print_preview", Start::Planned, "<Esc><C-p><Enter><Enter>"),
    ("print_printers", Start::TwoPrinters, "<Esc><C-p><Enter><Home><Enter><C-p>"),
    ("printing", Start::Printing, "<Esc><C-p><Enter><Home><Enter><C-p>"),
    ("palette", Start::Planned, "<Esc><F2>"),
    ("palette_search", Start::Planned, "<Esc><F2>da"),
    ("actions_greyed", Start::Planned, "<Esc><Tab><Enter><Down><Down><Down><Down>"),
    ("help_plan", Start::Planned, "<Esc><Tab><F1>"),
    ("help_kreise", Start::Planned, "<Esc><F1><PageDown>"),
    ("buttons_unsaved", Start::Planned, "<Esc><Tab>n<Enter><C-q>"),
    ("buttons_delete", Start::Planned, "<Esc><F8><Right>"),
    ("files", Start::Folder, "<Esc>"),
    ("files_unreadable", Start::Folder, "<Esc><Down><Down>"),
    ("error", Start::Planned, ""),
    ("error_not_ready", Start::Planned, "<Esc><Tab>t"),
    ("no_tour", Start::EmptyFolder, ""),
    ("no_tour_plan", Start::EmptyFolder, "<Tab>"),
    ("new_tour", Start::EmptyFolder, "<C-n>Sommertour 2027<Enter><Tab>"),
    ("folder_missing", Start::NoFolder, ""),
    ("reading", Start::Reading, "<Tab>"),
    ("draft", Start::Draft, ""),
    ("draft_taken", Start::Draft, "<Right><Enter>"),
    ("restore", Start::Backups, "<Down>"),
    ("copy", Start::Copied, ""),
    ("copies_in_files", Start::Copied, "<Esc><C-o><Down>"),
    ("contradicted", Start::Contradicted, ""),
    ("contradiction", Start::Contradiction, ""),
];

/// Brings the program into a state.
pub fn reach(start: Start, keys: &str, size: (u16, u16), lang: Lang) -> Screen {
    let mut screen = match start {
        Start::Folder => test_setup(size, lang, Folder::new(FOLDER), None),
        Start::Planned | Start::Draft | Start::Backups | Start::Copied | Start::Contradicted | Start::Contradiction => {
            test_setup(size, lang, Folder::new(FOLDER), Some("sommertour-2027"))
        }
        Start::Shipped => test_setup(size, lang, Folder::new("tours"), None),
        Start::EmptyFolder => test_setup(size, lang, Folder::new("tests/fixtures"), None),
        Start::Reading => {
            let mut screen = test_setup(size, lang, Folder::new(FOLDER), Some("sommertour-2027"));
            *screen.model.contents = None;
            screen.model.notice = None;
            screen.model.refresh();
            screen
        }
        Start::Searching => {
            let mut screen = test_setup(size, lang, Folder::new(FOLDER), Some("sommertour-2027"));
            screen.held = Some(Vec::new());
            screen
        }
        Start::TwoPrinters | Start::Printing => {
            let mut screen = test_setup(size, lang, Folder::new(FOLDER), Some("sommertour-2027"));
            screen.printers = vec!["Flur", "Vorzimmer"];
            screen
        }
        Start::NoFolder => test_setup(size, lang, Folder::new("tests/fixtures/no-such-tours"), None),
    };
    match start {
        Start::Draft => screen.keys("<Esc>").take(Msg::DraftsFound(Ok((vec![draft(lang)], Vec::new())))),
        Start::Backups => screen.keys("<Esc>").take(Msg::BackupsListed(Ok(backups()))),
        Start::Copied => {
            screen.keys("<Esc>").model.contents.as_mut().unwrap().copies.push(copy());
            screen.take(Msg::Run(Command("cmd-merge-copy")));
        }
        Start::Contradicted => {
            screen.keys("<Esc><F6>!<Enter>").take(Msg::Touched(Ok(saved_by_others())));
        }
        Start::Contradiction => {
            screen.keys("<Esc><F6>!<Enter>");
            let tour = Arc::clone(&screen.model.document.as_ref().unwrap().tour);
            let theirs = saved_by_others();
            let conflicts = merge(&planned(), &tour, &theirs.tour, &Choices::new()).conflicts;
            let (fingerprint, path) = (theirs.fingerprint(), theirs.path);
            let found = Contradiction { path, theirs: theirs.tour, fingerprint, conflicts };
            let result = Err(StoreError::Conflicts(Box::new(found)));
            screen.take(Msg::Saved { tour, how: HowToSave::default(), result, then: None });
        }
        _ => {}
    }
    screen.keys(keys);
    if let Start::Searching = start {
        let best = Objective { unserved: 2 * MUST, days: 4, drive: 11 * 3600 + 300 };
        let bound = Objective { unserved: 2 * MUST, days: 3, drive: 0 };
        let heard = Heard::Days(Progress { best: Some(best), bound: Some(bound) });
        screen.take(Msg::Progress { id: JobId(1), report: Report { heard, seconds: 3 } });
    }
    if let Start::Printing = start {
        screen.held = Some(Vec::new());
        screen.keys("<Down><Enter>");
        let heard = Heard::Print(Step::HandingOn);
        screen.take(Msg::Progress { id: JobId(2), report: Report { heard, seconds: 3 } });
    }
    screen
}
