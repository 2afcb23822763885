//! Copies that programs which keep folders in step leave beside a tour when two machines have changed it.
//! Start with [`tell_apart`].

use super::backup::Backups;
use super::earlier::Opened;
use super::problem::Problem;
use super::tour_file::{TourFile, stem_of};
use crate::domain::ids::Id;
use crate::domain::merge::{Choices, merge};
use crate::domain::tour::Tour;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// A file that is another state of a tour beside it.
#[derive(Clone, Debug)]
pub struct SyncCopy {
    pub file: TourFile,
    /// The tour's own file.
    pub original: PathBuf,
}

/// A copy that was read to be merged.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundCopy {
    pub path: PathBuf,
    pub original: PathBuf,
    pub tour: Tour,
    /// What both states come from, as far as that is known: a merge starts from it.
    pub base: Tour,
}

/// The tours among files sorted by name, and the copies of them. A copy whose tour is gone is a tour.
pub fn tell_apart(files: Vec<TourFile>) -> (Vec<TourFile>, Vec<SyncCopy>) {
    let originals: Vec<Option<usize>> = files.iter().map(|file| original_of(file, &files)).collect();
    let paths: Vec<PathBuf> = files.iter().map(|file| file.path.clone()).collect();
    let (mut tours, mut copies) = (Vec::new(), Vec::new());
    for (file, original) in files.into_iter().zip(originals) {
        match original {
            Some(at) => copies.push(SyncCopy { file, original: paths[at].clone() }),
            None => tours.push(file),
        }
    }
    (tours, copies)
}

/// The place of the tour of which `file` is a copy.
fn original_of(file: &TourFile, files: &[TourFile]) -> Option<usize> {
    let stem = file.stem();
    if let Some(named) = named_original(&stem) {
        return files.iter().position(|other| other.path == file.path.with_file_name(format!("{named}.ron")));
    }
    if !stem.contains(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    // OneDrive appends no more than the name of the machine; only what is in it tells it from a tour of that name.
    files.iter().position(|other| is_with_machine(&stem, &stem_of(&other.path)) && are_kin(&file.tour, &other.tour))
}

/// The stem of the tour in the name of a copy by Syncthing (`tour.sync-conflict-20270720-101112-ABCDEFG`), by Nextcloud
/// and Dropbox (`tour (conflicted copy 2027-07-20 101112)`, `tour (Annas in Konflikt stehende Kopie 2027-07-20)`).
fn named_original(stem: &str) -> Option<&str> {
    if let Some((original, mark)) = stem.split_once(".sync-conflict-") {
        let mut parts = mark.split('-');
        let mut next = |length| parts.next().filter(|part| part.len() == length);
        let is_date = next(8).is_some_and(is_number) && next(6).is_some_and(is_number);
        return (is_date && !original.is_empty()).then_some(original);
    }
    let (original, mark) = stem.strip_suffix(')')?.split_once(" (")?;
    let lower = mark.to_lowercase();
    let is_copy = lower.contains("conflicted copy") || lower.contains("in konflikt stehende kopie");
    (is_copy && mark.contains(is_digit) && !original.is_empty()).then_some(original)
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn is_number(text: &str) -> bool {
    text.chars().all(is_digit)
}

/// Whether `stem` is `original` with the name of a machine behind it; the program's own names have no capital letters.
fn is_with_machine(stem: &str, original: &str) -> bool {
    let machine = stem.strip_prefix(original).and_then(|rest| rest.strip_prefix('-')).unwrap_or_default();
    let is_name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
    machine.chars().all(is_name) && machine.contains(|c: char| c.is_ascii_uppercase())
}

/// Whether the tours have a day or a stop in common: its id is made once and never again.
fn are_kin(one: &Tour, other: &Tour) -> bool {
    !ids(one).is_disjoint(&ids(other))
}

fn ids(tour: &Tour) -> HashSet<&Id> {
    tour.days.iter().map(|day| &day.id).chain(tour.stops().map(|(_, stop)| &stop.id)).collect()
}

/// Reads a copy and finds what a merge with its tour is to start from.
///
/// # Errors
/// The first thing that is wrong with the copy.
pub fn read_with_base(path: &Path, original: &Path, backups: Option<&Backups>) -> Result<FoundCopy, Problem> {
    let tour = TourFile::open(path)?.tour;
    let base = backups.and_then(|backups| ancestor(&tour, backups));
    // Without a common origin all that differs is asked about, and what only one has is kept.
    let base = base.unwrap_or_else(|| Tour::new(""));
    Ok(FoundCopy { path: path.to_owned(), original: original.to_owned(), tour, base })
}

/// The backup from which `copy` was made, as far as that can be told: the nearest to it, of several the oldest. One
/// that is older than the true origin costs needless questions; a later one would take its own changes for changes that
/// the copy took back.
fn ancestor(copy: &Tour, backups: &Backups) -> Option<Tour> {
    let earlier = backups.list().ok()?.into_iter().filter_map(|backup| Opened::of(backup).tour);
    // The latest comes first, and of equal ones the last is taken.
    earlier
        .filter(|tour| are_kin(tour, copy))
        .reduce(|best, next| if difference(&next, copy) <= difference(&best, copy) { next } else { best })
}

/// In how many things two states of a tour differ.
fn difference(one: &Tour, other: &Tour) -> usize {
    let (own, others) = (ids(one), ids(other));
    // Without a base whatever differs is a conflict.
    let changed = merge(&Tour::new(""), one, other, &Choices::new()).conflicts.len();
    own.symmetric_difference(&others).count() + changed
}

#[cfg(test)]
mod tests {
    use super::{is_with_machine, named_original};

    #[test]
    fn copies_are_known_by_their_names() {
        for (stem, original) in [
            ("tour.sync-conflict-20270720-101112-ABCDEFG", Some("tour")),
            ("tour (conflicted copy 2027-07-20 101112)", Some("tour")),
            ("tour (conflicted copy Anna 2027-07-20 101112)", Some("tour")),
            ("tour (Anna's conflicted copy 2027-07-20)", Some("tour")),
            ("tour (In Konflikt stehende Kopie von Anna 2027-07-20)", Some("tour")),
            ("tour", None),
            ("tour (Süd)", None),
            ("tour (conflicted copy)", None),
            ("tour.sync-conflict-morgen", None),
            (".sync-conflict-20270720-101112-ABCDEFG", None),
        ] {
            assert_eq!(named_original(stem), original, "{stem}");
        }
        for (stem, is_copy) in [
            ("tour-DESKTOP-7A", true),
            ("tour-DESKTOP-7A-2", true),
            ("tour-sued", false),
            ("tour-2", false),
            ("tour", false),
        ] {
            assert_eq!(is_with_machine(stem, "tour"), is_copy, "{stem}");
        }
    }
}
