//! Room `domain`: what a tour is, and everything that follows from it without a file, a clock or a screen.
//! Start with [`tour`], then [`edit`] (how it changes) and [`itinerary`] (the rows that every output shares).

pub mod ags;
pub mod calendar;
pub mod changes;
pub mod claim;
pub mod conflict;
pub mod contact;
pub mod coord;
pub mod coverage;
pub mod date;
pub mod defaults;
pub mod details;
pub mod duplicate;
pub mod edit;
pub mod fact;
pub mod field;
pub mod find;
pub mod ids;
pub mod itinerary;
pub mod kreis;
pub mod merge;
pub mod reference;
pub mod roster;
pub mod schedule;
pub mod stop;
pub mod surroundings;
pub mod texts;
pub mod time;
pub mod tour;
pub mod travel;
pub mod value;
