//! What sheets and formats are made of: the shapes that lie between them, and the lines that several sheets share.
//! Start with [`document`]; [`listing`] and [`course`] are the other two shapes.

pub mod address;
pub mod course;
pub mod day_table;
pub mod document;
pub mod estimates;
pub mod facts;
pub mod listing;
pub mod paper;
pub mod people;
pub mod plan;
pub mod programme;
pub mod rows;
pub mod salutation;
