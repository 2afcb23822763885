//! What the screens look like: pictures, small sizes, both languages, with and without colours.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod drives;
mod language;
mod map;
mod pictures;
mod setup;
mod sizes;
mod states;
mod theme;
