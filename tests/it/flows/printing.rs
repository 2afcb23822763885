//! From the screen to a file: the same bytes as from the command line, and nothing overwritten without a question.

use super::desk::Desk;
use sommertour::desk::job::{Job, JobId, Outcome};
use sommertour::desk::print_run::PrintFailure;
use sommertour::desk::progress::{Heard, Observer, Report, Step};
use sommertour::sheet::catalogue::{Format, Sheet};
use sommertour::store::hand_on::{HandOn, Trouble};
use sommertour::store::roads::load_travel;
use sommertour::text::{InWords, Lang, Words};
use sommertour::tui::dialog::Dialog;
use sommertour::tui::effect::Effect;
use sommertour::tui::msg::Msg;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const STOP: &str = "s-wesel";

/// A desk with the planned tour open and the focus on its first stop, estimating as the command line does.
fn desk() -> Desk {
    let desk = Desk::empty();
    desk.write("geplant.ron", include_str!("../../fixtures/sheets/geplant.ron"));
    let mut desk = desk.restart();
    let (travel, _) = load_travel(Path::new("no-such-folder")).unwrap();
    desk.model.office.travel = travel.into();
    desk.model.refresh();
    desk.keys("<Tab><Down>");
    desk
}

fn path(desk: &Desk) -> String {
    match desk.model.dialogs.last() {
        Some(Dialog::Print(print)) => print.input.value().to_owned(),
        other => panic!("no print dialog but {other:?}"),
    }
}

/// Chooses sheet, part and format by their names; the path that is offered.
fn choose(desk: &mut Desk, sheet: Sheet, format: Format) -> String {
    let words = Words::new(Lang::De).unwrap();
    desk.keys(&format!("<C-p>{}<Enter>", sheet.in_words(&words)));
    if sheet.formats().len() > 1 {
        desk.keys(&format!("{}<Enter>", format.in_words(&words)));
    }
    // The part in focus.
    if sheet.takes_day() || sheet.takes_stops() || format == Format::Ics {
        desk.keys("<Enter>");
    }
    path(desk)
}

fn from_command_line(desk: &Desk, sheet: Sheet, format: Format) -> Vec<u8> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sommertour"));
    command.arg("--dir").arg(desk.path("")).args(["--lang", "de", "--today", "2026-11-22", "print", "geplant"]);
    command.args(["--sheet", sheet.keyword(), "--format", format.keyword()]);
    match sheet {
        Sheet::Day => command.args(["--day", "1"]),
        Sheet::Host | Sheet::Request => command.args(["--stop", STOP]),
        _ => &mut command,
    };
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn every_sheet_in_every_format_is_the_one_of_the_command_line() {
    let mut desk = desk();
    // Of a tour that was saved but once there is no earlier version.
    for sheet in Sheet::ALL.into_iter().filter(|sheet| *sheet != Sheet::Changes) {
        for format in sheet.formats() {
            let path = choose(&mut desk, sheet, *format);
            desk.keys("<Enter>");
            // What a calendar leaves out is told, and read.
            desk.keys("<Esc>");
            let name = format!("{} {}", sheet.keyword(), format.keyword());
            assert!(path.ends_with(format.ending()) && path.contains("ausdrucke"), "{path}");
            let written = fs::read(&path).unwrap_or_else(|error| panic!("{name}: {path}: {error}"));
            assert!(written == from_command_line(&desk, sheet, *format), "{name} differs");
        }
    }
    assert_eq!(desk.files(), ["geplant.ron"], "sheets are no tours");
}

#[test]
fn changes_want_an_earlier_version() {
    let mut desk = desk();
    let text = desk.keys("<C-p>änderungen<Enter>text<Enter>").text();
    assert!(text.contains("noch keine frühere Fassung"), "{text}");
}

#[test]
fn what_has_changed_since_a_backup_is_seen_and_written() {
    let mut desk = Desk::with("2027-07-20: Wesel | open: Soest");
    desk.keys("herne<Ins><C-s><C-p>änderungen<Enter>text<Enter>");
    let text = desk.text();
    assert!(
        text.contains("Drucken: Änderungen") && text.contains("KI Herne"),
        "the only backup needs no choice: {text}"
    );
    desk.keys("<Esc>bochum<Ins><C-s><C-p>änderungen<Enter>text<Enter>");
    let versions = desk.choices();
    assert_eq!(versions.len(), 2, "{versions:?}");
    desk.keys("<Enter>");
    let text = desk.text();
    assert!(text.contains("KI Bochum") && !text.contains("KI Herne"), "the latest comes first: {text}");
    desk.keys("<Esc><C-p>änderungen<Enter>text<Enter><Down><Enter>");
    let text = desk.text();
    assert!(text.contains("KI Bochum") && text.contains("KI Herne"), "{text}");
    let path = path(&desk);
    desk.keys("<Enter>");
    let written = fs::read_to_string(path).unwrap();
    assert!(written.contains("KI Bochum") && written.contains("KI Herne"), "{written}");
}

#[test]
fn an_earlier_version_that_cannot_be_read_is_told() {
    let mut desk = Desk::with("2027-07-20: Wesel | open: Soest");
    desk.keys("herne<Ins><C-s><C-p>änderungen<Enter>text<Enter>");
    let path = path(&desk);
    let backup = desk.state().join("sicherungen/sommertour-2027/00000001.ron");
    fs::write(&backup, "kaputt").unwrap();
    desk.keys("<Enter>").expect_error("00000001.ron");
    assert!(!Path::new(&path).exists());
}

#[test]
fn a_sheet_is_written_and_shown() {
    let mut desk = desk();
    let path = choose(&mut desk, Sheet::Overview, Format::Html);
    desk.keys("<C-o>");
    assert_eq!(desk.handed_on, [(PathBuf::from(&path), HandOn::Viewer)]);
    assert!(Path::new(&path).exists() && desk.model.dialogs.is_empty());
    // A file that is there is asked about first.
    choose(&mut desk, Sheet::Overview, Format::Html);
    desk.keys("<C-o><Right><Enter>");
    assert_eq!(desk.handed_on.last(), Some(&(PathBuf::from(&path), HandOn::Viewer)));
}

#[test]
fn a_sheet_goes_to_the_printer_that_is_chosen_or_the_only_one() {
    let mut desk = desk();
    let path = PathBuf::from(choose(&mut desk, Sheet::Overview, Format::Text));
    desk.keys("<C-p>");
    assert_eq!(desk.handed_on, [(path.clone(), HandOn::Printer("Flur".to_owned()))]);
    fs::remove_file(&path).unwrap();
    desk.printers = vec!["Flur", "Vorzimmer"];
    choose(&mut desk, Sheet::Overview, Format::Text);
    assert_eq!(desk.keys("<C-p>").choices(), ["Flur", "Vorzimmer"]);
    desk.keys("vor<Enter>");
    assert_eq!(desk.handed_on.last(), Some(&(path, HandOn::Printer("Vorzimmer".to_owned()))));
    assert!(desk.model.dialogs.is_empty());
    // A printer makes nothing of a web page.
    let path = PathBuf::from(choose(&mut desk, Sheet::Overview, Format::Html));
    desk.keys("<C-p>");
    assert_eq!(desk.handed_on.last(), Some(&(path, HandOn::ViewerForPaper)));
}

/// Starts a print that does not come to an end by itself.
fn started(desk: &mut Desk, keys: &str) -> (JobId, Effect) {
    desk.held = Some(Vec::new());
    desk.keys(keys);
    let effect = desk.held.as_mut().unwrap().pop().unwrap();
    match effect {
        Effect::Start { id, .. } => (id, effect),
        other => panic!("{other:?}"),
    }
}

#[test]
fn while_it_prints_the_line_says_how_far_it_is_and_esc_ends_it() {
    let mut desk = desk();
    choose(&mut desk, Sheet::Overview, Format::Text);
    let (id, _) = started(&mut desk, "<Enter>");
    desk.take(Msg::Progress { id, report: Report { heard: Heard::Print(Step::Making), seconds: 3 } });
    let text = desk.text().replace('\\', "/");
    assert!(text.contains("Blatt wird gesetzt · 3 s · ausdrucke/geplant-uebersicht.txt"), "{text}");
    assert!(text.contains("Esc Drucken abbrechen"), "{text}");
    desk.keys("<Down><Tab><BackTab><F1><Esc>");
    assert!(desk.model.printing.is_some(), "all else works meanwhile");
    desk.keys("<Esc>");
    assert!(matches!(desk.held.as_ref().unwrap().as_slice(), [Effect::Stop(stopped)] if *stopped == id));
    assert!(desk.text().contains("wird abgebrochen"));
    desk.take(Msg::Finished { id, outcome: Outcome::Printed(Err(PrintFailure::Stopped)) });
    assert!(desk.text().contains("nichts geschrieben") && desk.model.printing.is_none());
}

#[test]
fn a_job_that_is_stopped_writes_nothing() {
    struct Impatient;
    impl Observer for Impatient {
        fn is_over(&self) -> bool {
            true
        }
        fn hear(&self, _: Heard) {}
    }
    let mut desk = desk();
    let path = choose(&mut desk, Sheet::Overview, Format::Text);
    let (_, effect) = started(&mut desk, "<Enter>");
    let Effect::Start { job, .. } = effect else { panic!("{effect:?}") };
    assert!(matches!(job.run(&Impatient), Outcome::Printed(Err(PrintFailure::Stopped))));
    assert!(!Path::new(&path).exists());
}

#[test]
fn printers_that_come_too_late_print_nothing() {
    let mut desk = desk();
    choose(&mut desk, Sheet::Overview, Format::Text);
    let (id, _) = started(&mut desk, "<C-p>");
    desk.keys("<Esc>");
    desk.take(Msg::Finished { id, outcome: Outcome::Printers(Ok(vec!["Flur".to_owned()])) });
    assert!(desk.held.as_ref().unwrap().is_empty() && desk.model.printing.is_none());
}

#[test]
fn what_the_system_lacks_is_a_sentence() {
    let mut desk = desk();
    choose(&mut desk, Sheet::Overview, Format::Text);
    let (id, _) = started(&mut desk, "<C-p>");
    desk.take(Msg::Finished { id, outcome: Outcome::Printers(Err(Trouble::NoPrinter)) });
    desk.expect_error("kein Drucker eingerichtet");
    assert!(matches!(desk.model.dialogs.last(), Some(Dialog::Print(_))), "the sheet is still there to be written");
    // Without a print system the viewer prints.
    let (id, _) = started(&mut desk, "<Esc><C-p>");
    desk.take(Msg::Finished { id, outcome: Outcome::Printers(Err(Trouble::NoPrintSystem)) });
    let held = desk.held.as_ref().unwrap();
    let [Effect::Start { job: Job::Print(run), .. }] = held.as_slice() else { panic!("{held:?}") };
    assert_eq!(run.hand_on, HandOn::ViewerForPaper);
}

#[test]
fn a_calendar_may_be_of_one_stop() {
    let mut desk = desk();
    desk.keys("<C-p>übersicht<Enter>kalender<Enter>heinsberg<Enter>");
    let path = path(&desk);
    assert!(path.ends_with("geplant-uebersicht-ki-kreis-heinsberg.ics"), "{path}");
    desk.keys("<Enter>");
    let text = fs::read_to_string(path).unwrap();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
    assert!(text.contains("UID:s-heinsberg@"));
}

#[test]
fn the_sheet_is_seen_before_it_is_written() {
    let mut desk = desk();
    let path = choose(&mut desk, Sheet::Day, Format::Html);
    let text = desk.text();
    assert!(text.contains("Sommertour 2027: Tag 1") && text.contains("Webseite"), "{text}");
    let end = desk.keys("<PageDown><PageDown><PageDown><PageDown><PageDown><PageDown>").text();
    assert!(end.contains("geschätzt") && !end.contains("Sommertour 2027: Tag 1"), "{end}");
    desk.keys("<Esc>");
    assert!(!Path::new(&path).exists(), "nothing is written before Enter");
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_that_is_wanted() {
    let mut desk = desk();
    let path = choose(&mut desk, Sheet::Overview, Format::Text);
    fs::create_dir_all(desk.path("ausdrucke")).unwrap();
    fs::write(&path, "alt").unwrap();
    desk.keys("<Enter>");
    assert_eq!(desk.buttons(), ["anderer Name", "ersetzen"]);
    // The safe button leads back to the path.
    desk.keys("<Enter>-neu<Enter>");
    assert_eq!(fs::read_to_string(&path).unwrap(), "alt");
    assert!(Path::new(&format!("{path}-neu")).exists());
    choose(&mut desk, Sheet::Overview, Format::Text);
    desk.keys("<Enter><Right><Enter>");
    assert!(fs::read_to_string(&path).unwrap().starts_with("Sommertour 2027\n"));
}

#[test]
fn no_sheet_goes_over_a_tour_or_into_a_folder_that_is_not_there() {
    let mut desk = desk();
    let before = desk.read("geplant.ron");
    let erase = "<C-Back>".repeat(60);
    choose(&mut desk, Sheet::Overview, Format::Text);
    let [tour, nowhere] = ["geplant.ron", "fehlt/blatt.txt"].map(|name| desk.path(name).display().to_string());
    desk.keys(&erase).keys(&tour).keys("<Enter>");
    desk.expect_error("Endung einer Tour");
    desk.keys("<Esc>").keys(&erase).keys("<Enter>");
    desk.expect_error("Name der Datei");
    desk.keys("<Esc>").keys(&nowhere).keys("<Enter>");
    desk.expect_error("blatt.txt");
    assert_eq!(desk.read("geplant.ron"), before);
}

#[test]
fn a_mistake_in_the_template_of_the_office_is_told() {
    let mut desk = desk();
    fs::create_dir_all(desk.path("buero")).unwrap();
    desk.write("buero/page.txt", "Amt\n{{ titel }}\n");
    let path = choose(&mut desk, Sheet::Overview, Format::Text);
    desk.keys("<Enter>");
    desk.expect_error("page.txt, Zeile 2, Spalte 4");
    assert!(fs::read_to_string(path).unwrap().starts_with("Sommertour 2027\n"), "the shipped one is used");
    desk.keys("<Esc>");
    desk.write("buero/page.txt", "Amt\n{{ title }}\n");
    choose(&mut desk, Sheet::Contacts, Format::Text);
    assert!(desk.text().contains("Amt"), "the office's own is seen");
}

#[test]
fn a_tour_without_a_stop_has_nothing_to_print_for_a_host() {
    let mut desk = Desk::with("2027-07-20:");
    desk.keys("<C-p>gastgeber<Enter><Enter>");
    desk.expect_error("noch nichts");
}
