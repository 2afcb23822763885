//! What the screens look like: pictures, small sizes, both languages, with and without colours.

mod drives;
mod language;
mod map;
mod pictures;
mod sizes;
mod states;
mod theme;
