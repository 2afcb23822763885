//! Every sheet in every format it comes in: as golden files with a fixed date, and with data that tries to break out.

mod desk;
mod hostile;
mod map;
mod rules;
