//! Common random numbers: uniform numbers in ]0, 1[ keyed by (draw, dimension), the same for every scenario.
//!
//! They are the Owen-scrambled Sobol points of `sobol_burley` with one fixed seed. A column never depends on
//! which other columns are used, and a shorter column is the beginning of a longer one, so moving one lever or
//! adding a range to another never makes the rest jitter. Every beginning of a power-of-two length is evenly
//! spread. This module knows nothing of levers or of their distributions (see [`super::pert`]).
//!
//! `sobol_burley::sample` walks the bits of the draw's index; a Sobol point being linear in them, two tables of
//! 256 entries give the same bits several times faster. The tests compare both.

use std::cell::OnceCell;

use sobol_burley::parts::{hash, owen_scramble_rev, sobol_rev, u32_to_f32_norm};

/// Most levers that can carry a range.
pub const MAX_LEVERS: usize = 32;

/// Dimensions: [`MAX_LEVERS`] for the ensemble (matrix A), as many for the second matrix of Saltelli's estimators
/// (matrix B).
pub const DIMENSIONS: usize = 2 * MAX_LEVERS;

/// Fewest draws that are stored at once.
pub const MIN_DRAWS: usize = 256;

/// Most draws: the length of the sequence in `sobol_burley`.
pub const MAX_DRAWS: usize = 65_536;

/// How many draws are made when `asked` for: a power of two between [`MIN_DRAWS`] and [`MAX_DRAWS`].
#[must_use]
pub fn draw_count(asked: u32) -> usize {
    (asked as usize).clamp(MIN_DRAWS, MAX_DRAWS).next_power_of_two()
}

/// Seed of the scrambling. Changing it changes every published figure.
pub const SEED: u32 = 0x5eed_2026;

/// Stored lengths: 256, 512, ... 65,536.
const LENGTHS: usize = 9;

/// Half the distance between two neighbouring outputs of `sobol_burley` (multiples of 2^-23): the offset that
/// keeps every number strictly inside ]0, 1[ and the columns centred.
const HALF_STEP: f64 = 1.0 / 16_777_216.0;

/// Uniform numbers, computed when first asked for and kept.
///
/// A column of 4,096 draws takes 32 KiB, one of 65,536 takes 512 KiB.
#[derive(Debug)]
pub struct Draws {
    columns: Vec<[OnceCell<Box<[f64]>>; LENGTHS]>,
}

impl Default for Draws {
    fn default() -> Draws {
        Draws::new()
    }
}

impl Draws {
    /// An empty store: computes nothing yet.
    pub fn new() -> Draws {
        Draws { columns: (0..DIMENSIONS).map(|_| std::array::from_fn(|_| OnceCell::new())).collect() }
    }

    /// The first `count` uniform numbers of a dimension, each strictly between 0 and 1.
    ///
    /// Dimension i in 0..32 belongs to the lever of index i, dimension 32 + i to the same lever in matrix B.
    /// `None` when `dimension` is not below [`DIMENSIONS`] or `count` is above [`MAX_DRAWS`].
    pub fn column(&self, dimension: usize, count: usize) -> Option<&[f64]> {
        let lengths = self.columns.get(dimension)?;
        // A longer column already computed begins with the one asked for.
        let stored = lengths.iter().filter_map(OnceCell::get).find_map(|column| column.get(..count));
        if stored.is_some() {
            return stored;
        }
        let (place, length) = (0..LENGTHS).map(|k| (k, MIN_DRAWS << k)).find(|&(_, n)| n >= count)?;
        lengths.get(place)?.get_or_init(|| compute(dimension as u32, length as u32)).get(..count)
    }
}

/// The numbers of one dimension: `sobol_burley::sample(draw, dimension, SEED)` plus half a step.
fn compute(dimension: u32, count: u32) -> Box<[f64]> {
    let shuffle = hash(SEED ^ 0x79c6_8e4a);
    let scramble = hash(scramble_key(dimension));
    // The sixteen bits of the (reversed, shuffled) index, split in two bytes.
    let high = linear_table(dimension, 24);
    let low = linear_table(dimension, 16);
    let part = |table: &[u32; 256], byte: u32| table.get((byte & 0xff) as usize).copied().unwrap_or_default();
    (0..count)
        .map(|draw| {
            let index = owen_scramble_rev(draw.reverse_bits(), shuffle);
            let point = part(&high, index >> 24) ^ part(&low, index >> 16);
            f64::from(u32_to_f32_norm(owen_scramble_rev(point, scramble).reverse_bits())) + HALF_STEP
        })
        .collect()
}

/// The scrambling key of a dimension, as in `sobol_burley::sample` 0.5.
fn scramble_key(dimension: u32) -> u32 {
    let constant = match dimension % 4 {
        0 => 0x912f_69ba,
        1 => 0x174f_18ab,
        2 => 0x691e_72ca,
        _ => 0xb40c_c1b8,
    };
    (dimension / 4) ^ SEED.wrapping_mul(0x9c8f_2d3b) ^ constant
}

/// The Sobol points of the 256 values of one byte of the index, that byte standing `shift` bits up.
fn linear_table(dimension: u32, shift: u32) -> [u32; 256] {
    std::array::from_fn(|byte| sobol_rev((byte as u32) << shift, dimension))
}
