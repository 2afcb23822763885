//! Any bytes as the answer of a routing server: a sentence, or a table of the size that was asked for.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sommertour::text::sanitize::sanitize;
use sommertour::text::{Lang, Words};
use sommertour::travel::osrm_answer::parse;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Lang::De).expect("words"));

fuzz_target!(|bytes: &[u8]| {
    // The first byte says what was asked for, and how the server called its answer.
    let Some((first, body)) = bytes.split_first() else { return };
    let (sources, destinations) = (usize::from(first & 3), usize::from(first >> 2 & 3));
    let status = if first & 128 == 0 { 200 } else { 400 };
    match parse(status, body, sources, destinations) {
        Ok(answer) => {
            assert!(answer.cells.len() == sources && answer.cells.iter().all(|row| row.len() == destinations));
            for cost in answer.cells.iter().flatten().flatten() {
                assert!(cost.km.is_finite() && cost.km >= 0.0 && cost.minutes.is_finite() && cost.minutes >= 0.0);
            }
            for off in answer.sources_off.iter().chain(&answer.destinations_off) {
                assert!(off.is_finite() && *off >= 0.0);
            }
        }
        Err(error) => {
            let sentence = error.in_words(&WORDS);
            assert_eq!(sanitize(&sentence), sentence);
        }
    }
});
