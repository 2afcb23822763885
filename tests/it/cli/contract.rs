//! The keys and types of `--json`, as the contract of the command line writes them.

use super::office::Office;
use serde_json::Value;

/// The names of a value's type: `string`, `number`, `null` …
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Every key is there with one of its types: `km:number|null`.
#[track_caller]
fn has(value: &Value, keys: &str) {
    for key in keys.split_whitespace() {
        let (name, kinds) = key.split_once(':').unwrap();
        let found = value.get(name).unwrap_or_else(|| panic!("{name} is missing in {value}"));
        assert!(kinds.split('|').any(|wanted| wanted == kind(found)), "{name} is {} in {value}", kind(found));
    }
}

const STOP: &str = "id:string ags:string|null name:string arrive:string|null depart:string|null minutes:number \
                    status:string km:number|null drive_min:number|null";

fn plan() -> Office {
    let office = Office::of_2017();
    office.script(
        "new Plan
         add plan Wesel --day 2027-08-14
         add plan --place LaKI --coord 51.51,7.46 --day 2027-08-14
         add plan Olpe
         day plan add
         status plan Wesel cancelled",
    );
    office
}

#[test]
fn show() {
    let office = plan();
    for tour in ["plan", "sommertour-2017"] {
        let answer = office.run(&["show", tour, "--json"]).json();
        has(&answer, "title:string principal:string stage:string days:array ideas:array km:number|null");
        has(&answer, "drive_min:number|null visits:number conflicts:array");
        assert_eq!(answer["stage"], "draft");
        for day in answer["days"].as_array().unwrap() {
            has(
                day,
                "id:string date:string|null from:string|null to:string|null date_text:string start:string end:string",
            );
            has(day, "km:number|null drive_min:number|null stops:array return:object|null");
            day["stops"].as_array().unwrap().iter().for_each(|stop| has(stop, STOP));
            if day["return"].is_object() {
                has(&day["return"], "km:number drive_min:number");
            }
        }
        answer["ideas"].as_array().unwrap().iter().for_each(|stop| has(stop, STOP));
        for conflict in answer["conflicts"].as_array().unwrap() {
            has(conflict, "kind:string day:string stop:string text:string");
        }
    }
    let answer = office.run(&["show", "plan", "--json"]).json();
    assert!(answer["days"][0]["stops"][1]["ags"].is_null());
    assert!(answer["days"][1]["return"].is_null());
    assert!(!answer["conflicts"].as_array().unwrap().is_empty());
}

#[test]
fn unvisited_and_coverage() {
    let office = plan();
    let answer = office.run(&["unvisited", "--json"]).json();
    has(&answer, "as_of:string roster:number visited:number unvisited:number units:number kis:array without_ki:array");
    assert_eq!((&answer["units"], &answer["roster"]), (&54.into(), &54.into()));
    for ki in answer["kis"].as_array().unwrap() {
        has(ki, "ags:string name:string bezirk:string planned:array");
        ki["planned"].as_array().unwrap().iter().for_each(|plan| has(plan, "tour:string date:string|null"));
    }
    let answer = office.run(&["coverage", "--json"]).json();
    has(
        &answer,
        "as_of:string roster:number visited:number planned:number unvisited:number bezirke:array claims:array",
    );
    for bezirk in answer["bezirke"].as_array().unwrap() {
        has(bezirk, "name:string roster:number visited:number planned:number unvisited:number");
    }
    for claim in answer["claims"].as_array().unwrap() {
        has(claim, "as_of:string number:number source:string");
    }
}

#[test]
fn distance_check_and_list() {
    let office = plan();
    let answer = office.run(&["distance", "05170", "Olpe", "--json"]).json();
    has(&answer, "from:string to:string geodesic_km:number km:number km_low:number km_high:number minutes:number");
    has(&answer, "minutes_low:number minutes_high:number method:string via:array");
    assert_eq!(answer["method"], "blend");
    let answer = office.run(&["check", "--json"]).json();
    assert_eq!(answer, serde_json::json!({"problems": []}));
    let answer = office.run(&["list", "--json"]).json();
    assert_eq!(answer["tours"][0]["tour"], "plan");
    assert_eq!(answer["tours"][1]["visits"], 14);
}

#[test]
fn keys_and_status_words_do_not_change_with_the_language() {
    let office = plan();
    let german = office.run(&["show", "plan", "--json", "--lang", "de"]).json();
    let english = office.run(&["show", "plan", "--json", "--lang", "en"]).json();
    let keys = |value: &Value| value["days"][0].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&german), keys(&english));
    assert_eq!(german["days"][0]["stops"][0]["status"], english["days"][0]["stops"][0]["status"]);
    assert_ne!(german["days"][0]["date_text"], english["days"][0]["date_text"]);
}
