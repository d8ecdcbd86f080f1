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

/// Spaces, hyphens and dashes of every kind: what people and programs put between groups.
pub(super) fn is_filler(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{200b}' | '\u{feff}')
}

/// The place of a letter in the alphabet, as people may write it.
pub(super) fn place_of(character: char) -> Option<usize> {
    let letter = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|known| char::from(*known) == letter)
}
