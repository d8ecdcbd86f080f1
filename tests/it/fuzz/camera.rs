//! What a camera sees: pictures of any kind, and QR codes that hold any text, worn or cut.

use super::text::raw_text;
use super::votes::{assert_counted, texts};
use super::{Given, fuzz};
use proptest::prelude::*;
use proptest::sample::Index;
use qrcodegen::{QrCode, QrCodeEcc};
use simulateur_objectifs::scenario::vote::picture::read_codes;
use std::borrow::Cow;

/// A grey picture, and the text that it may hold.
#[derive(Debug)]
struct Picture {
    width: usize,
    grey: Vec<u8>,
    text: String,
}

impl Given for Picture {
    fn told(&self) -> Cow<'_, str> {
        Cow::Owned(format!("{} pixels wide, {} in all, {:?}", self.width, self.grey.len(), self.text))
    }
}

/// Pixels of chance, stripes, corners that look like those of a code.
fn noise() -> impl Strategy<Value = Picture> {
    (0..90_usize, 0..90_usize, any::<u64>(), 0..4).prop_map(|(width, height, seed, kind)| {
        let pixel = |at: usize| match kind {
            0 => (seed.wrapping_mul(at as u64 + 1) >> 40) as u8,
            1 => {
                if (at / 7 + at / (width.max(1) * 5)).is_multiple_of(2) {
                    0
                } else {
                    255
                }
            }
            2 => (at % 256) as u8,
            _ => {
                let (x, y) = (at % width.max(1) % 30, at / width.max(1) % 30);
                let ring = x.abs_diff(10).max(y.abs_diff(10)) / 2;
                if ring == 2 || ring > 3 { 255 } else { 0 }
            }
        };
        Picture { width, grey: (0..width * height).map(pixel).collect(), text: String::new() }
    })
}

/// A code of some text, drawn with spots on it.
fn drawn(text: &str, scale: usize, spots: &[(Index, u8)]) -> Option<Picture> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok().filter(|code| code.size() <= 61)?;
    let side = usize::try_from(code.size()).unwrap() + 8;
    let width = side * scale;
    let module = |at: usize| {
        let place = |at: usize| i32::try_from(at / scale).unwrap() - 4;
        if code.get_module(place(at % width), place(at / width)) { 30 } else { 220 }
    };
    let mut grey: Vec<u8> = (0..width * width).map(module).collect();
    for (place, shade) in spots {
        let at = place.index(grey.len());
        for line in 0..scale {
            for pixel in grey.iter_mut().skip(at + line * width).take(scale) {
                *pixel = *shade;
            }
        }
    }
    Some(Picture { width, grey, text: text.to_owned() })
}

fn pictures() -> impl Strategy<Value = Picture> {
    let spots = proptest::collection::vec((any::<Index>(), any::<u8>()), 0..30);
    let any_text = prop_oneof![3 => texts(), 1 => raw_text()];
    prop_oneof![
        1 => noise(),
        2 => (any_text, prop_oneof![5 => Just(2_usize), 1 => Just(3)], spots).prop_filter_map("too long for a code", |(text, scale, spots)| drawn(&text, scale, &spots)),
    ]
}

#[test]
fn what_a_camera_sees() {
    fuzz("camera", pictures(), |picture| {
        let Picture { width, grey, text } = picture;
        let height = if *width == 0 { 0 } else { grey.len() / width };
        for found in read_codes(*width, height, grey) {
            assert_counted(&found);
        }
        // Sizes that do not agree with the pixels.
        assert!(read_codes(width + 1, height, grey).is_empty() || grey.is_empty());
        assert!(read_codes(usize::MAX, 2, grey).is_empty());
        assert_counted(text);
    });
}
