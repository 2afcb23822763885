//! Sommertour: plan a minister's summer tour through the Kommunale Integrationszentren of North Rhine-Westphalia.
//!
//! The rooms of the house, from the ground up; each imports only rooms below it:
//! 1. [`text`]: every sentence a person reads, dates, numbers, sort order.
//! 2. [`domain`]: what a tour is. Begin with [`domain::tour`], then [`domain::edit`] and [`domain::itinerary`].
//! 3. [`travel`]: kilometres and minutes between two places.
//! 4. [`planner`]: which visits suit.
//! 5. [`map`]: the land, what a tour puts on it, and where labels go; drawn by others.
//! 6. [`store`]: the folder of tours and the embedded assets.
//! 7. [`sheet`]: what is printed; returns text, writes nothing.
//! 8. [`desk`]: what the office does, once for the two faces above it.
//! 9. [`tui`]: the interactive program.
//! 10. [`cli`]: one file a command; [`cli::run`] is what `main` calls.

pub mod cli;
pub mod desk;
pub mod domain;
pub mod map;
pub mod planner;
pub mod sheet;
pub mod store;
pub mod text;
pub mod travel;
pub mod tui;
