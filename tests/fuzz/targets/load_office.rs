//! Any bytes as one of the files that an office keeps beside its tours: a sentence, or reference data and drives.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sommertour::domain::reference::Reference;
use sommertour::store::assets::{lay_over, load_embedded, office_of};
use sommertour::store::matrix_file::read_matrix;
use sommertour::text::sanitize::sanitize;
use sommertour::text::{InWords, Lang, Words};
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Lang::De).expect("words"));

static SHIPPED: LazyLock<Reference> = LazyLock::new(|| load_embedded().expect("the embedded data"));

/// A folder of tours with the office's own in it.
static TOURS: LazyLock<PathBuf> = LazyLock::new(|| {
    let dir = std::env::temp_dir().join(format!("sommertour-fuzz-{}", std::process::id()));
    fs::create_dir_all(office_of(&dir)).expect("a folder");
    dir
});

const FILES: [&str; 4] = ["vorgaben.ron", "kontakte.ron", "sperrtage.ron", "fahrzeiten.ron"];

fuzz_target!(|bytes: &[u8]| {
    // The first byte says which file.
    let Some((first, bytes)) = bytes.split_first() else { return };
    let office = office_of(&TOURS);
    let path = office.join(FILES[usize::from(*first) % FILES.len()]);
    fs::write(&path, bytes).expect("a file");
    let mut reference = SHIPPED.clone();
    let mut problems = lay_over(&mut reference, &TOURS);
    match read_matrix(&office) {
        Ok(Some(matrix)) => {
            for ((from, to), known) in matrix.drives() {
                assert!(from.max(to) < matrix.places().len() && known.origin < matrix.origins().len());
                assert!(known.cost.km.is_finite() && known.cost.minutes.is_finite());
            }
        }
        Ok(None) => {}
        Err(problem) => problems.push(problem),
    }
    for problem in problems {
        let sentence = problem.in_words(&WORDS);
        assert_eq!(sanitize(&sentence), sentence);
    }
    fs::remove_file(&path).expect("the file is there");
});
