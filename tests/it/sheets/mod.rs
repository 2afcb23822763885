//! Every sheet of a record and of a plan, as its readers get it; what they may not read; what hostile data may not do.

mod changes;
mod discretion;
mod golden;
mod hostile;
pub mod setup;
