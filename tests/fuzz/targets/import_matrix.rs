//! Any bytes as a table of drives: a sentence, or drives that are numbers.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sommertour::domain::reference::Reference;
use sommertour::store::assets::load_embedded;
use sommertour::text::sanitize::sanitize;
use sommertour::text::{Lang, Words};
use sommertour::travel::matrix_csv::read;
use std::sync::LazyLock;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| load_embedded().expect("the embedded data"));

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Lang::De).expect("words"));

fuzz_target!(|bytes: &[u8]| {
    match read(bytes, &REFERENCE) {
        Ok(imported) => {
            for (_, _, cost) in &imported.drives {
                assert!(cost.km.is_finite() && cost.km >= 0.0 && cost.minutes.is_finite() && cost.minutes >= 0.0);
            }
        }
        Err(error) => {
            let sentence = error.in_words(&WORDS);
            assert_eq!(sanitize(&sentence), sentence);
        }
    }
});
