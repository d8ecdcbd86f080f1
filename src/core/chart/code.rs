//! A text as a QR code: a path of black squares, to be drawn on white in every theme.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use std::fmt::Write;

/// The largest version drawn: 77 squares a side, which phones still read off a page or a wall.
pub const LARGEST: u8 = 15;
/// White squares around the code.
pub const QUIET: i32 = 4;

/// A code, drawn in squares of side 1 from (0, 0).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Squares a side, without the white around.
    pub size: i32,
    /// The black squares, as an SVG path.
    pub path: String,
}

/// The code of a text, with middling error correction; none when the text is too long for [`LARGEST`].
#[must_use]
pub fn code(text: &str) -> Option<Code> {
    let code = encoded(&segments(text))?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                // Writing to a text does not fail.
                let _ = write!(path, "M{start} {y}h{wide}v1h-{wide}z", wide = x - start);
            }
            x += 1;
        }
    }
    Some(Code { size, path })
}

fn encoded(segments: &[QrSegment]) -> Option<QrCode> {
    let (least, most) = (Version::new(1), Version::new(LARGEST));
    QrCode::encode_segments_advanced(segments, QrCodeEcc::Medium, least, most, None, false).ok()
}

/// A long end in digits takes a third of the room in a segment of its own.
fn segments(text: &str) -> Vec<QrSegment> {
    let digits = text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    match text.split_at_checked(text.len() - digits) {
        Some((start, end)) if digits > 12 => {
            vec![QrSegment::make_bytes(start.as_bytes()), QrSegment::make_numeric(end)]
        }
        Some(_) | None => QrSegment::make_segments(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_draws_every_square_once() {
        let drawn =
            code("https://example.org/#v=1&clause_rate=0.24").unwrap_or_else(|| panic!("it is short"));
        let mut black = 0;
        for run in drawn.path.split('M').skip(1) {
            let wide: i32 = run.split(['h', 'v']).nth(1).and_then(|wide| wide.parse().ok()).unwrap_or(0);
            black += wide;
        }
        let same = encoded(&segments("https://example.org/#v=1&clause_rate=0.24"));
        let same = same.unwrap_or_else(|| panic!("it is short"));
        let all = (0..same.size()).flat_map(|y| (0..same.size()).map(move |x| (x, y)));
        assert_eq!(black, i32::try_from(all.filter(|&(x, y)| same.get_module(x, y)).count()).unwrap_or(0));
        assert_eq!(drawn.size, 29);
    }

    #[test]
    fn a_long_text_has_no_code_and_digits_take_less_room() {
        assert!(code(&"a".repeat(412)).is_some() && code(&"a".repeat(413)).is_none());
        assert!(code(&format!("https://example.org/#z={}", "7".repeat(900))).is_some());
    }
}
