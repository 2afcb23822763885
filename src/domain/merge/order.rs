//! Three-way merge of the order of a list of ids.
//! Start with [`merge`].

use crate::domain::ids::Id;
use std::collections::{HashMap, HashSet};

/// The merged order of `members`; `None` when both sides moved the same things to different places.
/// Members that neither side has in this list come last, by id.
pub fn merge(base: &[Id], ours: &[Id], theirs: &[Id], members: &HashSet<Id>) -> Option<Vec<Id>> {
    let spine = spine(base, &shared(ours, theirs, members), &shared(theirs, ours, members))?;
    Some(fill(&spine, ours, theirs, members))
}

/// The order of `first`, with what only `second` has put in where it stands there.
pub fn put_together(first: &[Id], second: &[Id], members: &HashSet<Id>) -> Vec<Id> {
    fill(&shared(first, second, members), first, second, members)
}

/// The members that `list` and `other` both have, in the order of `list`.
fn shared<'a>(list: &'a [Id], other: &[Id], members: &HashSet<Id>) -> Vec<&'a Id> {
    let other: HashSet<&Id> = other.iter().collect();
    list.iter().filter(|id| members.contains(*id) && other.contains(*id)).collect()
}

/// Merges two orders of the same ids. Of each pair the side that turned it round is followed; `None` when the pairs
/// then contradict each other.
fn spine<'a>(base: &[Id], ours: &[&'a Id], theirs: &[&'a Id]) -> Option<Vec<&'a Id>> {
    let rank_in_base: HashMap<&Id, usize> = base.iter().enumerate().map(|(rank, id)| (id, rank)).collect();
    let rank_in_theirs: HashMap<&Id, usize> = theirs.iter().enumerate().map(|(rank, id)| (*id, rank)).collect();
    let was_so = |list: &[&Id]| {
        let ranks: Option<Vec<usize>> = list.iter().map(|id| rank_in_base.get(*id).copied()).collect();
        ranks.is_some_and(|ranks| ranks.is_sorted())
    };
    if ours == theirs || was_so(theirs) {
        return Some(ours.to_vec());
    }
    if was_so(ours) {
        return Some(theirs.to_vec());
    }
    // How many of the others stand before each: all different exactly when the pairs agree on one order.
    let mut before = vec![0_usize; ours.len()];
    for (i, first) in ours.iter().enumerate() {
        for (j, second) in ours.iter().enumerate().skip(i + 1) {
            let is_so_in_theirs = rank_in_theirs.get(first) < rank_in_theirs.get(second);
            let was_so = rank_in_base.get(*first).zip(rank_in_base.get(*second)).map(|(a, b)| a < b);
            let first_leads = match was_so {
                _ if is_so_in_theirs => true,
                Some(was_so) => !was_so,
                None => return None,
            };
            // Ours has `first` before `second`, theirs has not: whoever differs from the base turned the pair round.
            before[if first_leads { j } else { i }] += 1;
        }
    }
    let mut merged: Vec<Option<&Id>> = vec![None; ours.len()];
    for (id, before) in ours.iter().zip(before) {
        *merged.get_mut(before)? = Some(id);
    }
    merged.into_iter().collect()
}

/// Puts what only one side has behind the member that stands before it there.
fn fill(spine: &[&Id], ours: &[Id], theirs: &[Id], members: &HashSet<Id>) -> Vec<Id> {
    let common: HashSet<&Id> = spine.iter().copied().collect();
    let runs = [ours, theirs].map(|list| runs_of(list, &common, members));
    let mut merged = Vec::with_capacity(members.len());
    for anchor in std::iter::once(None).chain(spine.iter().copied().map(Some)) {
        merged.extend(anchor.cloned());
        let mut here: Vec<&Vec<Id>> = runs.iter().filter_map(|runs| runs.get(&anchor)).collect();
        // By id and not by side, so that both people get the same order.
        here.sort();
        merged.extend(here.into_iter().flatten().cloned());
    }
    let placed: HashSet<&Id> = merged.iter().collect();
    let mut rest: Vec<Id> = members.iter().filter(|id| !placed.contains(id)).cloned().collect();
    rest.sort();
    merged.extend(rest);
    merged
}

/// The members of `list` that are not in `common`, by the common one before them.
fn runs_of<'a>(list: &'a [Id], common: &HashSet<&Id>, members: &HashSet<Id>) -> HashMap<Option<&'a Id>, Vec<Id>> {
    let mut runs: HashMap<Option<&Id>, Vec<Id>> = HashMap::new();
    let mut anchor = None;
    for id in list.iter().filter(|id| members.contains(*id)) {
        if common.contains(id) {
            anchor = Some(id);
        } else {
            runs.entry(anchor).or_default().push(id.clone());
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(letters: &str) -> Vec<Id> {
        letters.chars().map(|letter| Id::new(letter).unwrap()).collect()
    }

    fn merged(base: &str, ours: &str, theirs: &str) -> Option<String> {
        let [base, ours, theirs] = [base, ours, theirs].map(ids);
        let in_all = |id: &&Id| !base.contains(id) || (ours.contains(id) && theirs.contains(id));
        let members = ours.iter().chain(&theirs).filter(in_all).cloned().collect();
        let merged = merge(&base, &ours, &theirs, &members)?;
        Some(merged.iter().map(Id::as_str).collect())
    }

    #[test]
    fn moves_and_additions_of_both_sides_are_kept() {
        for (base, ours, theirs, expected) in [
            ("abc", "abc", "cab", "cab"),
            ("abc", "axbc", "abyc", "axbyc"),
            ("abc", "abcx", "abcy", "abcxy"),
            ("abc", "abcy", "abcx", "abcxy"),
            ("abcdefgh", "bacdefgh", "abcdefhg", "bacdefhg"),
            ("abc", "ac", "abxc", "axc"),
            ("abc", "xabc", "bca", "xbca"),
            ("", "ba", "c", "bac"),
        ] {
            assert_eq!(merged(base, ours, theirs).as_deref(), Some(expected), "{base} {ours} {theirs}");
        }
    }

    #[test]
    fn one_thing_moved_to_two_places_is_a_conflict() {
        assert_eq!(merged("abc", "bac", "cab"), Some("cba".to_owned()));
        assert_eq!(merged("abc", "bac", "acb"), None);
    }

    #[test]
    fn one_thing_brought_here_to_two_places_is_a_conflict() {
        assert_eq!(merged("a", "xa", "ax"), None);
        assert_eq!(merged("a", "xa", "xa").as_deref(), Some("xa"));
    }

    #[test]
    fn what_neither_side_has_here_comes_last_by_id() {
        let members: HashSet<Id> = ids("abqrstuvwxyz").into_iter().collect();
        let merged = merge(&ids("ab"), &ids("ba"), &ids("ab"), &members);
        assert_eq!(merged, Some(ids("baqrstuvwxyz")));
    }
}
