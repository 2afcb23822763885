//! How time passes on a day: drives, visits, the lunch break; forwards as early and backwards as late as can be.
//! Start with [`Rule`].

/// Later than everything, and still far from overflow when times are added to it.
pub(super) const NEVER: i64 = i64::MAX / 4;

/// A span in which a visit may begin, both ends included.
pub(super) type Span = (i64, i64);

/// What a tour of one day must keep. Times count from the opening of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Rule {
    /// How long the day is open.
    pub length: i64,
    pub start: usize,
    pub end: usize,
    /// Length, earliest and latest beginning.
    pub lunch: Option<(i64, i64, i64)>,
    pub most_stops: usize,
    pub most_drive: i64,
}

/// The earliest times at which a point of a tour can be reached: with lunch still ahead, and with lunch behind or not
/// needed. Earlier is never worse, so that two numbers say all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub hungry: i64,
    pub fed: i64,
}

/// The latest times at which a point of a tour may be reached; `-NEVER` where that is not to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Limit {
    pub hungry: i64,
    pub fed: i64,
}

impl Rule {
    /// When the car can leave the start.
    pub fn leave(&self) -> Clock {
        match self.lunch {
            None => Clock { hungry: NEVER, fed: 0 },
            Some((length, from, _)) => Clock { hungry: 0, fed: (from + length).max(0) }.trimmed(),
        }
    }

    /// From being free to leave one place to arriving at the next.
    #[inline]
    pub fn ride(&self, free: Clock, drive: i64) -> Clock {
        let fed = free.fed + drive;
        match self.lunch {
            Some((length, from, to)) if free.hungry <= to => {
                let hungry = free.hungry + drive;
                Clock { hungry, fed: fed.min(hungry.max(from) + length) }
            }
            // Hungry past the last hour for lunch: only the way home may still be driven so.
            _ => Clock { hungry: NEVER, fed },
        }
    }

    /// When the car is back at the end.
    #[inline]
    pub fn home(&self, free: Clock, drive: i64) -> i64 {
        let fed = free.fed + drive;
        match self.lunch {
            Some((length, _, to)) if free.hungry <= to => {
                let hungry = free.hungry + drive;
                fed.min(if hungry <= to { hungry } else { hungry + length })
            }
            _ => fed,
        }
    }

    /// When the car must be free to leave for the end.
    pub fn limit_home(&self, drive: i64) -> Limit {
        let fed = self.length - drive;
        let hungry = match self.lunch {
            None => -NEVER,
            Some((length, _, to)) => fed.min((to - drive).max(to.min(fed - length))),
        };
        Limit { hungry, fed }
    }

    /// When the car must be free to leave for a place that must be reached in time.
    pub fn limit_ride(&self, reached: Limit, drive: i64) -> Limit {
        let fed = reached.fed - drive;
        let hungry = match self.lunch {
            None => -NEVER,
            Some((length, from, to)) => {
                let with_lunch = if reached.fed >= from + length { fed - length } else { -NEVER };
                to.min(with_lunch.max(reached.hungry - drive))
            }
        };
        Limit { hungry, fed }
    }
}

impl Clock {
    /// Without what the other number makes useless.
    #[inline]
    fn trimmed(self) -> Self {
        if self.fed <= self.hungry { Self { hungry: NEVER, fed: self.fed } } else { self }
    }

    /// From arriving at a visit to being free to leave it.
    #[inline]
    pub fn visit(self, spans: &[Span], service: i64) -> Self {
        let fed = next_in(spans, self.fed) + service;
        let hungry = if self.hungry >= NEVER { NEVER } else { next_in(spans, self.hungry) + service };
        Self { hungry, fed }.trimmed()
    }

    #[inline]
    pub fn is_never(self) -> bool {
        self.hungry >= NEVER && self.fed >= NEVER
    }

    #[inline]
    pub fn keeps(self, limit: Limit) -> bool {
        self.fed <= limit.fed || self.hungry <= limit.hungry
    }

    pub fn earliest(self) -> i64 {
        self.hungry.min(self.fed)
    }

    /// Whether this is nowhere later than the other.
    #[inline]
    pub fn is_no_later(self, other: Self) -> bool {
        self.fed <= other.fed && self.earliest() <= other.hungry
    }
}

impl Limit {
    /// From when the car must be free to leave a visit to when the visit must be reached.
    pub fn visit(self, spans: &[Span], service: i64) -> Self {
        Self { hungry: last_in(spans, self.hungry - service), fed: last_in(spans, self.fed - service) }
    }
}

/// The earliest time in the spans that is not before `time`; spans are sorted.
#[inline]
pub(super) fn next_in(spans: &[Span], time: i64) -> i64 {
    spans.iter().find(|(_, to)| time <= *to).map_or(NEVER, |(from, _)| time.max(*from))
}

/// The latest time in the spans that is not after `time`.
fn last_in(spans: &[Span], time: i64) -> i64 {
    spans.iter().rev().find(|(from, _)| *from <= time).map_or(-NEVER, |(_, to)| time.min(*to))
}
