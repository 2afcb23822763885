//! The map: recognisable as North Rhine-Westphalia at each size and with each kind of font, led by keys and mouse.

use super::states::{Start, reach};
use crate::common::screen::{Screen, test_setup};
use ratatui::crossterm::event::{Event, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::style::Color;
use sommertour::domain::ags::Ags;
use sommertour::store::folder::Folder;
use sommertour::text::Lang;
use sommertour::tui::map_pane::Glyphs;
use sommertour::tui::view::map::map_picture;
use sommertour::tui::view::theme::Theme;

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

/// The cells of the map by their styles: a letter each, and what the letters stand for.
fn styles(screen: &mut Screen) -> String {
    let picture = map_picture(&screen.model).unwrap();
    let (buffer, _) = screen.draw();
    let mut known: Vec<String> = Vec::new();
    let mut grid = String::new();
    for row in picture.rows() {
        for position in row.positions() {
            let cell = &buffer[position];
            let style = format!("{:?} on {:?} {:?}", cell.fg, cell.bg, cell.modifier);
            let at = known.iter().position(|other| *other == style).unwrap_or_else(|| {
                known.push(style);
                known.len() - 1
            });
            grid.push(if cell.symbol() == " " && at == 0 { ' ' } else { char::from(b'a' + at as u8) });
        }
        grid.truncate(grid.trim_end().len());
        grid.push('\n');
    }
    let meaning = |(at, style): (usize, &String)| format!("{} = {style}\n", char::from(b'a' + at as u8));
    grid + &known.iter().enumerate().map(meaning).collect::<String>()
}

#[test]
fn the_styles_of_the_map_with_colours_and_without() {
    let sizes = [(80, 24), (120, 40), (200, 60)].map(|size| (size, Glyphs::HalfBlocks));
    let fonts = [Glyphs::Braille, Glyphs::Octants, Glyphs::Ascii].map(|glyphs| ((80, 24), glyphs));
    for (size, glyphs) in sizes.into_iter().chain(fonts) {
        for (has_colours, theme) in [(true, "colours"), (false, "no_color")] {
            let mut screen = shipped(size, glyphs);
            screen.theme = Theme::new(has_colours);
            screen.model.map.shows_autobahnen = true;
            let name = format!("map_styles_{}x{}_{glyphs:?}_{theme}", size.0, size.1);
            insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(name, styles(&mut screen));
            });
        }
    }
}

/// Colours are the terminal's own and only the foreground is set, so that light and dark ground do equally well; and
/// whatever they say is said by the characters too.
#[test]
fn the_map_says_the_same_without_colours_and_on_any_ground() {
    for glyphs in [Glyphs::HalfBlocks, Glyphs::Braille, Glyphs::Octants, Glyphs::Ascii] {
        let mut screen = test_setup((200, 60), Lang::De, Folder::new("tests/fixtures/tours"), Some("sommertour-2027"));
        screen.keys("<Esc><F3>a");
        screen.model.map.glyphs = glyphs;
        let coloured = screen.text();
        screen.theme = Theme::new(false);
        assert_eq!(screen.text(), coloured);
        let picture = map_picture(&screen.model).unwrap();
        let (plain, _) = screen.draw();
        // Where two half blocks meet in one cell the lower one is its ground.
        assert!(picture.positions().all(|at| plain[at].fg == Color::Reset && plain[at].bg == Color::Reset));
        let marks = match glyphs {
            Glyphs::Ascii => ['x', '=', 'o', '@'],
            _ => ['●', '◊', '○', '⌂'],
        };
        for mark in marks {
            assert!(coloured.contains(mark), "{glyphs:?} lacks {mark}");
        }
        for way in ["Tag 1", "Tag 2", "Tag 3", "Tag 4"] {
            assert!(coloured.contains(way), "{coloured}");
        }
    }
}

#[test]
fn stops_are_numbered_in_their_order_and_marked_by_coverage() {
    let picture = shipped((200, 60), Glyphs::HalfBlocks).text();
    for number in 1..=14 {
        assert!(picture.contains(&format!("{number}●")), "{number} is missing\n{picture}");
    }
}

#[test]
fn whatever_is_in_focus_has_its_name_at_every_size_and_scale() {
    for size in [(80, 24), (140, 45)] {
        let mut screen = test_setup(size, Lang::De, Folder::new("tests/fixtures/tours"), Some("sommertour-2027"));
        screen.keys("<Esc><F3>");
        let kreise: Vec<(Ags, String)> =
            screen.model.office.reference.kreise.iter().map(|kreis| (kreis.ags, kreis.short.clone())).collect();
        for keys in ["l", "+", "k", "t", "la", "z", "z", "z"] {
            for (ags, short) in &kreise {
                screen.model.focus_kreis(*ags);
                screen.keys(keys.trim_start_matches(['+', 'a', 'z']));
                let view = map_picture(&screen.model).unwrap();
                let place = screen.model.map.viewport(view.width, view.height);
                let (x, y) = place.place(screen.model.subject_point().unwrap());
                let is_seen =
                    (0.0..f64::from(view.width)).contains(&x) && (0.0..2.0 * f64::from(view.height)).contains(&y);
                let picture = screen.text();
                assert!(!is_seen || picture.contains(short.as_str()), "{short} at {size:?} after {keys}\n{picture}");
            }
            screen.keys(keys);
        }
    }
}

#[test]
fn the_city_of_aachen_and_its_region_are_two_marks_and_two_areas() {
    let mut screen = shipped((200, 60), Glyphs::HalfBlocks);
    for (marked, ags) in [("1●Aachen", "05334002"), ("2●·", "05334")] {
        let at = find(&mut screen, marked);
        click(&mut screen, at);
        assert_eq!(screen.model.subject, Ags::new(ags).ok(), "{marked}");
    }
}

#[test]
fn autobahnen_are_a_layer_with_a_key_of_its_own() {
    let mut screen = shipped((200, 60), Glyphs::HalfBlocks);
    let without = screen.text();
    let with = screen.keys("a").text();
    for name in ["A1", "A4", "A31", "A33", "A61"] {
        assert!(with.contains(&format!(" {name} ")) && !without.contains(&format!(" {name} ")), "{name}\n{with}");
    }
    assert_eq!(screen.keys("a").text(), without);
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
    assert_eq!(screen.model.kreis(), Ags::new("05774").ok());
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
    let mut screen = test_setup((120, 40), Lang::De, Folder::new("tests/fixtures/tours"), Some("sommertour-2027"));
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
