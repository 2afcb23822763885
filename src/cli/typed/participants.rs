//! The people of a visit in one line: `Bernd Muster (ABC), MdL, eingeladen; -, Leitung des KI, anwesend`.
//! Imports `domain` and `text`.
//! Start with [`understand`].

use super::text;
use crate::domain::details::{Participant, Recorded};

/// Everybody named, in that order. A dash stands for a name that is not to be recorded.
pub fn understand(typed: &str) -> Vec<Participant> {
    let people = text::understand(typed).unwrap_or_default();
    people.split(';').filter(|person| !person.trim().is_empty()).map(person).collect()
}

fn person(typed: &str) -> Participant {
    let mut person = Participant::default();
    for (at, part) in typed.split(',').enumerate() {
        let (part, party) = without_party(part.trim());
        person.party = party.or(person.party);
        match part.to_lowercase().as_str() {
            "mdl" => person.mdl = true,
            "eingeladen" | "invited" => person.invited = Recorded::Yes,
            "nicht eingeladen" | "not invited" => person.invited = Recorded::No,
            "anwesend" | "present" => person.present = Recorded::Yes,
            "nicht anwesend" | "not present" => person.present = Recorded::No,
            _ if at == 0 => person.name = text::understand(part),
            _ => person.office = text::understand(part),
        }
    }
    person
}

/// `Bernd Muster` and `ABC` of `Bernd Muster (ABC)`.
fn without_party(part: &str) -> (&str, Option<String>) {
    let split = part.strip_suffix(')').and_then(|part| part.rsplit_once('('));
    split.map_or((part, None), |(before, party)| (before.trim(), text::understand(party)))
}

#[cfg(test)]
mod tests {
    use super::understand;
    use crate::domain::details::{Participant, Recorded};

    #[test]
    fn people_are_read_as_they_are_written_down() {
        let people = understand("Bernd Muster (ABC), MdL, eingeladen, nicht anwesend; -, Leitung des KI, present;");
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
        assert_eq!(understand("-"), []);
    }
}
