//! Colours only add to what words, bold, reverse and underline say.

use super::states::{STATES, State, reach};
use ratatui::buffer::Buffer;
use ratatui::style::Color;
use sommertour::text::Lang;
use sommertour::tui::view::theme::Theme;

fn frame((_, start, keys): &State, colours: bool) -> Buffer {
    let mut screen = reach(*start, keys, (120, 40), Lang::De);
    screen.theme = Theme::new(colours);
    screen.draw().0.clone()
}

fn is_coloured(buffer: &Buffer) -> bool {
    buffer.content.iter().any(|cell| cell.fg != Color::Reset || cell.bg != Color::Reset)
}

#[test]
fn without_colours_no_cell_has_one() {
    for state in STATES {
        assert!(!is_coloured(&frame(state, false)), "{}", state.0);
    }
}

#[test]
fn colours_take_no_word_and_no_weight_away() {
    let mut coloured = 0;
    for state in STATES {
        let (with, without) = (frame(state, true), frame(state, false));
        coloured += usize::from(is_coloured(&with));
        for (with, without) in with.content.iter().zip(&without.content) {
            assert_eq!(with.symbol(), without.symbol(), "{}", state.0);
            assert_eq!(with.modifier, without.modifier, "{}", state.0);
        }
    }
    assert!(coloured > STATES.len() / 2, "only {coloured} states show a colour");
}

#[test]
fn only_the_sixteen_colours_that_every_terminal_adapts_are_used() {
    for state in STATES {
        for cell in &frame(state, true).content {
            for colour in [cell.fg, cell.bg] {
                assert!(
                    !matches!(colour, Color::Rgb(..) | Color::Indexed(_) | Color::White | Color::Black),
                    "{colour}"
                );
            }
        }
    }
}
