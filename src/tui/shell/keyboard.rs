//! What is typed, pasted and done with the mouse on Unix, read on a thread of its own; `console` does it on Windows.
//! Start with [`read`].

use ratatui::crossterm::event::{self, Event};
use std::io;

/// Hands over what comes from the terminal until `take` wants no more or the terminal is gone. A paste whose end never
/// comes ends after a second of silence: crossterm would wait for it for ever and swallow every key (its issue 1060).
///
/// # Errors
/// The terminal is gone.
pub fn read(mut take: impl FnMut(Event) -> bool) -> io::Result<()> {
    let Ok(terminal) = unblocked() else {
        // Without a terminal of its own the program still reads; only such a paste stays open.
        while take(event::read()?) {}
        return Ok(());
    };
    rustix::stdio::dup2_stdin(&terminal)?;
    let mut has_rest = false;
    loop {
        if is_readable(&terminal, has_rest.then_some(SILENCE))? {
            has_rest = true;
        } else {
            end_paste(&terminal)?;
            has_rest = false;
        }
        while event::poll(AT_ONCE)? {
            if !take(event::read()?) {
                return Ok(());
            }
        }
    }
}

/// So long nothing comes within a paste.
const SILENCE: std::time::Duration = std::time::Duration::from_secs(1);

/// Crossterm reads what is there only when it may wait at all.
const AT_ONCE: std::time::Duration = std::time::Duration::from_millis(1);

/// The terminal once more, for reading without waiting; the one that was handed in is shared with other programs.
fn unblocked() -> io::Result<rustix::fd::OwnedFd> {
    use rustix::fs::{Mode, OFlags, open};
    Ok(open("/dev/tty", OFlags::RDWR | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty())?)
}

/// Waits until there is something to read; false when so much time has passed without.
fn is_readable(terminal: &rustix::fd::OwnedFd, timeout: Option<std::time::Duration>) -> io::Result<bool> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let timeout = timeout.map(Timespec::try_from).transpose().map_err(io::Error::other)?;
    let mut fds = [PollFd::new(terminal, PollFlags::IN)];
    loop {
        match poll(&mut fds, timeout.as_ref()) {
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
            Ok(0) => return Ok(false),
            Ok(_) if fds[0].revents().intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) => {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            Ok(_) => return Ok(true),
        }
    }
}

/// Lets crossterm read the end of a paste, from a pipe that stands in for the terminal; where no paste is open, the end
/// means nothing to it.
fn end_paste(terminal: &rustix::fd::OwnedFd) -> io::Result<()> {
    let (reader, writer) =
        rustix::pipe::pipe_with(rustix::pipe::PipeFlags::NONBLOCK | rustix::pipe::PipeFlags::CLOEXEC)?;
    rustix::io::write(&writer, b"\x1b[201~")?;
    rustix::stdio::dup2_stdin(&reader)?;
    // Whether it ended a paste, the caller finds out; here it is only read.
    let read = event::poll(AT_ONCE);
    rustix::stdio::dup2_stdin(terminal)?;
    read.map(|_| ())
}
