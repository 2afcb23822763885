//! From a key to its frame, with 54 Kreise and 100 tours in the folder: wanted is a p99 under 8 ms.
//! A harness that means over samples would hide the slow keys, so each key is timed by itself.

#![allow(clippy::unwrap_used)]

mod common;

use common::{draw, folder_of, start};
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use sommertour::store::folder::Folder;
use sommertour::tui::input::message;
use sommertour::tui::msg::Msg;
use sommertour::tui::update::update;
use std::time::{Duration, Instant};

/// Columns and rows of a large window.
const SIZE: (u16, u16) = (140, 45);

/// One round of keys: search, add, walk, move, ask, undo, the map.
fn round() -> Vec<KeyEvent> {
    let plain = |code| KeyEvent::new(code, KeyModifiers::NONE);
    let text = |text: &str| text.chars().map(|c| plain(KeyCode::Char(c))).collect::<Vec<_>>();
    let strg = |c| KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL);
    let mut keys = text("muen");
    keys.extend([plain(KeyCode::Insert), plain(KeyCode::Down), plain(KeyCode::PageDown), plain(KeyCode::Tab)]);
    keys.extend([KeyCode::Home, KeyCode::Down, KeyCode::Down, KeyCode::PageDown].map(plain));
    keys.extend(text("hrhr"));
    keys.extend([plain(KeyCode::Char('t'))].into_iter().chain(text("9-12")).chain([plain(KeyCode::Enter)]));
    keys.extend([plain(KeyCode::F(2))].into_iter().chain(text("da")).chain([plain(KeyCode::Esc)]));
    keys.extend([plain(KeyCode::Tab)].into_iter().chain(text("t+-l")));
    keys.extend([plain(KeyCode::Tab), plain(KeyCode::PageDown), plain(KeyCode::F(1)), plain(KeyCode::Esc)]);
    keys.extend(std::iter::repeat_n(strg('z'), 6));
    keys.extend([strg('y'), strg('z'), plain(KeyCode::Tab), plain(KeyCode::Esc)]);
    keys
}

fn main() {
    // Under `cargo test --benches` one round shows that it runs.
    let rounds = if std::env::args().any(|arg| arg == "--bench") { 100 } else { 1 };
    let dir = folder_of(100);
    let (mut model, mut terminal) = start(&dir, &dir.join("tour-0000.ron"), SIZE);
    update(&mut model, Msg::FolderLoaded(Folder::new(&dir).load_all()));
    let keys = round();
    let mut times: Vec<(Duration, KeyCode)> = Vec::with_capacity(rounds * keys.len());
    for _ in 0..rounds {
        for key in &keys {
            let begin = Instant::now();
            if let Some(msg) = message(&model, Event::Key(*key)) {
                update(&mut model, msg);
            }
            draw(&model, &mut terminal);
            times.push((begin.elapsed(), key.code));
        }
    }
    times.sort_by_key(|(time, _)| *time);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!("key to frame, {} keys, 100 tours, wanted: p99 < 8 ms", times.len());
    for (name, share) in [("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("max", 1.0)] {
        let (time, key) = at(share);
        println!("{name} {:8.3} ms  ({key})", time.as_secs_f64() * 1000.0);
    }
}
