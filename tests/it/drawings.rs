//! What tests of charts ask of every drawing.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

/// Every number of the points and coordinates of a document stays on or near its surface.
pub(crate) fn assert_inside(document: &str, width: f64, height: f64, name: &str) {
    assert!(!document.contains("NaN") && !document.contains("inf"), "{name}");
    for points in document.split("points=\"").skip(1) {
        for pair in points.split('"').next().expect("points").split_whitespace() {
            let (x, y) = pair.split_once(',').expect("a pair");
            let (x, y): (f64, f64) = (x.parse().expect("x"), y.parse().expect("y"));
            assert!((0.0..=width).contains(&x) && (0.0..=height).contains(&y), "{name}: {pair}");
        }
    }
}

/// Whether two boxes, `[left, top, right, bottom]`, share any room.
pub(crate) fn overlap(a: [f64; 4], b: [f64; 4]) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
