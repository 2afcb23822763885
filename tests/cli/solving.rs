//! Problems in numbers, solved by the program: the answer as the contract writes it, and bad files.

use crate::office::Office;
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
