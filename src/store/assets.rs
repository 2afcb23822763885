//! The reference data: embedded in the program, with the office's own defaults and contacts laid over it.
//! Start with [`load_reference`].

use super::diagnose::parse;
use super::matrix_file::NAME as MATRIX;
use super::problem::{Problem, ProblemKind};
use super::read::read_capped;
use super::ron_format::options;
use super::version::Versioned;
use crate::domain::calendar::{Blocked, Calendar};
use crate::domain::claim::Claim;
use crate::domain::contact::Contact;
use crate::domain::defaults::{Defaults, OfficeDefaults};
use crate::domain::kreis::{Kreis, Kreise};
use crate::domain::reference::Reference;
use crate::domain::roster::Roster;
use serde::Deserialize;
use std::io;
use std::path::{Path, PathBuf};

/// Where the office keeps what it shares, inside the folder of tours.
pub(super) const OFFICE: &str = "buero";

/// The office's own defaults and contacts, in that folder.
const DEFAULTS: &str = "vorgaben.ron";
const CONTACTS: &str = "kontakte.ron";
/// The dates on which the office makes no tours.
const BLOCKED: &str = "sperrtage.ron";

/// The office's files that a plan follows from.
pub(super) const OFFICE_FILES: [&str; 4] = [DEFAULTS, CONTACTS, BLOCKED, MATRIX];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KreiseFile {
    #[serde(rename = "version")]
    _version: u32,
    roster: Roster,
    kreise: Vec<Kreis>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactsFile {
    #[serde(rename = "version")]
    _version: u32,
    contacts: Vec<Contact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BlockedFile {
    #[serde(rename = "version")]
    _version: u32,
    blocked: Vec<Blocked>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClaimsFile {
    #[serde(rename = "version")]
    _version: u32,
    claims: Vec<Claim>,
}

macro_rules! versioned {
    ($newest:literal: $($file:ty),+) => {
        $(impl Versioned for $file {
            const NEWEST: u32 = $newest;
        })+
    };
}

versioned!(1: KreiseFile, ContactsFile, BlockedFile, ClaimsFile, Calendar, Defaults, OfficeDefaults);

macro_rules! embedded {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../assets/", $name)).as_slice())
    };
}

/// The data that ships with the program.
///
/// # Errors
/// An embedded file does not parse: a fault of the build, which the tests catch.
pub fn load_embedded() -> Result<Reference, Problem> {
    let kreise: KreiseFile = read_embedded(embedded!("kreise.ron"))?;
    let contacts: ContactsFile = read_embedded(embedded!("kontakte.ron"))?;
    let calendar: Calendar = read_embedded(embedded!("kalender.ron"))?;
    let defaults: Defaults = read_embedded(embedded!("vorgaben.ron"))?;
    let claims: ClaimsFile = read_embedded(embedded!("angaben.ron"))?;
    let incomplete = || Problem::new("kreise.ron", None, ProblemKind::MissingField("kreise".to_owned()));
    Ok(Reference {
        kreise: Kreise::new(kreise.kreise).ok_or_else(incomplete)?,
        roster: kreise.roster,
        contacts: contacts.contacts,
        calendar,
        defaults,
        claims: claims.claims,
    })
}

fn read_embedded<T: Versioned>((name, bytes): (&str, &[u8])) -> Result<T, Problem> {
    // What ships is whole: its version is not looked for first. If it is not, the problem is told as for any file.
    options().from_bytes(bytes).or_else(|_| parse(Path::new(name), bytes))
}

/// The reference data for a folder of tours, as far as the office's own files can be read; see [`lay_over`].
///
/// # Errors
/// An embedded file does not parse.
pub fn load_reference(dir: &Path) -> Result<(Reference, Vec<Problem>), Problem> {
    let mut reference = load_embedded()?;
    let problems = lay_over(&mut reference, dir);
    Ok((reference, problems))
}

/// Lays the files of the office with tours in `dir` over what ships. A broken one does not stop the program: what ships
/// is used instead, and the problem is handed back to be shown.
pub fn lay_over(reference: &mut Reference, dir: &Path) -> Vec<Problem> {
    let mut problems = Vec::new();
    match read_office::<OfficeDefaults>(&dir.join(OFFICE).join(DEFAULTS)) {
        Ok(Some(office)) => reference.defaults = reference.defaults.clone().overlaid(office),
        Ok(None) => {}
        Err(problem) => problems.push(problem),
    }
    match read_office::<ContactsFile>(&dir.join(OFFICE).join(CONTACTS)) {
        Ok(Some(office)) => {
            for contact in office.contacts {
                match reference.contacts.iter_mut().find(|shipped| shipped.ags == contact.ags) {
                    Some(shipped) => shipped.overlay(contact),
                    None => reference.contacts.push(contact),
                }
            }
        }
        Ok(None) => {}
        Err(problem) => problems.push(problem),
    }
    match read_office::<BlockedFile>(&dir.join(OFFICE).join(BLOCKED)) {
        Ok(Some(office)) => reference.calendar.blocked = office.blocked,
        Ok(None) => {}
        Err(problem) => problems.push(problem),
    }
    problems
}

/// Where the office keeps what it shares.
pub fn office_of(dir: &Path) -> PathBuf {
    dir.join(OFFICE)
}

/// Whether `file` is one of those that [`load_reference`] reads from the folder of tours, or the matrix of drives.
pub fn is_office_file(dir: &Path, file: &Path) -> bool {
    OFFICE_FILES.iter().any(|name| {
        let own = dir.join(OFFICE).join(name);
        own.exists() && own.canonicalize().ok() == file.canonicalize().ok()
    })
}

fn read_office<T: Versioned>(path: &Path) -> Result<Option<T>, Problem> {
    match read_capped(path) {
        Ok(bytes) => parse(path, &bytes).map(Some),
        Err(Problem { kind: ProblemKind::CannotRead(io::ErrorKind::NotFound, _), .. }) => Ok(None),
        Err(problem) => Err(problem),
    }
}
