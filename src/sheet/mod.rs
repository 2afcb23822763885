//! Room `sheet`: what is printed. A sheet makes a [`document::Document`], a format renders it; nothing is written here.
//! Imports `domain` and `text`; pure.
//! Start with [`catalogue`], then [`document`]; [`overview`] is the sheet that shows most.

pub mod catalogue;
pub mod compose;
pub mod conflicts;
pub mod contacts;
pub mod day;
pub mod day_table;
pub mod discretion;
pub mod document;
pub mod driver;
pub mod estimates;
pub mod facts;
pub mod host;
pub mod inquiry;
pub mod map_svg;
pub mod markdown;
pub mod overview;
pub mod paper;
pub mod people;
pub mod plain_text;
pub mod plan;
pub mod press;
pub mod programme;
pub mod request;
pub mod salutation;
pub mod unvisited;
pub mod wrap;
