//! One file a format: how a document, a listing, a course or a picture becomes the bytes of a file.
//! Start with [`plain_text`]; [`page`] is what templates see of a document.

pub mod csv_file;
pub mod geojson_file;
pub mod gpx_file;
pub mod html_page;
pub mod ics_file;
pub mod map_svg;
pub mod markdown;
pub mod page;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod plain_text;
pub mod template;
mod text_table;
pub mod xlsx_file;
