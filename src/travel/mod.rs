//! Room `travel`: kilometres and minutes between two places, by the methods behind `domain::travel::Travel`.
//! Start with [`blend`], the default; [`formula`] and [`autobahn`] are what it is made of.

pub mod autobahn;
pub mod blend;
pub mod formula;
pub mod matrix;
pub mod matrix_csv;
pub mod network;
pub mod osrm;
pub mod osrm_answer;
pub mod osrm_error;
pub mod range;
pub mod reach;
pub mod remembered;

#[cfg(test)]
mod tests;
