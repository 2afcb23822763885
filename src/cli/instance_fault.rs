//! What is wrong with a problem in numbers, as a sentence.
//! Start with [`fault_in_words`].

use crate::planner::check::{DEAREST, InstanceFault, MOST_NODES};
use crate::planner::days::problem::{Fault, MOST_DAYS};
use crate::say;
use crate::text::Words;

/// About a problem of order.
pub fn fault_in_words(words: &Words, fault: InstanceFault) -> String {
    match fault {
        InstanceFault::TooFewNodes(nodes) => say!(words, "solve-too-few", nodes = nodes.to_string()),
        InstanceFault::TooManyNodes(nodes) => {
            say!(words, "solve-too-many", nodes = nodes.to_string(), most = MOST_NODES.to_string())
        }
        InstanceFault::Rows { rows, nodes } => {
            say!(words, "solve-rows", rows = rows.to_string(), nodes = nodes.to_string())
        }
        InstanceFault::Columns { row, columns, nodes } => {
            let (row, columns) = (row.to_string(), columns.to_string());
            say!(words, "solve-columns", row = row, columns = columns, nodes = nodes.to_string())
        }
        InstanceFault::Negative { from, to, cost } => {
            let (from, to) = (from.to_string(), to.to_string());
            say!(words, "solve-negative", from = from, to = to, cost = cost.to_string())
        }
        InstanceFault::TooDear { from, to, cost } => {
            let (from, to, most) = (from.to_string(), to.to_string(), DEAREST.to_string());
            say!(words, "solve-too-dear", from = from, to = to, cost = cost.to_string(), most = most)
        }
    }
}

/// About visits to spread over days. Stop `k` is node `k + 1` of the file.
pub fn days_fault_in_words(words: &Words, fault: Fault) -> String {
    match fault {
        Fault::DriveSize { row, columns, places } => {
            fault_in_words(words, InstanceFault::Columns { row, columns, nodes: places })
        }
        Fault::DriveValue { from, to, value } if value < 0 => {
            fault_in_words(words, InstanceFault::Negative { from, to, cost: value })
        }
        Fault::DriveValue { from, to, value } => {
            fault_in_words(words, InstanceFault::TooDear { from, to, cost: value })
        }
        Fault::ListSize { list, length, nodes } => {
            say!(words, "solve-list-size", list = list, length = length.to_string(), nodes = nodes.to_string())
        }
        Fault::NoBase => say!(words, "solve-no-base"),
        Fault::TooManyPlaces(places) => fault_in_words(words, InstanceFault::TooManyNodes(places)),
        Fault::TooManyDays(days) => {
            say!(words, "solve-too-many-days", days = days.to_string(), most = MOST_DAYS.to_string())
        }
        Fault::NoPlace { stop } => say!(words, "solve-no-place", stop = (stop + 1).to_string()),
        Fault::Service { stop, value } => {
            say!(words, "solve-service", stop = (stop + 1).to_string(), value = value.to_string())
        }
        Fault::Prize { stop, value } => {
            say!(words, "solve-prize", stop = (stop + 1).to_string(), value = value.to_string())
        }
        Fault::Span { stop } => say!(words, "solve-span", stop = (stop + 1).to_string()),
        Fault::Day { day } => say!(words, "solve-day", day = day.to_string()),
    }
}
