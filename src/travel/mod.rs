//! Room `travel`: kilometres and minutes between two places, by the methods behind `domain::travel::Travel`.
//! Imports `domain` and `text` only; pure.
//! Start with [`formula`].

pub mod formula;
