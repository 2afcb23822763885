//! Random keys, mouse events, pastes and resizes against update loop and view, files, drafts, searches and sheets included: no
//! panic, and the memory of the process stays flat.
//!
//! Start it by hand: `cargo run --release --example random_keys -- 1000000` (the number of events; a seed may follow).
//! It prints the events done and the resident memory a hundred times on the way, and fails when the last quarter needs
//! more than the second by a tenth. Needs Linux.

#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../tests/it/common/random_events.rs"]
mod random_events;

use fastrand::Rng;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::Event;
use sommertour::desk::job::{Job, Outcome};
use sommertour::desk::office::Office;
use sommertour::desk::progress::{Heard, Observer};
use sommertour::domain::ags::Ags;
use sommertour::domain::date::{Date, When};
use sommertour::domain::ids::Ids;
use sommertour::domain::reference::Reference;
use sommertour::domain::stop::{Place, Stop};
use sommertour::domain::tour::{Day, Tour};
use sommertour::map::land::Land;
use sommertour::store::assets::load_embedded;
use sommertour::store::folder::Folder;
use sommertour::store::hand_on::HandOn;
use sommertour::store::local_state::LocalState;
use sommertour::text::{Lang, Words};
use sommertour::travel::formula::Formula;
use sommertour::tui::effect::Effect;
use sommertour::tui::model::Model;
use sommertour::tui::msg::Msg;
use sommertour::tui::screen::view;
use sommertour::tui::shell::{Files, Keeping};
use sommertour::tui::update::update;
use sommertour::tui::view::theme::Theme;
use sommertour::tui::{Launch, input};
use std::cell::Cell;
use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// After so many events the program starts anew on a fresh folder, as if it had been quit.
const A_RUN: usize = 2_000;

/// The program without a terminal.
struct Program {
    model: Model,
    files: Files,
    drafts: Keeping,
    terminal: Terminal<TestBackend>,
    searches: usize,
    sheets: usize,
    has_quit: bool,
}

/// Ends a search after so many looks, as a user does: one that takes seconds would be all that is done here.
struct Impatient(Cell<u32>);

const LOOKS: u32 = 20;

impl Observer for Impatient {
    fn is_over(&self) -> bool {
        self.0.set(self.0.get() + 1);
        self.0.get() > LOOKS
    }

    fn hear(&self, _: Heard) {}
}

impl Program {
    fn start(dir: &Path, reference: &Arc<Reference>, land: &Land, seed: u64) -> Self {
        let folder = Folder::new(dir).with_state(Some(LocalState::at(dir.join(".state"))));
        let office = Office {
            folder: folder.clone(),
            today: Date::parse("2026-11-22").unwrap(),
            reference: Arc::clone(reference),
            travel: Arc::new(Formula),
            problems: Vec::new(),
        };
        let words = Words::new(if seed.is_multiple_of(2) { Lang::De } else { Lang::En }).unwrap();
        let launch = Launch { office, tour: None, words };
        let mut program = Self {
            model: Model::new(launch, land.clone(), (80, 24), Ids::seeded(seed)),
            files: Files::new(folder.clone()),
            drafts: Keeping::new(folder.state()),
            terminal: Terminal::new(TestBackend::new(80, 24)).unwrap(),
            searches: 0,
            sheets: 0,
            has_quit: false,
        };
        program.carry_out(vec![Effect::LoadFolder, Effect::FindDrafts]);
        program
    }

    /// Nothing is shown or printed outside of the program.
    fn outcome(&mut self, mut job: Job) -> Outcome {
        match &mut job {
            Job::FindPrinters => return Outcome::Printers(Ok(vec!["Flur".to_owned(), "Vorzimmer".to_owned()])),
            Job::Print(run) => {
                self.sheets += 1;
                run.hand_on = HandOn::Nothing;
            }
            Job::Search(_) | Job::Campaign(_) => self.searches += 1,
        }
        job.run(&Impatient(Cell::new(0)))
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        let mut waiting = VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            let msg = match effect {
                Effect::Quit => {
                    self.has_quit = true;
                    None
                }
                Effect::Start { id, job } => Some(Msg::Finished { id, outcome: self.outcome(job) }),
                Effect::Draft(order) => self.drafts.carry_out(order),
                other => self.files.carry_out(other),
            };
            if let Some(msg) = msg {
                waiting.extend(update(&mut self.model, msg));
            }
        }
    }

    fn take(&mut self, event: Event) {
        if let Event::Resize(width, height) = event {
            self.terminal.backend_mut().resize(width, height);
        }
        if let Some(msg) = input::message(&self.model, event) {
            let effects = update(&mut self.model, msg);
            self.carry_out(effects);
        }
        let theme = Theme::new(true);
        let model = &self.model;
        self.terminal.draw(|frame| view(model, &theme, frame)).unwrap();
    }

    fn look(&mut self) {
        let msgs: Vec<Msg> = self.files.look();
        for msg in msgs {
            let effects = update(&mut self.model, msg);
            self.carry_out(effects);
        }
    }
}

fn tour(rng: &mut Rng) -> Tour {
    let (mut tour, mut ids) = (Tour::new("Probe"), Ids::seeded(rng.u64(..)));
    let kreise: Vec<Ags> = Ags::all().collect();
    for day in 0..3 {
        let date = When::On(Date::parse(&format!("2027-07-{}", 20 + day)).unwrap());
        let mut made = Day::new(ids.day(&tour), date);
        for _ in 0..4 {
            made.stops.push(Stop::new(ids.stop(&tour), Place::Kreis(kreise[rng.usize(..kreise.len())])));
        }
        tour.days.push(made);
    }
    tour
}

/// Resident memory of this process, in KiB.
fn memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn main() {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>().unwrap());
    let count = usize::try_from(arguments.next().unwrap_or(1_000_000)).unwrap();
    let seed = arguments.next().unwrap_or(1);
    let mut rng = Rng::with_seed(seed);
    let (reference, land) = (Arc::new(load_embedded().unwrap()), Land::load().unwrap());
    let dir: PathBuf = std::env::temp_dir().join(format!("sommertour-random-{}", std::process::id()));
    let (mut done, mut runs, mut searches, mut sheets, mut memories) = (0, 0, 0, 0, Vec::new());
    while done < count {
        let _ = fs::remove_dir_all(&dir);
        fs::create_dir_all(&dir).unwrap();
        // Whatever a key asks to be written lies in here.
        std::env::set_current_dir(&dir).unwrap();
        Folder::new(&dir).create(&tour(&mut rng)).unwrap();
        let mut program = Program::start(&dir, &reference, &land, seed + runs);
        runs += 1;
        for _ in 0..A_RUN.min(count - done) {
            program.take(random_events::event(&mut rng));
            done += 1;
            if done % (count / 100).max(1) == 0 {
                memories.push(memory());
            }
            if done % 97 == 0 {
                program.look();
            }
            if program.has_quit {
                break;
            }
        }
        searches += program.searches;
        sheets += program.sheets;
    }
    let _ = fs::remove_dir_all(&dir);
    let quarter = memories.len() / 4;
    let most = |part: &[usize]| part.iter().copied().max().unwrap_or(0);
    let (early, late) = (most(&memories[quarter..2 * quarter]), most(&memories[3 * quarter..]));
    let line = format!(
        "{done} events, {searches} searches and {sheets} sheets in {runs} runs, seed {seed}; memory in KiB: {} after 1 %, {early} in the second quarter, {late} in the last",
        memories.first().copied().unwrap_or(0)
    );
    assert!(late * 10 <= early * 11, "memory grows: {line}");
    std::io::Write::write_all(&mut std::io::stdout(), format!("{line}\n").as_bytes()).unwrap();
}
