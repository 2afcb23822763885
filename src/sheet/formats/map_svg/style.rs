//! The measures and colours of the printed map.
//! Start with [`colour`].

/// The land in pixels; the legend comes below it.
pub(super) const WIDTH: f64 = 900.0;
pub(super) const HEIGHT: f64 = 866.0;

/// The width of a letter of a usual sans as a share of its size.
pub(super) const LETTER: f64 = 0.58;

/// Colours and dashes of the ways, one after the other: the dashes tell six of them apart in grey as well.
const COLOURS: [&str; 4] = ["#a4161a", "#5a189a", "#1b6b3a", "#005f8a"];
pub(super) const DASHES: [&str; 6] = ["none", "10 4", "4 4", "14 4 3 4", "2 3", "16 3 3 3 3 3"];

/// The colour of a way and of the stops on it; of a stop whose day's way is not known.
pub(super) fn colour(way: Option<usize>) -> &'static str {
    way.map_or("#3c3c38", |way| COLOURS[way % COLOURS.len()])
}
