//! Who may read what: the one rule on mobile numbers and notes, and the rows that have been through it.
//! Start with [`Readers`], then [`Masked`], which every sheet is made of and which only this file can make.

use super::catalogue::Sheet;
use crate::domain::field::stop_field::Confidential;
use crate::domain::field::stop_list::STOP;
use crate::domain::itinerary::{Itinerary, VisitRow};
use crate::say;
use crate::text::Words;
use crate::text::phones::mask_mobiles;
use std::ops::Deref;

/// Those whom a sheet is for. An edition for others than its usual readers is to stand beside the sheet here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readers {
    pub sheet: Sheet,
}

impl Readers {
    /// The table of the command line's contract. What is allowed to nobody here is on no sheet.
    pub fn may_read(self, what: Confidential) -> bool {
        match what {
            Confidential::Mobiles => matches!(self.sheet, Sheet::Day | Sheet::Contacts | Sheet::Driver),
            Confidential::Notes | Confidential::InternalNotes => matches!(self.sheet, Sheet::Day | Sheet::Contacts),
            // The principal and the office read them on the screen.
            Confidential::SpeakingNotes => false,
        }
    }
}

/// The rows of a tour without what their readers may not know. They can be read as an [`Itinerary`], but no itinerary
/// passes for them: a sheet of rows that were not masked does not compile.
///
/// ```
/// # use sommertour::sheet::{discretion::Masked, parts::paper::Paper};
/// fn exchange<'a>(itinerary: &'a Masked, paper: Paper<'a>) -> Paper<'a> {
///     Paper { itinerary, ..paper }
/// }
/// ```
/// ```compile_fail,E0308
/// # use sommertour::{domain::itinerary::Itinerary, sheet::parts::paper::Paper};
/// fn exchange<'a>(itinerary: &'a Itinerary, paper: Paper<'a>) -> Paper<'a> {
///     Paper { itinerary, ..paper }
/// }
/// ```
/// ```compile_fail,E0451
/// # use sommertour::{domain::itinerary::Itinerary, sheet::discretion::{Masked, Readers}};
/// fn pass_for_masked(rows: Itinerary, readers: Readers) -> Masked {
///     Masked { rows, readers }
/// }
/// ```
#[derive(Debug)]
pub struct Masked {
    readers: Readers,
    rows: Itinerary,
}

impl Masked {
    /// The rows as `readers` may know them.
    pub fn of(words: &Words, itinerary: &Itinerary, readers: Readers) -> Self {
        let mut rows = itinerary.clone();
        let is_kept_back = |what: Confidential| !readers.may_read(what);
        for visit in rows.days.iter_mut().flat_map(|day| &mut day.visits).chain(&mut rows.ideas) {
            let kept_back = STOP.iter().filter(|field| field.confidential.is_some_and(is_kept_back));
            kept_back.for_each(|field| field.clear(&mut visit.details));
        }
        if !readers.may_read(Confidential::Mobiles) {
            mask_rows(&mut rows, &say!(words, "mobile-left-out"));
        }
        Self { readers, rows }
    }

    /// The sheet that they are for.
    pub fn sheet(&self) -> Sheet {
        self.readers.sheet
    }
}

impl Deref for Masked {
    type Target = Itinerary;

    fn deref(&self) -> &Itinerary {
        &self.rows
    }
}

/// Puts `mask` in the place of every mobile number.
fn mask_rows(rows: &mut Itinerary, mask: &str) {
    mask_text(&mut rows.title, mask);
    mask_text(&mut rows.base.name, mask);
    mask_all([&mut rows.principal, &mut rows.embargo], mask);
    for day in &mut rows.days {
        mask_all([&mut day.basis], mask);
        mask_text(&mut day.from.name, mask);
        mask_text(&mut day.to.name, mask);
    }
    let visits = rows.days.iter_mut().flat_map(|day| &mut day.visits).chain(&mut rows.ideas);
    visits.for_each(|visit| mask_visit(visit, mask));
}

fn mask_visit(visit: &mut VisitRow, mask: &str) {
    mask_text(&mut visit.name, mask);
    STOP.iter().for_each(|field| field.rewrite(&mut visit.details, &|text| Some(mask_mobiles(text, mask))));
}

fn mask_all<const N: usize>(texts: [&mut Option<String>; N], mask: &str) {
    texts.into_iter().flatten().for_each(|text| mask_text(text, mask));
}

fn mask_text(text: &mut String, mask: &str) {
    *text = mask_mobiles(text, mask);
}
