//! A frame of the full map at 200×60 (wanted: under 4 ms) with each kind of character, and loading the land (under 5 ms):
//! `cargo bench --bench map`.

#![allow(clippy::unwrap_used)]

mod common;

use common::{draw, start};
use criterion::{Criterion, criterion_group, criterion_main};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use sommertour::map::land::Land;
use sommertour::store::folder::Folder;
use sommertour::tui::map_pane::Glyphs;
use sommertour::tui::model::Model;
use sommertour::tui::msg::Msg;
use sommertour::tui::update::update;
use std::hint::black_box;
use std::path::Path;

const SIZE: (u16, u16) = (200, 60);

/// The full map with the tour of 2017 and the folder read.
fn full_map() -> (Model, Terminal<TestBackend>) {
    let dir = Path::new("tours");
    let (mut model, terminal) = start(dir, &dir.join("sommertour-2017.ron"), SIZE);
    update(&mut model, Msg::FolderLoaded(Folder::new(dir).load_all()));
    model.map.is_full = true;
    (model, terminal)
}

fn frames(criterion: &mut Criterion) {
    let (mut model, mut terminal) = full_map();
    let mut group = criterion.benchmark_group("frame of the full map, 200 × 60");
    for glyphs in [Glyphs::HalfBlocks, Glyphs::Braille, Glyphs::Octants, Glyphs::Ascii] {
        model.map.glyphs = glyphs;
        model.map.shows_autobahnen = false;
        model.map.fit_nrw();
        group.bench_function(format!("{glyphs:?}"), |bencher| bencher.iter(|| draw(&model, &mut terminal)));
        model.map.shows_autobahnen = true;
        group.bench_function(format!("{glyphs:?}, Autobahnen"), |bencher| {
            bencher.iter(|| draw(&model, &mut terminal));
        });
        for (factor, name) in [(0.6, "near"), (0.05, "nearest")] {
            model.map.fit_nrw();
            model.map.change(SIZE, |view| view.zoomed(factor));
            group.bench_function(format!("{glyphs:?}, Autobahnen, {name}"), |bencher| {
                bencher.iter(|| draw(&model, &mut terminal));
            });
        }
    }
    group.finish();
}

fn load(criterion: &mut Criterion) {
    criterion.bench_function("land, load", |bencher| bencher.iter(|| black_box(Land::load())));
}

criterion_group!(benches, frames, load);
criterion_main!(benches);
