//! From a template and its data to the bytes of a PDF.
//! Start with [`lay_out`].

use super::world::{Layout, PageWorld, datetime};
use crate::sheet::formats::template::TemplateFault;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::{WorldExt, compile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp, pdf};

/// What was reckoned for a page is let go after so many others that had no use for it.
const KEPT: usize = 10;

/// The PDF: accessible, to be archived, and of the same bytes for the same layout.
///
/// # Errors
/// The template is at fault, or what it makes is not accessible.
pub fn lay_out(layout: &Layout) -> Result<Vec<u8>, TemplateFault> {
    let world = PageWorld::of(layout).map_err(mistake)?;
    let fault = |errors: &[SourceDiagnostic]| match errors.first() {
        Some(error) => fault_of(&world, error),
        None => mistake("no reason is given".to_owned()),
    };
    let document = compile::<PagedDocument>(&world).output.map_err(|errors| fault(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|error| mistake(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(layout.data.clone()),
        creator: Smart::Custom(Some("Sommertour".to_owned())),
        timestamp: datetime(layout.today).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    let bytes = pdf(&document, &options).map_err(|errors| fault(&errors))?;
    // A long session must not keep every page that it ever made.
    typst::comemo::evict(KEPT);
    Ok(bytes)
}

fn mistake(text: String) -> TemplateFault {
    TemplateFault { place: None, is_endless: false, text }
}

fn fault_of(world: &PageWorld, error: &SourceDiagnostic) -> TemplateFault {
    let lines = world.template.lines();
    let is_here = error.span.id() == Some(world.template.id());
    let start = is_here.then(|| world.range(error.span)).flatten().map(|range| range.start);
    let place = start.and_then(|start| lines.byte_to_line_column(start)).map(|(line, column)| (line + 1, column + 1));
    let hint = error.hints.first().map(|hint| format!(" ({})", hint.v)).unwrap_or_default();
    TemplateFault { place, ..mistake(format!("{}{hint}", error.message)) }
}
