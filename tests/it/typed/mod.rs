//! What people type: the same value or the same reason on the screen and on the command line.

mod both_faces;
mod forms;
mod written;
