//! How drives are estimated in a folder of tours.
//! Start with [`load_travel`].

use super::assets::office_of;
use super::matrix_file::read_matrix;
use super::problem::{Problem, ProblemKind};
use crate::domain::travel::Travel;
use crate::travel::blend::Blend;
use crate::travel::matrix::OverMatrix;
use crate::travel::network::NetworkError;
use crate::travel::remembered::Remembered;
use std::path::Path;

/// The method by default, under the office's matrix of drives where it has one; it remembers what it was asked. A
/// broken matrix does not stop the program: everything is estimated, and the problem is handed back to be shown.
///
/// # Errors
/// The embedded network of Autobahnen does not parse: a fault of the build, which the tests catch.
pub fn load_travel(dir: &Path) -> Result<(Box<dyn Travel>, Option<Problem>), Problem> {
    let broken = |_: NetworkError| Problem::new("autobahn.json", None, ProblemKind::Syntax);
    let estimate: Box<dyn Travel> = Box::new(Remembered::new(Box::new(Blend::embedded().map_err(broken)?)));
    Ok(match read_matrix(&office_of(dir)) {
        Ok(None) => (estimate, None),
        Ok(Some(matrix)) => (Box::new(OverMatrix { matrix, estimate }), None),
        Err(problem) => (estimate, Some(problem)),
    })
}
