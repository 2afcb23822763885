//! From a terminal's event to a message: press only, AltGr folded, paste.
//! Start with [`message`].

use super::context::Context;
use super::keymap::lookup;
use super::keys::Key;
use super::model::{Model, Notice};
use super::msg::{MouseAction, Msg};
use ratatui::crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use tui_input::InputRequest;

/// What an event means in the model's present state.
pub fn message(model: &Model, event: Event) -> Option<Msg> {
    match event {
        // Windows sends each key twice; a held key repeats.
        Event::Key(key) if key.kind != KeyEventKind::Release => of_key(model, &key),
        Event::Paste(text) => Some(Msg::Paste(text)),
        Event::Mouse(mouse) => of_mouse(&mouse),
        Event::Resize(width, height) => Some(Msg::Resize { width, height }),
        _ => None,
    }
}

fn of_mouse(event: &MouseEvent) -> Option<Msg> {
    let action = match event.kind {
        MouseEventKind::Down(MouseButton::Left) => MouseAction::Press,
        MouseEventKind::Drag(MouseButton::Left) => MouseAction::Drag,
        MouseEventKind::Up(MouseButton::Left) => MouseAction::Release,
        MouseEventKind::ScrollUp => MouseAction::WheelUp,
        MouseEventKind::ScrollDown => MouseAction::WheelDown,
        _ => return None,
    };
    Some(Msg::Mouse { action, column: event.column, row: event.row })
}

fn of_key(model: &Model, event: &KeyEvent) -> Option<Msg> {
    if matches!(model.notice, Some(Notice::Error(_))) {
        return Some(Msg::Dismiss);
    }
    // Alt alone is no way to hold a key here; many terminals send it for an Esc right before a letter.
    if event.modifiers & (KeyModifiers::ALT | KeyModifiers::CONTROL) == KeyModifiers::ALT {
        return None;
    }
    let event = &unfolded(*event);
    let context = model.context();
    if let Some(job) = model.job_context().filter(|_| model.dialogs.is_empty())
        && let Some(record) = lookup(job, Key::of(event))
    {
        return Some(Msg::Run(record.command));
    }
    if let Some(record) = lookup(context, Key::of(event)) {
        return Some(Msg::Run(record.command));
    }
    match context {
        Context::Prompt | Context::Print => in_line(event).map(Msg::Line),
        Context::Kreise | Context::Choice => in_search(event),
        _ => None,
    }
}

/// The key that was pressed where a terminal sends Strg with a letter for it, as terminals have done since teletypes.
fn unfolded(event: KeyEvent) -> KeyEvent {
    let code = match event.code {
        KeyCode::Char('h') => KeyCode::Backspace,
        KeyCode::Char('i') => KeyCode::Tab,
        KeyCode::Char('j' | 'm') => KeyCode::Enter,
        _ => return event,
    };
    if event.modifiers == KeyModifiers::CONTROL { KeyEvent::new(code, KeyModifiers::NONE) } else { event }
}

/// The character that a key writes, if it writes one. Strg+Alt is AltGr on Windows.
fn written(event: &KeyEvent) -> Option<char> {
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    let alt = event.modifiers.contains(KeyModifiers::ALT);
    match event.code {
        KeyCode::Char(c) if ctrl == alt => Some(c),
        _ => None,
    }
}

fn in_search(event: &KeyEvent) -> Option<Msg> {
    match event.code {
        KeyCode::Backspace => Some(Msg::Erase),
        _ => written(event).map(Msg::Type),
    }
}

fn in_line(event: &KeyEvent) -> Option<InputRequest> {
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    match event.code {
        KeyCode::Backspace if ctrl => Some(InputRequest::DeletePrevWord),
        KeyCode::Backspace => Some(InputRequest::DeletePrevChar),
        KeyCode::Delete => Some(InputRequest::DeleteNextChar),
        KeyCode::Left if ctrl => Some(InputRequest::GoToPrevWord),
        KeyCode::Right if ctrl => Some(InputRequest::GoToNextWord),
        KeyCode::Left => Some(InputRequest::GoToPrevChar),
        KeyCode::Right => Some(InputRequest::GoToNextChar),
        KeyCode::Home => Some(InputRequest::GoToStart),
        KeyCode::End => Some(InputRequest::GoToEnd),
        _ => written(event).map(InputRequest::InsertChar),
    }
}

#[cfg(test)]
mod tests {
    use super::written;
    use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    #[test]
    fn altgr_writes_a_character_and_strg_does_not() {
        let key = |c, modifiers| KeyEvent::new(KeyCode::Char(c), modifiers);
        assert_eq!(written(&key('@', KeyModifiers::CONTROL | KeyModifiers::ALT)), Some('@'));
        assert_eq!(written(&key('Ü', KeyModifiers::SHIFT)), Some('Ü'));
        assert_eq!(written(&key('s', KeyModifiers::CONTROL)), None);
        assert_eq!(written(&key('x', KeyModifiers::ALT)), None);
    }
}
