//! Bytes in letters and digits that are hard to confuse: Crockford's base 32.

/// Crockford's alphabet: no I, L, O or U.
pub(super) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Bytes in letters, five bits each; the last one filled up with zeros.
pub(super) fn letters(bytes: &[u8]) -> String {
    let bit = |index: usize| bytes.get(index / 8).map_or(0, |byte| byte >> (7 - index % 8) & 1);
    let letter =
        |first: usize| (first..first + 5).fold(0_usize, |value, index| value << 1 | usize::from(bit(index)));
    (0..bytes.len() * 8)
        .step_by(5)
        .filter_map(|first| ALPHABET.get(letter(first)).map(|letter| char::from(*letter)))
        .collect()
}
