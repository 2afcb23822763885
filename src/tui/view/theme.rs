//! Styles by meaning: bold, reverse and underline carry it; colour only adds to them.
//! Imports `domain`.
//! Start with [`Theme`].

use crate::domain::stop::Status;
use ratatui::style::{Color, Modifier, Style};

/// How things look. Without colours (`NO_COLOR`) no cell has one, since a terminal library may drop bold and reverse
/// from coloured cells then.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    colours: bool,
}

impl Theme {
    pub const fn new(colours: bool) -> Self {
        Self { colours }
    }

    fn coloured(self, style: Style, colour: Color) -> Style {
        if self.colours { style.fg(colour) } else { style }
    }

    /// The row in focus of the pane in focus.
    pub fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// The row in focus of another pane.
    pub fn marked(self) -> Style {
        Style::new().add_modifier(Modifier::UNDERLINED)
    }

    pub fn heading(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What helps but may be overlooked.
    pub fn aside(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    pub fn key(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    pub fn error(self) -> Style {
        self.coloured(Style::new().add_modifier(Modifier::BOLD), Color::Red)
    }

    pub fn conflict(self) -> Style {
        self.coloured(Style::new().add_modifier(Modifier::BOLD), Color::Red)
    }

    pub fn visited(self) -> Style {
        self.coloured(Style::new(), Color::Green)
    }

    pub fn planned(self) -> Style {
        self.coloured(Style::new(), Color::Blue)
    }

    pub fn status(self, status: Status) -> Style {
        match status {
            Status::Idea | Status::Requested => Style::new(),
            Status::Accepted | Status::Confirmed => self.planned(),
            Status::Done => self.visited(),
            Status::Cancelled => Style::new().add_modifier(Modifier::CROSSED_OUT),
        }
    }

    pub fn title_bar(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }
}
