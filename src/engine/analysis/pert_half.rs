//! Half of a PERT quantile table: distance from one edge of the range as a function of the probability mass
//! between that edge and the point, for distances up to 1/2.
//!
//! The density is x^s (1 − x)^(4−s) without its constant, x being the distance from the edge. Its logarithm is
//! 4 ln(1−x) + s (ln x − ln(1−x)), so on fixed nodes one exponential a node is all that depends on s. The mass
//! is added up by the trapezoidal rule corrected with the exact end derivatives (error h^5 f''''/720), and
//! inverted cell by cell by cubic Hermite interpolation with the exact slopes 1/density.
//!
//! Nodes at x = (j/N)^4 / 2 make the interpolation error of a power law the same in every cell: the error of a
//! cell is of the order of x (h/x)^4, and h is proportional to x^(3/4). It does not normalise: see
//! [`super::pert`], which joins two halves.

use std::sync::OnceLock;

/// Weight of the mode in the PERT distribution (Malcolm et al., 1959: mean = (low + 4 mode + high) / 6).
pub(super) const LAMBDA: f64 = 4.0;

/// Cells from the edge to the middle of the range. The largest error goes with its inverse fourth power.
const CELLS: usize = 256;
/// Equal intervals of mass that say where to begin the search of a cell.
const BUCKETS: usize = 256;
/// Slopes at most three times the chord keep a cubic Hermite cell monotone (Fritsch and Carlson, 1980).
const MONOTONE: f64 = 3.0;

/// What a node contributes whatever the exponents are.
struct Node {
    x: f64,
    log_base: f64,
    log_odds: f64,
    inverse: f64,
    inverse_rest: f64,
}

/// The nodes from the one nearest to the edge to the middle; the edge itself is left out (its logarithm is infinite).
fn nodes() -> &'static [Node] {
    static NODES: OnceLock<Vec<Node>> = OnceLock::new();
    NODES.get_or_init(|| {
        let node = |j: usize| {
            let t = j as f64 / CELLS as f64;
            let x = 0.5 * (t * t) * (t * t);
            let (log, log_rest) = (libm::log(x), libm::log1p(-x));
            Node {
                x,
                log_base: LAMBDA * log_rest,
                log_odds: log - log_rest,
                inverse: 1.0 / x,
                inverse_rest: 1.0 / (1.0 - x),
            }
        };
        (1..=CELLS).map(node).collect()
    })
}

/// One cubic: x = x0 + t (c1 + t (c2 + t c3)), where t runs from 0 to 1 with the mass.
#[derive(Clone, Copy, Debug)]
struct Cell {
    per_mass: f64,
    x0: f64,
    c1: f64,
    c2: f64,
    c3: f64,
}

/// The table of one half.
#[derive(Clone, Debug)]
pub(super) struct Half {
    /// Mass below the start of each cell, increasing from 0.
    starts: Vec<f64>,
    cells: Vec<Cell>,
    /// For each bucket of mass, the first and one past the last cell that can hold it.
    guide: Vec<(u16, u16)>,
    buckets_per_mass: f64,
    mass: f64,
}

impl Half {
    /// Tabulates the density x^s (1 − x)^(4−s) on 0..=1/2, for an exponent s in 0..=4.
    pub(super) fn new(exponent: f64) -> Half {
        let mut starts = Vec::with_capacity(CELLS);
        let mut cells = Vec::with_capacity(CELLS);
        let (mut mass, mut x, mut density, mut bend, mut slope) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for node in nodes() {
            let next_density = libm::exp(node.log_base + exponent * node.log_odds);
            let next_bend =
                next_density * (exponent * node.inverse - (LAMBDA - exponent) * node.inverse_rest);
            let next_slope = 1.0 / next_density;
            let width = node.x - x;
            starts.push(mass);
            let (content, cell);
            if cells.is_empty() {
                // Next to the edge only the leading power counts: x is below 2e-10, and a chord is enough.
                content = next_density * node.x / (exponent + 1.0);
                cell = Cell { per_mass: 1.0 / content, x0: 0.0, c1: width, c2: 0.0, c3: 0.0 };
            } else {
                content =
                    width * (0.5 * (density + next_density) + width * (bend - next_bend) * (1.0 / 12.0));
                let first = (slope * content).min(MONOTONE * width);
                let last = (next_slope * content).min(MONOTONE * width);
                cell = Cell {
                    per_mass: 1.0 / content,
                    x0: x,
                    c1: first,
                    c2: 3.0 * width - 2.0 * first - last,
                    c3: first + last - 2.0 * width,
                };
            }
            cells.push(cell);
            mass += content;
            (x, density, bend, slope) = (node.x, next_density, next_bend, next_slope);
        }
        let buckets_per_mass = BUCKETS as f64 / mass;
        let guide = guide(&starts, buckets_per_mass);
        Half { starts, cells, guide, buckets_per_mass, mass }
    }

    /// Mass from the edge to the middle, in the unit of the density without its constant.
    pub(super) fn mass(&self) -> f64 {
        self.mass
    }

    /// Distance from the edge (0..=1/2) within which the given mass lies.
    pub(super) fn distance(&self, mass: f64) -> f64 {
        let bucket = bucket(mass, self.buckets_per_mass);
        let (first, end) = self.guide.get(bucket).copied().unwrap_or_default();
        let (first, end) = (usize::from(first), usize::from(end));
        let after = self.starts.get(first..end).map_or(0, |starts| starts.partition_point(|&s| s <= mass));
        let index = (first + after).saturating_sub(1);
        match (self.starts.get(index), self.cells.get(index)) {
            (Some(start), Some(cell)) => {
                let t = (mass - start) * cell.per_mass;
                (cell.x0 + t * (cell.c1 + t * (cell.c2 + t * cell.c3))).min(0.5)
            }
            // Unreachable: the guide only names existing cells. The middle is the safe answer.
            _ => 0.5,
        }
    }
}

/// The bucket of a mass. The same rounding places cells and looked-up masses, so that neither can miss the other.
fn bucket(mass: f64, buckets_per_mass: f64) -> usize {
    ((mass * buckets_per_mass) as u32 as usize).min(BUCKETS - 1)
}

/// For each bucket, the range of cells to search: from the last cell that starts in an earlier bucket to the
/// last that starts in this one.
fn guide(starts: &[f64], buckets_per_mass: f64) -> Vec<(u16, u16)> {
    let mut guide = Vec::with_capacity(BUCKETS);
    let mut rest = starts.iter().map(|&start| bucket(start, buckets_per_mass)).peekable();
    let mut end: u16 = 0;
    for current in 0..BUCKETS {
        let first = end.saturating_sub(1);
        while rest.next_if(|&found| found <= current).is_some() {
            end += 1;
        }
        guide.push((first, end));
    }
    guide
}
