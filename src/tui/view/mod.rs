//! What panes, dialogs and the notice look like: pure functions of the model, which also say what lies where.
//! Start with [`layout`], then [`plan`] for a pane and [`dialog`]; [`super::screen`] puts them together.

pub mod detail;
pub mod dialog;
mod glyphs;
mod help;
pub mod layout;
pub mod map;
mod map_lines;
mod map_marks;
pub mod notice;
mod offer;
mod pane;
pub mod plan;
mod print;
pub mod roster;
pub mod theme;
pub mod title;
