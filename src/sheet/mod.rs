//! Room `sheet`: what is printed. A sheet makes a document, a listing or a course; a format renders it.
//! Imports `map`, `domain` and `text`; pure: nothing is read or written here.
//! Start with [`catalogue`], then [`document`] and [`mod@render`]; [`overview`] is the sheet that shows most.

pub mod address;
pub mod catalogue;
pub mod conflicts;
pub mod course;
pub mod csv_file;
pub mod document;
pub mod estimates;
pub mod geojson_file;
pub mod gpx_file;
pub mod html_page;
pub mod ics_file;
pub mod listing;
pub mod map_svg;
pub mod markdown;
pub mod overview;
pub mod overview_list;
pub mod plain_text;
pub mod plan;
pub mod render;
pub mod template;
pub mod unvisited;
pub mod unvisited_list;
pub mod wrap;
pub mod xlsx_file;
