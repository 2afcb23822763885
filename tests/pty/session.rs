//! A program in a pseudo-terminal of 80×24, and what its screen shows.

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::fs;
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// A screen that does not come in this time does not come at all.
const DEADLINE: Duration = Duration::from_secs(30);

/// Runs the program, then tells how it ended and in which mode it left the terminal.
const SCRIPT: &str = r#""$0" "$@"; printf 'ended with %s\r\n' $?; stty -a; printf 'over\r\n'"#;

pub struct Session {
    parser: vt100::Parser,
    output: Vec<u8>,
    chunks: Receiver<Vec<u8>>,
    keyboard: Box<dyn Write + Send>,
    terminal: Box<dyn MasterPty + Send>,
    shell: Box<dyn Child + Send + Sync>,
}

fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap()
}

impl Session {
    /// Starts a program whose state on this machine lies in `state`.
    pub fn start(program: &str, arguments: &[&str], state: &Path) -> Self {
        Self::start_beside(None, program, arguments, state)
    }

    /// Starts a program that finds the programs in `beside` before those of the system.
    pub fn start_beside(beside: Option<&Path>, program: &str, arguments: &[&str], state: &Path) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", SCRIPT, program]);
        command.args(arguments);
        command.cwd(env!("CARGO_MANIFEST_DIR"));
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "de_DE.UTF-8"), ("RUST_BACKTRACE", "0")] {
            command.env(name, value);
        }
        command.env("XDG_STATE_HOME", state);
        if let Some(beside) = beside {
            let system = std::env::var("PATH").unwrap();
            command.env("PATH", format!("{}:{system}", beside.display()));
        }
        let shell = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, chunks) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(length @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..length].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            parser: vt100::Parser::new(cells(24), cells(80), 0),
            output: Vec::new(),
            chunks,
            keyboard: pair.master.take_writer().unwrap(),
            terminal: pair.master,
            shell,
        }
    }

    /// Sends what keys send.
    pub fn send(&mut self, keys: &str) -> &mut Self {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
        self
    }

    pub fn resize(&mut self, cols: u16, rows: u16) -> &mut Self {
        self.parser.screen_mut().set_size(cells(rows.max(1)), cells(cols.max(1)));
        self.terminal.resize(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }).unwrap();
        self
    }

    pub fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// All that the terminal was sent.
    pub fn output(&self) -> String {
        String::from_utf8_lossy(&self.output).into_owned()
    }

    /// Reads until the screen shows the text.
    #[track_caller]
    pub fn wait_for(&mut self, text: &str) -> &mut Self {
        self.wait_until_screen(text, |screen| screen.contents().contains(text))
    }

    /// Reads until the screen is as wanted.
    #[track_caller]
    pub fn wait_until_screen(&mut self, what: &str, is_so: impl Fn(&vt100::Screen) -> bool) -> &mut Self {
        let deadline = Instant::now() + DEADLINE;
        while !is_so(self.screen()) {
            let rest = deadline.saturating_duration_since(Instant::now());
            match self.chunks.recv_timeout(rest) {
                Ok(chunk) => {
                    self.parser.process(&chunk);
                    self.output.extend(chunk);
                }
                Err(RecvTimeoutError::Timeout) => panic!("no {what:?} on\n{}", self.screen().contents()),
                Err(RecvTimeoutError::Disconnected) => {
                    panic!("ended without {what:?} on\n{}", self.screen().contents())
                }
            }
        }
        self
    }

    /// Waits for the end of the program, and finds the terminal as it was before.
    #[track_caller]
    pub fn expect_terminal_back(&mut self, code: u32) {
        self.wait_for("over");
        let screen = self.screen();
        let text = screen.contents();
        assert!(text.contains(&format!("ended with {code}")), "{text}");
        assert!(!screen.alternate_screen(), "the alternate screen was not left");
        assert!(!screen.bracketed_paste(), "pastes are still bracketed");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse was not given back");
        let modes: Vec<&str> = text.split([' ', ';', '\n']).collect();
        for mode in ["icanon", "echo", "isig", "icrnl", "opost"] {
            assert!(modes.contains(&mode), "raw mode was not left, {mode} is off:\n{text}");
        }
        assert!(self.shell.wait().unwrap().success());
    }
}

impl Session {
    /// The number of the program's process.
    pub fn program(&self) -> u32 {
        let shell = self.shell.process_id().unwrap();
        wait_until("the program", || {
            let children = fs::read_to_string(format!("/proc/{shell}/task/{shell}/children")).unwrap();
            children.split_whitespace().next().map(|child| child.parse().unwrap())
        })
    }

    /// Sends a signal to the program, by its name.
    pub fn signal(&mut self, name: &str) -> &mut Self {
        let program = self.program().to_string();
        assert!(Command::new("kill").args(["-s", name, &program]).status().unwrap().success());
        self
    }

    /// Waits until the program has been stopped.
    #[track_caller]
    pub fn wait_for_stop(&mut self) -> &mut Self {
        let program = self.program();
        wait_until("a stop", || {
            let stat = fs::read_to_string(format!("/proc/{program}/stat")).unwrap();
            stat.rsplit_once(") ").filter(|(_, state)| state.starts_with('T')).map(|_| ())
        });
        self
    }

    /// Does to the terminal what `stty` does with these arguments; what it prints.
    pub fn stty(&self, arguments: &[&str]) -> String {
        let name = self.terminal.tty_name().unwrap();
        let output = Command::new("stty").arg("-F").arg(name).args(arguments).output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    }
}

/// Looks again and again until something is there.
#[track_caller]
pub fn wait_until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + DEADLINE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < deadline, "no {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A test that failed leaves nothing running; after a good end there is nothing left to kill.
        let _ = self.shell.kill();
    }
}
