//! What is typed and pasted: into the line or the search of the dialog on top, or into the search among the Kreise.
//! Start with [`type_text`].

use crate::text::sanitize::sanitize;
use crate::tui::dialog::{Dialog, Print, Prompt};
use crate::tui::model::{Model, Pane};
use tui_input::InputRequest;

/// Puts text into the field in focus.
pub fn type_text(model: &mut Model, text: &str) {
    let text = sanitize(text);
    match model.dialogs.last_mut() {
        Some(Dialog::Prompt(Prompt { input, .. }) | Dialog::Print(Print { input, .. })) => {
            for c in text.chars() {
                input.handle(InputRequest::InsertChar(c));
            }
        }
        Some(Dialog::Choice(choice)) => choice.search_with(|search| search.push_str(&text)),
        Some(Dialog::Buttons(_) | Dialog::Offer(_) | Dialog::Help(_)) => {}
        None if model.focus == Pane::Kreise => {
            model.notice = None;
            model.roster.search_with(|search| search.push_str(&text));
        }
        None => {}
    }
}

/// Takes the last character off the search in focus.
pub fn erase(model: &mut Model) {
    let pop = |search: &mut String| {
        search.pop();
    };
    match model.dialogs.last_mut() {
        Some(Dialog::Choice(choice)) => choice.search_with(pop),
        Some(_) => {}
        None => model.roster.search_with(pop),
    }
}

/// Edits the line of the dialog on top.
pub fn edit_line(model: &mut Model, request: InputRequest) {
    if let Some(Dialog::Prompt(Prompt { input, .. }) | Dialog::Print(Print { input, .. })) = model.dialogs.last_mut() {
        input.handle(request);
    }
}
