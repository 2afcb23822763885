//! The interactive program without a terminal: keys go in, the screen and the model come out.
//! Start with [`test_setup`] and [`Screen::keys`].

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use ratatui::layout::Position;
use sommertour::desk::job::{Job, Outcome};
use sommertour::desk::office::Office;
use sommertour::domain::date::Date;
use sommertour::domain::ids::Ids;
use sommertour::domain::reference::Reference;
use sommertour::map::land::Land;
use sommertour::store::assets::load_embedded;
use sommertour::store::folder::Folder;
use sommertour::store::hand_on::HandOn;
use sommertour::store::tour_file::TourFile;
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
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use unicode_width::UnicodeWidthStr;

/// The day on which all tests take place, a Sunday.
pub const TODAY: &str = "2026-11-22";

/// The embedded reference data, read once.
pub fn reference() -> &'static Reference {
    static REFERENCE: OnceLock<Reference> = OnceLock::new();
    REFERENCE.get_or_init(|| load_embedded().unwrap())
}

/// The outlines, decoded once.
fn land() -> Land {
    static LAND: OnceLock<Land> = OnceLock::new();
    LAND.get_or_init(|| Land::load().unwrap()).clone()
}

/// The running program.
pub struct Screen {
    pub model: Model,
    pub theme: Theme,
    /// The program has been told to end.
    pub has_quit: bool,
    /// Effects that wait until a test lets them happen; `None`: they happen at once.
    pub held: Option<Vec<Effect>>,
    /// The printers of the machine.
    pub printers: Vec<&'static str>,
    /// What the program wanted to become of the files that it has written.
    pub handed_on: Vec<(PathBuf, HandOn)>,
    /// Does to the files what the program's own worker would do.
    pub files: Files,
    drafts: Keeping,
    terminal: Terminal<TestBackend>,
}

/// Starts the program on a folder, with `tour` open or, as without an argument, with none.
pub fn test_setup((width, height): (u16, u16), lang: Lang, folder: Folder, tour: Option<&str>) -> Screen {
    let (files, drafts) = (Files::new(folder.clone()), Keeping::new(folder.state()));
    let opened = tour.map(|name| TourFile::open(&folder.find(name).unwrap()));
    let office = Office {
        folder,
        today: Date::parse(TODAY).unwrap(),
        reference: Arc::new(reference().clone()),
        travel: Arc::new(Formula),
        problems: Vec::new(),
    };
    let launch = Launch { office, tour: None, words: Words::new(lang).unwrap() };
    let mut screen = Screen {
        model: Model::new(launch, land(), (width, height), Ids::seeded(1)),
        theme: Theme::new(true),
        has_quit: false,
        held: None,
        printers: vec!["Flur"],
        handed_on: Vec::new(),
        files,
        drafts,
        terminal: Terminal::new(TestBackend::new(width, height)).unwrap(),
    };
    if let Some(opened) = opened {
        screen.take(Msg::Opened(opened));
    }
    screen.carry_out(Effect::LoadFolder);
    screen.carry_out(Effect::FindDrafts);
    screen
}

impl Screen {
    /// Presses keys: letters as they stand, others in angle brackets, such as `<Enter>`, `<C-s>`, `<S-Up>`, `<F2>`;
    /// `<CA-@>` is AltGr as Windows sends it.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys;
        while let Some(first) = rest.chars().next() {
            let end = match first {
                '<' => rest.find('>').unwrap() + 1,
                other => other.len_utf8(),
            };
            let (key, after) = rest.split_at(end);
            self.event(Event::Key(parse_key(key)));
            rest = after;
        }
        self
    }

    /// Takes one event of the terminal.
    pub fn event(&mut self, event: Event) -> &mut Self {
        if let Event::Resize(width, height) = event {
            self.terminal.backend_mut().resize(width, height);
        }
        if !self.has_quit
            && let Some(msg) = input::message(&self.model, event)
        {
            self.take(msg);
        }
        self
    }

    /// Takes one message and what follows from it.
    pub fn take(&mut self, msg: Msg) {
        for effect in update(&mut self.model, msg) {
            match (&mut self.held, effect) {
                (_, Effect::Quit) => self.has_quit = true,
                (Some(_), effect @ (Effect::Draft(_) | Effect::Watch(_))) => self.carry_out(effect),
                (Some(held), effect) => held.push(effect),
                (None, effect) => self.carry_out(effect),
            }
        }
    }

    /// Does to the folder what the program's own worker would do.
    pub fn carry_out(&mut self, effect: Effect) {
        let msg = match effect {
            Effect::Draft(order) => self.drafts.carry_out(order),
            // No test puts anything on this machine's screen or printers.
            Effect::Start { id, job: Job::FindPrinters } => {
                let printers = self.printers.iter().map(|printer| (*printer).to_owned()).collect();
                Some(Msg::Finished { id, outcome: Outcome::Printers(Ok(printers)) })
            }
            Effect::Start { id, job: Job::Print(mut run) } => {
                self.handed_on.push((run.path.clone(), std::mem::replace(&mut run.hand_on, HandOn::Nothing)));
                self.files.carry_out(Effect::Start { id, job: Job::Print(run) })
            }
            other => self.files.carry_out(other),
        };
        if let Some(msg) = msg {
            self.take(msg);
        }
    }

    /// Draws one frame: its cells, and where the cursor stands if it is shown.
    pub fn draw(&mut self) -> (&Buffer, Option<Position>) {
        self.terminal.draw(|frame| view(&self.model, &self.theme, frame)).unwrap();
        let backend = self.terminal.backend();
        (backend.buffer(), backend.cursor_visible().then(|| backend.cursor_position()))
    }

    /// What a person reads on the screen, a line a row.
    pub fn text(&mut self) -> String {
        let (buffer, _) = self.draw();
        let width = usize::from(buffer.area.width).max(1);
        let rows = buffer.content.chunks(width).map(|row| {
            let mut text = String::new();
            let mut hidden = 0;
            for cell in row {
                // The second half of a wide character is no character of its own.
                if hidden == 0 {
                    text.push_str(cell.symbol());
                    hidden = cell.symbol().width().saturating_sub(1);
                } else {
                    hidden -= 1;
                }
            }
            text.trim_end().to_owned()
        });
        rows.collect::<Vec<_>>().join("\n")
    }
}

/// One key of [`Screen::keys`].
fn parse_key(key: &str) -> KeyEvent {
    let Some(name) = key.strip_prefix('<').and_then(|key| key.strip_suffix('>')) else {
        return KeyEvent::new(KeyCode::Char(key.chars().next().unwrap()), KeyModifiers::NONE);
    };
    let (held, name) = name.rsplit_once('-').unwrap_or(("", name));
    let modifiers = held.chars().map(|held| match held {
        'C' => KeyModifiers::CONTROL,
        'S' => KeyModifiers::SHIFT,
        'A' => KeyModifiers::ALT,
        other => panic!("no modifier {other}"),
    });
    let code = match name {
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "PageUp" => KeyCode::PageUp,
        "PageDown" => KeyCode::PageDown,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "Ins" => KeyCode::Insert,
        "Del" => KeyCode::Delete,
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "BackTab" => KeyCode::BackTab,
        "Back" => KeyCode::Backspace,
        one if one.chars().count() == 1 => KeyCode::Char(one.chars().next().unwrap()),
        function => KeyCode::F(function.trim_start_matches('F').parse().unwrap()),
    };
    KeyEvent::new_with_kind(code, modifiers.collect(), KeyEventKind::Press)
}
