//! What the formats promise beyond their golden files.

use super::desk::{CHANGED, Desk};
use std::fs;

fn entry<'a>(calendar: &'a str, uid: &str) -> &'a str {
    let start = calendar.find(&format!("UID:{uid}@")).unwrap_or_else(|| panic!("{uid} is not in\n{calendar}"));
    calendar[start..].split("END:VEVENT").next().unwrap()
}

#[test]
fn a_calendar_of_the_tour_of_a_day_and_of_a_stop() {
    let desk = Desk::with(&["plan"]);
    let ics = |more: &[&str]| desk.print("plan", "overview", "ics", more);
    let whole = ics(&[]);
    assert!(whole.err.contains("KI Bonn; Schule <A> | \"B\""), "{}", whole.err);
    let whole = whole.text();
    assert_eq!(whole.matches("BEGIN:VEVENT").count(), 6);
    let day = ics(&["--day", "2"]);
    assert_eq!((day.text().matches("BEGIN:VEVENT").count(), day.err.as_str()), (2, ""));
    let stop = ics(&["--stop", "Wesel"]).text();
    assert_eq!(stop.matches("BEGIN:VEVENT").count(), 1);
    assert_eq!(entry(&stop, "s-wesel"), entry(&whole, "s-wesel"));
    assert!(ics(&["--stop", "s-bonn"]).err.contains("KI Bonn"));
}

#[test]
fn entries_follow_the_tour() {
    let desk = Desk::with(&["plan"]);
    let ics = || desk.print("plan", "overview", "ics", &[]).text();
    let before = ics();
    assert_eq!(before, ics());
    desk.touch("plan", CHANGED + 60);
    let after = ics();
    let sequence = |text: &str| -> i64 {
        let line = entry(text, "s-wesel").lines().find(|line| line.starts_with("SEQUENCE:")).unwrap();
        line.trim_start_matches("SEQUENCE:").parse().unwrap()
    };
    assert_eq!(sequence(&after), sequence(&before) + 60);
    assert!(after.contains("DTSTAMP:20270530T100100Z"), "{after}");
    // A fixed time is kept by a cancelled visit, a time that followed from others is lost.
    assert!(entry(&after, "s-herford").contains("DTSTART;TZID=Europe/Berlin:20271214T100000"));
    assert!(entry(&after, "s-leverkusen").contains("DTSTART;VALUE=DATE:20270720"));
    for (stop, status) in [("s-wesel", "CONFIRMED"), ("s-koeln", "TENTATIVE"), ("s-leverkusen", "CANCELLED")] {
        assert!(entry(&after, stop).contains(&format!("STATUS:{status}\r\n")));
    }
    assert!(entry(&after, "s-olpe").contains("DTEND;TZID=Europe/Berlin:20271215T004500"), "past midnight");
}

#[test]
fn each_save_counts_as_a_change_however_fast_it_follows() {
    let desk = Desk::with(&["plan"]);
    let sequence = || -> i64 {
        let text = desk.print("plan", "overview", "ics", &[]).text();
        let line = entry(&text, "s-wesel").lines().find(|line| line.starts_with("SEQUENCE:")).unwrap().to_owned();
        line.trim_start_matches("SEQUENCE:").parse().unwrap()
    };
    let mut last = sequence();
    for minutes in ["30", "45", "50"] {
        let changed = desk.run(&["set", "plan", "s-wesel", "minutes", minutes]);
        assert_eq!(changed.code, 0, "{}", changed.err);
        let next = sequence();
        assert!(next > last, "{next} after {last}");
        last = next;
    }
    // Where a visit takes place follows from the office's own contacts, too.
    fs::write(desk.office("kontakte.ron"), "(version: 1, contacts: [])").unwrap();
    desk.touch("buero/kontakte", CHANGED + 200_000_000);
    assert!(sequence() > last);
}

#[test]
fn text_and_markdown_have_templates_as_well() {
    let desk = Desk::with(&["plan"]);
    for (format, name, own, expected) in [
        (
            "text",
            "page.txt",
            "Amt\n{{ title | underlined(\"~\") }}",
            "Amt\nNoch nicht besuchte KI\n~~~~~~~~~~~~~~~~~~~~~~\n",
        ),
        ("markdown", "page.md", "# Amt: {{ sheet }} {{ \"*\" }}", "# Amt: unvisited \\*\n"),
    ] {
        fs::write(desk.office(name), own).unwrap();
        assert_eq!(desk.print("plan", "unvisited", format, &[]).text(), expected);
        fs::write(
            desk.office(name),
            "\n{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        )
        .unwrap();
        let ran = desk.print("plan", "unvisited", format, &[]);
        assert!(ran.text().contains("Noch nicht besuchte KI"));
        assert!(ran.err.contains(name) && ran.err.contains("ohne Ende"), "{}", ran.err);
        fs::write(desk.office(name), "{% include \"vorgaben.ron\" %}").unwrap();
        assert!(desk.print("plan", "unvisited", format, &[]).err.contains("Zeile 1"));
    }
}

#[test]
fn the_template_of_the_office_wins_unless_it_is_faulty() {
    let desk = Desk::with(&["plan"]);
    let page = || desk.print("plan", "unvisited", "html", &[]);
    fs::write(desk.office("page.html"), "Amt: {{ title }}\n").unwrap();
    assert_eq!(page().text(), "Amt: Noch nicht besuchte KI\n");
    fs::write(desk.office("page.html"), "<p>\n  {{ titel }}\n").unwrap();
    let ran = page();
    assert!(ran.text().starts_with("<!DOCTYPE html>"));
    assert!(ran.err.contains("page.html, Zeile 2, Spalte 6: Die Vorlage hat hier einen Fehler"), "{}", ran.err);
    fs::write(desk.office("page.html"), b"\xff\xfea").unwrap();
    let ran = page();
    assert!(ran.text().starts_with("<!DOCTYPE html>") && ran.err.contains("UTF-16"), "{}", ran.err);
}

#[test]
fn what_a_format_has_no_use_for_is_refused() {
    let desk = Desk::with(&["plan"]);
    for (sheet, format, more, said) in [
        ("overview", "xlsx", &["--raw"][..], "--raw"),
        ("overview", "html", &["--day", "1"], "--day"),
        ("overview", "csv", &["--stop", "Wesel"], "--stop"),
        ("unvisited", "ics", &[], "csv, xlsx"),
        ("overview", "ics", &["--day", "9"], "9"),
    ] {
        let ran = desk.print("plan", sheet, format, more);
        assert!(ran.code == 2 && ran.err.contains(said) && ran.bytes.is_empty(), "{format}: {}", ran.err);
    }
    let ran = desk.print("plan", "overview", "xlsx", &["-o", "plan.xlsx"]);
    assert!(ran.code == 0 && fs::read(desk.home().join("plan.xlsx")).unwrap().starts_with(b"PK"), "{}", ran.err);
}

#[test]
fn a_text_too_long_for_excel_is_refused_with_a_sentence() {
    let desk = Desk::with(&["plan"]);
    // Each name is allowed; together they are more than a cell of Excel holds.
    let member = format!("(name: \"{}\", mdl: true, invited: Yes, present: Yes)", "x".repeat(19_000));
    let stop = format!("(id: \"s\", place: Kreis(\"05170\"), participants: [{member}, {member}])");
    let day = format!("(id: \"d\", date: On(\"2027-07-20\"), stops: [{stop}])");
    fs::write(desk.tour("plan"), format!("(version: 2, title: \"Plan\", days: [{day}])")).unwrap();
    let ran = desk.print("plan", "inquiry", "xlsx", &[]);
    assert!(ran.code == 2 && ran.err.contains("nicht im Format xlsx"), "{}", ran.err);
    assert_eq!(desk.print("plan", "inquiry", "csv", &[]).code, 0);
}
