//! The people of a visit in words: name, office, party, how to reach them, whether they were asked and came.
//! Start with [`participant_in_words`].

use crate::domain::details::{Host, OnSite, Participant, Recorded};
use crate::say;
use crate::text::Words;

/// `Landrat Stephan Pusch (CDU)`.
pub fn host_in_words(words: &Words, host: &Host) -> Option<String> {
    Some(with_party(words, host_without_party(host)?, host.party.as_deref()))
}

/// `Landrat Stephan Pusch`, as on an envelope.
pub fn host_without_party(host: &Host) -> Option<String> {
    let name = [&host.office, &host.name].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(name)
}

/// `Bernd Krückel, MdL (CDU), anwesend`; what is not recorded is left out.
pub fn participant_in_words(words: &Words, person: &Participant) -> Option<String> {
    let mut parts = vec![person_in_words(words, person)?];
    match person.invited {
        Recorded::Yes => parts.push(say!(words, "person-invited")),
        Recorded::No => parts.push(say!(words, "person-not-invited")),
        Recorded::NotRecorded => {}
    }
    match person.present {
        Recorded::Yes => parts.push(say!(words, "person-present")),
        Recorded::No => parts.push(say!(words, "person-not-present")),
        Recorded::NotRecorded => {}
    }
    Some(parts.join(", "))
}

/// `Bernd Krückel, MdL (CDU)`; `None` where neither name nor office is known.
pub fn person_in_words(words: &Words, person: &Participant) -> Option<String> {
    let mut parts: Vec<String> = [&person.name, &person.office].into_iter().flatten().cloned().collect();
    if parts.is_empty() {
        return None;
    }
    if person.mdl {
        parts.push(say!(words, "person-mdl"));
    }
    Some(with_party(words, parts.join(", "), person.party.as_deref()))
}

/// `Frau Muster · Tel. 0281 2070 · mobil 0171 … · muster@…`.
pub fn contact_in_words(words: &Words, contact: &OnSite) -> Option<String> {
    let phone = contact.phone.as_deref().map(|number| say!(words, "contact-phone", number = number));
    let mobile = contact.mobile.as_deref().map(|number| say!(words, "contact-mobile", number = number));
    let parts: Vec<String> =
        [contact.name.clone(), phone, mobile, contact.email.clone()].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

fn with_party(words: &Words, name: String, party: Option<&str>) -> String {
    match party {
        Some(party) => say!(words, "person-of-party", name = name, party = party),
        None => name,
    }
}
