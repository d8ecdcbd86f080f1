//! Codes in a picture: the QR codes that a camera sees.
//!
//! It gives their texts as they are; whether they are ballots is for [`super::code`].

use quircs::Quirc;

/// Fewest and most pixels of a side: below, no code is legible; above, finding one takes too long.
const SIDES: std::ops::RangeInclusive<usize> = 21..=4_096;

/// The texts of the QR codes in a grey picture, `width` pixels a line, 0 black to 255 white; none when the sizes do not
/// agree.
#[must_use]
pub fn read_codes(width: usize, height: usize, grey: &[u8]) -> Vec<String> {
    let whole = width.checked_mul(height) == Some(grey.len());
    if !whole || !SIDES.contains(&width) || !SIDES.contains(&height) {
        return Vec::new();
    }
    let mut reader = Quirc::default();
    let codes = reader.identify(width, height, grey);
    let texts = codes.filter_map(|code| String::from_utf8(code.ok()?.decode().ok()?.payload).ok());
    texts.collect()
}
