//! Any bytes as a tour: a sentence or a tour that is saved and read back as it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sommertour::domain::tour::{FORMAT_VERSION, Tour};
use sommertour::store::diagnose::parse;
use sommertour::store::ron_format::to_text;
use sommertour::text::sanitize::sanitize;
use sommertour::text::{Lang, Words};
use std::path::Path;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Lang::De).expect("words"));

fuzz_target!(|bytes: &[u8]| {
    let file = Path::new("tour.ron");
    match parse::<Tour>(file, bytes, FORMAT_VERSION) {
        Ok(tour) => {
            let text = to_text(&tour).expect("a tour can be written");
            let again = parse::<Tour>(file, text.as_bytes(), FORMAT_VERSION).expect("what was written can be read");
            assert_eq!(again, tour);
        }
        Err(problem) => {
            let sentence = problem.in_words(&WORDS);
            assert_eq!(sanitize(&sentence), sentence);
        }
    }
});
