//! Texts with gaps: the template that ships, or the office's own of the same name.
//! Start with [`Template`].

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior, Value};
use serde::Serialize;

/// Steps after which a template is given up: far more than any sheet takes.
const FUEL: u64 = 5_000_000;

/// What is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFault {
    /// Line and column, counted from 1, where they are known.
    pub place: Option<(usize, usize)>,
    /// It reckons without end and was stopped.
    pub is_endless: bool,
    /// What the engine says about it, in English.
    pub text: String,
}

/// A filled template; if the office's own could not be used, why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    pub text: String,
    pub fault: Option<TemplateFault>,
}

/// A template that ships.
#[derive(Clone, Copy)]
pub struct Template {
    /// Its name in `assets/sheets` and in the office's folder. The ending `.html` has all that is filled in escaped.
    pub name: &'static str,
    pub shipped: &'static str,
    /// Adds what the format needs besides.
    pub prepare: fn(&mut Environment),
}

impl Template {
    /// The office's template filled in, or the shipped one where there is none or it is faulty; with one line break at
    /// its end.
    ///
    /// # Errors
    /// The shipped template is faulty: a fault of the build, which the tests catch.
    pub fn fill(&self, own: Option<&str>, data: &impl Serialize) -> Result<Filled, TemplateFault> {
        let data = Value::from(Serde(data));
        let fault = match own.map(|own| self.fill_one(own, &data)) {
            Some(Ok(text)) => return Ok(Filled { text, fault: None }),
            Some(Err(fault)) => Some(fault),
            None => None,
        };
        Ok(Filled { text: self.fill_one(self.shipped, &data)?, fault })
    }

    fn fill_one(&self, template: &str, data: &Value) -> Result<String, TemplateFault> {
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
        (self.prepare)(&mut environment);
        let text = environment.render_named_str(self.name, &template, data.clone());
        let text = text.map_err(|error| fault_of(&error, &template))?;
        Ok(format!("{}\n", text.trim_end()))
    }
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
    TemplateFault { place, is_endless: error.kind() == ErrorKind::OutOfFuel, text }
}

#[cfg(test)]
mod tests {
    use super::{Filled, Template};
    use minijinja::context;

    fn fill(own: &str) -> Filled {
        let template = Template { name: "page.html", shipped: "shipped", prepare: |_| {} };
        template.fill(Some(own), &context! { name => "<b>&\"'" }).unwrap()
    }

    #[test]
    fn the_office_wins_and_everything_is_escaped() {
        let filled = fill("\u{feff}Amt {{ name }}\r\n");
        assert_eq!(filled.text, "Amt &lt;b&gt;&amp;&quot;&#x27;\n");
        assert_eq!(filled.fault, None);
    }

    #[test]
    fn a_mistake_is_told_with_line_and_column_and_the_shipped_one_is_used() {
        for (own, place, is_endless) in [
            ("a\n  {{ nam }}", (2, 6), false),
            ("ä\n{{ name | grossbuchstaben }}", (2, 11), false),
            ("{% if name %}\nx", (2, 1), false),
            ("a\n\n{% for x in %}", (3, 13), false),
            ("{{ 1 / 0 }}", (1, 4), false),
            ("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", (1, 1), true),
        ] {
            let filled = fill(own);
            let fault = filled.fault.unwrap();
            assert_eq!((fault.place, filled.text.as_str()), (Some(place), "shipped\n"), "{own}: {}", fault.text);
            assert_eq!(fault.is_endless, is_endless, "{own}");
        }
    }

    #[test]
    fn a_template_reads_no_file() {
        for own in ["{% include \"/etc/passwd\" %}", "{% import \"Cargo.toml\" as x %}", "{% extends \"page.html\" %}"]
        {
            let filled = fill(own);
            assert!(filled.text == "shipped\n" && filled.fault.is_some(), "{own}: {}", filled.text);
        }
    }
}
