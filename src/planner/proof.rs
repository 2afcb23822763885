//! What can be claimed about a plan: the best there is, at most so far from it, or nothing.
//! Start with [`Proof`].

/// What is proven about a value that is as small as can be. Only ever about the numbers given, never about the road.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Proof {
    /// Nothing better exists.
    Optimal,
    /// Nothing is better by more than this share of the value: (value − bound) / value.
    Gap(f64),
    /// No claim.
    None,
}

impl Proof {
    /// What a lower bound says about a value.
    pub fn of(value: i64, bound: Option<i64>) -> Self {
        match bound {
            Some(bound) if bound >= value => Self::Optimal,
            // A bound below nothing at all says nothing.
            Some(bound) if value > 0 && bound > 0 => Self::Gap((value - bound) as f64 / value as f64),
            _ => Self::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Proof;

    #[test]
    fn a_bound_that_is_reached_is_a_proof() {
        assert_eq!(Proof::of(100, Some(100)), Proof::Optimal);
        assert_eq!(Proof::of(0, Some(0)), Proof::Optimal);
        assert_eq!(Proof::of(100, Some(99)), Proof::Gap(0.01));
        assert_eq!(Proof::of(100, Some(0)), Proof::None);
        assert_eq!(Proof::of(100, None), Proof::None);
    }
}
