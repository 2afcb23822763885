//! A sheet that is ordered, with all that it is made from: a slow share must not hold up the screen.
//! Start with [`PrintJob::of`], then [`PrintJob::make`] and [`PrintJob::write`].

use super::office::Surrounded;
use super::open_tour::OpenTour;
use crate::domain::coverage::CoverageQuery;
use crate::domain::ids::Id;
use crate::domain::tour::Tour;
use crate::say;
use crate::sheet::catalogue::Format;
use crate::sheet::formats::csv_file::CsvDialect;
use crate::sheet::order::Order;
use crate::sheet::print::{Earlier, Material, PrintError, print};
use crate::sheet::render::{RenderOptions, Rendered, template_of};
use crate::store::backup::moment_in_words;
use crate::store::error::StoreError;
use crate::store::naming::stem_for;
use crate::store::office::{changed_at, read_text};
use crate::store::problem::{Problem, path_in_words};
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

/// A sheet that is ordered. It holds the tour as the screen shows it, saved or not.
#[derive(Clone)]
pub struct PrintJob {
    pub order: Order,
    lang: Lang,
    surrounded: Surrounded,
    tour: Arc<Tour>,
    /// The tour's file; none before the first save.
    file: Option<PathBuf>,
    /// The screen shows what the file does not hold yet.
    is_ahead_of_file: bool,
}

impl PrintJob {
    /// The job for the open tour.
    pub fn of(document: &OpenTour, surrounded: Surrounded, order: Order, lang: Lang) -> Self {
        Self {
            order,
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
    pub fn usual_path(&self, dir: &Path, words: &Words) -> PathBuf {
        let Order { sheet, format, extent } = &self.order;
        let tour = self.file.as_deref().map_or_else(|| stem_for(&self.tour.title), stem_of);
        let day = |id: &Id| self.tour.days.iter().position(|day| day.id == *id);
        let part = match (extent.day.as_ref().and_then(day), &extent.stops[..]) {
            (Some(at), _) => Some(say!(words, "print-file-day", number = (at + 1).to_string())),
            (None, [only]) => self.tour.stop(only).map(|stop| self.surrounded.reference.name_of(words, &stop.place)),
            (None, _) => None,
        };
        let names = std::iter::once(sheet.in_words(words)).chain(part).map(|name| format!("-{}", stem_for(&name)));
        self.usual_folder(dir).join(format!("{tour}{}.{}", names.collect::<String>(), format.ending()))
    }

    /// Beside the tour; one that was never saved belongs into `dir`.
    fn usual_folder(&self, dir: &Path) -> PathBuf {
        self.file.as_deref().and_then(Path::parent).unwrap_or(dir).join(PRINTED)
    }

    /// The sheet as text, whatever its format.
    ///
    /// # Errors
    /// It cannot be printed.
    pub fn preview(&self, dir: &Path) -> Result<String, PrintError> {
        let order = Order { format: Format::Text, ..self.order.clone() };
        let (rendered, _) = self.print(dir, &order)?;
        String::from_utf8(rendered.bytes).map_err(|error| PrintError::Unfit(error.to_string()))
    }

    /// The sheet; what is wrong with the file of the office's template comes with it.
    ///
    /// # Errors
    /// It cannot be printed.
    pub fn make(&self, dir: &Path) -> Result<(Rendered, Option<Problem>), PrintError> {
        self.print(dir, &self.order)
    }

    /// Writes what was made; the usual folder is made where it is missing.
    ///
    /// # Errors
    /// The file is there and may not be replaced, or the write failed.
    pub fn write(&self, path: &Path, bytes: &[u8], may_replace: bool, dir: &Path) -> Result<(), StoreError> {
        let io = |error: io::Error| match error.kind() {
            ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
            _ => StoreError::Io(path.to_owned(), error),
        };
        let usual = self.usual_folder(dir);
        if path.parent() == Some(&usual) {
            fs::create_dir_all(&usual).map_err(io)?;
        }
        Target::export(path, bytes, may_replace).map_err(io)
    }

    fn print(&self, dir: &Path, order: &Order) -> Result<(Rendered, Option<Problem>), PrintError> {
        let template = template_of(order.format).map(|template| read_text(dir, template)).transpose();
        let (template, problem) = match template {
            Ok(template) => (template.flatten(), None),
            Err(problem) => (None, Some(problem)),
        };
        let words = Words::new(self.lang).map_err(|error| PrintError::Unfit(error.to_string()))?;
        let earlier = order.extent.since.as_deref().and_then(|version| self.earlier(&words, version));
        let Surrounded { reference, today, .. } = &self.surrounded;
        let coverage = self.surrounded.coverage();
        let material = Material {
            words: &words,
            itinerary: &self.surrounded.itinerary(&words, &self.tour),
            reference,
            coverage: coverage.as_ref(),
            query: &CoverageQuery::as_of(*today),
            today: *today,
            earlier: earlier.as_ref(),
        };
        let changed = match self.file.as_ref().filter(|_| !self.is_ahead_of_file) {
            Some(file) => changed_at(dir, file),
            // What is on the screen alone is newer than every file.
            None => SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs().cast_signed()),
        };
        let dialect = CsvDialect::Excel;
        let options = RenderOptions { words: &words, today: *today, changed, dialect, template: template.as_deref() };
        Ok((print(order, &material, &options)?, problem))
    }

    /// The rows of an earlier version of the tour; `None` where its file cannot be read.
    fn earlier(&self, words: &Words, version: &Path) -> Option<Earlier> {
        let tour = TourFile::open(version).ok()?.tour;
        let made = fs::metadata(version).and_then(|file| file.modified());
        Some(Earlier {
            name: made.map_or_else(|_| path_in_words(version), |made| moment_in_words(words, Some(made))),
            itinerary: self.surrounded.itinerary(words, &tour),
        })
    }
}

impl fmt::Debug for PrintJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrintJob").field("order", &self.order).field("file", &self.file).finish_non_exhaustive()
    }
}
