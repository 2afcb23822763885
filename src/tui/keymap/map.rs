//! The keys of the map.
//! Start with [`RECORDS`].

use super::{Command as C, Context as X, Record};
use crate::say;
use crate::tui::keys::Key;
use crate::tui::ready;
use ratatui::crossterm::event::KeyCode::{Left, Right};

pub static RECORDS: &[Record] = &[
    Record::new(X::Map, C::ZoomIn, &[Key::letter('+')], |w| say!(w, "cmd-zoom-in")).hint(1),
    Record::new(X::Map, C::ZoomOut, &[Key::letter('-')], |w| say!(w, "cmd-zoom-out")).hint(2),
    Record::new(X::Map, C::FitTour, &[Key::letter('t')], |w| say!(w, "cmd-fit-tour")).hint(3).when(ready::tour),
    Record::new(X::Map, C::FitLand, &[Key::letter('l')], |w| say!(w, "cmd-fit-land")).hint(4),
    Record::new(X::Map, C::CentreFocus, &[Key::letter('k')], |w| say!(w, "cmd-centre-focus")).hint(5),
    Record::new(X::Map, C::ToggleRivers, &[Key::letter('f')], |w| say!(w, "cmd-toggle-rivers")),
    Record::new(X::Map, C::ToggleAutobahnen, &[Key::letter('a')], |w| say!(w, "cmd-toggle-autobahnen")).hint(6),
    Record::new(X::Map, C::NextGlyphs, &[Key::letter('z')], |w| say!(w, "cmd-next-glyphs")).hint(7),
    Record::new(X::Map, C::Left, &[Key::plain(Left)], |w| say!(w, "cmd-pan-left")),
    Record::new(X::Map, C::Right, &[Key::plain(Right)], |w| say!(w, "cmd-pan-right")),
];
