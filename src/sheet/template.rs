//! Texts with gaps: the template that ships, or the office's own of the same name.
//! Imports nothing of the program.
//! Start with [`fill`].

use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, Error, UndefinedBehavior, Value};

/// Steps after which a template is given up: far more than any sheet takes.
const FUEL: u64 = 5_000_000;

/// What is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFault {
    /// Line and column, counted from 1, where they are known.
    pub place: Option<(usize, usize)>,
    /// What the engine says about it, in English.
    pub text: String,
}

/// A filled template; if the office's own could not be used, why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    pub text: String,
    pub fault: Option<TemplateFault>,
}

/// Fills the office's template, or the shipped one where there is none or it is faulty. In a template whose name ends
/// in `.html` all that is filled in is escaped.
///
/// # Errors
/// The shipped template is faulty: a fault of the build, which the tests catch.
pub fn fill(name: &str, own: Option<&str>, shipped: &str, context: &Value) -> Result<Filled, TemplateFault> {
    let fault = match own.map(|own| fill_one(name, own, context)) {
        Some(Ok(text)) => return Ok(Filled { text, fault: None }),
        Some(Err(fault)) => Some(fault),
        None => None,
    };
    Ok(Filled { text: fill_one(name, shipped, context)?, fault })
}

fn fill_one(name: &str, template: &str, context: &Value) -> Result<String, TemplateFault> {
    // An editor on Windows may have written both.
    let template = template.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    environment.set_debug(true);
    // A line that holds but a tag leaves none.
    let blocks = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    if let Ok(blocks) = blocks {
        environment.set_syntax(blocks);
    }
    environment.render_named_str(name, &template, context.clone()).map_err(|error| fault_of(&error, &template))
}

fn fault_of(error: &Error, template: &str) -> TemplateFault {
    let start = error.range().map(|range| range.start).filter(|start| template.is_char_boundary(*start));
    let place = match (error.line(), start) {
        (_, Some(start)) => {
            let before = &template[..start];
            let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count());
            Some((before.matches('\n').count() + 1, column + 1))
        }
        (Some(line), None) => Some((line, 1)),
        (None, None) => None,
    };
    let kind = error.kind().to_string();
    let text = error.detail().map_or_else(|| kind.clone(), |detail| format!("{kind}: {detail}"));
    TemplateFault { place, text }
}

#[cfg(test)]
mod tests {
    use super::fill;
    use minijinja::{Value, context};

    fn data() -> Value {
        context! { name => "<b>&\"'" }
    }

    #[test]
    fn the_office_wins_and_everything_is_escaped() {
        let filled = fill("page.html", Some("\u{feff}Amt {{ name }}\r\n"), "shipped", &data()).unwrap();
        assert_eq!(filled.text, "Amt &lt;b&gt;&amp;&quot;&#x27;\n");
        assert_eq!(filled.fault, None);
    }

    #[test]
    fn a_mistake_is_told_with_line_and_column_and_the_shipped_one_is_used() {
        for (own, place) in [
            ("a\n  {{ nam }}", (2, 6)),
            ("ä\n{{ name | grossbuchstaben }}", (2, 11)),
            ("{% if name %}\nx", (2, 1)),
            ("a\n\n{% for x in %}", (3, 13)),
            ("{{ 1 / 0 }}", (1, 4)),
            ("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", (1, 1)),
        ] {
            let filled = fill("page.html", Some(own), "shipped", &data()).unwrap();
            let fault = filled.fault.unwrap();
            assert_eq!((fault.place, filled.text.as_str()), (Some(place), "shipped"), "{own}: {}", fault.text);
        }
    }
}
