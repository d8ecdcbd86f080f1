//! The same bits on every machine, native side; `tests/browser` holds the other.

use crate::scenarios_1000::{EXPECTED, digest};

#[test]
fn a_thousand_results_have_the_pinned_bits() {
    let found = digest();
    assert_eq!(found, EXPECTED, "found {found:#018x}");
}
