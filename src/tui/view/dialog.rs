//! The dialogs, drawn over the panes.
//! Start with [`draw`].

use super::pane::{WIDEST, block, draw_list, spread};
use super::theme::Theme;
use super::{help, offer, print};
use crate::say;
use crate::text::wrap::cut;
use crate::text::wrap::wrap_tight;
use crate::tui::dialog::{Buttons, Choice, Dialog, Item, Prompt};
use crate::tui::model::Model;
use crate::tui::understand::understand;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};
use unicode_width::UnicodeWidthStr;

/// Draws a dialog into `area`; below an offer stand its `keys`.
pub fn draw(model: &Model, dialog: &Dialog, keys: &str, theme: &Theme, frame: &mut Frame, area: Rect) {
    match dialog {
        Dialog::Prompt(prompt) => draw_prompt(model, prompt, theme, frame, area),
        Dialog::Print(print) => print::draw(model, print, theme, frame, area),
        Dialog::Choice(choice) => draw_choice(model, choice, theme, frame, area),
        Dialog::Buttons(buttons) => draw_buttons(buttons, theme, frame, area),
        Dialog::Offer(offer) => offer::draw(offer, keys, theme, frame, centred(area, offer::height(model, offer))),
        Dialog::Help(help) => {
            let lines: Vec<Line> = help::text(model, help, area.width).into_iter().map(Line::raw).collect();
            let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(2);
            let place = centred(area, height);
            let block = block(&say!(model.words, "help-heading"), true, theme);
            frame.render_widget(Clear, place);
            frame.render_widget(Paragraph::new(lines).block(block).scroll((help.scroll, 0)), place);
        }
    }
}

/// How far a dialog can be scrolled on the present screen; `None` where it cannot be.
pub fn scroll_end(model: &Model, dialog: &Dialog) -> Option<u16> {
    match dialog {
        Dialog::Print(print) => Some(print::scroll_end(model, print)),
        Dialog::Offer(offer) => Some(offer::scroll_end(model, offer)),
        Dialog::Help(help) => Some(help::scroll_end(model, help)),
        Dialog::Prompt(_) | Dialog::Choice(_) | Dialog::Buttons(_) => None,
    }
}

/// A box of that height in the middle, as far as there is room.
fn centred(area: Rect, height: u16) -> Rect {
    let width = WIDEST.min(area.width);
    let height = height.min(area.height);
    Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 3, width, height }
}

fn draw_prompt(model: &Model, prompt: &Prompt, theme: &Theme, frame: &mut Frame, area: Rect) {
    let place = centred(area, 7);
    let block = block(&prompt.title, true, theme);
    let inner = block.inner(place);
    let width = usize::from(inner.width);
    let room = width.saturating_sub(3);
    let scroll = prompt.input.visual_scroll(room);
    let line: String = prompt.input.value().chars().skip(scroll).collect();
    let preview = match understand(model, &prompt.purpose, prompt.input.value()) {
        Ok(understood) if understood.says.is_empty() => String::new(),
        Ok(understood) => format!("→ {}", understood.says),
        Err(why) => format!("– {why}"),
    };
    let mut lines = vec![Line::from(vec![Span::styled(" > ", theme.key()), Span::raw(line)])];
    lines.extend(wrap_tight(&preview, width.saturating_sub(2)).into_iter().map(|line| Line::raw(format!(" {line}"))));
    lines.extend(
        wrap_tight(&prompt.help, width.saturating_sub(2))
            .into_iter()
            .map(|line| Line::styled(format!(" {line}"), theme.aside())),
    );
    frame.render_widget(Clear, place);
    frame.render_widget(Paragraph::new(lines).block(block), place);
    let column = prompt.input.visual_cursor().saturating_sub(scroll) + 3;
    let column = u16::try_from(column).unwrap_or(0).min(inner.width.saturating_sub(1));
    frame.set_cursor_position((inner.x + column, inner.y));
}

fn draw_choice(model: &Model, choice: &Choice, theme: &Theme, frame: &mut Frame, area: Rect) {
    let shown = choice.shown();
    // Room for the longest reason, so that the frame keeps its place when the focus moves.
    let reason = |item: &Item| {
        let why = item.blocked.as_deref().unwrap_or(&item.about);
        wrap_tight(why, usize::from(WIDEST.min(area.width).saturating_sub(4)))
    };
    let foot_height = shown.iter().map(|item| reason(item).len()).max().unwrap_or(1) + 1;
    let height = u16::try_from(shown.len().max(1) + foot_height).unwrap_or(u16::MAX).saturating_add(2);
    let foot_height = u16::try_from(foot_height).unwrap_or(u16::MAX).min(area.height / 2);
    let place = centred(area, height);
    let block = block(&choice.title, true, theme);
    let inner = block.inner(place);
    let width = usize::from(inner.width);
    let selected = choice.selected();
    let mut lines: Vec<Line> = shown
        .iter()
        .enumerate()
        .map(|(at, item)| {
            let mark = if at == selected { "▸" } else { " " };
            let label = format!("{mark} {}  ", item.label);
            let note = cut(&format!("{} ", item.note), width.saturating_sub(label.width()));
            let text = spread(&label, &note, width);
            let line = Line::raw(text);
            match (at == selected, &item.blocked) {
                (true, _) => line.style(theme.selected()),
                (false, Some(_)) => line.style(theme.aside()),
                _ => line,
            }
        })
        .collect();
    if lines.is_empty() {
        lines.push(Line::styled(say!(model.words, "search-nothing"), theme.aside()));
    }
    let [list, foot] = ratatui::layout::Layout::vertical([
        ratatui::layout::Constraint::Fill(1),
        ratatui::layout::Constraint::Length(foot_height),
    ])
    .areas(inner);
    frame.render_widget(Clear, place);
    frame.render_widget(block, place);
    draw_list(frame, list, ratatui::widgets::Block::new(), lines, Some(selected), true);
    let why = choice.selected_item().map(reason).unwrap_or_default();
    let mut foot_lines: Vec<Line> =
        why.into_iter().map(|line| Line::styled(format!(" {line}"), theme.aside())).collect();
    foot_lines.resize(usize::from(foot_height.saturating_sub(1)), Line::default());
    foot_lines.push(Line::raw(format!(" {} {}", say!(model.words, "search-label"), choice.search)));
    frame.render_widget(Paragraph::new(foot_lines), foot);
}

fn draw_buttons(buttons: &Buttons, theme: &Theme, frame: &mut Frame, area: Rect) {
    let width = usize::from(WIDEST.min(area.width).saturating_sub(4));
    let text: Vec<String> = buttons.text.lines().flat_map(|line| wrap_tight(line, width)).collect();
    let mut spans = vec![Span::raw(" ")];
    for (at, (label, _)) in buttons.buttons.iter().enumerate() {
        let (open, close) = if at == buttons.selected { ("▸[ ", " ]") } else { (" [ ", " ]") };
        let style = if at == buttons.selected { theme.selected() } else { ratatui::style::Style::new() };
        spans.push(Span::styled(format!("{open}{label}{close}"), style));
        spans.push(Span::raw("  "));
    }
    let height = u16::try_from(text.len()).unwrap_or(u16::MAX).saturating_add(4);
    let place = centred(area, height);
    let block = block("", true, theme);
    let inner = block.inner(place);
    let mut lines: Vec<Line> = text.into_iter().map(|line| Line::raw(format!(" {line}"))).collect();
    lines.push(Line::default());
    let row = u16::try_from(lines.len()).unwrap_or(0);
    lines.push(Line::from(spans));
    frame.render_widget(Clear, place);
    frame.render_widget(Paragraph::new(lines).block(block), place);
    frame.set_cursor_position((inner.x + 1, inner.y + row.min(inner.height.saturating_sub(1))));
}
