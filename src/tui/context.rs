//! Where a key means something, and what it means by name.
//! Start with [`Context`].

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
    /// A sheet to look at, and the line for its path.
    Print,
    /// A list to choose from; letters search.
    Choice,
    /// Buttons.
    Buttons,
    /// A better plan beside today's.
    Offer,
    /// A text to read.
    Reading,
    /// A search runs in the background; what its keys do comes before what the pane does with them.
    Search,
    /// A sheet is printed in the background; likewise.
    Printing,
}

impl Context {
    pub fn is_pane(self) -> bool {
        matches!(self, Self::Kreise | Self::Plan | Self::Map | Self::Detail)
    }
}

/// The name of a command, which is the key of its title in the message files; in one context no two have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Command(pub &'static str);
