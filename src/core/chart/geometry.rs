//! Boxes that labels take: left, top, right, bottom, in CSS pixels, y downwards.
//!
//! Only whether they meet each other or a line; where labels may go is for `label`.

/// Whether two boxes share a surface.
pub(super) fn overlap(a: &[f64; 4], b: &[f64; 4]) -> bool {
    let ([a_left, a_top, a_right, a_bottom], [b_left, b_top, b_right, b_bottom]) = (a, b);
    a_left < b_right && b_left < a_right && a_top < b_bottom && b_top < a_bottom
}

/// Whether a piece of line goes through a box.
pub(super) fn crosses([from, to]: &[(f64, f64); 2], [left, top, right, bottom]: &[f64; 4]) -> bool {
    let along = (to.0 - from.0, to.1 - from.1);
    // The part of the piece, 0..=1, that is on the inner side of each edge.
    let sides = [
        (-along.0, from.0 - left),
        (along.0, right - from.0),
        (-along.1, from.1 - top),
        (along.1, bottom - from.1),
    ];
    let (mut first, mut last) = (0.0_f64, 1.0_f64);
    for (step, room) in sides {
        if step < 0.0 {
            first = first.max(room / step);
        } else if step > 0.0 {
            last = last.min(room / step);
        } else if room < 0.0 {
            return false;
        }
    }
    first <= last
}
