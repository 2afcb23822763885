//! The pieces a RON text is made of, each with its place: enough to point at what a parser's error is about.
//! Start with [`Tokens`]; it never fails and never recurses, whatever the text.

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// The name of a field, a status, `On`, `NaN`.
    Word,
    /// Anything that begins like a number: `51.22`, also `22.11.2026` and `-5`.
    Number,
    /// A text with its quotation marks.
    Text,
    Open,
    Close,
    Colon,
    Comma,
    Other,
}

/// One piece of a RON text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    pub kind: TokenKind,
    /// The byte it begins at.
    pub start: usize,
    pub text: &'a str,
}

impl<'a> Token<'a> {
    /// The byte after its last.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// A text without its quotation marks.
    pub fn content(&self) -> &'a str {
        self.text.trim_start_matches(['r', '#']).trim_end_matches('#').trim_matches('"')
    }
}

/// Walks through the pieces of a text; blanks and comments are left out.
pub struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip_blanks_and_comments(&mut self) {
        loop {
            let rest = self.rest();
            let blanks = rest.len() - rest.trim_start().len();
            if blanks > 0 {
                self.at += blanks;
            } else if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                self.at += block_comment(rest);
            } else {
                return;
            }
        }
    }
}

/// The length of the block comment that `rest` begins with; RON lets them nest.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(next) = rest[at..].find(['/', '*']) {
        at += next;
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// The length of the quoted text that `rest` begins with, to the end of `rest` where it is not closed.
fn quoted(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of the raw text (`r#"…"#`) that `rest` begins with; `None` when it begins with none.
fn raw(rest: &str) -> Option<usize> {
    let hashes = rest.strip_prefix('r')?.bytes().take_while(|b| *b == b'#').count();
    let inside = rest[1 + hashes..].strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(hashes));
    Some(inside.find(&closing).map_or(rest.len(), |at| 2 + hashes + at + closing.len()))
}

fn run(rest: &str, fits: impl Fn(char) -> bool) -> usize {
    rest.find(|c| !fits(c)).unwrap_or(rest.len())
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.skip_blanks_and_comments();
        let rest = self.rest();
        let first = rest.chars().next()?;
        let (kind, length) = match first {
            '(' | '[' | '{' => (TokenKind::Open, 1),
            ')' | ']' | '}' => (TokenKind::Close, 1),
            ':' => (TokenKind::Colon, 1),
            ',' => (TokenKind::Comma, 1),
            '"' => (TokenKind::Text, quoted(rest)),
            _ if raw(rest).is_some() => (TokenKind::Text, raw(rest).unwrap_or(1)),
            '0'..='9' | '+' | '-' | '.' => {
                (TokenKind::Number, run(rest, |c| c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '-')))
            }
            c if c.is_alphabetic() || c == '_' => (TokenKind::Word, run(rest, |c| c.is_alphanumeric() || c == '_')),
            c => (TokenKind::Other, c.len_utf8()),
        };
        let token = Token { kind, start: self.at, text: &rest[..length] };
        self.at += length;
        Some(token)
    }
}

#[cfg(test)]
mod tests {
    use super::Tokens;

    #[test]
    fn pieces_of_a_text() {
        let text = "// c\nDay(id: \"a\\\"b\", /* x /* y */ */ lat: -51.2,2 r#\"q\"q\"#) „ä";
        let pieces: Vec<&str> = Tokens::of(text).map(|token| token.text).collect();
        let expected =
            ["Day", "(", "id", ":", "\"a\\\"b\"", ",", "lat", ":", "-51.2", ",", "2", "r#\"q\"q\"#", ")", "„", "ä"];
        assert_eq!(pieces, expected);
    }

    #[test]
    fn what_is_never_closed_ends_with_the_text() {
        for text in ["\"abc\\", "r#\"abc\"", "/* abc /* */", "((((", "r"] {
            assert!(Tokens::of(text).all(|token| token.end() <= text.len()), "{text}");
        }
    }
}
