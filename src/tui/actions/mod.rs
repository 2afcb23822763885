//! What the commands of the table do, and what is made of the answers to what they ordered.
//! Start with [`plan`], where the tour changes, and [`folder`] and [`files`], where it is opened and saved.

pub mod ask;
pub mod contradiction;
pub mod copies;
pub mod details;
pub mod dialogs;
pub mod drafts;
pub mod earlier;
pub mod files;
pub mod folder;
pub mod kreise;
pub mod map;
pub mod mouse;
pub mod offers;
pub mod others;
pub mod plan;
pub mod print;
pub mod printing;
pub mod search;
pub mod steps;
pub mod suggestions;
pub mod typing;
