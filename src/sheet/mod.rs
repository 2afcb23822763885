//! Room `sheet`: what is printed. A sheet makes a document, a listing or a course; a format renders it.
//! Start with [`mod@print`], then [`catalogue`], [`parts::document`] and `sheets/overview.rs`, which shows most.

pub mod catalogue;
pub mod compose;
pub mod discretion;
pub mod formats;
pub mod order;
pub mod parts;
pub mod print;
pub mod remarks;
pub mod render;
mod sheets;

pub use sheets::unvisited;
