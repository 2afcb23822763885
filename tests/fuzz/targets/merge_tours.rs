//! Any three versions of a tour: the laws of the merge.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sommertour::domain::merge::{Choices, MergeConflict, merge};
use sommertour::domain::tour::Tour;
use sommertour::store::diagnose::parse;
use std::collections::HashSet;
use std::path::Path;

fuzz_target!(|bytes: &[u8]| {
    // Three files, one behind the other, with a line of dashes between them.
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let versions: Vec<Tour> = text
        .split("\n---\n")
        .filter_map(|text| parse(Path::new("tour.ron"), text.as_bytes()).ok())
        .filter(|tour: &Tour| tour.repeated_id().is_none())
        .collect();
    let [base, ours, theirs] = versions.as_slice() else { return };
    let none = Choices::new();
    assert_eq!(merge(base, ours, base, &none).tour, *ours);
    assert_eq!(merge(base, base, theirs, &none).tour, *theirs);
    let (there, back) = (merge(base, ours, theirs, &none), merge(base, theirs, ours, &none));
    let mirrored: HashSet<MergeConflict> = back.conflicts.iter().map(MergeConflict::mirrored).collect();
    assert_eq!(there.conflicts.iter().cloned().collect::<HashSet<_>>(), mirrored);
    if there.conflicts.is_empty() {
        assert_eq!(there.tour, back.tour);
    }
});
