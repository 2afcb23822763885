//! Why a routing server could not be asked, in a sentence with a hint each.
//! Start with [`OsrmError`].

use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};

/// What went wrong between the program and an OSRM server. Nothing that was saved before has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OsrmError {
    /// What was given as an address is none.
    Address(String),
    /// No server answers there.
    Unreachable(String),
    /// The server's certificate is not trusted, or https fails otherwise.
    Tls(String),
    /// The server took longer than these seconds.
    Slow(u64),
    /// The user gave up.
    Cancelled,
    /// The connection ended in the middle of the answer.
    CutOff,
    /// The answer is longer than so many MiB.
    TooLarge(u64),
    /// The answer is no JSON: most likely no OSRM.
    NotJson,
    /// A status of HTTP without an explanation by OSRM.
    Status(u16),
    /// The table has other sizes than asked for, or figures that cannot be.
    WrongSize,
    /// The table has minutes but no kilometres.
    NoDistances,
    /// The server takes fewer places at a time, even two are too many.
    TooBig,
    /// A place, by its index in the request, is too far from any road of the server.
    NoSegment(Option<usize>),
    /// No place can be reached from any other.
    NoRoute,
    /// The server cannot read the request.
    InvalidQuery,
    InvalidOptions,
    /// The server knows no `table`.
    InvalidService,
    /// The server does not speak `v1`.
    InvalidVersion,
    /// Any other code of OSRM.
    Refused(String),
    /// Fewer than two places lie on the server's network.
    TooFewPlaces,
}

impl InWords for OsrmError {
    /// What happened and what to do.
    fn in_words(&self, words: &Words) -> String {
        let clean = |text: &String| sanitize(text).into_owned();
        match self {
            Self::Address(address) => say!(words, "osrm-address", address = clean(address)),
            Self::Unreachable(error) => say!(words, "osrm-unreachable", error = clean(error)),
            Self::Tls(error) => say!(words, "osrm-tls", error = clean(error)),
            Self::Slow(seconds) => say!(words, "osrm-slow", seconds = seconds.to_string()),
            Self::Cancelled => say!(words, "osrm-cancelled"),
            Self::CutOff => say!(words, "osrm-cut-off"),
            Self::TooLarge(cap) => say!(words, "osrm-too-large", cap = cap.to_string()),
            Self::NotJson => say!(words, "osrm-not-json"),
            Self::Status(status) => say!(words, "osrm-status", status = status.to_string()),
            Self::WrongSize => say!(words, "osrm-wrong-size"),
            Self::NoDistances => say!(words, "osrm-no-distances"),
            Self::TooBig => say!(words, "osrm-too-big"),
            Self::NoSegment(_) => say!(words, "osrm-no-segment"),
            Self::NoRoute => say!(words, "osrm-no-route"),
            Self::InvalidQuery => say!(words, "osrm-invalid-query"),
            Self::InvalidOptions => say!(words, "osrm-invalid-options"),
            Self::InvalidService => say!(words, "osrm-invalid-service"),
            Self::InvalidVersion => say!(words, "osrm-invalid-version"),
            Self::Refused(code) => say!(words, "osrm-refused", code = clean(code)),
            Self::TooFewPlaces => say!(words, "osrm-too-few-places"),
        }
    }
}
