//! The planner on the screen: asked, offered, taken as one edit, dropped, stopped.

use super::desk::{Desk, check};
use crate::common::screen::reference;
use sommertour::desk::job::JobId;
use sommertour::desk::progress::{Heard, Report};
use sommertour::planner::progress::Progress;
use sommertour::tui::dialog::Dialog;
use sommertour::tui::effect::Effect;
use sommertour::tui::msg::Msg;

/// Across the Ruhr and back: another order is shorter, on the one day and on the other.
const ACROSS: &str = "2027-07-20: Wesel, Hagen, Duisburg | 2027-07-21: Bonn, Düren, Köln";
const ORDERED: &str = "2027-07-20: Duisburg, Wesel, Hagen | 2027-07-21: Bonn, Düren, Köln";

fn offer(desk: &Desk) -> bool {
    matches!(desk.model.dialogs.last(), Some(Dialog::Offer(_)))
}

#[test]
fn a_day_is_put_in_order_by_one_edit() {
    let mut desk = Desk::with(ACROSS);
    desk.keys("<Tab>o");
    assert_eq!(desk.choices(), ["Tag 1 · Di 20.07.2027", "jeder Tag der Tour"]);
    desk.keys("<Enter>");
    assert!(offer(&desk) && desk.text().contains("nachweislich kürzeste Reihenfolge (im Rechenmodell)"));
    assert_eq!(desk.sketch(), ACROSS, "nothing changes before it is taken");
    desk.keys("<Enter>");
    assert_eq!(desk.sketch(), ORDERED);
    assert_eq!(desk.model.document.as_ref().unwrap().history.last().unwrap().label, "Bessere Reihenfolge");
    assert!(desk.text().contains("Bessere Reihenfolge"));
    desk.keys("<C-z>");
    assert_eq!(desk.sketch(), ACROSS);
    assert!(!desk.is_dirty());
}

#[test]
fn what_is_dropped_changes_nothing() {
    check(ACROSS, "<Tab>o<Enter><Esc>", ACROSS);
    check(ACROSS, "<Tab>e<Esc>", ACROSS);
    check(ACROSS, "<Tab>v<Esc>", ACROSS);
}

#[test]
fn the_best_order_says_that_it_is() {
    let mut desk = Desk::with("2027-07-20: Wesel, Kleve");
    desk.keys("<Tab>o");
    assert!(desk.text().contains("Die Reihenfolge ist schon nachweislich die kürzeste (im"), "{}", desk.text());
    assert!(desk.model.dialogs.is_empty());
}

#[test]
fn what_is_confirmed_moves_only_when_it_is_released() {
    let tour = "2027-07-20: Wesel{confirmed}, Hagen{10:30}, Duisburg{confirmed}";
    let mut desk = Desk::with(tour);
    desk.keys("<Tab>o");
    assert_eq!(desk.buttons(), ["Weiter planen", "Auch Festes verschieben"]);
    desk.keys("<Esc>");
    assert_eq!(desk.sketch(), tour);
    desk.keys("o<Right><Enter>");
    assert!(offer(&desk), "{}", desk.text());
    desk.keys("<Enter>");
    assert_ne!(desk.sketch(), tour);
    assert!(desk.sketch().contains("Wesel{confirmed}"), "the status stays: {}", desk.sketch());
    desk.keys("<C-z>");
    assert_eq!(desk.sketch(), tour);
}

#[test]
fn ideas_and_stops_are_spread_over_the_days() {
    let mut desk = Desk::with("2027-07-20: Herford, Kleve, Wesel | 2027-07-21: | ideas: Minden-Lübbecke");
    desk.keys("<Tab>e<Enter>");
    let sketch = desk.sketch();
    assert!(!sketch.contains("ideas"), "{sketch}");
    let days: Vec<&str> = sketch.split(" | ").collect();
    let together = |a, b| days.iter().any(|day| day.contains(a) && day.contains(b));
    assert!(together("Herford", "Minden") && together("Kleve", "Wesel"), "{sketch}");
}

#[test]
fn a_tour_without_a_day_ahead_says_so() {
    let mut desk = Desk::with("2020-07-20: Wesel, Kleve");
    desk.keys("<Tab>e").expect_error("keinen Werktag, der noch bevorsteht");
    let mut desk = Desk::with("ideas: Wesel");
    desk.keys("<Tab>e").expect_error("noch keinen Tag");
}

#[test]
fn a_suggestion_is_one_edit() {
    let mut desk = Desk::with("2027-07-20: Wesel");
    desk.keys("<Tab>v");
    let first = desk.choices().first().unwrap().clone();
    assert!(desk.text().contains("zurück"));
    desk.keys("<Enter>");
    let tour = desk.tour();
    assert_eq!(tour.days[0].stops.len(), 2);
    let ags = tour.days[0].stops.iter().filter_map(|stop| stop.place.ags());
    let kis: Vec<String> =
        ags.map(|ags| desk.model.office.reference.kreise.get(ags).ki_name(&desk.model.words)).collect();
    assert!(kis.contains(&first), "{kis:?} {first}");
    desk.keys("<C-z>");
    assert_eq!(desk.sketch(), "2027-07-20: Wesel");
}

#[test]
fn a_replacement_cancels_and_adds_in_one_edit() {
    let before = "2027-07-20: Wesel{requested}, Kleve";
    let mut desk = Desk::with(before);
    desk.keys("<Tab><Down>x<Enter>");
    let sketch = desk.sketch();
    assert!(sketch.starts_with("2027-07-20: Wesel{cancelled}, ") && sketch.ends_with(", Kleve"), "{sketch}");
    desk.keys("<C-z>");
    assert_eq!(desk.sketch(), before);
    let mut desk = Desk::with("2027-07-20: | ideas: Wesel");
    desk.keys("<Tab><End>x").expect_error("auf keinem Tag");
}

/// Asks for a better order and holds the search back.
fn start(desk: &mut Desk, keys: &str) -> (JobId, Effect) {
    desk.held = Some(Vec::new());
    desk.keys(keys);
    let effect = desk.held.as_mut().unwrap().pop().unwrap();
    match &effect {
        Effect::Start { id, .. } => (*id, effect),
        other => panic!("{other:?}"),
    }
}

#[test]
fn while_it_searches_all_works_and_the_line_says_how_far_it_is() {
    let mut desk = Desk::with(ACROSS);
    let (id, effect) = start(&mut desk, "<Tab>o<Enter>");
    let progress = Progress { best: Some(2345), bound: None };
    desk.take(Msg::Progress { id, report: Report { heard: Heard::Order(progress), seconds: 7 } });
    let text = desk.text();
    assert!(text.contains("Ordnet · bisher 234 km · 7/30 s"), "{text}");
    assert!(text.contains("Esc Suche beenden"), "{text}");
    desk.keys("<Down><Tab><BackTab><F1><Esc>");
    assert!(desk.model.running.is_some());
    desk.carry_out(effect);
    assert!(desk.model.running.is_none() && offer(&desk));
}

#[test]
fn esc_ends_the_search_and_what_it_has_is_offered() {
    let mut desk = Desk::with(ACROSS);
    let (id, effect) = start(&mut desk, "<Tab>o<Enter>");
    desk.keys("<Esc>");
    assert!(matches!(desk.held.as_ref().unwrap().as_slice(), [Effect::Stop(stopped)] if *stopped == id));
    assert!(desk.text().contains("wird beendet"));
    desk.carry_out(effect);
    assert!(offer(&desk));
}

#[test]
fn an_edit_ends_the_search_and_its_answer_is_ignored() {
    let mut desk = Desk::with(ACROSS);
    let (id, effect) = start(&mut desk, "<Tab>o<Enter>");
    desk.keys("<Down><Down><Del>");
    assert!(matches!(desk.held.as_ref().unwrap().as_slice(), [Effect::Stop(stopped)] if *stopped == id));
    assert!(desk.model.running.is_none());
    let after = desk.sketch();
    desk.carry_out(effect);
    assert!(desk.model.dialogs.is_empty(), "the answer of an old search");
    assert_eq!(desk.sketch(), after);
}

#[test]
fn an_answer_does_not_take_the_keys_from_what_is_being_typed() {
    let mut desk = Desk::with(ACROSS);
    let (_, effect) = start(&mut desk, "<Tab>o<Enter>");
    desk.keys("<F6>!");
    desk.carry_out(effect);
    assert!(matches!(desk.model.dialogs.last(), Some(Dialog::Prompt(_))));
    desk.keys("<Esc>");
    assert!(offer(&desk));
    // What is typed changes the tour: then the offer is out of date.
    desk.keys("<Esc>");
    let (_, effect) = start(&mut desk, "o<Enter>");
    desk.keys("<F6>!");
    desk.carry_out(effect);
    desk.keys("<Enter>");
    assert!(desk.model.dialogs.is_empty());
}

#[test]
fn a_new_search_ends_the_one_before() {
    let mut desk = Desk::with(ACROSS);
    let (first, effect) = start(&mut desk, "<Tab>o<Enter>");
    desk.keys("e");
    let held = desk.held.as_mut().unwrap();
    assert!(matches!(held.as_slice(), [Effect::Stop(stopped), Effect::Start { .. }] if *stopped == first));
    desk.carry_out(effect);
    assert!(desk.model.dialogs.is_empty() && desk.model.running.is_some());
}

/// A tour that has visited all KIs but those that are open.
fn all_but(open: &[&str]) -> String {
    let visited = reference().kreise.iter().filter(|kreis| !open.contains(&kreis.short.as_str()));
    let done: Vec<String> = visited.map(|kreis| format!("{}{{done}}", kreis.name)).collect();
    format!("2020-07-20: {}", done.join(", "))
}

#[test]
fn a_campaign_is_a_new_tour_to_keep() {
    let before = all_but(&["Wesel", "Kleve", "Herford", "Lippe"]);
    let mut desk = Desk::with(&before);
    desk.keys("<Tab>k");
    assert!(desk.text().contains("Kampagne: ab welchem Tag?") && desk.text().contains("→ Mo 23.11.2026"));
    desk.keys("<Enter>");
    let text = desk.text();
    assert!(text.contains("Mo 23.11.2026: Wesel, Kleve") || text.contains("Mo 23.11.2026: Kleve, Wesel"), "{text}");
    assert!(text.contains("nachweislich die meisten Besuche an den wenigsten Tagen"), "{text}");
    desk.keys("<Enter>");
    assert!(desk.model.dialogs.is_empty());
    let tour = desk.tour();
    assert_eq!((tour.days.len(), tour.days.iter().map(|day| day.stops.len()).sum::<usize>()), (2, 4));
    assert!(desk.is_dirty() && desk.model.document.as_ref().unwrap().file.is_none());
    assert!(desk.model.itinerary.as_ref().unwrap().conflicts.is_empty());
    desk.keys("<C-s>");
    assert_eq!(desk.files().len(), 2);
}

#[test]
fn a_campaign_does_not_throw_away_what_is_not_saved() {
    let mut desk = Desk::with(&all_but(&["Wesel", "Kleve"]));
    desk.keys("<Tab>n20.7.27<Enter><BackTab>kleve<Ins><Tab>k<Enter>");
    assert!(offer(&desk) && desk.text().contains("1 KI ist nicht dabei"), "{}", desk.text());
    let before = desk.tour();
    desk.keys("<Enter>");
    assert_eq!(desk.buttons(), ["Weiter planen", "Speichern", "Verwerfen"]);
    desk.keys("<Esc>");
    assert!(offer(&desk) && desk.tour() == before);
    desk.keys("<Enter><Right><Enter>");
    assert!(desk.model.dialogs.is_empty());
    assert_eq!(desk.tour().days[0].stops.len(), 1);
    assert!(desk.read("sommertour-2027.ron").contains("2027-07-20"), "saved before it was given up");
}

#[test]
fn a_campaign_with_nothing_open_says_so() {
    let mut desk = Desk::with(&all_but(&[]));
    desk.keys("<Tab>k<Enter>");
    assert!(desk.text().contains("Es ist kein KI mehr offen"), "{}", desk.text());
}
