//! Putting short lists in order.
//!
//! The standard library writes a whole sorting for each type of element, some 5 KB of WebAssembly; here one sorting, of
//! places, serves all. What is long, or sorted at each draw, is for the standard library.

use std::cmp::Ordering;

/// Sorts a list; equal elements keep their order.
pub fn sort_by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let order = ordered(list.len(), &|a, b| match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        (None, _) | (_, None) => Ordering::Equal,
    });
    for (place, &from) in order.iter().enumerate() {
        let mut from = from;
        // What stood there may have been moved on already.
        while let Some(&next) = order.get(from).filter(|_| from < place) {
            from = next;
        }
        list.swap(place, from);
    }
}

/// Sorts a list by a key of its elements; equal ones keep their order.
pub fn sort_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(list, |a, b| key(a).cmp(&key(b)));
}

/// Sorts a list by the order of its elements.
pub fn sort<T: Ord>(list: &mut [T]) {
    sort_by(list, Ord::cmp);
}

/// The places of a list in order.
fn ordered(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|&a, &b| compare(a, b));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_as_the_standard_library_does() {
        let mut state = 7_u32;
        let mut drawn = |below: u32| {
            state = state.wrapping_mul(1_103_515_245).wrapping_add(12_345);
            (state >> 16) % below
        };
        for length in 0..60 {
            let list: Vec<(u32, u32)> = (0..length).map(|_| (drawn(6), drawn(999))).collect();
            let (mut ours, mut theirs) = (list.clone(), list);
            sort_by(&mut ours, |a, b| b.0.cmp(&a.0));
            theirs.sort_by_key(|one| std::cmp::Reverse(one.0));
            assert_eq!(ours, theirs, "equal ones keep their order");
            sort_by_key(&mut ours, |one| one.1);
            theirs.sort_by_key(|one| one.1);
            assert_eq!(ours, theirs);
            sort(&mut ours);
            theirs.sort_unstable();
            assert_eq!(ours, theirs);
        }
    }
}
