//! The terminal: taken over on start, given back on quit, error and panic.
//! Imports nothing of the program.
//! Start with [`Terminal::enter`].

use ratatui::Frame;
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::cursor::Show;
use ratatui::crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use std::io::{self, Stdout, stdout};
use std::panic;

/// The terminal while the program has it. Given back when dropped.
pub struct Terminal {
    inner: ratatui::Terminal<CrosstermBackend<Stdout>>,
}

impl Terminal {
    /// Takes the terminal over. A panic gives it back before it is printed.
    ///
    /// # Errors
    /// The terminal refuses; it is given back first.
    pub fn enter() -> io::Result<Self> {
        let print = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            // The panic is what matters; a terminal that is gone cannot be restored.
            let _ = restore();
            print(info);
        }));
        enable_raw_mode()?;
        let inner = execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste, EnableMouseCapture)
            .and_then(|()| ratatui::Terminal::new(CrosstermBackend::new(stdout())));
        match inner {
            Ok(inner) => Ok(Self { inner }),
            Err(error) => {
                // The first error is the one to report.
                let _ = restore();
                Err(error)
            }
        }
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
    pub fn take_mouse(&self, take: bool) -> io::Result<()> {
        if take { execute!(stdout(), EnableMouseCapture) } else { execute!(stdout(), DisableMouseCapture) }
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

/// Undoes everything that [`Terminal::enter`] asked of the terminal; ratatui's own restoring leaves the paste mode.
fn restore() -> io::Result<()> {
    let raw = disable_raw_mode();
    execute!(stdout(), DisableMouseCapture, DisableBracketedPaste, LeaveAlternateScreen, Show)?;
    raw
}
