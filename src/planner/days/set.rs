//! Sets of stops, one bit each.
//! Start with [`Set`].

/// A set of stops, one bit each.
pub(super) type Set = u128;

/// The most stops that a set can hold.
pub(super) const MOST_STOPS: usize = 128;

pub(super) fn set_of(stops: impl Iterator<Item = usize>) -> Set {
    stops.fold(0, |set, stop| set | 1 << stop)
}

/// The stops of a set, in order.
pub(super) fn members(mut set: Set) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let stop = (set != 0).then(|| set.trailing_zeros() as usize)?;
        set &= set - 1;
        Some(stop)
    })
}

/// Whether a stop is in a set.
pub(super) fn has(set: Set, stop: usize) -> bool {
    set >> stop & 1 == 1
}

/// The stops of a set, two by two, the lower one first.
pub(super) fn pairs(set: Set) -> impl Iterator<Item = (usize, usize)> {
    members(set).flat_map(move |stop| members(set).filter(move |other| *other > stop).map(move |other| (stop, other)))
}
