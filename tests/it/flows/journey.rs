//! A tour planned end to end, by keys alone.

use super::desk::Desk;
use super::sketch::sketch;
use sommertour::store::tour_file::TourFile;

#[test]
fn two_days_are_planned_saved_and_found_again() {
    let mut desk = Desk::empty();
    desk.keys("<C-n>Sommertour 2027<Enter>");
    // A day with its date, then its visits from the list of Kreise.
    desk.keys("<Tab>n20.7.2027<Enter><BackTab>wesel<Ins>heinsberg<Ins>");
    // A day whose date comes later.
    desk.keys("<Tab>n<Enter><BackTab>ennepe<Ins>herford<Ins><Tab>d21.7.<Enter>");
    assert_eq!(desk.sketch(), "2027-07-20: Wesel, Heinsberg | 2027-07-21: Ennepe-Ruhr, Herford");
    // Herford, added last, is in focus: before Ennepe-Ruhr, back, and before it again.
    let swapped = "2027-07-20: Wesel, Heinsberg | 2027-07-21: Herford, Ennepe-Ruhr";
    assert!(desk.keys("h").text().contains("▸ 3 "));
    assert_eq!(desk.sketch(), swapped);
    desk.keys("<C-z>");
    assert_eq!(desk.sketch(), "2027-07-20: Wesel, Heinsberg | 2027-07-21: Ennepe-Ruhr, Herford");
    desk.keys("<C-y>");
    assert_eq!(desk.sketch(), swapped);
    assert!(desk.is_dirty());
    desk.keys("<C-s>");
    assert!(!desk.is_dirty());
    let rows = desk.model.itinerary.clone().unwrap();
    let tour = desk.tour();
    desk.keys("<C-q>");
    assert!(desk.has_quit);

    assert_eq!(sketch(&TourFile::open(&desk.path("sommertour-2027.ron")).unwrap().tour), swapped);
    let again = desk.restart();
    assert_eq!(again.tour(), tour);
    assert_eq!(again.model.itinerary.clone().unwrap(), rows);
    let names: Vec<&str> = rows.days.iter().flat_map(|day| &day.visits).map(|visit| visit.name.as_str()).collect();
    assert_eq!(names, ["KI Kreis Wesel", "KI Kreis Heinsberg", "KI Kreis Herford", "KI Ennepe-Ruhr-Kreis"]);
}

#[test]
fn a_saved_tour_is_what_the_file_says() {
    let mut desk = Desk::with("2027-07-20: Wesel");
    desk.keys("<Tab><Down>t930<Enter><C-s>");
    let text = desk.read("sommertour-2027.ron");
    assert!(text.contains("Fixed(\"09:30\")"), "{text}");
    assert!(text.contains("Kreis(\"05170\")"), "{text}");
    assert!(!text.contains('\r'));
}
