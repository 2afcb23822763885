//! Room `sheet`: what is printed. A sheet makes a [`document::Document`], a format renders it; nothing is written here.
//! Imports `domain` and `text`; pure.
//! Start with [`catalogue`], then [`document`]; [`overview`] is the sheet that shows most.

pub mod catalogue;
pub mod conflicts;
pub mod document;
pub mod estimates;
pub mod map_svg;
pub mod markdown;
pub mod overview;
pub mod plain_text;
pub mod plan;
pub mod unvisited;
pub mod wrap;
