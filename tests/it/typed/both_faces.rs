//! A table of typed values, each through a prompt of the screen and through a command: the same tour or the same reason.
//! Start with [`TABLE`].

use crate::cli::office::Office;
use crate::flows::desk::Desk;
use crate::flows::sketch::{sketch, tour};
use sommertour::domain::ids::Id;
use sommertour::domain::tour::Tour;
use sommertour::store::tour_file::TourFile;
use sommertour::text::{Lang, Words};

/// What is typed for: the keys that lead to its prompt, and the command that takes it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum For {
    Date,
    NewDays,
    Time,
    Minutes,
    Hours,
    Press,
    Item,
    From,
}
use For::{Date, From, Hours, Item, Minutes, NewDays, Press, Time};

impl For {
    fn keys(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Date, _) => "<Tab>d",
            (NewDays, _) => "<Tab>n",
            (Time, _) => "<Tab><Down>t",
            (Minutes, _) => "<Tab><Down>m",
            (Hours, _) => "<Tab>u<C-Back><C-Back><C-Back><C-Back>",
            (Press, _) => "<Tab><Down>ipress<Enter>",
            (Item, Lang::De) => "<Tab><Down>iProgrammpunkt hinzu<Enter>",
            (Item, Lang::En) => "<Tab><Down>iadd an item<Enter>",
            (From, _) => "<Tab>a",
        }
    }

    fn command(self) -> &'static [&'static str] {
        match self {
            Date => &["day", "sommertour-2027", "set", "1", "date"],
            NewDays => &["day", "sommertour-2027", "add"],
            Time => &["set", "sommertour-2027", "Wesel", "time"],
            Minutes => &["set", "sommertour-2027", "Wesel", "minutes"],
            Hours => &["day", "sommertour-2027", "set", "1", "hours"],
            Press => &["set", "sommertour-2027", "Wesel", "press"],
            Item => &["set", "sommertour-2027", "Wesel", "programme"],
            From => &["day", "sommertour-2027", "set", "1", "from"],
        }
    }

    /// What stands in the tour for it.
    fn shown(self, tour: &Tour) -> String {
        let day = &tour.days[0];
        let stop = || &day.stops[0];
        match self {
            Date | Time | Minutes | NewDays => sketch(tour),
            Hours => {
                let time = |time: Option<_>| {
                    time.map_or("tour".to_owned(), |time: sommertour::domain::time::ClockTime| time.to_string())
                };
                format!("{} to {}", time(day.start), time(day.end))
            }
            Press => stop().press.map_or("", |press| press.keyword()).to_owned(),
            Item => stop().programme.iter().map(|item| format!("{}' {}", item.minutes.get(), item.text)).collect(),
            From => day
                .from
                .as_ref()
                .map_or(String::new(), |from| format!("{} {:.2} {:.2}", from.name, from.coord.lat(), from.coord.lon())),
        }
    }
}

/// Typed for what, what it means, or a part of the German reason why not. Today is Sunday, 22 November 2026.
const TABLE: &[(For, &str, Result<&str, &str>)] = &[
    // As the program and letters write dates.
    (Date, "20.07.2027", Ok("2027-07-20: Wesel")),
    (Date, "20.7.", Ok("2027-07-20: Wesel")),
    (Date, "20.7", Ok("2027-07-20: Wesel")),
    (Date, "20.7.27", Ok("2027-07-20: Wesel")),
    (Date, "20.7.'27", Ok("2027-07-20: Wesel")),
    (Date, "20.7.\u{2019}27", Ok("2027-07-20: Wesel")),
    (Date, "20.07.2027,", Ok("2027-07-20: Wesel")),
    (Date, "2027-07-20", Ok("2027-07-20: Wesel")),
    (Date, "Di 20.07.2027", Ok("2027-07-20: Wesel")),
    (Date, "Di, 20.07.2027", Ok("2027-07-20: Wesel")),
    (Date, "Dienstag, 20. Juli 2027", Ok("2027-07-20: Wesel")),
    (Date, "Dienstag, den 20. Juli 2027", Ok("2027-07-20: Wesel")),
    (Date, "am 20. Juli", Ok("2027-07-20: Wesel")),
    (Date, "20. JULI 2027", Ok("2027-07-20: Wesel")),
    (Date, "3. Ma\u{308}rz 2027", Ok("2027-03-03: Wesel")),
    (Date, "3. maerz 27", Ok("2027-03-03: Wesel")),
    (Date, "20.\u{a0}Juli\u{202f}2027", Ok("2027-07-20: Wesel")),
    (Date, "Tue 20 Jul 2027", Ok("2027-07-20: Wesel")),
    (Date, "Tuesday, 20 July 2027", Ok("2027-07-20: Wesel")),
    (Date, "20th of July 2027", Ok("2027-07-20: Wesel")),
    (Date, "July 20", Ok("2027-07-20: Wesel")),
    (Date, "July 20, 2027", Ok("2027-07-20: Wesel")),
    (Date, "20/07/27", Ok("2027-07-20: Wesel")),
    (Date, "20/07/2027", Ok("2027-07-20: Wesel")),
    (Date, "03/04/2027", Ok("2027-04-03: Wesel")),
    (Date, "２０.７.２０２７", Ok("2027-07-20: Wesel")),
    (Date, "2027\u{2011}07\u{2011}20", Ok("2027-07-20: Wesel")),
    (Date, "heute", Ok("2026-11-22: Wesel")),
    (Date, "morgen", Ok("2026-11-23: Wesel")),
    (Date, "übermorgen", Ok("2026-11-24: Wesel")),
    (Date, "tomorrow", Ok("2026-11-23: Wesel")),
    (Date, "Di", Ok("2026-11-24: Wesel")),
    (Date, "So.", Ok("2026-11-22: Wesel")),
    (Date, "nächsten Sonntag", Ok("2026-11-29: Wesel")),
    (Date, "next Tuesday", Ok("2026-11-24: Wesel")),
    (Date, "offen", Ok("open: Wesel")),
    (Date, "KW 29", Ok("2027-07-19..2027-07-25: Wesel")),
    (Date, "29. KW 2028", Ok("2028-07-17..2028-07-23: Wesel")),
    (Date, "20.7.2027..22.7.2027", Ok("2027-07-20..2027-07-22: Wesel")),
    (Date, "20.7…22.7.", Ok("2027-07-20..2027-07-22: Wesel")),
    (Date, "zwischen dem 20. und dem 22. Juli", Ok("2027-07-20..2027-07-22: Wesel")),
    (Date, "between 20 and 22 July 2027", Ok("2027-07-20..2027-07-22: Wesel")),
    (Date, "20.7.2027..20.7.2027", Ok("2027-07-20: Wesel")),
    (Date, "30.2.2027", Err("ist kein Datum")),
    (Date, "20", Err("ist kein Datum")),
    (Date, "demnächst", Err("ist kein Datum")),
    (Date, "20.7..", Err("ist kein Datum")),
    (Date, "1.1.1989", Err("1990 bis 2100")),
    (Date, "07/20/2027", Err("beginnt mit dem Monat. Bitte den Tag zuerst schreiben: 20.07.2027.")),
    (
        Date,
        "Di 21.07.2027",
        Err("Der 21.07.2027 ist ein Mittwoch. Bitte „Mi 21.07.2027“ oder „Di 20.07.2027“ schreiben."),
    ),
    (Date, "Monday, 20 July 2027", Err("Der 20.07.2027 ist ein Dienstag.")),
    (Date, "22.7.2027..20.7.2027", Err("nach dem letzten")),
    // Days to be made.
    (NewDays, "20.7.", Ok("open: Wesel | 2027-07-20:")),
    (NewDays, "20.7.2027..22.7.2027", Ok("open: Wesel | 2027-07-20..2027-07-22:")),
    (NewDays, "20.7.-21.7.", Ok("open: Wesel | 2027-07-20: | 2027-07-21:")),
    (NewDays, "20.07.2027 bis 21.07.2027", Ok("open: Wesel | 2027-07-20: | 2027-07-21:")),
    (NewDays, "20. – 21. Juli 2027", Ok("open: Wesel | 2027-07-20: | 2027-07-21:")),
    (NewDays, "July 20 to July 21", Ok("open: Wesel | 2027-07-20: | 2027-07-21:")),
    (NewDays, "vom 31.12. bis zum 1.1.2028", Ok("open: Wesel | 2027-12-31: | 2028-01-01:")),
    (NewDays, "20./21.7.", Ok("open: Wesel | 2027-07-20: | 2027-07-21:")),
    (NewDays, "Mo-Mi", Ok("open: Wesel | 2026-11-23: | 2026-11-24: | 2026-11-25:")),
    (NewDays, "1.7.-1.9.2027", Err("63 Tage; auf einmal werden höchstens 31")),
    // Times and windows.
    (Time, "9", Ok("open: Wesel{09:00}")),
    (Time, "930", Ok("open: Wesel{09:30}")),
    (Time, "9.30", Ok("open: Wesel{09:30}")),
    (Time, "9:30 uhr", Ok("open: Wesel{09:30}")),
    (Time, "9 Uhr 30", Ok("open: Wesel{09:30}")),
    (Time, "09:00:00", Ok("open: Wesel{09:00}")),
    (Time, "9:30 am", Ok("open: Wesel{09:30}")),
    (Time, "2 p.m.", Ok("open: Wesel{14:00}")),
    (Time, "9 bis 12 Uhr", Ok("open: Wesel{09:00-12:00}")),
    (Time, "9:00 bis 12:30 Uhr", Ok("open: Wesel{09:00-12:30}")),
    (Time, "von 9 bis 12 Uhr", Ok("open: Wesel{09:00-12:00}")),
    (Time, "zwischen 9 und 12", Ok("open: Wesel{09:00-12:00}")),
    (Time, "9:00\u{2011}12:30", Ok("open: Wesel{09:00-12:30}")),
    (Time, "9:00\u{2212}12:30", Ok("open: Wesel{09:00-12:30}")),
    (Time, "9–12:30", Ok("open: Wesel{09:00-12:30}")),
    (Time, "9 to 11 am", Ok("open: Wesel{09:00-11:00}")),
    (Time, "11-1 pm", Ok("open: Wesel{11:00-13:00}")),
    (Time, "ab 14", Ok("open: Wesel{14:00-23:59}")),
    (Time, "bis 12 Uhr", Ok("open: Wesel{00:00-12:00}")),
    (Time, "-", Ok("open: Wesel")),
    (Time, "24 Uhr", Err("Die letzte Uhrzeit eines Tages ist 23:59.")),
    (Time, "9-24", Err("Die letzte Uhrzeit eines Tages ist 23:59.")),
    (Time, "25", Err("keine Uhrzeit")),
    (Time, "9:60", Err("keine Uhrzeit")),
    (Time, "12-9", Err("endet nicht nach")),
    (Hours, "8-17", Ok("08:00 to 17:00")),
    (Hours, "von 9 bis 17:30 Uhr", Ok("09:00 to 17:30")),
    (Hours, "ab 9", Ok("09:00 to tour")),
    (Hours, "bis 17", Ok("tour to 17:00")),
    (Hours, "ab 19", Err("Der Tag würde um 19:00 beginnen und um 18:00 enden.")),
    (Hours, "17-9", Err("Der Tag würde um 17:00 beginnen und um 09:00 enden.")),
    (Hours, "9", Err("kein Zeitfenster")),
    // Lengths.
    (Minutes, "90", Ok("open: Wesel{90'}")),
    (Minutes, "90 min", Ok("open: Wesel{90'}")),
    (Minutes, "90 Min.", Ok("open: Wesel{90'}")),
    (Minutes, "1,5 h", Ok("open: Wesel{90'}")),
    (Minutes, "1.5 hours", Ok("open: Wesel{90'}")),
    (Minutes, "1:30", Ok("open: Wesel{90'}")),
    (Minutes, "1 h", Ok("open: Wesel{60'}")),
    (Minutes, "1h30", Ok("open: Wesel{90'}")),
    (Minutes, "1 h 05", Ok("open: Wesel{65'}")),
    (Minutes, "1 Std. 30 Min.", Ok("open: Wesel{90'}")),
    (Minutes, "1,5", Err("keine Dauer")),
    (Minutes, "lange", Err("keine Dauer")),
    (Minutes, "1441", Err("0 bis 1440")),
    (Item, "10 Begrüßung", Ok("10' Begrüßung")),
    (Item, "1 h 30 Min. Gespräch", Ok("90' Gespräch")),
    (Item, "8:52 Begrüßung", Err("beginnt mit einer Uhrzeit")),
    (Item, "8 Uhr Begrüßung", Err("beginnt mit einer Uhrzeit")),
    (Item, "Begrüßung", Err("zuerst die Minuten")),
    // Words.
    (Press, "ja", Ok("yes")),
    (Press, "YES", Ok("yes")),
    (Press, "n", Ok("no")),
    (Press, "Pool", Ok("pool")),
    (Press, "vielleicht", Err("ist hier nicht möglich")),
    // Places.
    (From, "Kleve", Ok("Kreis Kleve 51.79 6.14")),
    (From, "KI Kreis Kleve", Ok("Kreis Kleve 51.79 6.14")),
    (From, "KLE", Ok("Kreis Kleve 51.79 6.14")),
    (From, "Kreis Kleve (05154)", Ok("Kreis Kleve 51.79 6.14")),
    (From, "51.5, 7.5", Ok("51.5, 7.5 51.50 7.50")),
    (From, "Hotel Post 51,45 7,01", Ok("Hotel Post 51.45 7.01")),
    (From, "Aachen", Err("ist nicht eindeutig")),
];

/// The tour with ids that do not depend on how they were drawn.
fn with_plain_ids(mut tour: Tour) -> Tour {
    for (number, day) in tour.days.iter_mut().enumerate() {
        day.id = Id::new(format!("d-{number}")).unwrap();
    }
    tour
}

/// The tour that the screen makes of it, and the reason that it shows.
fn on_screen(what: For, typed: &str, lang: Lang) -> (Tour, Option<String>) {
    let mut desk = Desk::with("open: Wesel");
    desk.model.words = Words::new(lang).unwrap();
    desk.keys(what.keys(lang)).keys(&format!("{typed}<Enter>"));
    (desk.tour(), desk.error().map(str::to_owned))
}

/// The tour that a command makes of it, and the reason that it gives.
fn on_command_line(what: For, typed: &str, lang: Lang) -> (Tour, Option<String>) {
    let office = Office::empty();
    sommertour::store::folder::Folder::new(office.path("")).create(&tour("open: Wesel")).unwrap();
    let lang = if lang == Lang::De { "de" } else { "en" };
    let mut arguments = vec!["--today", "2026-11-22", "--lang", lang];
    arguments.extend(what.command());
    arguments.push(typed);
    let ran = office.run_exactly(&arguments);
    let reason = (ran.code != 0).then(|| ran.err.trim().to_owned());
    (TourFile::open(&office.path("sommertour-2027.ron")).unwrap().tour, reason)
}

fn check(lang: Lang) {
    assert!(TABLE.len() >= 60);
    let mut wrong = Vec::new();
    for (what, typed, expected) in TABLE {
        let (screen, screen_reason) = on_screen(*what, typed, lang);
        let (command, command_reason) = on_command_line(*what, typed, lang);
        if with_plain_ids(screen.clone()) != with_plain_ids(command) || screen_reason != command_reason {
            wrong.push(format!("{what:?} {typed}: {screen_reason:?} on the screen, {command_reason:?} by command"));
        }
        let found = screen_reason.as_deref().map_or_else(|| Ok(what.shown(&screen)), Err);
        let is_right = match (expected, &found) {
            (Ok(expected), Ok(found)) => expected == found,
            (Err(part), Err(reason)) => lang != Lang::De || reason.contains(part),
            _ => false,
        };
        if !is_right {
            wrong.push(format!("{what:?} {typed}: {found:?} instead of {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn both_faces_understand_the_same_in_german() {
    check(Lang::De);
}

#[test]
fn both_faces_understand_the_same_in_english() {
    check(Lang::En);
}

/// With a tour that begins 20.07.2028 and today in 2026, a date without its year is one of that summer.
#[test]
fn a_date_without_its_year_is_near_the_tour_on_both_faces() {
    let before = "2028-07-20: Wesel | open: Olpe";
    let mut desk = Desk::with(before);
    desk.keys("<Tab><End>d21.7.<Enter>");
    assert_eq!(desk.sketch(), "2028-07-20: Wesel | 2028-07-21: Olpe");
    let office = Office::empty();
    sommertour::store::folder::Folder::new(office.path("")).create(&tour(before)).unwrap();
    for arguments in [
        &["day", "sommertour-2027", "set", "2", "date", "21.7."][..],
        &["day", "sommertour-2027", "add", "22.7."],
        &["add", "sommertour-2027", "Herne", "--day", "23.7."],
        &["add", "sommertour-2027", "Soest", "--day", "20.7."],
        &["add", "sommertour-2027", "Unna", "--day", "Sa"],
    ] {
        office.run_exactly(&[&["--today", "2026-11-22"], arguments].concat()).ok();
    }
    let tour = TourFile::open(&office.path("sommertour-2027.ron")).unwrap().tour;
    let after = "2028-07-20: Wesel, Soest | 2028-07-21: Olpe | 2028-07-22: Unna | 2028-07-23: Herne";
    assert_eq!(sketch(&tour), after);
}

/// For the date of a day that exists each of several days is no answer: the screen asks, the command refuses.
#[test]
fn each_of_several_days_is_asked_about_and_refused() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("<Tab>d20.7.-22.7.<Enter>");
    assert_eq!(desk.buttons(), ["Nichts ändern", "Ein Tag, Datum ungewiss (20.07.2027..22.07.2027)"]);
    desk.keys("<Enter>");
    assert_eq!(desk.sketch(), "open: Wesel");
    assert!(!desk.is_dirty());
    desk.keys("d20. bis 22. Juli<Enter><Right><Enter>");
    assert_eq!(desk.sketch(), "2027-07-20..2027-07-22: Wesel");
    let (tour, reason) = on_command_line(Date, "20.7.-22.7.", Lang::De);
    assert_eq!(sketch(&tour), "open: Wesel");
    let reason = reason.unwrap();
    assert!(reason.contains("20.07.2027..22.07.2027") && reason.contains("20.07.2027-22.07.2027"), "{reason}");
}

/// Several days are one change: one step takes them back.
#[test]
fn days_that_are_added_together_go_together() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("<Tab>n20.7.-22.7.<Enter>");
    assert_eq!(desk.sketch(), "open: Wesel | 2027-07-20: | 2027-07-21: | 2027-07-22:");
    assert!(desk.text().contains("3 Tage hinzugefügt"), "{}", desk.text());
    desk.keys("<C-z>");
    assert_eq!(desk.sketch(), "open: Wesel");
}
