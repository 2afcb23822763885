//! What is known around a tour when it is laid out, checked or planned: the drives, the other tours, the calendar.
//! Start with [`Surroundings`].

use super::coverage::Visit;
use super::date::Date;
use super::reference::Reference;
use super::schedule::{DaySchedule, schedule_day};
use super::tour::{Day, Tour};
use super::travel::Travel;

/// What is known besides the tour itself.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    pub reference: &'a Reference,
    pub travel: &'a dyn Travel,
    /// The visits of all tours in the folder.
    pub visits: &'a [Visit],
    /// The file stem of the tour itself, whose visits are in `visits` too.
    pub stem: &'a str,
    pub today: Date,
}

impl Surroundings<'_> {
    /// The course of a day of `tour`.
    pub fn schedule(&self, tour: &Tour, day: &Day) -> DaySchedule {
        schedule_day(tour, day, self.reference, self.travel)
    }
}
