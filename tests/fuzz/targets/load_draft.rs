//! Any bytes as a draft: a sentence, or unsaved work that is kept and read back as it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sommertour::store::diagnose::parse;
use sommertour::store::draft::Draft;
use sommertour::store::ron_format::to_text;
use sommertour::text::sanitize::sanitize;
use sommertour::text::{InWords, Lang, Words};
use std::path::Path;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Lang::De).expect("words"));

fuzz_target!(|bytes: &[u8]| {
    let file = Path::new("draft.ron");
    match parse::<Draft>(file, bytes) {
        Ok(draft) => {
            let text = to_text(&draft).expect("a draft can be written");
            assert_eq!(parse::<Draft>(file, text.as_bytes()).as_ref(), Ok(&draft));
        }
        Err(problem) => {
            let sentence = problem.in_words(&WORDS);
            assert_eq!(sanitize(&sentence), sentence);
        }
    }
});
