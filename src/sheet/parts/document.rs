//! What every sheet is made of, whatever format it ends in.
//! Start with [`Document`].

/// A sheet without a format. Its texts are clean; a line break inside a cell parts its lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    pub blocks: Vec<Block>,
}

/// One part of a sheet, in the order of reading.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// What the sheet is; once, at the top.
    Title(String),
    Heading(String),
    Paragraph(String),
    /// Items without an order.
    List(Vec<String>),
    Table(Table),
}

/// A table whose rows stand in groups, such as the days of a tour.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub columns: Vec<Column>,
    pub groups: Vec<Vec<Cells>>,
}

/// The cells of one row, one a column.
pub type Cells = Vec<String>;

#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub title: String,
    pub align: Align,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
}

impl Column {
    /// A column of words.
    pub fn left(title: String) -> Self {
        Self { title, align: Align::Left }
    }

    /// A column of numbers.
    pub fn right(title: String) -> Self {
        Self { title, align: Align::Right }
    }
}

impl Document {
    pub fn titled(title: impl Into<String>) -> Self {
        Self { blocks: vec![Block::Title(title.into())] }
    }

    pub fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(text.into()));
    }

    pub fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(text.into()));
    }

    /// Adds a list, unless it would be empty.
    pub fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// Adds a table, unless it would have no row.
    pub fn table(&mut self, table: Table) {
        if table.groups.iter().any(|group| !group.is_empty()) {
            self.blocks.push(Block::Table(table));
        }
    }
}
