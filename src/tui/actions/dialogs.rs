//! What keys do in the dialogs; those for a sheet and for an offer stand in `printing` and `offers`.
//! Start with [`take_line`], [`choose`] and [`press`].

use super::steps::scrolled;
use crate::tui::dialog::Dialog;
use crate::tui::effect::Effects;
use crate::tui::model::Model;
use crate::tui::then::Then;
use crate::tui::understand::understand;
use crate::tui::view::dialog::scroll_end;

/// Puts the dialog on top away.
pub fn close(model: &mut Model, _: &mut Effects) {
    model.dialogs.pop();
}

/// Puts the dialog on top away and goes on with what was chosen there, or says why that cannot be.
pub fn answer(model: &mut Model, chosen: Result<Then, String>, effects: &mut Effects) {
    match chosen {
        Ok(then) => {
            model.dialogs.pop();
            effects.then(then);
        }
        Err(why) => model.tell(why),
    }
}

/// Takes the line that was typed.
pub fn take_line(model: &mut Model, effects: &mut Effects) {
    let Some(Dialog::Prompt(prompt)) = model.dialogs.last() else { return };
    let understood = understand(model, &prompt.purpose, prompt.input.value());
    answer(model, understood.map(|understood| understood.then), effects);
}

/// Takes the line of a list that is in focus.
pub fn choose(model: &mut Model, effects: &mut Effects) {
    let Some(Dialog::Choice(choice)) = model.dialogs.last() else { return };
    let Some(item) = choice.selected_item() else { return };
    let chosen = item.blocked.clone().map_or_else(|| Ok(item.then.clone()), Err);
    answer(model, chosen, effects);
}

/// Moves the focus of a list by so many lines.
pub fn step(model: &mut Model, by: isize) {
    if let Some(Dialog::Choice(choice)) = model.dialogs.last_mut() {
        choice.step(by);
    }
}

/// Presses the button in focus.
pub fn press(model: &mut Model, effects: &mut Effects) {
    let Some(Dialog::Buttons(buttons)) = model.dialogs.last() else { return };
    let then = buttons.buttons.get(buttons.selected).map_or(Then::Nothing, |(_, then)| then.clone());
    answer(model, Ok(then), effects);
}

/// Presses the safe button.
pub fn refuse(model: &mut Model, effects: &mut Effects) {
    let Some(Dialog::Buttons(buttons)) = model.dialogs.last() else { return };
    let safe = buttons.buttons.first().map_or(Then::Nothing, |(_, then)| then.clone());
    answer(model, Ok(safe), effects);
}

/// Goes to another button; behind the last comes the first.
pub fn turn(model: &mut Model, by: isize) {
    if let Some(Dialog::Buttons(buttons)) = model.dialogs.last_mut() {
        let count = buttons.buttons.len().max(1);
        buttons.selected = (buttons.selected + count).saturating_add_signed(by) % count;
    }
}

/// Scrolls the text of a dialog by so many lines.
pub fn scroll(model: &mut Model, by: isize) {
    let end = model.dialogs.last().and_then(|dialog| scroll_end(model, dialog));
    let scroll = model.dialogs.last_mut().and_then(Dialog::scroll_mut);
    if let (Some(end), Some(scroll)) = (end, scroll) {
        *scroll = scrolled(*scroll, by, end);
    }
}
