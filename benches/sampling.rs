//! What a frame pays for uncertainty: building a PERT table, looking it up, drawing, summarising. Medians.

use std::hint::black_box;
use std::time::Instant;

use simulateur_objectifs::analysis::bands::{PERCENTILES, quantiles};
use simulateur_objectifs::analysis::pert::QuantileTable;
use simulateur_objectifs::analysis::sampling::{Draws, SEED};

/// Median time of one call in microseconds, over many calls.
fn median(repeats: usize, mut run: impl FnMut()) -> f64 {
    median_after(repeats, || (), |()| run())
}

/// The same, leaving out the time taken to prepare each call.
fn median_after<T>(repeats: usize, mut prepare: impl FnMut() -> T, mut run: impl FnMut(T)) -> f64 {
    let mut times: Vec<f64> = (0..repeats)
        .map(|_| {
            let prepared = black_box(prepare());
            let start = Instant::now();
            run(prepared);
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(repeats / 2).copied().unwrap_or(f64::NAN)
}

/// Summarises a row, hidden from the optimiser.
fn summarise(row: &mut [f64]) {
    black_box(quantiles(black_box(row), &PERCENTILES));
}

fn main() {
    let draws = Draws::new();
    let uniforms = |dimension, count| draws.column(dimension, count).unwrap_or_default().to_vec();
    let u = uniforms(0, 4096);

    let mut place = 0.0;
    let build = median(2001, || {
        place = (place + 0.001) % 1.0;
        black_box(QuantileTable::new(black_box(place)));
    });
    println!("PERT table, build                       {build:8.2} µs");
    for place in [0.0, 0.3, 1.0] {
        let table = QuantileTable::new(place);
        let time = median(501, || {
            black_box(u.iter().map(|&u| table.quantile(u)).sum::<f64>());
        });
        println!("PERT quantile, place {place:3}                {:8.2} ns", time * 1e3 / 4096.0);
    }

    for count in [4096, 65_536] {
        let time = median(101, || {
            black_box(Draws::new().column(black_box(5), count));
        });
        println!("draws, one column of {count:6}             {time:8.1} µs");
    }
    let single = median(101, || {
        black_box((0..4096).map(|i| sobol_burley::sample(i, black_box(5), SEED)).sum::<f32>());
    });
    println!("the same 4,096 by sobol_burley::sample  {single:8.1} µs");
    let wide = median(101, || {
        black_box((0..4096).map(|i| sobol_burley::sample_4d(i, black_box(1), SEED)[0]).sum::<f32>());
    });
    println!("4 x 4,096 by sobol_burley::sample_4d    {wide:8.1} µs");

    let table = QuantileTable::new(0.3);
    let smooth: Vec<f64> =
        u.iter().zip(uniforms(7, 4096)).map(|(&u, v)| table.quantile(u) * (2.0 + v)).collect();
    let skewed: Vec<f64> = u.iter().map(|&u| -libm::log(u)).collect();
    let outlier: Vec<f64> = smooth.iter().enumerate().map(|(i, &v)| if i == 9 { 1e9 } else { v }).collect();
    let capped: Vec<f64> = smooth.iter().map(|&v| v.min(1.0)).collect();
    let equal = vec![3.25; 4096];
    let shapes = [
        ("smooth", &smooth),
        ("skewed", &skewed),
        ("outlier", &outlier),
        ("capped", &capped),
        ("equal", &equal),
    ];
    for (name, values) in shapes {
        let time = median_after(1001, || values.clone(), |mut row| summarise(&mut row));
        println!("7 quantiles of 4,096 values, {name:8}   {time:8.2} µs");
    }
    let mut rows = vec![smooth.clone(); 36];
    let time = median(201, || rows.iter_mut().for_each(|row| summarise(row)));
    println!("36 rows of 4,096 values                 {time:8.1} µs");
    let large: Vec<f64> = (0..16).flat_map(|k| smooth.iter().map(move |v| v + f64::from(k) * 1e-5)).collect();
    let mut row = large;
    let time = median(51, || summarise(&mut row));
    println!("7 quantiles of 65,536 values            {time:8.1} µs");
}
