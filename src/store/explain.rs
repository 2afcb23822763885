//! From a parser's error to the problem a person understands: the piece it is about, and what belongs there.
//! Start with [`explain`].

use super::problem::{Problem, ProblemKind};
use super::tokens::{Token, TokenKind, Tokens};
use crate::domain::value::{ValueError, ValueKind};
use ron::error::{Error, Position, SpannedError};
use std::path::Path;

/// A stretch of the text: one token, or a pair of brackets with what is between and the word before.
#[derive(Clone, Copy)]
struct Piece<'a> {
    start: usize,
    last: Token<'a>,
}

/// What stands around the place where the parser stopped.
#[derive(Default)]
struct Spot<'a> {
    /// The two whole tokens before the place, the nearer one last.
    before: [Option<Token<'a>>; 2],
    /// The value that ends at the place, or the token that the place is in.
    behind: Option<Piece<'a>>,
    /// The token that the place is in, or else the next one; none at the end of the file.
    ahead: Option<Token<'a>>,
    /// The last field named before the place.
    field: Option<&'a str>,
    /// Where the innermost open bracket stands.
    group: Option<usize>,
}

impl<'a> Spot<'a> {
    /// Walks to byte `at`. The parser has read as far, so the brackets before it are no deeper than it allows.
    fn find(text: &'a str, at: usize) -> Self {
        let mut spot = Self::default();
        // Where each open bracket stands, and where its value begins: at the word before, if there is one.
        let mut open: Vec<(usize, usize)> = Vec::new();
        for token in Tokens::of(text) {
            if token.end() > at {
                if token.start < at {
                    spot.behind = Some(Piece { start: token.start, last: token });
                }
                spot.ahead = Some(token);
                break;
            }
            let mut start = token.start;
            match token.kind {
                TokenKind::Open => {
                    let named = spot.before[1].filter(|word| word.kind == TokenKind::Word);
                    open.push((token.start, named.map_or(token.start, |word| word.start)));
                }
                TokenKind::Close => start = open.pop().map_or(start, |(_, value)| value),
                TokenKind::Colon => {
                    let word = spot.before[1].filter(|word| word.kind == TokenKind::Word);
                    spot.field = word.map_or(spot.field, |word| Some(word.text));
                }
                _ => {}
            }
            spot.behind = Some(Piece { start, last: token });
            spot.before = [spot.before[1], Some(token)];
        }
        spot.group = open.last().map(|(bracket, _)| *bracket);
        spot
    }
}

/// Puts a parser's error into a problem that points at the offending piece of `text`.
pub fn explain(file: &Path, text: &str, error: &SpannedError) -> Problem {
    let at = byte_of(text, error.span.end);
    let spot = Spot::find(text, at);
    match kind_of(text, at, &spot, &error.code) {
        (_, ProblemKind::Empty) => Problem::new(file, None, ProblemKind::Empty),
        (start, kind) => Problem::new(file, Some(place_of(text, start)), kind),
    }
}

/// What is wrong and the byte where it begins.
fn kind_of(text: &str, at: usize, spot: &Spot, code: &Error) -> (usize, ProblemKind) {
    let behind = spot.behind.map_or(at, |piece| piece.start);
    let behind_end = spot.behind.map_or(0, |piece| piece.last.end());
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let breaks_off = match code {
        Error::ExceededRecursionLimit => return (at, ProblemKind::TooDeep),
        Error::TrailingCharacters => return (at, ProblemKind::AfterTheEnd),
        Error::UnclosedBlockComment => {
            let comment = text[behind_end..].find("/*").map_or(at, |ahead| behind_end + ahead);
            return (comment, ProblemKind::EndsEarly);
        }
        Error::ExpectedStringEnd => return (behind, ProblemKind::EndsEarly),
        Error::NoSuchStructField { .. } | Error::NoSuchEnumVariant { .. } => behind_end == text.trim_end().len(),
        _ => spot.ahead.is_none(),
    };
    if breaks_off && spot.behind.is_none() {
        return (0, ProblemKind::Empty);
    }
    if breaks_off {
        return (behind_end, ProblemKind::EndsEarly);
    }
    match code {
        Error::NoSuchStructField { found, expected, .. } => {
            (behind, ProblemKind::UnknownField { found: found.clone(), expected: owned(expected) })
        }
        Error::NoSuchEnumVariant { found, expected, .. } => {
            (behind, ProblemKind::UnknownVariant { found: found.clone(), expected: owned(expected) })
        }
        Error::DuplicateStructField { field, .. } => (behind, ProblemKind::RepeatedField((*field).to_owned())),
        Error::MissingStructField { field, .. } => {
            (spot.group.unwrap_or(at), ProblemKind::MissingField((*field).to_owned()))
        }
        Error::Message(message) => match (ValueError::from_display(message), spot.behind) {
            (Some(error), Some(piece)) => (behind, ProblemKind::Value(as_written(error, piece))),
            _ => (behind, ProblemKind::Syntax),
        },
        Error::InvalidEscape(_) | Error::InvalidIntegerDigit { .. } | Error::UnexpectedChar(_)
            if spot.behind.is_some_and(|piece| piece.last.kind == TokenKind::Text) =>
        {
            (text[..at].rfind('\\').unwrap_or(behind), ProblemKind::Backslash)
        }
        Error::ExpectedDifferentStructName { found, .. } => (behind, ProblemKind::WantsGroup(found.clone())),
        // The text runs on to the next quotation mark, lines below.
        Error::ExpectedComma
            if spot
                .behind
                .is_some_and(|piece| piece.last.kind == TokenKind::Text && piece.last.text.contains('\n')) =>
        {
            (behind, ProblemKind::QuoteNotClosed)
        }
        code => match (spot.ahead.filter(|token| token.kind == TokenKind::Close), spot.group) {
            (Some(close), Some(open)) if !closes(&text[open..], close.text) => {
                let opened = text[open..].chars().take(1).collect();
                (
                    close.start,
                    ProblemKind::WrongBracket { found: close.text.to_owned(), opened, line: place_of(text, open).0 },
                )
            }
            _ => expected(at, spot, code),
        },
    }
}

/// Whether `close` is the counterpart of the bracket that `from` begins with.
fn closes(from: &str, close: &str) -> bool {
    ["()", "[]", "{}"].iter().any(|pair| from.starts_with(&pair[..1]) && pair.ends_with(close))
}

/// The error with the number as it stands in the file: a parser turns `1e999` into `inf`.
fn as_written(error: ValueError, piece: Piece) -> ValueError {
    match piece.last.kind {
        TokenKind::Number | TokenKind::Word => ValueError::new(error.kind, piece.last.text),
        _ => error,
    }
}

/// What the parser would have liked to see instead of what stands ahead.
fn expected(at: usize, spot: &Spot, code: &Error) -> (usize, ProblemKind) {
    if let Some((start, kind)) = misspelt(spot) {
        return (start, kind);
    }
    let start = spot.ahead.map_or(at, |token| token.start);
    let found = spot.ahead.map_or_else(String::new, |token| token.text.to_owned());
    let end_of_value = spot.behind.map_or(at, |piece| piece.last.end());
    let kind = match code {
        // A whole number with digits after a point: the parser has taken the first part for the value.
        Error::ExpectedComma if spot.ahead.is_some_and(|token| token.start < at) => whole_number(spot, &found),
        Error::ExpectedComma => return (end_of_value, ProblemKind::NoComma),
        Error::ExpectedMapColon => return (end_of_value, ProblemKind::NoColon),
        Error::IntegerOutOfBounds => {
            let piece = spot.behind.map_or((start, found.as_str()), |piece| (piece.start, piece.last.text));
            return (piece.0, whole_number(spot, piece.1));
        }
        Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } | Error::UnderscoreAtBeginning => {
            whole_number(spot, &found)
        }
        Error::ExpectedFloat | Error::FloatUnderscore => ProblemKind::WantsNumber(found),
        Error::ExpectedString => ProblemKind::WantsText(found),
        Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) | Error::InvalidIdentifier(_) => {
            match spot.before[1].map(|token| token.kind) {
                Some(TokenKind::Colon) => ProblemKind::WantsWord(found),
                _ => ProblemKind::WantsField(found),
            }
        }
        Error::ExpectedArray => ProblemKind::WantsList(found),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => ProblemKind::WantsGroup(found),
        Error::ExpectedDifferentLength { .. } => {
            return (spot.group.unwrap_or(start), ProblemKind::TooFewValues);
        }
        Error::ExpectedArrayEnd | Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => {
            ProblemKind::WantsClosing(found)
        }
        _ => ProblemKind::Syntax,
    };
    (start, kind)
}

/// A whole number was wanted where `found` stands.
fn whole_number(spot: &Spot, found: &str) -> ProblemKind {
    match spot.field {
        Some(field) if field.ends_with("minutes") => ProblemKind::Value(ValueError::new(ValueKind::Minutes, found)),
        _ => ProblemKind::WantsWholeNumber(found.to_owned()),
    }
}

/// The German ways to write numbers, dates and times that RON cannot read, if one stands at the place.
fn misspelt(spot: &Spot) -> Option<(usize, ProblemKind)> {
    let ahead = spot.ahead?;
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let parts = |separator: char| {
        let parts: Vec<&str> = ahead.content().split(separator).collect();
        parts.iter().all(|part| is_digits(part)).then_some(parts.len())
    };
    if let [Some(whole), Some(comma)] = spot.before
        && ahead.kind == TokenKind::Number
        && comma.kind == TokenKind::Comma
        && whole.kind == TokenKind::Number
        && whole.end() == comma.start
        && comma.end() == ahead.start
        && is_digits(ahead.text)
    {
        let written = format!("{},{}", whole.text, ahead.text);
        return Some((
            whole.start,
            match whole_number(spot, &written) {
                ProblemKind::Value(minutes) => ProblemKind::Value(minutes),
                _ => ProblemKind::DecimalComma,
            },
        ));
    }
    if parts('.') == Some(3) || parts('-') == Some(3) {
        return Some((ahead.start, ProblemKind::DateSpelling));
    }
    // A start or an end is a bare time in quotation marks; a stop's time says what it is.
    (ahead.kind == TokenKind::Text && parts(':') == Some(2)).then_some((ahead.start, ProblemKind::TimeSpelling))
}

/// The version that the outermost group gives.
pub fn version_in(text: &str) -> Option<Token<'_>> {
    let mut depth = 0_usize;
    let mut before = [None, None];
    for token in Tokens::of(text) {
        match (token.kind, before) {
            (TokenKind::Open, _) => depth += 1,
            (TokenKind::Close, _) => depth = depth.checked_sub(1)?,
            (TokenKind::Number, [Some(Token { text: "version", .. }), Some(Token { kind: TokenKind::Colon, .. })])
                if depth == 1 && token.text.bytes().all(|b| b.is_ascii_digit()) =>
            {
                return Some(token);
            }
            _ => {}
        }
        before = [before[1], Some(token)];
    }
    None
}

/// Where the outermost group opens.
pub fn opening_of(text: &str) -> Option<(usize, usize)> {
    Tokens::of(text).find(|token| token.kind == TokenKind::Open).map(|token| place_of(text, token.start))
}

/// Where the text `value` stands in a field for the `nth` time, counted from 0.
pub fn place_of_value(text: &str, field: &str, value: &str, nth: usize) -> Option<(usize, usize)> {
    let mut before: [Option<Token>; 2] = [None, None];
    let places = Tokens::of(text).filter(move |token| {
        let is_field = before[0].is_some_and(|word| word.text == field)
            && before[1].is_some_and(|colon| colon.kind == TokenKind::Colon);
        before = [before[1], Some(*token)];
        is_field && token.kind == TokenKind::Text && token.content() == value
    });
    places.map(|token| place_of(text, token.start)).nth(nth)
}

/// Line and column of a byte, counted from 1; the column counts characters.
pub fn place_of(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let in_line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, in_line.chars().count() + 1)
}

fn byte_of(text: &str, position: Position) -> usize {
    let mut lines = text.split_inclusive('\n');
    let before: usize = lines.by_ref().take(position.line.saturating_sub(1)).map(str::len).sum();
    let line = lines.next().unwrap_or_default();
    before + line.char_indices().nth(position.col.saturating_sub(1)).map_or(line.len(), |(at, _)| at)
}
