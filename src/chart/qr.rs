//! QR codes as pictures: dark modules as one SVG path, with the quiet zone that readers need.
//!
//! Black on white in every theme is for who draws it; what the code says is for who asks for it.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use std::fmt::Write;

/// Modules left white on each side (ISO/IEC 18004, 5.3.8).
const QUIET: i32 = 4;
/// The largest code that a phone still reads from another screen.
const LARGEST: u8 = 15;

/// A QR code, ready for an `<svg>` whose view box is `0 0 side side`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrPicture {
    /// Modules of a side, the quiet zone included.
    pub side: i32,
    /// The dark modules, as the data of a path to fill.
    pub path: String,
}

/// The code of a text, error correction level M; none when it takes more than version 15.
#[must_use]
pub fn qr_path(text: &str) -> Option<QrPicture> {
    let segments = QrSegment::make_segments(text);
    let code = QrCode::encode_segments_advanced(
        &segments,
        QrCodeEcc::Medium,
        Version::MIN,
        Version::new(LARGEST),
        None,
        false,
    )
    .ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|&at| code.get_module(at, y)).count();
            if run == 0 {
                x += 1;
                continue;
            }
            // Writing to a string never fails.
            let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            x += i32::try_from(run).unwrap_or(1);
        }
    }
    Some(QrPicture { side: code.size() + 2 * QUIET, path })
}
