//! Any bytes as a tour: a sentence or a tour that is saved and read back as it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sommertour::store::ron_format::to_text;
use sommertour::store::tour_file::TourFile;
use sommertour::text::sanitize::sanitize;
use sommertour::text::{InWords, Lang, Words};
use std::path::Path;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Lang::De).expect("words"));

fuzz_target!(|bytes: &[u8]| {
    let file = Path::new("tour.ron");
    match TourFile::of_bytes(file, bytes) {
        Ok(TourFile { tour, .. }) => {
            let text = to_text(&tour).expect("a tour can be written");
            let again = TourFile::of_bytes(file, text.as_bytes()).expect("what was written can be read");
            assert_eq!(again.tour, tour);
        }
        Err(problem) => {
            let sentence = problem.in_words(&WORDS);
            assert_eq!(sanitize(&sentence), sentence);
        }
    }
});
