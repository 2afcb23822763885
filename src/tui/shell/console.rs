//! What is typed, pasted and done with the mouse in the console of Windows, which does not mark what is pasted.
//! Start with [`read`]; [`told_apart`] finds the pastes.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// Hands over what comes from the console until `take` wants no more or the console is gone.
///
/// # Errors
/// The console is gone.
#[cfg(windows)]
pub fn read(mut take: impl FnMut(Event) -> bool) -> std::io::Result<()> {
    use ratatui::crossterm::event;
    loop {
        let mut burst = vec![event::read()?];
        while has_more()? {
            burst.push(event::read()?);
        }
        for event in told_apart(burst) {
            let event = match event {
                // What crossterm says of the size is one too much, and in an old console the size of all its lines.
                Event::Resize(..) => {
                    let (width, height) = ratatui::crossterm::terminal::size()?;
                    Event::Resize(width, height)
                }
                other => other,
            };
            if !take(event) {
                return Ok(());
            }
        }
    }
}

/// Whether more is there already. What makes no event, such as a key for capital letters, hides what is behind it from
/// one look.
#[cfg(windows)]
fn has_more() -> std::io::Result<bool> {
    use ratatui::crossterm::event::poll;
    const LOOKS: u32 = 8;
    for _ in 0..LOOKS {
        if poll(std::time::Duration::ZERO)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Nobody types so many characters at once.
const PASTED: usize = 4;

/// The events of a burst, with what can only have been pasted as [`Event::Paste`]: as keys it would run commands.
pub fn told_apart(burst: Vec<Event>) -> Vec<Event> {
    let (mut told, mut run) = (Vec::new(), Run::default());
    for event in burst {
        match run.text_of(&event) {
            Some(text) => {
                run.text.extend(text);
                run.events.push(event);
            }
            None => {
                run.end(&mut told);
                told.push(event);
            }
        }
    }
    run.end(&mut told);
    told
}

/// Keys that came one right after the other and write text.
#[derive(Default)]
struct Run {
    events: Vec<Event>,
    text: String,
    /// What was pressed last.
    pressed: Option<KeyCode>,
}

impl Run {
    /// What a key adds to the text, which is nothing when it is let go; none for what is no text.
    fn text_of(&mut self, event: &Event) -> Option<Option<char>> {
        let Event::Key(key) = event else { return None };
        if key.kind != KeyEventKind::Release {
            self.pressed = Some(key.code);
            return written(key).map(Some);
        }
        // A character that the keyboard does not have arrives as the release of the Alt key alone.
        Some(written(key).filter(|_| self.pressed.is_some() && self.pressed != Some(key.code)))
    }

    fn end(&mut self, told: &mut Vec<Event>) {
        let run = std::mem::take(self);
        let is_held = run.text.chars().all(|c| run.text.starts_with(c));
        if run.text.chars().count() >= PASTED && !is_held {
            told.push(Event::Paste(run.text));
        } else {
            told.extend(run.events);
        }
    }
}

/// The character that a key writes into a text. Strg+Alt is AltGr.
fn written(key: &KeyEvent) -> Option<char> {
    let has = |modifier| key.modifiers.contains(modifier);
    match key.code {
        KeyCode::Char(c) if has(KeyModifiers::CONTROL) == has(KeyModifiers::ALT) => Some(c),
        KeyCode::Enter if key.modifiers.is_empty() => Some('\n'),
        KeyCode::Tab if key.modifiers.is_empty() => Some('\t'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::told_apart;
    use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

    fn key(code: KeyCode, kind: KeyEventKind) -> Event {
        Event::Key(KeyEvent::new_with_kind(code, KeyModifiers::NONE, kind))
    }

    /// Each key pressed and let go.
    fn keys(text: &str) -> Vec<Event> {
        let code = |c| if c == '\n' { KeyCode::Enter } else { KeyCode::Char(c) };
        let both = [KeyEventKind::Press, KeyEventKind::Release];
        text.chars().flat_map(|c| both.map(|kind| key(code(c), kind))).collect()
    }

    #[test]
    fn what_nobody_types_at_once_is_a_paste() {
        let text = "Kreishaus Wesel,\nReeser Landstraße 31";
        assert_eq!(told_apart(keys(text)), [Event::Paste(text.to_owned())]);
    }

    #[test]
    fn keys_typed_fast_or_held_stay_keys() {
        for text in ["a", "dd", "abc", "jjjjjjjj", "\n"] {
            assert_eq!(told_apart(keys(text)), keys(text), "{text}");
        }
    }

    #[test]
    fn what_is_no_text_parts_a_burst_and_stays_in_its_place() {
        let ctrl = |c| Event::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL));
        let burst = [keys("ab"), vec![ctrl('s')], keys("Wesel"), vec![Event::Resize(80, 25)], keys("x")].concat();
        let told = [keys("ab"), vec![ctrl('s'), Event::Paste("Wesel".to_owned()), Event::Resize(80, 25)], keys("x")];
        assert_eq!(told_apart(burst), told.concat());
    }

    #[test]
    fn characters_by_altgr_and_those_that_the_keyboard_lacks_belong_to_a_paste() {
        let at = Event::Key(KeyEvent::new(KeyCode::Char('@'), KeyModifiers::CONTROL | KeyModifiers::ALT));
        let dash = key(KeyCode::Char('–'), KeyEventKind::Release);
        let burst = [keys("ki"), vec![at], keys("wesel"), vec![dash], keys("de")].concat();
        assert_eq!(told_apart(burst), [Event::Paste("ki@wesel–de".to_owned())]);
    }
}
