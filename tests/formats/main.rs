//! Every sheet in every format it comes in: as golden files with a fixed date, and with data that tries to break out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod desk;
mod hostile;
mod map;
mod rules;
