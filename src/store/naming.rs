//! From a tour's title to the name of its file, on every system.
//! Imports `text`.
//! Start with [`stem_for`].

use crate::text::search::sort_key;

/// Longest stem, in bytes: room for a number, the ending and a temporary file's marks.
const LONGEST: usize = 60;

/// Names that Windows keeps for devices.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// A file stem of `a–z 0–9 -` for a title: `Sommertour 2027 (Süd)` → `sommertour-2027-sued`.
pub fn stem_for(title: &str) -> String {
    let mut stem = String::new();
    for c in title.chars() {
        let spelled = match c {
            'ä' | 'Ä' => "ae".to_owned(),
            'ö' | 'Ö' => "oe".to_owned(),
            'ü' | 'Ü' => "ue".to_owned(),
            other => sort_key(&other.to_string()),
        };
        for c in spelled.chars() {
            if c.is_ascii_alphanumeric() {
                stem.push(c);
            } else if !stem.ends_with('-') && !stem.is_empty() {
                stem.push('-');
            }
        }
    }
    stem.truncate(LONGEST);
    let stem = stem.trim_end_matches('-');
    let is_device = DEVICES.contains(&stem)
        || (stem.len() == 4
            && (stem.starts_with("com") || stem.starts_with("lpt"))
            && stem.ends_with(|c: char| c.is_ascii_digit()));
    match stem {
        "" => "tour".to_owned(),
        _ if is_device => format!("tour-{stem}"),
        _ => stem.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::stem_for;

    #[test]
    fn titles_become_names_that_every_system_takes() {
        for (title, stem) in [
            ("Sommertour 2027 (Süd)", "sommertour-2027-sued"),
            ("../../etc/passwd", "etc-passwd"),
            ("CON", "tour-con"),
            ("com1", "tour-com1"),
            ("  Größe & Maß. ", "groesse-mass"),
            ("日本", "tour"),
            ("", "tour"),
            ("a/b\\c", "a-b-c"),
        ] {
            assert_eq!(stem_for(title), stem, "{title}");
        }
        assert_eq!(stem_for(&"x".repeat(300)).len(), 60);
    }
}
