//! Each field by command and on the screen alike; merged, limited and documented.

use super::{sample, settable, texts};
use crate::cli::office::Office;
use crate::common::screen::reference;
use crate::flows::desk::Desk;
use sommertour::desk::typed::field::{names, set};
use sommertour::domain::edit::{Edit, EditError};
use sommertour::domain::field::stop_field::{Kind, StopField};
use sommertour::domain::field::stop_list::STOP;
use sommertour::domain::ids::Id;
use sommertour::domain::merge::{Aspect, Choices, Side, Subject, merge};
use sommertour::domain::stop::{Place, Stop};
use sommertour::domain::texts::LONGEST_TEXT;
use sommertour::domain::tour::Tour;
use sommertour::store::diagnose::parse;
use sommertour::store::problem::ProblemKind;
use sommertour::store::ron_format::to_text;
use sommertour::store::tour_file::TourFile;
use sommertour::text::{InWords, Lang, Words};
use std::fs;
use std::path::Path;

const DOCS: &str = "docs/command-line.md";
const BEGIN: &str = "<!-- fields -->\n";
const END: &str = "<!-- /fields -->";

fn id() -> Id {
    Id::new("wesel").unwrap()
}

/// One idea for a visit.
fn plan() -> Tour {
    let mut tour = Tour::new("Sommertour");
    tour.ideas = vec![Stop::new(id(), Place::Kreis("05170".to_owned().try_into().unwrap()))];
    tour
}

fn with(tour: &Tour, field: &StopField, typed: &str) -> Tour {
    set(id(), field.name(), typed).unwrap().apply(tour, &reference().defaults).unwrap()
}

#[test]
fn the_command_and_the_screen_set_each_field_alike() {
    let words = Words::new(Lang::De).unwrap();
    let office = Office::empty();
    office.script("new Plan\nadd plan Wesel");
    let mut desk = Desk::with("2027-07-20: Wesel");
    desk.keys("<Tab><Down>");
    for field in settable() {
        let typed = sample(field, 1);
        office.run(&["set", "plan", "Wesel", field.name(), &typed]).ok();
        let line = match field.kind {
            Kind::People => "Person hinzu".to_owned(),
            Kind::Programme => "Programmpunkt hinzu".to_owned(),
            _ => field.in_words(&words),
        };
        if field.help.is_some() {
            desk.keys(&format!("i{line}<Enter>{typed}<Enter><Esc>"));
            let by_command = TourFile::open(&office.path("plan.ron")).unwrap().tour.ideas.remove(0);
            let on_screen = &desk.tour().days[0].stops[0];
            assert!((field.merged.same)(&by_command, on_screen), "{}: {on_screen:?}", field.name());
        }
        let undone = office.run(&["set", "plan", "Wesel", field.also[0], &sample(field, 0)]);
        assert_eq!(undone.code, 0, "{}: {}", field.also[0], undone.err);
    }
    let stop = TourFile::open(&office.path("plan.ron")).unwrap().tour.ideas.remove(0);
    let blank = Stop::new(stop.id.clone(), stop.place.clone());
    for field in settable() {
        assert!(!(field.merged.same)(&stop, &blank), "{}", field.name());
    }
}

#[test]
fn a_dash_takes_back_what_stands_in_a_field() {
    let words = Words::new(Lang::De).unwrap();
    let mut desk = Desk::with("2027-07-20: Wesel");
    desk.keys("<Tab><Down>");
    for field in settable().filter(|field| !matches!(field.kind, Kind::Status | Kind::Minutes)) {
        assert_eq!(with(&with(&plan(), field, &sample(field, 1)), field, "-"), plan(), "{}", field.name());
    }
    for field in texts() {
        let label = field.in_words(&words);
        desk.keys(&format!("i{label}<Enter>Angabe<Enter><Enter><C-Back>-<Enter><Esc>"));
        let stop = &desk.tour().days[0].stops[0];
        assert!(field.texts(stop).is_empty(), "{}: {stop:?}", field.name());
    }
}

#[test]
fn each_field_is_merged_by_itself() {
    let base = plan();
    for field in settable() {
        let [ours, theirs] = [1, 2].map(|number| with(&base, field, &sample(field, number)));
        // The other side filled all others in.
        let others = settable().filter(|other| *other != field);
        let elsewhere = others.fold(base.clone(), |tour, other| with(&tour, other, &sample(other, 1)));
        let both = merge(&base, &ours, &elsewhere, &Choices::new());
        assert_eq!(both.conflicts, [], "{}", field.name());
        assert_eq!(both.tour, with(&elsewhere, field, &sample(field, 1)), "{}", field.name());
        // Both filled it in, each in their way.
        let both = merge(&base, &ours, &theirs, &Choices::new());
        let [conflict] = &both.conflicts[..] else { panic!("{}: {:?}", field.name(), both.conflicts) };
        assert_eq!((&conflict.subject, &conflict.aspect), (&Subject::Stop(id()), &Aspect::Field(field.name())));
        for lang in [Lang::De, Lang::En] {
            let words = Words::new(lang).unwrap();
            let value = |side| conflict.value_in_words(side, &words, reference(), [&ours, &theirs]);
            assert_eq!(conflict.aspect_in_words(&words), field.in_words(&words));
            assert_ne!(value(Side::Ours), value(Side::Theirs), "{}", field.name());
        }
    }
}

#[test]
fn no_text_is_longer_than_its_field_allows() {
    for field in texts() {
        let Kind::Text(text) = field.kind else { unreachable!() };
        let of = |length: usize| {
            let edit = Edit::SetText { stop: id(), field: text, text: Some("ä".repeat(length)) };
            edit.apply(&plan(), &reference().defaults)
        };
        let longest = of(field.longest).unwrap();
        assert_eq!(of(field.longest + 1), Err(EditError::TooLong(field.longest)), "{}", field.name());
        // The file is refused in the same way.
        let file = to_text(&longest).unwrap();
        assert!(parse::<Tour>(Path::new("a.ron"), file.as_bytes()).is_ok());
        let longer = file.replace(&"ä".repeat(field.longest), &"ä".repeat(field.longest + 1));
        let problem = TourFile::of_bytes(Path::new("a.ron"), longer.as_bytes()).unwrap_err();
        assert!(
            matches!(problem.kind, ProblemKind::TextTooLong(_, longest) if longest == field.longest),
            "{problem:?}"
        );
        assert_eq!(problem.place.map(|(line, _)| line > 3), Some(true), "{problem:?}");
    }
}

fn table() -> String {
    let words = Words::new(Lang::De).unwrap();
    let mut table = "\n| Field | German | What |\n|---|---|---|\n".to_owned();
    for (name, also) in names() {
        let label = STOP.iter().find(|field| field.name() == name).map(|field| match field.longest {
            LONGEST_TEXT => field.in_words(&words),
            longest => format!("{}, höchstens {longest} Zeichen", field.in_words(&words)),
        });
        let also: Vec<String> = also.iter().map(|name| format!("`{name}`")).collect();
        let label = label.unwrap_or_else(|| "Zeitfenster".to_owned());
        table.push_str(&format!("| `{name}` | {} | {label} |\n", also.join(", ")));
    }
    table.push('\n');
    table
}

#[test]
fn the_documented_fields_are_those_of_the_program() {
    let page = fs::read_to_string(DOCS).unwrap().replace("\r\n", "\n");
    let (before, rest) = page.split_once(BEGIN).unwrap_or_else(|| panic!("{DOCS} has no line {BEGIN}"));
    let (found, after) = rest.split_once(END).unwrap_or_else(|| panic!("{DOCS} has no line {END}"));
    let table = table();
    if std::env::var_os("UPDATE_FIELDS").is_some() {
        fs::write(DOCS, format!("{before}{BEGIN}{table}{END}{after}")).unwrap();
    } else {
        assert!(found == table, "the fields in {DOCS} are stale: UPDATE_FIELDS=1 cargo test --test it fields");
    }
    for lang in ["de", "en"] {
        let help = Office::empty().run(&["set", "--help", "--lang", lang]).ok();
        for (name, _) in names() {
            assert!(help.contains(name), "{name} in {help}");
        }
    }
}
