//! Styles by meaning: bold, reverse and underline carry it; colour only adds to them.
//! Start with [`Theme`].

use super::map_lines::Layer;
use crate::domain::stop::Status;
use crate::map::scene::MarkState;
use ratatui::style::{Color, Modifier, Style};

/// One after the other for the ways of a tour; none stands for the terminal's own, which is always legible.
const WAY_COLOURS: [Color; 4] = [Color::Red, Color::Magenta, Color::Green, Color::Reset];

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

    /// The colour of a line on the map. Without colours lines differ by their characters alone.
    pub fn map(self, layer: Layer) -> Color {
        match layer {
            _ if !self.colours => Color::Reset,
            // Grey and yellow are lost on some dark and most light grounds; their characters are light enough.
            Layer::Kreise | Layer::Autobahn(_) | Layer::Land => Color::Reset,
            Layer::Rivers => Color::Cyan,
            Layer::Way(way) => WAY_COLOURS[way % WAY_COLOURS.len()],
        }
    }

    /// The style of what belongs to a line on the map.
    pub fn map_style(self, layer: Layer) -> Style {
        Style::new().fg(self.map(layer)).add_modifier(Modifier::BOLD)
    }

    /// The number of a stop on a way; none where its day's way is not known.
    pub fn stop(self, way: Option<usize>) -> Style {
        way.map_or(self.heading(), |way| self.map_style(Layer::Way(way))).add_modifier(Modifier::REVERSED)
    }

    /// The mark of a KI.
    pub fn mark(self, state: MarkState) -> Style {
        match state {
            MarkState::Visited => self.visited(),
            MarkState::Planned => self.planned(),
            MarkState::Open => Style::new(),
            MarkState::NoKi => self.aside(),
        }
    }

    pub fn title_bar(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }
}
