//! How RON is read and written, everywhere alike.
//! Start with [`options`] and [`to_text`].

use super::version::Written;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;

/// Optional fields are written as the bare value, and a variant's struct without a second pair of brackets.
pub fn options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
}

/// The text of a file in the lowest version that holds its content: one field a line and `\n` line ends, on Windows too, so that two versions compare well.
///
/// # Errors
/// Only if a type cannot be written as RON at all.
pub fn to_text<T: Written>(value: &T) -> Result<String, ron::Error> {
    let config = PrettyConfig::new().new_line("\n").indentor("    ").escape_strings(true);
    let mut text = options().to_string_pretty(&*value.in_lowest_version(), config)?;
    text.push('\n');
    Ok(text)
}
