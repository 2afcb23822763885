//! Anything a terminal can send: keys, releases, mouse events, pastes, other sizes, with the characters that steer
//! terminals among them.
//! Start with [`event`].

use fastrand::Rng;
use ratatui::crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

/// Keys with a meaning of their own, and two without one.
const KEYS: [KeyCode; 17] = [
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::Insert,
    KeyCode::Delete,
    KeyCode::Enter,
    KeyCode::Esc,
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::Backspace,
    KeyCode::Null,
    KeyCode::Menu,
];

const MOUSE: [MouseEventKind; 6] = [
    MouseEventKind::Down(MouseButton::Left),
    MouseEventKind::Drag(MouseButton::Left),
    MouseEventKind::Up(MouseButton::Left),
    MouseEventKind::ScrollUp,
    MouseEventKind::ScrollDown,
    MouseEventKind::Moved,
];

/// What is pasted and typed: letters, signs, and what steers terminals.
const TEXT: &str = "abcdefghijklmnopqrstuvwxyzäöüß0123456789.:,;-+@€ \n\t\u{1b}\u{202e}\u{200b}\u{2028}\u{e0041}日🚗";

/// The widest and the highest window.
const WIDEST: u16 = 160;
const HIGHEST: u16 = 60;

pub fn event(rng: &mut Rng) -> Event {
    match rng.u8(..100) {
        0 => Event::Paste((0..rng.usize(..200)).map(|_| letter(rng)).collect()),
        1..=2 => Event::Resize(rng.u16(..WIDEST), rng.u16(..HIGHEST)),
        3..=7 => {
            let kind = MOUSE[rng.usize(..MOUSE.len())];
            let (column, row) = (rng.u16(..WIDEST), rng.u16(..HIGHEST));
            Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
        }
        8 => Event::FocusLost,
        _ => {
            let code = match rng.u8(..10) {
                0..=4 => KEYS[rng.usize(..KEYS.len())],
                5 => KeyCode::F(rng.u8(1..=13)),
                _ => KeyCode::Char(letter(rng)),
            };
            let held = match rng.u8(..12) {
                0..=7 => KeyModifiers::NONE,
                8..=9 => KeyModifiers::CONTROL,
                10 => KeyModifiers::SHIFT,
                _ => KeyModifiers::ALT | KeyModifiers::CONTROL,
            };
            let kind = match rng.u8(..12) {
                0 => KeyEventKind::Release,
                1 => KeyEventKind::Repeat,
                _ => KeyEventKind::Press,
            };
            Event::Key(KeyEvent::new_with_kind(code, held, kind))
        }
    }
}

/// Mostly one of those that people type, now and then any there is.
fn letter(rng: &mut Rng) -> char {
    if rng.u8(..20) == 0 {
        return rng.char(..);
    }
    rng.choice(TEXT.chars().collect::<Vec<_>>()).unwrap_or(' ')
}
