//! Where names go, so that none covers another: one placement for the screen and for paper.
//! Start with [`place`].

/// A box in the units of the picture, from its left and top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Box {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Box {
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }

    fn lies_in(&self, other: &Self) -> bool {
        self.x >= other.x
            && self.y >= other.y
            && self.x + self.width <= other.x + other.width
            && self.y + self.height <= other.y + other.height
    }

    /// Moved as little as possible so that it lies in `picture`, if it is not larger.
    fn moved_into(self, picture: &Self) -> Self {
        let x = self.x.min(picture.x + picture.width - self.width).max(picture.x);
        let y = self.y.min(picture.y + picture.height - self.height).max(picture.y);
        Self { x, y, ..self }
    }
}

/// A name that wants a place beside its mark.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The mark it belongs to.
    pub mark: Box,
    /// The size of the name.
    pub width: f64,
    pub height: f64,
    /// Shown even where it covers a mark, moved into the picture if it must be.
    pub is_needed: bool,
}

/// Places names in the order given; one that finds no free place is left out, unless it is needed. `gap` is the room
/// between a mark and its name, `taken` what must not be covered.
pub fn place(wanted: &[Wanted], picture: Box, gap: f64, taken: &[Box]) -> Vec<Option<Box>> {
    let mut placed: Vec<Box> = Vec::new();
    wanted
        .iter()
        .map(|label| {
            let candidates = candidates(label, gap);
            let free =
                |spot: &&Box| spot.lies_in(&picture) && !taken.iter().chain(&placed).any(|other| other.overlaps(spot));
            let uncovered = |spot: &Box| spot.lies_in(&picture) && !placed.iter().any(|other| other.overlaps(spot));
            let needed = || candidates.into_iter().chain(candidates.map(|spot| spot.moved_into(&picture)));
            let spot =
                candidates.iter().find(free).copied().or_else(|| needed().find(uncovered).filter(|_| label.is_needed));
            placed.extend(spot);
            spot
        })
        .collect()
}

/// Right, left, below, above, and the corners.
fn candidates(label: &Wanted, gap: f64) -> [Box; 8] {
    let Wanted { mark, width, height, .. } = *label;
    let right = mark.x + mark.width + gap;
    let left = mark.x - gap - width;
    let middle = (mark.x + mark.width / 2.0 - width / 2.0).floor();
    let level = (mark.y + mark.height / 2.0 - height / 2.0).floor();
    let below = mark.y + mark.height;
    let above = mark.y - height;
    [
        (right, level),
        (left, level),
        (middle, below),
        (middle, above),
        (right, below),
        (right, above),
        (left, below),
        (left, above),
    ]
    .map(|(x, y)| Box { x, y, width, height })
}

#[cfg(test)]
mod tests {
    use super::{Box, Wanted, place};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn names_never_cover_each_other_or_leave_the_picture(
            marks in prop::collection::vec((0..80i32, 0..40i32, 1..16i32), 1..60)
        ) {
            let picture = Box { x: 0.0, y: 0.0, width: 80.0, height: 40.0 };
            let wanted: Vec<Wanted> = marks.iter().enumerate().map(|(at, (x, y, width))| Wanted {
                mark: Box { x: f64::from(*x), y: f64::from(*y), width: 1.0, height: 1.0 },
                width: f64::from(*width),
                height: 1.0,
                is_needed: at == 0,
            }).collect();
            let taken: Vec<Box> = wanted.iter().map(|label| label.mark).collect();
            let placed: Vec<Box> = place(&wanted, picture, 0.0, &taken).into_iter().flatten().collect();
            for (at, one) in placed.iter().enumerate() {
                prop_assert!(one.lies_in(&picture));
                for other in &placed[at + 1..] {
                    prop_assert!(!one.overlaps(other));
                }
            }
            // Whatever the crowd, the one in focus has its name.
            prop_assert!(place(&wanted[..1], picture, 0.0, &taken)[0].is_some());
            prop_assert!(place(&wanted, picture, 0.0, &taken)[0].is_some());
        }
    }

    #[test]
    fn the_needed_name_is_shown_in_a_crowd() {
        let picture = Box { x: 0.0, y: 0.0, width: 20.0, height: 5.0 };
        let crowd: Vec<Box> = (0..20)
            .flat_map(|x| (0..5).map(move |y| Box { x: x.into(), y: y.into(), width: 1.0, height: 1.0 }))
            .collect();
        let mark = Box { x: 10.0, y: 2.0, width: 1.0, height: 1.0 };
        let wanted = |is_needed| Wanted { mark, width: 6.0, height: 1.0, is_needed };
        assert_eq!(place(&[wanted(false)], picture, 0.0, &crowd), [None]);
        assert!(place(&[wanted(true)], picture, 0.0, &crowd)[0].is_some());
    }
}
