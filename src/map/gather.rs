//! Marks that would cover each other become one.
//! Start with [`gather`].

use super::labels::Box;

/// Puts so many marks into groups whose boxes do not overlap. `box_of` gives the box that marks fill together; they are
/// named by their index, in order. Each group begins with the mark that it stands at.
pub fn gather(count: usize, box_of: impl Fn(&[usize]) -> Box) -> Vec<(Vec<usize>, Box)> {
    let mut groups: Vec<(Vec<usize>, Box)> = Vec::new();
    for mark in 0..count {
        let mut members = vec![mark];
        let mut space = box_of(&members);
        // A group that grew may cover the next one.
        while let Some(at) = groups.iter().position(|(_, other)| other.overlaps(&space)) {
            members.extend(groups.remove(at).0);
            members.sort_unstable();
            space = box_of(&members);
        }
        groups.push((members, space));
    }
    groups.sort_unstable_by_key(|(members, _)| members[0]);
    groups
}

#[cfg(test)]
mod tests {
    use super::{Box, gather};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_mark_is_in_one_group_and_no_group_covers_another(
            marks in prop::collection::vec((0..60i32, 0..20i32, 1..5i32), 0..40)
        ) {
            let groups = gather(marks.len(), |members| {
                let (x, y, _) = marks[members[0]];
                let width: i32 = members.iter().map(|at| marks[*at].2).sum();
                Box { x: x.into(), y: y.into(), width: width.into(), height: 1.0 }
            });
            let mut met: Vec<usize> = groups.iter().flat_map(|(members, _)| members.clone()).collect();
            met.sort_unstable();
            prop_assert_eq!(met, (0..marks.len()).collect::<Vec<_>>());
            for (at, (members, one)) in groups.iter().enumerate() {
                prop_assert!(members.is_sorted());
                prop_assert!(groups[at + 1..].iter().all(|(_, other)| !one.overlaps(other)));
            }
        }
    }
}
