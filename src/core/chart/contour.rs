//! Lines of equal value on a grid: marching squares.
//!
//! Deterministic: the same grid gives the same polylines, in the same order, on every machine. Cells with a corner
//! that is not a number are left out.

use std::collections::BTreeMap;

/// Values on a regular grid over the unit square.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    columns: usize,
    rows: usize,
    values: Vec<f64>,
}

impl Grid {
    /// Values by rows, the first row at the bottom (y = 0); None when their number is not `columns` x `rows`, or when
    /// either is less than two.
    #[must_use]
    pub fn new(columns: usize, rows: usize, values: Vec<f64>) -> Option<Self> {
        let complete = columns >= 2 && rows >= 2 && columns.checked_mul(rows) == Some(values.len());
        complete.then_some(Self { columns, rows, values })
    }

    /// Values of a function at the nodes, called with fractions 0..=1 of the square.
    #[must_use]
    pub fn sample(columns: usize, rows: usize, mut value: impl FnMut(f64, f64) -> f64) -> Option<Self> {
        let (across, up) = (columns.checked_sub(1)? as f64, rows.checked_sub(1)? as f64);
        let nodes = (0..rows).flat_map(|row| (0..columns).map(move |column| (column, row)));
        let values = nodes.map(|(column, row)| value(column as f64 / across, row as f64 / up)).collect();
        Self::new(columns, rows, values)
    }

    fn value(&self, column: usize, row: usize) -> Option<f64> {
        self.values.get(row * self.columns + column).copied().filter(|value| value.is_finite())
    }
}

/// An edge of the grid, by its first node: the next node is to the right, or above.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Edge {
    column: usize,
    row: usize,
    upwards: bool,
}

/// Polylines where the grid takes a value, as fractions of the square with y upwards; a closed line repeats its first
/// point.
#[must_use]
pub fn contour(grid: &Grid, level: f64) -> Vec<Vec<(f64, f64)>> {
    let mut crossings: BTreeMap<Edge, Vec<Edge>> = BTreeMap::new();
    for row in 0..grid.rows.saturating_sub(1) {
        for column in 0..grid.columns.saturating_sub(1) {
            for (from, to) in cell(grid, level, column, row) {
                crossings.entry(from).or_default().push(to);
                crossings.entry(to).or_default().push(from);
            }
        }
    }
    let mut lines = Vec::new();
    // Open lines first, from their ends; what is left are loops.
    let ends: Vec<Edge> =
        crossings.iter().filter(|(_, next)| next.len() == 1).map(|(edge, _)| *edge).collect();
    let all: Vec<Edge> = crossings.keys().copied().collect();
    for start in ends.into_iter().chain(all) {
        let line = follow(&mut crossings, start);
        if line.len() > 1 {
            lines.push(line.into_iter().filter_map(|edge| place(grid, level, edge)).collect());
        }
    }
    lines
}

/// Walks from crossing to crossing, removing what is walked.
fn follow(crossings: &mut BTreeMap<Edge, Vec<Edge>>, start: Edge) -> Vec<Edge> {
    let mut line = vec![start];
    let mut here = start;
    while let Some(next) = crossings.get_mut(&here).and_then(Vec::pop) {
        if let Some(back) = crossings.get_mut(&next)
            && let Some(index) = back.iter().position(|edge| *edge == here)
        {
            back.remove(index);
        }
        line.push(next);
        here = next;
    }
    line
}

/// The segments of one cell, as pairs of crossed edges.
fn cell(grid: &Grid, level: f64, column: usize, row: usize) -> Vec<(Edge, Edge)> {
    let corner = |right: usize, up: usize| grid.value(column + right, row + up);
    let (Some(a), Some(b), Some(c), Some(d)) = (corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1))
    else {
        return Vec::new();
    };
    let bottom = Edge { column, row, upwards: false };
    let top = Edge { column, row: row + 1, upwards: false };
    let left = Edge { column, row, upwards: true };
    let right = Edge { column: column + 1, row, upwards: true };
    let above = |value: f64| value >= level;
    match (above(a), above(b), above(c), above(d)) {
        (true, true, true, true) | (false, false, false, false) => Vec::new(),
        (true, false, false, false) | (false, true, true, true) => vec![(left, bottom)],
        (false, true, false, false) | (true, false, true, true) => vec![(bottom, right)],
        (false, false, true, false) | (true, true, false, true) => vec![(right, top)],
        (false, false, false, true) | (true, true, true, false) => vec![(top, left)],
        (true, true, false, false) | (false, false, true, true) => vec![(left, right)],
        (true, false, false, true) | (false, true, true, false) => vec![(bottom, top)],
        // A saddle: the mean of the corners tells which pair of corners is joined.
        (true, false, true, false) if above((a + b + c + d) / 4.0) => vec![(left, top), (bottom, right)],
        (true, false, true, false) => vec![(left, bottom), (right, top)],
        (false, true, false, true) if above((a + b + c + d) / 4.0) => vec![(left, bottom), (right, top)],
        (false, true, false, true) => vec![(left, top), (bottom, right)],
    }
}

/// Polygons that cover where every grid is at or above its level, as fractions of the square with y upwards. Whole cells
/// of a row are joined; cut cells follow the lines of [`contour`]. The grids have the same nodes.
#[must_use]
pub fn region(fields: &[(Grid, f64)]) -> Vec<Vec<(f64, f64)>> {
    let Some((grid, _)) = fields.first() else { return Vec::new() };
    let (across, up) = ((grid.columns - 1) as f64, (grid.rows - 1) as f64);
    let mut polygons = Vec::new();
    for row in 0..grid.rows.saturating_sub(1) {
        let mut whole: Option<usize> = None;
        for column in 0..grid.columns {
            let corners = (column + 1 < grid.columns).then(|| corners(fields, column, row)).flatten();
            let all = corners.iter().flatten().flat_map(|corner| &corner.depths).all(|depth| *depth >= 0.0);
            if corners.is_some() && all {
                whole = whole.or(Some(column));
                continue;
            }
            if let Some(first) = whole.take() {
                let ([left, right], [low, high]) = ([first, column], [row, row + 1]);
                let turn = [(left, low), (right, low), (right, high), (left, high)];
                polygons.push(turn.map(|(x, y)| (x as f64 / across, y as f64 / up)).to_vec());
            }
            let cut =
                (0..fields.len()).fold(corners.unwrap_or_default(), |shape, field| clipped(&shape, field));
            if cut.len() > 2 {
                polygons.push(cut.iter().map(|corner| (corner.at.0 / across, corner.at.1 / up)).collect());
            }
        }
    }
    polygons
}

/// A corner of a shape, and how far above each level the grids are there.
#[derive(Clone)]
struct Corner {
    at: (f64, f64),
    depths: Vec<f64>,
}

/// The corners of a cell, turning left; none where a grid has no value.
fn corners(fields: &[(Grid, f64)], column: usize, row: usize) -> Option<Vec<Corner>> {
    let corner = |(right, up): (usize, usize)| {
        let depths = fields.iter().map(|(grid, level)| Some(grid.value(column + right, row + up)? - level));
        Some(Corner {
            at: ((column + right) as f64, (row + up) as f64),
            depths: depths.collect::<Option<_>>()?,
        })
    };
    [(0, 0), (1, 0), (1, 1), (0, 1)].into_iter().map(corner).collect()
}

/// The part of a shape where one grid is at or above its level.
fn clipped(shape: &[Corner], field: usize) -> Vec<Corner> {
    let depth = |corner: &Corner| corner.depths.get(field).copied().unwrap_or(0.0);
    let mut kept = Vec::with_capacity(shape.len() + 1);
    for (from, to) in shape.iter().zip(shape.iter().cycle().skip(1)) {
        let (before, after) = (depth(from), depth(to));
        if before >= 0.0 {
            kept.push(from.clone());
        }
        if (before >= 0.0) != (after >= 0.0) {
            let share = (before / (before - after)).clamp(0.0, 1.0);
            let between = |from: f64, to: f64| from + share * (to - from);
            let depths = from.depths.iter().zip(&to.depths).map(|(a, b)| between(*a, *b)).collect();
            kept.push(Corner { at: (between(from.at.0, to.at.0), between(from.at.1, to.at.1)), depths });
        }
    }
    kept
}

/// Where the level crosses an edge, by linear interpolation.
fn place(grid: &Grid, level: f64, edge: Edge) -> Option<(f64, f64)> {
    let from = grid.value(edge.column, edge.row)?;
    let (right, up) = if edge.upwards { (0, 1) } else { (1, 0) };
    let to = grid.value(edge.column + right, edge.row + up)?;
    let share = ((level - from) / (to - from)).clamp(0.0, 1.0);
    let x = edge.column as f64 + share * right as f64;
    let y = edge.row as f64 + share * up as f64;
    Some((x / (grid.columns - 1) as f64, y / (grid.rows - 1) as f64))
}

#[cfg(test)]
mod tests {
    use super::{Grid, contour, region};

    #[test]
    fn a_plane_gives_one_straight_line() {
        let grid = Grid::sample(11, 7, |x, y| x + y).expect("a grid");
        let lines = contour(&grid, 0.75);
        assert_eq!(lines.len(), 1);
        assert!(lines[0].iter().all(|(x, y)| (x + y - 0.75).abs() < 1e-12));
        let mut ends = [lines[0][0], *lines[0].last().expect("an end")];
        ends.sort_by(|a, b| a.0.total_cmp(&b.0));
        assert!(ends[0].0.abs() < 1e-12 && ends[1].1.abs() < 1e-12, "{ends:?}");
    }

    #[test]
    fn a_circle_closes() {
        let grid = Grid::sample(41, 41, |x, y| libm::hypot(x - 0.5, y - 0.5)).expect("a grid");
        let lines = contour(&grid, 0.3);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].first(), lines[0].last());
        assert!(lines[0].iter().all(|(x, y)| (libm::hypot(x - 0.5, y - 0.5) - 0.3).abs() < 0.005));
    }

    #[test]
    fn a_saddle_gives_two_lines_that_do_not_cross() {
        for (corners, level) in
            [([1.0, 0.0, 0.0, 1.0], 0.4), ([1.0, 0.0, 0.0, 1.0], 0.6), ([0.0, 1.0, 1.0, 0.0], 0.5)]
        {
            let lines = contour(&Grid::new(2, 2, corners.to_vec()).expect("a grid"), level);
            assert_eq!(lines.len(), 2, "{corners:?}");
            assert!(lines.iter().all(|line| line.len() == 2));
        }
    }

    fn surface(polygon: &[(f64, f64)]) -> f64 {
        let turn = polygon.iter().zip(polygon.iter().cycle().skip(1));
        turn.map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
    }

    fn covered(fields: &[(Grid, f64)]) -> f64 {
        region(fields).iter().map(|polygon| surface(polygon)).sum()
    }

    #[test]
    fn a_region_is_where_every_field_holds() {
        let field = |value: fn(f64, f64) -> f64| Grid::sample(9, 6, value).expect("a grid");
        let (right, top) = (field(|x, _| x), field(|_, y| y));
        // A field that is only just above its level everywhere changes nothing.
        let just = (field(|_, _| 1.0), 1.0 - 1e-9);
        assert!((covered(&[(right, 0.37), just, (top, 0.45)]) - 0.63 * 0.55).abs() < 1e-9);
        assert!(region(&[]).is_empty());
    }

    #[test]
    fn a_region_covers_what_is_above_the_level() {
        let total = |grid: &Grid, level: f64| covered(&[(grid.clone(), level)]);
        let plane = Grid::sample(11, 7, |x, y| x + y).expect("a grid");
        assert!((total(&plane, 1.0) - 0.5).abs() < 1e-12);
        assert!((total(&plane, -1.0) - 1.0).abs() < 1e-12 && total(&plane, 3.0) <= 0.0);
        let disc = Grid::sample(61, 61, |x, y| 0.3 - libm::hypot(x - 0.5, y - 0.5)).expect("a grid");
        assert!((total(&disc, 0.0) - std::f64::consts::PI * 0.09).abs() < 1e-3);
    }

    #[test]
    fn holes_and_flat_grids_give_nothing_there() {
        let hole = Grid::sample(9, 9, |x, y| if x > 0.5 { f64::NAN } else { y }).expect("a grid");
        let lines = contour(&hole, 0.3);
        assert_eq!(lines.len(), 1);
        assert!(lines[0].iter().all(|(x, y)| *x <= 0.5 && y.is_finite()));
        let flat = Grid::sample(5, 5, |_, _| 1.0).expect("a grid");
        assert!(contour(&flat, 1.0).is_empty() && contour(&flat, f64::NAN).is_empty());
        assert_eq!(Grid::new(1, 5, vec![0.0; 5]), None);
        assert_eq!(Grid::new(2, 2, vec![0.0; 5]), None);
    }
}
