//! What follows from a key and from a choice.
//! Start with [`run`] and [`perform`].

use super::listing;
use crate::desk::save::HowToSave;
use crate::domain::date::When;
use crate::domain::edit::{Edit, Slot};
use crate::say;
use crate::tui::actions::{
    ask, contradiction, copies, details, drafts, earlier, files, folder, kreise, plan, print, printing, search,
};
use crate::tui::context::{Command, Context};
use crate::tui::effect::{DraftOrder, Effect, Effects};
use crate::tui::keymap::record_of;
use crate::tui::model::{Model, Pane, PlanRow};
use crate::tui::then::Then;

/// Runs a command, or says why it cannot run now.
pub fn run(model: &mut Model, command: Command, effects: &mut Effects) {
    let Some(record) = record_of(model.context(), command) else { return };
    if let Err(why) = (record.ready)(model) {
        return model.tell(why);
    }
    if model.dialogs.is_empty() {
        model.notice = None;
    }
    if record.waits_for_save && model.saving {
        return model.after_save.push(Then::Run(command));
    }
    (record.action)(model, effects);
}

/// Does what was chosen.
pub fn perform(model: &mut Model, then: Then, effects: &mut Effects) {
    match then {
        Then::Nothing => {}
        Then::Quit => effects.push(Effect::Quit),
        Then::Run(command) => run(model, command, effects),
        Then::ListCommands => {
            let contexts = [Context::Kreise, Context::Plan, Context::Panes];
            listing::commands(model, say!(model.words, "ask-palette"), &contexts);
        }
        Then::ListPlanCommands => listing::commands(model, say!(model.words, "ask-actions"), &[Context::Plan]),
        Then::Help => listing::help(model),
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
        Then::Print(order) => print::go_on(model, order, effects),
        Then::PrintTo { order, path } => print::ask_where(model, order, Some(path), effects),
        Then::Write { order, path, may_replace, hand_on } => {
            printing::write(model, order, path, may_replace, hand_on, effects);
        }
        Then::Search(wish, locks) => search::start(model, wish, locks, effects),
        Then::PlanCampaign(from) => search::plan_campaign(model, from, effects),
        Then::Leave(then) => files::leave(model, *then, effects),
        Then::Show(tour) => files::show_tour(model, &tour),
        Then::AskWhere(ags) => kreise::ask_where(model, ags),
        Then::Add { ags, day } => kreise::add(model, ags, day),
        Then::AddOnNewDay(ags) => {
            if let Some(day) = plan::add_days(model, &[When::Open]) {
                kreise::add(model, ags, Some(day));
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
            // What was just asked for is seen.
            model.focus_pane(Pane::Plan);
        }
        Then::AskOneOf { day, span } => ask::one_of(model, &day, span),
        Then::AddPlace { location, day } => plan::add_place(model, location, day),
        Then::NewTour(title) => files::new_tour(model, title),
        Then::SaveAs(title) => files::save_as(model, title, effects),
        Then::Duplicate(title) => files::duplicate(model, title, effects),
        Then::OpenFile(path) => folder::open(model, path, effects),
        Then::ChooseFile => folder::choose_file(model),
        Then::SaveFirst(then) => files::save(model, HowToSave::default(), Some(*then), effects),
        Then::Save { how, then } => files::save(model, how, then.map(|then| *then), effects),
        Then::Decide { found, how, then } => contradiction::ask(model, found, how, then.map(|then| *then), effects),
        Then::MakeFolder => effects.push(Effect::MakeFolder),
        Then::DeleteFile(path) => effects.push(Effect::Delete(path)),
        Then::ShowDraft(found) => drafts::take_over(model, &found, effects),
        Then::DropDraft(path) => effects.push(Effect::Draft(DraftOrder::Remove(path))),
        Then::Restore { tour, label } => earlier::restore(model, &tour, label),
        Then::ReadCopy(copy) => copies::read(model, copy, effects),
        Then::MergeCopy { found, choices } => copies::merge_in(model, found, choices),
    }
}
