//! Choices between two numbers, two at a time.
//!
//! WebAssembly has an instruction for each of them, which the compiler does not find by itself: it would ask of every
//! number alone and jump. Elsewhere they are written out; the bits are the same.

/// Two numbers that stand side by side.
pub(super) type Pair = [f64; 2];

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod instructions {
    use super::Pair;
    use core::arch::wasm32::{
        f64x2, f64x2_extract_lane, f64x2_gt, f64x2_pmax, f64x2_pmin, v128, v128_bitselect,
    };

    fn vector([a, b]: Pair) -> v128 {
        f64x2(a, b)
    }

    fn pair(vector: v128) -> Pair {
        [f64x2_extract_lane::<0>(vector), f64x2_extract_lane::<1>(vector)]
    }

    #[inline]
    pub(in super::super) fn lower(a: Pair, b: Pair) -> Pair {
        pair(f64x2_pmin(vector(a), vector(b)))
    }

    #[inline]
    pub(in super::super) fn higher(a: Pair, b: Pair) -> Pair {
        pair(f64x2_pmax(vector(a), vector(b)))
    }

    #[inline]
    pub(in super::super) fn if_positive(condition: Pair, then: Pair, otherwise: Pair) -> Pair {
        let above = f64x2_gt(vector(condition), vector([0.0; 2]));
        pair(v128_bitselect(vector(then), vector(otherwise), above))
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod instructions {
    use super::Pair;

    #[inline]
    pub(in super::super) fn lower([a, c]: Pair, [b, d]: Pair) -> Pair {
        [if b < a { b } else { a }, if d < c { d } else { c }]
    }

    #[inline]
    pub(in super::super) fn higher([a, c]: Pair, [b, d]: Pair) -> Pair {
        [if b > a { b } else { a }, if d > c { d } else { c }]
    }

    #[inline]
    pub(in super::super) fn if_positive([a, b]: Pair, [c, d]: Pair, [e, f]: Pair) -> Pair {
        [if a > 0.0 { c } else { e }, if b > 0.0 { d } else { f }]
    }
}

pub(super) use instructions::{higher, if_positive, lower};
