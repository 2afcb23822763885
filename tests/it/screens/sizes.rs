//! Every small size, and some large ones: no panic, the cursor inside, and a sentence where there is no room.

use super::states::{STATES, reach};
use ratatui::crossterm::event::Event;
use sommertour::say;
use sommertour::text::Lang;

const SMALLEST: (u16, u16) = (40, 12);

/// The states whose screens differ most.
const SWEPT: [&str; 10] = [
    "planned_kreise",
    "planned_plan",
    "planned_map",
    "planned_map_full",
    "planned_detail",
    "prompt_coordinates",
    "palette",
    "help_plan",
    "buttons_delete",
    "error",
];

fn sweep(name: &str, lang: Lang, sizes: impl Iterator<Item = (u16, u16)>) {
    let (_, start, keys) = STATES.iter().find(|(state, ..)| *state == name).unwrap();
    let mut screen = reach(*start, keys, (80, 24), lang);
    let sentence = say!(screen.model.words, "too-small", width = SMALLEST.0, height = SMALLEST.1);
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let sentence = letters(&sentence);
    for (width, height) in sizes {
        screen.event(Event::Resize(width, height));
        let (buffer, cursor) = screen.draw();
        assert_eq!((buffer.area.width, buffer.area.height), (width, height));
        if let Some(cursor) = cursor {
            assert!(cursor.x < width && cursor.y < height, "{name}: cursor at {cursor} of {width}×{height}");
        }
        let shown = letters(&screen.text());
        if width < SMALLEST.0 || height < SMALLEST.1 {
            let has_room = width >= 20 && height >= 6;
            assert!(
                if has_room { shown == sentence } else { sentence.starts_with(&shown) },
                "{width}×{height}: {shown}"
            );
        } else {
            assert!(!shown.starts_with(&sentence[..20]), "{name} at {width}×{height}");
        }
    }
}

fn small_sizes() -> impl Iterator<Item = (u16, u16)> {
    (1..=60).flat_map(|width| (1..=20).map(move |height| (width, height)))
}

macro_rules! sweeps {
    ($($test:ident: $states:expr;)*) => {$(
        #[test]
        fn $test() {
            for name in &SWEPT[$states] {
                sweep(name, Lang::De, small_sizes());
            }
        }
    )*};
}

sweeps! {
    every_small_size_of_the_map_and_the_detail: 2..5;
    every_small_size_of_the_panes: 0..2;
    every_small_size_of_the_prompt_and_the_palette: 5..7;
    every_small_size_of_help_and_buttons: 7..9;
    every_small_size_of_an_error: 9..10;
}

#[test]
fn large_sizes_and_none_at_all() {
    for name in SWEPT {
        sweep(
            name,
            Lang::En,
            [(0, 0), (0, 5), (5, 0), (61, 21), (79, 23), (119, 39), (200, 60), (400, 12), (40, 200)].into_iter(),
        );
    }
}
