//! The map: recognisable as North Rhine-Westphalia at each size and with each kind of font, led by keys and mouse.

use super::setup::{Screen, test_setup};
use super::states::{Start, reach};
use ratatui::crossterm::event::{Event, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use sommertour::domain::ags::Ags;
use sommertour::text::Lang;
use sommertour::tui::map_pane::Glyphs;
use sommertour::tui::view::map_picture;

/// The full map of the tour of 2017.
fn shipped(size: (u16, u16), glyphs: Glyphs) -> Screen {
    let mut screen = reach(Start::Shipped, "<F3>", size, Lang::De);
    screen.model.map.glyphs = glyphs;
    screen
}

#[test]
fn the_tour_of_2017_at_each_size_and_with_each_font() {
    for size in [(80, 24), (120, 40), (200, 60)] {
        for glyphs in [Glyphs::HalfBlocks, Glyphs::Braille, Glyphs::Octants, Glyphs::Ascii] {
            let picture = shipped(size, glyphs).text();
            let name = format!("map_{}x{}_{glyphs:?}", size.0, size.1);
            insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(name, picture);
            });
        }
    }
}

#[test]
fn plain_ascii_draws_the_picture_without_any_other_character() {
    let mut screen = shipped((80, 24), Glyphs::Ascii);
    let picture = map_picture(&screen.model).unwrap();
    let (buffer, _) = screen.draw();
    for position in picture.positions() {
        let symbol = buffer[position].symbol();
        let is_name = symbol.chars().all(char::is_alphabetic);
        assert!(symbol.is_ascii() || is_name, "{symbol}");
    }
}

fn mouse(kind: MouseEventKind, (column, row): (u16, u16)) -> Event {
    Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
}

fn click(screen: &mut Screen, at: (u16, u16)) {
    screen.event(mouse(MouseEventKind::Down(MouseButton::Left), at));
    screen.event(mouse(MouseEventKind::Up(MouseButton::Left), at));
}

/// Where a text stands on the screen.
fn find(screen: &mut Screen, text: &str) -> (u16, u16) {
    let picture = screen.text();
    let (row, line) = picture.lines().enumerate().find(|(_, line)| line.contains(text)).unwrap();
    let column = line[..line.find(text).unwrap()].chars().count();
    (column as u16, row as u16)
}

#[test]
fn a_click_on_the_map_puts_the_focus_of_all_panes_on_the_kreis() {
    let mut screen = shipped((200, 60), Glyphs::HalfBlocks);
    let (column, row) = find(&mut screen, "○Paderborn");
    click(&mut screen, (column, row));
    assert_eq!(screen.model.subject, Ags::new("05774").ok());
    screen.keys("<F3><BackTab><BackTab>");
    assert_eq!(screen.model.roster.selected(&screen.model), Ags::new("05774").ok());
}

#[test]
fn a_drag_moves_the_land_with_the_mouse_and_picks_nothing() {
    let mut screen = shipped((200, 60), Glyphs::HalfBlocks);
    screen.keys("++");
    let before = screen.model.subject;
    let (column, row) = find(&mut screen, "Dortmund");
    screen.event(mouse(MouseEventKind::Down(MouseButton::Left), (100, 30)));
    screen.event(mouse(MouseEventKind::Drag(MouseButton::Left), (110, 33)));
    screen.event(mouse(MouseEventKind::Up(MouseButton::Left), (110, 33)));
    assert_eq!(find(&mut screen, "Dortmund"), (column + 10, row + 3));
    assert_eq!(screen.model.subject, before);
}

#[test]
fn a_click_picks_rows_of_the_lists() {
    let mut screen = reach(Start::Shipped, "", (120, 40), Lang::De);
    let at = find(&mut screen, "Bielefeld");
    click(&mut screen, at);
    assert_eq!(screen.model.subject, Ags::new("05711").ok());
    let at = find(&mut screen, "KI Herne");
    click(&mut screen, at);
    assert_eq!(screen.model.subject, Ags::new("05916").ok());
}

#[test]
fn keys_lead_to_the_kreis_in_focus_the_tour_and_the_land() {
    let mut screen = test_setup((120, 40), Lang::De, "tests/screens/folder", Some("sommertour-2027"));
    screen.keys("<Esc>kleve<Tab><Tab>");
    let whole = screen.text();
    screen.keys("k");
    let near = screen.text();
    assert!(near.contains("Kleve") && near != whole);
    screen.keys("t");
    let tour = screen.text();
    assert!(tour != near && tour.contains("Heinsberg"));
    screen.keys("l");
    assert_eq!(screen.text(), whole);
}

#[test]
fn what_the_mouse_selects_is_left_to_the_terminal_on_request() {
    let mut screen = reach(Start::Shipped, "", (120, 40), Lang::De);
    assert!(screen.model.has_mouse);
    screen.keys("<F9>");
    assert!(!screen.model.has_mouse);
}
