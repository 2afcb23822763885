//! The terminal: taken over on start, given back exactly once on quit, error, panic or signal.
//! Start with [`Terminal::enter`].

use ratatui::Frame;
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::cursor::Show;
use ratatui::crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use std::io::{self, Stdout, Write, stderr, stdout};
use std::panic::{self, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// The program has the terminal.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// The terminal while the program has it. Given back when dropped.
pub struct Terminal {
    inner: ratatui::Terminal<CrosstermBackend<Stdout>>,
    // Only Unix stops programs and lets them go on.
    #[cfg_attr(not(unix), allow(dead_code))]
    has_mouse: bool,
}

impl Terminal {
    /// Takes the terminal over. A panic of this thread gives it back before `crashed` is printed, with the place in the
    /// source but without the panic's own message, which may quote a tour. Other threads panic silently: whoever runs
    /// them hears of it.
    ///
    /// # Errors
    /// The terminal refuses; it is given back first.
    pub fn enter(crashed: String) -> io::Result<Self> {
        let owner = thread::current().id();
        panic::set_hook(Box::new(move |info| {
            if thread::current().id() == owner {
                // The panic is what matters; a terminal that is gone cannot be restored.
                let _ = restore();
                let _ = writeln!(stderr(), "{crashed} ({})", place(info));
            }
        }));
        take()
            .and_then(|()| ratatui::Terminal::new(CrosstermBackend::new(stdout())))
            .map(|inner| Self { inner, has_mouse: true })
            .inspect_err(|_| {
                // The first error is the one to report.
                let _ = restore();
            })
    }

    /// Columns and rows.
    ///
    /// # Errors
    /// The terminal does not tell.
    pub fn size(&self) -> io::Result<(u16, u16)> {
        self.inner.size().map(|size| (size.width, size.height))
    }

    /// Draws one frame.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn draw(&mut self, view: impl FnOnce(&mut Frame)) -> io::Result<()> {
        self.inner.draw(view).map(|_| ())
    }

    /// Takes the mouse, or leaves it to the terminal.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn take_mouse(&mut self, take: bool) -> io::Result<()> {
        self.has_mouse = take;
        if take { execute!(stdout(), EnableMouseCapture) } else { execute!(stdout(), DisableMouseCapture) }
    }

    /// Gives the terminal back for as long as the program is stopped.
    ///
    /// # Errors
    /// It is gone.
    #[cfg(unix)]
    pub fn lend(&self) -> io::Result<()> {
        restore()
    }

    /// Takes the terminal again after a stop, whoever had it meanwhile and in whichever mode it was left; the next frame
    /// is drawn from scratch.
    ///
    /// # Errors
    /// It is gone.
    #[cfg(unix)]
    pub fn take_again(&mut self) -> io::Result<()> {
        if TAKEN.load(Ordering::SeqCst) {
            // It was stopped without notice. Giving the terminal back first would let a key in between end the program.
            make_raw()?;
        }
        take()?;
        self.take_mouse(self.has_mouse)?;
        self.forget()
    }

    /// Lets the next frame be drawn from scratch: what the terminal shows is not known any more.
    ///
    /// # Errors
    /// It is gone.
    pub fn forget(&mut self) -> io::Result<()> {
        // Clearing by its own name would ask the terminal where its cursor is, and wait.
        let size = self.inner.size()?;
        self.inner.resize(size.into())
    }

    /// Gives the terminal back.
    ///
    /// # Errors
    /// It is gone.
    pub fn leave(self) -> io::Result<()> {
        restore()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // Nobody is left to tell; what can be restored is.
        let _ = restore();
    }
}

fn take() -> io::Result<()> {
    TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    execute!(stdout(), EnterAlternateScreen, EnableMouseCapture)?;
    // The console of Windows marks no paste, and an old one refuses to be asked.
    if cfg!(windows) { Ok(()) } else { execute!(stdout(), EnableBracketedPaste) }
}

/// Puts the terminal into raw mode, of which crossterm believes that it still is.
#[cfg(unix)]
fn make_raw() -> io::Result<()> {
    use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
    let terminal = io::stdin();
    let mut modes = tcgetattr(&terminal)?;
    modes.make_raw();
    Ok(tcsetattr(&terminal, OptionalActions::Now, &modes)?)
}

/// Undoes everything that [`Terminal::enter`] asked of the terminal, unless that has been done; ratatui's own restoring
/// leaves the paste mode.
fn restore() -> io::Result<()> {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return Ok(());
    }
    let paste = if cfg!(windows) { Ok(()) } else { execute!(stdout(), DisableBracketedPaste) };
    let screen = execute!(stdout(), DisableMouseCapture, LeaveAlternateScreen, Show);
    // Last: on Windows leaving the mouse brings back the mode in which it was taken, which is the raw one.
    let raw = disable_raw_mode();
    paste.and(screen).and(raw)
}

/// Where in the source it happened.
fn place(info: &PanicHookInfo) -> String {
    info.location().map_or_else(String::new, ToString::to_string)
}
