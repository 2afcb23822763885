//! From a tour's title to the name of its file, on every system.
//! Start with [`stem_for`].

use crate::text::search::sort_key;

/// Longest stem, in bytes: room for a number, the ending and a temporary file's marks.
const LONGEST: usize = 60;

/// Names that Windows keeps for devices.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

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
    match stem {
        "" => "tour".to_owned(),
        _ if is_device(stem) => format!("tour-{stem}"),
        _ => stem.to_owned(),
    }
}

/// Whether Windows makes a file of that name and no other: it drops points and blanks at the end, takes a colon for the
/// name of a hidden part, and keeps some names for devices, whatever their ending.
pub fn is_possible(name: &str) -> bool {
    let is_refused = |c: char| c.is_control() || "<>:\"/\\|?*".contains(c);
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    !name.is_empty() && !name.contains(is_refused) && !name.ends_with(['.', ' ']) && !is_device(&stem.to_lowercase())
}

/// Whether Windows takes this lower-case stem for a device.
fn is_device(stem: &str) -> bool {
    let is_port = || stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    DEVICES.contains(&stem)
        || is_port().is_some_and(|rest| {
            let mut number = rest.chars();
            number.next().is_some_and(|c| c.is_ascii_digit() || "¹²³".contains(c)) && number.next().is_none()
        })
}

#[cfg(test)]
mod tests {
    use super::{is_possible, stem_for};

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

    #[test]
    fn names_that_windows_would_take_for_others_are_known() {
        for name in ["tour.ron", "Übersicht 2027.html", ".tour.ron.lock", "com10.txt", "console.csv", "a.nul"] {
            assert!(is_possible(name), "{name}");
        }
        for name in ["", "NUL", "nul.txt", "Con .html", "com1.ics", "LPT².csv", "a.", "a ", "a:b.txt", "wer?.html"] {
            assert!(!is_possible(name), "{name}");
        }
    }
}
