//! Room `sheet`: what is printed. A sheet makes a document, a listing or a course; a format renders it.
//! Imports `map`, `domain` and `text`; pure: nothing is read or written here.
//! Start with [`mod@print`], then [`catalogue`] and [`document`]; [`overview`] is the sheet that shows most.

pub mod address;
pub mod catalogue;
pub mod changes;
pub mod changes_list;
pub mod compose;
pub mod conflicts;
pub mod contacts;
pub mod contacts_list;
pub mod course;
pub mod csv_file;
pub mod day;
pub mod day_table;
pub mod discretion;
pub mod document;
pub mod driver;
pub mod estimates;
pub mod facts;
pub mod geojson_file;
pub mod gpx_file;
pub mod host;
pub mod html_page;
pub mod ics_file;
pub mod inquiry;
pub mod inquiry_list;
pub mod listing;
pub mod map_svg;
mod map_svg_legend;
mod map_svg_marks;
pub mod markdown;
pub mod overview;
pub mod overview_list;
pub mod page;
pub mod paper;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod people;
pub mod plain_text;
pub mod plan;
pub mod press;
pub mod print;
pub mod programme;
pub mod remarks;
pub mod render;
pub mod request;
pub mod salutation;
pub mod template;
pub mod unvisited;
pub mod unvisited_list;
pub mod wrap;
pub mod xlsx_file;
