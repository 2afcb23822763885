//! Date, time, window, minutes, status, hours, base and hotel; what is understood, and what is refused.

use super::desk::{Desk, check};
use super::sketch::kreis;
use crate::common::screen::reference;

const WESEL: &str = "open: Wesel";

#[test]
fn dates_as_people_type_them() {
    for (typed, date) in [
        ("20.7.", "2027-07-20"),
        ("20.07.27", "2027-07-20"),
        ("20.07.2027", "2027-07-20"),
        ("2027-07-20", "2027-07-20"),
        ("Di", "2026-11-24"),
        ("20.7.2027..22.7.2027", "2027-07-20..2027-07-22"),
        ("zwischen 20.7. und 22.7.2027", "2027-07-20..2027-07-22"),
    ] {
        check(WESEL, &format!("<Tab>d{typed}<Enter>"), &format!("{date}: Wesel"));
    }
    check("2027-07-20: Wesel", "<Tab>d<C-Back><C-Back><C-Back><Enter>", WESEL);
}

#[test]
fn a_weekday_follows_the_day_before() {
    check("2027-07-20: | open:", "<Tab><Down>dMi<Enter>", "2027-07-20: | 2027-07-21:");
}

#[test]
fn what_is_no_date_is_refused_and_the_line_stays() {
    for (typed, sentence) in [
        ("30.2.2027", "ist kein Datum"),
        ("demnächst", "ist kein Datum"),
        ("1.1.1989", "1990 bis 2100"),
        ("22.7.2027..20.7.2027", "nach dem letzten"),
    ] {
        let mut desk = Desk::with(WESEL);
        desk.keys(&format!("<Tab>d{typed}<Enter>"));
        desk.expect_error(sentence);
        assert!(desk.keys("<Enter>").text().contains(&format!("> {typed}")), "{typed}");
        assert_eq!(desk.sketch(), WESEL);
    }
}

#[test]
fn times_as_people_type_them() {
    for (typed, time) in [
        ("9", "{09:00}"),
        ("930", "{09:30}"),
        ("9.30", "{09:30}"),
        ("9:30 Uhr", "{09:30}"),
        ("9-12:30", "{09:00-12:30}"),
        ("9 – 12", "{09:00-12:00}"),
        ("", ""),
    ] {
        check(WESEL, &format!("<Tab><Down>t{typed}<Enter>"), &format!("open: Wesel{time}"));
    }
    check("open: Wesel{09:30}", "<Tab><Down>t<C-Back><C-Back><Enter>", WESEL);
}

#[test]
fn what_is_no_time_is_refused() {
    for (typed, sentence) in [("25", "keine Uhrzeit"), ("9:99", "keine Uhrzeit"), ("12-9", "endet nicht nach")] {
        let mut desk = Desk::with(WESEL);
        desk.keys(&format!("<Tab><Down>t{typed}<Enter>"));
        desk.expect_error(sentence);
        assert_eq!(desk.sketch(), WESEL);
    }
}

#[test]
fn minutes_of_a_visit() {
    check(WESEL, "<Tab><Down>m45<Enter>", "open: Wesel{45'}");
    check(WESEL, "<Tab><Down>m1:30<Enter>", "open: Wesel{90'}");
    check("open: Wesel{45'}", "<Tab><Down>m<Back><Back><Enter>", WESEL);
    for typed in ["-5", "viel", "1441"] {
        let mut desk = Desk::with(WESEL);
        desk.keys(&format!("<Tab><Down>m{typed}<Enter>"));
        desk.expect_error("keine Dauer");
    }
}

#[test]
fn every_status_and_why_a_visit_is_cancelled() {
    check(WESEL, "<Tab><Down>sangefragt<Enter>", "open: Wesel{requested}");
    check(WESEL, "<Tab><Down>s<Down><Down><Enter>", "open: Wesel{accepted}");
    check(WESEL, "<Tab><Down>sbest<Enter>", "open: Wesel{confirmed}");
    check(WESEL, "<Tab><Down>sbesucht<Enter>", "open: Wesel{done}");
    check(WESEL, "<Tab><Down>sabge<Enter>Kreistag<Enter>", "open: Wesel{cancelled; because Kreistag}");
    check(WESEL, "<Tab><Down>sabge<Enter><Enter>", "open: Wesel{cancelled}");
    check(WESEL, "<Tab><Down>sabge<Enter>Krei<Esc>", WESEL);
    check("open: Wesel{cancelled; because Kreistag}", "<Tab><Down>sIdee<Enter>", WESEL);
}

#[test]
fn hours_of_a_day() {
    let mut desk = Desk::with(WESEL);
    desk.keys("<Tab>u<C-Back><C-Back><C-Back><C-Back>9-17<Enter>");
    let hours = |desk: &Desk| {
        let tour = desk.tour();
        let (start, end) = tour.hours(&tour.days[0], &reference().defaults);
        format!("{start}–{end}")
    };
    assert_eq!(hours(&desk), "09:00–17:00");
    desk.keys("u<C-Back><C-Back><C-Back><C-Back>17-9<Enter>");
    desk.expect_error("um 17:00 beginnen und um 09:00 enden");
    desk.keys("<Enter><C-Back><C-Back><C-Back><C-Back><Enter>");
    assert_eq!(hours(&desk), "08:00–18:00");
}

#[test]
fn base_start_and_hotel() {
    let mut desk = Desk::with(WESEL);
    desk.keys("<Tab>bMünster<Enter>");
    let tour = desk.tour();
    assert_eq!(tour.base.as_ref().unwrap().coord, reference().kreise.get(kreis("Münster")).coord);
    desk.keys("zHotel am Markt<Enter>52,1 8,6<Enter>");
    desk.keys("aBonn<Enter>");
    let day = desk.tour().days[0].clone();
    assert_eq!((day.from.unwrap().name, day.to.unwrap().name), ("Bonn".to_owned(), "Hotel am Markt".to_owned()));
    let text = desk.text();
    assert!(text.contains("ab Bonn") && text.contains("an Hotel am Markt"), "{text}");
    // An empty line takes each away again.
    let clear = "<C-Back><C-Back><C-Back><C-Back><Enter>";
    desk.keys(&format!("z{clear}a{clear}b{clear}"));
    let tour = desk.tour();
    assert_eq!((tour.base, tour.days[0].from.clone(), tour.days[0].to.clone()), (None, None, None));
}

#[test]
fn title_and_person() {
    let mut desk = Desk::with(WESEL);
    desk.keys("<F6><C-Back>2028<Enter><F7>Ministerin Muster<Enter>");
    let tour = desk.tour();
    assert_eq!((tour.title.as_str(), tour.principal.as_deref()), ("Sommertour 2028", Some("Ministerin Muster")));
    desk.keys("<F7><C-Back><C-Back><Enter><F6><C-Back><C-Back><Enter>");
    desk.expect_error("braucht einen Titel");
    assert_eq!(desk.tour().principal, None);
}

#[test]
fn what_is_understood_is_shown_before_it_is_taken() {
    for (keys, shown) in [
        ("<Tab>d1.5.27", "→ Sa 01.05.2027 · Tag der Arbeit"),
        ("<Tab>d24.7.27", "→ Sa 24.07.2027 · Wochenende · Sommerferien"),
        ("<Tab><Down>t9", "→ fest um 09:00"),
        ("<Tab><Down>m90", "→ 1 h 30"),
        ("<Tab>bMünster", "→ Münster, 51,9"),
        ("<Tab>d1.5.26", "→ Fr 01.05.2026 · liegt zurück · Tag der Arbeit"),
        ("<Tab>n20.7.-22.7.", "→ 3 Tage: jeder von Di 20.07.2027 bis Do 22.07.2027"),
    ] {
        let mut desk = Desk::with(WESEL);
        assert!(desk.keys(keys).text().contains(shown), "{keys}: {}", desk.text());
        assert!(!desk.is_dirty());
    }
}
