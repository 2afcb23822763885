//! One file a sheet: what it says to its readers; beside it the same sheet as records, where it has that shape.
//! Start with [`overview`], which shows most.

pub mod changes;
pub mod changes_list;
pub mod contacts;
pub mod contacts_list;
pub mod day;
pub mod driver;
pub mod host;
pub mod inquiry;
pub mod inquiry_list;
pub mod overview;
pub mod overview_list;
pub mod press;
pub mod request;
pub mod unvisited;
pub mod unvisited_list;
