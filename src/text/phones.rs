//! Mobile numbers of Germany, wherever they stand in a text.
//! Start with [`mask_mobiles`].

/// The digits of a mobile number behind its zero: fewer are a date or a room, more are an account.
const DIGITS: std::ops::RangeInclusive<usize> = 9..=12;

/// `text` with `mask` in the place of every mobile number.
pub fn mask_mobiles(text: &str, mask: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    while let Some(c) = rest.chars().next() {
        let may_begin = !before.is_some_and(|b: char| b.is_ascii_digit() || b == '+');
        match may_begin.then(|| mobile_at_start(rest)).flatten() {
            Some(length) => {
                out.push_str(mask);
                before = rest[..length].chars().next_back();
                rest = &rest[length..];
            }
            None => {
                out.push(c);
                before = Some(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

/// How many bytes at the start of `text` are a mobile number.
fn mobile_at_start(text: &str) -> Option<usize> {
    let national = ["+49", "0049"].iter().find_map(|code| text.strip_prefix(code));
    let national = match national {
        Some(rest) => rest.trim_start_matches(is_filler).trim_start_matches('0').trim_start_matches(is_filler),
        None => text.strip_prefix('0')?,
    };
    if !["15", "16", "17"].iter().any(|start| national.starts_with(start)) {
        return None;
    }
    let mut digits = 0;
    let mut end = text.len() - national.len();
    for (at, c) in national.char_indices() {
        if c.is_ascii_digit() {
            digits += 1;
            end = text.len() - national.len() + at + 1;
        } else if !is_filler(c) {
            break;
        }
    }
    DIGITS.contains(&digits).then_some(end)
}

fn is_filler(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '/' | '-' | '–' | '(' | ')' | '.')
}

#[cfg(test)]
mod tests {
    use super::mask_mobiles;

    #[test]
    fn mobiles_are_found_however_they_are_written() {
        for number in [
            "0171 2345678",
            "0171/2345678",
            "01512-3456789",
            "+49 171 2345678",
            "+49 (0) 160 1234567",
            "00491701234567",
        ] {
            assert_eq!(mask_mobiles(&format!("Frau A., {number}, ab 9"), "…"), "Frau A., …, ab 9", "{number}");
        }
    }

    #[test]
    fn other_numbers_stay() {
        for text in
            ["0281 2070", "02452 13-1730", "15.07.2027", "01.06.2027, 10:00", "1. Etage, 42655", "0151", "Ä 017"]
        {
            assert_eq!(mask_mobiles(text, "…"), text);
        }
    }
}
