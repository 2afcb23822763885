//! The Kreis in focus: its KI, how it stands, the office, what it works on, and what is not known; or the day in focus.
//! Start with [`draw`].

use super::pane::block;
use super::theme::Theme;
use crate::domain::contact::Contact;
use crate::domain::coverage::{KiState, Visit};
use crate::domain::date::When;
use crate::domain::itinerary::{DayRows, Itinerary, Row};
use crate::domain::kreis::Kreis;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::wrap::wrap_tight;
use crate::text::{InWords, Words, numbers, times};
use crate::tui::model::{Model, Pane, PlanRow};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// The width that a scroll position is reckoned with; narrower panes only have more lines.
const USUAL_WIDTH: usize = 36;

/// How many lines the detail has, about.
pub fn detail_lines(model: &Model) -> u16 {
    let count = match (day_in_focus(model), model.subject) {
        (Some((itinerary, day)), _) => day_lines(model, itinerary, day, USUAL_WIDTH).len(),
        (None, Some(ags)) => lines(model, model.office.reference.kreise.get(ags), USUAL_WIDTH).len(),
        (None, None) => 0,
    };
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// The day whose headline is in focus in the plan.
fn day_in_focus(model: &Model) -> Option<(&Itinerary, &DayRows)> {
    let itinerary = model.itinerary.as_ref().filter(|_| model.focus == Pane::Plan)?;
    match model.row()? {
        PlanRow::Day(id) => itinerary.days.iter().find(|day| day.id == id).map(|day| (itinerary, day)),
        _ => None,
    }
}

pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame, area: Rect) {
    let is_focused = model.focus == Pane::Detail;
    let width = usize::from(area.width.saturating_sub(2));
    let (title, lines) = match (day_in_focus(model), model.subject) {
        (Some((itinerary, day)), _) => {
            let number = say!(model.words, "map-day", number = day.number.to_string());
            (number, day_lines(model, itinerary, day, width))
        }
        (None, Some(ags)) => {
            let kreis = model.office.reference.kreise.get(ags);
            (kreis.name.clone(), lines(model, kreis, width))
        }
        (None, None) => (say!(model.words, "detail-heading"), Vec::new()),
    };
    let block = block(&title, is_focused, theme);
    let inner = block.inner(area);
    let lines = lines.into_iter().map(|(text, kind)| {
        Line::styled(
            text,
            match kind {
                LineKind::Heading => theme.heading(),
                LineKind::Missing => theme.aside(),
                LineKind::Plain => Style::new(),
            },
        )
    });
    let text: Vec<Line> = lines.skip(usize::from(model.detail_scroll)).collect();
    frame.render_widget(Paragraph::new(text).block(block), area);
    if is_focused && model.dialogs.is_empty() {
        frame.set_cursor_position((inner.x, inner.y));
    }
}

#[derive(Clone, Copy)]
enum LineKind {
    Heading,
    Plain,
    Missing,
}

/// A day: its date and what that rests on, its course in short, and what does not fit.
fn day_lines(model: &Model, itinerary: &Itinerary, day: &DayRows, width: usize) -> Vec<(String, LineKind)> {
    let words = &model.words;
    let mut sheet = DetailLines { width, lines: Vec::new() };
    sheet.add(&day.date.in_words(words), LineKind::Heading);
    if let Some(basis) = &day.basis {
        sheet.add(&say!(words, "sheet-basis", basis = basis.as_str()), LineKind::Missing);
    }
    if !day.is_documented {
        sheet.add(&say!(words, "order-not-documented"), LineKind::Missing);
    }
    for row in day.rows() {
        match row {
            Row::Leave { at, from } => sheet.timed(at, &say!(words, "row-leave", place = from)),
            Row::Visit(visit) => sheet.timed(visit.arrive, &visit.name),
            Row::Return { at, to } => sheet.timed(at, &say!(words, "row-return", place = to)),
            Row::Drive(_) => {}
        }
    }
    let mut conflicts = itinerary.conflicts_of_day(&day.id).peekable();
    if conflicts.peek().is_some() {
        sheet.heading(&say!(words, "sheet-conflicts"));
    }
    for conflict in conflicts {
        let stop = day.visits.iter().find(|visit| conflict.stop.as_ref() == Some(&visit.id));
        let place = stop.map(|visit| format!("{}: ", visit.name)).unwrap_or_default();
        sheet.add(&format!("! {place}{}", conflict.kind.in_words(words, &model.office.reference)), LineKind::Plain);
    }
    sheet.lines
}

fn lines(model: &Model, kreis: &Kreis, width: usize) -> Vec<(String, LineKind)> {
    let words = &model.words;
    let mut sheet = DetailLines { width, lines: Vec::new() };
    let seat = say!(
        words,
        "detail-seat",
        bezirk = kreis.bezirk.name(),
        plate = kreis.plate.as_str(),
        seat = kreis.seat.as_str()
    );
    sheet.add(&seat, LineKind::Plain);
    for sentence in state(model, kreis) {
        sheet.add(&sentence, LineKind::Plain);
    }
    if kreis.ki_since != When::Open {
        sheet.add(&say!(words, "detail-ki-since", date = since_in_words(words, kreis.ki_since)), LineKind::Plain);
    }
    match model.office.reference.contact(kreis.ags) {
        Some(contact) => office(words, &mut sheet, contact),
        None => sheet.add(&say!(words, "detail-no-office"), LineKind::Missing),
    }
    if !model.nearby.is_empty() {
        sheet.heading(&say!(words, "detail-nearby"));
        for (ags, leg) in &model.nearby {
            let km = numbers::kilometres(words, leg.km.value, leg.km.low, leg.km.high);
            sheet.add(&format!("{} · {km}", model.office.reference.kreise.get(*ags).short), LineKind::Plain);
        }
    }
    if let Some(contact) = model.office.reference.contact(kreis.ags) {
        sheet.heading(&say!(words, "detail-sources"));
        for source in contact.sources.iter().chain(&kreis.sources) {
            let mut fields: Vec<String> = source.fields.iter().map(|field| field_in_words(words, field)).collect();
            fields.dedup();
            let text = format!("{} ({}): {}", fields.join(", "), source.as_of, source.source);
            sheet.add(&sanitize(&text), LineKind::Missing);
        }
    }
    sheet.lines
}

/// A date, or the year alone where no more is known.
fn since_in_words(words: &Words, when: When) -> String {
    let year = match when {
        When::Between(span) => {
            let year = span.first().to_string().strip_suffix("-01-01").map(str::to_owned);
            year.filter(|year| span.last().to_string() == format!("{year}-12-31"))
        }
        _ => None,
    };
    year.unwrap_or_else(|| when.in_words(words))
}

/// What a source is the source of. A name that only the office's own file knows stays as it is.
fn field_in_words(words: &Words, field: &str) -> String {
    match field {
        "ags" => say!(words, "source-ags"),
        "bezirk" => say!(words, "source-bezirk"),
        "city" => say!(words, "field-town"),
        "coord" => say!(words, "source-coord"),
        "email" => say!(words, "field-email"),
        "focus" => say!(words, "field-focus"),
        "host_name_2017" | "host_title" => say!(words, "field-host"),
        "ki_since" => say!(words, "source-ki-since"),
        "kind" => say!(words, "source-kind"),
        "name" | "short" => say!(words, "source-name"),
        "nuts3" => say!(words, "source-nuts3"),
        "phone" => say!(words, "field-phone"),
        "plate" => say!(words, "source-plate"),
        "population" => say!(words, "source-population"),
        "postcode" => say!(words, "source-postcode"),
        "seat" => say!(words, "source-seat"),
        "street" => say!(words, "field-street"),
        "web" => say!(words, "field-web"),
        other => other.to_owned(),
    }
}

/// How the KI stands: visited when and where, planned in which tours, or open.
fn state(model: &Model, kreis: &Kreis) -> Vec<String> {
    let words = &model.words;
    let title = |visit: &Visit| match &*visit.tour {
        "" => say!(words, "detail-this-tour"),
        stem => sanitize(stem).into_owned(),
    };
    match model.coverage.as_ref().map(|coverage| coverage.state(kreis.ags)) {
        Some(KiState::Visited(visit)) => {
            vec![say!(words, "detail-visited", date = visit.when.in_words(words), tour = title(visit))]
        }
        Some(KiState::Planned(visits)) => visits
            .iter()
            .map(|visit| say!(words, "detail-planned", date = visit.when.in_words(words), tour = title(visit)))
            .collect(),
        Some(KiState::Open) => vec![say!(words, "detail-open")],
        Some(KiState::NoKi) => vec![say!(words, "detail-no-ki")],
        None => Vec::new(),
    }
}

fn office(words: &Words, sheet: &mut DetailLines, contact: &Contact) {
    sheet.heading(&contact.name.clone().unwrap_or_else(|| say!(words, "detail-office")));
    sheet.field(&say!(words, "field-street"), contact.street.as_deref(), words);
    let town =
        [contact.postcode.as_deref(), contact.city.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    sheet.field(&say!(words, "field-town"), Some(town.as_str()).filter(|town| !town.is_empty()), words);
    sheet.field(&say!(words, "field-phone"), contact.phone.as_deref(), words);
    sheet.field(&say!(words, "field-email"), contact.email.as_deref(), words);
    sheet.field(&say!(words, "field-web"), contact.web.as_deref(), words);
    let host = match (&contact.host_title, &contact.host_name_2017) {
        (Some(title), Some(name)) => {
            Some(say!(words, "detail-host-2017", title = title.as_str(), name = name.as_str()))
        }
        (Some(title), None) => Some(title.clone()),
        (None, name) => name.clone(),
    };
    sheet.field(&say!(words, "field-host"), host.as_deref(), words);
    sheet.heading(&say!(words, "field-focus"));
    if contact.focus.is_empty() {
        sheet.add(&say!(words, "field-missing"), LineKind::Missing);
    }
    for topic in &contact.focus {
        sheet.add(&format!("– {}", sanitize(topic)), LineKind::Plain);
    }
}

struct DetailLines {
    width: usize,
    lines: Vec<(String, LineKind)>,
}

impl DetailLines {
    fn add(&mut self, text: &str, kind: LineKind) {
        self.lines.extend(wrap_tight(text, self.width).into_iter().map(|line| (line, kind)));
    }

    fn timed(&mut self, at: Option<u32>, text: &str) {
        let time = at.map_or_else(|| "–".to_owned(), times::clock);
        self.add(&format!("{time:<5} {text}"), LineKind::Plain);
    }

    fn heading(&mut self, text: &str) {
        self.lines.push((String::new(), LineKind::Plain));
        self.add(&sanitize(text), LineKind::Heading);
    }

    fn field(&mut self, label: &str, value: Option<&str>, words: &Words) {
        match value {
            Some(value) => self.add(&format!("{label}: {}", sanitize(value)), LineKind::Plain),
            None => self.add(&format!("{label}: {}", say!(words, "field-missing")), LineKind::Missing),
        }
    }
}
