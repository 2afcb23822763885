//! In which order the days of a campaign follow each other.
//! Start with [`balanced`].

use crate::domain::ags::Ags;
use crate::domain::kreis::Bezirk;

/// One Regierungsbezirk after the other: each day goes where most of its visits are.
pub fn by_bezirk(mut tours: Vec<Vec<Ags>>, bezirk: impl Fn(Ags) -> Bezirk) -> Vec<Vec<Ags>> {
    tours.sort_by_key(|tour| {
        let most =
            Bezirk::ALL.into_iter().rev().max_by_key(|of| tour.iter().filter(|ags| bezirk(**ags) == *of).count());
        (most, tour.iter().min().copied())
    });
    tours
}

/// All Regierungsbezirke advance alike: after any day, the visits so far are spread over them as all visits are, as
/// nearly as the days allow. The days themselves stay as they are, so that it costs neither days nor driving.
///
/// What is made small is the sum, over all days and Bezirke, of the square of (visits there so far − its share of all
/// visits × visits so far): day by day greedily, then by exchanging pairs of days for as long as that helps.
pub fn balanced(tours: Vec<Vec<Ags>>, bezirk: impl Fn(Ags) -> Bezirk) -> Vec<Vec<Ags>> {
    let mut waiting = by_bezirk(tours, &bezirk);
    let counts = |tour: &[Ags]| Bezirk::ALL.map(|of| tour.iter().filter(|ags| bezirk(**ags) == of).count() as i64);
    let all = waiting.iter().flatten().copied().collect::<Vec<_>>();
    let (totals, visits) = (counts(&all), all.len() as i64);
    // Of whole numbers: everything is multiplied by the number of all visits.
    let unrest_of = |so_far: &[i64; 5]| -> i64 {
        let done: i64 = so_far.iter().sum();
        so_far.iter().zip(&totals).map(|(there, total)| (there * visits - total * done).pow(2)).sum()
    };
    let after = |so_far: [i64; 5], tour: &[Ags]| {
        let of_tour = counts(tour);
        std::array::from_fn::<i64, 5, _>(|index| so_far[index] + of_tour[index])
    };
    let mut order: Vec<Vec<Ags>> = Vec::new();
    let mut so_far = [0; 5];
    while let Some(next) = (0..waiting.len()).min_by_key(|index| unrest_of(&after(so_far, &waiting[*index]))) {
        so_far = after(so_far, &waiting[next]);
        order.push(waiting.remove(next));
    }
    let unrest = |order: &[Vec<Ags>]| -> i64 {
        let steps = order.iter().scan([0; 5], |so_far, tour| {
            *so_far = after(*so_far, tour);
            Some(unrest_of(so_far))
        });
        steps.sum()
    };
    let mut least = unrest(&order);
    loop {
        let before = least;
        for first in 0..order.len() {
            for second in first + 1..order.len() {
                order.swap(first, second);
                let now = unrest(&order);
                if now < least {
                    least = now;
                } else {
                    order.swap(first, second);
                }
            }
        }
        if least == before {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{balanced, by_bezirk};
    use crate::domain::ags::Ags;
    use crate::store::assets::load_embedded;

    #[test]
    fn balanced_days_go_round_where_others_finish_one_bezirk_first() {
        let reference = load_embedded().unwrap();
        let bezirk = |ags: Ags| reference.kreise.get(ags).bezirk;
        let all: Vec<Ags> = Ags::all().collect();
        let tours: Vec<Vec<Ags>> = all.chunks(3).map(<[Ags]>::to_vec).collect();
        let changes =
            |tours: &[Vec<Ags>]| tours.windows(2).filter(|pair| bezirk(pair[0][0]) != bezirk(pair[1][0])).count();
        let (plain, even) = (by_bezirk(tours.clone(), bezirk), balanced(tours.clone(), bezirk));
        assert!(changes(&plain) <= 5 && changes(&even) >= 12, "{} {}", changes(&plain), changes(&even));
        // After half of the days each Bezirk has had about half of its visits.
        let half: Vec<Ags> = even[..9].concat();
        for of in crate::domain::kreis::Bezirk::ALL {
            let count = |among: &[Ags]| among.iter().filter(|ags| bezirk(**ags) == of).count() as i64;
            assert!((2 * count(&half) - count(&all)).abs() <= 4, "{of:?}");
        }
        let sorted = |mut tours: Vec<Vec<Ags>>| {
            tours.sort();
            tours
        };
        assert_eq!(sorted(even), sorted(tours));
    }
}
