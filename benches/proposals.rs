//! From a key to what the planner proposes, drawn: a day of twelve stops in order (wanted: under 16 ms, one frame), what
//! still fits a day, and the stops of a week spread anew.

#![allow(clippy::unwrap_used)]

mod common;

use common::{draw, folder_of, start};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use sommertour::desk::open_tour::OpenTour;
use sommertour::domain::ags::Ags;
use sommertour::domain::date::{Date, When};
use sommertour::domain::ids::Ids;
use sommertour::domain::stop::{Place, Stop};
use sommertour::domain::time::Minutes;
use sommertour::domain::tour::{Day, Tour};
use sommertour::store::folder::Folder;
use sommertour::tui::effect::Effect;
use sommertour::tui::input::message;
use sommertour::tui::model::Model;
use sommertour::tui::msg::Msg;
use sommertour::tui::shell::Files;
use sommertour::tui::update::update;
use std::time::Instant;

/// Columns and rows of a large window.
const SIZE: (u16, u16) = (140, 45);

/// A tour of so many days with so many stops each, here and there.
fn tour(days: usize, stops: usize, seed: usize) -> Tour {
    let mut tour = Tour::new("Probe");
    let mut ids = Ids::seeded(1);
    let kreise: Vec<Ags> = Ags::all().collect();
    tour.visit_minutes = Some(Minutes::new(if stops > 4 { 15 } else { 60 }).unwrap());
    for day in 0..days {
        let date = When::On(Date::parse(&format!("2027-07-{}", 19 + day)).unwrap());
        let mut made = Day::new(ids.day(&tour), date);
        for stop in 0..stops {
            let ags = kreise[((day * stops + stop) * 23 + seed * 7) % 54];
            made.stops.push(Stop::new(ids.stop(&tour), Place::Kreis(ags)));
        }
        tour.days.push(made);
    }
    tour
}

/// Milliseconds from the first of these keys to the last frame, what the shell does in between included.
fn time(model: &mut Model, terminal: &mut Terminal<TestBackend>, folder: &Folder, keys: &[KeyCode]) -> f64 {
    let begin = Instant::now();
    for code in keys {
        let event = Event::Key(KeyEvent::new(*code, KeyModifiers::NONE));
        let Some(msg) = message(model, event) else { continue };
        for effect in update(model, msg) {
            if let start @ Effect::Start { .. } = effect
                && let Some(answer) = Files::new(folder.clone()).carry_out(start)
            {
                update(model, answer);
            }
        }
        draw(model, terminal);
    }
    begin.elapsed().as_secs_f64() * 1000.0
}

fn main() {
    // Under `cargo test --benches` one round shows that it runs.
    let rounds = if std::env::args().any(|arg| arg == "--bench") { 21 } else { 1 };
    let dir = folder_of(3);
    let folder = Folder::new(&dir);
    let (mut model, mut terminal) = start(&dir, &dir.join("tour-0000.ron"), SIZE);
    update(&mut model, Msg::FolderLoaded(folder.load_all()));
    println!("from key to frame at {}×{}, median and worst of {rounds} tours", SIZE.0, SIZE.1);
    for (name, key, days, stops) in [
        ("order 12 stops", 'o', 1, 12),
        ("what fits a day of 3", 'v', 1, 3),
        ("spread 15 stops over 5 days", 'e', 5, 3),
    ] {
        let mut times: Vec<f64> = (0..rounds)
            .map(|seed| {
                model.dialogs.clear();
                model.document = Some(OpenTour::unsaved(tour(days, stops, seed)));
                model.refresh();
                model.focus = sommertour::tui::model::Pane::Plan;
                draw(&model, &mut terminal);
                time(&mut model, &mut terminal, &folder, &[KeyCode::Char(key)])
            })
            .collect();
        times.sort_by(f64::total_cmp);
        println!("{name:28} {:8.2} ms  {:8.2} ms", times[times.len() / 2], times[times.len() - 1]);
    }
}
