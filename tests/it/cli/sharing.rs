//! Two versions of a tour, and the versions before.

use super::office::Office;
use std::fs;

fn planned() -> Office {
    let office = Office::empty();
    office.script(
        "new Plan
         day plan add 2027-07-20
         add plan Wesel --day 1",
    );
    office
}

#[test]
fn two_versions_of_a_tour_become_one() {
    let office = planned();
    let path = |name: &str| office.path(name);
    for copy in ["base", "theirs"] {
        fs::copy(path("plan.ron"), path(copy)).unwrap();
    }
    office.script("add plan Herne --day 1");
    fs::rename(path("plan.ron"), path("ours")).unwrap();
    fs::rename(path("theirs"), path("plan.ron")).unwrap();
    office.script("status plan Wesel confirmed");
    fs::rename(path("plan.ron"), path("theirs")).unwrap();
    let run = |lang| {
        let files = ["base", "ours", "theirs"].map(|name| path(name).display().to_string());
        office.run(&["merge", &files[0], &files[1], &files[2], "--lang", lang])
    };
    let merged = run("de");
    assert!(merged.code == 0 && merged.err.starts_with("Zusammengeführt: "), "{}", merged.err);
    fs::copy(path("ours"), path("plan.ron")).unwrap();
    let plan = office.run(&["show", "plan"]).ok();
    assert!(plan.contains("KI Herne") && plan.contains("bestätigt"), "{plan}");

    let changed = |name: &str, status: &str| {
        fs::copy(path("base"), path("plan.ron")).unwrap();
        office.script(&format!("status plan Wesel {status}"));
        fs::copy(path("plan.ron"), path(name)).unwrap();
    };
    changed("ours", "requested");
    changed("theirs", "accepted");
    let told = run("en").refused(1);
    assert!(told.contains("KI Kreis Wesel, status: here \"requested\", there \"accepted\""), "{told}");
    // Nothing is merged with what cannot be read.
    fs::write(path("theirs"), "kaputt").unwrap();
    let ours = fs::read(path("ours")).unwrap();
    run("de").refused(2);
    assert_eq!(fs::read(path("ours")).unwrap(), ours);
    // Git hands over an empty file where both sides have made one.
    fs::write(path("base"), "").unwrap();
    fs::write(path("theirs"), &ours).unwrap();
    run("de").ok();
}

#[test]
fn earlier_versions_and_deleted_tours_come_back() {
    let office = planned();
    office.script("add plan Herne --day 1");
    let list = office.run(&["restore", "plan"]).ok();
    assert_eq!(list.lines().count(), 3, "{list}");
    assert!(list.starts_with("3 · ") && list.lines().next().unwrap().ends_with(" · Plan, eine Station"), "{list}");
    office.script("restore plan 3");
    assert!(!office.run(&["show", "plan"]).ok().contains("Herne"));
    // What was replaced is a backup in its turn.
    office.script("restore plan 4");
    assert!(office.run(&["show", "plan"]).ok().contains("Herne"));
    assert!(office.run(&["restore", "plan", "99"]).refused(2).contains("5, 4, 3, 2, 1"));

    office.script("delete plan");
    office.run(&["show", "plan"]).refused(2);
    office.script("restore plan 6");
    assert!(office.run(&["show", "plan"]).ok().contains("Herne"));
    fs::write(office.path("plan.ron"), "kaputt").unwrap();
    office.script("restore plan 6");
    assert!(office.run(&["show", "plan"]).ok().contains("Herne"));
    assert!(office.run(&["restore", "plan"]).ok().contains("nicht lesbar"));
    office.run(&["restore", "nie"]).refused(2);
}

#[test]
fn a_copy_by_a_program_that_keeps_folders_in_step_is_named_and_not_counted() {
    let office = planned();
    fs::copy(office.path("plan.ron"), office.path("plan.sync-conflict-20270720-101112-ABCDEFG.ron")).unwrap();
    let listed = office.run(&["list", "--lang", "en"]);
    assert_eq!((listed.code, listed.out.matches("Plan").count()), (0, 1), "{}", listed.out);
    assert!(listed.err.contains("ABCDEFG.ron\" is a copy of"), "{}", listed.err);
}
