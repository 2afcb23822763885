//! Room `map`: the land as lines and areas, what a tour puts on it, and where labels go; drawn by others.
//! Start with [`scene`]; [`land`] holds the outlines, [`viewport`] what part is seen, [`labels`] places names.

pub mod autobahnen;
pub mod gather;
pub mod labels;
pub mod land;
pub mod projection;
pub mod scene;
pub mod topojson;
pub mod viewport;
