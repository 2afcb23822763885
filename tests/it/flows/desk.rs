//! A desk in an office: the program at 80×24 on a folder of its own.
//! Start with [`check`] and [`Desk::with`].

use super::sketch::{sketch, tour};
use crate::common::screen::{Screen, test_setup};
use sommertour::domain::ids::Ids;
use sommertour::domain::tour::Tour;
use sommertour::store::folder::Folder;
use sommertour::store::local_state::LocalState;
use sommertour::text::Lang;
use sommertour::tui::dialog::Dialog;
use sommertour::tui::model::Notice;
use sommertour::tui::msg::Msg;
use std::fs;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

pub struct Desk {
    screen: Screen,
    dir: PathBuf,
}

/// Presses `keys` on a desk with the tour sketched as `before`, and compares it with `after`.
#[track_caller]
pub fn check(before: &str, keys: &str, after: &str) {
    let mut desk = Desk::with(before);
    desk.keys(keys);
    assert_eq!(desk.sketch(), after, "{keys}");
}

fn new_dir() -> PathBuf {
    static DESKS: AtomicU32 = AtomicU32::new(0);
    let number = DESKS.fetch_add(1, Ordering::Relaxed);
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("desk-{}-{number}", std::process::id()));
    // Windows leaves what is still open, and gives the same number to a later run.
    let _ = fs::remove_dir_all(dir.with_extension("state"));
    fs::create_dir_all(&dir).unwrap();
    dir
}

impl Desk {
    /// A folder with one tour, `sommertour-2027.ron`, which opens.
    pub fn with(before: &str) -> Self {
        let dir = new_dir();
        Folder::new(&dir).create(&tour(before)).unwrap();
        Self::at(dir)
    }

    /// An empty folder.
    pub fn empty() -> Self {
        Self::at(new_dir())
    }

    /// Starts the program on a folder, whether it is there or not. Drafts and backups lie in the folder beside it.
    pub fn at(dir: PathBuf) -> Self {
        let folder = Folder::new(&dir).with_state(Some(LocalState::at(dir.with_extension("state"))));
        Self { screen: test_setup((80, 24), Lang::De, folder, None), dir }
    }

    /// A second program on the same folder, which belongs to a colleague.
    pub fn colleague(&self) -> Screen {
        let mut screen = test_setup((80, 24), Lang::De, Folder::new(&self.dir), None);
        screen.model.ids = Ids::seeded(2);
        screen
    }

    /// Where drafts and backups of the folder lie.
    pub fn state(&self) -> PathBuf {
        self.model.office.folder.state().unwrap()
    }

    /// A folder that is not there yet.
    pub fn without_folder() -> Self {
        let dir = new_dir();
        fs::remove_dir(&dir).unwrap();
        Self::at(dir)
    }

    /// Ends the program, as a crash would, and starts it again on the same folder.
    pub fn restart(mut self) -> Self {
        // The folder outlives this desk.
        let dir = std::mem::take(&mut self.dir);
        drop(self);
        Self::at(dir)
    }

    /// Presses keys, as [`Screen::keys`] spells them.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        self.screen.keys(keys);
        self
    }

    /// Lets so much time pass that the program has looked what others did.
    pub fn look(&mut self) -> &mut Self {
        let msgs: Vec<Msg> = (0..5).flat_map(|_| self.screen.files.look()).collect();
        for msg in msgs {
            self.screen.take(msg);
        }
        self.expect_derived();
        self
    }

    /// What follows from tour and folder is what it would be if it were derived anew.
    #[track_caller]
    pub fn expect_derived(&mut self) {
        let derived = (self.model.itinerary.clone(), self.model.coverage.clone(), self.model.nearby.clone());
        self.model.refresh();
        let anew = (self.model.itinerary.clone(), self.model.coverage.clone(), self.model.nearby.clone());
        assert_eq!(derived, anew);
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// The files of tours in the folder.
    pub fn files(&self) -> Vec<String> {
        let paths = Folder::new(&self.dir).paths().unwrap();
        paths.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path(name), text).unwrap();
    }

    /// The open tour.
    pub fn tour(&self) -> Tour {
        Tour::clone(&self.model.document.as_ref().unwrap().tour)
    }

    pub fn sketch(&self) -> String {
        sketch(&self.tour())
    }

    pub fn is_dirty(&self) -> bool {
        self.model.document.as_ref().unwrap().is_dirty()
    }

    /// The error shown.
    pub fn error(&self) -> Option<&str> {
        match &self.model.notice {
            Some(Notice::Error(error)) => Some(error),
            _ => None,
        }
    }

    #[track_caller]
    pub fn expect_error(&mut self, part: &str) -> &mut Self {
        let error = self.error().unwrap_or_default();
        assert!(error.contains(part), "„{error}“ does not say „{part}“");
        self
    }

    /// The lines of the list shown.
    pub fn choices(&self) -> Vec<String> {
        match self.model.dialogs.last() {
            Some(Dialog::Choice(choice)) => choice.shown().iter().map(|item| item.label.clone()).collect(),
            other => panic!("no list but {other:?}"),
        }
    }

    /// The buttons shown.
    pub fn buttons(&self) -> Vec<String> {
        match self.model.dialogs.last() {
            Some(Dialog::Buttons(buttons)) => buttons.buttons.iter().map(|(label, _)| label.clone()).collect(),
            other => panic!("no buttons but {other:?}"),
        }
    }
}

impl Deref for Desk {
    type Target = Screen;
    fn deref(&self) -> &Screen {
        &self.screen
    }
}

impl DerefMut for Desk {
    fn deref_mut(&mut self) -> &mut Screen {
        &mut self.screen
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // What is left lies in the build's own folder.
        if self.dir != Path::new("") {
            let _ = fs::remove_dir_all(&self.dir);
            let _ = fs::remove_dir_all(self.dir.with_extension("state"));
        }
    }
}
