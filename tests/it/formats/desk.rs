//! A folder with the tours of the tests, and the program run over it on 1 June 2027.

use std::fs::{self, File};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

static DESKS: AtomicU32 = AtomicU32::new(0);

/// 2027-05-30 10:00 UTC.
pub const CHANGED: u64 = 1_811_671_200;

pub const TOURS: [(&str, &str); 3] = [
    ("plan", include_str!("../../fixtures/sheets/plan.ron")),
    ("feindlich", include_str!("../../fixtures/sheets/feindlich.ron")),
    ("sommertour-2017", include_str!("../../../tours/sommertour-2017.ron")),
];

/// A folder that is removed when the test is through.
pub struct Desk {
    home: PathBuf,
}

pub struct Ran {
    pub bytes: Vec<u8>,
    pub err: String,
    pub code: i32,
}

impl Ran {
    #[track_caller]
    pub fn text(&self) -> String {
        assert_eq!(self.code, 0, "{}", self.err);
        String::from_utf8(self.bytes.clone()).unwrap()
    }
}

impl Desk {
    pub fn with(names: &[&str]) -> Self {
        let number = DESKS.fetch_add(1, Ordering::Relaxed);
        let home = std::env::temp_dir().join(format!("sommertour-formats-{}-{number}", std::process::id()));
        fs::create_dir_all(home.join("tours/buero")).unwrap();
        let desk = Self { home };
        for (name, text) in TOURS.iter().filter(|(name, _)| names.contains(name)) {
            fs::write(desk.tour(name), text).unwrap();
            desk.touch(name, CHANGED);
        }
        desk
    }

    pub fn tour(&self, name: &str) -> PathBuf {
        self.home.join("tours").join(format!("{name}.ron"))
    }

    pub fn office(&self, name: &str) -> PathBuf {
        self.home.join("tours/buero").join(name)
    }

    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Sets when a tour was changed last, in seconds since 1970.
    pub fn touch(&self, name: &str, seconds: u64) {
        let file = File::options().write(true).open(self.tour(name)).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)).unwrap();
    }

    pub fn print(&self, tour: &str, sheet: &str, format: &str, more: &[&str]) -> Ran {
        self.run(&[&["print", tour, "--sheet", sheet, "--format", format], more].concat())
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sommertour"));
        command.current_dir(&self.home).env_remove("SOMMERTOUR_DIR").env("LANG", "C");
        let output = command.args(["--today", "2027-06-01"]).args(arguments).output().unwrap();
        Ran {
            bytes: output.stdout,
            err: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().unwrap_or(-1),
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.home);
    }
}

/// A part of a workbook.
#[track_caller]
pub fn part(workbook: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}
