//! Legs asked for once and kept: a tour is drawn again at every key, its drives do not change.
//! Start with [`Remembered`].

use crate::domain::coord::Coord;
use crate::domain::travel::{Leg, Table, Travel};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Where a leg begins and ends, to the last bit.
type Ends = [u64; 4];

/// How many legs are kept before the memory starts anew: a few megabytes at most.
const MOST: usize = 20_000;

/// A method that answers the same question only once.
pub struct Remembered {
    method: Box<dyn Travel>,
    legs: Mutex<HashMap<Ends, Leg>>,
}

impl Remembered {
    pub fn new(method: Box<dyn Travel>) -> Self {
        Self { method, legs: Mutex::default() }
    }
}

impl Travel for Remembered {
    fn leg(&self, from: Coord, to: Coord) -> Leg {
        let ends = [from.lat(), from.lon(), to.lat(), to.lon()].map(f64::to_bits);
        // A thread that panicked while it held the memory left whole legs in it.
        let mut legs = self.legs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(leg) = legs.get(&ends) {
            return leg.clone();
        }
        if legs.len() >= MOST {
            legs.clear();
        }
        let leg = self.method.leg(from, to);
        legs.insert(ends, leg.clone());
        leg
    }

    fn table(&self, places: &[Coord]) -> Table {
        self.method.table(places)
    }
}

#[cfg(test)]
mod tests {
    use super::Remembered;
    use crate::domain::coord::Coord;
    use crate::domain::travel::{Leg, Travel};
    use crate::travel::formula::Formula;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    struct Counting(Arc<AtomicUsize>);

    impl Travel for Counting {
        fn leg(&self, from: Coord, to: Coord) -> Leg {
            self.0.fetch_add(1, Ordering::Relaxed);
            Formula.leg(from, to)
        }
    }

    #[test]
    fn a_leg_is_asked_for_once_and_each_way_is_a_leg() {
        let asked = Arc::new(AtomicUsize::new(0));
        let travel = Remembered::new(Box::new(Counting(Arc::clone(&asked))));
        let (a, b) = (Coord::new(51.0, 6.0).unwrap(), Coord::new(52.0, 9.0).unwrap());
        let first = travel.leg(a, b);
        assert_eq!(travel.leg(a, b), first);
        assert_eq!(asked.load(Ordering::Relaxed), 1);
        travel.leg(b, a);
        assert_eq!(asked.load(Ordering::Relaxed), 2);
    }
}
