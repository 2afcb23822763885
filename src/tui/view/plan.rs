//! The plan: day by day, time on the left, place in the middle, what is open on the right.
//! Start with [`draw`].

use super::layout::pane_area;
use super::pane::{block, draw_list, line_at, spread};
use super::theme::Theme;
use crate::domain::date::When;
use crate::domain::itinerary::{DayRows, Itinerary, Row, VisitRow};
use crate::domain::stop::Status;
use crate::domain::time::StopTime;
use crate::domain::travel::{Drive, Leg, Method};
use crate::say;
use crate::sheet::parts::estimates::methods_of;
use crate::text::wrap::cut;
use crate::text::wrap::wrap_tight;
use crate::text::{InWords, Words, numbers, times};
use crate::tui::model::{Model, Pane, PlanRow};
use ratatui::Frame;
use ratatui::layout::{Margin, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

/// Columns before the name of a stop: mark, number, time.
const INDENT: usize = 17;

pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame, area: Rect) {
    let is_focused = model.focus == Pane::Plan;
    let block = block(&say!(model.words, "plan-heading"), is_focused, theme);
    let width = usize::from(block.inner(area).width);
    let drawing = PlanLines::of(model, theme, width);
    let has_cursor = is_focused && model.dialogs.is_empty();
    draw_list(frame, area, block, drawing.lines, drawing.focus, has_cursor);
}

/// The row at a row of the screen: that of the nearest line above which can be in focus.
pub fn plan_row_at(model: &Model, row: u16) -> Option<PlanRow> {
    let inner = pane_area(model, Pane::Plan)?.inner(Margin::new(1, 1));
    let theme = Theme::new(false);
    let drawing = PlanLines::of(model, &theme, usize::from(inner.width));
    let line = line_at(inner, row, drawing.focus, drawing.lines.len())?;
    drawing.rows.into_iter().take_while(|(at, _)| *at <= line).last().map(|(_, row)| row)
}

struct PlanLines<'a> {
    model: &'a Model,
    theme: &'a Theme,
    width: usize,
    lines: Vec<Line<'static>>,
    /// The line in focus.
    focus: Option<usize>,
    /// The lines that can be in focus.
    rows: Vec<(usize, PlanRow)>,
    selected: Option<PlanRow>,
}

impl<'a> PlanLines<'a> {
    fn of(model: &'a Model, theme: &'a Theme, width: usize) -> Self {
        let selected = model.row();
        let mut drawing = Self { model, theme, width, lines: Vec::new(), focus: None, rows: Vec::new(), selected };
        match &model.itinerary {
            Some(itinerary) => drawing.itinerary(itinerary),
            None => drawing.text(&say!(model.words, "plan-no-tour"), theme.aside()),
        }
        drawing
    }

    fn words(&self) -> &Words {
        &self.model.words
    }

    fn text(&mut self, text: &str, style: Style) {
        self.lines.extend(wrap_tight(text, self.width).into_iter().map(|line| Line::styled(line, style)));
    }

    /// A line that can be in focus.
    fn row(&mut self, row: &PlanRow, left: &str, right: &str, style: Style) {
        let is_selected = self.selected.as_ref() == Some(row);
        let mark = if is_selected { "▸" } else { " " };
        let text = spread(&format!("{mark}{left}"), right, self.width);
        let style = match (is_selected, self.model.focus == Pane::Plan) {
            (true, true) => style.patch(self.theme.selected()),
            (true, false) => style.patch(self.theme.marked()),
            _ => style,
        };
        self.rows.push((self.lines.len(), row.clone()));
        if is_selected {
            self.focus = Some(self.lines.len());
        }
        self.lines.push(Line::styled(text, style));
    }

    /// Dim text, indented by so many columns.
    fn aside(&mut self, indent: usize, text: &str) {
        for line in wrap_tight(text, self.width.saturating_sub(indent)) {
            self.lines.push(Line::styled(format!("{}{line}", " ".repeat(indent)), self.theme.aside()));
        }
    }

    /// Two dim texts, on one line where both fit.
    fn aside_pair(&mut self, indent: usize, first: &str, mark: &str, second: &str) {
        let both = format!("{mark}{first} · {second}");
        if indent + both.width() <= self.width {
            self.aside(indent, &both);
        } else {
            self.aside(indent, &format!("{mark}{first}"));
            self.aside(indent, &format!("{mark}{second}"));
        }
    }

    /// A line of the car's way, with its time where there is one.
    fn waypoint(&mut self, at: Option<u32>, text: &str) {
        let time = at.map_or_else(|| " ".repeat(5), times::clock);
        let text = cut(&format!("    {time}  {text}"), self.width);
        self.lines.push(Line::styled(text, self.theme.aside()));
    }

    fn itinerary(&mut self, itinerary: &Itinerary) {
        if itinerary.days.is_empty() && itinerary.ideas.is_empty() {
            self.text(&say!(self.words(), "plan-empty"), self.theme.aside());
        }
        for day in &itinerary.days {
            if day.number > 1 {
                self.lines.push(Line::default());
            }
            self.day(itinerary, day);
        }
        if !itinerary.ideas.is_empty() {
            self.lines.push(Line::default());
            let heading = say!(self.words(), "ideas");
            self.row(&PlanRow::Ideas, &heading, "", self.theme.heading());
            for idea in &itinerary.ideas {
                self.visit(itinerary, idea);
            }
        }
        self.methods(itinerary);
    }

    /// How the drives were found.
    fn methods(&mut self, itinerary: &Itinerary) {
        let words = &self.model.words;
        let (methods, has_fallback) = methods_of(&itinerary.days);
        let methods = methods.into_iter().map(|method| match method {
            Method::Formula => say!(words, "method-formula"),
            Method::Autobahn => say!(words, "method-autobahn"),
            Method::Blend => say!(words, "method-blend"),
            Method::Imported => say!(words, "method-imported"),
            Method::Osrm => say!(words, "method-osrm"),
        });
        let note = has_fallback.then(|| say!(words, "method-fallback"));
        let sentences: Vec<String> = methods.chain(note).collect();
        if !sentences.is_empty() {
            self.lines.push(Line::default());
        }
        for sentence in sentences {
            self.aside(1, &sentence);
        }
    }

    fn day(&mut self, itinerary: &Itinerary, day: &DayRows) {
        let words = &self.model.words;
        let mut heading = day.date.in_words(words);
        if let (Some(leave), Some(back)) = (day.leave, day.back) {
            let span = format!("{}–{}", times::clock(leave), times::clock_in_words(words, back));
            heading = format!("{heading} · {span}");
        }
        let conflicts = itinerary.conflicts_of_day(&day.id).count();
        let right = if conflicts > 0 { say!(words, "conflicts-short", count = conflicts) } else { String::new() };
        if day.date == When::Open {
            heading = say!(words, "day-numbered", number = day.number.to_string(), date = heading);
        }
        self.row(&PlanRow::Day(day.id.clone()), &heading, &right, self.theme.heading());
        if let Some(drive) = day.drive.filter(|_| day.return_leg.is_some()) {
            let (km, duration) = drive_in_words(words, &drive);
            self.aside_pair(2, &km, "", &duration);
        }
        if !day.is_documented {
            self.aside(2, &say!(words, "order-not-documented"));
        }
        for conflict in itinerary.conflicts_of_day(&day.id).filter(|conflict| conflict.stop.is_none()) {
            self.conflict(&conflict.kind.in_words(words, &self.model.office.reference), 2);
        }
        for row in day.rows() {
            match row {
                Row::Leave { at, from } => self.waypoint(at, &say!(words, "row-leave", place = from)),
                Row::Drive(leg) => self.leg(leg, day.is_documented),
                Row::Visit(visit) => self.visit(itinerary, visit),
                Row::Return { at, to } => self.waypoint(at, &say!(words, "row-return", place = to)),
            }
        }
        if day.visits.is_empty() {
            self.aside(4, &say!(words, "day-empty"));
        }
    }

    fn leg(&mut self, leg: &Leg, is_documented: bool) {
        let words = &self.model.words;
        let km = numbers::kilometres(words, leg.km.value, leg.km.low, leg.km.high);
        let minutes = &leg.minutes;
        let minutes = numbers::drive_minutes(words, leg.km.value, minutes.value, minutes.low, minutes.high);
        let fallback = leg.is_fallback.then(|| say!(words, "leg-fallback"));
        let minutes = [minutes].into_iter().chain(fallback).collect::<Vec<_>>().join(" · ");
        let mark = if is_documented { "│ " } else { "? " };
        let with_way = format!("{mark}{km} · {minutes} · {}", leg.via.join(", "));
        if !leg.via.is_empty() && 4 + with_way.width() <= self.width {
            self.aside(4, &with_way);
        } else {
            self.aside_pair(4, &km, mark, &minutes);
        }
    }

    fn visit(&mut self, itinerary: &Itinerary, visit: &VisitRow) {
        let words = &self.model.words;
        let number = visit.number.map_or_else(|| "–".to_owned(), |number| number.to_string());
        let time = match (visit.arrive, visit.depart) {
            (Some(arrive), Some(depart)) => format!("{}–{}", times::clock(arrive), times::clock(depart)),
            (Some(arrive), None) => times::clock(arrive),
            _ => String::new(),
        };
        let left = format!("{number:>2} {time:<11}  {}", visit.name);
        let is_fixed = matches!(visit.time, StopTime::Fixed(_)) && visit.status.is_ahead();
        let status = visit.status.in_words(words);
        let right = if is_fixed { say!(words, "status-fixed", status = status) } else { status };
        let row = PlanRow::Stop(visit.id.clone());
        self.row(&row, &left, &format!(" {right}"), self.theme.status(visit.status));
        if let StopTime::Window(free) = visit.time {
            let window = say!(words, "row-window", from = free.from().to_string(), to = free.to().to_string());
            self.aside(INDENT, &window);
        }
        if let Some(reason) = visit.details.reason.as_ref().filter(|_| visit.status == Status::Cancelled) {
            self.aside(INDENT, reason);
        }
        for conflict in itinerary.conflicts_of_stop(&visit.id) {
            self.conflict(&conflict.kind.in_words(words, &self.model.office.reference), 4);
        }
    }

    fn conflict(&mut self, text: &str, indent: usize) {
        let style = self.theme.conflict();
        for (at, line) in wrap_tight(text, self.width.saturating_sub(indent + 2)).into_iter().enumerate() {
            let mark = if at == 0 { "! " } else { "  " };
            self.lines.push(Line::styled(format!("{}{mark}{line}", " ".repeat(indent)), style));
        }
    }
}

/// Kilometres and hours of a day or a tour, each with its range.
pub fn drive_in_words(words: &Words, drive: &Drive) -> (String, String) {
    let km = numbers::kilometres(words, drive.km.value, drive.km.low, drive.km.high);
    let duration = |minutes| times::duration(words, minutes);
    let (low, high) = (duration(drive.minutes.low), duration(drive.minutes.high));
    let about = say!(words, "drive-about", duration = duration(drive.minutes.value));
    (km, format!("{about} ({low}–{high})"))
}
