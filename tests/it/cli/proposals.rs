//! What the planner proposes by command: a better order, new days, what still fits, a plan B.

use super::office::Office;
use serde_json::{Value, json};

const ACROSS: &str = "new Plan
    add plan Wesel --day 2027-07-20
    add plan Hagen --day 1
    add plan Duisburg --day 1
    add plan Bonn --day 2027-07-21
    add plan Soest --day 2
    add plan Hamm";

fn planned() -> Office {
    let office = Office::empty();
    office.script(ACROSS);
    office
}

fn kreise(office: &Office) -> Vec<Vec<String>> {
    let answer = office.run(&["show", "plan", "--json"]).json();
    let list = |list: &Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|stop| stop["name"].as_str().unwrap().to_owned()).collect()
    };
    let days = answer["days"].as_array().unwrap().iter().map(|day| list(&day["stops"]));
    days.chain([list(&answer["ideas"])]).collect()
}

#[test]
fn a_better_order_is_shown_and_taken_only_when_asked() {
    let office = planned();
    let before = office.read("plan.ron");
    let answer = office.run(&["optimize", "plan", "--json"]).json();
    assert_eq!(
        (&answer["proof"], &answer["dropped"], &answer["better"]),
        (&json!("optimal"), &json!([]), &json!(true))
    );
    assert!(answer["after"]["km"].as_f64() < answer["before"]["km"].as_f64());
    assert_eq!((&answer["before"]["days"], &answer["after"]["days"]), (&json!(2), &json!(2)));
    assert_eq!(office.read("plan.ron"), before, "nothing is written unasked");
    let text = office.run(&["optimize", "plan"]).ok();
    assert!(text.contains("nachweislich kürzeste Reihenfolge (im Rechenmodell)"), "{text}");
    assert!(text.contains("Mit --write wird der Vorschlag übernommen"), "{text}");
    assert_eq!(office.run(&["optimize", "plan", "--within-days", "--json"]).json(), answer);

    let written = office.run(&["optimize", "plan", "--write", "--json"]);
    assert!(written.err.contains("Bessere Reihenfolge"), "{}", written.err);
    assert_eq!(written.json(), answer);
    assert_eq!(
        kreise(&office),
        [vec!["KI Duisburg", "KI Kreis Wesel", "KI Hagen"], vec!["KI Bonn", "KI Kreis Soest"], vec!["KI Hamm"]]
    );
    let shown = office.run(&["show", "plan", "--json"]).json();
    assert_eq!((&shown["km"], &shown["drive_min"]), (&answer["after"]["km"], &answer["after"]["drive_min"]));
    let ids = |day: &Value| day["stops"].as_array().unwrap().iter().map(|stop| stop["id"].clone()).collect::<Vec<_>>();
    let shown: Vec<Value> = shown["days"].as_array().unwrap().iter().map(|day| json!(ids(day))).collect();
    assert_eq!(answer["order"], json!(shown));

    let again = office.run(&["optimize", "plan", "--write", "--json"]);
    let again = again.json();
    assert_eq!(
        (&again["better"], &again["proof"], &again["before"]),
        (&json!(false), &json!("optimal"), &again["after"])
    );
    assert!(office.run(&["optimize", "plan"]).ok().contains("nichts zu verbessern"));
}

#[test]
fn new_days_take_in_the_ideas_and_drop_with_a_reason() {
    let office = planned();
    let answer = office.run(&["optimize", "plan", "--replan", "--json"]).json();
    assert_eq!((&answer["dropped"], &answer["proof"]), (&json!([]), &json!("optimal")));
    assert_eq!(answer["order"].as_array().unwrap().iter().flat_map(|day| day.as_array().unwrap()).count(), 6);
    office.script("day plan set 2 start 8:00\n day plan set 2 end 12:00");
    let answer = office.run(&["optimize", "plan", "--replan", "--json", "--write"]);
    let answer = answer.json();
    let dropped = answer["dropped"].as_array().unwrap();
    assert!(!dropped.is_empty());
    for stop in dropped {
        assert!(stop["reason"].as_str().unwrap().contains("unterwegs"), "{stop}");
    }
    let ideas = office.run(&["show", "plan", "--json"]).json();
    assert_eq!(ideas["ideas"].as_array().unwrap().len(), dropped.len());
    assert_eq!(ideas["conflicts"], json!([]));
    let english = office.run(&["optimize", "plan", "--replan", "--lang", "en"]).ok();
    assert!(english.contains("in the model") && !english.contains("Rechenmodell"), "{english}");
}

#[test]
fn without_a_day_ahead_the_answer_is_no() {
    let office = Office::empty();
    office.script("new Leer");
    assert!(office.run(&["optimize", "leer", "--replan"]).refused(1).contains("keinen Werktag"));
    office.script("day leer add 2027-07-20");
    assert!(office.run(&["optimize", "leer", "--replan", "--json"]).refused(1).contains("keine Station"));
    let answer = office.run(&["optimize", "leer", "--json"]).json();
    assert_eq!((&answer["better"], &answer["order"]), (&json!(false), &json!([[]])));
    assert_eq!(office.run(&["optimize", "leer", "--replan", "--within-days"]).code, 2);
    assert_eq!(office.run(&["optimize", "leer", "--seconds", "bald"]).code, 2);
    assert_eq!(office.run(&["optimize", "nirgends"]).code, 2);
}

#[test]
fn what_is_confirmed_stays() {
    let office = planned();
    office.script("status plan Wesel confirmed\n status plan Hagen confirmed\n set plan Duisburg time 14:00");
    let answer = office.run(&["optimize", "plan", "--json"]).json();
    assert_eq!(answer["better"], json!(false));
    assert!(office.run(&["optimize", "plan"]).ok().contains("3 Termine bleiben"));
}

#[test]
fn the_same_seed_gives_the_same_answer() {
    let office = planned();
    let run = |arguments: &[&str]| office.run(arguments).json();
    let asked = ["optimize", "plan", "--replan", "--seed", "7", "--json"];
    assert_eq!(run(&asked), run(&asked));
    let timed = run(&["optimize", "plan", "--replan", "--seconds", "5", "--json"]);
    assert_eq!(timed["proof"], json!("optimal"));
}

#[test]
fn what_still_fits_is_named_with_its_reason() {
    let office = planned();
    office.script("move plan Hagen --day 2");
    let answer = office.run(&["suggest", "plan", "--day", "2027-07-20", "--json"]).json();
    assert_eq!(answer["day"], "2027-07-20");
    let fits = answer["fits"].as_array().unwrap();
    assert!(fits.len() > 5);
    let minutes: Vec<i64> = fits.iter().map(|fit| fit["extra_min"].as_i64().unwrap()).collect();
    assert!(minutes.is_sorted(), "{minutes:?}");
    let unvisited = office.run(&["unvisited", "--json"]).json();
    for fit in fits {
        let ki = unvisited["kis"].as_array().unwrap().iter().find(|ki| ki["ags"] == fit["ags"]).unwrap();
        assert!(ki["planned"].as_array().unwrap().is_empty() || fit["ags"] == "05915", "planned on a day: {fit}");
        assert_eq!(fit["name"], ki["name"]);
        assert!(fit["reason"].as_str().unwrap().contains("zurück"), "{fit}");
        assert!(fit["extra_km"].is_number() && fit["arrive"].as_str().unwrap().len() == 5);
    }
    // The first is as good as it says when it is added by hand.
    let first = &fits[0];
    let day = |office: &Office| office.run(&["show", "plan", "--json"]).json()["days"][0].clone();
    let before = day(&office);
    let text = office.run(&["suggest", "plan", "--day", "1"]).ok();
    assert!(text.contains("Was noch auf Tag 1 · Di 20.07.2027 passt") && text.contains("Beginn "), "{text}");
    office.run(&["add", "plan", first["ags"].as_str().unwrap(), "--day", "1"]).ok();
    office.run(&["optimize", "plan", "--write"]).ok();
    let after = day(&office);
    let extra = after["drive_min"].as_i64().unwrap() - before["drive_min"].as_i64().unwrap();
    assert!(extra <= first["extra_min"].as_i64().unwrap(), "{extra} {first}");
}

#[test]
fn a_plan_b_fits_the_gap() {
    let office = planned();
    office.script("move plan Duisburg --day -");
    let asked = ["suggest", "plan", "--day", "1", "--replace", "Hagen"];
    let answer = office.run(&[&asked[..], &["--json"]].concat()).json();
    let fits = answer["fits"].as_array().unwrap();
    assert!(fits.iter().all(|fit| fit["ags"] != "05914"), "not the one that cancels");
    assert!(!fits.is_empty());
    assert!(office.run(&asked).ok().contains("Was statt „KI Hagen“"));
    let error = office.run(&["suggest", "plan", "--day", "1", "--replace", "Bonn"]).refused(2);
    assert!(error.contains("nicht auf diesem Tag"), "{error}");
    assert_eq!(office.run(&["suggest", "plan"]).code, 2);
}
