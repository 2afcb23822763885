//! Problems in numbers, solved by the program: the answer as the contract writes it, and bad files.

use super::office::Office;
use serde_json::json;

fn fixture(name: &str) -> String {
    format!("{}/tests/fixtures/planner/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_order_of_all_places_is_found_and_proven() {
    let answer = Office::empty().run(&["solve", &fixture("I1.json"), "--seconds", "60", "--json"]).json();
    assert_eq!((&answer["objective"]["length"], &answer["proof"]), (&json!(1_458_957), &json!("optimal")));
    let mut nodes: Vec<u64> =
        answer["routes"][0].as_array().unwrap().iter().map(|node| node.as_u64().unwrap()).collect();
    nodes.sort_unstable();
    assert_eq!(nodes, (1..55).collect::<Vec<_>>());
    assert!(answer["ms_to_best"].as_f64() <= answer["ms_total"].as_f64() && answer["routes"][1].is_null());
    let text = Office::empty().run(&["solve", &fixture("I1.json"), "--seconds", "60"]).ok();
    assert!(text.contains("Länge: 1458957\n") && text.contains("Nachweislich die kürzeste"), "{text}");
}

#[test]
fn a_bad_problem_is_refused_with_a_sentence() {
    let row = |entries: &str| format!(r#"{{"kind":"tsp","n":2,"dist":[[0,1],[{entries}]]}}"#);
    for (content, part) in [
        ("", "kein JSON"),
        ("nichts", "kein JSON"),
        (r#"{"kind":"tsp","n":2,"dist":[[0,1]"#, "kein JSON"),
        ("[]", "keine Planungsaufgabe"),
        (r#"{"kind":"tsp"}"#, "keine Planungsaufgabe"),
        (r#"{"kind":"rätsel","n":1}"#, "keine Planungsaufgabe"),
        (r#"{"kind":"tsp","n":1,"dist":[[0]]}"#, "mindestens 2"),
        (r#"{"kind":"tsp","n":0,"dist":[]}"#, "mindestens 2"),
        (r#"{"kind":"tsp","n":3,"dist":[[0,1],[1,0]]}"#, "hat 2 Zeilen"),
        (r#"{"kind":"tsp","n":9000000,"dist":[]}"#, "höchstens 2000"),
        (&row("1"), "Zeile 1 der Tabelle hat 1"),
        (&row("-5,0"), "steht -5"),
        (&row("1000000001,0"), "mehr als 1000000000"),
        (&row("1.5,0"), "keine Planungsaufgabe"),
    ] {
        let office = Office::empty().with("aufgabe.json", content);
        let ran = office.run(&["solve", "tours/aufgabe.json", "--json"]);
        assert_eq!(ran.out, "", "{content}");
        let error = ran.refused(2);
        assert!(error.contains(part) && error.lines().count() == 1, "{content}: {error}");
    }
    let office = Office::empty();
    assert!(office.run(&["solve", "nirgends.json"]).refused(2).contains("nirgends.json"));
    for typed in ["-1", "bald", "inf", "NaN"] {
        let option = format!("--seconds={typed}");
        assert!(office.run(&["solve", &fixture("I1.json"), &option]).refused(2).contains(typed));
    }
}

#[test]
fn two_places_and_unknown_keys_are_fine() {
    let office = Office::empty().with("a.json", r#"{"kind":"tsp","n":2,"note":"x","dist":[[0,3],[4,0]]}"#);
    let answer = office.run(&["solve", "tours/a.json", "--json"]).json();
    assert_eq!((&answer["objective"]["length"], &answer["routes"]), (&json!(7), &json!([[1]])));
}

#[test]
fn visits_are_spread_over_days_and_the_plan_is_proven() {
    for (name, unserved, days, drive) in [("I2", 0, 19, 328_939), ("I3_1", 5, 19, 289_127), ("I3_2", 0, 23, 385_519)] {
        let file = fixture(&format!("{name}.json"));
        let answer = Office::empty().run(&["solve", &file, "--seconds", "60", "--threads", "1", "--json"]).json();
        let objective = &answer["objective"];
        assert_eq!((&objective["unserved"], &objective["days"]), (&json!(unserved), &json!(days)), "{name}");
        assert_eq!((&objective["drive_s"], &answer["proof"]), (&json!(drive), &json!("optimal")), "{name}");
        // Each node once, on different days; the others are named with a reason.
        let routes = answer["routes"].as_array().unwrap();
        let mut nodes: Vec<u64> = routes
            .iter()
            .flat_map(|route| route["stops"].as_array().unwrap())
            .chain(answer["unserved"].as_array().unwrap().iter().map(|left_out| &left_out["stop"]))
            .map(|node| node.as_u64().unwrap())
            .collect();
        nodes.sort_unstable();
        assert_eq!(nodes, (1..55).collect::<Vec<_>>(), "{name}");
        let mut days: Vec<u64> = routes.iter().map(|route| route["day"].as_u64().unwrap()).collect();
        days.dedup();
        assert_eq!(days.len(), routes.len());
        assert!(answer["ms_to_best"].as_f64() <= answer["ms_total"].as_f64());
    }
    let text = Office::empty().run(&["solve", &fixture("I3_1.json"), "--seconds", "60"]).ok();
    assert!(text.starts_with("Nicht besucht: 5 · Tage: 19 · Fahrt: 289127 s\nTag 0: "), "{text}");
    assert!(
        text.contains("Ort 18 bleibt aus: ") && text.ends_with("geht es nicht besser (im Rechenmodell).\n"),
        "{text}"
    );
}

/// A small problem of days with one part of it exchanged.
fn days_with(part: &str, other: &str) -> String {
    let whole = r#"{"kind":"vrptw","n":3,"time":[[0,9,8],[9,0,7],[8,7,0]],"service":[0,5,5],"days":[[0,60],[100,160]],
        "windows":[[],[[10,20]],[]],"prize":[0,1000000000,1000000000],"note":"x"}"#;
    assert!(whole.contains(part), "{part}");
    whole.replace(part, other)
}

#[test]
fn a_bad_problem_of_days_is_refused_with_a_sentence() {
    for (part, other, words) in [
        ("[8,7,0]]", "[8,7]]", "Zeile 2 der Tabelle hat 2"),
        (",[8,7,0]]", "]", "„time“ hat 2 Einträge"),
        ("\"service\":[0,5,5]", "\"service\":[0,5]", "„service“ hat 2 Einträge"),
        ("[[],[[10,20]],[]]", "[[],[[10,20]]]", "„windows“ hat 2 Einträge"),
        ("[0,1000000000,1000000000]", "[0]", "„prize“ hat 1"),
        ("\"n\":3", "\"n\":4", "4 Orte"),
        ("[9,0,7]", "[9,0,-7]", "steht -7"),
        ("[9,0,7]", "[9,0,7000000000]", "mehr als 1000000000"),
        ("[0,5,5]", "[0,-5,5]", "Besuch an Ort 1 dauert -5"),
        ("[0,1000000000,1000000000]", "[0,-3,0]", "Preis von Ort 1 ist -3"),
        ("[[10,20]]", "[[10,9000000000000000000]]", "Zeitfenster von Ort 1"),
        ("[100,160]", "[100,9000000000000000000]", "Zeiten von Tag 1"),
        ("[[10,20]]", "[[10]]", "keine Planungsaufgabe"),
        ("\"days\"", "\"tage\"", "keine Planungsaufgabe"),
    ] {
        let office = Office::empty().with("aufgabe.json", &days_with(part, other));
        let ran = office.run(&["solve", "tours/aufgabe.json", "--json"]);
        assert_eq!(ran.out, "", "{other}");
        let error = ran.refused(2);
        assert!(error.contains(words) && error.lines().count() == 1, "{other}: {error}");
    }
}

#[test]
fn odd_problems_of_days_are_planned_or_say_why_not() {
    for (part, other, code, unserved) in [
        ("\"note\":\"x\"", "\"note\":1", 0, vec![]),
        // A window outside every day, one that ends before it begins, no day at all, days that close before they open.
        ("[[10,20]]", "[[70,90]]", 0, vec![(1, "an keinem der Tage frei")]),
        ("[[10,20]]", "[[20,10]]", 0, vec![(1, "an keinem der Tage frei")]),
        ("[[0,60],[100,160]]", "[]", 1, vec![(1, "keinem der Tage"), (2, "keinem der Tage")]),
        ("[[0,60],[100,160]]", "[[60,0]]", 1, vec![(1, "keinem der Tage"), (2, "keinem der Tage")]),
        // Too long for any day, and not worth a visit.
        ("[0,5,5]", "[0,5,50]", 0, vec![(2, "zu spät zurück")]),
        ("[0,1000000000,1000000000]", "[0,1000000000,0]", 0, vec![(2, "kostet nichts")]),
    ] {
        let office = Office::empty().with("aufgabe.json", &days_with(part, other));
        let ran = office.run(&["solve", "tours/aufgabe.json", "--json", "--seconds", "20"]);
        let answer: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!((ran.code, &answer["proof"]), (code, &json!("optimal")), "{other}");
        let left_out = answer["unserved"].as_array().unwrap();
        assert_eq!(left_out.len(), unserved.len(), "{other}: {answer}");
        for (left_out, (stop, reason)) in left_out.iter().zip(unserved) {
            assert_eq!(left_out["stop"], stop, "{other}");
            assert!(left_out["reason"].as_str().unwrap().contains(reason), "{left_out}");
        }
    }
    let alone = r#"{"kind":"vrptw","n":1,"time":[[0]],"service":[0],"days":[[0,9]],"windows":[[]],"prize":[0]}"#;
    let answer = Office::empty().with("a.json", alone).run(&["solve", "tours/a.json", "--json"]).json();
    assert_eq!((&answer["routes"], &answer["proof"]), (&json!([]), &json!("optimal")));
    let none = r#"{"kind":"vrptw","n":0,"time":[],"service":[],"days":[],"windows":[],"prize":[]}"#;
    let office = Office::empty().with("a.json", none);
    assert!(office.run(&["solve", "tours/a.json"]).refused(2).contains("Ausgangsort 0"));
}
