//! What the system asks of the program: to end, to stop and go on, to look at the size of its window.
//! Start with [`listen`].

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
// Only Unix has signals to listen to.
#[cfg_attr(not(unix), allow(dead_code))]
pub enum Signal {
    /// To end, by the signal of this number.
    End(i32),
    /// To stop until it is told to go on.
    Stop,
    /// It goes on after a stop.
    Continue,
    Resize,
}

/// Hands over each signal until `take` wants no more.
///
/// # Errors
/// The system lets nobody listen.
#[cfg(unix)]
pub fn listen(mut take: impl FnMut(Signal) -> bool) -> std::io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
    let mut signals =
        signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH])?;
    for number in signals.forever() {
        let signal = match number {
            SIGTSTP => Signal::Stop,
            SIGCONT => Signal::Continue,
            SIGWINCH => Signal::Resize,
            end => Signal::End(end),
        };
        if !take(signal) {
            break;
        }
    }
    Ok(())
}

/// There are none; the console tells its size like a key.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub fn listen(_: impl FnMut(Signal) -> bool) -> std::io::Result<()> {
    Ok(())
}

/// Stops the program, as the system would have done, until it is told to go on.
///
/// # Errors
/// The system refuses.
#[cfg(unix)]
pub fn stop() -> std::io::Result<()> {
    signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)
}
