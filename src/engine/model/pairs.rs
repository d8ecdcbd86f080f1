//! Choices between two numbers, two at a time.
//!
//! WebAssembly has an instruction for each of them, which the compiler does not find by itself: it would ask of every
//! number alone and jump. Elsewhere they are written out; the bits are the same.

/// Two numbers that stand side by side.
pub(super) type Pair = [f64; 2];

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod instructions {
    use core::arch::wasm32::{
        f64x2, f64x2_extract_lane, f64x2_gt, f64x2_pmax, f64x2_pmin, v128, v128_bitselect,
    };

    fn vector([a, b]: [f64; 2]) -> v128 {
        f64x2(a, b)
    }

    fn pair(vector: v128) -> [f64; 2] {
        [f64x2_extract_lane::<0>(vector), f64x2_extract_lane::<1>(vector)]
    }

    #[inline]
    pub(in super::super) fn lower(a: [f64; 2], b: [f64; 2]) -> [f64; 2] {
        pair(f64x2_pmin(vector(a), vector(b)))
    }

    #[inline]
    pub(in super::super) fn higher(a: [f64; 2], b: [f64; 2]) -> [f64; 2] {
        pair(f64x2_pmax(vector(a), vector(b)))
    }

    #[inline]
    pub(in super::super) fn if_positive(
        condition: [f64; 2],
        then: [f64; 2],
        otherwise: [f64; 2],
    ) -> [f64; 2] {
        let above = f64x2_gt(vector(condition), vector([0.0; 2]));
        pair(v128_bitselect(vector(then), vector(otherwise), above))
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod instructions {

    #[inline]
    pub(in super::super) fn lower([a, c]: [f64; 2], [b, d]: [f64; 2]) -> [f64; 2] {
        [if b < a { b } else { a }, if d < c { d } else { c }]
    }

    #[inline]
    pub(in super::super) fn higher([a, c]: [f64; 2], [b, d]: [f64; 2]) -> [f64; 2] {
        [if b > a { b } else { a }, if d > c { d } else { c }]
    }

    #[inline]
    pub(in super::super) fn if_positive([a, b]: [f64; 2], [c, d]: [f64; 2], [e, f]: [f64; 2]) -> [f64; 2] {
        [if a > 0.0 { c } else { e }, if b > 0.0 { d } else { f }]
    }
}

pub(super) use instructions::{higher, if_positive, lower};
