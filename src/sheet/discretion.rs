//! Who may read what: the one rule on mobile numbers and notes, for every sheet and format.
//! Start with [`Sheet::discretion`]; [`discreet`] takes away what a sheet may not show before it is made.

use super::catalogue::Sheet;
use crate::domain::details::{Details, Host, OnSite, Participant, ProgrammeItem};
use crate::domain::itinerary::{Itinerary, VisitRow};
use crate::domain::tour::Tour;
use crate::say;
use crate::text::Words;
use crate::text::phones::mask_mobiles;

/// What a sheet may show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discretion {
    /// The mobile number of the contact on site, and any other that stands in a text.
    pub mobiles: bool,
    /// What was noted on a stop, internally or not.
    pub notes: bool,
}

impl Sheet {
    /// The table of the command line's contract.
    pub fn discretion(self) -> Discretion {
        match self {
            Self::Day | Self::Contacts => Discretion { mobiles: true, notes: true },
            Self::Driver => Discretion { mobiles: true, notes: false },
            Self::Overview
            | Self::Press
            | Self::Host
            | Self::Request
            | Self::Unvisited
            | Self::Inquiry
            | Self::Changes
            | Self::Map => Discretion { mobiles: false, notes: false },
        }
    }
}

/// The rows without what `sheet` may not show. Every sheet is made from these and can betray nothing.
pub fn discreet(words: &Words, itinerary: &Itinerary, sheet: Sheet) -> Itinerary {
    let rule = sheet.discretion();
    let mut clean = itinerary.clone();
    let visits = clean.days.iter_mut().flat_map(|day| &mut day.visits).chain(&mut clean.ideas);
    for visit in visits {
        if !rule.notes {
            (visit.details.notes, visit.details.internal_notes) = (None, None);
        }
        if !rule.mobiles {
            visit.details.contact.mobile = None;
            mask_visit(visit, &say!(words, "mobile-left-out"));
        }
    }
    if !rule.mobiles {
        let mask = say!(words, "mobile-left-out");
        mask_text(&mut clean.title, &mask);
        mask_all([&mut clean.principal, &mut clean.embargo], &mask);
        for day in &mut clean.days {
            mask_all([&mut day.basis], &mask);
            mask_text(&mut day.from, &mask);
            mask_text(&mut day.to, &mask);
        }
    }
    clean
}

/// The tour with the names of its places as `sheet` may show them: what a map is drawn from besides the rows.
pub fn discreet_tour(words: &Words, tour: &Tour, sheet: Sheet) -> Tour {
    let mut clean = tour.clone();
    if !sheet.discretion().mobiles {
        let mask = say!(words, "mobile-left-out");
        let ends = clean.days.iter_mut().flat_map(|day| [&mut day.from, &mut day.to]);
        let places = ends.chain([&mut clean.base]).flatten();
        places.for_each(|place| mask_text(&mut place.name, &mask));
    }
    clean
}

fn mask_visit(visit: &mut VisitRow, mask: &str) {
    mask_text(&mut visit.name, mask);
    let Details { host, address, contact, topic, press: _, participants, programme, notes, internal_notes } =
        &mut visit.details;
    let Host { name, office, party } = host;
    mask_all([&mut visit.reason, address, topic, notes, internal_notes, name, office, party], mask);
    let OnSite { name, phone, mobile, email } = contact;
    mask_all([name, phone, mobile, email], mask);
    for Participant { name, office, party, .. } in participants {
        mask_all([name, office, party], mask);
    }
    for ProgrammeItem { text, .. } in programme {
        mask_text(text, mask);
    }
}

fn mask_all<const N: usize>(texts: [&mut Option<String>; N], mask: &str) {
    texts.into_iter().flatten().for_each(|text| mask_text(text, mask));
}

fn mask_text(text: &mut String, mask: &str) {
    *text = mask_mobiles(text, mask);
}
