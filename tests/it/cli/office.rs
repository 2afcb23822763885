//! A folder of tours for one test, and the program run over it.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::process::Stdio;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

static OFFICES: AtomicU32 = AtomicU32::new(0);

/// The tour that ships with the program.
pub const TOUR_2017: &str = include_str!("../../../tours/sommertour-2017.ron");

/// A folder that is removed when the test is through.
pub struct Office {
    home: PathBuf,
}

/// How a run of the program ended.
pub struct Ran {
    pub out: String,
    pub err: String,
    pub code: i32,
}

impl Ran {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
        Self { out: text(output.stdout), err: text(output.stderr), code: output.status.code().unwrap_or(-1) }
    }

    /// Standard output of a run that went well.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self.out
    }

    /// Standard error of a run that ended with `code`.
    #[track_caller]
    pub fn refused(self, code: i32) -> String {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        assert!(!self.err.trim().is_empty(), "nothing is said about it");
        self.err
    }

    /// The JSON document of a run that went well.
    #[track_caller]
    pub fn json(self) -> Value {
        serde_json::from_str(&self.ok()).expect("one JSON document")
    }
}

impl Office {
    /// An empty folder of tours.
    pub fn empty() -> Self {
        let number = OFFICES.fetch_add(1, Ordering::Relaxed);
        let home = std::env::temp_dir().join(format!("sommertour-cli-{}-{number}", std::process::id()));
        fs::create_dir_all(home.join("tours")).expect("a temporary folder");
        Self { home }
    }

    /// A folder with the tour of 2017.
    pub fn of_2017() -> Self {
        Self::empty().with("sommertour-2017.ron", TOUR_2017)
    }

    /// A folder without the folder of tours.
    pub fn without_folder() -> Self {
        let office = Self::empty();
        fs::remove_dir(office.home.join("tours")).expect("the folder is empty");
        office
    }

    pub fn with(self, name: &str, content: &str) -> Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("the folder");
        fs::write(path, content).expect("a file");
        self
    }

    /// A file in the folder of tours.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.join("tours").join(name)
    }

    pub fn home(&self) -> &Path {
        &self.home
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("a readable file")
    }

    /// Runs the program in German on 1 June 2027.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with(arguments, &[("LANG", "C")])
    }

    pub fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
        Ran::of(self.command(arguments).envs(environment.iter().copied()).output().expect("the program starts"))
    }

    /// Runs the program with these arguments and no others.
    pub fn run_exactly(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.bare_command().args(arguments).output().expect("the program starts"))
    }

    /// Starts the program, does something while it runs, and waits for its end.
    #[cfg(unix)]
    pub fn run_while(&self, arguments: &[&str], meanwhile: impl FnOnce(u32)) -> Ran {
        let mut command = self.command(arguments);
        let started = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        meanwhile(started.id());
        Ran::of(started.wait_with_output().expect("the program ends"))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.bare_command();
        command.args(["--today", "2027-06-01"]).args(arguments);
        command
    }

    fn bare_command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sommertour"));
        command.current_dir(&self.home).env_remove("SOMMERTOUR_DIR").env_remove("LANG");
        let state = if cfg!(windows) { "LOCALAPPDATA" } else { "XDG_STATE_HOME" };
        command.env(state, self.home.join("state"));
        command
    }

    /// Runs commands that have to go well, one a line; words with blanks stand in single quotation marks.
    #[track_caller]
    pub fn script(&self, lines: &str) {
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let parts = line.split('\'').enumerate();
            let words: Vec<&str> = parts
                .flat_map(|(index, part)| if index % 2 == 1 { vec![part] } else { part.split_whitespace().collect() })
                .collect();
            self.run(&words).ok();
        }
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.home);
    }
}
