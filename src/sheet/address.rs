//! Where a visit takes place, in the parts of a postal address, as far as it is known.
//! Imports `domain` and `text`.
//! Start with [`Address::of`].

use crate::domain::itinerary::VisitRow;
use crate::domain::reference::Reference;
use crate::text::sanitize::sanitize;

/// Clean texts; what is not known is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    pub street: Option<String>,
    pub postcode: Option<String>,
    pub town: Option<String>,
}

impl Address {
    /// The office of the KI, or else the town where it must lie; nothing for any other place.
    pub fn of(visit: &VisitRow, reference: &Reference) -> Self {
        let Some(ags) = visit.ags else { return Self::default() };
        let clean = |text: &String| sanitize(text).into_owned();
        let contact = reference.contact(ags);
        let town = contact.and_then(|contact| contact.city.as_ref());
        Self {
            street: contact.and_then(|contact| contact.street.as_ref()).map(clean),
            postcode: contact.and_then(|contact| contact.postcode.as_ref()).map(clean),
            town: Some(clean(town.unwrap_or(&reference.kreise.get(ags).seat))),
        }
    }

    /// `Reeser Landstraße 31, 46483 Wesel`.
    pub fn line(&self) -> Option<String> {
        let town: Vec<&str> = [&self.postcode, &self.town].into_iter().flatten().map(String::as_str).collect();
        let town = Some(town.join(" ")).filter(|town| !town.is_empty());
        let parts: Vec<&str> = [&self.street, &town].into_iter().flatten().map(String::as_str).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}
