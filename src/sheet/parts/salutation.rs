//! How a letter begins: by the office of its reader, by a name that says Frau or Herr, or for anybody.
//! Start with [`salutation`].

use crate::domain::details::Host;
use crate::say;
use crate::text::{Lang, Words};

/// Offices as a man and as a woman holds them.
const OFFICES: [(&str, &str); 15] = [
    ("Landrat", "Landrätin"),
    ("Oberbürgermeister", "Oberbürgermeisterin"),
    ("Bürgermeister", "Bürgermeisterin"),
    ("Städteregionsrat", "Städteregionsrätin"),
    ("Kreisdirektor", "Kreisdirektorin"),
    ("Stadtdirektor", "Stadtdirektorin"),
    ("Beigeordneter", "Beigeordnete"),
    ("Dezernent", "Dezernentin"),
    ("Amtsleiter", "Amtsleiterin"),
    ("Schulleiter", "Schulleiterin"),
    ("Direktor", "Direktorin"),
    ("Präsident", "Präsidentin"),
    ("Regierungspräsident", "Regierungspräsidentin"),
    ("Minister", "Ministerin"),
    ("Staatssekretär", "Staatssekretärin"),
];

/// Words before an office that a salutation leaves out.
const RANKS: [&str; 4] = ["Erster", "Erste", "1.", "Herr"];

/// `Sehr geehrte Frau Landrätin,`. `usual_office` is the one that receives such letters where nobody is named: it does
/// not tell whether a woman or a man holds it.
pub fn salutation(words: &Words, host: &Host, usual_office: Option<&str>) -> String {
    let (name, office) = (host.name.as_deref(), host.office.as_deref());
    match words.lang() {
        Lang::En => match (office, name) {
            (Some(office), Some(name)) => say!(words, "letter-dear", name = format!("{office} {name}")),
            (Some(name), None) | (None, Some(name)) => say!(words, "letter-dear", name = name),
            (None, None) => say!(words, "letter-dear-all"),
        },
        Lang::De => office
            .and_then(|office| by_office(words, office))
            .or_else(|| name.and_then(|name| by_name(words, name)))
            .or_else(|| usual_office.filter(|_| host.is_empty()).and_then(|office| to_either(words, office)))
            .unwrap_or_else(|| say!(words, "letter-dear-all")),
    }
}

/// The office in `text` that a salutation may name: what stands first but for a rank.
fn office_in(text: &str) -> Option<&'static (&'static str, &'static str)> {
    let word = text.split_whitespace().find(|word| !RANKS.contains(word))?;
    OFFICES.iter().find(|(man, woman)| word == *man || word == *woman)
}

fn by_office(words: &Words, text: &str) -> Option<String> {
    let (man, woman) = office_in(text)?;
    let is_woman = text.split_whitespace().any(|word| word == *woman);
    Some(if is_woman {
        say!(words, "letter-dear-madam", name = (*woman).to_owned())
    } else {
        say!(words, "letter-dear-sir", name = (*man).to_owned())
    })
}

fn by_name(words: &Words, name: &str) -> Option<String> {
    let madam = name.strip_prefix("Frau ").map(|name| say!(words, "letter-dear-madam", name = name));
    madam.or_else(|| name.strip_prefix("Herr ").map(|name| say!(words, "letter-dear-sir", name = name)))
}

fn to_either(words: &Words, text: &str) -> Option<String> {
    let (man, woman) = office_in(text)?;
    Some(say!(words, "letter-dear-either", woman = (*woman).to_owned(), man = (*man).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::salutation;
    use crate::domain::details::Host;
    use crate::text::{Lang, Words};

    fn begins(lang: Lang, name: Option<&str>, office: Option<&str>, usual: Option<&str>) -> String {
        let host = Host { name: name.map(str::to_owned), office: office.map(str::to_owned), party: None };
        salutation(&Words::new(lang).unwrap(), &host, usual)
    }

    #[test]
    fn office_before_name_before_anybody() {
        let german = |name, office, usual| begins(Lang::De, name, office, usual);
        assert_eq!(german(Some("Dr. A. B."), Some("Landrätin"), None), "Sehr geehrte Frau Landrätin,");
        assert_eq!(german(None, Some("Landrat des Kreises Wesel"), None), "Sehr geehrter Herr Landrat,");
        assert_eq!(german(None, Some("Erste Beigeordnete"), None), "Sehr geehrte Frau Beigeordnete,");
        assert_eq!(german(Some("Frau Dr. Muster"), None, None), "Sehr geehrte Frau Dr. Muster,");
        assert_eq!(german(Some("Kim Muster"), None, Some("Landrat")), "Sehr geehrte Damen und Herren,");
        assert_eq!(
            german(Some("Kim Muster"), Some("Stellvertretender Landrat"), None),
            "Sehr geehrte Damen und Herren,"
        );
        assert_eq!(german(None, None, Some("Landrat")), "Sehr geehrte Frau Landrätin, sehr geehrter Herr Landrat,");
        assert_eq!(german(None, None, None), "Sehr geehrte Damen und Herren,");
    }

    #[test]
    fn english_letters_name_whom_they_know() {
        assert_eq!(begins(Lang::En, Some("Dr. A. B."), Some("Landrätin"), None), "Dear Landrätin Dr. A. B.,");
        assert_eq!(begins(Lang::En, None, None, Some("Landrat")), "Dear Sir or Madam,");
    }
}
