//! What there is to say about a file that was made: what is not in it, and why it does not look as the office wants.
//! Start with [`remarks`].

use super::catalogue::Format;
use super::render::{Rendered, template_of};
use crate::say;
use crate::store::in_words::path_in_words;
use crate::store::office::path_of;
use crate::text::Words;
use std::path::Path;

/// A sentence each about a file of that format, which was made for the folder `dir`.
pub fn remarks(words: &Words, rendered: &Rendered, format: Format, dir: &Path) -> Vec<String> {
    let left_out = (!rendered.left_out.is_empty())
        .then(|| say!(words, "cli-left-out", stops = rendered.left_out.join("; "), count = rendered.left_out.len()));
    let fault = rendered.fault.as_ref().zip(template_of(format)).map(|(fault, template)| {
        let file = path_in_words(&path_of(dir, template));
        let text = match fault.is_endless {
            true => say!(words, "template-endless"),
            false => say!(words, "cli-template-fault", text = fault.text.as_str()),
        };
        match fault.place {
            Some((line, column)) => {
                let (line, column) = (line.to_string(), column.to_string());
                say!(words, "problem-at", file = file, line = line, column = column, text = text)
            }
            None => say!(words, "problem-in", file = file, text = text),
        }
    });
    let replaced = (!rendered.replaced.is_empty()).then(|| {
        let signs: Vec<String> = rendered.replaced.iter().map(|c| format!("{c} (U+{:04X})", u32::from(*c))).collect();
        say!(words, "sheet-replaced", signs = signs.join(", "))
    });
    left_out.into_iter().chain(replaced).chain(fault).collect()
}
