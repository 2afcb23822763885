//! A picture of each state at both usual sizes in both languages, to be compared with the last one that was looked at.
//! `INSTA_UPDATE=always cargo test --test it screens` takes new ones.

use super::states::{STATES, reach};
use sommertour::text::Lang;

fn compare(size: (u16, u16), lang: Lang) {
    for (name, start, keys) in STATES {
        let picture = reach(*start, keys, size, lang).text();
        // Windows parts the names of a path otherwise.
        let picture = picture.replace(r"folder\", "folder/").replace(r"ausdrucke\", "ausdrucke/");
        let name = format!("{}x{}_{}_{name}", size.0, size.1, lang.tag());
        insta::with_settings!({ omit_expression => true, description => *keys, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name, picture);
        });
    }
}

#[test]
fn small_and_german() {
    compare((80, 24), Lang::De);
}

#[test]
fn small_and_english() {
    compare((80, 24), Lang::En);
}

#[test]
fn large_and_german() {
    compare((120, 40), Lang::De);
}

#[test]
fn large_and_english() {
    compare((120, 40), Lang::En);
}
