//! Anything a terminal can send, in any order: no panic, and the cursor stays on the screen.

use super::desk::Desk;
use proptest::prelude::*;
use ratatui::crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

fn code() -> impl Strategy<Value = KeyCode> {
    prop_oneof![
        6 => prop::sample::select(vec![
            KeyCode::Up, KeyCode::Down, KeyCode::Left, KeyCode::Right, KeyCode::PageUp, KeyCode::PageDown,
            KeyCode::Home, KeyCode::End, KeyCode::Insert, KeyCode::Delete, KeyCode::Enter, KeyCode::Esc, KeyCode::Tab,
            KeyCode::BackTab, KeyCode::Backspace, KeyCode::Null, KeyCode::Menu,
        ]),
        2 => (1u8..=13).prop_map(KeyCode::F),
        6 => prop::sample::select("abdfghklmnprstuz+0123456789.:-,;äöüß€@ ".chars().collect::<Vec<_>>()).prop_map(KeyCode::Char),
        1 => any::<char>().prop_map(KeyCode::Char),
    ]
}

fn modifiers() -> impl Strategy<Value = KeyModifiers> {
    prop_oneof![
        8 => Just(KeyModifiers::NONE),
        2 => Just(KeyModifiers::CONTROL),
        1 => Just(KeyModifiers::SHIFT),
        1 => Just(KeyModifiers::ALT),
        1 => Just(KeyModifiers::CONTROL | KeyModifiers::ALT),
    ]
}

fn mouse_kind() -> impl Strategy<Value = MouseEventKind> {
    prop::sample::select(vec![
        MouseEventKind::Down(MouseButton::Left),
        MouseEventKind::Drag(MouseButton::Left),
        MouseEventKind::Up(MouseButton::Left),
        MouseEventKind::ScrollUp,
        MouseEventKind::ScrollDown,
        MouseEventKind::Moved,
    ])
}

fn event() -> impl Strategy<Value = Event> {
    let kind =
        prop_oneof![9 => Just(KeyEventKind::Press), 1 => Just(KeyEventKind::Release), 1 => Just(KeyEventKind::Repeat)];
    prop_oneof![
        30 => (code(), modifiers(), kind).prop_map(|(code, held, kind)| Event::Key(KeyEvent::new_with_kind(code, held, kind))),
        1 => any::<String>().prop_map(Event::Paste),
        1 => "[0-9.:\\-, \\t\\n\u{1b}\u{202e}äß日]{0,40}".prop_map(Event::Paste),
        2 => (0u16..130, 0u16..45).prop_map(|(width, height)| Event::Resize(width, height)),
        2 => (mouse_kind(), 0u16..130, 0u16..45).prop_map(|(kind, column, row)| {
            Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
        }),
        1 => Just(Event::FocusLost),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_a_terminal_sends_stops_the_program(events in prop::collection::vec(event(), 1..120)) {
        let mut desk = Desk::with("2027-07-20: Wesel{09:30}, Herne{cancelled; because Kreistag} | open: Soest | ideas: Schule");
        for event in events {
            desk.event(event);
            let (buffer, cursor) = desk.draw();
            let area = buffer.area;
            if let Some(cursor) = cursor {
                prop_assert!(area.contains(cursor), "cursor at {cursor} of {area}");
            }
        }
    }
}
