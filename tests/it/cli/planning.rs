//! A tour planned from beginning to end by commands alone.

use super::office::Office;

const PLAN: &str = "new 'Sommertour 2027' --principal 'Die Staatssekretärin'
    add sommertour-2027 Wesel --day 20.07.2027
    add sommertour-2027 Heinsberg --day 2027-07-20
    add sommertour-2027 Ennepe-Ruhr-Kreis --day 2027-07-21
    add sommertour-2027 Herford --day 2
    move sommertour-2027 Herford --day 2 --before Ennepe-Ruhr-Kreis";

#[test]
fn four_visits_on_two_days_two_of_them_swapped() {
    let office = Office::empty();
    office.script(PLAN);
    let answer = office.run(&["show", "sommertour-2027", "--json"]).json();
    let days = answer["days"].as_array().unwrap();
    let keys: Vec<Vec<&str>> = days
        .iter()
        .map(|day| day["stops"].as_array().unwrap().iter().map(|stop| stop["ags"].as_str().unwrap()).collect())
        .collect();
    assert_eq!(keys, [["05170", "05370"], ["05758", "05954"]]);
    assert_eq!((&days[0]["date"], &days[1]["date"]), (&"2027-07-20".into(), &"2027-07-21".into()));
    assert_eq!((&answer["visits"], &answer["principal"]), (&4.into(), &"Die Staatssekretärin".into()));
    // Leave, drive, arrive, visit, buffer, …, return: the clock follows from the legs.
    let minutes = |clock: &serde_json::Value| {
        let (hours, minutes) = clock.as_str().unwrap().split_once(':').unwrap();
        hours.parse::<u64>().unwrap() * 60 + minutes.parse::<u64>().unwrap()
    };
    for day in days {
        let mut free = minutes(&day["leave"]);
        assert_eq!(free, 480);
        for stop in day["stops"].as_array().unwrap() {
            assert_eq!(minutes(&stop["arrive"]), free + stop["drive_min"].as_u64().unwrap());
            assert_eq!(minutes(&stop["depart"]), minutes(&stop["arrive"]) + 90);
            free = minutes(&stop["depart"]) + 10;
        }
        assert_eq!(minutes(&day["back"]), free + day["return"]["drive_min"].as_u64().unwrap());
    }
}

#[test]
fn show_prints_the_rows_in_the_order_of_the_plan() {
    let office = Office::empty();
    office.script(PLAN);
    let text = office.run(&["show", "sommertour-2027"]).ok();
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} is missing in\n{text}"));
    let order = [
        "Tag 1 (Di 20.07.2027)",
        "ab Düsseldorf",
        "    KI Kreis Wesel",
        "    KI Kreis Heinsberg",
        "an Düsseldorf",
        "Summe: ca.",
        "Tag 2 (Mi 21.07.2027)",
        "KI Kreis Herford",
        "KI Ennepe-Ruhr-Kreis",
    ];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])), "{text}");
    // The first and the last leg are among the lines, each with "ca." and a range.
    assert_eq!(text.matches(" km (").count(), 1 + 3 + 3 + 2, "{text}");
}

#[test]
fn the_file_is_as_the_commands_left_it() {
    let office = Office::empty();
    office.script(PLAN);
    let before = office.read("sommertour-2027.ron");
    office.run(&["show", "sommertour-2027"]).ok();
    office.run(&["check"]).ok();
    office.run(&["print", "sommertour-2027", "--sheet", "overview"]).ok();
    assert_eq!(office.read("sommertour-2027.ron"), before);
    let unvisited = office.run(&["unvisited"]).ok();
    assert!(unvisited.contains("- Kreis Wesel (geplant: Di 20.07.2027, Tour „sommertour-2027“)"), "{unvisited}");
}

#[test]
fn what_does_not_fit_is_shown_and_is_no_failure() {
    let office = Office::of_2017();
    office.script(
        "new Plan
         add plan Wesel --day 2027-08-14
         add plan Olpe --day 2027-08-14 --at 9:00
         add plan Olpe --day 2027-08-14
         set plan Wesel window 8:00-9:30",
    );
    let answer = office.run(&["show", "plan", "--json"]).json();
    let kinds: Vec<&str> =
        answer["conflicts"].as_array().unwrap().iter().map(|conflict| conflict["kind"].as_str().unwrap()).collect();
    for kind in ["weekend", "already_visited", "overlap", "same_ki_twice", "outside_window"] {
        assert!(kinds.contains(&kind), "{kind}: {kinds:?}");
    }
    let text = office.run(&["show", "plan"]).ok();
    assert!(text.contains("Was nicht passt") && text.contains("liegt am Wochenende"), "{text}");
}

#[test]
fn a_cancelled_stop_keeps_its_place_and_nothing_else() {
    let office = Office::empty();
    office.script(PLAN);
    let all = office.run(&["show", "sommertour-2027", "--json"]).json();
    office.script("status sommertour-2027 Wesel cancelled --reason 'Landrat verhindert'");
    let answer = office.run(&["show", "sommertour-2027", "--json"]).json();
    let wesel = &answer["days"][0]["stops"][0];
    assert_eq!((&wesel["status"], &wesel["reason"]), (&"cancelled".into(), &"Landrat verhindert".into()));
    assert!(wesel["arrive"].is_null() && wesel["km"].is_null() && wesel["drive_min"].is_null());
    assert_eq!((&answer["visits"], &all["visits"]), (&3.into(), &4.into()));
    assert!(answer["km"].as_f64() < all["km"].as_f64());
    assert_eq!(office.run(&["coverage", "--json"]).json()["planned"], 3);
}
