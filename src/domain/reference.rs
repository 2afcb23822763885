//! What the program knows before any tour is opened: units, offices, calendar, defaults, published numbers.
//! Start with [`Reference`]; the room `store` fills it from the embedded files and the office's own.

use super::ags::Ags;
use super::calendar::Calendar;
use super::claim::Claim;
use super::contact::Contact;
use super::coord::Coord;
use super::defaults::Defaults;
use super::kreis::Kreise;
use super::roster::Roster;
use super::stop::Place;
use crate::text::Words;
use crate::text::sanitize::sanitize;

/// The reference data of a run.
#[derive(Clone, Debug)]
pub struct Reference {
    pub kreise: Kreise,
    pub roster: Roster,
    pub contacts: Vec<Contact>,
    pub calendar: Calendar,
    pub defaults: Defaults,
    pub claims: Vec<Claim>,
}

impl Reference {
    pub fn contact(&self, ags: Ags) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.ags == ags)
    }

    /// Where a visit to the KI of this unit leads: the KI's own town where it is known to be another than the seat.
    pub fn ki_coord(&self, ags: Ags) -> Coord {
        self.contact(ags).and_then(|contact| contact.coord).unwrap_or(self.kreise.get(ags).coord)
    }

    pub fn coord_of(&self, place: &Place) -> Coord {
        match place {
            Place::Kreis(ags) => self.ki_coord(*ags),
            Place::Other(location) => location.coord,
        }
    }

    /// `KI Kreis Wesel`, or the place's own name.
    pub fn name_of(&self, words: &Words, place: &Place) -> String {
        match place {
            Place::Kreis(ags) => self.kreise.get(*ags).ki_name(words),
            Place::Other(location) => sanitize(&location.name).into_owned(),
        }
    }
}
