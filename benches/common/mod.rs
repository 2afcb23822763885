//! A folder of tours and the program on it, for the measurements.

// No bench uses all of it.
#![allow(dead_code)]

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use sommertour::desk::office::Office;
use sommertour::domain::ags::Ags;
use sommertour::domain::date::{Date, When};
use sommertour::domain::ids::Ids;
use sommertour::domain::stop::{Place, Status, Stop};
use sommertour::domain::tour::{Day, Tour};
use sommertour::map::land::Land;
use sommertour::store::folder::Folder;
use sommertour::store::tour_file::TourFile;
use sommertour::text::{Lang, Words};
use sommertour::tui::Launch;
use sommertour::tui::model::Model;
use sommertour::tui::msg::Msg;
use sommertour::tui::screen::view;
use sommertour::tui::update::update;
use sommertour::tui::view::theme::Theme;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder with `count` tours of three days with three visits each.
pub fn folder_of(count: usize) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("tours-{count}"));
    let folder = Folder::new(&dir);
    folder.make().unwrap();
    if folder.paths().unwrap().len() == count {
        return dir;
    }
    fs::remove_dir_all(&dir).unwrap();
    folder.make().unwrap();
    let kreise: Vec<Ags> = Ags::all().collect();
    let mut ids = Ids::seeded(1);
    for number in 0..count {
        let mut tour = Tour::new(format!("Tour {number:04}"));
        for day in 0..3 {
            let date = format!("20{:02}-07-{:02}", 17 + number % 15, 10 + day);
            let mut made = Day::new(ids.day(&tour), When::On(Date::parse(&date).unwrap()));
            for stop in 0..3 {
                let mut visit = Stop::new(ids.stop(&tour), Place::Kreis(kreise[(number + day * 7 + stop * 3) % 54]));
                visit.status = Status::ALL[(number + stop) % 6];
                made.stops.push(visit);
            }
            tour.days.push(made);
        }
        folder.create(&tour).unwrap();
    }
    dir
}

/// Today, as all measurements have it.
pub fn today() -> Date {
    Date::parse("2026-11-22").unwrap()
}

/// What happens between the start of the program and its first frame, with one tour opened.
pub fn start(dir: &Path, tour: &Path, size: (u16, u16)) -> (Model, Terminal<TestBackend>) {
    let office = Office::read(Folder::new(dir), today()).unwrap();
    let launch = Launch { office, tour: None, words: Words::new(Lang::De).unwrap() };
    let mut model = Model::new(launch, Land::load().unwrap(), size, Ids::seeded(1));
    update(&mut model, Msg::Opened(TourFile::open(tour)));
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    draw(&model, &mut terminal);
    (model, terminal)
}

pub fn draw(model: &Model, terminal: &mut Terminal<TestBackend>) {
    terminal.draw(|frame| view(model, &Theme::new(true), frame)).unwrap();
}
