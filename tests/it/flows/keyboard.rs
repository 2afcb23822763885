//! Keys as German keyboards and different terminals send them; pastes; errors.

use super::desk::{Desk, check};
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

fn paste(desk: &mut Desk, text: &str) {
    desk.event(Event::Paste(text.to_owned()));
}

#[test]
fn windows_sends_each_key_twice_and_once_is_meant() {
    let mut desk = Desk::with("open:");
    for c in "bonn".chars() {
        for kind in [KeyEventKind::Press, KeyEventKind::Release] {
            desk.event(Event::Key(KeyEvent::new_with_kind(KeyCode::Char(c), KeyModifiers::NONE, kind)));
        }
    }
    assert_eq!(desk.model.roster.search, "bonn");
}

#[test]
fn a_held_key_repeats() {
    let mut desk = Desk::with("open: Wesel, Herne");
    desk.keys("<Tab>");
    for kind in [KeyEventKind::Press, KeyEventKind::Repeat] {
        desk.event(Event::Key(KeyEvent::new_with_kind(KeyCode::Down, KeyModifiers::NONE, kind)));
    }
    assert!(desk.text().contains("▸ 2 "));
}

#[test]
fn altgr_writes_its_character() {
    let mut desk = Desk::with("open:");
    desk.keys("<CA-@><CA-€>");
    assert_eq!(desk.model.roster.search, "@€");
    desk.keys("<Esc><F6><CA-@><Enter>");
    assert_eq!(desk.tour().title, "Sommertour 2027@");
    check("open: Wesel", "<Tab><Down><CA-{><CA-@><CA-~>", "open: Wesel");
}

#[test]
fn alt_with_a_letter_is_no_command() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("<Tab><Down><A-n><A-s><A-d>");
    assert!(desk.model.dialogs.is_empty());
    desk.keys("<BackTab><A-x>");
    assert_eq!(desk.model.roster.search, "");
}

#[test]
fn caps_lock_changes_nothing_but_what_is_written() {
    check("open: Wesel, Herne", "<Tab><Down>R", "open: Herne, Wesel");
    check("open: Wesel", "<Tab><Down><S-N><Enter>", "open: Wesel | open:");
    check("open:", "BONN<Ins>", "open: Bonn");
    check("open: Wesel", "<Tab><Down><Del><C-Z>", "open: Wesel");
}

#[test]
fn umlauts_and_ß_are_written() {
    let mut desk = Desk::with("open:");
    desk.keys("<Tab>pGroße Straße für Ärzte<Enter>51 7<Enter>");
    assert_eq!(desk.sketch(), "open: Große Straße für Ärzte");
}

#[test]
fn backtab_goes_back_with_and_without_its_modifier() {
    for keys in ["<BackTab>", "<S-BackTab>"] {
        let mut desk = Desk::with("open:");
        desk.keys("<Tab>");
        let plan = desk.model.focus;
        desk.keys("<Tab>").keys(keys);
        assert_eq!(desk.model.focus, plan, "{keys}");
    }
}

#[test]
fn terminals_that_send_strg_for_enter_tab_and_backspace_are_understood() {
    let mut desk = Desk::with("open:");
    desk.keys("bonnx<C-h>");
    assert_eq!(desk.model.roster.search, "bonn");
    desk.keys("<C-m><C-m>");
    assert_eq!(desk.sketch(), "open: Bonn");
    desk.keys("<C-i>n<C-j>");
    assert_eq!(desk.sketch(), "open: Bonn | open:");
}

#[test]
fn tab_goes_round() {
    let mut desk = Desk::with("open:");
    let first = desk.model.focus;
    let mut seen = vec![first];
    while desk.keys("<Tab>").model.focus != first {
        assert!(!seen.contains(&desk.model.focus));
        seen.push(desk.model.focus);
    }
    assert!(seen.len() >= 3);
}

#[test]
fn a_paste_is_text_and_nothing_else() {
    let mut desk = Desk::with("open:");
    paste(&mut desk, "Mün\u{1b}[31m\u{7}\r\nster");
    assert_eq!(desk.model.roster.search, "Mün[31m  ster");
    desk.keys("<Esc><F6><C-Back><C-Back>");
    paste(&mut desk, "Tour\nSüd\u{202e}\t\u{200b}2028\u{0}");
    assert!(!desk.model.dialogs.is_empty());
    desk.keys("<Enter>");
    assert_eq!(desk.tour().title, "Tour Süd 2028");
}

#[test]
fn a_paste_runs_no_commands() {
    for keys in ["<Tab><Down>", "<Tab><Tab>", "<F1>", "<F8>"] {
        let mut desk = Desk::with("open: Wesel");
        desk.keys(keys);
        paste(&mut desk, "nn\rhr\n\u{1b}");
        assert_eq!(desk.sketch(), "open: Wesel", "{keys}");
        assert!(!desk.is_dirty());
    }
}

#[test]
fn an_error_stays_and_eats_one_key() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("<Tab>t").expect_error("keine Station ausgewählt");
    desk.event(Event::Resize(100, 30));
    desk.event(Event::FocusGained);
    desk.expect_error("keine Station ausgewählt");
    desk.keys("n");
    assert_eq!(desk.error(), None);
    assert!(desk.model.dialogs.is_empty());
    desk.keys("n");
    assert_eq!(desk.model.dialogs.len(), 1);
}

#[test]
fn two_errors_are_read_one_after_the_other() {
    let desk = Desk::empty();
    desk.write("a.ron", "");
    desk.write("b.ron", "x");
    let mut desk = desk.restart();
    desk.expect_error("a.ron");
    desk.keys("<Esc>");
    desk.expect_error("b.ron");
    desk.keys("<Esc>");
    assert_eq!(desk.error(), None);
}

#[test]
fn greyed_commands_say_why() {
    for (before, keys, why) in [
        ("open: Wesel", "<Tab>t", "keine Station ausgewählt"),
        ("open: Wesel", "<Tab>g", "keine Station ausgewählt"),
        ("ideas: Wesel", "<Tab><Down>d", "kein Tag ausgewählt"),
        ("ideas: Wesel", "<Tab>u", "kein Tag ausgewählt"),
        ("", "<Tab><Del>", "kein Tag und keine Station"),
        ("", "<C-z>", "nichts rückgängig"),
        ("", "<C-y>", "nichts zu wiederholen"),
    ] {
        let mut desk = Desk::with(before);
        desk.keys(keys);
        desk.expect_error(why);
    }
    for keys in ["herne<Ins>", "<C-s>", "<F5>", "<F6>", "<F8>", "<F12>", "<Tab>n"] {
        let mut desk = Desk::empty();
        desk.keys(keys);
        desk.expect_error("Keine Tour offen");
    }
}

#[test]
fn a_greyed_line_of_the_palette_says_why_and_the_palette_stays() {
    let mut desk = Desk::with("open: Wesel");
    desk.keys("<Tab><F2>uhrzeit");
    assert_eq!(desk.choices(), ["Uhrzeit oder Zeitfenster der Station …"]);
    assert!(desk.text().contains("keine Station ausgewählt"));
    desk.keys("<Enter>").expect_error("keine Station ausgewählt");
    desk.keys("x<Esc><Down><F2>uhrzeit<Enter>9<Enter>");
    assert_eq!(desk.sketch(), "open: Wesel{09:00}");
}

#[test]
fn the_palette_runs_what_a_key_would() {
    check("open: Wesel", "<F2>neuen tag<Enter>20.7.27<Enter>", "open: Wesel | 2027-07-20:");
    check("open: Wesel", "<Tab><Down><Enter>entfernen<Enter>", "open:");
}

#[test]
fn help_opens_scrolls_and_closes() {
    let mut desk = Desk::with("open: Wesel");
    assert!(desk.keys("<Tab><F1>").text().contains("Umschalt+↑"));
    assert!(desk.keys("<End>").text().contains("Strg+Q"));
    for close in ["<Esc>", "<F1><Enter>", "<F1><F1>"] {
        desk.keys(close);
        assert!(desk.model.dialogs.is_empty(), "{close}");
    }
}
