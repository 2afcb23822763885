//! The measured pairs of towns.
//! Start with [`routed`].

use sommertour::domain::coord::Coord;
use sommertour::travel::formula::geodesic_km;
use std::error::Error;

/// Where they stand, with the source of each.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/travel/pairs.csv");

/// A drive that was measured.
#[derive(Clone, Debug)]
pub struct Pair {
    pub from: String,
    pub to: String,
    pub places: (Coord, Coord),
    pub geodesic_km: f64,
    pub km: f64,
    pub minutes: f64,
}

/// The pairs routed on today's roads, with kilometres and minutes: these are fitted on.
pub fn routed() -> Result<Vec<Pair>, Box<dyn Error>> {
    read(true)
}

/// The pairs of published tables. Most stand in an atlas of 1967, before the A 31, A 33, A 44 and A 46, or are rounded to
/// five kilometres; they have no minutes (here 0) and weigh nothing.
pub fn published() -> Result<Vec<Pair>, Box<dyn Error>> {
    read(false)
}

fn read(is_routed: bool) -> Result<Vec<Pair>, Box<dyn Error>> {
    let mut pairs = Vec::new();
    for record in csv::Reader::from_path(FILE)?.records() {
        let record = record?;
        let text = |at: usize| record.get(at).unwrap_or_default();
        let number = |at: usize| text(at).parse::<f64>();
        if text(8).starts_with("routed") != is_routed {
            continue;
        }
        let places = (Coord::new(number(2)?, number(3)?)?, Coord::new(number(4)?, number(5)?)?);
        pairs.push(Pair {
            from: text(0).to_owned(),
            to: text(1).to_owned(),
            geodesic_km: geodesic_km(places.0, places.1),
            places,
            km: number(6)?,
            minutes: if is_routed { number(7)? } else { 0.0 },
        });
    }
    Ok(pairs)
}
