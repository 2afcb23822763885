//! A tour once more, as a tour of its own.
//! Start with [`duplicate`].

use super::ids::Ids;
use super::tour::{Stage, Tour};

/// The same tour as a draft with new ids: calendar entries of the two must not meet.
pub fn duplicate(tour: &Tour, ids: &mut Ids) -> Tour {
    let mut copy = Tour { stage: Stage::Draft, ..tour.clone() };
    for day in 0..copy.days.len() {
        copy.days[day].id = ids.day(&copy);
        for stop in 0..copy.days[day].stops.len() {
            copy.days[day].stops[stop].id = ids.stop(&copy);
        }
    }
    for idea in 0..copy.ideas.len() {
        copy.ideas[idea].id = ids.stop(&copy);
    }
    copy
}

#[cfg(test)]
mod tests {
    use super::duplicate;
    use crate::domain::date::When;
    use crate::domain::ids::{Id, Ids};
    use crate::domain::tour::{Day, Tour};

    #[test]
    fn a_duplicate_shares_no_id() {
        let mut tour = Tour::new("Sommertour");
        tour.days.push(Day::new(Id::new("d-1").unwrap(), When::Open));
        let copy = duplicate(&tour, &mut Ids::seeded(1));
        assert_ne!(copy.days[0].id, tour.days[0].id);
        assert_eq!((copy.title.as_str(), copy.days[0].date), ("Sommertour", When::Open));
    }
}
