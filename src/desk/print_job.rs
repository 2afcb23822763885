//! A sheet that is ordered, with all that it is made from: a slow share must not hold up the screen.
//! Start with [`PrintJob::of`], then [`PrintJob::make`] and [`PrintJob::write`].

use super::office::{Office, Surrounded};
use super::open_tour::OpenTour;
use crate::domain::coverage::CoverageQuery;
use crate::domain::ids::Id;
use crate::domain::tour::Tour;
use crate::say;
use crate::sheet::catalogue::Format;
use crate::sheet::formats::csv_file::CsvDialect;
use crate::sheet::order::Order;
use crate::sheet::print::{Earlier, Material, PrintError, print};
use crate::sheet::remarks::remarks;
use crate::sheet::render::{RenderOptions, Rendered, template_of};
use crate::store::error::StoreError;
use crate::store::folder::Folder;
use crate::store::in_words::{moment_in_words, path_in_words};
use crate::store::naming::stem_for;
use crate::store::office::{changed_at, read_text};
use crate::store::problem::Problem;
use crate::store::tour_file::{TourFile, stem_of};
use crate::store::write::Target;
use crate::text::{InWords, Lang, Words};
use std::fmt;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// The folder beside the tours in which sheets are put unless a person names another.
const PRINTED: &str = "ausdrucke";

/// A sheet that is ordered. It holds the tour as it stands, saved or not.
#[derive(Clone)]
pub struct PrintJob {
    pub order: Order,
    /// What a CSV file is written for.
    pub dialect: CsvDialect,
    /// When the tour was changed last, in seconds since 1970, where that was asked before its file was read.
    pub changed: Option<i64>,
    folder: Folder,
    lang: Lang,
    surrounded: Surrounded,
    tour: Arc<Tour>,
    /// The tour's file; none before the first save.
    file: Option<PathBuf>,
    /// The tour holds what the file does not hold yet.
    is_ahead_of_file: bool,
}

/// A sheet that was made.
#[derive(Debug)]
pub struct Made {
    pub rendered: Rendered,
    format: Format,
    dir: PathBuf,
    /// What is wrong with the file of the office's template.
    problem: Option<Problem>,
}

/// Why a sheet cannot be made.
#[derive(Debug)]
pub enum MakeError {
    Print(PrintError),
    /// The earlier version that the tour is to be compared with cannot be read.
    Version(Problem),
}

impl Made {
    /// What there is to say about it, in a sentence each.
    pub fn remarks(&self, words: &Words) -> Vec<String> {
        let problem = self.problem.iter().map(|problem| problem.in_words(words));
        problem.chain(remarks(words, &self.rendered, self.format, &self.dir)).collect()
    }
}

impl PrintJob {
    /// The job for a tour among the others.
    pub fn of(office: &Office, document: &OpenTour, surrounded: Surrounded, order: Order, lang: Lang) -> Self {
        Self {
            order,
            dialect: CsvDialect::Excel,
            changed: None,
            folder: office.folder.clone(),
            lang,
            surrounded,
            tour: Arc::clone(&document.tour),
            file: document.file.as_ref().map(|file| file.path.clone()),
            is_ahead_of_file: document.is_dirty(),
        }
    }

    /// What a print queue calls it.
    pub fn title(&self) -> &str {
        &self.tour.title
    }

    /// Where the sheet is put unless a person names another file: its name tells what is in it.
    pub fn usual_path(&self, words: &Words) -> PathBuf {
        let Order { sheet, format, extent } = &self.order;
        let tour = self.file.as_deref().map_or_else(|| stem_for(&self.tour.title), stem_of);
        let day = |id: &Id| self.tour.days.iter().position(|day| day.id == *id);
        let part = match (extent.day.as_ref().and_then(day), &extent.stops[..]) {
            (Some(at), _) => Some(say!(words, "print-file-day", number = (at + 1).to_string())),
            (None, [only]) => self.tour.stop(only).map(|stop| self.surrounded.reference.name_of(words, &stop.place)),
            (None, _) => None,
        };
        let names = std::iter::once(sheet.in_words(words)).chain(part).map(|name| format!("-{}", stem_for(&name)));
        self.usual_folder().join(format!("{tour}{}.{}", names.collect::<String>(), format.ending()))
    }

    /// Beside the tour; one that was never saved belongs into the office's folder.
    fn usual_folder(&self) -> PathBuf {
        self.file.as_deref().and_then(Path::parent).unwrap_or(self.folder.dir()).join(PRINTED)
    }

    /// The words in which the sheet is made: another thread needs its own.
    ///
    /// # Errors
    /// The embedded messages do not parse: a fault of the build, which the tests catch.
    pub fn words(&self) -> Result<Words, MakeError> {
        Words::new(self.lang).map_err(|error| MakeError::Print(PrintError::Unfit(error.to_string())))
    }

    /// The sheet as text, whatever its format.
    ///
    /// # Errors
    /// It cannot be printed.
    pub fn preview(&self) -> Result<String, MakeError> {
        let order = Order { format: Format::Text, ..self.order.clone() };
        let made = Self { order, ..self.clone() }.make(&self.words()?)?;
        let unfit = |error: std::string::FromUtf8Error| MakeError::Print(PrintError::Unfit(error.to_string()));
        String::from_utf8(made.rendered.bytes).map_err(unfit)
    }

    /// The sheet.
    ///
    /// # Errors
    /// It cannot be printed, or the earlier version that it compares with cannot be read.
    pub fn make(&self, words: &Words) -> Result<Made, MakeError> {
        let (order, dir) = (&self.order, self.folder.dir());
        let template = template_of(order.format).map(|template| read_text(dir, template)).transpose();
        let (template, problem) = match template {
            Ok(template) => (template.flatten(), None),
            Err(problem) => (None, Some(problem)),
        };
        let earlier = order.extent.since.as_deref().map(|version| self.earlier(words, version));
        let earlier = earlier.transpose().map_err(MakeError::Version)?;
        let Surrounded { reference, today, .. } = &self.surrounded;
        let coverage = self.surrounded.coverage();
        let material = Material {
            words,
            itinerary: &self.surrounded.itinerary(words, &self.tour),
            reference,
            coverage: coverage.as_ref(),
            query: &CoverageQuery::as_of(*today),
            today: *today,
            earlier: earlier.as_ref(),
        };
        let options = RenderOptions {
            words,
            today: *today,
            changed: self.changed.unwrap_or_else(|| self.changed_at()),
            dialect: self.dialect,
            template: template.as_deref(),
        };
        let rendered = print(order, &material, &options).map_err(MakeError::Print)?;
        Ok(Made { rendered, format: order.format, dir: dir.to_owned(), problem })
    }

    /// When the tour was changed last: what is in no file yet is newer than every file.
    fn changed_at(&self) -> i64 {
        match self.file.as_ref().filter(|_| !self.is_ahead_of_file) {
            Some(file) => changed_at(self.folder.dir(), file),
            None => SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs().cast_signed()),
        }
    }

    /// An earlier version of the tour, called by when it was made where it is one of its backups.
    ///
    /// # Errors
    /// Its file cannot be read.
    fn earlier(&self, words: &Words, version: &Path) -> Result<Earlier, Problem> {
        let tour = TourFile::open(version)?.tour;
        let backups = self.file.as_deref().and_then(|file| self.folder.list_backups(file).ok());
        let backup = backups.into_iter().flatten().find(|backup| backup.path == version);
        let made = backup.and_then(|backup| backup.made);
        Ok(Earlier {
            name: made.map_or_else(|| path_in_words(version), |made| moment_in_words(words, Some(made))),
            itinerary: self.surrounded.itinerary(words, &tour),
        })
    }

    /// Writes what was made; the usual folder is made where it is missing.
    ///
    /// # Errors
    /// The file is there and may not be replaced, or the write failed.
    pub fn write(&self, path: &Path, bytes: &[u8], may_replace: bool) -> Result<(), StoreError> {
        let io = |error: io::Error| match error.kind() {
            ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
            _ => StoreError::Io(path.to_owned(), error),
        };
        let usual = self.usual_folder();
        if path.parent() == Some(&usual) {
            fs::create_dir_all(&usual).map_err(io)?;
        }
        Target::export(path, bytes, may_replace).map_err(io)
    }
}

impl fmt::Debug for PrintJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrintJob").field("order", &self.order).field("file", &self.file).finish_non_exhaustive()
    }
}
