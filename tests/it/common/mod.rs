//! What several tests need: folders, tours, a screen, random events and a server.

pub mod osrm_server;
pub mod random_events;
pub mod scratch;
pub mod screen;
pub mod tours;
