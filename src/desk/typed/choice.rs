//! One of a few words: how far a visit is arranged, whether the press comes along.
//! Start with [`status`] and [`press`].

use super::line::plain;
use super::{NotUnderstood, Reason};
use crate::domain::details::Press;
use crate::domain::stop::Status;
use crate::text::search::sort_key;

/// The status by its word in either language or on the command line, or by a beginning that no other has.
///
/// # Errors
/// It is none, or several begin like it.
pub fn status(typed: &str) -> Result<Status, NotUnderstood> {
    let words = |status: Status| match status {
        Status::Idea => ["idea", "idee"],
        Status::Requested => ["requested", "angefragt"],
        Status::Accepted => ["accepted", "zugesagt"],
        Status::Confirmed => ["confirmed", "bestätigt"],
        Status::Done => ["done", "besucht"],
        Status::Cancelled => ["cancelled", "abgesagt"],
    };
    one_of(&Status::ALL.map(|status| (status, words(status))), typed).ok_or_else(|| Reason::NoStatus.of(typed))
}

/// Whether the press comes along, by its word in either language or by a beginning that no other has.
///
/// # Errors
/// It is none.
pub fn press(typed: &str) -> Result<Press, NotUnderstood> {
    let words = |press: Press| match press {
        Press::Yes => ["yes", "ja"],
        Press::No => ["no", "nein"],
        Press::Pool => ["pool", "pool"],
    };
    one_of(&Press::ALL.map(|press| (press, words(press))), typed).ok_or_else(|| Reason::NoPress.of(typed))
}

/// Both languages are understood whatever the screen speaks: a pasted text does not know the setting.
fn one_of<T: Copy>(all: &[(T, [&str; 2])], typed: &str) -> Option<T> {
    let wanted = plain(typed);
    let pick = |test: &dyn Fn(&str) -> bool| -> Vec<T> {
        let meant = all.iter().filter(|(_, words)| words.iter().any(|word| test(&sort_key(word))));
        meant.map(|(value, _)| *value).collect()
    };
    let whole = pick(&|word| word == wanted);
    let begun = pick(&|word| !wanted.is_empty() && word.starts_with(&wanted));
    match (&whole[..], &begun[..]) {
        ([value], _) | ([], [value]) => Some(*value),
        _ => None,
    }
}
