//! Everything that is still open on as few days as possible, as the contract of the command line writes it.

use super::office::Office;
use serde_json::{Value, json};

fn keys(answer: &Value) -> Vec<&str> {
    let days = answer["days"].as_array().unwrap().iter();
    days.flat_map(|day| day["stops"].as_array().unwrap()).map(|key| key.as_str().unwrap()).collect()
}

fn dates(answer: &Value) -> Vec<&str> {
    answer["days"].as_array().unwrap().iter().map(|day| day["date"].as_str().unwrap()).collect()
}

/// As many seconds as a slow machine may need for the proof.
fn campaign(office: &Office, more: &str) -> Value {
    let mut words = vec!["campaign", "--seconds", "120", "--json"];
    words.extend(more.split_whitespace());
    office.run(&words).json()
}

#[test]
fn a_campaign_visits_what_unvisited_names_each_once_on_working_days() {
    // Easter Monday and Labour Day are no working days; 2 and 3 May 2027 are blocked, the first is a Sunday.
    let blocked = r#"(version: 1, blocked: [(first: "2027-05-03", last: "2027-05-04", reason: "Plenum")])"#;
    let office = Office::of_2017().with("buero/sperrtage.ron", blocked);
    let answer = campaign(&office, "--from 2027-03-25 --minutes 120");
    let open = office.run(&["unvisited", "--as-of", "2027-03-25", "--json"]).json();
    let mut expected: Vec<&str> =
        open["kis"].as_array().unwrap().iter().map(|ki| ki["ags"].as_str().unwrap()).collect();
    let mut found = keys(&answer);
    expected.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, expected);
    assert_eq!((&answer["proof"], &answer["unserved"], &answer["tour"]), (&json!("optimal"), &json!([]), &Value::Null));
    let dates = dates(&answer);
    assert_eq!(answer["days_total"], dates.len());
    assert_eq!(dates[..4], ["2027-03-25", "2027-03-30", "2027-03-31", "2027-04-01"]);
    assert!(!dates.contains(&"2027-05-03") && !dates.contains(&"2027-05-04"));
    for day in answer["days"].as_array().unwrap() {
        assert!(day["km"].as_f64() > Some(0.0) && day["drive_min"].as_u64() > Some(0), "{day}");
    }
    // Balanced: the same days in another order, on the same dates.
    let balanced = campaign(&office, "--from 2027-03-25 --minutes 120 --balance");
    let tours = |answer: &Value| {
        let mut tours: Vec<String> =
            answer["days"].as_array().unwrap().iter().map(|day| day["stops"].to_string()).collect();
        tours.sort();
        tours
    };
    assert_eq!((tours(&balanced), self::dates(&balanced)), (tours(&answer), dates));
    assert_ne!(keys(&balanced), keys(&answer));
}

#[test]
fn what_a_day_to_come_has_is_not_visited_twice_and_the_plan_can_be_kept() {
    let office = Office::of_2017();
    office.script(
        "new Plan
         add plan Kleve --day 2027-07-20
         add plan Borken --day 2027-05-01
         add plan Olpe
         day plan add
         add plan Viersen --day 3",
    );
    let answer = campaign(&office, "--minutes 60 --write");
    let (found, stem) = (keys(&answer), answer["tour"].as_str().unwrap());
    // On a day that has passed, an idea, on an undated day: still open.
    assert!(["05554", "05966", "05166"].iter().all(|ags| found.contains(ags)) && !found.contains(&"05154"));
    assert_eq!(answer["planned"], json!([{"ags": "05154", "tour": "plan", "date": "2027-07-20"}]));
    assert_eq!(dates(&answer)[0], "2027-06-02");
    let shown = office.run(&["show", stem, "--json"]).json();
    assert_eq!((&shown["conflicts"], &shown["ideas"]), (&json!([]), &json!([])));
    let stops = |day: &Value| -> Vec<Value> {
        day["stops"].as_array().unwrap().iter().map(|stop| stop["ags"].clone()).collect()
    };
    for (day, planned) in shown["days"].as_array().unwrap().iter().zip(answer["days"].as_array().unwrap()) {
        assert_eq!((json!(stops(day)), &day["km"]), (planned["stops"].clone(), &planned["km"]));
        let has_ideas = |stop: &Value| stop["status"] == "idea" && stop["minutes"] == 60;
        assert!(day["stops"].as_array().unwrap().iter().all(has_ideas), "{day}");
    }
    // Now all of it stands on days to come.
    let text = office.run(&["campaign"]).ok();
    assert!(text.contains("nichts mehr offen") && text.contains("Kleve: Di 20.07.2027"), "{text}");
}

/// The longest drives from Düsseldorf do not leave room for two hours within seven; what is said to help does help.
#[test]
fn what_fits_no_day_is_named_with_numbers_and_what_helps() {
    let hours = |to: &str| format!(r#"(version: 1, start: "09:00", end: "{to}")"#);
    let office = Office::empty().with("buero/vorgaben.ron", &hours("16:00"));
    let answer = campaign(&office, "--minutes 120");
    let left_out: Vec<(&str, &str)> = answer["unserved"]
        .as_array()
        .unwrap()
        .iter()
        .map(|ki| (ki["ags"].as_str().unwrap(), ki["reason"].as_str().unwrap()))
        .collect();
    assert_eq!(left_out.iter().map(|(ags, _)| *ags).collect::<Vec<_>>(), ["05762", "05770"]);
    assert!(left_out[0].1.starts_with("Kreis Höxter: 2 h 47 Fahrt hin, 2 h 10 Besuch mit Puffer"), "{left_out:?}");
    assert_eq!((keys(&answer).len(), &answer["proof"]), (52, &json!("optimal")));
    let until = left_out[0].1.split("ein Tag bis ").nth(1).unwrap().split(',').next().unwrap();
    let office = Office::empty().with("buero/vorgaben.ron", &hours(until));
    assert_eq!(campaign(&office, "--minutes 120")["unserved"], json!([]));
    // One minute less is not enough.
    let less = format!("{}{}", &until[..4], until[4..].parse::<u32>().unwrap() - 1);
    let office = Office::empty().with("buero/vorgaben.ron", &hours(&less));
    assert_eq!(campaign(&office, "--minutes 120")["unserved"][0]["ags"], "05762");
    let text = office.run(&["campaign", "--minutes", "120", "--lang", "en"]).ok();
    assert!(text.contains("Fits no day\n- Kreis Höxter: 2 h 47 drive there"), "{text}");
}

#[test]
fn no_plan_and_bad_words_end_as_the_contract_says() {
    let office = Office::empty().with("buero/vorgaben.ron", r#"(version: 1, start: "09:00", end: "09:30")"#);
    let ran = office.run(&["campaign", "--json"]);
    let answer: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((ran.code, &answer["days_total"], &answer["days"]), (1, &json!(0), &json!([])));
    assert_eq!(answer["unserved"].as_array().unwrap().len(), 54);
    let office = Office::empty();
    for (words, code, part) in [
        (["--minutes", "viel"], 2, "viel"),
        (["--minutes", "1441"], 2, "1441"),
        (["--seconds", "-1"], 2, "-1"),
        (["--from", "bald"], 2, "bald"),
        (["--from", "2010-01-01"], 1, "nicht bekannt"),
    ] {
        let option = format!("{}={}", words[0], words[1]);
        let error = office.run(&["campaign", &option]).refused(code);
        assert!(error.contains(part), "{error}");
    }
}
