//! Text from a file or a paste never steers the terminal or the reader's eye.

use super::desk::Desk;
use super::sketch::tour;
use ratatui::crossterm::event::Event;
use sommertour::domain::coord::Coord;
use sommertour::domain::stop::{Location, Place, Status};
use sommertour::store::folder::Folder;
use sommertour::text::sanitize::sanitize;

/// Colours, a title for the window, a bell, the reading direction turned round, a zero width blank, a tag character.
const HOSTILE: &str = "A\u{1b}[31m\u{1b}]0;x\u{7}B\u{202e}C\u{200b}D\u{e0041}E\u{9b}F\n\u{2028}G";

fn hostile_desk() -> Desk {
    let place = Location { name: HOSTILE.into(), coord: Coord::new(51.0, 7.0).unwrap() };
    let mut tour = tour("2027-07-20: Wesel, Herne, Soest | ideas: Schule");
    tour.title = HOSTILE.into();
    tour.principal = Some(HOSTILE.into());
    tour.base = Some(place.clone());
    let day = &mut tour.days[0];
    day.basis = Some(HOSTILE.into());
    (day.from, day.to) = (Some(place.clone()), Some(place.clone()));
    day.stops[1].status = Status::Cancelled;
    day.stops[1].reason = Some(HOSTILE.into());
    day.stops[2].place = Place::Other(place);
    let desk = Desk::empty();
    Folder::new(desk.path(".")).create(&tour).unwrap();
    // Windows takes no control characters in names.
    let name: String = HOSTILE.chars().filter(|c| *c != '\n' && !(cfg!(windows) && c.is_ascii_control())).collect();
    desk.write(&format!("{name}.ron"), format!("(version: 1, title: \"{HOSTILE}"));
    desk.restart()
}

#[test]
fn no_screen_shows_a_character_that_steers() {
    let mut desk = hostile_desk();
    let keys = [
        "",
        "<Esc>",
        "<Down>",
        "<Up><Enter>",
        "<Tab>",
        "<Down>",
        "t<Esc>",
        "<Down><Down>",
        "gx<Esc>",
        "<End>",
        "<Home>",
        "<F6>",
        "<Esc>",
        "<F7>",
        "<Esc>",
        "<F5>",
        "<Esc>",
        "<F12>",
        "<Esc>",
        "b",
        "<Esc>",
        "a",
        "<Esc>",
        "z",
        "<Enter>",
        "!",
        "<Enter>",
        "<Enter>",
        "<Esc>",
        "<F8>",
        "<Esc>",
        "<Del>",
        "<C-z>",
        "<C-q>",
        "<Esc>",
        "<C-o>",
        "<End><Up><Enter>",
    ];
    for key in keys {
        desk.keys(key);
        let (buffer, _) = desk.draw();
        for cell in &buffer.content {
            assert_eq!(cell.symbol(), sanitize(cell.symbol()), "after {key}");
        }
    }
}

#[test]
fn a_paste_steers_nothing_either() {
    for keys in ["", "<Esc><Enter><F6>", "<Esc><Enter><Tab><Down>t"] {
        let mut desk = hostile_desk();
        desk.keys(keys);
        desk.event(Event::Paste(HOSTILE.into()));
        desk.keys("<Enter>");
        let (buffer, _) = desk.draw();
        assert!(buffer.content.iter().all(|cell| cell.symbol() == sanitize(cell.symbol())), "after {keys}");
    }
}
