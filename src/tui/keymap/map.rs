//! The commands of the map.
//! Start with [`RECORDS`].

use super::record::{Record, command};
use crate::tui::actions::map::{self, pan, zoom};
use crate::tui::context::Context as X;
use crate::tui::keys::Key;
use crate::tui::ready;
use ratatui::crossterm::event::KeyCode::{Left, Right};

pub static RECORDS: &[Record] = &[
    command!(X::Map, "cmd-zoom-in", &[Key::letter('+')], |m, _| zoom(m, true)).hint(1),
    command!(X::Map, "cmd-zoom-out", &[Key::letter('-')], |m, _| zoom(m, false)).hint(2),
    command!(X::Map, "cmd-fit-tour", &[Key::letter('t')], |m, _| m.map.fit_tour()).hint(3).when(ready::tour),
    command!(X::Map, "cmd-fit-land", &[Key::letter('l')], |m, _| m.map.fit_nrw()).hint(4),
    command!(X::Map, "cmd-centre-focus", &[Key::letter('k')], map::centre_focus).hint(5),
    command!(X::Map, "cmd-toggle-rivers", &[Key::letter('f')], |m, _| m.map.shows_rivers ^= true),
    command!(X::Map, "cmd-toggle-autobahnen", &[Key::letter('a')], |m, _| m.map.shows_autobahnen ^= true).hint(6),
    command!(X::Map, "cmd-next-glyphs", &[Key::letter('z')], |m, _| m.map.glyphs = m.map.glyphs.next()).hint(7),
    command!(X::Map, "cmd-pan-left", &[Key::plain(Left)], |m, _| pan(m, -1.0, 0)),
    command!(X::Map, "cmd-pan-right", &[Key::plain(Right)], |m, _| pan(m, 1.0, 0)),
];
