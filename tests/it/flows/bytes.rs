//! The very bytes that a terminal receives: none of them comes from a file.

use super::desk::Desk;
use super::sketch::tour;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};
use sommertour::domain::coord::Coord;
use sommertour::domain::details::{Host, OnSite, Participant, ProgrammeItem};
use sommertour::domain::stop::{Location, Place, Status};
use sommertour::domain::time::Minutes;
use sommertour::domain::tour::Tour;
use sommertour::store::folder::Folder;
use sommertour::tui::context::Command;
use sommertour::tui::keymap::records;
use sommertour::tui::msg::Msg;
use sommertour::tui::screen::view;
use std::sync::LazyLock;

/// Controls, C1, soft hyphen, joiner, Arabic and Mongolian marks, zero width, separators, bidi, variation selectors, byte
/// order mark, annotations, shorthand and musical formats, tags and more selectors.
static HOSTILE: LazyLock<Vec<char>> = LazyLock::new(|| {
    let ranges = [
        '\u{0}'..='\u{1f}',
        '\u{7f}'..='\u{9f}',
        '\u{ad}'..='\u{ad}',
        '\u{34f}'..='\u{34f}',
        '\u{61c}'..='\u{61c}',
        '\u{180b}'..='\u{180f}',
        '\u{200b}'..='\u{200f}',
        '\u{2028}'..='\u{202e}',
        '\u{2060}'..='\u{206f}',
        '\u{fe00}'..='\u{fe0f}',
        '\u{feff}'..='\u{feff}',
        '\u{fff0}'..='\u{fffb}',
        '\u{1bca0}'..='\u{1bca3}',
        '\u{1d173}'..='\u{1d17a}',
        '\u{e0000}'..='\u{e01ef}',
    ];
    ranges.into_iter().flatten().collect()
});

/// A tour with `text` in every field that takes one.
fn full_of(text: &str) -> Tour {
    let some = || Some(text.to_owned());
    let place = Location { name: text.into(), coord: Coord::new(51.3, 7.2).unwrap() };
    let mut tour = tour("2027-07-20: Wesel, Herne, Soest | ideas: Schule, Olpe");
    tour.title = format!("T{text}");
    (tour.principal, tour.embargo, tour.base) = (some(), some(), Some(place.clone()));
    let day = &mut tour.days[0];
    (day.basis, day.from, day.to) = (some(), Some(place.clone()), Some(place.clone()));
    day.stops[1].status = Status::Cancelled;
    day.stops[2].place = Place::Other(place.clone());
    tour.ideas[1].place = Place::Other(place);
    for stop in tour.days[0].stops.iter_mut().chain(&mut tour.ideas) {
        (stop.reason, stop.source, stop.address, stop.topic) = (some(), some(), some(), some());
        (stop.notes, stop.internal_notes) = (some(), some());
        stop.host = Host { name: some(), office: some(), party: some() };
        stop.contact = OnSite { name: some(), phone: some(), mobile: some(), email: some() };
        let person = Participant { name: some(), office: some(), party: some(), ..Participant::default() };
        stop.participants = vec![person];
        stop.programme = vec![ProgrammeItem { minutes: Minutes::new(30).unwrap(), text: text.into() }];
    }
    tour
}

/// Draws one whole frame as a terminal receives it.
fn bytes(desk: &Desk) -> Vec<u8> {
    let (width, height) = desk.model.size;
    let mut bytes = Vec::new();
    let viewport = Viewport::Fixed(Rect::new(0, 0, width, height));
    let backend = CrosstermBackend::new(&mut bytes);
    let mut terminal = Terminal::with_options(backend, TerminalOptions { viewport }).unwrap();
    terminal.draw(|frame| view(&desk.model, &desk.theme, frame)).unwrap();
    drop(terminal);
    bytes
}

#[track_caller]
fn expect_clean(desk: &Desk, after: &str) {
    let bytes = bytes(desk);
    let text = std::str::from_utf8(&bytes).unwrap();
    let mut before = ' ';
    for c in text.chars() {
        // The program's own sequences begin with ESC [ and hold no other control.
        let is_own = c == '\u{1b}' || HOSTILE.binary_search(&c).is_err();
        assert!(is_own && (before != '\u{1b}' || c == '['), "{c:?} behind {before:?} after {after}");
        before = c;
    }
}

#[test]
fn no_byte_of_a_file_steers_the_terminal_whatever_the_command() {
    for group in HOSTILE.chunks(128) {
        let text: String = group.iter().flat_map(|c| ['Q', *c]).chain(['Q']).collect();
        let start = || {
            let desk = Desk::empty();
            let folder = Folder::new(desk.path("."));
            folder.create(&full_of(&text)).unwrap();
            // A tour that cannot be read, so that its error quotes it.
            desk.write("kaputt.ron", format!("(version: 2, title: \"x\", {text}: 1)"));
            let mut desk = desk.restart();
            desk.event(ratatui::crossterm::event::Event::Resize(140, 45));
            expect_clean(&desk, "the start");
            desk.keys("<Esc>");
            let opened = folder.load_all().unwrap().tours.remove(0);
            desk.take(Msg::Opened(Ok(opened)));
            // A search for better days would take its time.
            desk.held = Some(Vec::new());
            desk
        };
        let mut desk = start();
        for command in records().map(|record| record.command) {
            for focus in ["<Down>", "<Tab>"] {
                desk.keys(focus);
                desk.take(Msg::Run(command));
                expect_clean(&desk, &format!("{command:?}"));
                if command != Command("cmd-quit") {
                    desk.keys("<Enter>");
                    expect_clean(&desk, &format!("{command:?} and Enter"));
                }
                desk.keys("<Esc><Esc><Esc>");
                if desk.has_quit || desk.model.document.is_none() {
                    desk = start();
                }
            }
        }
    }
}
