//! Bytes to characters, slice by slice, whatever a slice cuts in two.

use crate::Encoding;

/// The characters of windows-1252 from 0x80 to 0x9f; five bytes have none.
const WINDOWS: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', //
    '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
];
/// So many sound characters for one broken sequence still make a damaged UTF-8.
const SOUND_FOR_BROKEN: u64 = 10;

/// How sound the bytes are as UTF-8.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Tally {
    /// Broken sequences, each the largest that a decoder replaces by one character.
    pub(crate) broken: u64,
    /// Characters beyond ASCII, replacement characters of the file left out.
    pub(crate) sound: u64,
}

impl Tally {
    /// What a file without a mark, or with the mark of UTF-8, is taken for.
    pub(crate) fn encoding(self, marked: bool) -> Encoding {
        match (self.broken, marked) {
            (0, false) => Encoding::Utf8,
            (0, true) => Encoding::Utf8Bom,
            (broken, _) if self.sound > SOUND_FOR_BROKEN * broken => Encoding::Utf8Damaged,
            (_, _) => Encoding::Windows1252,
        }
    }

    fn count(&mut self, text: &str) {
        if text.is_ascii() {
            return;
        }
        let beyond = text.bytes().filter(|&byte| byte >= 0xc0).count();
        // Most texts have none of its bytes.
        let replaced = if text.as_bytes().contains(&0xef) { text.matches('\u{fffd}').count() } else { 0 };
        self.sound += (beyond - replaced) as u64;
    }
}

/// How bytes are read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Bytes {
    Utf8,
    Windows1252,
    Utf16 { big_end_first: bool },
}

/// Decodes slices of one file.
#[derive(Clone, Debug)]
pub(crate) struct Decoder {
    bytes: Bytes,
    /// The beginning of a character whose end is in the next slice.
    held: Vec<u8>,
    /// The first half of a pair of UTF-16.
    half: Option<u16>,
    tally: Tally,
}

impl Decoder {
    pub(crate) fn utf8() -> Self {
        Self::of(Bytes::Utf8)
    }

    pub(crate) fn windows_1252() -> Self {
        Self::of(Bytes::Windows1252)
    }

    pub(crate) fn utf16(big_end_first: bool) -> Self {
        Self::of(Bytes::Utf16 { big_end_first })
    }

    fn of(bytes: Bytes) -> Self {
        Self { bytes, held: Vec::new(), half: None, tally: Tally::default() }
    }

    /// How sound the bytes were so far as UTF-8.
    pub(crate) fn tally(&self) -> Tally {
        self.tally
    }

    /// Decodes a slice.
    pub(crate) fn feed(&mut self, slice: &[u8], out: &mut impl FnMut(&str)) {
        match self.bytes {
            Bytes::Utf8 if self.held.is_empty() => self.feed_utf8(slice, out),
            Bytes::Utf8 => {
                let mut joined = std::mem::take(&mut self.held);
                // What is held is shorter than a character: a few bytes of the slice complete it.
                let (next, rest) = slice.split_at(slice.len().min(4));
                joined.extend_from_slice(next);
                self.feed_utf8(&joined, out);
                if self.held.is_empty() {
                    self.feed_utf8(rest, out);
                } else if !rest.is_empty() {
                    self.feed(rest, out);
                }
            }
            Bytes::Windows1252 => {
                let text: String = slice.iter().map(|&byte| windows(byte)).collect();
                out(&text);
            }
            Bytes::Utf16 { big_end_first } => self.feed_utf16(slice, big_end_first, out),
        }
    }

    /// The end of the file: what is held has no end.
    pub(crate) fn finish(&mut self, out: &mut impl FnMut(&str)) {
        let open = !self.held.is_empty() || self.half.is_some();
        self.tally.broken += u64::from(!self.held.is_empty());
        self.held.clear();
        self.half = None;
        if open {
            out("\u{fffd}");
        }
    }

    fn feed_utf8(&mut self, mut slice: &[u8], out: &mut impl FnMut(&str)) {
        loop {
            let (sound, broken) = match std::str::from_utf8(slice) {
                Ok(text) => (text, None),
                Err(error) => {
                    let text =
                        slice.get(..error.valid_up_to()).and_then(|sound| std::str::from_utf8(sound).ok());
                    (text.unwrap_or_default(), Some(error.error_len()))
                }
            };
            if !sound.is_empty() {
                self.tally.count(sound);
                out(sound);
            }
            let rest = slice.get(sound.len()..).unwrap_or_default();
            match broken {
                None => return,
                Some(None) => {
                    self.held.extend_from_slice(rest);
                    return;
                }
                Some(Some(length)) => {
                    self.tally.broken += 1;
                    out("\u{fffd}");
                    slice = rest.get(length..).unwrap_or_default();
                }
            }
        }
    }

    fn feed_utf16(&mut self, slice: &[u8], big_end_first: bool, out: &mut impl FnMut(&str)) {
        let mut text = String::with_capacity(slice.len());
        for &byte in slice {
            self.held.push(byte);
            let &[first, second] = self.held.as_slice() else { continue };
            self.held.clear();
            let unit = if big_end_first {
                u16::from_be_bytes([first, second])
            } else {
                u16::from_le_bytes([first, second])
            };
            let pair = self.half.take();
            if (0xdc00..0xe000).contains(&unit) {
                // The second half of a pair, or of nothing.
                let whole = pair.and_then(|first| char::decode_utf16([first, unit]).next()?.ok());
                text.push(whole.unwrap_or('\u{fffd}'));
                continue;
            }
            if pair.is_some() {
                text.push('\u{fffd}');
            }
            if (0xd800..0xdc00).contains(&unit) {
                self.half = Some(unit);
            } else {
                text.push(char::from_u32(u32::from(unit)).unwrap_or('\u{fffd}'));
            }
        }
        out(&text);
    }
}

fn windows(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{fffd}'),
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text of some bytes, cut into slices of a length.
    fn decoded(mut decoder: Decoder, bytes: &[u8], slice: usize) -> (String, Tally) {
        let mut text = String::new();
        for piece in bytes.chunks(slice) {
            decoder.feed(piece, &mut |part| text.push_str(part));
        }
        decoder.finish(&mut |part| text.push_str(part));
        (text, decoder.tally())
    }

    #[test]
    fn where_slices_end_makes_no_difference() {
        let bytes =
            "Marché public à 12 € — 🏛 \u{fffd}".bytes().chain(*b"\xe9t\xe9 \xf0\x9f\x8f").collect::<Vec<_>>();
        let expected = "Marché public à 12 € — 🏛 \u{fffd}\u{fffd}t\u{fffd} \u{fffd}";
        for slice in 1..bytes.len() + 1 {
            let (text, tally) = decoded(Decoder::utf8(), &bytes, slice);
            assert_eq!((text.as_str(), tally), (expected, Tally { broken: 3, sound: 5 }), "{slice}");
        }
    }

    #[test]
    fn other_encodings_are_read() {
        assert_eq!(decoded(Decoder::windows_1252(), b"B\xe2timent \x80 \x81", 3).0, "Bâtiment € \u{fffd}");
        let units: Vec<u8> = "é🏛"
            .encode_utf16()
            .chain([0xd800, 0x41, 0xdc00])
            .flat_map(u16::to_le_bytes)
            .chain([0x41])
            .collect();
        for slice in 1..5 {
            assert_eq!(decoded(Decoder::utf16(false), &units, slice).0, "é🏛\u{fffd}A\u{fffd}\u{fffd}");
        }
        assert_eq!(decoded(Decoder::utf16(true), &[0, 0x41, 0, 0xe9], 1).0, "Aé");
    }

    #[test]
    fn broken_sequences_against_sound_ones_decide() {
        let table = [
            (0, 0, false, Encoding::Utf8),
            (0, 9, true, Encoding::Utf8Bom),
            (1, 11, false, Encoding::Utf8Damaged),
            (1, 10, false, Encoding::Windows1252),
            (2, 3, true, Encoding::Windows1252),
        ];
        for (broken, sound, marked, encoding) in table {
            assert_eq!(Tally { broken, sound }.encoding(marked), encoding);
        }
    }
}
