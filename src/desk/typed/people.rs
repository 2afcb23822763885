//! The people of a visit in one line: `Bernd Muster (ABC), MdL, eingeladen; -, Leitung des KI, anwesend`.
//! Start with [`people_of`]; [`person_line`] writes what [`person_of`] reads.

use crate::domain::details::{Participant, Recorded};
use crate::say;
use crate::text::Words;
use crate::text::sanitize::sanitize;

/// Stands for a name that is not known or not to be recorded.
const NOBODY: &str = "-";

/// Everybody named, in that order.
pub fn people_of(typed: &str) -> Vec<Participant> {
    typed.split(';').filter_map(person_of).collect()
}

/// One person: the name, or a dash, and then in any order office, party, `MdL`, whether invited and present. `None`
/// where nothing is said.
pub fn person_of(typed: &str) -> Option<Participant> {
    let mut person = Participant::default();
    let mut offices: Vec<String> = Vec::new();
    for (at, part) in typed.split(',').enumerate() {
        let (part, party) = without_party(part.trim());
        person.party = party.or(person.party);
        match part.to_lowercase().as_str() {
            "mdl" | "member of the landtag" => person.mdl = true,
            "eingeladen" | "invited" => person.invited = Recorded::Yes,
            "nicht eingeladen" | "not invited" => person.invited = Recorded::No,
            "anwesend" | "present" => person.present = Recorded::Yes,
            "nicht anwesend" | "not present" => person.present = Recorded::No,
            _ if at == 0 => person.name = clean(part),
            _ => offices.extend(clean(part)),
        }
    }
    person.office = clean(&offices.join(", "));
    (person != Participant::default()).then_some(person)
}

/// The line that [`person_of`] reads back.
pub fn person_line(words: &Words, person: &Participant) -> String {
    let text = |text: &Option<String>| text.as_deref().map(|text| sanitize(text).into_owned());
    let mut parts = vec![text(&person.name).unwrap_or_else(|| NOBODY.to_owned())];
    parts.extend(text(&person.office));
    if let (Some(last), Some(party)) = (parts.last_mut(), text(&person.party)) {
        *last = say!(words, "person-of-party", name = last.as_str(), party = party);
    }
    parts.extend(person.mdl.then(|| say!(words, "person-mdl")));
    parts.extend(match person.invited {
        Recorded::Yes => Some(say!(words, "person-invited")),
        Recorded::No => Some(say!(words, "person-not-invited")),
        Recorded::NotRecorded => None,
    });
    parts.extend(match person.present {
        Recorded::Yes => Some(say!(words, "person-present")),
        Recorded::No => Some(say!(words, "person-not-present")),
        Recorded::NotRecorded => None,
    });
    parts.join(", ")
}

/// `Bernd Muster` and `ABC` of `Bernd Muster (ABC)`.
fn without_party(part: &str) -> (&str, Option<String>) {
    let split = part.strip_suffix(')').and_then(|part| part.rsplit_once('('));
    split.map_or((part, None), |(before, party)| (before.trim(), clean(party)))
}

fn clean(text: &str) -> Option<String> {
    let text = sanitize(text);
    let text = text.trim();
    (!text.is_empty() && text != NOBODY).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{people_of, person_line, person_of};
    use crate::domain::details::{Participant, Recorded};
    use crate::text::{Lang, Words};

    #[test]
    fn people_are_read_as_they_are_written_down() {
        let people = people_of("Bernd Muster (ABC), MdL, eingeladen, nicht anwesend; -, Leitung des KI, present;");
        let member = Participant {
            name: Some("Bernd Muster".into()),
            party: Some("ABC".into()),
            mdl: true,
            invited: Recorded::Yes,
            present: Recorded::No,
            office: None,
        };
        let head =
            Participant { office: Some("Leitung des KI".into()), present: Recorded::Yes, ..Participant::default() };
        assert_eq!(people, [member, head]);
        assert_eq!(people_of("-"), []);
    }

    #[test]
    fn a_line_is_read_back_in_either_language() {
        for lang in [Lang::De, Lang::En] {
            let words = Words::new(lang).unwrap();
            for line in
                ["A. B. (ABC), MdL, eingeladen, anwesend", "-, Amtsleitung, Abteilung 3 (XYZ), not invited", "C"]
            {
                let person = person_of(line).unwrap();
                assert_eq!(person_of(&person_line(&words, &person)), Some(person), "{line}");
            }
        }
    }
}
