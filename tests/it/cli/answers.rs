//! What the looking commands answer on the tour of 2017 and on small folders.

use super::office::Office;
use serde_json::json;

#[test]
fn by_the_end_of_august_2017_there_were_39_of_53_left() {
    let office = Office::of_2017();
    let answer = office.run(&["unvisited", "--as-of", "2017-08-31", "--json"]).json();
    assert_eq!((&answer["unvisited"], &answer["roster"], &answer["visited"]), (&json!(39), &json!(53), &json!(14)));
    assert_eq!(answer["kis"].as_array().unwrap().len(), 39);
    assert_eq!(answer["without_ki"], json!([{"ags": "05154", "name": "Kreis Kleve"}]));
    let text = office.run(&["unvisited", "--as-of", "31.08.2017"]).ok();
    assert!(text.contains("39 von 53"), "{text}");
    assert!(text.contains("ohne KI") && text.contains("- Kreis Kleve"), "{text}");
    assert_eq!(text.lines().filter(|line| line.starts_with("- ")).count(), 40);
}

#[test]
fn coverage_by_regierungsbezirk() {
    let office = Office::of_2017();
    let answer = office.run(&["coverage", "--as-of", "2017-08-31", "--json"]).json();
    let counts: Vec<(String, u64, u64)> = answer["bezirke"]
        .as_array()
        .unwrap()
        .iter()
        .map(|b| {
            (b["name"].as_str().unwrap().to_owned(), b["visited"].as_u64().unwrap(), b["roster"].as_u64().unwrap())
        })
        .collect();
    let expected = [("Düsseldorf", 3, 14), ("Köln", 4, 12), ("Münster", 1, 8), ("Detmold", 2, 7), ("Arnsberg", 4, 12)];
    assert_eq!(counts, expected.map(|(name, visited, roster)| (name.to_owned(), visited, roster)));
}

#[test]
fn a_vague_day_counts_from_its_last_day_on() {
    let office = Office::of_2017();
    let visited = |date| office.run(&["coverage", "--as-of", date, "--json"]).json()["visited"].clone();
    // Aachen twice on the 2nd; Herne on the 3rd; Münster, Bielefeld and Wesel have surely come on the 4th.
    assert_eq!([visited("2017-08-02"), visited("2017-08-03"), visited("2017-08-04")], [json!(2), json!(3), json!(6)]);
    let answer = office.run(&["unvisited", "--as-of", "2017-08-03", "--json"]).json();
    let muenster = answer["kis"].as_array().unwrap().iter().find(|ki| ki["ags"] == "05515").unwrap();
    assert_eq!(muenster["planned"][0]["tour"], "sommertour-2017");
    assert!(muenster["planned"][0]["date"].is_null());
    assert_eq!(muenster["planned"][0]["date_text"], "02.08.–04.08.2017");
}

#[test]
fn before_the_roster_is_known_the_answer_is_no() {
    let office = Office::of_2017();
    for command in ["unvisited", "coverage"] {
        let ran = office.run(&[command, "--as-of", "2016-02-11"]);
        assert_eq!(ran.out, "");
        let error = ran.refused(1);
        assert!(error.contains("nicht bekannt"), "{error}");
        office.run(&[command, "--as-of", "2016-02-12", "--json"]).ok();
    }
    let roster = office.run(&["coverage", "--as-of", "2016-02-12", "--json"]).json()["roster"].clone();
    assert_eq!(roster, 50);
}

#[test]
fn a_visit_at_the_laki_changes_no_coverage() {
    let office = Office::empty();
    office.script(
        "new LaKI
         add laki --place LaKI --coord 51.51,7.46 --day 2027-05-03
         status laki LaKI done",
    );
    let answer = office.run(&["coverage", "--json"]).json();
    assert_eq!((&answer["visited"], &answer["planned"]), (&json!(0), &json!(0)));
    let unvisited = office.run(&["unvisited"]).ok();
    assert!(unvisited.contains("- Dortmund\n"), "{unvisited}");
}

#[test]
fn coverage_can_be_asked_since_a_day_and_for_one_person() {
    let office = Office::of_2017();
    let visited = |arguments: &[&str]| {
        let all: Vec<&str> = ["coverage", "--as-of", "2017-08-31", "--json"].iter().chain(arguments).copied().collect();
        office.run(&all).json()["visited"].clone()
    };
    assert_eq!(visited(&["--since", "2017-08-15"]), 1);
    assert_eq!(visited(&["--principal", "güler"]), 14);
    assert_eq!(visited(&["--principal", "Nobody"]), 0);
}

#[test]
fn what_the_map_marks_is_listed_by_name() {
    let office = Office::of_2017();
    let lists = office.run(&["coverage", "--as-of", "2017-08-31"]).ok();
    let flat = lists.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("besucht: Aachen, Bielefeld, Düsseldorf") && flat.contains("kein KI: Kleve"), "{lists}");
}

#[test]
fn a_published_number_is_explained_beside_the_record() {
    let office = Office::of_2017();
    let text = office.run(&["coverage", "--explain", "22"]).ok();
    assert!(
        text.contains("drei bleiben ungeklärt") && text.contains("Belegt waren bis Do 08.03.2018: 14 KI"),
        "{text}"
    );
    let answer = office.run(&["coverage", "--explain", "22", "--json"]).json();
    assert_eq!(answer["visited"], 14);
    assert_eq!(answer["explained"][0]["visited_then"], 14);
    assert!(office.run(&["coverage", "--explain", "23"]).refused(2).contains("5, 13, 14, 22, 54"));
}

#[test]
fn distances_are_estimates_with_a_range() {
    let office = Office::empty();
    let answer = office.run(&["distance", "51.2232,6.7793", "Wesel", "--json"]).json();
    let number = |key: &str| answer[key].as_f64().unwrap();
    assert!((number("geodesic_km") - 50.6).abs() < 0.1 && number("km") > number("geodesic_km"), "{answer}");
    assert!(number("km_low") < number("km") && number("km") < number("km_high"));
    assert!(number("minutes_low") < number("minutes") && number("minutes") < number("minutes_high"));
    assert_eq!(answer["method"], "blend");
    assert!(answer["via"].as_array().unwrap().iter().all(|road| road.as_str().unwrap().starts_with('A')), "{answer}");
    let near = office.run(&["distance", "Köln", "Leverkusen"]).ok();
    assert!(
        near.contains("Strecke: ca. 1") && near.contains('–') && !near.lines().nth(1).unwrap_or_default().contains('('),
        "{near}"
    );
    office.run(&["distance", "48.8566,2.3522", "-33.9,18.4"]).ok();
}

#[test]
fn a_record_gains_no_facts_by_being_shown() {
    let office = Office::of_2017();
    let text = office.run(&["show", "sommertour-2017"]).ok();
    let aachen: Vec<&str> =
        text.lines().skip_while(|line| !line.starts_with("Tag 1 ")).take_while(|l| !l.is_empty()).collect();
    assert!(aachen.iter().any(|line| line.contains("Keine Summe: Reihenfolge nicht belegt")), "{aachen:?}");
    assert!(!aachen.iter().any(|line| line.contains("08:00")), "{aachen:?}");
    let answer = office.run(&["show", "sommertour-2017", "--json"]).json();
    assert!(answer["km"].is_null() && answer["drive_min"].is_null());
    let days = answer["days"].as_array().unwrap();
    assert!(days[0]["km"].is_null() && days[0]["stops"][0]["km"].is_number() && days[0]["documented"] == false);
    let solingen = days.iter().find(|day| day["date"] == "2017-08-15").unwrap();
    assert_eq!(solingen["stops"][0]["arrive"], "10:00");
    assert!(solingen["stops"][0]["depart"].is_null() && solingen["km"].is_number());
}

#[test]
fn a_pipe_that_closes_early_is_no_failure() {
    use std::process::{Command, Stdio};
    let office = Office::of_2017();
    let mut program = Command::new(env!("CARGO_BIN_EXE_sommertour"))
        .current_dir(office.home())
        .args(["show", "sommertour-2017"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(program.stdout.take());
    let output = program.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), [].as_slice()));
}
