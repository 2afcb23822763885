//! The open KIs around a place: what could be visited on the same trip.
//! Start with [`nearest_open`].

use crate::domain::ags::Ags;
use crate::domain::coord::Coord;
use crate::domain::coverage::{Coverage, KiState};
use crate::domain::reference::Reference;
use crate::domain::travel::{Leg, Travel};

/// For so many times the wanted number, the nearest as the crow flies, the drive is estimated.
const CANDIDATES: usize = 3;

/// Degrees on a plane with the width that they have at 51.5° N: enough to tell near from far.
fn plane_distance(a: Coord, b: Coord) -> f64 {
    (a.lat() - b.lat()).hypot((a.lon() - b.lon()) * 0.62)
}

/// The up to `count` KIs nearest to that of `from` which are neither visited nor planned, by driving minutes.
pub fn nearest_open(
    reference: &Reference,
    coverage: &Coverage,
    travel: &dyn Travel,
    from: Ags,
    count: usize,
) -> Vec<(Ags, Leg)> {
    let here = reference.ki_coord(from);
    let mut around: Vec<(Ags, Coord)> = reference
        .kreise
        .iter()
        .map(|kreis| (kreis.ags, reference.ki_coord(kreis.ags)))
        .filter(|(ags, _)| *ags != from && *coverage.state(*ags) == KiState::Open)
        .collect();
    around.sort_by(|(_, a), (_, b)| plane_distance(here, *a).total_cmp(&plane_distance(here, *b)));
    around.truncate(count * CANDIDATES);
    let mut open: Vec<(Ags, Leg)> = around.into_iter().map(|(ags, coord)| (ags, travel.leg(here, coord))).collect();
    open.sort_by(|(_, a), (_, b)| a.minutes.value.total_cmp(&b.minutes.value));
    open.truncate(count);
    open
}

#[cfg(test)]
mod tests {
    use super::nearest_open;
    use crate::domain::ags::Ags;
    use crate::domain::coverage::{Coverage, CoverageQuery, visits_of};
    use crate::domain::date::Date;
    use crate::domain::ids::Ids;
    use crate::domain::stop::{Place, Stop};
    use crate::domain::tour::Tour;
    use crate::store::assets::load_embedded;
    use crate::travel::formula::Formula;

    #[test]
    fn the_nearest_open_kis_leave_out_what_is_planned() {
        let reference = load_embedded().unwrap();
        let (duisburg, essen) = (Ags::new("05112").unwrap(), Ags::new("05113").unwrap());
        let mut tour = Tour::new("t");
        let id = Ids::seeded(1).stop(&tour);
        tour.ideas.push(Stop::new(id, Place::Kreis(essen)));
        let query = CoverageQuery::as_of(Date::parse("2027-01-01").unwrap());
        let coverage = Coverage::of(&reference, &visits_of("t", &tour), &query).unwrap();
        let near = nearest_open(&reference, &coverage, &Formula, duisburg, 3);
        assert_eq!(near.len(), 3);
        assert!(near.iter().all(|(ags, _)| *ags != essen && *ags != duisburg));
        assert!(near.windows(2).all(|pair| pair[0].1.minutes.value <= pair[1].1.minutes.value));
        let names: Vec<&str> = near.iter().map(|(ags, _)| reference.kreise.get(*ags).short.as_str()).collect();
        assert!(names.contains(&"Oberhausen"), "{names:?}");
    }
}
