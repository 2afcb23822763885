//! The fields of a stop that are plain text: what they are called and where they stand.
//! Start with [`TextField`].

use super::stop::Stop;
use crate::say;
use crate::text::{InWords, Words};

/// One text of a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextField {
    HostName,
    HostOffice,
    HostParty,
    Address,
    ContactName,
    ContactPhone,
    ContactMobile,
    ContactEmail,
    Topic,
    Notes,
    InternalNotes,
}

impl TextField {
    pub const ALL: [Self; 11] = [
        Self::HostName,
        Self::HostOffice,
        Self::HostParty,
        Self::Address,
        Self::ContactName,
        Self::ContactPhone,
        Self::ContactMobile,
        Self::ContactEmail,
        Self::Topic,
        Self::Notes,
        Self::InternalNotes,
    ];

    /// The text in `stop`.
    pub fn of(self, stop: &mut Stop) -> &mut Option<String> {
        match self {
            Self::HostName => &mut stop.host.name,
            Self::HostOffice => &mut stop.host.office,
            Self::HostParty => &mut stop.host.party,
            Self::Address => &mut stop.address,
            Self::ContactName => &mut stop.contact.name,
            Self::ContactPhone => &mut stop.contact.phone,
            Self::ContactMobile => &mut stop.contact.mobile,
            Self::ContactEmail => &mut stop.contact.email,
            Self::Topic => &mut stop.topic,
            Self::Notes => &mut stop.notes,
            Self::InternalNotes => &mut stop.internal_notes,
        }
    }
}

impl InWords for TextField {
    /// What a person calls it.
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::HostName => say!(words, "detail-host-name"),
            Self::HostOffice => say!(words, "detail-host-office"),
            Self::HostParty => say!(words, "detail-host-party"),
            Self::Address => say!(words, "detail-address"),
            Self::ContactName => say!(words, "detail-contact-name"),
            Self::ContactPhone => say!(words, "detail-contact-phone"),
            Self::ContactMobile => say!(words, "detail-contact-mobile"),
            Self::ContactEmail => say!(words, "detail-contact-email"),
            Self::Topic => say!(words, "detail-topic"),
            Self::Notes => say!(words, "detail-notes"),
            Self::InternalNotes => say!(words, "detail-internal-notes"),
        }
    }
}
