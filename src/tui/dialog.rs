//! The dialogs: a line to type, a list to choose from, buttons, a text to read.
//! Start with [`Dialog`]; what is chosen is a [`Then`].

use super::context::Context;
use super::purpose::Purpose;
use super::then::Then;
use crate::domain::tour::Tour;
use crate::sheet::order::Order;
use crate::text::search::Needle;
use std::sync::Arc;
use tui_input::Input;

/// A dialog; the topmost takes the keys.
#[derive(Clone, Debug)]
pub enum Dialog {
    Prompt(Prompt),
    Print(Print),
    Choice(Choice),
    Buttons(Buttons),
    Offer(Box<Offer>),
    Help(KeyHelp),
}

impl Dialog {
    pub fn context(&self) -> Context {
        match self {
            Self::Prompt(_) => Context::Prompt,
            Self::Print(_) => Context::Print,
            Self::Choice(_) => Context::Choice,
            Self::Buttons(_) => Context::Buttons,
            Self::Offer(_) => Context::Offer,
            Self::Help(_) => Context::Reading,
        }
    }

    /// By how many lines it is scrolled down, where it can be.
    pub fn scroll_mut(&mut self) -> Option<&mut u16> {
        match self {
            Self::Print(print) => Some(&mut print.scroll),
            Self::Offer(offer) => Some(&mut offer.scroll),
            Self::Help(help) => Some(&mut help.scroll),
            Self::Prompt(_) | Self::Choice(_) | Self::Buttons(_) => None,
        }
    }
}

impl From<Prompt> for Dialog {
    fn from(prompt: Prompt) -> Self {
        Self::Prompt(prompt)
    }
}

impl From<Choice> for Dialog {
    fn from(choice: Choice) -> Self {
        Self::Choice(choice)
    }
}

impl From<Buttons> for Dialog {
    fn from(buttons: Buttons) -> Self {
        Self::Buttons(buttons)
    }
}

/// A plan that was found, to be taken or dropped.
#[derive(Clone, Debug)]
pub struct Offer {
    pub title: String,
    /// What stands above the two columns of figures.
    pub columns: [String; 2],
    /// A name, the figures of both columns, and their difference.
    pub figures: Vec<[String; 4]>,
    /// Lists, each with its name.
    pub lists: Vec<(String, Vec<String>)>,
    /// What is proven, and what stays as it was agreed.
    pub remarks: Vec<String>,
    pub accept: Then,
    /// Searches again and moves what was agreed, where that stays.
    pub release: Option<Then>,
    /// The tour that it is about.
    pub today: Option<Arc<Tour>>,
    /// Lines by which it is scrolled down.
    pub scroll: u16,
}

/// A line to type into.
#[derive(Clone, Debug)]
pub struct Prompt {
    pub purpose: Purpose,
    pub title: String,
    /// How it may be answered.
    pub help: String,
    pub input: Input,
}

/// The keys of the pane that was in focus.
#[derive(Clone, Debug)]
pub struct KeyHelp {
    /// What the pane is for.
    pub about: String,
    /// The keys and what they do: those of the pane, and those of every pane.
    pub own: Vec<(String, String)>,
    pub common: Vec<(String, String)>,
    /// Lines by which it is scrolled down.
    pub scroll: u16,
}

/// Where a sheet is to be put, with the sheet to look at before it is.
#[derive(Clone, Debug)]
pub struct Print {
    pub order: Order,
    /// The path of the file.
    pub input: Input,
    /// The sheet as text; none while it is being made, and nothing to see where it is a picture.
    pub preview: Option<Result<Vec<String>, String>>,
    pub scroll: u16,
}

/// A list to choose from; typing narrows it.
#[derive(Clone, Debug)]
pub struct Choice {
    pub title: String,
    items: Vec<Item>,
    pub search: String,
    selected: usize,
}

/// One line of a list.
#[derive(Clone, Debug)]
pub struct Item {
    pub label: String,
    /// What stands on the right: keys, a date, a state.
    pub note: String,
    /// Why it cannot be chosen now.
    pub blocked: Option<String>,
    /// More about it, shown below the list.
    pub about: String,
    pub then: Then,
}

impl Item {
    pub fn new(label: impl Into<String>, then: Then) -> Self {
        Self { label: label.into(), note: String::new(), blocked: None, about: String::new(), then }
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    #[must_use]
    pub fn about(mut self, about: impl Into<String>) -> Self {
        self.about = about.into();
        self
    }
}

impl Choice {
    pub fn new(title: impl Into<String>, items: Vec<Item>) -> Self {
        Self { title: title.into(), items, search: String::new(), selected: 0 }
    }

    /// The same list with the line at `index` in focus.
    #[must_use]
    pub fn at(mut self, index: usize) -> Self {
        self.selected = index;
        self
    }

    /// The lines that the search leaves.
    pub fn shown(&self) -> Vec<&Item> {
        let needle = Needle::new(&self.search);
        self.items.iter().filter(|item| needle.is_empty() || needle.found_in(&item.label)).collect()
    }

    /// The place of the line in focus among those shown.
    pub fn selected(&self) -> usize {
        self.selected.min(self.shown().len().saturating_sub(1))
    }

    pub fn selected_item(&self) -> Option<&Item> {
        self.shown().get(self.selected()).copied()
    }

    /// Moves the focus by so many lines, not past the ends.
    pub fn step(&mut self, by: isize) {
        let last = self.shown().len().saturating_sub(1);
        self.selected = self.selected().saturating_add_signed(by).min(last);
    }

    /// Narrows or widens the list; the focus goes to its first line.
    pub fn search_with(&mut self, change: impl FnOnce(&mut String)) {
        change(&mut self.search);
        self.selected = 0;
    }
}

/// A question with buttons; the first is the safe one, and Esc means it.
#[derive(Clone, Debug)]
pub struct Buttons {
    pub text: String,
    pub buttons: Vec<(String, Then)>,
    pub selected: usize,
}

impl Buttons {
    pub fn new(text: impl Into<String>, buttons: Vec<(String, Then)>) -> Self {
        Self { text: text.into(), buttons, selected: 0 }
    }
}
