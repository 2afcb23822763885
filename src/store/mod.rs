//! Room `store`: the embedded reference data and the folder of tours on disk: read, check, name, save.
//! Start with [`folder::Folder`]; [`diagnose`] says what is wrong with a file, [`mod@write`] how one is saved.

pub mod assets;
pub mod backup;
pub mod copies;
pub mod diagnose;
pub mod draft;
pub mod earlier;
pub mod error;
mod explain;
pub mod folder;
pub mod hand_on;
mod held;
pub mod in_words;
pub mod local_state;
pub mod lock;
pub mod matrix_file;
pub mod naming;
pub mod office;
pub mod problem;
pub mod read;
pub mod roads;
pub mod ron_format;
mod tokens;
pub mod tour_file;
pub mod version;
pub mod watch;
pub mod write;
