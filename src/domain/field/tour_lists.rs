//! The fields of a day and of a tour, and the version of the file format that all fields together need.
//! Start with [`DAY`].

use super::stop_list::stop_fields;
use super::values::{clock, location, minutes, text};
use super::{Field, field};
use crate::domain::stop::Stop;
use crate::domain::tour::{Day, FIRST_WRITTEN, StopOrder, Tour};
use crate::say;
use crate::text::InWords;
use crate::text::sanitize::sanitize;

/// All fields of a day but its id and its stops.
pub static DAY: &[Field<Day>] = &[
    field!("date", date + basis, "merge-date", |day, words, _| {
        let date = day.date.in_words(words);
        day.basis.as_deref().map_or(date.clone(), |basis| format!("{date} ({})", sanitize(basis)))
    }),
    field!("order", order, "merge-order-known", |day, words, _| match day.order {
        StopOrder::Documented => say!(words, "merge-yes"),
        StopOrder::NotDocumented => say!(words, "merge-no"),
    }),
    field!("start", start, "merge-start", |day, words, _| clock(day.start, words)),
    field!("end", end, "merge-end", |day, words, _| clock(day.end, words)),
    field!("from", from, "merge-from", |day, words, _| location(&day.from, words)),
    field!("to", to, "merge-to", |day, words, _| location(&day.to, words)),
];

/// All fields of a tour but its version, its stage, its days and its ideas.
pub static TOUR: &[Field<Tour>] = &[
    field!("title", title, "merge-title", |tour, _, _| sanitize(&tour.title).into_owned()),
    field!("principal", principal, "merge-principal", |tour, _, _| text(&tour.principal)),
    field!("base", base, "merge-base", |tour, words, _| location(&tour.base, words)),
    field!("start", start, "merge-start", |tour, words, _| clock(tour.start, words)),
    field!("end", end, "merge-end", |tour, words, _| clock(tour.end, words)),
    field!("visit-minutes", visit_minutes, "merge-minutes", |tour, words, _| minutes(tour.visit_minutes, words)),
    field!("buffer-minutes", buffer_minutes, "merge-buffer", |tour, words, _| minutes(tour.buffer_minutes, words)),
    field!("embargo", embargo, "merge-embargo", |tour, _, _| text(&tour.embargo)),
];

impl Tour {
    /// The lowest version of the file format that holds this tour.
    pub fn lowest_version(&self) -> u32 {
        let of_tour = TOUR.iter().map(|field| field.needs(self, &Self::new("")));
        let of_days = self.days.iter().flat_map(|day| {
            let blank = Day::new(day.id.clone(), day.date);
            DAY.iter().map(move |field| field.needs(day, &blank))
        });
        let of_stops = self.stops().flat_map(|(_, stop)| {
            let blank = Stop::new(stop.id.clone(), stop.place.clone());
            stop_fields().map(move |field| field.needs(stop, &blank))
        });
        of_tour.chain(of_days).chain(of_stops).fold(FIRST_WRITTEN, u32::max)
    }
}
