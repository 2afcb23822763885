//! The overview of a tour of 60 stops on 20 days as a PDF of six pages in a program that runs (wanted: under 0.3 s),
//! printed again as it is and after a change: `cargo bench --bench pdf`. `benches/pdf.sh` measures a program just started.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::start;
use criterion::{Criterion, criterion_group, criterion_main};
use sommertour::desk::print_job::PrintJob;
use sommertour::domain::ags::Ags;
use sommertour::domain::date::{Date, When};
use sommertour::domain::edit::Edit;
use sommertour::domain::ids::Ids;
use sommertour::domain::stop::{Place, Stop};
use sommertour::domain::tour::{Day, Tour};
use sommertour::sheet::catalogue::{Format, Sheet};
use sommertour::sheet::order::{Extent, Order};
use sommertour::store::folder::Folder;
use sommertour::tui::model::Model;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

/// A folder with the tour alone.
fn folder() -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("six-pages");
    let _ = fs::remove_dir_all(&dir);
    let folder = Folder::new(&dir);
    folder.make().unwrap();
    let mut ids = Ids::seeded(1);
    let mut tour = Tour::new("Sommertour durch alle Kreise");
    let kreise: Vec<Ags> = Ags::all().collect();
    for number in 0..20 {
        let date = format!("2027-07-{:02}", number + 5);
        let mut day = Day::new(ids.day(&tour), When::On(Date::parse(&date).unwrap()));
        let of_day = kreise.iter().cycle().skip(3 * number).take(3);
        day.stops = of_day.map(|ags| Stop::new(ids.stop(&tour), Place::Kreis(*ags))).collect();
        tour.days.push(day);
    }
    folder.create(&tour).unwrap();
    dir
}

fn print(model: &Model) -> Vec<u8> {
    let order = Order { sheet: Sheet::Overview, format: Format::Pdf, extent: Extent::default() };
    let document = model.document.as_ref().unwrap();
    let job = PrintJob::of(&model.office, document, model.surrounded(), order, model.words.lang());
    job.make(&model.words).unwrap_or_else(|error| panic!("{error:?}")).rendered.bytes
}

fn pages(criterion: &mut Criterion) {
    let dir = folder();
    let tour = Folder::new(&dir).paths().unwrap().remove(0);
    let (mut model, _) = start(&dir, &tour, (120, 40));
    let first = Instant::now();
    let bytes = print(&model);
    println!("the first in this process: {} ms, {} bytes", first.elapsed().as_millis(), bytes.len());
    fs::write(dir.join("overview.pdf"), bytes).unwrap();
    let mut group = criterion.benchmark_group("PDF of six pages");
    group.sample_size(20);
    group.bench_function("again", |bencher| bencher.iter(|| black_box(print(&model))));
    let mut count = 0;
    group.bench_function("after a change", |bencher| {
        bencher.iter(|| {
            count += 1;
            let document = model.document.as_mut().unwrap();
            let renamed = Edit::Rename { title: format!("Sommertour, Fassung {count}") };
            document.tour = Arc::new(renamed.apply(&document.tour, &model.office.reference.defaults).unwrap());
            model.refresh();
            black_box(print(&model))
        });
    });
    group.finish();
}

criterion_group!(benches, pages);
criterion_main!(benches);
