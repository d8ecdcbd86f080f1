//! The common random numbers: even spread, independence of the columns, and bits that never change.

#![allow(clippy::float_cmp, reason = "these numbers are specified to the last bit")]
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a panic is how a test fails")]

use simulateur_objectifs::analysis::sampling::{DIMENSIONS, Draws, MAX_DRAWS, MAX_LEVERS, MIN_DRAWS, SEED};

fn column(dimension: usize, count: usize) -> Vec<f64> {
    Draws::new().column(dimension, count).unwrap().to_vec()
}

#[test]
fn same_bits_as_the_library() {
    for dimension in 0..DIMENSIONS {
        let count = if dimension % 16 == 0 { MAX_DRAWS } else { 1024 };
        for (draw, value) in column(dimension, count).into_iter().enumerate() {
            let (draw, place) = (draw as u32, dimension as u32);
            let single = sobol_burley::sample(draw, place, SEED);
            let [a, b, c, d] = sobol_burley::sample_4d(draw, place / 4, SEED);
            let wide = [a, b, c, d][dimension % 4];
            assert_eq!(single.to_bits(), wide.to_bits(), "draw {draw}, dimension {dimension}: wide path");
            let expected = f64::from(single) + 1.0 / f64::from(1 << 24);
            assert_eq!(value.to_bits(), expected.to_bits(), "draw {draw}, dimension {dimension}");
        }
    }
}

#[test]
fn strictly_between_zero_and_one() {
    for dimension in 0..DIMENSIONS {
        assert!(column(dimension, MAX_DRAWS).into_iter().all(|u| u > 0.0 && u < 1.0));
    }
}

/// Each beginning of 2^k draws has exactly one draw in each of 2^k equal intervals.
#[test]
fn every_beginning_is_stratified() {
    for dimension in 0..DIMENSIONS {
        let values = column(dimension, MAX_DRAWS);
        for k in 0..=16 {
            let count = 1 << k;
            let mut seen = vec![false; count];
            for u in &values[..count] {
                let place = (u * count as f64) as usize;
                assert!(!seen[place], "dimension {dimension}, {count} draws: interval {place} twice");
                seen[place] = true;
            }
        }
    }
}

#[test]
fn a_shorter_column_begins_a_longer_one() {
    let draws = Draws::new();
    let short = draws.column(3, 1000).unwrap().to_vec();
    assert_eq!(short.len(), 1000);
    let long = draws.column(3, 65_536).unwrap();
    assert_eq!(long.len(), 65_536);
    for (count, column) in
        [(1000, &short[..]), (4096, draws.column(3, 4096).unwrap()), (256, &column(3, 256))]
    {
        assert_eq!(column, &long[..count]);
    }
}

#[test]
fn a_column_ignores_the_others() {
    let busy = Draws::new();
    for dimension in (0..DIMENSIONS).rev() {
        busy.column(dimension, 512).unwrap();
    }
    for dimension in 0..DIMENSIONS {
        assert_eq!(busy.column(dimension, 512).unwrap(), column(dimension, 512));
    }
}

#[test]
fn refuses_what_it_does_not_have() {
    let draws = Draws::new();
    assert!(draws.column(DIMENSIONS, 256).is_none());
    assert!(draws.column(0, MAX_DRAWS + 1).is_none());
    assert_eq!(draws.column(0, 0), Some(&[][..]));
    assert_eq!(draws.column(0, MIN_DRAWS).map(<[f64]>::len), Some(MIN_DRAWS));
}

/// Greatest gap between the share of points in a box at the origin and its area, over a 61 x 61 grid of boxes (odd: the edges of a dyadic grid would flatter these points).
fn discrepancy(x: &[f64], y: &[f64]) -> f64 {
    const GRID: usize = 61;
    let mut counts = [[0_u32; GRID]; GRID];
    for (x, y) in x.iter().zip(y) {
        counts[(x * GRID as f64) as usize][(y * GRID as f64) as usize] += 1;
    }
    let (mut worst, mut above) = (0.0_f64, [0_u32; GRID]);
    for (i, row) in counts.iter().enumerate() {
        let mut along = 0;
        for (j, (above, count)) in above.iter_mut().zip(row).enumerate() {
            along += count;
            *above += along;
            let area = ((i + 1) * (j + 1)) as f64 / (GRID * GRID) as f64;
            worst = worst.max((f64::from(*above) / x.len() as f64 - area).abs());
        }
    }
    worst
}

/// For random points the typical gap of one pair is about 1.3 divided by the square root of the count: 0.02 at 4,096
/// draws. The later dimensions spread less well in pairs, hence a bound that grows with the dimension.
#[test]
fn every_pair_is_evenly_spread() {
    let draws = Draws::new();
    for (count, dimensions, allowed) in [
        (256, 8, 0.03),
        (256, MAX_LEVERS, 0.07),
        (256, DIMENSIONS, 0.14),
        (1024, MAX_LEVERS, 0.035),
        (4096, 8, 0.002),
        (4096, MAX_LEVERS, 0.005),
        (4096, DIMENSIONS, 0.016),
        (MAX_DRAWS, DIMENSIONS, 0.0015),
    ] {
        for a in 0..dimensions {
            for b in 0..a {
                let found = discrepancy(draws.column(a, count).unwrap(), draws.column(b, count).unwrap());
                assert!(found <= allowed, "{count} draws, dimensions {a} and {b}: {found}");
            }
        }
    }
}

#[test]
fn no_pair_is_correlated() {
    let draws = Draws::new();
    for a in 0..DIMENSIONS {
        for b in 0..a {
            let (x, y) = (draws.column(a, 4096).unwrap(), draws.column(b, 4096).unwrap());
            let sum: f64 = x.iter().zip(y).map(|(x, y)| (x - 0.5) * (y - 0.5)).sum();
            let correlation = 12.0 * sum / 4096.0;
            assert!(correlation.abs() < 0.03, "dimensions {a} and {b}: {correlation}");
        }
    }
}

/// Published figures hang on these numbers: a change here is a change of every result.
#[test]
fn values_are_stable() {
    let draws = Draws::new();
    let hash = |from: usize| {
        let columns = (from..from + MAX_LEVERS).flat_map(|dimension| draws.column(dimension, 4096).unwrap());
        columns.fold(0xcbf2_9ce4_8422_2325_u64, |state, u| {
            u.to_bits()
                .to_le_bytes()
                .iter()
                .fold(state, |s, &byte| (s ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
        })
    };
    let found = [hash(0), hash(MAX_LEVERS)];
    assert_eq!(found, [0xd12d_b868_cdde_60e6, 0x658f_bacb_254e_7398], "{found:#x?}");
}
