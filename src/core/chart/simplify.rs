//! Lines with fewer points: those that do not bend the line are left out (Douglas and Peucker, 1973).

type Point = (f64, f64);

/// The points of a line that are needed to stay within `tolerance` of all of them; both ends are kept.
#[must_use]
pub fn straightened(line: &[Point], tolerance: f64) -> Vec<Point> {
    let (Some(&first), Some(&last)) = (line.first(), line.last()) else { return Vec::new() };
    let mut kept = vec![first];
    bend(line, tolerance, &mut kept);
    if line.len() > 1 {
        kept.push(last);
    }
    kept
}

/// Adds the points needed between the two ends of a line, in order.
fn bend(line: &[Point], tolerance: f64, kept: &mut Vec<Point>) {
    let (Some(&from), Some(&to)) = (line.first(), line.last()) else { return };
    let inner = line.iter().enumerate().take(line.len().saturating_sub(1)).skip(1);
    let far = inner.map(|(index, point)| (index, distance(*point, from, to)));
    let Some((index, far)) = far.max_by(|(_, a), (_, b)| a.total_cmp(b)) else { return };
    if far <= tolerance {
        return;
    }
    if let (Some(before), Some(after), Some(&corner)) =
        (line.get(..=index), line.get(index..), line.get(index))
    {
        bend(before, tolerance, kept);
        kept.push(corner);
        bend(after, tolerance, kept);
    }
}

/// From a point to a segment.
fn distance((x, y): Point, from: Point, to: Point) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let share =
        if length > 0.0 { (((x - from.0) * dx + (y - from.1) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    libm::hypot(x - from.0 - share * dx, y - from.1 - share * dy)
}

#[cfg(test)]
mod tests {
    use super::straightened;

    #[test]
    fn only_what_bends_a_line_is_kept() {
        let corner: Vec<_> = (0..=10).map(|i| (f64::from(i), f64::from((i - 5).max(0)))).collect();
        assert_eq!(straightened(&corner, 0.01), [(0.0, 0.0), (5.0, 0.0), (10.0, 5.0)]);
        assert_eq!(straightened(&[(1.0, 2.0)], 0.1), [(1.0, 2.0)]);
        assert!(straightened(&[], 0.1).is_empty());
        let closed = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)];
        assert_eq!(straightened(&closed, 0.1), closed);
    }
}
