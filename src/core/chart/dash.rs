//! Dashed lines as one surface: a path cut into dashes, and the outline of them all.

/// A dash, from end to end, in device pixels.
pub(super) type Dash = ((f64, f64), (f64, f64));

/// The outline of dashes of a width: each a parallelogram, joined by lines walked there and back, which enclose nothing.
pub(super) fn outline(pieces: &[Dash], width: i32) -> Vec<(i32, i32)> {
    let mut outline = Vec::with_capacity(pieces.len() * 6);
    for &(from, to) in pieces {
        let (from, to) = ((round(from.0), round(from.1)), (round(to.0), round(to.1)));
        // Thick across the direction it runs in.
        let flat = (to.0 - from.0).abs() >= (to.1 - from.1).abs();
        let side = |(x, y): (i32, i32), by: i32| if flat { (x, y + by) } else { (x + by, y) };
        let (near, far) = (-(width / 2), width - width / 2);
        let start = side(from, near);
        outline.extend([start, side(to, near), side(to, far), side(from, far), start]);
    }
    let starts = outline.iter().copied().step_by(5).collect::<Vec<_>>();
    outline.extend(starts.into_iter().rev().skip(1));
    outline
}

/// Cuts a path into dashes: pairs of ends, in path order. Corners start a new piece of the same dash.
pub(super) fn cut(path: &[(f64, f64)], dash: f64, gap: f64) -> Vec<Dash> {
    let mut pieces = Vec::new();
    let period = dash + gap;
    if period.is_nan() || period < 0.5 {
        return pieces;
    }
    let mut walked = 0.0;
    for ends in path.windows(2) {
        let &[from, to] = ends else { continue };
        let length = libm::hypot(to.0 - from.0, to.1 - from.1);
        let at = |distance: f64| {
            let share = distance / length;
            (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share)
        };
        let mut here = 0.0;
        while here < length {
            let phase = libm::fmod(walked + here, period);
            let (end, drawn) =
                if phase < dash { (here + dash - phase, true) } else { (here + period - phase, false) };
            // Rounding may leave a step of no length: a tenth of a pixel always moves on.
            let end = end.max(here + 0.1);
            if drawn {
                pieces.push((at(here), at(end.min(length))));
            }
            here = end;
        }
        walked += length;
    }
    pieces
}

/// The whole pixel nearest to a place.
pub(super) fn round(pixel: f64) -> i32 {
    libm::round(pixel) as i32
}

#[cfg(test)]
mod tests {
    use super::{cut, outline};

    #[test]
    fn dashes_follow_the_path_and_cover_their_share_of_it() {
        let pieces = cut(&[(0.0, 0.0), (60.0, 0.0), (60.0, 40.0)], 6.0, 4.0);
        assert_eq!(pieces.len(), 10);
        let drawn: f64 = pieces.iter().map(|(a, b)| (b.0 - a.0).abs() + (b.1 - a.1).abs()).sum();
        assert!((drawn - 60.0).abs() < 1e-6, "{drawn}");
        assert!(cut(&[(0.0, 0.0), (9.0, 0.0)], 0.0, 0.0).is_empty());
        assert!(cut(&[(5.0, 5.0), (5.0, 5.0)], 1.0, 1.0).is_empty());
    }

    #[test]
    fn the_outline_of_dashes_encloses_the_dashes_alone() {
        let area = |path: &[(f64, f64)]| {
            let outline = outline(&cut(path, 6.0, 4.0), 2);
            let closed = outline.iter().chain(outline.first()).copied().collect::<Vec<_>>();
            let twice = |ends: &[(i32, i32)]| ends[0].0 * ends[1].1 - ends[1].0 * ends[0].1;
            closed.windows(2).map(twice).sum::<i32>().abs() / 2
        };
        // 36 pixels of dashes, 2 wide, whichever way they run and wherever the path climbs.
        assert_eq!(area(&[(0.0, 5.0), (60.0, 5.0)]), 72);
        assert_eq!(area(&[(5.0, 0.0), (5.0, 60.0)]), 72);
        assert_eq!(area(&[(0.0, 0.0), (30.0, 0.0), (30.0, 0.0), (60.0, 0.0)]), 72);
        assert!(outline(&[], 2).is_empty());
    }
}
