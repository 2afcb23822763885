//! Start and folder: the first frame (wanted: under 12 ms), and 1,000 tours read and covered (under 300 ms).

#![allow(clippy::unwrap_used)]

mod common;

use common::{folder_of, start, today};
use criterion::{Criterion, criterion_group, criterion_main};
use sommertour::desk::office::Office;
use sommertour::store::folder::Folder;
use std::hint::black_box;

/// Columns and rows of a large window.
const SIZE: (u16, u16) = (140, 45);

fn first_frame(criterion: &mut Criterion) {
    let dir = folder_of(100);
    let tour = dir.join("tour-0000.ron");
    criterion
        .bench_function("first frame, wanted < 12 ms", |bencher| bencher.iter(|| black_box(start(&dir, &tour, SIZE))));
}

fn thousand_tours(criterion: &mut Criterion) {
    let folder = Folder::new(folder_of(1000));
    let office = Office::read(folder.clone(), today()).unwrap();
    let mut group = criterion.benchmark_group("folder");
    group.sample_size(20);
    group.bench_function("1,000 tours read and covered, wanted < 300 ms", |bencher| {
        bencher.iter(|| {
            let contents = folder.load_all().unwrap();
            black_box(office.surround(&contents.tours, None).coverage())
        });
    });
    group.finish();
}

criterion_group!(benches, first_frame, thousand_tours);
criterion_main!(benches);
