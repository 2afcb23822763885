//! What keys do in a dialog, and what follows from a choice.
//! Start with [`run`] and [`perform`].

use super::{
    PAGE, ask, contradiction, copies, details, drafts, earlier, files, plan, print, printing, scrolled, search,
};
use crate::domain::date::When;
use crate::domain::edit::{Edit, Slot};
use crate::tui::dialog::{Dialog, Print, Prompt};
use crate::tui::effect::{DraftOrder, Effect};
use crate::tui::keymap::Command;
use crate::tui::model::{Model, PlanRow};
use crate::tui::then::HowToSave;
use crate::tui::then::Then;
use crate::tui::understand::understand;
use crate::tui::view;
use tui_input::InputRequest;

/// Runs a command in the topmost dialog.
pub fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let end = match model.dialogs.last() {
        Some(Dialog::Print(print)) => view::print_scroll(model, print),
        Some(Dialog::Help { context, .. }) => view::help_scroll(model, *context),
        Some(Dialog::Offer(offer)) => view::offer_scroll(model, offer),
        _ => 0,
    };
    let step = match command {
        Command::Up | Command::Left => -1,
        Command::Down | Command::Right => 1,
        Command::PageUp => -PAGE,
        Command::PageDown => PAGE,
        Command::First => isize::MIN,
        Command::Last => isize::MAX,
        Command::Accept => return accept(model),
        Command::Cancel => return cancel(model),
        Command::Release => return search::release(model),
        Command::ShowSheet => return printing::show(model),
        Command::PutOnPaper => return printing::put_on_paper(model),
        _ => return Vec::new(),
    };
    match model.dialogs.last_mut() {
        Some(Dialog::Choice(choice)) => choice.step(step),
        Some(Dialog::Buttons(buttons)) => {
            let count = buttons.buttons.len().max(1);
            buttons.selected = (buttons.selected + count).saturating_add_signed(step) % count;
        }
        Some(Dialog::Print(print)) => print.scroll = scrolled(print.scroll, step, end),
        Some(Dialog::Help { scroll, .. }) => *scroll = scrolled(*scroll, step, end),
        Some(Dialog::Offer(offer)) => offer.scroll = scrolled(offer.scroll, step, end),
        _ => {}
    }
    Vec::new()
}

fn cancel(model: &mut Model) -> Vec<Effect> {
    match model.dialogs.pop() {
        Some(Dialog::Buttons(buttons)) => {
            let safe = buttons.buttons.into_iter().next().map_or(Then::Nothing, |(_, then)| then);
            perform(model, safe)
        }
        _ => Vec::new(),
    }
}

fn accept(model: &mut Model) -> Vec<Effect> {
    if let Some(Dialog::Offer(_)) = model.dialogs.last() {
        return search::accept(model);
    }
    let chosen = match model.dialogs.last() {
        Some(Dialog::Prompt(prompt)) => {
            understand(model, &prompt.purpose, prompt.input.value()).map(|understood| understood.then)
        }
        Some(Dialog::Print(print)) => printing::understand(&model.words, print),
        Some(Dialog::Choice(choice)) => match choice.selected_item() {
            Some(item) => item.blocked.clone().map_or_else(|| Ok(item.then.clone()), Err),
            None => return Vec::new(),
        },
        Some(Dialog::Buttons(buttons)) => {
            Ok(buttons.buttons.get(buttons.selected).map_or(Then::Nothing, |(_, then)| then.clone()))
        }
        _ => Ok(Then::Nothing),
    };
    match chosen {
        Ok(then) => {
            model.dialogs.pop();
            perform(model, then)
        }
        Err(why) => {
            model.tell(why);
            Vec::new()
        }
    }
}

/// Does what was chosen.
pub fn perform(model: &mut Model, then: Then) -> Vec<Effect> {
    match then {
        Then::Nothing => {}
        Then::Quit => return vec![Effect::Quit],
        Then::Run(command) => return super::run(model, command),
        Then::Apply(edit) => {
            let row = match &edit {
                Edit::MoveStop { stop, .. } => Some(PlanRow::Stop(stop.clone())),
                Edit::AddStop { stop, .. } => Some(PlanRow::Stop(stop.id.clone())),
                _ => None,
            };
            plan::apply(model, &edit, row);
        }
        Then::Ask(purpose) => ask::ask(model, purpose),
        Then::AskDetail { stop, field } => details::ask(model, &stop, field),
        Then::FillIn { edit, field } => details::fill_in(model, &edit, field),
        Then::Print(draft) => return print::go_on(model, draft),
        Then::PrintTo { order, path } => return print::ask_where(model, order, Some(path)),
        Then::Write { order, path, may_replace, hand_on } => {
            return printing::write(model, order, path, may_replace, hand_on);
        }
        Then::Search(wish, locks) => return search::start(model, wish, locks),
        Then::PlanCampaign(from) => return search::plan_campaign(model, from),
        Then::Keep(tour) => return files::keep_tour(model, tour),
        Then::Show(tour) => files::show_tour(model, &tour),
        Then::AskWhere(ags) => ask::ask_where(model, ags),
        Then::Add { ags, day } => plan::add_kreis(model, ags, day),
        Then::AddOnNewDay(ags) => {
            if let Some(day) = plan::add_days(model, &[When::Open]) {
                plan::add_kreis(model, ags, Some(day));
                plan::join_last_two(model);
            }
        }
        Then::MoveToNewDay(stop) => {
            if let Some(day) = plan::add_days(model, &[When::Open]) {
                let row = PlanRow::Stop(stop.clone());
                plan::apply(model, &Edit::MoveStop { stop, to: Slot::end_of(Some(day)) }, Some(row));
                plan::join_last_two(model);
            }
        }
        Then::AddDays(dates) => {
            plan::add_days(model, &dates);
            ask::show_plan(model);
        }
        Then::AskOneOf { day, span } => ask::ask_one_of(model, &day, span),
        Then::AddPlace { location, day } => plan::add_place(model, location, day),
        Then::NewTour(title) => files::new_tour(model, title),
        Then::SaveAs(title) => return files::save_as(model, title),
        Then::Duplicate(title) => return files::duplicate(model, title),
        Then::OpenFile(path) => return files::open(model, path),
        Then::ChooseFile => files::choose_file(model),
        Then::SaveFirst(then) => return files::save(model, HowToSave::default(), Some(*then)),
        Then::Save { how, then } => return files::save(model, how, then.map(|then| *then)),
        Then::Decide { found, how, then } => return contradiction::ask(model, found, how, then.map(|then| *then)),
        Then::MakeFolder => return vec![Effect::MakeFolder],
        Then::DeleteFile(path) => return vec![Effect::Delete(path)],
        Then::TakeDraft(found) => return files::guarded(model, Then::ShowDraft(found)),
        Then::ShowDraft(found) => return drafts::take_over(model, &found),
        Then::DropDraft(path) => return vec![Effect::Draft(DraftOrder::Remove(path))],
        Then::Restore { tour, label } => earlier::restore(model, &tour, label),
        Then::ReadCopy(copy) => return copies::read(model, copy),
        Then::MergeCopy { found, choices } => copies::merge_in(model, found, choices),
    }
    Vec::new()
}

/// Edits the line of a prompt.
pub fn edit_line(model: &mut Model, request: InputRequest) {
    if let Some(Dialog::Prompt(Prompt { input, .. }) | Dialog::Print(Print { input, .. })) = model.dialogs.last_mut() {
        input.handle(request);
    }
}

/// Puts text into the line or the search of the topmost dialog.
pub fn type_text(model: &mut Model, text: &str) {
    match model.dialogs.last_mut() {
        Some(Dialog::Prompt(Prompt { input, .. }) | Dialog::Print(Print { input, .. })) => {
            for c in text.chars() {
                input.handle(InputRequest::InsertChar(c));
            }
        }
        Some(Dialog::Choice(choice)) => choice.search_with(|search| search.push_str(text)),
        _ => {}
    }
}

/// Takes the last character off the search of the topmost dialog.
pub fn erase(model: &mut Model) {
    if let Some(Dialog::Choice(choice)) = model.dialogs.last_mut() {
        choice.search_with(|search| {
            search.pop();
        });
    }
}
