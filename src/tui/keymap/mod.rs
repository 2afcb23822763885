//! THE table of commands: where, keys, words, when a command can run, and what it does, in one record each.
//! Start with [`Record`] and [`records`]; dispatch, hints, help, palette and the documented keys all read it.

mod dialogs;
mod kreise;
mod map;
mod panes;
mod plan;
mod planner;
mod record;

use super::context::{Command, Context};
use super::keys::Key;

pub use record::{PINNED, Record};

/// Every command of the program.
pub fn records() -> impl Iterator<Item = &'static Record> {
    [kreise::RECORDS, plan::RECORDS, planner::RECORDS, map::RECORDS, panes::RECORDS, dialogs::RECORDS]
        .into_iter()
        .flatten()
}

/// The records that apply in `context`: its own first, then those of every pane.
pub fn records_in(context: Context) -> impl Iterator<Item = &'static Record> {
    let reach = std::iter::once(context).chain(context.is_pane().then_some(Context::Panes));
    reach.flat_map(|context| records().filter(move |record| record.context == context))
}

/// What `key` means in `context`.
pub fn lookup(context: Context, key: Key) -> Option<&'static Record> {
    records_in(context).find(|record| record.keys.contains(&key))
}

/// The record of `command`, as `context` reaches it. What a pane does not reach can still be asked for there: in the
/// palette, or because a job runs.
pub fn record_of(context: Context, command: Command) -> Option<&'static Record> {
    let elsewhere = context.is_pane().then(records);
    records_in(context).chain(elsewhere.into_iter().flatten()).find(|record| record.command == command)
}

#[cfg(test)]
mod tests {
    use super::{Context, records, records_in};
    use std::collections::HashSet;

    const CONTEXTS: [Context; 12] = [
        Context::Kreise,
        Context::Plan,
        Context::Map,
        Context::Detail,
        Context::Prompt,
        Context::Print,
        Context::Choice,
        Context::Buttons,
        Context::Offer,
        Context::Reading,
        Context::Search,
        Context::Printing,
    ];

    #[test]
    fn no_key_and_no_name_is_taken_twice_in_one_context() {
        for context in CONTEXTS {
            let (mut keys, mut names) = (HashSet::new(), HashSet::new());
            for record in records_in(context) {
                assert!(names.insert(record.command), "{context:?}: {:?} stands there twice", record.command);
                for key in record.keys {
                    assert!(keys.insert(format!("{key:?}")), "{context:?}: {key:?} of {:?} is taken", record.command);
                }
            }
        }
    }

    #[test]
    fn no_command_needs_a_key_that_terminals_or_german_keyboards_keep() {
        use ratatui::crossterm::event::KeyCode;
        for key in records().flat_map(|record| record.keys) {
            if let KeyCode::Char(c) = key.code {
                assert!(c.is_ascii_lowercase() || "+-".contains(c), "{key:?}");
                assert!(!key.ctrl || !"imjhc".contains(c), "{key:?}");
            }
        }
    }
}
