//! Where a visit takes place, in the parts of a postal address, as far as it is known.
//! Start with [`Address::of`].

use crate::domain::itinerary::VisitRow;
use crate::domain::reference::Reference;
use crate::domain::stop::Status;
use crate::text::sanitize::sanitize;

/// Digits of a German postcode.
const POSTCODE: usize = 5;

/// Clean texts; what is not known is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// House, room and street.
    pub street: Option<String>,
    pub postcode: Option<String>,
    pub town: Option<String>,
    /// Where the KI has its office today, which is not for certain where a visit was.
    pub is_of_today: bool,
}

impl Address {
    /// The stop's own address, or else the office of the KI, or else the town where it must lie; nothing for any other
    /// place.
    pub fn of(visit: &VisitRow, reference: &Reference) -> Self {
        match (&visit.details.address, visit.ags) {
            (Some(own), _) => Self::understood(own),
            (None, None) => Self::default(),
            (None, Some(ags)) => {
                let contact = reference.contact(ags);
                let clean = |text: &String| sanitize(text).into_owned();
                let street = contact.and_then(|contact| contact.street.as_ref()).map(clean);
                let town = contact.and_then(|contact| contact.city.as_ref());
                Self {
                    is_of_today: visit.status == Status::Done && street.is_some(),
                    street,
                    postcode: contact.and_then(|contact| contact.postcode.as_ref()).map(clean),
                    town: Some(clean(town.unwrap_or(&reference.kreise.get(ags).seat))),
                }
            }
        }
    }

    /// `Kreishaus, 2. Etage, 46483 Wesel` in its parts; without a postcode all of it leads to the door.
    fn understood(own: &str) -> Self {
        let (street, town) = own.rsplit_once(',').unwrap_or(("", own));
        let (digits, name) = town.trim().split_once(' ').unwrap_or_default();
        if digits.len() == POSTCODE && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            let part = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
            Self { street: part(street), postcode: part(digits), town: part(name), is_of_today: false }
        } else {
            Self { street: Some(own.to_owned()), ..Self::default() }
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

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn a_typed_address_falls_into_its_parts_and_loses_nothing() {
        for (typed, street, postcode) in [
            ("Kreishaus, 2. Etage, 46483 Wesel", Some("Kreishaus, 2. Etage"), Some("46483")),
            ("46483 Wesel", None, Some("46483")),
            ("Haus am See", Some("Haus am See"), None),
            ("Aula, Schule 12345", Some("Aula, Schule 12345"), None),
            ("Raum 4, 4648 Wesel", Some("Raum 4, 4648 Wesel"), None),
        ] {
            let address = Address::understood(typed);
            assert_eq!((address.street.as_deref(), address.postcode.as_deref()), (street, postcode), "{typed}");
            assert_eq!(address.line().as_deref(), Some(typed));
        }
    }
}
