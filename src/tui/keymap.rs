//! THE table of commands: keys, title, when a command can run and why not.
//! Imports `text` and this room.
//! Start with [`RECORDS`]; dispatch, hints, help, palette and the README's key table all read it.

use super::keys::Key;
use super::model::Model;
use super::ready;
use crate::say;
use crate::text::Words;
use ratatui::crossterm::event::KeyCode::{
    BackTab, Delete, Down, End, Enter, Esc, Home, Insert, Left, PageDown, PageUp, Right, Tab, Up,
};

/// Everything a key can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Left,
    Right,
    NextPane,
    PreviousPane,
    AddToDay,
    AddSomewhere,
    ClearSearch,
    AddPlace,
    AddDay,
    Remove,
    MoveUp,
    MoveDown,
    MoveTo,
    SetDate,
    SetTime,
    SetMinutes,
    SetStatus,
    SetHours,
    SetBase,
    SetFrom,
    SetTo,
    Actions,
    New,
    Open,
    Save,
    SaveAs,
    Duplicate,
    Rename,
    Principal,
    DeleteTour,
    Undo,
    Redo,
    Palette,
    Help,
    Quit,
    ZoomIn,
    ZoomOut,
    CentreFocus,
    FitTour,
    FitLand,
    ToggleRivers,
    ToggleAutobahnen,
    NextGlyphs,
    ToggleFullMap,
    ToggleMouse,
    Accept,
    Cancel,
}

/// Where a key means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// In every pane.
    Panes,
    /// The list of Kreise; letters search.
    Kreise,
    /// The plan; letters are commands.
    Plan,
    /// The map; letters are commands.
    Map,
    /// The Kreis in detail.
    Detail,
    /// A line to type into.
    Prompt,
    /// A list to choose from; letters search.
    Choice,
    /// Buttons.
    Buttons,
    /// A text to read.
    Reading,
}

/// From this order on a command stands in the hint line however narrow it is.
pub const PINNED: u8 = 100;

/// One command in one context.
pub struct Record {
    pub command: Command,
    pub context: Context,
    pub keys: &'static [Key],
    /// Order in the hint line, from 1; 0 leaves it out, and from [`PINNED`] on it always has room.
    pub hint: u8,
    /// In a word or two, for the hint line.
    pub title: fn(&Words) -> String,
    /// In full, for the palette, the help and the README.
    pub description: fn(&Words) -> String,
    /// `Err`: why the command cannot run now.
    pub ready: fn(&Model) -> Result<(), String>,
}

impl Record {
    const fn new(context: Context, command: Command, keys: &'static [Key], title: fn(&Words) -> String) -> Self {
        Self { command, context, keys, hint: 0, title, description: title, ready: ready::always }
    }

    const fn hint(mut self, order: u8) -> Self {
        self.hint = order;
        self
    }

    const fn described(mut self, description: fn(&Words) -> String) -> Self {
        self.description = description;
        self
    }

    const fn when(mut self, ready: fn(&Model) -> Result<(), String>) -> Self {
        self.ready = ready;
        self
    }

    /// The keys in words, `Entf` or `Umschalt+↑, h`.
    pub fn keys_in_words(&self, words: &Words) -> String {
        self.keys.iter().map(|key| key.in_words(words)).collect::<Vec<_>>().join(", ")
    }
}

use Command as C;
use Context as X;

const UP: &[Key] = &[Key::plain(Up)];
const DOWN: &[Key] = &[Key::plain(Down)];
const PAGE_UP: &[Key] = &[Key::plain(PageUp)];
const PAGE_DOWN: &[Key] = &[Key::plain(PageDown)];
const HOME: &[Key] = &[Key::plain(Home)];
const END: &[Key] = &[Key::plain(End)];
const ESC: &[Key] = &[Key::plain(Esc)];
const ENTER: &[Key] = &[Key::plain(Enter)];

/// Every command of the program.
pub static RECORDS: &[Record] = &[
    // The list of Kreise
    Record::new(X::Kreise, C::AddToDay, &[Key::plain(Insert)], |w| say!(w, "cmd-add-to-day"))
        .described(|w| say!(w, "about-add-to-day"))
        .hint(1)
        .when(ready::kreis_and_tour),
    Record::new(X::Kreise, C::AddSomewhere, ENTER, |w| say!(w, "cmd-add-somewhere"))
        .described(|w| say!(w, "about-add-somewhere"))
        .hint(2)
        .when(ready::kreis_and_tour),
    Record::new(X::Kreise, C::ClearSearch, ESC, |w| say!(w, "cmd-clear-search")),
    // The plan
    Record::new(X::Plan, C::Remove, &[Key::plain(Delete)], |w| say!(w, "cmd-remove"))
        .described(|w| say!(w, "about-remove"))
        .hint(2)
        .when(ready::row),
    Record::new(X::Plan, C::MoveUp, &[Key::letter('h'), Key::shift(Up)], |w| say!(w, "cmd-move-up"))
        .described(|w| say!(w, "about-move-up"))
        .hint(3)
        .when(ready::row),
    Record::new(X::Plan, C::MoveDown, &[Key::letter('r'), Key::shift(Down)], |w| say!(w, "cmd-move-down"))
        .described(|w| say!(w, "about-move-down"))
        .hint(4)
        .when(ready::row),
    Record::new(X::Plan, C::SetDate, &[Key::letter('d')], |w| say!(w, "cmd-set-date"))
        .described(|w| say!(w, "about-set-date"))
        .hint(5)
        .when(ready::day),
    Record::new(X::Plan, C::SetTime, &[Key::letter('t')], |w| say!(w, "cmd-set-time"))
        .described(|w| say!(w, "about-set-time"))
        .hint(6)
        .when(ready::stop),
    Record::new(X::Plan, C::SetStatus, &[Key::letter('s')], |w| say!(w, "cmd-set-status"))
        .described(|w| say!(w, "about-set-status"))
        .hint(7)
        .when(ready::stop),
    Record::new(X::Plan, C::AddDay, &[Key::letter('n')], |w| say!(w, "cmd-add-day"))
        .described(|w| say!(w, "about-add-day"))
        .hint(1)
        .when(ready::tour),
    Record::new(X::Plan, C::MoveTo, &[Key::letter('g')], |w| say!(w, "cmd-move-to"))
        .described(|w| say!(w, "about-move-to"))
        .hint(8)
        .when(ready::stop),
    Record::new(X::Plan, C::SetMinutes, &[Key::letter('m')], |w| say!(w, "cmd-set-minutes"))
        .described(|w| say!(w, "about-set-minutes"))
        .hint(9)
        .when(ready::stop),
    Record::new(X::Plan, C::AddPlace, &[Key::letter('p')], |w| say!(w, "cmd-add-place"))
        .described(|w| say!(w, "about-add-place"))
        .when(ready::tour),
    Record::new(X::Plan, C::SetHours, &[Key::letter('u')], |w| say!(w, "cmd-set-hours"))
        .described(|w| say!(w, "about-set-hours"))
        .when(ready::day),
    Record::new(X::Plan, C::SetFrom, &[Key::letter('a')], |w| say!(w, "cmd-set-from")).when(ready::day),
    Record::new(X::Plan, C::SetTo, &[Key::letter('z')], |w| say!(w, "cmd-set-to")).when(ready::day),
    Record::new(X::Plan, C::SetBase, &[Key::letter('b')], |w| say!(w, "cmd-set-base")).when(ready::tour),
    Record::new(X::Plan, C::Actions, ENTER, |w| say!(w, "cmd-actions")).when(ready::tour),
    // The map
    Record::new(X::Map, C::ZoomIn, &[Key::letter('+')], |w| say!(w, "cmd-zoom-in")).hint(1),
    Record::new(X::Map, C::ZoomOut, &[Key::letter('-')], |w| say!(w, "cmd-zoom-out")).hint(2),
    Record::new(X::Map, C::FitTour, &[Key::letter('t')], |w| say!(w, "cmd-fit-tour")).hint(3).when(ready::tour),
    Record::new(X::Map, C::FitLand, &[Key::letter('l')], |w| say!(w, "cmd-fit-land")).hint(4),
    Record::new(X::Map, C::CentreFocus, &[Key::letter('k')], |w| say!(w, "cmd-centre-focus")).hint(5),
    Record::new(X::Map, C::ToggleRivers, &[Key::letter('f')], |w| say!(w, "cmd-toggle-rivers")),
    Record::new(X::Map, C::ToggleAutobahnen, &[Key::letter('a')], |w| say!(w, "cmd-toggle-autobahnen")).hint(6),
    Record::new(X::Map, C::NextGlyphs, &[Key::letter('z')], |w| say!(w, "cmd-next-glyphs")).hint(7),
    Record::new(X::Map, C::Left, &[Key::plain(Left)], |w| say!(w, "cmd-pan-left")),
    Record::new(X::Map, C::Right, &[Key::plain(Right)], |w| say!(w, "cmd-pan-right")),
    // Everywhere
    Record::new(X::Panes, C::Up, UP, |w| say!(w, "cmd-up")),
    Record::new(X::Panes, C::Down, DOWN, |w| say!(w, "cmd-down")),
    Record::new(X::Panes, C::PageUp, PAGE_UP, |w| say!(w, "cmd-page-up")),
    Record::new(X::Panes, C::PageDown, PAGE_DOWN, |w| say!(w, "cmd-page-down")),
    Record::new(X::Panes, C::First, HOME, |w| say!(w, "cmd-first")),
    Record::new(X::Panes, C::Last, END, |w| say!(w, "cmd-last")),
    Record::new(X::Panes, C::NextPane, &[Key::plain(Tab)], |w| say!(w, "cmd-next-pane")).hint(20),
    Record::new(X::Panes, C::PreviousPane, &[Key::plain(BackTab)], |w| say!(w, "cmd-previous-pane")),
    Record::new(X::Panes, C::ToggleFullMap, &[Key::function(3)], |w| say!(w, "cmd-full-map")).hint(28),
    Record::new(X::Panes, C::ToggleMouse, &[Key::function(9)], |w| say!(w, "cmd-toggle-mouse")),
    Record::new(X::Panes, C::New, &[Key::ctrl('n')], |w| say!(w, "cmd-new")).hint(26),
    Record::new(X::Panes, C::Open, &[Key::ctrl('o')], |w| say!(w, "cmd-open")).hint(25),
    Record::new(X::Panes, C::Save, &[Key::ctrl('s')], |w| say!(w, "cmd-save")).hint(21).when(ready::tour),
    Record::new(X::Panes, C::SaveAs, &[Key::function(12)], |w| say!(w, "cmd-save-as")).when(ready::tour),
    Record::new(X::Panes, C::Duplicate, &[Key::function(5)], |w| say!(w, "cmd-duplicate")).when(ready::tour),
    Record::new(X::Panes, C::Rename, &[Key::function(6)], |w| say!(w, "cmd-rename")).when(ready::tour),
    Record::new(X::Panes, C::Principal, &[Key::function(7)], |w| say!(w, "cmd-principal")).when(ready::tour),
    Record::new(X::Panes, C::DeleteTour, &[Key::function(8)], |w| say!(w, "cmd-delete-tour")).when(ready::saved_tour),
    Record::new(X::Panes, C::Undo, &[Key::ctrl('z')], |w| say!(w, "cmd-undo")).hint(27).when(ready::undo),
    Record::new(X::Panes, C::Redo, &[Key::ctrl('y')], |w| say!(w, "cmd-redo")).when(ready::redo),
    Record::new(X::Panes, C::Palette, &[Key::function(2)], |w| say!(w, "cmd-palette")).hint(PINNED),
    Record::new(X::Panes, C::Help, &[Key::function(1)], |w| say!(w, "cmd-help")).hint(PINNED + 1),
    Record::new(X::Panes, C::Quit, &[Key::ctrl('q')], |w| say!(w, "cmd-quit")).hint(24),
    // Dialogs
    Record::new(X::Prompt, C::Accept, ENTER, |w| say!(w, "cmd-accept")).hint(1),
    Record::new(X::Prompt, C::Cancel, ESC, |w| say!(w, "cmd-cancel")).hint(2),
    Record::new(X::Choice, C::Up, UP, |w| say!(w, "cmd-up")),
    Record::new(X::Choice, C::Down, DOWN, |w| say!(w, "cmd-down")),
    Record::new(X::Choice, C::PageUp, PAGE_UP, |w| say!(w, "cmd-page-up")),
    Record::new(X::Choice, C::PageDown, PAGE_DOWN, |w| say!(w, "cmd-page-down")),
    Record::new(X::Choice, C::First, HOME, |w| say!(w, "cmd-first")),
    Record::new(X::Choice, C::Last, END, |w| say!(w, "cmd-last")),
    Record::new(X::Choice, C::Accept, ENTER, |w| say!(w, "cmd-choose")).hint(1),
    Record::new(X::Choice, C::Cancel, ESC, |w| say!(w, "cmd-cancel")).hint(2),
    Record::new(X::Buttons, C::Left, &[Key::plain(Left), Key::plain(BackTab)], |w| say!(w, "cmd-left")),
    Record::new(X::Buttons, C::Right, &[Key::plain(Right), Key::plain(Tab)], |w| say!(w, "cmd-right")).hint(2),
    Record::new(X::Buttons, C::Accept, ENTER, |w| say!(w, "cmd-choose")).hint(1),
    Record::new(X::Buttons, C::Cancel, ESC, |w| say!(w, "cmd-cancel")).hint(3),
    Record::new(X::Reading, C::Up, UP, |w| say!(w, "cmd-up")),
    Record::new(X::Reading, C::Down, DOWN, |w| say!(w, "cmd-down")),
    Record::new(X::Reading, C::PageUp, PAGE_UP, |w| say!(w, "cmd-page-up")),
    Record::new(X::Reading, C::PageDown, PAGE_DOWN, |w| say!(w, "cmd-page-down")),
    Record::new(X::Reading, C::First, HOME, |w| say!(w, "cmd-first")),
    Record::new(X::Reading, C::Last, END, |w| say!(w, "cmd-last")),
    Record::new(X::Reading, C::Cancel, &[Key::plain(Esc), Key::plain(Enter), Key::function(1)], |w| {
        say!(w, "cmd-close")
    })
    .hint(1),
];

/// The contexts in which a key is looked up, the nearest first.
fn reach(context: Context) -> impl Iterator<Item = Context> {
    let is_pane = matches!(context, Context::Kreise | Context::Plan | Context::Map | Context::Detail);
    std::iter::once(context).chain(is_pane.then_some(Context::Panes))
}

/// The records that apply in `context`: its own first, then those of every pane.
pub fn records_in(context: Context) -> impl Iterator<Item = &'static Record> {
    reach(context).flat_map(|context| RECORDS.iter().filter(move |record| record.context == context))
}

/// What `key` means in `context`.
pub fn lookup(context: Context, key: Key) -> Option<&'static Record> {
    records_in(context).find(|record| record.keys.contains(&key))
}

/// The record of `command`, as `context` reaches it or else in any pane.
pub fn record_of(context: Context, command: Command) -> Option<&'static Record> {
    records_in(context)
        .find(|record| record.command == command)
        .or_else(|| RECORDS.iter().find(|record| record.command == command))
}

#[cfg(test)]
mod tests {
    use super::{Context, RECORDS, records_in};
    use std::collections::HashSet;

    const CONTEXTS: [Context; 8] = [
        Context::Kreise,
        Context::Plan,
        Context::Map,
        Context::Detail,
        Context::Prompt,
        Context::Choice,
        Context::Buttons,
        Context::Reading,
    ];

    #[test]
    fn no_key_is_bound_twice_in_one_context() {
        for context in CONTEXTS {
            let mut seen = HashSet::new();
            for record in records_in(context) {
                for key in record.keys {
                    let name = format!("{key:?}");
                    assert!(seen.insert(name), "{context:?}: {key:?} of {:?} is taken", record.command);
                }
            }
        }
    }

    #[test]
    fn no_command_needs_a_key_that_terminals_or_german_keyboards_keep() {
        use ratatui::crossterm::event::KeyCode;
        for key in RECORDS.iter().flat_map(|record| record.keys) {
            if let KeyCode::Char(c) = key.code {
                assert!(c.is_ascii_lowercase() || "+-".contains(c), "{key:?}");
                assert!(!key.ctrl || !"imjhc".contains(c), "{key:?}");
            }
        }
    }
}
