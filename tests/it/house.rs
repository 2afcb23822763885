//! The rooms of the house: each imports only rooms below it, each file begins with what it is for and stays short,
//! and no file of tests is left out.

use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up.
const ROOMS: [&str; 10] = ["text", "domain", "travel", "planner", "map", "store", "sheet", "desk", "tui", "cli"];
const LONGEST: usize = 350;

struct Source {
    path: PathBuf,
    /// The room it belongs to; none for `lib.rs` and `main.rs`.
    room: Option<String>,
    text: String,
}

/// All files of Rust below a folder, in the order of their names.
fn files_below(dir: &str) -> Vec<PathBuf> {
    fn walk(dir: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    walk(Path::new(dir), &mut paths);
    paths.sort();
    paths
}

fn sources() -> Vec<Source> {
    let source = |path: PathBuf| {
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let room = (parts.len() > 2).then(|| parts[1].clone());
        Source { text: fs::read_to_string(&path).unwrap(), room, path }
    };
    files_below("src").into_iter().map(source).collect()
}

/// The code of a file: no comments, no blanks between words and signs.
fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default().trim()).collect::<Vec<_>>().join("\n")
}

/// The code of a file that is no test.
fn without_tests(text: &str) -> String {
    code(text.split("#[cfg(test)]").next().unwrap_or_default())
}

/// What a text names right under `crate::`, one by one or in braces.
fn named_under_crate(code: &str) -> Vec<String> {
    let word = |text: &str| -> String { text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect() };
    let mut named = Vec::new();
    for (at, start) in code.match_indices("crate::") {
        // `$crate::` in a macro and `some_crate::` in a path are other things, but the first is the same room.
        if code[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = code[at + start.len()..].trim_start();
        let Some(group) = rest.strip_prefix('{') else {
            named.push(word(rest));
            continue;
        };
        let (mut depth, mut item) = (0, String::new());
        for c in group.chars() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => named.push(word(std::mem::take(&mut item).trim())),
                _ => {}
            }
            if depth == 0 && c != ',' {
                item.push(c);
            }
        }
        named.push(word(item.trim()));
    }
    named.retain(|name| !name.is_empty());
    named
}

/// The room of what stands right under `crate::`; the macro `say!` is the room `text`.
fn room_of(name: &str) -> Option<usize> {
    let room = if name == "say" { "text" } else { name };
    ROOMS.iter().position(|known| *known == room)
}

#[test]
fn a_room_imports_only_rooms_below_it() {
    let mut wrong = Vec::new();
    for Source { path, room, text } in sources() {
        let Some(own) = room else { continue };
        let own = room_of(&own).unwrap_or_else(|| panic!("{own} is no room of the house"));
        for name in named_under_crate(&without_tests(&text)) {
            match room_of(&name) {
                Some(other) if other <= own => {}
                Some(_) => wrong.push(format!("{} imports {name}", path.display())),
                None => wrong.push(format!("{} names {name}, which is no room", path.display())),
            }
        }
        // Climbing out of the room by `super` would escape the check above.
        let depth = path.components().count() - 3;
        let climb = "super::".repeat(depth + 1 + usize::from(!path.ends_with("mod.rs")));
        assert!(!without_tests(&text).contains(&climb), "{} climbs out of its room", path.display());
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_check_of_imports_sees_every_way_to_import() {
    let text = "use crate::say;\nuse crate::{domain::{a, b}, store::c, tui};\nfn f() { crate::cli::run(); my_crate::x() }\n// crate::sheet";
    assert_eq!(named_under_crate(&code(text)), ["say", "domain", "store", "tui", "cli"]);
}

#[test]
fn every_file_begins_with_what_it_is_and_where_to_start() {
    for Source { path, room, text } in sources() {
        if path.ends_with("main.rs") {
            continue;
        }
        let head: Vec<&str> = text.lines().take_while(|line| line.starts_with("//!")).collect();
        assert!(head.len() >= 2, "{} begins with {} lines of //!", path.display(), head.len());
        assert!(head.iter().take(2).all(|line| line.len() <= 150), "{}", path.display());
        if room.is_some() {
            assert_eq!(head.len(), 2, "{}", path.display());
            assert!(head[0].ends_with(['.', ':']), "{}: {}", path.display(), head[0]);
            assert!(head[1].contains("tart "), "{} does not say where to start: {}", path.display(), head[1]);
        }
    }
}

#[test]
fn only_main_prints() {
    for Source { path, text, .. } in sources() {
        if path.ends_with("main.rs") {
            continue;
        }
        let code = without_tests(&text);
        for print in ["println!", "eprintln!", "print!(", "eprint!(", "dbg!"] {
            assert!(!code.contains(print), "{} uses {print}", path.display());
        }
    }
}

#[test]
fn no_file_is_long() {
    for Source { path, text, .. } in sources() {
        let lines = text.lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines", path.display());
    }
}

#[test]
fn the_pure_rooms_know_no_file_clock_thread_network_or_terminal() {
    for Source { path, room, text } in sources() {
        let room = room.unwrap_or_default();
        if !["text", "domain", "planner", "map", "sheet"].contains(&room.as_str()) {
            continue;
        }
        let code = without_tests(&text);
        for world in
            ["std::fs", "std::thread", "std::net", "std::env", "Utc::now", "Local::now", "SystemTime", "ratatui"]
        {
            // Typst has no end of its own: the office's template runs where it can be given up.
            let is_known = path.ends_with("sheet/formats/pdf/own.rs") && world == "std::thread";
            assert!(is_known || !code.contains(world), "{} touches the world: {world}", path.display());
        }
    }
}

/// Where a file of a binary of tests has to be declared, and the line that does it; nothing for its `main.rs`.
fn declaration(path: &Path) -> Option<(PathBuf, String)> {
    let (dir, name) = (path.parent().unwrap(), path.file_stem().unwrap().to_str().unwrap());
    let main = dir.join("main.rs");
    match name {
        "main" => None,
        "mod" => {
            let (outer, name) = (dir.parent().unwrap(), dir.file_name().unwrap().to_str().unwrap());
            let parent = if outer.join("main.rs").exists() { "main.rs" } else { "mod.rs" };
            Some((outer.join(parent), format!("mod {name};")))
        }
        _ => Some((if main.exists() { main } else { dir.join("mod.rs") }, format!("mod {name};"))),
    }
}

#[test]
fn every_file_of_tests_belongs_to_one_of_the_two_binaries() {
    for entry in fs::read_dir("tests").unwrap() {
        let path = entry.unwrap().path();
        assert!(path.extension().is_none_or(|ending| ending != "rs"), "{} is linked on its own", path.display());
        let is_binary = path.join("main.rs").exists();
        assert!(!is_binary || path.ends_with("it") || path.ends_with("pty"), "{} is linked on its own", path.display());
    }
    for path in [files_below("tests/it"), files_below("tests/pty")].concat() {
        let Some((parent, line)) = declaration(&path) else { continue };
        let declared = fs::read_to_string(&parent).unwrap_or_default();
        let is_declared = declared.lines().any(|declared| declared.strip_prefix("pub ").unwrap_or(declared) == line);
        assert!(is_declared, "{} is left out: {} has no \"{line}\"", path.display(), parent.display());
    }
}
