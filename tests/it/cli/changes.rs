//! The commands that change a tour, each with what it leaves in the file.

use super::office::Office;
use serde_json::Value;

fn day(office: &Office, index: usize) -> Value {
    office.run(&["show", "plan", "--json"]).json()["days"][index].clone()
}

fn planned() -> Office {
    let office = Office::empty();
    office.script(
        "new Plan
         add plan Wesel --day 2027-07-20
         add plan Borken --day 2027-07-20",
    );
    office
}

#[test]
fn new_prints_the_stem_and_makes_the_folder() {
    let office = Office::without_folder();
    let ran = office.run(&["new", "Größe", "&", "Maß"]);
    assert!(ran.err.contains("angelegt"), "{}", ran.err);
    assert_eq!(ran.ok(), "groesse-mass\n");
    assert_eq!(office.run(&["new", "Größe & Maß"]).ok(), "groesse-mass-2\n");
    assert_eq!(office.run(&["--quiet", "new", "Leise"]).err, "");
}

#[test]
fn times_minutes_and_status_of_a_stop() {
    let office = planned();
    office.script(
        "set plan Borken time 14.30
         set plan Borken minutes 45
         set plan Borken status bestätigt",
    );
    let borken = day(&office, 0)["stops"][1].clone();
    assert_eq!((&borken["arrive"], &borken["depart"]), (&"14:30".into(), &"15:15".into()));
    assert_eq!((&borken["minutes"], &borken["status"]), (&45.into(), &"confirmed".into()));
    office.script(
        "set plan Borken time -
         set plan Borken minutes -
         status plan Borken done",
    );
    let borken = day(&office, 0)["stops"][1].clone();
    assert!(borken["arrive"].is_null() && borken["minutes"] == 90 && borken["status"] == "done");
    office.script("set plan Wesel time 09:00-12:30");
    assert!(office.read("plan.ron").contains(r#"Window("09:00", "12:30")"#));
}

#[test]
fn days_are_added_changed_and_removed() {
    let office = planned();
    office.script(
        "day plan add
         day plan add 2027-07-19
         day plan set 1 start 9
         day plan set 2027-07-19 end 17:30
         day plan set 1 from 'Hotel Post 51.45,7.01'
         day plan set 1 to Kleve",
    );
    let first = day(&office, 0);
    assert_eq!(
        (&first["date"], &first["start"], &first["end"]),
        (&"2027-07-19".into(), &"09:00".into(), &"17:30".into())
    );
    assert_eq!((&first["leave_from"], &first["back_at"]), (&"Hotel Post".into(), &"Kreis Kleve".into()));
    office.script(
        "day plan set 1 from -
         day plan set 1 start -
         day plan set 3 date 5.7.2027..9.7.2027",
    );
    let first = day(&office, 0);
    assert_eq!((&first["start"], &first["leave_from"]), (&"08:00".into(), &"Düsseldorf".into()));
    let third = day(&office, 2);
    assert!(third["date"].is_null());
    assert_eq!((&third["from"], &third["to"]), (&"2027-07-05".into(), &"2027-07-09".into()));
    office.script("day plan set 3 date offen");
    assert!(day(&office, 2)["from"].is_null());
    office.script("day plan remove 20.07.2027");
    let answer = office.run(&["show", "plan", "--json"]).json();
    assert_eq!((answer["days"].as_array().unwrap().len(), answer["ideas"].as_array().unwrap().len()), (2, 2));
}

#[test]
fn stops_move_between_days_and_ideas() {
    let office = planned();
    office.script(
        "add plan Olpe
         move plan Olpe --day 1 --before Wesel
         move plan Borken --day -
         remove plan Wesel",
    );
    let answer = office.run(&["show", "plan", "--json"]).json();
    assert_eq!(answer["days"][0]["stops"][0]["name"], "KI Kreis Olpe");
    assert_eq!(answer["days"][0]["stops"].as_array().unwrap().len(), 1);
    assert_eq!(answer["ideas"][0]["name"], "KI Kreis Borken");
}

#[test]
fn a_stop_can_be_named_by_its_id() {
    let office = planned();
    let id = office.run(&["add", "plan", "Wesel", "--day", "2027-07-22"]).ok();
    let error = office.run(&["remove", "plan", "Wesel"]).refused(2);
    assert!(error.contains(id.trim()) && error.contains("mehrmals"), "{error}");
    office.run(&["remove", "plan", id.trim()]).ok();
    office.run(&["remove", "plan", "Wesel"]).ok();
}

#[test]
fn base_moves_where_days_begin() {
    let office = planned();
    office.script("base plan Landtag 51.2186,6.7731");
    assert_eq!(day(&office, 0)["leave_from"], "Landtag");
}

#[test]
fn rename_changes_the_title_and_keeps_the_file() {
    let office = planned();
    assert_eq!(office.run(&["rename", "plan", "Süd"]).ok(), "plan\n");
    let shown = office.run(&["show", "plan", "--json"]).json();
    assert_eq!(shown["title"], "Süd");
}

#[test]
fn details_of_a_stop_are_set_and_taken_back() {
    let office = planned();
    office.script(
        "set plan Wesel host 'Dr. Eva Beispiel'
         set plan Wesel amt Landrätin
         set plan Wesel mobil '0171 2345678'
         set plan Wesel topic 'Sprache und Beruf'
         set plan Wesel presse pool
         set plan Wesel internal-notes 'nicht weitergeben'",
    );
    let text = office.read("plan.ron");
    for part in [
        "host: (\n                        name: \"Dr. Eva Beispiel\",\n                        office: \"Landrätin\"",
        "mobile: \"0171 2345678\"",
        "topic: \"Sprache und Beruf\"",
        "press: Pool",
        "internal_notes: \"nicht weitergeben\"",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
    office.script(
        "set plan Wesel gastgeber -
         set plan Wesel host-office -
         set plan Wesel mobile -
         set plan Wesel press -",
    );
    let text = office.read("plan.ron");
    for part in ["host:", "contact:", "press:"] {
        assert!(!text.contains(part), "{part} is still there in\n{text}");
    }
    office.script("set plan Wesel teilnehmende 'Alex Muster (ABC), MdL, nicht eingeladen'");
    let text = office.read("plan.ron");
    assert!(text.contains("mdl: true") && text.contains("invited: No"), "{text}");
    office.script("set plan Wesel programm '10 Begrüßung; 30 Min. Gespräch'");
    let text = office.read("plan.ron");
    assert!(text.contains("minutes: 10") && text.contains("text: \"Gespräch\""), "{text}");
    let error = office.run(&["set", "plan", "Wesel", "programme", "Begrüßung"]).refused(2);
    assert!(error.contains("„Begrüßung“ ist kein Programmpunkt"), "{error}");
    office.script("set plan Wesel programme -");
    assert!(!office.read("plan.ron").contains("programme"));
    let error = office.run(&["set", "plan", "Wesel", "press", "vielleicht"]).refused(2);
    assert!(error.contains("ja, nein, Pool"), "{error}");
    let error = office.run(&["set", "plan", "Wesel", "unsinn", "x"]).refused(2);
    assert!(error.contains("host-office") && error.contains("window"), "{error}");
}

#[test]
fn a_tour_is_final_until_the_next_edit() {
    let office = planned();
    let stage = || office.run(&["show", "plan", "--json"]).json()["stage"].clone();
    assert_eq!(stage(), "draft");
    office.script("finalise plan");
    assert_eq!(stage(), "final");
    office.script("set plan Wesel topic -");
    assert_eq!(stage(), "final", "what changes nothing takes nothing back");
    office.script("embargo plan 'bis 20.07.2027, 10:00 Uhr'");
    assert_eq!(stage(), "draft");
    assert!(office.read("plan.ron").contains("embargo: \"bis 20.07.2027, 10:00 Uhr\""));
}

#[test]
fn a_file_of_the_first_version_is_read_and_written_as_the_newest() {
    let old = "(version: 1, title: \"Alt\", days: [])\n";
    let office = Office::empty().with("alt.ron", old);
    office.run(&["show", "alt"]).ok();
    assert_eq!(office.read("alt.ron"), old, "reading changes nothing");
    office.script("rename alt Neu");
    assert!(office.read("alt.ron").contains("version: 2,"), "{}", office.read("alt.ron"));
}

#[test]
fn duplicate_copies_and_delete_removes() {
    let office = planned();
    assert_eq!(office.run(&["duplicate", "plan", "Plan B"]).ok(), "plan-b\n");
    let ids = |stem: &str| office.run(&["show", stem, "--json"]).json()["days"][0]["stops"][0]["id"].clone();
    assert_ne!(ids("plan"), ids("plan-b"));
    let ran = office.run(&["delete", "plan"]);
    assert!(ran.err.contains("plan.ron"), "{}", ran.err);
    ran.ok();
    assert!(!office.path("plan.ron").exists() && office.path("plan-b.ron").exists());
}

#[test]
fn a_tour_called_like_a_command_is_reached_by_its_path() {
    let office = Office::empty();
    assert_eq!(office.run(&["new", "list"]).ok(), "list\n");
    office.run(&["add", "tours/list.ron", "Wesel"]).ok();
    assert!(office.run(&["show", "list"]).ok().contains("KI Kreis Wesel"));
}
